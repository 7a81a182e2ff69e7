import type { Note } from '../conditions/note.ts';
import type { Truth } from '../conditions/truth.ts';
import type { Party } from '../entities/party.ts';
import type { Assumption } from '../entities/report.ts';
import type { Severity } from '../entities/rule.ts';
import type { Signal } from '../entities/signal.ts';
import type { Reasons } from '../facts/reasons.ts';
import type { View } from '../facts/view.ts';
import type { CompiledCheck, CompiledObligation } from './compiled.ts';

/** What checks and obligations both say of an opening. */
interface Opening {
  /** The interaction that opened it, and the signal in it under `each`. */
  readonly opener: View;
  readonly openedWith: Signal | undefined;
  readonly owedBy: Party;
  readonly owedTo: Party;
  /** What is worked out of it when it is asked for; see `gravityOf`. */
  gravity: Gravity | undefined;
}

/** How grave an opening is, and whether it yields to something: worked out as things stood when it opened. */
export interface Gravity {
  readonly severity: Severity;
  /** Why it is waived by what its policy puts first. */
  readonly waivedBecause: string | undefined;
  /** Why it is not known whether it is. */
  readonly perhapsWaived: Reasons | undefined;
  /** What severity and precedence took not to be so. */
  readonly reasons: Reasons | undefined;
}

/** How a debt stands; what is `open` is pending or overdue, as the moment of judgement has it. */
export type DebtState = 'open' | 'met' | 'late' | 'voided' | 'overdue';

/** A debt: who owes whom what, until when. */
export interface Debt extends Opening {
  readonly rule: CompiledObligation;
  /** Which of the debts of the case it is, in order of opening. */
  readonly place: number;
  /** Who owes whom what: of each there is one at a time. */
  readonly key: number;
  /** The one of the same key that stood when it opened. */
  under: Debt | undefined;
  /** Which it is, from 1, of the debts of its rule that its interaction, or signal, opened. */
  readonly ordinal: number;
  /** The debt whose settling opened this one. */
  readonly follows: Debt | undefined;
  /** The signal that the debt is about now: a restart may bring a new one. */
  signal: Signal | undefined;
  /** Where that signal was said. */
  signalView: View | undefined;
  /** Where the signal was said that it opened with. */
  readonly openedWithView: View | undefined;
  /** The interaction that started the clock. */
  clock: View;
  /** Inclusive; `Infinity` for never. */
  dueAt: number;
  /** Further interactions that would have opened it, or started its clock anew. */
  joined: View[];
  state: DebtState;
  /** The interaction that closed it, and when that counts. */
  closedBy: View | undefined;
  closedAt: number | undefined;
  /** How many of the notes of its rule, and of all obligations, it rests on; `undefined` while it is open. */
  assumed: number | undefined;
  assumedOfAll: number | undefined;
}

/** A check that found something. */
export interface Breach extends Opening {
  readonly rule: CompiledCheck;
  readonly state: 'broken' | 'undecided';
  /** What it takes not to be so, its severity apart. */
  readonly notes: Note[];
  /** How many of the notes of all obligations it rests on. */
  assumedOfAll: number;
  remediedBy: View | undefined;
}

/** Whether a verdict is about a debt. */
export function isDebt(verdict: Debt | Breach): verdict is Debt {
  return verdict.rule.rule.kind === 'obligation';
}

/** A rule of which it is not known whether it applies to the case. */
export interface Unapplied {
  readonly rule: CompiledCheck | CompiledObligation;
  readonly assumes: readonly Assumption[];
}

/** What an interaction did to the debts that stood when it came. */
export interface Settlement {
  readonly settles: Truth;
  readonly why: readonly Note[] | undefined;
}
