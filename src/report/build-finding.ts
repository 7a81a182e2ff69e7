import type { Fold } from '../engine/fold.ts';
import { dataOf, gravityOf } from '../engine/opening.ts';
import type { Debt } from '../engine/verdict.ts';
import type { Finding } from '../entities/report.ts';
import { subtractTerm } from '../time/subtract-term.ts';
import type { Term } from '../time/term.ts';
import { clausesOf } from './clauses.ts';
import { type Draft, gathered, isDebt } from './draft-finding.ts';
import { evidenceOf } from './evidence.ts';
import { findingId } from './finding-id.ts';

/** The finding of a draft. */
export function buildFinding(draft: Draft, fold: Fold, timeline: string, yields: boolean): Finding {
  const { of, status } = draft;
  const { severity, perhapsWaived } = gravityOf(of, fold.frame);
  const assumes = yields || perhapsWaived === undefined ? draft.assumes : gathered(draft.assumes, perhapsWaived.toList());
  const { rule } = of.rule;
  const evidence = evidenceOf(of, fold);
  return {
    id: findingId(timeline, rule.id, of.opener, of.openedWith, isDebt(of) ? of.ordinal : 1),
    rule: rule.id,
    category: rule.category,
    severity,
    status,
    owedBy: of.owedBy.id,
    owedTo: of.owedTo.id,
    openedBy: of.opener.interaction.id,
    openedAt: of.opener.at,
    ...(isDebt(of) ? timesOf(of, fold) : of.remediedBy === undefined ? {} : { remediedBy: of.remediedBy.interaction.id }),
    evidence: evidence.list,
    clauses: clausesOf(of, fold),
    data: dataOf(of, fold.frame),
    basis: evidence.basis,
    assumes: [...assumes],
  };
}

type Times = Pick<Finding, 'dueAt' | 'remindAt' | 'settledBy' | 'settledAt' | 'voidedAt'>;

function timesOf(debt: Debt, fold: Fold): Times {
  const { dueAt, state, closedBy, closedAt } = debt;
  const times: Times = {};
  if (Number.isFinite(dueAt)) {
    times.dueAt = dueAt;
    const remindAt = remindAtOf(debt, fold);
    if (remindAt !== undefined) times.remindAt = remindAt;
  }
  if (closedBy === undefined || closedAt === undefined) return times;
  if (state === 'late') {
    times.settledBy = closedBy.interaction.id;
    times.settledAt = closedAt;
  } else {
    times.voidedAt = closedAt;
  }
  return times;
}

function remindAtOf({ rule, clock, opener, dueAt, signal, signalView, owedBy, owedTo }: Debt, { frame }: Fold): number | undefined {
  const { remind } = rule;
  if (remind === undefined) return undefined;
  const { calendar } = frame.setting;
  if (remind.before) return subtractTerm(dueAt, remind.source as Term, calendar);
  Object.assign(frame, { now: clock, stamp: frame.stamp + 1, opened: opener, signal, openedSignal: signal, signalView, owedBy, owedTo });
  const at = remind.term.read(clock.at, frame);
  return typeof at === 'number' && Number.isFinite(at) ? at : undefined;
}
