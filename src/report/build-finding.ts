import type { Fold } from '../engine/fold.ts';
import { takeDebt, takeNothing } from '../engine/in-hand.ts';
import { dataOf, gravityOf } from '../engine/opening.ts';
import { type Debt, isDebt } from '../engine/verdict.ts';
import type { Finding } from '../entities/report.ts';
import { subtractTerm } from '../time/subtract-term.ts';
import type { Term } from '../time/term.ts';
import { clausesOf } from './clauses.ts';
import { type EvidenceOf, evidenceOf } from './evidence.ts';
import { verdictId } from './finding-id.ts';
import { assumesOf, type Ruling } from './ruling.ts';

/** What waivers, precedence and next actions make of a finding. */
export interface Fate {
  /** Why it is waived, where it is. */
  readonly waivedBecause?: string | undefined;
  /** Whether it is waived by its policy, so that what else might waive it does not matter. */
  readonly yields?: boolean;
  /** The rules that forbid all that would close it, found when they are asked for. */
  readonly blockedBy?: ((finding: Finding) => readonly string[] | undefined) | undefined;
}

/**
 * The finding of a ruling. What it rests on is worked out when it is first asked for: that takes longer than the verdict, and few
 * findings are looked into.
 */
export function buildFinding(ruling: Ruling, fold: Fold, timeline: string, { waivedBecause, yields, blockedBy }: Fate): Finding {
  const { of, status } = ruling;
  const { rule } = of.rule;
  let evidence: EvidenceOf | undefined;
  let clauses: Finding['clauses'] | undefined;
  let data: Finding['data'] | undefined;
  let assumes: Finding['assumes'] | undefined;
  const finding = {
    id: verdictId(of, timeline),
    rule: rule.id,
    category: rule.category,
    severity: gravityOf(of, fold.frame).severity,
    status: waivedBecause === undefined ? status : 'waived',
    owedBy: of.owedBy.id,
    owedTo: of.owedTo.id,
    openedBy: of.opener.interaction.id,
    openedAt: of.opener.at,
    ...(isDebt(of) ? timesOf(of, fold) : of.remediedBy === undefined ? undefined : { remediedBy: of.remediedBy.interaction.id }),
    get evidence() {
      return (evidence ??= evidenceOf(of, fold)).list;
    },
    get clauses() {
      return (clauses ??= clausesOf(of, fold));
    },
    get data() {
      return (data ??= dataOf(of, fold.frame));
    },
    get basis() {
      return (evidence ??= evidenceOf(of, fold)).basis;
    },
    get assumes() {
      return (assumes ??= assumesOf(ruling, fold, yields === true));
    },
    ...(waivedBecause === undefined ? undefined : { waivedBecause }),
  } as Finding;
  if (blockedBy !== undefined) {
    Object.defineProperty(finding, 'blockedBy', { get: () => blockedBy(finding), enumerable: true, configurable: true });
  }
  return finding;
}

/** The finding with all that it rests on worked out: for a fold that goes on. */
export function completed(finding: Finding): Finding {
  return Object.defineProperties(finding, {
    evidence: { value: finding.evidence, enumerable: true },
    clauses: { value: finding.clauses, enumerable: true },
    basis: { value: finding.basis, enumerable: true },
    data: { value: finding.data, enumerable: true },
    assumes: { value: finding.assumes, enumerable: true },
  });
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

/** When a debt with a due date is to be reminded of, where its rule wants that. */
export function remindAtOf(debt: Debt, { frame }: Fold): number | undefined {
  const { clock, dueAt } = debt;
  const { remind } = debt.rule;
  if (remind === undefined) return undefined;
  const { calendar } = frame.setting;
  if (remind.before) return subtractTerm(dueAt, remind.source as Term, calendar);
  frame.now = clock;
  frame.stamp++;
  takeDebt(frame, debt);
  const at = remind.term.read(clock.at, frame);
  takeNothing(frame);
  return typeof at === 'number' && Number.isFinite(at) ? at : undefined;
}
