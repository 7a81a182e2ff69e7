import fc from 'fast-check';
import { mail } from 'hearback/adapters';
import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../../src/entities/parse-timeline.ts';
import { keepsTheContract } from '../contract.ts';
import {
  answer,
  forward,
  fromMailparser,
  fromPostalMime,
  mailparserReport,
  options,
  outreach,
  postalMimeReport,
  report,
} from './fixture.ts';

const parsers = [
  ['mailparser', fromMailparser, mailparserReport],
  ['postal-mime', fromPostalMime, postalMimeReport],
] as const;

const first = (rows: readonly unknown[], more = {}) => mail(rows, { ...options, ...more }).timelines[0]!;
const reasons = (rows: readonly unknown[], more = {}) => mail(rows, { ...options, ...more }).skipped.map(({ reason }) => reason);

describe.each(parsers)('mail, as %s gives it', (_, parsed, deliveryReport) => {
  const rows = [outreach, answer, forward].map((one) => parsed(one));

  it('makes one timeline of a candidate, which parses', () => {
    const { timelines, skipped } = mail(rows, options);
    expect(skipped).toEqual([]);
    expect(timelines.map((one) => parseTimeline(one).id)).toEqual(['mail-ana']);
    expect(timelines[0]?.opportunity).toEqual({ title: 'Welder' });
  });

  it('takes ids, times, words and answers from the mail, and people from addresses', () => {
    const [one, two] = first(rows).interactions;
    expect(one).toEqual({
      kind: 'message',
      channel: 'email',
      id: 'one@mail.example',
      at: Date.parse('2026-03-02T15:00:00Z'),
      subject: 'Welder',
      body: 'Hi Ana, a welding job in Tampa.',
      from: expect.stringMatching(/^person-/),
      to: ['ana'],
    });
    expect(two).toMatchObject({ from: 'ana', to: [one?.from], inReplyTo: 'one@mail.example', subject: 'Re: Welder' });
  });

  it('names people as their mails do, and shows no address', () => {
    const { parties } = first(rows);
    expect(parties.map(({ role, name, organization }) => [role, name, organization])).toEqual([
      ['candidate', 'Ana Ruiz', undefined],
      ['employer', 'Dana Fox', 'Acme'],
      ['recruiter', 'Sam Lee', 'Talent'],
    ]);
    expect(JSON.stringify(parties)).not.toContain('@');
  });

  it('adds what of the thread names no candidate, where it is known who wrote it', () => {
    expect(first(rows).interactions.map(({ id }) => id)).toContain('three@mail.example');
    expect(reasons([rows[0], rows[2]])).toEqual([]);
    expect(reasons([rows[0], { ...rows[2], inReplyTo: undefined, references: undefined }])).toEqual([
      'it names no candidate, or nobody who is known',
    ]);
    expect(reasons([rows[0], parsed({ ...forward, to: ['stranger@elsewhere.example'] })])).toHaveLength(1);
  });

  it('marks what a machine sent', () => {
    const automated = (headers: Record<string, string>) => first([parsed({ ...answer, headers })]).interactions[0];
    for (const headers of [{ 'auto-submitted': 'auto-replied' }, { precedence: 'bulk' }, { 'x-autoreply': 'yes' }]) {
      expect(automated(headers)).toMatchObject({ automated: true });
    }
    for (const headers of [{ 'auto-submitted': 'no' }, { precedence: 'first-class' }, { 'list-unsubscribe': '<mailto:x@y.example>' }]) {
      expect(automated(headers)).not.toHaveProperty('automated');
    }
  });

  it('makes a mail bounced of which a report says that it did not arrive', () => {
    const { timelines, skipped } = mail([...rows, deliveryReport], options);
    expect(skipped).toEqual([]);
    expect(timelines[0]!.interactions.map((one) => ('delivery' in one ? one.delivery : 'sent'))).toEqual(
      ['bounced', undefined, undefined].map((one) => one ?? 'sent'),
    );
  });

  it('skips a report on a mail that is not there', () => {
    expect(reasons([rows[1], deliveryReport])).toEqual(['a report on a mail that is not among those given']);
  });

  it('leaves out whom of several a mail did not get to', () => {
    const two = { ...parsed(outreach), cc: [{ address: 'dana@acme.example', name: '' }] };
    expect(first([two, deliveryReport]).interactions[0]).toMatchObject({ delivery: 'bounced', to: ['ana', 'dana'] });
    const dana = { candidates: [{ id: 'dana', addresses: ['dana@acme.example'] }], people: [] };
    expect(first([two, deliveryReport], dana).interactions[0]).toMatchObject({ to: ['dana'] });
    expect(first([two, deliveryReport], dana).interactions[0]).not.toHaveProperty('delivery');
  });

  it('makes one mail of its copies, with everybody whom any of them names', () => {
    const copy = {
      ...parsed({ ...outreach, text: `CAUTION: from outside. ${outreach.text}` }),
      bcc: [{ address: 'dana@acme.example', name: '' }],
    };
    for (const several of [
      [rows[0], copy],
      [copy, rows[0]],
    ]) {
      const { timelines, skipped } = mail(several, options);
      expect(skipped).toEqual([]);
      expect(timelines[0]!.interactions).toHaveLength(1);
      expect(timelines[0]!.interactions[0]).toMatchObject({ body: outreach.text, to: ['ana', 'dana'] });
    }
  });

  it('gives the same in whatever order the mails come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...rows, deliveryReport], { minLength: 4 }), (mixed) => {
        expect(mail(mixed, options)).toEqual(mail([...rows, deliveryReport], options));
      }),
    );
  });

  it('tells the same after a round through JSON', () => {
    expect(first(JSON.parse(JSON.stringify(rows)))).toEqual(first(rows));
  });
});

