import { type Case, interactionAt, type Scope } from './case.ts';
import type { Elsewhere } from './elsewhere.ts';
import { type Debt, type Folded, inHand, noteUnjudged } from './folded.ts';
import { judgeAt } from './judge-at.ts';
import { type Owing, whoOwes } from './owes.ts';
import { sideOf } from './settle.ts';
import { dueInstant, optionOr } from './terms.ts';
import { startOfDay } from './time.ts';
import type { Assumption, Condition, FactResult, Interaction, Obligation, Party, Term, Verdict } from './types.ts';
import type { Spoken } from './words.ts';

type Entry = Term & { readonly when?: Condition | undefined };
type Due = Term | readonly Entry[];

const isList = (due: Due): due is readonly Entry[] => Array.isArray(due);

const isOpen = (debt: Debt) => debt.settled === undefined && debt.voided === undefined;
const isPastDue = (debt: Debt, { at }: Interaction) => debt.dueAt !== undefined && debt.dueAt < at;

/** When the interaction ends a debt: at its instant; where only the day is known, at its start, though not before the opening. */
export function endsAt(c: Case, debt: Debt, index: number): number {
  const { at, dayOf } = interactionAt(c, index);
  if (dayOf === undefined) return at;
  return Math.max(startOfDay(dayOf.timeZone, dayOf.date), interactionAt(c, debt.opened).at);
}

