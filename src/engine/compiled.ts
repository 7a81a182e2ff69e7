import type { Node, Uses } from '../conditions/node.ts';
import type { CustomOperator } from '../conditions/operators.ts';
import type { RegisterPlan } from '../conditions/register-plans.ts';
import type { Residue } from '../conditions/residue.ts';
import type { Calendar } from '../entities/calendar.ts';
import type { Condition } from '../entities/condition.ts';
import type { Measure } from '../entities/policy.ts';
import type { Check, Obligation, Rule, Severity } from '../entities/rule.ts';
import type { Declarations } from '../facts/catalogue.ts';
import type { FactReader } from '../facts/fact.ts';
import type { Frame } from '../facts/frame.ts';
import type { TermReader } from '../facts/term-reader.ts';

/** One of a list: the first whose `when` is true counts. */
export interface Choice<Value> {
  readonly when: Node | undefined;
  readonly value: Value;
}

/** What takes precedence over a rule. */
export type Precedence = { readonly because: string } & ({ readonly rule: string } | { readonly when: Node });

interface CompiledCommon {
  /** Its place among the rules of the policy. */
  readonly number: number;
  readonly appliesWhen: Node | undefined;
  readonly severity: readonly Choice<Severity>[];
  readonly yieldsTo: readonly Precedence[];
  readonly data: readonly (readonly [name: string, reader: FactReader])[];
  /** Whether its verdicts rest on what interactions settled. */
  readonly readsSettles: boolean;
  /** The registers that its conditions read, directly or not. */
  readonly uses: Uses;
}

/** A check, compiled. */
export interface CompiledCheck extends CompiledCommon {
  readonly rule: Check;
  readonly when: Node;
  readonly require: Node;
  readonly remedy: Node | undefined;
  /** What of the opening decides whether a later interaction mends it. */
  readonly remedyResidue: Residue | undefined;
}

/** An obligation, compiled. */
export interface CompiledObligation extends CompiledCommon {
  readonly rule: Obligation;
  readonly opens: Node;
  readonly restarts: Node | undefined;
  readonly due: readonly Choice<TermReader>[];
  readonly remind: { readonly before: boolean; readonly term: TermReader; readonly source: unknown } | undefined;
  readonly met: Node;
  readonly voided: Node | undefined;
  /** What of the opening decides whether a later interaction meets, voids or restarts it. */
  readonly residues: readonly Residue[];
}

/** A rule, compiled. */
export type CompiledRule = CompiledCheck | CompiledObligation;

/** A policy as it stands after everything that it extends, with nothing left to look up. */
export interface ResolvedPolicy extends Declarations {
  readonly name: string;
  readonly version: string;
  readonly calendar: Calendar | undefined;
  readonly conditions: Readonly<Record<string, Condition>>;
  readonly rules: Readonly<Record<string, Rule>>;
  readonly measures: readonly Measure[];
}

/** A policy ready to judge with. */
export interface CompiledPolicy {
  readonly name: string;
  readonly version: string;
  /** The policy as plain data, with everything that it extends. */
  readonly resolved: ResolvedPolicy;
  readonly rules: ReadonlyMap<string, CompiledRule>;
  readonly checks: readonly CompiledCheck[];
  readonly obligations: readonly CompiledObligation[];
  readonly registers: readonly RegisterPlan[];
  /** What there is to do at the interaction in hand. */
  readonly planAt: (frame: Frame) => Plan;
  /** What there is to do at interactions of a kind, by its number. */
  readonly planFor: (kind: number) => Plan;
  /** The numbers of the registers on which a rule rests, directly or through others. */
  readonly registersOf: (rule: CompiledRule) => ReadonlySet<number>;
  readonly namedCount: number;
  /** The operators that it was compiled with, beside the ten. */
  readonly operators: ReadonlyMap<string, CustomOperator>;
  /** Rules that apply to some cases only. */
  readonly conditional: readonly CompiledRule[];
  /** A shared condition, compiled; nothing where the policy has none of that name. */
  readonly named: (name: string) => Node | undefined;
}

/** What there is to do at interactions of one kind, or of one shape. */
export interface Plan {
  /** The numbers of the registers that count all of them, and count from none anew. */
  readonly counted: readonly number[];
  /** Registers that may count one, or count anew from it. */
  readonly registers: readonly RegisterPlan[];
  /** The same, to be asked when debts are settled. */
  readonly lateRegisters: readonly RegisterPlan[];
  readonly checks: readonly PlannedCheck[];
  readonly opening: readonly PlannedOpening[];
  /** What may settle the debts of an obligation, by the number of the rule; nothing where nothing can. */
  readonly settling: readonly (PlannedSettling | undefined)[];
}

/** The parts of a check as they are at such interactions. */
export interface PlannedCheck {
  readonly check: CompiledCheck;
  readonly when: Node;
  readonly require: Node;
}

/** The parts of an obligation that open and restart a debt, as they are at such interactions. */
export interface PlannedOpening {
  readonly rule: CompiledObligation;
  readonly opens: Node;
  readonly restarts: Node;
}

/** The parts of an obligation that settle a debt, as they are at such interactions. */
export interface PlannedSettling {
  readonly met: Node;
  readonly voided: Node;
}
