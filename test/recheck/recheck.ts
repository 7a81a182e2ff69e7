import type { CalendarInput, Finding, Timeline } from 'hearback';
import { type Case, interactionAt, onRecruitersSide, partyNamed } from '../reference/case.ts';
import { unseen, waysOf, waysToMend } from '../reference/coverage.ts';
import { existing } from '../reference/existing.ts';
import { judgeAt } from '../reference/judge-at.ts';
import { whoOwes } from '../reference/owes.ts';
import { dueInstant, optionOr } from '../reference/terms.ts';
import { completeCalendar } from '../reference/time.ts';
import type { Check, Condition, Obligation, ResolvedPolicy, Rule, Term } from '../reference/types.ts';
import type { Spoken } from '../reference/words.ts';
import { type Close, closeOf, type Debt, handsAt, isLike, nextOf, opensAt, owed } from './opening.ts';
import { whatSettles } from './what-settles.ts';

/** What a finding is checked against. */
export interface Record {
  readonly timeline: Timeline;
  readonly policy: ResolvedPolicy;
  readonly asOf: number;
  readonly knownAsOf?: number | undefined;
  readonly calendar: CalendarInput;
}

type Told = Partial<
  Pick<Finding, 'status' | 'severity' | 'owedBy' | 'owedTo' | 'dueAt' | 'settledBy' | 'settledAt' | 'voidedAt' | 'remediedBy'>
>;

/**
 * What a finding says that its evidence does not bear out, by the specification; nothing where all of it is borne out.
 *
 * Each claim is looked up by itself among the interactions of the evidence: what opened it, who owes, when it fell due, and that
 * nothing there closed it sooner.
 */
