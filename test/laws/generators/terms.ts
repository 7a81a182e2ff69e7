import { between, type Chooser, chance, many, maybe, pick, record, weighted } from '../../../src/testing/arbitraries/chooser.ts';
import { lengths } from './times.ts';

/** What a term may be made of: only a length of time, or also the facts that give an instant. */
export interface TermChoice {
  readonly plain: boolean;
  /** The names of facts that give an instant. */
  readonly names: readonly string[];
}

/** A term of any kind. */
export function randomTerm(c: Chooser, { plain, names }: TermChoice, depth = 0): Record<string, unknown> {
  const roll = maybe(c, 15, () => pick(c, ['forward', 'none']));
  const from = () => (plain || names.length === 0 ? undefined : maybe(c, 20, () => pick(c, names)));
  const length = () => {
    const [unit, amount] = pick(c, lengths);
    return { [unit]: amount, from: from(), roll };
  };
  const parts = () => many(c, 1, 3, () => randomTerm(c, { plain, names }, depth + 1));
  const nested = plain || depth > 0 ? 0 : 6;
  const term = weighted<() => Record<string, unknown>>(c, [
    [70, length],
    [6, () => ({ [pick(c, ['days', 'businessDays'])]: between(c, 4, 10), from: from(), roll })],
    [plain ? 0 : 4, () => ({ on: pick(c, ['03-09', '03-10', '04-03', '10-31', '01-31']), from: from(), roll })],
    [plain || names.length === 0 ? 0 : 10, () => ({ at: pick(c, names), roll })],
    [nested, () => ({ earliestOf: parts(), roll })],
    [nested, () => ({ latestOf: parts(), roll })],
    [plain ? 0 : 2, () => ({ never: true })],
  ])();
  return record(chance(c, 5) ? { ...term, roll: 'forward' } : term);
}
