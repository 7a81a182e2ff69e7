import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HearbackError } from '../../src/entities/hearback-error.ts';
import { parseTimeline } from '../../src/entities/parse-timeline.ts';
import { signalSchema } from '../../src/entities/signal.ts';
import { notationInstant, parseNotation } from '../../src/testing/notation.ts';

const people = 'ana candidate\nsam recruiter of TalentCo\ndana employer of Acme Corp\nref referrer\n';

/** The one interaction of a line, without its id. */
function read(line: string) {
  const [interaction, ...more] = parseNotation(`${people}zone America/Chicago\n${line}`).interactions;
  expect(more).toEqual([]);
  const { id: _, ...rest } = interaction as unknown as Record<string, unknown>;
  return rest;
}

const signalsOf = (said: string) => read(`day 1 10:00 sam → ana email: ${said}`)['signals'];

/** The issues of a text that cannot be read. */
function issuesOf(text: string) {
  try {
    parseNotation(text);
  } catch (error) {
    expect(error).toBeInstanceOf(HearbackError);
    expect((error as HearbackError).code).toBe('invalid-notation');
    return (error as HearbackError).issues;
  }
  throw new Error('it could be read');
}

describe('the header', () => {
  it('introduces parties', () => {
    const { parties } = parseNotation(`
      ana candidate, name Ana Ruiz, zone America/Chicago, window 12:00-13:00, opted-out 2026-02-01
      sam recruiter of TalentCo
      dana employer of "Acme, Inc.", name Dana Fox
    `);
    expect(parties).toEqual([
      {
        id: 'ana',
        role: 'candidate',
        name: 'Ana Ruiz',
        timeZone: 'America/Chicago',
        contactWindow: { start: '12:00', end: '13:00' },
        standing: { optedOutAt: { date: '2026-02-01', timeZone: 'UTC' } },
      },
      { id: 'sam', role: 'recruiter', organization: 'TalentCo' },
      { id: 'dana', role: 'employer', organization: 'Acme, Inc.', name: 'Dana Fox' },
    ]);
  });

  it('describes the opportunity', () => {
    const { opportunity } = parseNotation(
      'opportunity id job-7, title Backend Engineer, client Acme Corp, confidential, location "Austin, TX", workplace hybrid, pay 140000-160000 USD per year, contract w2, published [location, compensation], decision-by day 14 17:00',
    );
    expect(opportunity).toEqual({
      id: 'job-7',
      title: 'Backend Engineer',
      client: 'Acme Corp',
      clientConfidential: true,
      location: 'Austin, TX',
      workplace: 'hybrid',
      compensation: { min: 140000, max: 160000, currency: 'USD', per: 'year' },
      contractType: 'w2',
      published: ['location', 'compensation'],
      decisionBy: '2026-03-15T17:00:00Z',
    });
  });

  it('states the calendar, what the source covers, and the context', () => {
    const text = `
      case case-9
      calendar America/Chicago, workdays [mon-thu, sat], hours [09:00-12:00, 13:00-17:00], holidays [2026-05-25]
      covers message some, call none
      context mustNameReferrer true, employerHeadcount 120, jurisdictions [CA-ON, CA], note "12"
    `;
    expect(parseNotation(text)).toEqual({
      id: 'case-9',
      parties: [],
      interactions: [],
      calendar: {
        timeZone: 'America/Chicago',
        workdays: [1, 2, 3, 4, 6],
        periods: [
          { start: '09:00', end: '12:00' },
          { start: '13:00', end: '17:00' },
        ],
        holidays: ['2026-05-25'],
      },
      covers: { message: 'some', call: 'none' },
      context: { mustNameReferrer: true, employerHeadcount: 120, jurisdictions: ['CA-ON', 'CA'], note: '12' },
    });
  });

  it('may stand anywhere, and holds for every line', () => {
    const { interactions } = parseNotation('day 2 10:00 note\nstart 2026-07-06\nzone Europe/Paris');
    expect(interactions[0]?.at).toBe('2026-07-07T10:00:00+02:00');
  });
});

