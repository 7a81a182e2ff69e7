import { type LintFinding, lintPolicy } from 'hearback';
import { describe, expect, it } from 'vitest';
import { pairOf } from '../laws/generators/pairs.ts';
import { referenceEvaluate } from '../reference/evaluate.ts';
import type { ReferenceFinding } from '../reference/types.ts';

const seeds = Array.from({ length: 160 }, (_, place) => place + 1);
const office = { timeZone: 'America/Chicago' };
const never = {
  open: /looks at no interaction|never opens|applies to no case|in force at no time/,
  broken: /is never broken/,
  met: /can never be met/,
};

/** The rules of a random policy of which lint says that they never do something. */
function accused(found: readonly LintFinding[], what: RegExp): readonly string[] {
  return [...new Set(found.filter(({ message }) => what.test(message)).flatMap(({ rules }) => rules))];
}

/** What the slow evaluator says of several random timelines; of a rule of which it is not known whether it applies it says nothing. */
function judged(seed: number): { readonly findings: readonly ReferenceFinding[]; readonly met: ReadonlySet<string> } {
  const { policy } = pairOf(seed);
  const reports = [seed, seed + 1000, seed + 2000].map((other) => {
    const { timeline } = pairOf(other);
    const asOf = Math.max(...timeline.interactions.map(({ at }) => at)) + 40 * 86_400_000;
    return referenceEvaluate(timeline, policy, { asOf, calendar: office });
  });
  const findings = reports.flatMap(({ violations, pending, undecided, waived }) => [...violations, ...pending, ...undecided, ...waived]);
  return {
    findings: findings.filter(({ openedBy }) => openedBy !== undefined),
    met: new Set(reports.flatMap(({ met }) => Object.keys(met))),
  };
}

describe('what lint says of random policies', () => {
  const policies = seeds.map((seed) => {
    const { name, version, kinds, context, conditions, rules } = pairOf(seed).policy;
    return { seed, rules: Object.keys(rules), found: lintPolicy({ name, version, kinds, context, conditions, rules }) };
  });
  const doubtful = policies.filter(({ found }) => Object.values(never).some((what) => accused(found, what).length > 0));

  it.each(doubtful.map((one) => [one.seed, one] as const))('is borne out by random timelines (policy %i)', (seed, { found }) => {
    const { findings, met } = judged(seed);
    const opened = new Set([...findings.map(({ rule }) => rule), ...met]);
    expect(accused(found, never.open).filter((rule) => opened.has(rule))).toEqual([]);
    const broken = new Set(findings.filter(({ status }) => status === 'broken').map(({ rule }) => rule));
    expect(accused(found, never.broken).filter((rule) => broken.has(rule))).toEqual([]);
    // what is not known counts in favour of who owes it
    const late = new Set(findings.filter(({ status, assumes }) => status === 'late' && assumes.length === 0).map(({ rule }) => rule));
    expect(accused(found, never.met).filter((rule) => late.has(rule))).toEqual([]);
  });

  it('accuses some rules of each, and most of nothing', () => {
    const count = (what: RegExp) => policies.reduce((sum, { found }) => sum + accused(found, what).length, 0);
    const all = policies.reduce((sum, { rules }) => sum + rules.length, 0);
    expect(count(never.open)).toBeGreaterThan(10);
    expect(count(never.broken)).toBeGreaterThan(3);
    expect(count(never.met)).toBeGreaterThan(3);
    expect(count(never.open) + count(never.broken) + count(never.met)).toBeLessThan(all / 2);
  });
});
