import type { Case } from './case.ts';
import type { Assumption, Check, Interaction, Obligation, Party, Rule } from './types.ts';
import { type Spoken, spokenAt } from './words.ts';

/** A debt, open until it is settled or voided. */
export interface Debt {
  readonly rule: Obligation;
  readonly opened: number;
  /** The signal that opened it. */
  readonly openingSignal: Spoken | undefined;
  readonly debtor: Party;
  readonly creditor: Party;
  readonly key: string;
  /** The signal that it is about: that of the last restart that had one. */
  signal: Spoken | undefined;
  dueAt: number | undefined;
  settled?: number;
  /** When it was voided, and where that stands among the interactions: half a step before the next one, where none of them says so. */
  voided?: { readonly place: number; readonly at: number };
}

/** A check that failed, or could not be decided. */
export interface Breach {
  readonly rule: Check;
  readonly opened: number;
  readonly openingSignal: Spoken | undefined;
  readonly debtor: Party;
  readonly creditor: Party;
  readonly status: 'broken' | 'undecided';
  readonly why: Assumption[];
  remedied?: number;
}

/** An unknown part of an obligation, and the interaction at which it was unknown. */
export interface UnknownPart {
  readonly rule: string;
  readonly index: number;
  readonly why: readonly Assumption[];
}

/** What the interactions come to. */
export interface Folded {
  readonly debts: Debt[];
  readonly breaches: Breach[];
  readonly unknownParts: UnknownPart[];
  /** The interactions at which a rule could not tell whether it applied. */
  readonly unjudged: Map<string, Set<number>>;
}

export function isInForce({ effective }: Rule, { at }: Interaction): boolean {
  return at >= (effective?.from ?? -Infinity) && at < (effective?.to ?? Infinity);
}

export function noteUnjudged({ unjudged }: Folded, rule: Rule, index: number): void {
  unjudged.set(rule.id, (unjudged.get(rule.id) ?? new Set()).add(index));
}

/** The signals that the rule takes in hand at the interaction: one after the other under `each`, else once none. */
export function inHand(c: Case, rule: Rule, index: number): readonly (Spoken | undefined)[] | 'unknown' {
  if (rule.each === undefined) return [undefined];
  const spoken = spokenAt(c, index);
  return spoken === 'unknown' ? 'unknown' : spoken.filter(({ signal }) => signal.type === rule.each);
}
