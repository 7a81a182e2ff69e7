import { parseArgs } from 'node:util';
import { difference } from './compare.ts';
import { pairOf } from './generators/pairs.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' }, show: { type: 'string', default: '3' } },
});
const runs = Number(values.runs);
const first = Number(values.seed);
let differing = 0;
for (let seed = first; seed < first + runs; seed++) {
  let found: string | undefined;
  try {
    found = difference(pairOf(seed));
  } catch (error) {
    found = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  if (found === undefined) continue;
  differing++;
  if (differing <= Number(values.show)) console.log(`pair ${String(seed)}:\n${found}\n`);
}
console.log(`${String(runs)} pairs of policy and timeline, ${String(differing)} judged differently by engine and reference`);
process.exitCode = differing === 0 ? 0 : 1;
