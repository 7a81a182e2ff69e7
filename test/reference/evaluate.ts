import type { Case } from './case.ts';
import { existing } from './existing.ts';
import { escaped, findingOfBreach, findingOfDebt, inOrder, type Raised, statusOf } from './findings.ts';
import { fold } from './fold.ts';
import type { Folded } from './folded.ts';
import { judgeAt } from './judge-at.ts';
import { completeCalendar } from './time.ts';
import type { CalendarInput, Reader, ReferenceFinding, ReferenceReport, ResolvedPolicy, Rule, Timeline, Verdict, Waiver } from './types.ts';
import { applyWaivers, yieldAll } from './waive.ts';

export interface ReferenceOptions {
  readonly asOf: number;
  readonly knownAsOf?: number | undefined;
  readonly calendar?: CalendarInput | undefined;
  readonly waivers?: readonly Waiver[] | undefined;
  /** Reads a body; without it, any is unknown. */
  readonly read?: Reader | undefined;
}

/** What the policy says about the timeline, straight from the specification: everything is worked out anew at each step. */
export function referenceEvaluate(timeline: Timeline, policy: ResolvedPolicy, options: ReferenceOptions): ReferenceReport {
  const { asOf, knownAsOf, waivers = [], read = () => 'unknown' } = options;
  const calendar = timeline.calendar ?? options.calendar ?? policy.calendar;
  if (calendar === undefined) throw new Error('no calendar');
  const c: Case = {
    timeline,
    policy,
    calendar: completeCalendar(calendar),
    asOf,
    interactions: existing(timeline.interactions, asOf, knownAsOf),
    read,
    settles: [],
    memory: new Map(),
  };
  const applying = Object.values(policy.rules).map((rule) => ({ rule, applies: appliesTo(c, rule) }));
  const folded = fold(
    c,
    applying.filter(({ applies }) => applies.truth === true).map(({ rule }) => rule),
  );
  const raised: Raised[] = [
    ...folded.breaches.map((breach) => findingOfBreach(c, folded, breach)),
    ...folded.debts.map((debt) => findingOfDebt(c, folded, debt, asOf)).filter((one) => one !== undefined),
  ];
  const met = folded.debts
    .filter((debt) => statusOf(c, debt, asOf) === 'met')
    .map(({ rule, opened }) => ({ rule: rule.id, openedBy: c.interactions[opened]!.id }));
  const doubtful = applying.filter(({ applies }) => applies.truth === 'unknown').map(({ rule, applies }) => doubt(c, rule, applies));
  const { findings, waiverProblems } = applyWaivers(timeline.id, [...yieldAll(raised, met), ...doubtful], waivers, asOf);
  return { ...sorted(findings), met: tally(met.map(({ rule }) => rule)), coverage: { unjudged: unjudgedOf(folded) }, waiverProblems };
}

function appliesTo(c: Case, rule: Rule): Verdict {
  return rule.appliesWhen === undefined ? { truth: true, why: [] } : judgeAt(rule.appliesWhen, { case: c, index: -1, rule });
}

/** The one finding of a rule of which it is unknown whether it applies. */
function doubt(c: Case, { id, category, severity }: Rule, applies: Verdict): ReferenceFinding {
  return {
    id: [c.timeline.id, id].map(escaped).join('/'),
    rule: id,
    category,
    severity: typeof severity === 'string' ? severity : severity.at(-1)!.severity,
    status: 'undecided',
    data: {},
    assumes: inOrder(applies.why),
  };
}

function sorted(findings: readonly ReferenceFinding[]) {
  const byId = [...findings].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    violations: byId.filter(({ status }) => status === 'broken' || status === 'overdue' || status === 'late'),
    pending: byId.filter(({ status }) => status === 'pending'),
    undecided: byId.filter(({ status }) => status === 'undecided'),
    waived: byId.filter(({ status }) => status === 'waived'),
  };
}

function tally(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries(counts);
}

const unjudgedOf = ({ unjudged }: Folded) => Object.fromEntries([...unjudged].map(([rule, at]) => [rule, at.size]));