describe('a time', () => {
  it.each([
    ['day 3 10:00', '2026-03-04T10:00:00-06:00'],
    ['day 3 17:00:00.001', '2026-03-04T17:00:00.001-06:00'],
    ['day 8 10:00', '2026-03-09T10:00:00-05:00'],
    ['day 0 10:00', '2026-03-01T10:00:00-06:00'],
    ['2026-03-04 10:00', '2026-03-04T10:00:00-06:00'],
    ['2026-03-04T10:00:00+01:00', '2026-03-04T10:00:00+01:00'],
    ['day 3', { date: '2026-03-04', timeZone: 'America/Chicago' }],
  ])('%s', (written, at) => {
    expect(read(`${written} note`)['at']).toEqual(at);
  });

  it('is an instant to who asks for one', () => {
    expect(notationInstant('calendar America/Chicago', 'day 3 10:00')).toBe(Date.UTC(2026, 2, 4, 16));
    expect(notationInstant('start 2026-01-05', 'day 1')).toBe(Date.UTC(2026, 0, 6) - 1);
    expect(() => notationInstant('', 'day 3 10:00 or so')).toThrow('the end of the time');
  });
});

describe('an interaction', () => {
  it.each([
    ['sam → ana email', { kind: 'message', channel: 'email', from: 'sam', to: ['ana'], signals: [] }],
    ['sam -> ana, dana sms', { kind: 'message', channel: 'sms', from: 'sam', to: ['ana', 'dana'], signals: [] }],
    ['sam linkedin: words unknown', { kind: 'message', channel: 'linkedin', from: 'sam' }],
    ['→ ana message', { kind: 'message', channel: 'other', to: ['ana'], signals: [] }],
    [
      'ana → sam call lasting 12',
      { kind: 'call', channel: 'phone', outcome: 'connected', durationMinutes: 12, from: 'ana', to: ['sam'], signals: [] },
    ],
    ['ana → sam voicemail video', { kind: 'call', channel: 'video', outcome: 'voicemail', from: 'ana', to: ['sam'], signals: [] }],
    ['ana → sam missed-call', { kind: 'call', channel: 'phone', outcome: 'missed', from: 'ana', to: ['sam'] }],
    ['dana → sam feedback-received negative', { kind: 'feedback-received', outcome: 'negative', from: 'dana', to: ['sam'] }],
    ['decision-made rejected', { kind: 'decision-made', outcome: 'rejected' }],
    ['sam interview-scheduled for day 9 14:00', { kind: 'interview-scheduled', from: 'sam', startsAt: '2026-03-10T14:00:00-05:00' }],
    [
      'dana → ana offer-extended until day 9',
      { kind: 'offer-extended', from: 'dana', to: ['ana'], expiresAt: { date: '2026-03-10', timeZone: 'America/Chicago' } },
    ],
    ['ref consent-given about naming', { kind: 'consent-given', from: 'ref', about: 'naming' }],
    [
      'custom assessment-sent hours=3 graded=true by=sam',
      { kind: 'custom', name: 'assessment-sent', data: { hours: 3, graded: true, by: 'sam' } },
    ],
    ['interview-held', { kind: 'interview-held', signals: [] }],
  ])('%s', (line, fields) => {
    expect(read(`day 1 10:00 ${line}`)).toEqual({ at: '2026-03-02T10:00:00-06:00', ...fields });
  });

  it('takes further fields after its kind', () => {
    expect(read('day 1 10:00 sam → ana email automated bounced subject "Hello" re i7 seq 2 recorded day 2 09:00 retracted')).toMatchObject({
      automated: true,
      delivery: 'bounced',
      subject: 'Hello',
      inReplyTo: 'i7',
      seq: 2,
      recordedAt: '2026-03-03T09:00:00-06:00',
      retracted: true,
    });
  });

  it('has an id of its own, or the next number', () => {
    const { interactions } = parseNotation('day 1 note\nday 2 note id n1\nday 3 note');
    expect(interactions.map(({ id }) => id)).toEqual(['i1', 'n1', 'i3']);
  });

  it('has a body in quotes, perhaps with signals that are stated beside it', () => {
    expect(read('day 1 10:00 sam → ana email: "Hi \\"Ana\\": a → b, # c"')).toMatchObject({ body: 'Hi "Ana": a → b, # c' });
    expect(read('day 1 10:00 sam → ana email: "Hi"')).not.toHaveProperty('signals');
    expect(read('day 1 10:00 sam → ana email: "Hi", asks resume')).toMatchObject({
      body: 'Hi',
      signals: [{ type: 'question', topic: 'resume' }],
    });
  });
});

