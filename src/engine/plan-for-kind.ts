import type { Node } from '../conditions/node.ts';
import type { RegisterPlan } from '../conditions/register-plans.ts';
import { never, specialize } from '../conditions/specialize.ts';
import type { CheckAtKind, CompiledCheck, CompiledObligation, KindPlan, OpeningAtKind, SettlingAtKind } from './compiled.ts';

/** What a policy has to do with one kind of interaction: its conditions with all decided that the kind decides. */
export function planForKind(
  kind: number,
  registers: readonly RegisterPlan[],
  checks: readonly CompiledCheck[],
  obligations: readonly CompiledObligation[],
): KindPlan {
  const bit = 1 << kind;
  const at = (node: Node): Node => specialize(node, bit);
  const counting = registers
    .map((plan): RegisterPlan => ({ ...plan, of: at(plan.of), since: plan.since === undefined ? undefined : at(plan.since) }))
    .filter(({ of, since }) => of !== never || (since !== undefined && since !== never));
  const judging = checks
    .map((check): CheckAtKind => ({ check, when: at(check.when), require: at(check.require) }))
    .filter(({ check, when }) => when !== never || check.rule.each !== undefined);
  const opening = obligations
    .map((rule): OpeningAtKind => ({ rule, opens: at(rule.opens), restarts: rule.restarts === undefined ? undefined : at(rule.restarts) }))
    .filter(
      ({ rule, opens, restarts }) => opens !== never || (restarts !== undefined && restarts !== never) || rule.rule.each !== undefined,
    );
  const settling: (SettlingAtKind | undefined)[] = [];
  for (const { number, met, voided } of obligations)
    settling[number] = { met: at(met), voided: voided === undefined ? undefined : at(voided) };
  return {
    registers: counting.filter(({ afterSettling }) => !afterSettling),
    lateRegisters: counting.filter(({ afterSettling }) => afterSettling),
    checks: judging,
    opening,
    settling,
  };
}
