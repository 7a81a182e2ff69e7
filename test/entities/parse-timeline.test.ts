import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HearbackError } from '../../src/entities/hearback-error.ts';
import { parseTimeline, safeParseTimeline } from '../../src/entities/parse-timeline.ts';
import { interactionJson, mutated, timelineAround, timelineJson } from './arbitraries.ts';
import { ana, caseWith, errorOf, linesOf, note, sam } from './cases.ts';

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
