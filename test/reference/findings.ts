import { type Case, interactionAt, type Scope } from './case.ts';
import { unseen, waysOf, waysToMend } from './coverage.ts';
import { endsAt } from './debts.ts';
import { readFact } from './facts.ts';
import type { Breach, Debt, Folded } from './folded.ts';
import { judgeAt } from './judge-at.ts';
import type { Assumption, ReferenceFinding, Rule, Severity, Status } from './types.ts';
import { usesSettles } from './uses-settles.ts';

/** A finding before anything waives it, with the scope of its opening. */
export interface Raised {
  readonly rule: Rule;
  readonly opening: Scope;
  readonly finding: ReferenceFinding;
}

export const escaped = (id: string) => id.replaceAll('%', '%25').replaceAll('/', '%2F').replaceAll(':', '%3A');

type Opened = Pick<Breach | Debt, 'rule' | 'opened' | 'openingSignal' | 'debtor' | 'creditor'>;

/** What every finding says of its opening, and what an unknown severity leaves open. */
function openingOf(c: Case, { rule, opened: index, openingSignal: signal, debtor, creditor }: Opened, suffix = '') {
  const opening: Scope = { case: c, index, rule, signal };
  const opener = interactionAt(c, index);
  const { severity, unknown } = severityOf(rule, opening);
  const place = [c.timeline.id, rule.id, opener.id].map(escaped).join('/');
  const facts = {
    id: (signal === undefined ? place : `${place}/${signal.name}`) + suffix,
    rule: rule.id,
    category: rule.category,
    severity,
    owedBy: debtor.id,
    owedTo: creditor.id,
    openedBy: opener.id,
    openedAt: opener.at,
    data: dataOf(rule, opening),
  };
  return { opening, unknown, facts };
}

function severityOf({ severity }: Rule, opening: Scope): { severity: Severity; unknown: readonly Assumption[] } {
  if (typeof severity === 'string') return { severity, unknown: [] };
  const unknown: Assumption[] = [];
  for (const { when, severity: one } of severity) {
    const verdict = when === undefined ? undefined : judgeAt(when, opening);
    if (verdict === undefined || verdict.truth === true) return { severity: one, unknown };
    unknown.push(...verdict.why);
  }
  return { severity: severity.at(-1)!.severity, unknown };
}

function dataOf({ data = {} }: Rule, opening: Scope): Readonly<Record<string, unknown>> {
  const results = Object.entries(data).map(([name, reference]) => [name, readFact(reference, opening)] as const);
  return Object.fromEntries(
    results.flatMap(([name, result]) => ('value' in result && result.value !== undefined ? [[name, result.value]] : [])),
  );
}

/** The reasons of unknown parts on which a finding of the rule rests, up to and with the interaction at the index. */
function reasonsUpTo(c: Case, { unknownParts }: Folded, rule: Rule, index: number): readonly Assumption[] {
  const ofAll = usesSettles(c.policy, rule);
  return unknownParts.filter((part) => (ofAll || part.rule === rule.id) && part.index <= index).flatMap((part) => part.why);
}

/** The finding of a check. */
export function findingOfBreach(c: Case, folded: Folded, breach: Breach): Raised {
  const { rule, opened, remedied, status, why } = breach;
  const { opening, unknown, facts } = openingOf(c, breach);
  const coverage = status === 'broken' ? unseen(c, waysToMend(rule.require, opening)) : { undecided: false, assumes: [] };
  const finding: ReferenceFinding = {
    ...facts,
    status: coverage.undecided ? 'undecided' : status,
    ...(remedied !== undefined && { remediedBy: interactionAt(c, remedied).id }),
    assumes: inOrder([...why, ...unknown, ...coverage.assumes, ...reasonsUpTo(c, folded, rule, opened)]),
  };
  return { rule, opening, finding };
}

/** The finding of a debt as it stands at `asOf`: undefined where it was met in time, or voided in time. */
export function findingOfDebt(c: Case, folded: Folded, debt: Debt, asOf: number): Raised | undefined {
  const { rule, settled, voided, dueAt } = debt;
  const status = statusOf(c, debt, asOf);
  if (status === 'met' || status === 'gone') return undefined;
  const alike = folded.debts.filter(
    (one) => one.rule === rule && one.opened === debt.opened && one.openingSignal?.name === debt.openingSignal?.name,
  );
  const nth = alike.indexOf(debt) + 1;
  const { opening, unknown, facts } = openingOf(c, debt, nth > 1 ? `~${nth}` : '');
  const coverage =
    status === 'overdue'
      ? unseen(c, waysOf(c, rule.met, { case: c, index: debt.opened, rule, opened: debt.opened, signal: debt.signal }))
      : { undecided: false, assumes: [] };
  const closed = settled ?? voided?.place ?? c.interactions.length;
  const finding: ReferenceFinding = {
    ...facts,
    status: coverage.undecided ? 'undecided' : status,
    ...(dueAt !== undefined && { dueAt }),
    ...(settled !== undefined && { settledBy: interactionAt(c, settled).id, settledAt: endsAt(c, debt, settled) }),
    ...(voided !== undefined && { voidedAt: voided.at }),
    assumes: inOrder([...unknown, ...coverage.assumes, ...reasonsUpTo(c, folded, rule, closed)]),
  };
  return { rule, opening, finding };
}

/** How the debt stands: `met` and `gone` leave no finding. */
export function statusOf(c: Case, debt: Debt, asOf: number): Status | 'met' | 'gone' {
  const { dueAt = Infinity, settled, voided } = debt;
  if (settled !== undefined) return endsAt(c, debt, settled) <= dueAt ? 'met' : 'late';
  if (voided !== undefined) return voided.at <= dueAt ? 'gone' : 'overdue';
  return dueAt < asOf ? 'overdue' : 'pending';
}

const order = ['words', 'who', 'context', 'coverage'];

const nameOf = (assumption: Assumption): string => {
  switch (assumption.unknown) {
    case 'words':
    case 'who':
      return assumption.interaction;
    case 'context':
      return assumption.fact;
    case 'coverage':
      return assumption.kind;
  }
};

/** Each once: words, who, context, coverage; then by name. */
export function inOrder(assumptions: readonly Assumption[]): readonly Assumption[] {
  const distinct = new Map(assumptions.map((one) => [`${order.indexOf(one.unknown)} ${nameOf(one)}`, one]));
  return [...distinct].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
