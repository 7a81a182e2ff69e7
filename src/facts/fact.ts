import type { Truth } from '../conditions/truth.ts';
import type { FactParams } from '../entities/condition.ts';
import type { ValueType } from '../entities/policy.ts';
import type { Signal } from '../entities/signal.ts';
import type { Term } from '../time/term.ts';
import type { Frame } from './frame.ts';
import type { KindSet } from './kinds.ts';
import type { Reasons } from './reasons.ts';
import type { RoleSet } from './roles.ts';
import type { View } from './view.ts';

/** How a fact is read, its params known: its value, `undefined` where it is absent, `unknown`, or the bounds of a number. */
export interface FactReader {
  readonly read: (frame: Frame) => unknown;
  /** Adds why the fact is unknown. */
  readonly explain: (frame: Frame, reasons: Reasons) => void;
  /** The value of a fact that is a boolean and never absent. */
  readonly truth?: (frame: Frame) => Truth;
  /** The roles that a list of roles stands for, where the fact is one. */
  readonly roles?: (frame: Frame) => RoleSet;
  /** The kinds of interaction that raise the number, those that lower it, and those that the value is taken from. */
  readonly raisedBy?: () => KindSet;
  readonly loweredBy?: () => KindSet;
  readonly setBy?: () => KindSet;
  /**
   * The interactions, by index, on which the value rests, besides the one in hand; of a count only so many of the latest as tell it
   * from `most`.
   */
  readonly witnesses?: (frame: Frame, most: number) => readonly number[];
  /** The signals of the interaction in hand that the value counts. */
  readonly words?: (frame: Frame) => readonly Signal[];
  /** The register it counts in. */
  readonly register?: number;
  /** Whether only the shape of the interaction in hand and of its signals decides the value, or nothing does. */
  readonly byShape?: boolean;
  /** Whether only what does not change in a case decides if the fact is absent; see `settingShape`. */
  readonly bySetting?: boolean;
}

/** How a fact of one interaction is read, whichever that is. */
export interface ViewReader {
  readonly read: (view: View, frame: Frame) => unknown;
  readonly explain: (view: View, frame: Frame, reasons: Reasons) => void;
  readonly roles?: (view: View) => RoleSet;
  /** The signals that the value counts. */
  readonly words?: (view: View, frame: Frame) => readonly Signal[];
  /** Whether only the shape of the interaction and of its signals decides the value. */
  readonly byShape?: boolean;
}

/** What a param may be. */
export type ParamType = 'condition' | 'term' | 'instant' | 'topics' | 'value' | 'names' | 'values' | 'boolean' | 'fact' | 'amount';

/** A param as it is declared. */
export interface ParamDeclaration {
  readonly type: ParamType;
  readonly required?: boolean;
  /** The values there are, where they can be listed. */
  readonly among?: readonly string[];
  readonly about: string;
}

/** The params of a fact, by name. */
export type ParamDeclarations = Readonly<Record<string, ParamDeclaration>>;

/** What the compiler does for a fact that is being compiled. */
export interface FactUse {
  /** The number of the register that counts `of` since `since`; -1 after a problem was noted. */
  register(of: string, since: string | undefined, moment: Moment): number;
  /** The kinds for which a named condition may hold. */
  kindsOf(condition: string): KindSet;
  /** A reader of another fact. */
  fact(name: string, params: FactParams | undefined, path: readonly (string | number)[]): FactReader | undefined;
  /** A reader of a fact of any one interaction. */
  viewFact(name: string, path: readonly (string | number)[]): ViewReader | undefined;
  /** The same of a fact that is an instant. */
  instant(name: string, params: FactParams | undefined, path: readonly (string | number)[]): FactReader | undefined;
  /** The term that an option of the rule holds; nothing where no rule is in hand, or a problem was noted. */
  term(option: string, path: readonly (string | number)[]): Term | undefined;
  /** Notes a problem at a param. */
  problem(path: readonly (string | number)[], expected: string, received: unknown, candidates?: readonly string[]): void;
}

/** With the interaction in hand, or as it was before it joined. */
export type Moment = 'case' | 'before';

/** A fact as it is declared: one row of the documentation, and how to read it. */
export interface FactDeclaration {
  readonly name: string;
  readonly type: ValueType | 'any';
  readonly about: string;
  /** When it is unknown, in words; left out where it never is. */
  readonly unknownWhen?: string;
  readonly params?: ParamDeclarations;
  /** The kinds of interaction that have it; on others it is absent. */
  readonly kinds?: KindSet;
  /** The values it can have, where they can be listed. */
  readonly among?: readonly string[];
  compile(params: FactParams, use: FactUse): FactReader;
}

/** A fact of one interaction as it is declared. */
export interface ViewFactDeclaration extends Omit<FactDeclaration, 'compile'> {
  compile(params: FactParams, use: FactUse): ViewReader;
}

/** Nothing to explain: the fact is always known. */
export const neverUnknown = (): void => undefined;

/** Reads a fact that is absent whatever happened. */
export const absentFact: FactReader = { read: () => undefined, explain: neverUnknown };
