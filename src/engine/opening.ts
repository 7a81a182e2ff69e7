import { explainUnsure } from '../conditions/explain.ts';
import { Between, unknown, unsure, yes } from '../conditions/truth.ts';
import type { Severity } from '../entities/rule.ts';
import type { Frame } from '../facts/frame.ts';
import { Reasons } from '../facts/reasons.ts';
import type { Choice, CompiledObligation, CompiledRule } from './compiled.ts';

/** The first of a list whose `when` is true; what cannot be told counts as not, and is noted. */
function choose<Value>(choices: readonly Choice<Value>[], frame: Frame, reasons: () => Reasons): Value | undefined {
  for (const { when, value } of choices) {
    if (when === undefined) return value;
    const truth = when.test(frame);
    if (truth === yes) return value;
    if (truth === unsure) explainUnsure(when, frame, reasons());
  }
  return undefined;
}

/** When a debt of the rule falls due whose clock the interaction in hand starts: `Infinity` for never. */
export function dueAt(rule: CompiledObligation, frame: Frame, reasons: () => Reasons): number {
  const term = choose(rule.due, frame, reasons);
  const due = term?.read(frame.now.at, frame);
  if (due === unknown) term!.explain(frame, reasons());
  return typeof due === 'number' ? due : Number.POSITIVE_INFINITY;
}

/** The severity of what a rule says at the interaction in hand: the last of its list where none fits. */
export function severityOf(rule: CompiledRule, frame: Frame, reasons: () => Reasons): Severity {
  return choose(rule.severity, frame, reasons) ?? rule.severity.at(-1)!.value;
}

/** Whether something takes precedence over what a rule says. */
export interface Precedes {
  readonly waivedBecause: string | undefined;
  readonly perhapsWaived: Reasons | undefined;
}

const nothingPrecedes: Precedes = { waivedBecause: undefined, perhapsWaived: undefined };

/** Why a finding of the rule at the interaction in hand is waived by what its policy puts first, if it is, or perhaps is. */
export function precedenceOf(rule: CompiledRule, frame: Frame): Precedes {
  if (rule.yieldsTo.length === 0) return nothingPrecedes;
  const perhapsWaived = new Reasons();
  for (const precedence of rule.yieldsTo) {
    if (!('when' in precedence)) continue;
    const truth = precedence.when.test(frame);
    if (truth === yes) return { waivedBecause: precedence.because, perhapsWaived: undefined };
    if (truth === unsure) explainUnsure(precedence.when, frame, perhapsWaived);
  }
  return perhapsWaived.size === 0 ? nothingPrecedes : { waivedBecause: undefined, perhapsWaived };
}

const nothing: Readonly<Record<string, unknown>> = {};

/** The facts that a finding of the rule carries along; what is absent or unknown is left out. */
export function dataOf(rule: CompiledRule, frame: Frame): Readonly<Record<string, unknown>> {
  if (rule.data.length === 0) return nothing;
  const data: [string, unknown][] = [];
  for (const [name, reader] of rule.data) {
    const value = reader.read(frame);
    if (value !== undefined && value !== unknown && !(value instanceof Between)) data.push([name, value]);
  }
  return Object.fromEntries(data);
}

/** Whether a rule is in force at an instant. */
export function inForce({ rule: { effective } }: CompiledRule, at: number): boolean {
  if (effective === undefined) return true;
  return (effective.from === undefined || at >= effective.from) && (effective.to === undefined || at < effective.to);
}
