import * as fc from 'fast-check';
import {
  audit,
  courtesy,
  type EventLogContext,
  HearbackError,
  type PartyInput,
  parseEventLog,
  parseTimeline,
  safeParseEventLog,
} from 'hearback';
import { describe, expect, it } from 'vitest';
import { generateLog } from '../bench/generate-log.ts';
import { asOf } from './cases.ts';

interface Written {
  readonly id: string;
  readonly parties: readonly PartyInput[];
  readonly interactions: readonly object[];
}

const written = [...generateLog(12)] as Written[];
const parties = [...new Map(written.flatMap((one) => one.parties).map((party) => [party.id, party])).values()];
const cases = written.map(({ interactions: _, parties: __, ...frame }) => frame);
const log = written.flatMap(({ id, interactions }) => interactions.map((interaction) => ({ caseId: id, ...interaction })));
const options = { asOf };

describe('an event log', () => {
  it('is the timelines that it is made of, in whatever order its entries come', () => {
    const whole = audit(
      written.map((one) => parseTimeline(one)),
      courtesy,
      options,
    );
    fc.assert(
      fc.property(
        fc.shuffledSubarray(log, { minLength: log.length }),
        fc.shuffledSubarray(parties, { minLength: parties.length }),
        (entries, people) => {
          expect(audit(parseEventLog(entries, { parties: people, cases }), courtesy, options)).toEqual(whole);
        },
      ),
      { numRuns: 5 },
    );
  });

  it('tells the same interaction in two cases, and a version twice, once', () => {
    const entry = { id: 'call', kind: 'call', channel: 'phone', outcome: 'missed', at: '2026-03-02T09:00:00Z', from: 'ana', to: ['sam'] };
    const people = [
      { id: 'ana', role: 'candidate' as const },
      { id: 'sam', role: 'recruiter' as const },
    ];
    const entries = ['a', 'b', 'a'].map((caseId) => ({ caseId, ...entry }));
    const timelines = parseEventLog(entries, { parties: people });
    expect(timelines.map(({ id, interactions }) => [id, interactions.length])).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
    expect(audit(timelines, courtesy, { asOf, calendar: { timeZone: 'UTC' } })).toMatchObject({ interactions: 1, totals: { overdue: 1 } });
  });

  const problemsIn = (parse: () => unknown): string[] => {
    try {
      parse();
      return [];
    } catch (error) {
      return (error as { issues: { path: unknown[]; code: string }[] }).issues.map(({ path, code }) => `${path.join('.')} ${code}`);
    }
  };
  const problemsOf = (entries: readonly unknown[], people: readonly PartyInput[] = [{ id: 'ana', role: 'candidate' }]): string[] =>
    problemsIn(() => parseEventLog(entries, { parties: people }));
  const note = { caseId: 'a', id: 'i1', kind: 'note', at: 5, from: 'ana' };

  it.each([
    ['an entry without a case', [note, { ...note, id: 'i2', caseId: undefined }], '1.caseId missing'],
    ['what is no entry', [note, 5], '1.caseId missing'],
    ['a time without a zone', [note, { ...note, id: 'i2', at: '2026-03-02T09:00:00' }], '1.at zoneless-time'],
    [
      'somebody unknown',
      [note, { ...note, caseId: 'b', from: 'ana' }, { ...note, id: 'i3', caseId: 'b', to: ['zoe'] }],
      '2.to.0 unknown-party',
    ],
    ['two contents of one interaction', [note, { ...note, at: 6 }], '1 conflicting-versions'],
    ['a signal that is none', [note, { ...note, id: 'i2', kind: 'resume-received', signals: [null] }], '1.signals.0 invalid-type'],
    ['nobody who is the candidate', [{ ...note, from: undefined }], 'cases.a.parties no-candidate'],
  ])('is refused for %s, with its place', (_, entries, problem) => {
    expect(problemsOf(entries)).toEqual([problem]);
  });

  it.each([
    ['a party that is none', { parties: [null] }, 'parties.0 invalid-type'],
    ['no list of parties', { parties: { ana: 'candidate' } }, 'parties invalid-type'],
    ['no word of the parties', undefined, 'parties missing'],
    ['no list of cases', { parties: [], cases: 5 }, 'cases invalid-type'],
    ['a case that is none', { parties: [], cases: [null] }, 'cases.0 invalid-type'],
  ])('is refused for %s', (_, context, problem) => {
    const refusal = () => parseEventLog([], context as unknown as EventLogContext);
    expect(refusal).toThrow(HearbackError);
    expect(problemsIn(refusal)).toEqual([problem]);
  });

  it.each([null, 'log.ndjson', 5, {}])('is refused for %j in its place', (log) => {
    expect(problemsIn(() => parseEventLog(log as unknown as [], { parties: [] }))).toEqual(['log invalid-type']);
  });

  it('is refused for a party that stands there twice', () => {
    expect(
      problemsOf(
        [note],
        [
          { id: 'ana', role: 'candidate' },
          { id: 'ana', role: 'recruiter' },
        ],
      ),
    ).toContain('parties.1.id duplicate-party');
  });

  it('gives the cases without a fault beside what is wrong, and none where it is not known who is in it', () => {
    const arrived = { kind: 'resume-received', at: '2026-03-02T09:00:00Z', from: 'ana' };
    const entries = [
      { caseId: 'a', id: 'i1', ...arrived },
      { caseId: 'b', id: 'i2', ...arrived },
      { caseId: 'b', id: 'i3', ...arrived, at: 'yesterday' },
      { id: 'i4', ...arrived },
    ];
    const ana = { id: 'ana', role: 'candidate' } as const;
    const result = safeParseEventLog(entries, { parties: [ana] });
    expect(result.timelines).toEqual(parseEventLog(entries.slice(0, 1), { parties: [ana] }));
    expect(problemsIn(() => parseEventLog(entries, { parties: [ana] }))).toEqual(['3.caseId missing', '2.at invalid-instant']);
    expect(result.ok ? undefined : result.error.issues.length).toBe(2);
    expect(safeParseEventLog(entries.slice(0, 1), { parties: [ana, ana] })).toMatchObject({ ok: false, timelines: [] });
  });
});
