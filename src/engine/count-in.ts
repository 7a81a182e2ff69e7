import { Note } from '../conditions/note.ts';
import type { RegisterPlan } from '../conditions/register-plans.ts';
import { no, unsure } from '../conditions/truth.ts';
import type { Explained, Frame } from '../facts/frame.ts';
import { Register } from '../facts/register.ts';

/** Stands for every register that has nothing to count yet: most of a policy's never have, in a case. */
export const uncounted = new Register<Explained>();

/** The register of a number, to be written into. */
export function registerAt(registers: Register<Explained>[], number: number): Register<Explained> {
  const register = registers[number]!;
  return register === uncounted ? (registers[number] = new Register<Explained>()) : register;
}

/** Lets a register count the interaction in hand, or note why it cannot be told whether it counts. */
export function countIn(registers: Register<Explained>[], { number, of, since }: RegisterPlan, frame: Frame): void {
  const counts = of.test(frame);
  const starts = since === undefined ? no : since.test(frame);
  if (counts === no && starts === no) return;
  const { index } = frame.now;
  const register = registerAt(registers, number);
  register.push(index, counts, starts);
  if (counts === unsure) register.doubt(index, 'of', new Note(of, frame));
  if (starts === unsure) register.doubt(index, 'since', new Note(since!, frame));
}