describe('what is said', () => {
  it.each([
    [
      'discloses client and location',
      [
        { type: 'disclosure', topic: 'client' },
        { type: 'disclosure', topic: 'location' },
      ],
    ],
    ['discloses terms', ['client', 'location', 'compensation', 'contract-type'].map((topic) => ({ type: 'disclosure', topic }))],
    ['discloses compensation as "70/h"', [{ type: 'disclosure', topic: 'compensation', value: '70/h' }]],
    ['withholds client because "not yet"', [{ type: 'withheld', topic: 'client', reason: 'not yet' }]],
    [
      'asks availability and pay-history',
      [
        { type: 'question', topic: 'availability' },
        { type: 'question', topic: 'pay-history' },
      ],
    ],
    ['promises call', [{ type: 'promise', action: 'call' }]],
    [
      'promises send about location by day 5 15:00 after feedback',
      [{ type: 'promise', action: 'send', topic: 'location', due: '2026-03-06T15:00:00-06:00', after: 'feedback' }],
    ],
    ['presses guilt', [{ type: 'pressure', tactic: 'guilt' }]],
    [
      'presses deadline-demand by day 3 because "the role closes"',
      [
        {
          type: 'pressure',
          tactic: 'deadline-demand',
          deadline: { date: '2026-03-04', timeZone: 'America/Chicago' },
          reason: 'the role closes',
        },
      ],
    ],
    [
      'consents, refuses',
      [
        { type: 'consent', granted: true },
        { type: 'consent', granted: false },
      ],
    ],
    ['is-interested, thanks, opts-out', [{ type: 'interest' }, { type: 'acknowledgement' }, { type: 'opt-out' }]],
    ['declines, declines because "too far"', [{ type: 'decline' }, { type: 'decline', reason: 'too far' }]],
    ['wants-call', [{ type: 'callback-request' }]],
    [
      'wants-call from day 2 18:00 until day 2 20:00',
      [{ type: 'callback-request', from: '2026-03-03T18:00:00-06:00', until: '2026-03-03T20:00:00-06:00' }],
    ],
    ['asks-good-time, no-news', [{ type: 'good-time' }, { type: 'no-news' }]],
    ['tells position-closed', [{ type: 'decision', outcome: 'position-closed' }]],
    [
      'helps advice, names ref',
      [
        { type: 'help', form: 'advice' },
        { type: 'names-person', party: 'ref' },
      ],
    ],
    [
      'ana asks location; sam discloses location',
      [
        { type: 'question', topic: 'location', by: 'ana' },
        { type: 'disclosure', topic: 'location', by: 'sam' },
      ],
    ],
  ])('%s', (said, signals) => {
    expect(signalsOf(said)).toEqual(signals);
  });

  it('can be any type of signal', () => {
    const said =
      'discloses client, withholds client, asks other, promises call, presses guilt, consents, is-interested, thanks, declines, opts-out, wants-call, asks-good-time, tells rejected, no-news, helps advice, names ref';
    const types = (signalsOf(said) as { type: string }[]).map(({ type }) => type);
    expect(types).toEqual(signalSchema.options.map((option) => option.shape.type.value));
  });
});

