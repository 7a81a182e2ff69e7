import type { FactReader } from '../facts/fact.ts';
import type { Frame } from '../facts/frame.ts';
import type { KindSet } from '../facts/kinds.ts';
import type { Truth } from './truth.ts';

/** A condition, compiled. */
export interface Node {
  /** Whether it holds at the interaction in hand. */
  readonly test: (frame: Frame) => Truth;
  /** The kinds of interaction at which it may hold, or be unknown, whatever else is so. */
  readonly may: KindSet;
  /** The kinds at which it holds whatever else is so. */
  readonly must: KindSet;
  /** How dear it is to test, in rough units. */
  readonly cost: number;
  /** How many conditions stand in one another, itself the first; those it names counted. */
  readonly depth: number;
  /** How many conditions it is made of, itself one; those it names counted wherever they are named. */
  readonly size: number;
  readonly form: Form;
}

/** What a condition is made of. */
export type Form =
  | { readonly type: 'all' | 'any'; readonly parts: readonly Node[] }
  | { readonly type: 'not'; readonly part: Node }
  | { readonly type: 'named'; readonly name: string; readonly part: Node; readonly number: number | undefined }
  | LeafForm;

/** A fact that is asked for, by its name. */
export interface Asked {
  readonly fact: string;
  readonly reader: FactReader;
}

/** A fact compared with a value. */
export interface LeafForm {
  readonly type: 'leaf';
  readonly fact: string;
  /** The kinds of interaction that have the fact, where it is compared with a constant: on others it is absent, and that is no. */
  readonly kinds: KindSet | undefined;
  readonly reader: FactReader;
  /** The fact that it is compared with, where it is with one. */
  readonly against: FactReader | undefined;
  readonly againstFact: string | undefined;
  /** All facts that it asks for, those in its params among them. */
  readonly asks: readonly Asked[];
  /** The number that it is compared with, where it is with one. */
  readonly constant: number | undefined;
  /** Whether it asks for a small number (-1), a large one (1), or something else (0). */
  readonly direction: -1 | 0 | 1;
}

/** What a condition uses, found when it is compiled. */
export interface Uses {
  /** What the interaction in hand settled: it can be read only after debts were settled. */
  settlesNow: boolean;
  /** The same, at any time. */
  settlesEver: boolean;
  /** Facts of the debt in hand: of its opener, its signal, its parties; by the name and params of each. */
  readonly ofDebt: Map<string, FactReader>;
  /** Facts of the rule in hand: its options, its signal. */
  ofRule: boolean;
  /** Registers it reads, and whether with the interaction in hand. */
  readonly registers: Map<number, 'case' | 'before'>;
  /** The facts it asks for, by name; not those of what it counts. */
  readonly facts: Set<string>;
}

/** Uses of nothing, to be written into. */
export function newUses(): Uses {
  return { settlesNow: false, settlesEver: false, ofDebt: new Map(), ofRule: false, registers: new Map(), facts: new Set() };
}

/** Adds what one condition uses to what another does. */
export function mergeUses(into: Uses, from: Uses): void {
  into.settlesNow ||= from.settlesNow;
  into.settlesEver ||= from.settlesEver;
  into.ofRule ||= from.ofRule;
  for (const [key, reader] of from.ofDebt) into.ofDebt.set(key, reader);
  for (const [number, moment] of from.registers) if (into.registers.get(number) !== 'case') into.registers.set(number, moment);
  for (const fact of from.facts) into.facts.add(fact);
}
