import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interactionKinds, interactionSchema } from '../../src/entities/interaction.ts';
import { parseInteraction, safeParseInteraction } from '../../src/entities/parse-interaction.ts';
import { interactionJson } from './arbitraries.ts';
import { problemsOf } from './problems-of.ts';

const at = Date.UTC(2026, 2, 2, 15);
const base = { id: 'i1', at };
const day = { date: '2026-03-20', timeZone: 'America/Chicago' };
const endOfDay = Date.parse('2026-03-20T23:59:59.999-05:00');

/** An interaction of each kind with all of its own fields. */
const ofEachKind = [
  { kind: 'message', channel: 'email', subject: '', body: '', inReplyTo: 'i0', automated: true, delivery: 'bounced' },
  { kind: 'call', channel: 'in-person', outcome: 'voicemail', durationMinutes: 1.5, body: 'she said' },
  { kind: 'note', body: 'to myself' },
  { kind: 'resume-received' },
  { kind: 'resume-submitted' },
  { kind: 'feedback-received', outcome: 'undecided' },
  { kind: 'interview-scheduled', startsAt: at },
  { kind: 'interview-held', startsAt: at, body: 'it went well' },
  { kind: 'interview-cancelled', startsAt: at },
  { kind: 'offer-extended', expiresAt: at },
  { kind: 'offer-accepted' },
  { kind: 'offer-declined' },
  { kind: 'decision-made', outcome: 'position-closed' },
  { kind: 'consent-given', about: 'naming' },
  { kind: 'consent-withdrawn', about: 'submission' },
  { kind: 'opted-out' },
  { kind: 'candidate-withdrew' },
  { kind: 'referral-made' },
  { kind: 'case-closed' },
  { kind: 'case-reopened' },
  { kind: 'custom', name: 'assessment-sent', data: { hours: 2, take: 'home', paid: false } },
];

