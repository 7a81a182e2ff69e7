import { parseArgs } from 'node:util';
import { difference } from './compare.ts';
import { conditionDifference } from './conditions.ts';
import { pairOf } from './generators/pairs.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '1200' }, seed: { type: 'string', default: '1' }, show: { type: 'string', default: '3' } },
});
const runs = Number(values.runs);
const first = Number(values.seed);
if (!(runs > 0) || !Number.isInteger(first)) throw new Error('expected a number of runs, and a seed that is a whole number');

/** Tries every seed, shows the first that differ, and returns how many do. */
async function count(what: string, differenceOf: (seed: number) => string | undefined | Promise<string | undefined>): Promise<number> {
  let differing = 0;
  for (let seed = first; seed < first + runs; seed++) {
    let found: string | undefined;
    try {
      found = await differenceOf(seed);
    } catch (error) {
      found = error instanceof Error ? (error.stack ?? error.message) : String(error);
    }
    if (found === undefined) continue;
    differing++;
    if (differing <= Number(values.show)) console.log(`${what} ${String(seed)}:\n${found}\n`);
  }
  return differing;
}

const pairs = await count('pair', (seed) => difference(pairOf(seed)));
console.log(`${String(runs)} pairs of policy and timeline, ${String(pairs)} judged differently by engine and reference`);
const conditions = await count('condition', conditionDifference);
console.log(`${String(runs)} conditions, ${String(conditions)} judged differently by engine and json-rules-engine`);
process.exitCode = pairs + conditions === 0 ? 0 : 1;