/** The steps of an interaction that settle and open debts. */
export function obligationSteps(c: Case, folded: Folded) {
  const { debts } = folded;

  /** Judges a part of a rule, and notes it if it is unknown. */
  function judgePart(condition: Condition | undefined, scope: Scope & { rule: Obligation }, mayBeUnjudged = false): Verdict {
    if (condition === undefined) return { truth: false, why: [] };
    const verdict = judgeAt(condition, scope);
    if (verdict.truth === 'unknown') {
      folded.unknownParts.push({ rule: scope.rule.id, index: scope.index, why: verdict.why });
      if (mayBeUnjudged) noteUnjudged(folded, scope.rule, scope.index);
    }
    return verdict;
  }

  /** Unknown words: which signals the interaction has for the rule is unknown. */
  function noteUnknownWords(rule: Obligation, index: number): void {
    folded.unknownParts.push({ rule: rule.id, index, why: [{ unknown: 'words', interaction: interactionAt(c, index).id }] });
    noteUnjudged(folded, rule, index);
  }

  /** Settles or voids the open debts. @returns those settled, in order of opening, and whether any was settled for sure */
  function settle(index: number): { readonly settled: readonly Debt[]; readonly settles: FactResult } {
    let surely = false;
    const perhaps: Assumption[] = [];
    for (const debt of debts.filter(isOpen)) {
      const { rule, opened, signal, debtor, creditor } = debt;
      const scope = { case: c, index, rule, opened, signal, debtor, creditor };
      const met = judgePart(rule.met, scope);
      if (met.truth === true) surely = true;
      if (met.truth === 'unknown') perhaps.push(...met.why);
      if (met.truth !== false) debt.settled = index;
      else if (judgePart(rule.voided, scope).truth === true) debt.voided = { place: index, at: endsAt(c, debt, index) };
    }
    const settles: FactResult = surely || perhaps.length === 0 ? { value: surely } : { unknown: perhaps };
    return { settled: debts.filter((debt) => debt.settled === index), settles };
  }

  /** Voids open debts at the moment of an opt-out elsewhere; nothing else happens there. */
  function optOut({ at, index, case: there }: Elsewhere): void {
    const place = index - 0.5;
    for (const debt of debts.filter(isOpen)) {
      const { rule, opened, signal, debtor, creditor } = debt;
      if (rule.voided === undefined) continue;
      const voided = judgeAt(rule.voided, { case: there, index, rule, opened, signal, debtor, creditor });
      if (voided.truth === 'unknown') folded.unknownParts.push({ rule: rule.id, index: place, why: voided.why });
      if (voided.truth === true) debt.voided = { place, at };
    }
  }

  function restart(rule: Obligation, index: number): void {
    if (rule.restarts === undefined) return;
    const interaction = interactionAt(c, index);
    for (const debt of debts.filter((one) => one.rule === rule && isOpen(one) && one.opened !== index)) {
      const restarting = whatRestarts(debt, index);
      if (restarting === undefined) continue;
      const signal = restarting.signal ?? debt.signal;
      if (!isPastDue(debt, interaction)) {
        debt.signal = signal;
        debt.dueAt = dueAt(debt, index);
        continue;
      }
      const inTime = debts.some(
        (other) => other.key === debt.key && isOpen(other) && (!isPastDue(other, interaction) || other.opened === index),
      );
      if (!inTime && !isVoidedAtOnce(rule, index, signal, debt)) begin(rule, index, signal, debt);
    }
  }

  /** The signal in hand, or none in hand, with which `restarts` is true. */
  function whatRestarts(debt: Debt, index: number): { readonly signal: Spoken | undefined } | undefined {
    const { rule, opened, debtor, creditor } = debt;
    const hands = rule.each === undefined ? [] : inHand(c, rule, index);
    if (hands === 'unknown') noteUnknownWords(rule, index);
    const alike = hands === 'unknown' ? [] : hands.filter((signal) => isSameSubject(signal, debt.signal) && hasKeyOf(debt, signal, index));
    for (const signal of [...alike, undefined]) {
      const scope = { case: c, index, rule, signal, opened, openedSignal: debt.signal, debtor, creditor };
      if (judgePart(rule.restarts, scope, true).truth === true) return { signal };
    }
    return undefined;
  }

  /** Whether what the signal would open is owed by and to those of the debt. */
  function hasKeyOf({ rule, key }: Debt, signal: Spoken | undefined, index: number): boolean {
    const { debtor, creditor } = whoOwes(c, rule, index, signal);
    return debtor !== undefined && creditor !== undefined && keyOf(rule, signal, debtor, creditor) === key;
  }

  function open(rule: Obligation, index: number): void {
    const hands = inHand(c, rule, index);
    if (hands === 'unknown') {
      noteUnknownWords(rule, index);
      return;
    }
    for (const signal of hands) {
      if (judgePart(rule.opens, { case: c, index, rule, signal }, true).truth !== true) continue;
      openUnlessOpen(rule, index, signal, whoOwes(c, rule, index, signal));
    }
  }

  /** The settling of a debt opens the next one. */
  function repeat({ rule, signal, debtor, creditor }: Debt, index: number): void {
    if (rule.repeats !== true) return;
    const next = whoOwes(c, rule, index, undefined);
    openUnlessOpen(rule, index, signal, { debtor: next.debtor ?? debtor, creditor: next.creditor ?? creditor });
  }

  function openUnlessOpen(rule: Obligation, index: number, signal: Spoken | undefined, { debtor, creditor }: Owing): void {
    if (debtor === undefined || creditor === undefined) return;
    const owing = { debtor, creditor };
    if (isVoidedAtOnce(rule, index, signal, owing)) return;
    const key = keyOf(rule, signal, debtor, creditor);
    if (!debts.some((debt) => debt.key === key && isOpen(debt))) begin(rule, index, signal, owing);
  }

  function isVoidedAtOnce(rule: Obligation, index: number, signal: Spoken | undefined, { debtor, creditor }: Owing): boolean {
    return judgePart(rule.voided, { case: c, index, rule, signal, opened: index, debtor, creditor }).truth === true;
  }

  function begin(
    rule: Obligation,
    index: number,
    signal: Spoken | undefined,
    { debtor, creditor }: { debtor: Party; creditor: Party },
  ): void {
    const key = keyOf(rule, signal, debtor, creditor);
    const debt: Debt = { rule, opened: index, openingSignal: signal, signal, debtor, creditor, key, dueAt: undefined };
    debt.dueAt = dueAt(debt, index);
    debts.push(debt);
  }

  /** When the debt falls due, its clock started by the interaction. */
  function dueAt({ rule, opened, signal }: Debt, index: number): number | undefined {
    const scope = { case: c, index, rule, opened, signal };
    const due = optionOr(rule.due, scope) as Due;
    const term = isList(due) ? due.find(({ when }) => when === undefined || judgePart(when, scope).truth === true) : due;
    const instant: FactResult = term === undefined ? { value: undefined } : dueInstant(term, scope);
    if ('unknown' in instant) {
      folded.unknownParts.push({ rule: rule.id, index, why: instant.unknown });
      return undefined;
    }
    return instant.value === Infinity ? undefined : (instant.value as number | undefined);
  }

  return { settle, optOut, restart, open, repeat };
}

const subjectOf = (spoken: Spoken | undefined) => {
  const signal: Readonly<Record<string, unknown>> = spoken?.signal ?? {};
  return JSON.stringify([signal['type'], signal['topic'], signal['action']]);
};

const sideOfSpeaker = (spoken: Spoken | undefined) => (spoken?.person === undefined ? `role ${spoken?.role}` : sideOf(spoken.person));

const isSameSubject = (one: Spoken | undefined, other: Spoken | undefined) =>
  subjectOf(one) === subjectOf(other) && sideOfSpeaker(one) === sideOfSpeaker(other);

/** Under which key one debt at a time is open. */
const keyOf = (rule: Obligation, signal: Spoken | undefined, debtor: Party, creditor: Party) =>
  JSON.stringify([rule.id, sideOf(debtor), creditor.id, subjectOf(signal)]);
