import type { CalendarInput } from '../../src/entities/calendar.ts';
import type { Condition } from '../../src/entities/condition.ts';
import type { Interaction } from '../../src/entities/interaction.ts';
import type { Assumption, Status } from '../../src/entities/report.ts';
import type { Rule, Severity } from '../../src/entities/rule.ts';
import type { Signal } from '../../src/entities/signal.ts';

export type { Calendar, CalendarInput } from '../../src/entities/calendar.ts';
export type { Condition, FactReference, Leaf } from '../../src/entities/condition.ts';
export type { Interaction, InteractionKind } from '../../src/entities/interaction.ts';
export type { Party, Role } from '../../src/entities/party.ts';
export type { Assumption, Status } from '../../src/entities/report.ts';
export type { Check, Obligation, Owes, Rule, Severity } from '../../src/entities/rule.ts';
export type { Signal } from '../../src/entities/signal.ts';
export type { Term } from '../../src/entities/term.ts';
export type { Timeline } from '../../src/entities/timeline.ts';
export type { Waiver } from '../../src/entities/waiver.ts';

/** A policy in which every rule is whole: options merged, rules that are off removed. */
export interface ResolvedPolicy {
  readonly name: string;
  readonly version: string;
  readonly calendar?: CalendarInput;
  readonly kinds?: Readonly<Record<string, Readonly<Record<string, 'string' | 'number' | 'boolean'>>>>;
  readonly context?: Readonly<Record<string, { readonly type: string; readonly default?: unknown }>>;
  readonly conditions: Readonly<Record<string, Condition>>;
  readonly rules: Readonly<Record<string, Rule>>;
}

/** What reads the words of a body that the host stated no signals for. */
export type Reader = (interaction: Interaction) => readonly Signal[] | 'unknown';

/** Three-valued: true, false, or unknown and why. */
export interface Verdict {
  readonly truth: boolean | 'unknown';
  readonly why: readonly Assumption[];
}

/** A value (undefined: absent), or unknown and why, perhaps with the two integers that it lies between. */
export type FactResult =
  | { readonly value: unknown }
  | { readonly unknown: readonly Assumption[]; readonly between?: readonly [number, number] };

export interface ReferenceFinding {
  readonly id: string;
  readonly rule: string;
  readonly category: string;
  readonly severity: Severity;
  readonly status: Status;
  readonly owedBy?: string;
  readonly owedTo?: string;
  readonly openedBy?: string;
  readonly openedAt?: number;
  readonly dueAt?: number;
  readonly settledBy?: string;
  readonly settledAt?: number;
  readonly remediedBy?: string;
  readonly voidedAt?: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly assumes: readonly Assumption[];
}

export interface ReferenceReport {
  readonly violations: readonly ReferenceFinding[];
  readonly pending: readonly ReferenceFinding[];
  readonly undecided: readonly ReferenceFinding[];
  readonly waived: readonly ReferenceFinding[];
  readonly met: Readonly<Record<string, number>>;
  readonly coverage: { readonly unjudged: Readonly<Record<string, number>> };
  readonly waiverProblems: readonly { readonly waiver: number; readonly code: 'matched-nothing' | 'expired' }[];
}
