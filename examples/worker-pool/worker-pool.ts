// Audits a file of timelines, one a line, in several threads, and once more in one: the result is the same to the byte.
//   npx tsx --tsconfig test/tsconfig.json examples/worker-pool/worker-pool.ts [file] [as of] [threads]
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { type AuditPart, type AuditResult, courtesy, mergeAudits } from 'hearback';
import { Piscina } from 'piscina';
import { auditRange, optionsOf, type Settings } from './audit-range.ts';
import { type Range, rangesOf } from './lines-in-range.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const [path = here('../logs/example.ndjson'), asOf = '2026-03-20T12:00:00Z', threads = String(availableParallelism())] =
  process.argv.slice(2);
const settings: Settings = { asOf };
const { size } = statSync(path);

/** A pool of threads that are ready: starting them is not part of what is compared. */
async function startPool(): Promise<Piscina> {
  const pool = new Piscina({ filename: here('worker.js'), minThreads: Number(threads), maxThreads: Number(threads) });
  const nothing: Range = { path, from: 0, to: 0 };
  await Promise.all(Array.from({ length: Number(threads) * 4 }, () => pool.run({ range: nothing, settings }, { name: 'auditRange' })));
  return pool;
}

async function inThreads(pool: Piscina): Promise<AuditResult> {
  // a few ranges for each thread, so that none waits long for another
  const ranges = rangesOf(path, size, Number(threads) * 3);
  const parts = await Promise.all(ranges.map((range) => pool.run({ range, settings }, { name: 'auditRange' }) as Promise<AuditPart>));
  return mergeAudits(parts, courtesy, optionsOf(settings));
}

function inOne(): AuditResult {
  const [range] = rangesOf(path, size, 1);
  return mergeAudits([auditRange({ range: range!, settings })], courtesy, optionsOf(settings));
}

async function timed<Value>(action: () => Value | Promise<Value>): Promise<readonly [value: Value, seconds: number]> {
  const start = performance.now();
  const value = await action();
  return [value, (performance.now() - start) / 1000];
}

const pool = await startPool();
const [shared, together] = await timed(() => inThreads(pool));
await pool.destroy();
const [whole, alone] = await timed(inOne);
const { cases, interactions, totals } = whole;
const { error, warning, info } = totals.violations;
console.log(
  `${String(interactions)} interactions in ${String(cases)} cases: ${String(error)} errors, ${String(warning)} warnings, ${String(info)} notes`,
);
console.log(
  `one thread ${alone.toFixed(2)} s, ${threads} threads ${together.toFixed(2)} s: ${(alone / together).toFixed(2)} times as fast`,
);
const isSame = JSON.stringify(shared) === JSON.stringify(whole);
console.log(isSame ? 'the same result to the byte' : 'the results differ');
if (!isSame) process.exitCode = 1;