export function recheck(finding: Finding, record: Record): string[] {
  const { asOf, knownAsOf, timeline, policy } = record;
  const ids = new Set(finding.evidence.map(({ interaction }) => interaction));
  const c: Case = {
    timeline,
    policy,
    calendar: completeCalendar(record.calendar),
    asOf,
    interactions: existing(timeline.interactions, asOf, knownAsOf).filter(({ id }) => ids.has(id)),
    read: () => 'unknown',
    settles: [],
    memory: new Map(),
  };
  const rule = policy.rules[finding.rule];
  if (rule === undefined) return [`${finding.rule} is no rule of the policy`];
  if (finding.openedBy === undefined) {
    const applies = judgeAt(rule.appliesWhen!, { case: c, index: -1, rule }).truth;
    return applies === 'unknown' ? [] : [`whether ${rule.id} applies is ${String(applies)}`];
  }
  const opened = c.interactions.findIndex(({ id }) => id === finding.openedBy);
  if (opened < 0) return ['what opened it is no evidence'];
  whatSettles(c);
  const [, , , name] = finding.id
    .replace(/~\d+$/, '')
    .split('/')
    .map((part) => part.replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%25', '%'));
  const signal = handsAt(c, rule, opened).find((one) => one?.name === name);
  if (rule.each !== undefined && signal === undefined) return [`no such signal as ${String(name)}`];
  const claims = rule.kind === 'check' ? ofCheck(c, rule, opened, signal) : ofDebt(c, rule, opened, signal, asOf);
  const candidates = claims.map((claim) => waive(c, rule, opened, signal, { ...claim, severity: severityAt(c, rule, opened, signal) }));
  if (candidates.length === 0) return [`nothing in the evidence opens ${rule.id}`];
  const complaints = candidates.map((claim) => differences(c, claim, finding, rule));
  return complaints.reduce((best, one) => (one.length < best.length ? one : best));
}

const fields = ['status', 'severity', 'owedBy', 'owedTo', 'dueAt', 'settledBy', 'settledAt', 'voidedAt', 'remediedBy'] as const;

function differences(c: Case, claim: Told, finding: Finding, rule: Rule): string[] {
  const agrees = (field: (typeof fields)[number]): boolean => {
    if (claim[field] === finding[field]) return true;
    // somebody may have agreed to an exception
    if (field === 'status') return finding.status === 'waived' && rule.yieldsTo === undefined;
    // who of a side owes is who was last in touch, which no verdict rests on
    return (field === 'owedBy' || field === 'owedTo') && isOfSameSide(c, claim[field], finding[field]);
  };
  return fields
    .filter((field) => !agrees(field))
    .map((field) => `${field}: the evidence says ${String(claim[field])}, the finding ${String(finding[field])}`);
}

function isOfSameSide(c: Case, one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [partyNamed(c, one), partyNamed(c, other)];
  return a !== undefined && b !== undefined && (onRecruitersSide(a.role) ? onRecruitersSide(b.role) : a.role === b.role);
}

function severityAt(c: Case, rule: Rule, index: number, signal: Spoken | undefined) {
  if (typeof rule.severity === 'string') return rule.severity;
  const first = rule.severity.find(({ when }) => when === undefined || judgeAt(when, { case: c, index, rule, signal }).truth === true);
  return (first ?? rule.severity.at(-1)!).severity;
}

function waive(c: Case, rule: Rule, index: number, signal: Spoken | undefined, claim: Told): Told {
  const yields = (rule.yieldsTo ?? []).some(
    (entry) => 'when' in entry && judgeAt(entry.when, { case: c, index, rule, signal }).truth === true,
  );
  return yields ? { ...claim, status: 'waived' } : claim;
}

function ofCheck(c: Case, rule: Check, index: number, signal: Spoken | undefined): Told[] {
  const scope = { case: c, index, rule, signal };
  const required = judgeAt(rule.require, scope).truth;
  const { debtor, creditor } = whoOwes(c, rule, index, signal);
  if (judgeAt(rule.when, scope).truth !== true || required === true || debtor === undefined || creditor === undefined) return [];
  const hidden = required === false && unseen(c, waysToMend(rule.require, scope)).undecided;
  const isMending = (one: number) =>
    judgeAt(rule.remedy!, { case: c, index: one, rule, opened: index, signal, debtor, creditor }).truth === true;
  const later = c.interactions.map((_, one) => one).filter((one) => one > index);
  const mended = rule.remedy === undefined || required === 'unknown' ? undefined : later.find(isMending);
  return [
    {
      status: required === 'unknown' || hidden ? 'undecided' : 'broken',
      owedBy: debtor.id,
      owedTo: creditor.id,
      ...(mended === undefined ? {} : { remediedBy: interactionAt(c, mended).id }),
    },
  ];
}

/** Every debt that the evidence can show there, one of which the finding is about. */
function ofDebt(c: Case, rule: Obligation, opened: number, signal: Spoken | undefined, asOf: number): Told[] {
  const byOpening = opensAt(c, rule, opened).filter((debt) => debt.signal?.name === signal?.name);
  const byWhatCameBefore = earlier(c, rule, opened).flatMap((debt) => [...following(c, debt, opened), ...anew(c, debt, opened, signal)]);
  return [...byOpening, ...byWhatCameBefore].map((debt) => standing(c, debt, asOf));
}

/** The debts that interactions before one opened, and those that followed on them. */
function earlier(c: Case, rule: Obligation, before: number): readonly Debt[] {
  const debts: Debt[] = [];
  for (let index = 0; index < before; index++) {
    const settledHere = debts.filter((debt) => rule.repeats === true && isSettledAt(closeOf(c, debt), index));
    debts.push(...opensAt(c, rule, index), ...settledHere.flatMap((debt) => nextOf(c, debt, index)));
  }
  return debts;
}

const isSettledAt = (close: Close | undefined, index: number): boolean => close?.how === 'settled' && close.index === index;

const following = (c: Case, debt: Debt, index: number): readonly Debt[] =>
  debt.rule.repeats === true && isSettledAt(closeOf(c, debt), index) ? nextOf(c, debt, index) : [];

/** A debt past due is not started anew: a restart opens another, of the same people. */
function anew(c: Case, debt: Debt, index: number, signal: Spoken | undefined): readonly Debt[] {
  const close = closeOf(c, debt);
  if (debt.rule.restarts === undefined || (close !== undefined && close.index <= index)) return [];
  const clock = clockOf(c, debt, index - 1);
  if (clock.dueAt === undefined || clock.dueAt >= interactionAt(c, index).at) return [];
  return owed(c, debt.rule, index, signal ?? clock.debt.signal, debt);
}

/** The debt with the signal of its last restart, and when it falls due. */
interface Clock {
  readonly debt: Debt;
  readonly dueAt: number | undefined;
}

/** When a debt falls due, by the interactions up to and with one. */
function clockOf(c: Case, debt: Debt, last: number): Clock {
  let clock: Clock = { debt, dueAt: dueFrom(c, debt, debt.opened) };
  for (let index = debt.opened + 1; index <= last; index++) {
    if (clock.dueAt !== undefined && clock.dueAt < interactionAt(c, index).at) break;
    const restarted = restartAt(c, debt.opened, clock.debt, index);
    if (restarted !== undefined) clock = { debt: restarted, dueAt: dueFrom(c, restarted, index) };
  }
  return clock;
}

function restartAt(c: Case, opened: number, debt: Debt, index: number): Debt | undefined {
  const { rule, debtor, creditor } = debt;
  if (rule.restarts === undefined) return undefined;
  const speakers = (one: Spoken | undefined) => one?.person?.organization ?? one?.role;
  const alike = handsAt(c, rule, index).filter(
    (signal) => signal !== undefined && isLike({ ...debt, signal }, debt) && speakers(signal) === speakers(debt.signal),
  );
  for (const signal of [...alike, undefined]) {
    const scope = { case: c, index, rule, signal, opened, openedSignal: debt.signal, debtor, creditor };
    if (judgeAt(rule.restarts, scope).truth === true) return { ...debt, signal: signal ?? debt.signal };
  }
  return undefined;
}

type Entry = Term & { readonly when?: Condition | undefined };

function dueFrom(c: Case, { rule, opened, signal }: Debt, index: number): number | undefined {
  const scope = { case: c, index, rule, opened, signal };
  const due = [optionOr(rule.due, scope)].flat() as Entry[];
  const term = due.find(({ when }) => when === undefined || judgeAt(when, scope).truth === true);
  const instant = term === undefined ? undefined : dueInstant(term, scope);
  const value = instant !== undefined && 'value' in instant ? (instant.value as number | undefined) : undefined;
  return value === Infinity ? undefined : value;
}

/** How a debt stands by what the evidence shows. */
function standing(c: Case, debt: Debt, asOf: number): Told {
  const parties = { owedBy: debt.debtor.id, owedTo: debt.creditor.id };
  const close = closeWithClock(c, debt);
  const { dueAt } = clockOf(c, debt, close === undefined ? c.interactions.length - 1 : Math.ceil(close.index) - 1);
  const due = dueAt === undefined ? {} : { dueAt };
  const limit = dueAt ?? Infinity;
  if (close !== undefined) {
    const { at } = close;
    if (at <= limit) return { ...parties };
    if (close.how === 'settled') return { status: 'late', ...parties, ...due, settledBy: interactionAt(c, close.index).id, settledAt: at };
    return { status: overdueOrHidden(c, debt), ...parties, ...due, voidedAt: at };
  }
  return { status: limit < asOf ? overdueOrHidden(c, debt) : 'pending', ...parties, ...due };
}

/** What closes a debt is asked with the signal that it has by then. */
function closeWithClock(c: Case, debt: Debt): Close | undefined {
  for (let index = debt.opened + 1; index <= c.interactions.length; index++) {
    const { signal } = clockOf(c, debt, index - 1).debt;
    const close = closeOf(c, { ...debt, signal });
    if (close !== undefined && Math.ceil(close.index) === index) return close;
  }
  return undefined;
}

function overdueOrHidden(c: Case, { rule, opened, signal }: Debt): 'overdue' | 'undecided' {
  return unseen(c, waysOf(c, rule.met, { case: c, index: opened, rule, opened, signal })).undecided ? 'undecided' : 'overdue';
}
