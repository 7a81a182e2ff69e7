import type { Node } from '../conditions/node.ts';
import type { RegisterPlan } from '../conditions/register-plans.ts';
import { always, never, specialize } from '../conditions/specialize.ts';
import type { Frame } from '../facts/frame.ts';
import type { CompiledCheck, CompiledObligation, Plan, PlannedCheck, PlannedOpening, PlannedSettling } from './compiled.ts';

/**
 * What a policy has to do with interactions of one kind, or of one shape: its conditions with all decided that this decides.
 *
 * @param example - a frame that stands at an interaction of the shape; nothing where only the kind is given
 */
export function planFor(
  kind: number,
  example: Frame | undefined,
  registers: readonly RegisterPlan[],
  checks: readonly CompiledCheck[],
  obligations: readonly CompiledObligation[],
): Plan {
  const bit = 1 << kind;
  const at = (node: Node): Node => specialize(node, bit, example);
  const counting = registers
    .map((plan): RegisterPlan => ({ ...plan, of: at(plan.of), since: plan.since === undefined ? undefined : at(plan.since) }))
    .filter(({ of, since }) => of !== never || (since !== undefined && since !== never));
  const counted = ({ of, since, afterSettling }: RegisterPlan): boolean =>
    of === always && (since === undefined || since === never) && !afterSettling;
  const wordless = example === undefined || example.now.words === 'unknown';
  // a rule that looks for signals cannot judge what is not known to have none
  const says = (type: string): boolean => wordless || example.now.signals.some((signal) => signal.type === type);
  const settling: (PlannedSettling | undefined)[] = [];
  for (const { number, met, voided } of obligations) {
    const [meets, voids] = [at(met), voided === undefined ? never : at(voided)];
    if (meets !== never || voids !== never) settling[number] = { met: meets, voided: voids };
  }
  return {
    counted: counting.filter(counted).map(({ number }) => number),
    registers: counting.filter((plan) => !plan.afterSettling && !counted(plan)),
    lateRegisters: counting.filter(({ afterSettling }) => afterSettling),
    checks: checks
      .map((check): PlannedCheck => ({ check, when: at(check.when), require: at(check.require) }))
      .filter(({ check: { rule }, when, require }) => {
        if (rule.each !== undefined) return says(rule.each) && (when !== never || wordless);
        return when !== never && (when !== always || require !== always);
      }),
    opening: obligations
      .map((rule): PlannedOpening => ({ rule, opens: at(rule.opens), restarts: rule.restarts === undefined ? never : at(rule.restarts) }))
      .filter(({ rule, opens, restarts }) => restarts !== never || (rule.rule.each === undefined ? opens !== never : says(rule.rule.each))),
    settling,
  };
}