describe('mail', () => {
  keepsTheContract((rows) => mail(rows, options), [outreach, answer, forward].map(fromPostalMime));

  const row = fromPostalMime(outreach);

  it('gives each candidate a timeline, with the same ids', () => {
    const both = { ...row, to: [{ address: 'ana@example.org' }, { address: 'bob@example.org' }] };
    const candidates = [...options.candidates, { id: 'bob', addresses: ['BOB@example.org'] }];
    const { timelines } = mail([both], { ...options, candidates });
    expect(timelines.map(({ id, interactions }) => [id, interactions[0]?.id, interactions[0]?.to])).toEqual([
      ['mail-ana', 'one@mail.example', ['ana']],
      ['mail-bob', 'one@mail.example', ['bob']],
    ]);
  });

  it('takes for candidates whom the caller says: everyone who wrote with us and is no one else', () => {
    const rows = [outreach, answer, forward].map(fromPostalMime);
    const stranger = fromPostalMime({ ...outreach, id: 'x@y.example', from: ['a@elsewhere.example'], to: ['b@elsewhere.example'] });
    const { timelines, skipped } = mail([...rows, stranger], { ...options, candidates: 'everyone-else' });
    expect(timelines.map(({ id }) => id)).toEqual([expect.stringMatching(/^mail-person-[0-9a-z]+$/)]);
    expect(timelines[0]?.parties[0]).toMatchObject({ role: 'candidate', name: 'Ana Ruiz' });
    expect(skipped.map((one) => one.row)).toEqual([stranger]);
  });

  it('asks who the candidates are', () => {
    expect(mail([row], { us: options.us })).toMatchObject({
      timelines: [],
      skipped: [{ row, reason: 'say who the candidates are with the option `candidates`' }],
    });
  });

  it('takes one candidate too', () => {
    expect(mail([row], { us: options.us, candidate: { addresses: ['ana@example.org'] } }).timelines).toHaveLength(1);
  });

  it('leaves out a sender whom nobody knows', () => {
    expect(first([row], { us: {} }).interactions[0]).not.toHaveProperty('from');
  });

  it('reads the text, or the HTML where there is none', () => {
    expect(first([{ ...row, text: ' ', html: '<p>Hi</p>' }]).interactions[0]).toMatchObject({ body: '<p>Hi</p>' });
    expect(first([{ ...row, text: undefined, html: false }]).interactions[0]).not.toHaveProperty('body');
  });

  it('gives a mail without Message-ID an id made of what it says', () => {
    const { messageId: _, ...bare } = row;
    const [one] = first([bare]).interactions;
    expect(one?.id).toMatch(/^mail-[0-9a-z]+$/);
    expect(first([{ ...bare }]).interactions[0]?.id).toBe(one?.id);
    expect(first([{ ...bare, text: 'Other' }]).interactions[0]?.id).not.toBe(one?.id);
  });

  it('shortens a Message-ID that is too long for an id, wherever it stands', () => {
    const id = `${'x'.repeat(300)}@mail.example`;
    const rows = [fromPostalMime({ ...outreach, id }), fromPostalMime({ ...answer, inReplyTo: id })];
    const [one, two] = parseTimeline(first(rows)).interactions;
    expect(two).toMatchObject({ inReplyTo: one?.id });
  });

  describe('times', () => {
    const dated = (date: string) => ({ ...fromMailparser(outreach), headerLines: [{ key: 'date', line: `Date: ${date}` }] });

    it('come from the header, since of one that it cannot read mailparser makes the time of reading', () => {
      expect(reasons([dated('some day')])).toEqual(['date: expected a time, received `some day`']);
      expect(first([dated('Mon, 2 Mar 2026 09:00:00 -0600 (CST)')]).interactions[0]?.at).toBe(Date.parse('2026-03-02T15:00:00Z'));
      expect(first([dated('02 Mar 2026 10:00 EST')]).interactions[0]?.at).toBe(Date.parse('2026-03-02T15:00:00Z'));
    });

    it('without a zone are skipped, or read in the one that the caller names', () => {
      expect(reasons([dated('Mon, 2 Mar 2026 09:00:00')])).toEqual([
        'date: a time without a zone, `2026-03-02T09:00:00`: say which with the option `timeZone`',
      ]);
      const timeZone = 'America/Chicago';
      expect(first([dated('Mon, 2 Mar 2026 09:00:00')], { timeZone }).interactions[0]?.at).toBe(Date.parse('2026-03-02T15:00:00Z'));
    });

    it('may stand in the field alone', () => {
      expect(first([{ ...row, headers: [] }]).interactions[0]?.at).toBe(Date.parse('2026-03-02T15:00:00Z'));
      expect(reasons([{ ...row, headers: [], date: undefined }])).toEqual(['date: expected a value, received nothing']);
    });
  });

  describe('reports', () => {
    const part = (lines: readonly string[]) => ({ mimeType: 'message/delivery-status', content: lines.join('\n') });
    const about = (...lines: string[]) => ({ ...fromPostalMime(report), inReplyTo: '<one@mail.example>', attachments: [part(lines)] });
    const inReply = (row: object) => ({
      ...row,
      headers: [
        { key: 'content-type', value: 'multipart/report; report-type=delivery-status' },
        { key: 'in-reply-to', value: '<one@mail.example>' },
        { key: 'date', value: 'Mon, 2 Mar 2026 15:01:00 +0000' },
      ],
    });

    it('that only say it is late change nothing', () => {
      const { timelines, skipped } = mail([row, inReply(about('Action: delayed', 'Final-Recipient: rfc822; ana@example.org'))], options);
      expect(timelines[0]!.interactions).toHaveLength(1);
      expect(timelines[0]!.interactions[0]).not.toHaveProperty('delivery');
      expect(skipped).toEqual([]);
    });

    it('of some are for those it names', () => {
      const several = { ...row, cc: [{ address: 'dana@acme.example' }] };
      const lines = [
        'Final-Recipient: rfc822; ana@example.org',
        'Action: delivered',
        'Final-Recipient: rfc822; dana@acme.example',
        'Action: failed',
      ];
      expect(first([several, inReply(about(...lines))]).interactions[0]).toMatchObject({ to: ['ana'] });
      expect(first([several, inReply(about(...lines))]).interactions[0]).not.toHaveProperty('delivery');
      const unknown = inReply(about('Action: failed', 'Final-Recipient: rfc822; forward@elsewhere.example'));
      expect(reasons([several, unknown])).toEqual(['a report that names none of those whom the mail went to']);
      expect(first([row, unknown]).interactions[0]).toMatchObject({ delivery: 'bounced' });
    });

    it('may be told by X-Failed-Recipients', () => {
      const exim = fromPostalMime({ ...report, headers: { 'x-failed-recipients': 'ana@example.org', references: '<one@mail.example>' } });
      expect(first([row, exim]).interactions[0]).toMatchObject({ delivery: 'bounced' });
    });

    it('in no standard form are skipped', () => {
      expect(reasons([row, fromPostalMime({ ...report, headers: {} })])).toEqual([
        'a notice of a mail server that says nothing in the standard form',
      ]);
    });
  });

  it.each([
    [5, 'expected an object, received `5`'],
    [{ a: 1 }, 'expected a mail as mailparser or postal-mime gives it, received an object with `a`'],
    [{ ...row, subject: 5 }, 'subject: expected a text, received `5`'],
  ])('skips what is no mail: %j', (wrong, reason) => {
    expect(reasons([wrong])).toEqual([reason]);
  });
});
