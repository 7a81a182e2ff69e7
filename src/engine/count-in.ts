import { explainUnsure } from '../conditions/explain.ts';
import type { Node } from '../conditions/node.ts';
import type { RegisterPlan } from '../conditions/register-plans.ts';
import { no, unsure } from '../conditions/truth.ts';
import type { Frame } from '../facts/frame.ts';
import { Reasons } from '../facts/reasons.ts';
import type { Register } from '../facts/register.ts';

/** Lets a register count the interaction in hand, or note why it cannot be told whether it counts. */
export function countIn(register: Register, { of, since }: RegisterPlan, frame: Frame): void {
  const { index } = frame.now;
  const counts = of.test(frame);
  const starts = since === undefined ? no : since.test(frame);
  register.push(index, counts, starts);
  if (counts === unsure) register.doubt(index, 'of', reasonsOf(of, frame));
  if (starts === unsure) register.doubt(index, 'since', reasonsOf(since!, frame));
}

function reasonsOf(node: Node, frame: Frame): ReturnType<Reasons['toList']> {
  const reasons = new Reasons();
  explainUnsure(node, frame, reasons);
  return reasons.toList();
}
