import { type CompiledPolicy, courtesy, evaluate, type Finding, parseTimeline, type Report, strict, type Timeline } from 'hearback';
import { describe, expect, it } from 'vitest';
import { exampleCases } from '../../examples/logs/example-log.ts';
import type { RuleExample } from '../../src/rules/examples/rule-example.ts';
import { rules } from '../../src/rules/index.ts';
import { pairOf } from '../laws/generators/pairs.ts';
import type { Party, ResolvedPolicy } from '../reference/types.ts';
import { judgeExample } from '../rules/judge-example.ts';
import { recheck } from './recheck.ts';

const findingsOf = ({ violations, pending, undecided, waived }: Report): Finding[] => [...violations, ...pending, ...undecided, ...waived];

/** What the evidence of some finding does not bear out. */
function complaints(report: Report, timeline: Timeline, policy: CompiledPolicy, knownAsOf?: number): string[] {
  const record = { timeline, policy: policy.resolved as ResolvedPolicy, asOf: report.asOf, knownAsOf, calendar: report.calendar };
  return findingsOf(report).flatMap((finding) => recheck(finding, record).map((complaint) => `${finding.id}: ${complaint}`));
}

/** Of several houses that recruit, which one owes is who was last in touch, and that is no evidence: let there be one. */
const colleague = (party: Party): Party => (party.role === 'recruiter' ? { ...party, organization: 'TalentCo' } : party);

const office = { timeZone: 'America/Chicago' };

describe('every finding is borne out by its evidence alone', () => {
  it.each(exampleCases.map((one) => [one.id, one] as const))('in case %s of the example log', (_, one) => {
    const timeline = parseTimeline(one);
    for (const policy of [courtesy, strict]) {
      for (const asOf of ['2026-02-10T12:00:00Z', '2026-03-20T12:00:00Z'])
        expect(complaints(evaluate(timeline, policy, { asOf }), timeline, policy)).toEqual([]);
    }
  });

  it.each(rules.map(({ id }) => [id]))('in the examples of %s', async (id) => {
    const file = new URL(`../../src/rules/${id}.examples.ts`, import.meta.url).href;
    const [examples] = Object.values((await import(file)) as { readonly [name: string]: readonly RuleExample[] });
    for (const example of examples!) {
      const { report, timeline, policy } = judgeExample(id, example);
      expect([example.name, ...complaints(report, timeline, policy)]).toEqual([example.name]);
    }
  });

  it.each(Array.from({ length: 8 }, (_, share) => [share]))('on random timelines (share %i of 8)', (share) => {
    let checked = 0;
    for (let seed = share + 1; seed <= 200; seed += 8) {
      const { timeline: random, options } = pairOf(seed);
      const timeline = parseTimeline({ ...random, parties: random.parties.map(colleague) });
      const policy = seed % 3 === 0 ? strict : courtesy;
      const { asOf, knownAsOf, calendar = office } = options;
      const report = evaluate(timeline, policy, { asOf, knownAsOf, calendar });
      expect([seed, ...complaints(report, timeline, policy, knownAsOf)]).toEqual([seed]);
      checked += findingsOf(report).length;
    }
    expect(checked).toBeGreaterThan(60);
  });
});

describe('what is not so is found out', () => {
  const timeline = parseTimeline({
    id: 'case-1',
    parties: [
      { id: 'ana', role: 'candidate' },
      { id: 'sam', role: 'recruiter' },
    ],
    interactions: [
      { id: 'i1', kind: 'call', channel: 'phone', outcome: 'missed', at: '2026-03-02T10:00:00-06:00', from: 'ana', to: ['sam'] },
      { id: 'i2', kind: 'message', channel: 'email', signals: [], at: '2026-03-06T10:00:00-06:00', from: 'sam', to: ['ana'] },
    ],
  });
  const report = evaluate(timeline, courtesy, { asOf: '2026-03-20T12:00:00Z', calendar: office });
  const late = report.violations.find(({ rule }) => rule === 'unreturned-call')!;
  const record = { timeline, policy: courtesy.resolved as ResolvedPolicy, asOf: report.asOf, calendar: office };

  it.each<[string, Partial<Finding>]>([
    ['another status', { status: 'overdue' }],
    ['another severity', { severity: 'info' }],
    ['another debtor', { owedBy: 'ana' }],
    ['another deadline', { dueAt: late.dueAt! + 1 }],
    ['another settlement', { settledBy: 'i1' }],
    ['another opening', { openedBy: 'i2' }],
    ['less evidence', { evidence: late.evidence.slice(0, 1) }],
    ['a rule that there is not', { rule: 'rudeness' }],
  ])('%s', (_, wrong) => {
    expect(recheck(late, record)).toEqual([]);
    expect(recheck({ ...late, ...wrong }, record)).not.toEqual([]);
  });
});
