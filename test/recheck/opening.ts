import { type Case, interactionAt, type Scope } from '../reference/case.ts';
import { optOutElsewhere } from '../reference/elsewhere.ts';
import { judgeAt } from '../reference/judge-at.ts';
import { type Owing, whoOwes } from '../reference/owes.ts';
import { sideOf } from '../reference/settle.ts';
import { startOfDay } from '../reference/time.ts';
import type { Obligation, Rule } from '../reference/types.ts';
import { type Spoken, spokenAt } from '../reference/words.ts';

/** A debt that an interaction opens, whether or not one like it was open already. */
export interface Debt {
  readonly rule: Obligation;
  readonly opened: number;
  readonly signal: Spoken | undefined;
  readonly debtor: NonNullable<Owing['debtor']>;
  readonly creditor: NonNullable<Owing['creditor']>;
}

/** The signals with which a rule looks at an interaction: one after the other under `each`, else once without. */
export function handsAt(c: Case, { each }: Rule, index: number): readonly (Spoken | undefined)[] {
  if (each === undefined) return [undefined];
  const spoken = spokenAt(c, index);
  return spoken === 'unknown' ? [] : spoken.filter(({ signal }) => signal.type === each);
}

export const isInForce = ({ effective }: Rule, at: number): boolean =>
  at >= (effective?.from ?? -Infinity) && at < (effective?.to ?? Infinity);

/** The debts that an interaction opens by `opens`. */
export function opensAt(c: Case, rule: Obligation, index: number): readonly Debt[] {
  if (!isInForce(rule, interactionAt(c, index).at)) return [];
  return handsAt(c, rule, index).flatMap((signal) => {
    if (judgeAt(rule.opens, { case: c, index, rule, signal }).truth !== true) return [];
    return owed(c, rule, index, signal, whoOwes(c, rule, index, signal));
  });
}

/** The debt that is owed from an interaction on, unless it is void or nobody owes it. */
export function owed(c: Case, rule: Obligation, opened: number, signal: Spoken | undefined, { debtor, creditor }: Owing): readonly Debt[] {
  if (debtor === undefined || creditor === undefined) return [];
  const scope = { case: c, index: opened, rule, opened, signal, debtor, creditor };
  if (isVoid(scope)) return [];
  return [{ rule, opened, signal, debtor, creditor }];
}

/** How a debt ended. */
export interface Close {
  /** The place of the interaction that ended it; half a step before the next one, where none did. */
  readonly index: number;
  readonly at: number;
  readonly how: 'settled' | 'voided';
  /** Whether it is known that it was settled. */
  readonly sure: boolean;
}

/** The first later interaction that settles or voids a debt, or the moment at which an opt-out elsewhere does. */
export function closeOf(c: Case, { rule, opened, signal, debtor, creditor }: Debt): Close | undefined {
  const elsewhere = optOutElsewhere(c);
  for (let index = opened + 1; index <= c.interactions.length; index++) {
    const scope = { case: c, index, rule, opened, signal, debtor, creditor };
    if (index === elsewhere?.index && isVoid({ ...scope, case: elsewhere.case }))
      return { index: index - 0.5, at: elsewhere.at, how: 'voided', sure: true };
    if (index === c.interactions.length) break;
    const at = instantOf(c, index, opened);
    const met = judgeAt(rule.met, scope).truth;
    if (met !== false) return { index, at, how: 'settled', sure: met === true };
    if (isVoid(scope)) return { index, at, how: 'voided', sure: true };
  }
  return undefined;
}

const isVoid = (scope: Scope & { readonly rule: Obligation }): boolean =>
  scope.rule.voided !== undefined && judgeAt(scope.rule.voided, scope).truth === true;

/** The debt that follows on one which an interaction settled. */
export function nextOf(c: Case, debt: Debt, index: number): readonly Debt[] {
  const next = whoOwes(c, debt.rule, index, undefined);
  return owed(c, debt.rule, index, debt.signal, { debtor: next.debtor ?? debt.debtor, creditor: next.creditor ?? debt.creditor });
}

/** The instant of an interaction, or the start of its day where only that is known. */
export function instantOf(c: Case, index: number, opened: number): number {
  const { at, dayOf } = interactionAt(c, index);
  return dayOf === undefined ? at : Math.max(startOfDay(dayOf.timeZone, dayOf.date), interactionAt(c, opened).at);
}

/** Whether two debts are of the same people about the same thing. */
export function isLike(one: Debt, other: Debt): boolean {
  const subject = ({ signal }: Debt) => {
    const { type, topic, action } = (signal?.signal ?? {}) as { type?: string; topic?: string; action?: string };
    return JSON.stringify([type, topic, action]);
  };
  return sideOf(one.debtor) === sideOf(other.debtor) && one.creditor.id === other.creditor.id && subject(one) === subject(other);
}