describe('an interaction', () => {
  it.each(ofEachKind)('may be $kind, with its own fields', (own) => {
    const interaction = { ...base, ...own, from: 'sam', to: ['ana'], seq: -1, recordedAt: at, retracted: true, meta: [{ any: null }] };
    expect(parseInteraction(interaction)).toEqual(interaction);
  });

  it('is of one of these kinds', () => {
    expect(interactionKinds).toEqual(ofEachKind.map(({ kind }) => kind));
  });

  it.each(['note', 'decision-made', 'case-closed'])('tells nobody anything as %s, so has no signals', (kind) => {
    const silent = { ...base, kind, outcome: kind === 'decision-made' ? 'rejected' : undefined };
    const given = JSON.parse(JSON.stringify(silent)) as object;
    expect(parseInteraction({ ...given, signals: [] })).toEqual({ ...given, signals: [] });
    expect(problemsOf(interactionSchema, { ...given, signals: [{ type: 'no-news' }] })).toEqual([
      'signals: expected no signals here, received a list: a note, a recorded decision and a closed case tell nobody anything; ' +
        'give the message or call that did its signals',
    ]);
  });

  it.each(ofEachKind.filter(({ kind }) => !['note', 'decision-made', 'case-closed'].includes(kind)))(
    'may say something as $kind',
    (own) => {
      const interaction = { ...base, ...own, signals: [{ type: 'no-news' }] };
      expect(parseInteraction(interaction)).toEqual(interaction);
    },
  );

  describe('of which only the day is known', () => {
    it('is at the end of the day, and keeps the day', () => {
      expect(parseInteraction({ id: 'i1', kind: 'note', at: day })).toEqual({ id: 'i1', kind: 'note', at: endOfDay, dayOf: day });
    });

    it('is read back as it was parsed', () => {
      const parsed = parseInteraction({ id: 'i1', kind: 'note', at: day });
      expect(parseInteraction(parsed)).toEqual(parsed);
      expect(parseInteraction({ ...parsed, at: day })).toEqual(parsed);
    });

    it('may not say another instant than the day has', () => {
      const { error } = safeParseInteraction({ id: 'i1', kind: 'note', at, dayOf: day }) as { error: Error };
      expect(error.message).toBe(`at: expected the last millisecond of \`dayOf\`, \`${String(endOfDay)}\`, received \`${String(at)}\``);
      expect(safeParseInteraction({ id: 'i1', kind: 'note', at: { ...day, date: '2026-03-21' }, dayOf: day }).ok).toBe(false);
    });

    it('may be recorded on a day', () => {
      expect(parseInteraction({ ...base, kind: 'note', recordedAt: day })).toEqual({ ...base, kind: 'note', recordedAt: endOfDay });
    });
  });

  it.each([
    [{ ...base, kind: 'mesage' }, [expect.stringMatching(/^kind: expected one of .*, received `mesage`; did you mean `message`$/)]],
    [{ ...base }, [expect.stringMatching(/^kind: expected one of .*, received nothing$/)]],
    [{ id: 'i1', kind: 'note' }, ['at: expected an instant such as `2026-03-02T09:00:00-06:00`, received nothing']],
    [{ ...base, kind: 'note', at: { ...day, date: 'x' } }, ['at.date: expected a date that exists, such as `2026-03-20`, received `x`']],
    [{ ...base, kind: 'note', to: 'ana' }, ['to: expected a list, received `ana`: a list of one is written `["ana"]`']],
    [{ ...base, kind: 'note', seq: 1.5 }, ['seq: expected a whole number, received `1.5`']],
    [{ ...base, kind: 'note', channel: 'email' }, [expect.stringContaining('channel: expected a known key, received `channel`')]],
    [{ ...base, kind: 'custom' }, ['name: expected a text, received nothing']],
    [
      { ...base, kind: 'custom', name: 'x', data: { deep: {} } },
      ['data.deep: expected a text, a number, `true` or `false`, received an object'],
    ],
    [{ ...base, kind: 'custom', name: 'x', data: [] }, ['data: expected an object, received a list']],
    [{ ...base, kind: 'call', channel: 'phone', outcome: 'missed', durationMinutes: -1 }, [expect.stringContaining('durationMinutes: ')]],
    [null, ['expected an object, received `null`']],
    ['note', ['expected an object, received `note`']],
  ])('is not %j', (interaction, lines) => {
    expect(problemsOf(interactionSchema, interaction)).toEqual(lines);
  });
});

describe('parseInteraction', () => {
  const message = {
    ...base,
    kind: 'message',
    channel: 'email',
    from: 'sam',
    to: ['ana'],
    signals: [{ type: 'names-person', party: 'rob', by: 'sma' }],
  };
  const parties = [{ id: 'sam' }, { id: 'ana' }];

  it('does not ask who the parties are, unless it is told', () => {
    expect(safeParseInteraction(message).ok).toBe(true);
  });

  it('refuses the id of a party that is not there', () => {
    const result = safeParseInteraction(message, parties);
    expect(result).toMatchObject({
      ok: false,
      error: {
        code: 'invalid-interaction',
        issues: [
          { path: ['signals', 0, 'by'], code: 'unknown-party', received: '`sma`', nearest: 'sam' },
          { path: ['signals', 0, 'party'], code: 'unknown-party', received: '`rob`' },
        ],
      },
    });
  });

  it('reports that beside all else that is wrong', () => {
    expect(() => parseInteraction({ ...message, chanel: 'sms', from: 'bob' }, parties)).toThrow(
      expect.objectContaining({ issues: expect.objectContaining({ length: 4 }) }) as Error,
    );
  });

  it('reads again what it returned, also after JSON, as the same', () => {
    fc.assert(
      fc.property(interactionJson, (json) => {
        const parsed = parseInteraction(json);
        expect(parseInteraction(parsed)).toEqual(parsed);
        expect(parseInteraction(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed);
      }),
      { numRuns: 300 },
    );
  });
});
