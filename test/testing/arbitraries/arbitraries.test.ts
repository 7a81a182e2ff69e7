import fc from 'fast-check';
import { compilePolicy, courtesy, evaluate, parseTimeline, type Report, safeCompilePolicy, safeParseTimeline } from 'hearback';
import { policyArbitrary, timelineArbitrary } from 'hearback/testing';
import { describe, expect, it } from 'vitest';
import { policies, timelines } from './made.ts';

const judged = (made: object): Report =>
  evaluate(parseTimeline(made), courtesy, { asOf: '2027-01-01T00:00:00Z', calendar: { timeZone: 'UTC' } });

describe('timelines', () => {
  it('parse', () => {
    fc.assert(fc.property(timelines, (timeline) => safeParseTimeline(timeline).ok));
  });

  it('come in every kind, and break, settle and leave open all sorts of rules', () => {
    const sample = fc.sample(timelines, { numRuns: 300, seed: 7 });
    const kinds = new Set(sample.flatMap(({ interactions }) => interactions.map(({ kind }) => kind)));
    const reports = sample.map(judged);
    const rules = new Set(reports.flatMap(({ violations }) => violations.map(({ rule }) => rule)));
    const statuses = new Set(reports.flatMap(({ violations, undecided }) => [...violations, ...undecided].map(({ status }) => status)));
    expect(kinds.size).toBe(20);
    expect(rules.size).toBeGreaterThan(20);
    expect([...statuses].sort()).toEqual(['broken', 'late', 'overdue', 'undecided']);
    expect(reports.some(({ met }) => Object.keys(met).length > 0)).toBe(true);
  });

  it('are of the calendar and the length that is asked for', () => {
    const asked = timelineArbitrary(fc, { calendar: { timeZone: 'Asia/Tokyo' }, mostInteractions: 2 });
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- fast-check takes whatever looks like its own
    const made: fc.Arbitrary<readonly [string | undefined, number]> = asked.map(({ calendar, interactions }) => [
      calendar?.timeZone,
      interactions.length,
    ]);
    expect(new Set(fc.sample(made, { numRuns: 100, seed: 1 }).map(([timeZone]) => timeZone))).toEqual(new Set(['Asia/Tokyo']));
    expect(new Set(fc.sample(made, { numRuns: 100, seed: 1 }).map(([, length]) => length))).toEqual(new Set([1, 2]));
  });

  it('shrink to one plain message', () => {
    const failure = fc.check(
      fc.property(timelines, () => false),
      { seed: 1 },
    );
    expect(failure.counterexample?.[0]).toMatchObject({ parties: [{ id: 'ana' }, { id: 'sam' }], interactions: [{ kind: 'message' }] });
  });
});

describe('policies', () => {
  it('compile', () => {
    fc.assert(
      fc.property(policies, (policy) => safeCompilePolicy(policy).ok),
      { numRuns: 30 },
    );
  });

  it('set rules in every way, and at the plainest none', () => {
    const sample = fc.sample(policies, { numRuns: 100, seed: 3 });
    const settings = sample.flatMap(({ rules }) => Object.values(rules ?? {}));
    expect(settings).toContain('off');
    expect(settings).toContain('info');
    expect(settings.some((setting) => Array.isArray(setting))).toBe(true);
    expect(settings.some((setting) => typeof setting === 'object' && 'due' in setting)).toBe(true);
    const failure = fc.check(
      fc.property(policies, () => false),
      { seed: 1 },
    );
    expect(failure.counterexample).toEqual([{ name: 'random', extends: ['courtesy'] }]);
  });

  it('extend what they are told to', () => {
    expect(() => policyArbitrary(fc, { extends: ['curtesy'] })).toThrow('did you mean `courtesy`');
    expect(compilePolicy({ name: 'a', extends: ['courtesy'] }).rules.size).toBeGreaterThan(20);
  });
});
