import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HearbackError } from '../../src/entities/hearback-error.ts';
import { compareInteractions } from '../../src/entities/interaction-order.ts';
import { parseTimeline, safeParseTimeline } from '../../src/entities/parse-timeline.ts';
import { sameContent } from '../../src/entities/same-content.ts';
import type { Timeline } from '../../src/entities/timeline.ts';
import { distinctInteractions, interactionJson, mutated, timelineAround, timelineJson } from './arbitraries.ts';

const ana = { id: 'ana', role: 'candidate' };
const sam = { id: 'sam', role: 'recruiter', name: 'Sam Lee', organization: 'TalentCo' };

/** A timeline with these interactions, and anything else that is given. */
const caseWith = (interactions: readonly unknown[], more: object = {}) => ({ id: 'case-1', parties: [ana, sam], interactions, ...more });
const note = { id: 'i1', kind: 'note', at: '2026-03-02T09:00:00-06:00' };

function errorOf(json: unknown): HearbackError {
  const result = safeParseTimeline(json);
  if (result.ok) throw new Error('expected a wrong timeline');
  return result.error;
}

const linesOf = (json: unknown): string[] => errorOf(json).message.split('\n');

describe('parseTimeline', () => {
  it('reads a case as a host has it', () => {
    const timeline = parseTimeline({
      $schema: './timeline.schema.json',
      id: 'case-1',
      opportunity: { id: 'job-7', client: 'Acme Corp', decisionBy: '2026-03-20T17:00:00-05:00' },
      parties: [ana, sam],
      interactions: [
        { id: 'i2', at: '2026-03-02T15:10:00-06:00', kind: 'call', channel: 'phone', from: 'ana', to: ['sam'], outcome: 'voicemail' },
        { id: 'i1', at: new Date('2026-03-02T15:00:00Z'), kind: 'message', channel: 'email', from: 'sam', to: ['ana'], body: 'Hi Ana' },
      ],
      calendar: { timeZone: 'America/Chicago' },
      covers: { message: 'all', call: 'none' },
      context: { jurisdictions: ['CA-ON', 'CA'], employerHeadcount: 120, publiclyAdvertised: true },
    });
    expect(timeline).toEqual({
      $schema: './timeline.schema.json',
      id: 'case-1',
      opportunity: { id: 'job-7', client: 'Acme Corp', decisionBy: Date.UTC(2026, 2, 20, 22) },
      parties: [ana, sam],
      interactions: [
        { id: 'i1', at: Date.UTC(2026, 2, 2, 15), kind: 'message', channel: 'email', from: 'sam', to: ['ana'], body: 'Hi Ana' },
        { id: 'i2', at: Date.UTC(2026, 2, 2, 21, 10), kind: 'call', channel: 'phone', from: 'ana', to: ['sam'], outcome: 'voicemail' },
      ],
      calendar: {
        timeZone: 'America/Chicago',
        workdays: [1, 2, 3, 4, 5],
        periods: [{ start: '09:00', end: '17:00' }],
        holidays: [],
      },
      covers: { message: 'all', call: 'none' },
      context: { jurisdictions: ['CA-ON', 'CA'], employerHeadcount: 120, publiclyAdvertised: true },
    });
  });

  it('needs no more than a candidate', () => {
    expect(parseTimeline({ id: 'case-1', parties: [ana], interactions: [] })).toEqual({
      id: 'case-1',
      opportunity: {},
      parties: [ana],
      interactions: [],
    });
  });

  it('takes a key that is undefined as left out', () => {
    const timeline = parseTimeline(
      caseWith([{ ...note, from: undefined, signals: undefined }], { calendar: undefined, context: { a: undefined } }),
    );
    expect(JSON.parse(JSON.stringify(timeline))).toEqual(JSON.parse(JSON.stringify(parseTimeline(caseWith([note], { context: {} })))));
  });

  it('reads again what it returned, also after JSON, as the same', () => {
    fc.assert(
      fc.property(timelineJson, (json) => {
        const parsed = parseTimeline(json);
        expect(parseTimeline(parsed)).toEqual(parsed);
        expect(parseTimeline(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed);
      }),
    );
  });

  it('reads an instance of a class as what it holds', () => {
    class Note {
      id = 'i1';
      kind = 'note';
      at = 5;
    }
    expect(parseTimeline(caseWith([new Note()]))).toEqual(parseTimeline(caseWith([{ id: 'i1', kind: 'note', at: 5 }])));
  });

  it('judges alike, whether it reads quickly or asks zod', () => {
    const slowly = (json: unknown) => safeParseTimeline(Object.setPrototypeOf(JSON.parse(JSON.stringify(json)), {}));
    const withRepeats = timelineAround(fc.array(interactionJson, { maxLength: 4 }));
    fc.assert(
      fc.property(
        fc.oneof(
          withRepeats,
          mutated(timelineJson).filter((json) => typeof json === 'object' && json !== null),
        ),
        (json) => {
          expect(slowly(json)).toEqual(safeParseTimeline(json));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('gives the error as a value when asked to', () => {
    const result = safeParseTimeline({});
    expect(result).toEqual({ ok: false, error: expect.any(HearbackError) as HearbackError });
    expect(() => parseTimeline({})).toThrow(HearbackError);
    expect(safeParseTimeline(caseWith([note]))).toEqual({ ok: true, timeline: parseTimeline(caseWith([note])) });
  });
});

describe('what is wrong with a timeline', () => {
  it('is told all at once, each with its place and the nearest name', () => {
    const error = errorOf({
      id: 'case-1',
      oportunity: { id: 'job-7' },
      parties: [ana, sam, { id: 'sam', role: 'employr' }],
      interactions: [
        { id: 'i1', at: '2026-03-02T09:00:00', kind: 'message', chanel: 'email', from: 'smm', to: ['ana', 'bob'] },
        note,
        { id: 'i2', at: 5, kind: 'mesage' },
        { id: 'i3', at: 5, kind: 'referral-made', signals: [{ type: 'help', form: 'advise', by: 'anna' }] },
      ],
      calendar: { timeZone: 'America/Chicgo' },
      covers: { mesage: 'all' },
    });
    expect(error.code).toBe('invalid-timeline');
    expect(error.issues.map(({ path, code, nearest }) => [path.join('.'), code, nearest])).toEqual([
      ['parties.2.role', 'invalid-value', 'employer'],
      ['calendar.timeZone', 'unknown-time-zone', 'America/Chicago'],
      ['covers.mesage', 'unknown-key', 'message'],
      ['oportunity', 'unknown-key', 'opportunity'],
      ['parties.2.id', 'duplicate-party', undefined],
      ['interactions.0.at', 'zoneless-time', undefined],
      ['interactions.0.channel', 'missing', undefined],
      ['interactions.0.chanel', 'unknown-key', 'channel'],
      ['interactions.0.from', 'unknown-party', 'sam'],
      ['interactions.0.to.1', 'unknown-party', undefined],
      ['interactions.2.kind', 'invalid-value', 'message'],
      ['interactions.3.signals.0.form', 'invalid-value', 'advice'],
      ['interactions.3.signals.0.by', 'unknown-party', 'ana'],
    ]);
  });

  it('is one line an issue', () => {
    const error = errorOf(
      caseWith([
        { ...note, at: '2026-03-02T09:00:00' },
        { ...note, id: '' },
      ]),
    );
    expect(error.message.split('\n')).toEqual([
      'interactions[0].at: expected an instant with an offset, received `2026-03-02T09:00:00`: a time without a zone is a different instant in ' +
        'every office; add an offset such as `-06:00` or use { date, timeZone }',
      'interactions[1].id: expected a text that is not empty, received ``',
    ]);
  });

  it.each([
    [null, ['expected an object, received `null`']],
    ['{}', ['expected an object, received `{}`']],
    [[], ['expected an object, received a list']],
    [
      {},
      [
        'id: expected a text, received nothing',
        'parties: expected a list, received nothing',
        'interactions: expected a list, received nothing',
      ],
    ],
    [
      { id: 'c', parties: {}, interactions: 'none' },
      ['parties: expected a list, received an object', 'interactions: expected a list, received `none`'],
    ],
    [
      { id: 'c', parties: [ana], interactions: [null, 5] },
      ['interactions[0]: expected an object, received `null`', 'interactions[1]: expected an object, received `5`'],
    ],
  ])('may be all of it: %j', (json, lines) => {
    expect(linesOf(json)).toEqual(lines);
  });

  describe('may be its parties', () => {
    it('of whom none is the candidate', () => {
      expect(linesOf({ id: 'c', parties: [sam], interactions: [] })).toEqual([
        'parties: expected a party of role `candidate`, received none',
      ]);
      expect(linesOf({ id: 'c', parties: [], interactions: [] })).toEqual(['parties: expected a party of role `candidate`, received none']);
    });

    it('but a misspelt role is told once', () => {
      expect(linesOf({ id: 'c', parties: [{ ...ana, role: 'candidat' }], interactions: [] })).toHaveLength(1);
      expect(linesOf({ id: 'c', parties: [null], interactions: [] })).toEqual(['parties[0]: expected an object, received `null`']);
    });

    it('of whom two are candidates', () => {
      expect(linesOf({ id: 'c', parties: [ana, { ...ana, id: 'bob' }], interactions: [] })).toEqual([
        'parties[1].role: expected one candidate, received another: a timeline is of one candidate; give each a timeline',
      ]);
    });

    it('of whom two have one id', () => {
      expect(linesOf({ id: 'c', parties: [ana, sam, { ...sam }], interactions: [] })).toEqual([
        'parties[2].id: expected an id of its own, received `sam`',
      ]);
    });

    it('who are not there', () => {
      const call = { ...note, kind: 'call', channel: 'phone', outcome: 'connected', from: 'Sam', to: ['ana', 'x'] };
      const signals = [
        { type: 'names-person', party: 'rob' },
        { type: 'interest', by: 'anna' },
      ];
      expect(linesOf(caseWith([{ ...call, signals }]))).toEqual([
        'interactions[0].from: expected the id of a party, received `Sam`; did you mean `sam`',
        'interactions[0].to[1]: expected the id of a party, received `x`',
        'interactions[0].signals[0].party: expected the id of a party, received `rob`',
        'interactions[0].signals[1].by: expected the id of a party, received `anna`; did you mean `ana`',
      ]);
    });
  });

  it('may be an interaction that contradicts itself', () => {
    const message = { ...note, kind: 'message', channel: 'sms', signals: [{ type: 'interest', start: 5, end: 4 }] };
    const dayOf = { date: '2026-03-02', timeZone: 'UTC' };
    expect(linesOf(caseWith([message, { ...note, id: 'i2', dayOf }]))).toEqual([
      'interactions[0].signals[0].end: expected at least `start`, `5`, received `4`',
      expect.stringContaining('interactions[1].at: expected the last millisecond of `dayOf`'),
    ]);
  });
});

describe('law 2, ordered', () => {
  it('by at, then seq, then id by code unit', () => {
    const at = (id: string, when: number, seq?: number) => ({ id, kind: 'note', at: when, ...(seq === undefined ? {} : { seq }) });
    const given = [at('z', 1), at('b', 2, 1), at('a', 2, 1), at('é', 2), at('y', 2, -1), at('Z', 2), at('m', 2, 0)];
    expect(parseTimeline(caseWith(given)).interactions.map(({ id }) => id)).toEqual(['z', 'y', 'Z', 'm', 'é', 'a', 'b']);
  });

  it('whatever the order given', () => {
    const shuffled = distinctInteractions.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(timelineJson, shuffled, (frame, [one, other]) => {
        const [first, second] = [parseTimeline({ ...frame, interactions: one }), parseTimeline({ ...frame, interactions: other })];
        expect(JSON.stringify(second)).toBe(JSON.stringify(first));
        first.interactions.slice(1).forEach((later, index) => {
          expect(compareInteractions(first.interactions[index]!, later)).toBeLessThan(0);
        });
      }),
    );
  });
});

describe('law 4, once', () => {
  const told = (interactions: readonly unknown[]) => parseTimeline(caseWith(interactions)).interactions;
  const [v1, v2, v3] = [1, 2, 3].map((day) => ({ ...note, recordedAt: `2026-03-0${String(day)}T12:00:00Z` }));
  const bodiesOf = (interactions: Timeline['interactions']) => interactions.map((one) => 'body' in one && one.body);

  it('the same interaction twice counts once, recordedAt, meta and the order of keys aside', () => {
    const again = { at: Date.UTC(2026, 2, 2, 15), meta: { page: 2 }, kind: 'note', id: 'i1', from: undefined };
    expect(told([note, again, note])).toHaveLength(1);
    expect(told([v2, v1, v3])).toEqual([{ ...note, at: Date.UTC(2026, 2, 2, 15), recordedAt: Date.UTC(2026, 2, 1, 12) }]);
    expect(told([note, v3])).toEqual([{ ...note, at: Date.UTC(2026, 2, 2, 15) }]);
  });

  it('twice in any timeline', () => {
    fc.assert(
      fc.property(
        timelineAround(fc.uniqueArray(interactionJson, { selector: ({ id }) => id, minLength: 1, maxLength: 4 })),
        fc.nat(),
        (json, pick) => {
          const [first, ...rest] = json.interactions;
          const again = { ...json.interactions[pick % json.interactions.length]!, meta: 'again' };
          const twice = parseTimeline({ ...json, interactions: [first!, ...rest, again] });
          const once = parseTimeline(json);
          expect(twice.interactions).toHaveLength(once.interactions.length);
          expect(twice.interactions.every((one, index) => sameContent(one, once.interactions[index]!))).toBe(true);
        },
      ),
    );
  });

  it('versions that differ are kept, each with when it was recorded', () => {
    const versions = [
      { ...v2, body: 'b' },
      { ...v1, body: 'a' },
      { ...v3, retracted: true, body: 'b' },
    ];
    expect(bodiesOf(told(versions))).toEqual(['a', 'b', 'b']);
    expect(told(versions).map(({ retracted }) => retracted)).toEqual([undefined, undefined, true]);
  });

  it('a version that says the same as the one recorded before it adds nothing', () => {
    const kept = told([
      { ...v1, body: 'a' },
      { ...v2, body: 'a' },
      { ...v3, body: 'b' },
    ]);
    expect(kept.map(({ recordedAt }) => recordedAt)).toEqual([Date.UTC(2026, 2, 1, 12), Date.UTC(2026, 2, 3, 12)]);
  });

  it('a version that goes back to what was said first is kept', () => {
    expect(
      bodiesOf(
        told([
          { ...v1, body: 'a' },
          { ...v2, body: 'b' },
          { ...v3, body: 'a' },
        ]),
      ),
    ).toEqual(['a', 'b', 'a']);
  });

  it.each([
    [
      'neither says when it was recorded',
      [
        { ...note, body: 'a' },
        { ...note, body: 'b' },
      ],
    ],
    [
      'one does not',
      [
        { ...v1, body: 'a' },
        { ...note, body: 'b' },
      ],
    ],
    [
      'one does not, and it is not the first',
      [
        { ...v1, body: 'a' },
        { ...v2, body: 'b' },
        { ...note, body: 'a' },
      ],
    ],
    ['one is removed and neither says when', [note, { ...note, retracted: true }]],
  ])('versions that differ are an error where %s', (_, versions) => {
    const error = errorOf(caseWith(versions));
    expect(error.issues).toMatchObject([{ code: 'conflicting-versions', received: 'another content without `recordedAt` in each' }]);
    expect(error.message).toContain('`i1`');
  });

  it('versions that differ are an error where two were recorded at once, in any order', () => {
    const versions = [
      { ...v1, body: 'a' },
      { ...v2, body: 'a' },
      { ...v2, body: 'b' },
    ];
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 0, 2],
      [2, 0, 1],
    ]) {
      expect(errorOf(caseWith(order.map((index) => versions[index]))).issues).toMatchObject([
        { code: 'conflicting-versions', received: 'another content with the same `recordedAt`' },
      ]);
    }
  });

  it('tells the conflict beside all else that is wrong', () => {
    expect(
      linesOf(
        caseWith([
          { ...note, body: 'a' },
          { ...note, body: 'b' },
          { ...note, id: 'i2', at: 'noon' },
        ]),
      ),
    ).toEqual([
      expect.stringContaining('interactions[2].at: '),
      expect.stringContaining('interactions[1]: expected one content under the id `i1`'),
    ]);
  });
});
