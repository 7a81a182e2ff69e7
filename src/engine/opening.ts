import { explainUnsure } from '../conditions/explain.ts';
import { Between, unknown, unsure, yes } from '../conditions/truth.ts';
import type { Frame } from '../facts/frame.ts';
import type { Reasons } from '../facts/reasons.ts';
import type { TermReader } from '../facts/term-reader.ts';
import type { Choice, CompiledObligation, CompiledRule } from './compiled.ts';
import { takeNothing, takeVerdict } from './in-hand.ts';
import { LazyReasons, type RuleReasons } from './rule-reasons.ts';
import type { Breach, Debt, Gravity } from './verdict.ts';

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

/** When a debt of the rule falls due whose clock the interaction in hand starts: `Infinity` for never; what is not known is noted. */
export function dueAt(rule: CompiledObligation, frame: Frame, into: RuleReasons): number {
  let term: TermReader | undefined;
  for (const { when, value } of rule.due) {
    const truth = when === undefined ? yes : when.test(frame);
    if (truth === yes) {
      term = value;
      break;
    }
    if (truth === unsure) into.note(rule, when!, frame);
  }
  const due = term?.read(frame.now.at, frame);
  if (due === unknown) into.noteTerm(rule, term!, frame);
  return typeof due === 'number' ? due : Number.POSITIVE_INFINITY;
}

/** How grave a verdict is and whether it yields, as things stood when it opened; worked out once. The frame is left elsewhere. */
export function gravityOf(verdict: Debt | Breach, frame: Frame): Gravity {
  return (verdict.gravity ??= findGravity(verdict, frame));
}

function findGravity(verdict: Debt | Breach, frame: Frame): Gravity {
  const { rule } = verdict;
  const last = rule.severity.at(-1)!.value;
  if (rule.severity.length === 1 && rule.severity[0]!.when === undefined && !rule.yieldsTo.some((precedence) => 'when' in precedence)) {
    return { severity: last, waivedBecause: undefined, perhapsWaived: undefined, reasons: undefined };
  }
  takeVerdict(frame, verdict);
  const reasons = new LazyReasons();
  const severity = choose(rule.severity, frame, reasons.get) ?? last;
  const gravity = { severity, ...precedenceOf(rule, frame), reasons: reasons.made };
  takeNothing(frame);
  return gravity;
}

/** Why a finding of the rule at the interaction in hand is waived by what its policy puts first, if it is, or perhaps is. */
function precedenceOf(rule: CompiledRule, frame: Frame): Pick<Gravity, 'waivedBecause' | 'perhapsWaived'> {
  const perhapsWaived = new LazyReasons();
  for (const precedence of rule.yieldsTo) {
    if (!('when' in precedence)) continue;
    const truth = precedence.when.test(frame);
    if (truth === yes) return { waivedBecause: precedence.because, perhapsWaived: undefined };
    if (truth === unsure) explainUnsure(precedence.when, frame, perhapsWaived.get());
  }
  return { waivedBecause: undefined, perhapsWaived: perhapsWaived.made };
}

const nothing: Readonly<Record<string, unknown>> = {};

/** The facts that a finding carries along, as they were when it opened; what is absent or unknown is left out. The frame is left elsewhere. */
export function dataOf(verdict: Debt | Breach, frame: Frame): Readonly<Record<string, unknown>> {
  const { rule } = verdict;
  if (rule.data.length === 0) return nothing;
  takeVerdict(frame, verdict);
  const data: [string, unknown][] = [];
  for (const [name, reader] of rule.data) {
    const value = reader.read(frame);
    if (value !== undefined && value !== unknown && !(value instanceof Between)) data.push([name, value]);
  }
  takeNothing(frame);
  return Object.fromEntries(data);
}

/** Whether a rule is in force at an instant. */
export function inForce({ rule: { effective } }: CompiledRule, at: number): boolean {
  if (effective === undefined) return true;
  return (effective.from === undefined || at >= effective.from) && (effective.to === undefined || at < effective.to);
}