describe('a text that cannot be read', () => {
  it('is refused with line, column, a caret and the nearest name', () => {
    const [issue, ...more] = issuesOf(`${people}\nday 3 10:00 sam → ana emial: discloses client`);
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ path: ['line', 6, 'column', 23], received: '`emial`', nearest: 'email' });
    expect(issue?.help).toBe(['in', '  day 3 10:00 sam → ana emial: discloses client', '                        ^'].join('\n'));
  });

  it('names every line that is wrong, in order', () => {
    const issues = issuesOf('calendar Mars\nday 1 10:00 note\nfoo bar\nday x note\nana candidate\nana candidate\nday 2 99:00 note');
    expect(issues.map(({ path, code }) => [path[1], code])).toEqual([
      [1, 'unknown-time-zone'],
      [3, 'invalid-value'],
      [4, 'invalid-date'],
      [6, 'duplicate-party'],
      [7, 'invalid-time-of-day'],
    ]);
  });

  it.each([
    ['day 1 10:00 sma → ana email', 13, 'unknown-party', 'sam'],
    ['day 1 10:00 sam → ana email: dicloses client', 30, 'invalid-value', 'discloses'],
    ['day 1 10:00 sam → ana email: asks locaton', 35, 'invalid-value', 'location'],
    ['day 1 10:00 sam → ana email automatic', 29, 'invalid-value', 'automated'],
    ['day 1 10:00 sam → ana email: asks', 34, 'invalid-value', undefined],
    ['day 1 10:00 sam → ana email: words lost', 36, 'invalid-value', undefined],
    ['day 1 10:00 sam → ana email: "Hi" asks other', 35, 'invalid-value', undefined],
    ['day 1 10:00 decision-made', 26, 'invalid-value', undefined],
    ['day 1 10:00 note seq two', 22, 'invalid-value', undefined],
    ['opportunity clinet Acme', 13, 'unknown-key', 'client'],
    ['opportunity pay much', 17, 'invalid-value', undefined],
    ['covers mesage none', 8, 'invalid-value', 'message'],
    ['tom recruiter, window 9-17', 23, 'invalid-time-of-day', undefined],
    ['calendar UTC, workdays fri-mon', 24, 'invalid-value', undefined],
    ['calendar UTC, holidays 2026-02-30', 24, 'invalid-date', undefined],
    ['calendar UTC hours', 14, 'invalid-value', undefined],
    ['start today', 7, 'invalid-date', undefined],
    ['zone UTC please', 10, 'invalid-value', undefined],
  ])('%s', (line, column, code, near) => {
    const [issue] = issuesOf(`${people}${line}`);
    expect(issue).toMatchObject({ path: ['line', 5, 'column', column], code });
    expect(issue?.nearest).toBe(near);
  });

  it('throws nothing else, whatever is written', () => {
    const word = fc.constantFrom(
      'day',
      '3',
      '10:00',
      'sam',
      '→',
      'ana',
      'email',
      ':',
      'discloses',
      'client',
      ',',
      '"a b"',
      '"',
      '[',
      ']',
      'call',
      'by',
      '__proto__',
      'constructor',
    );
    const line = fc.tuple(
      fc.constantFrom('', 'day 3 10:00 sam → ana email', 'day 3 10:00 ana → sam call :'),
      fc.array(word, { maxLength: 6 }),
    );
    const count = { read: 0, refused: 0 };
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(word, { maxLength: 12 }),
          line.map(([start, words]) => [start, ...words]),
        ),
        (words) => {
          try {
            parseNotation(`${people}${words.join(' ')}`);
            count.read++;
          } catch (error) {
            expect(error).toBeInstanceOf(HearbackError);
            count.refused++;
          }
        },
      ),
      { numRuns: 300 },
    );
    expect(count.read).toBeGreaterThan(5);
    expect(count.refused).toBeGreaterThan(100);
  });
});

it('gives what parseTimeline takes', () => {
  const text = `${people}calendar America/Chicago\nday 1 10:00 sam → ana email: discloses terms\nday 2 ana → sam email: "Sounds good"\nday 3 09:00 sam → dana resume-submitted`;
  const { interactions, calendar } = parseTimeline(parseNotation(text));
  expect(interactions.map(({ kind }) => kind)).toEqual(['message', 'message', 'resume-submitted']);
  expect(calendar?.timeZone).toBe('America/Chicago');
});
