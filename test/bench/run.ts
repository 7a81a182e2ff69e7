import { existsSync } from 'node:fs';
import type { BenchRow, Bound } from './ratio.ts';

/** The parts of the benchmark, in the order in which they are shown. */
const parts: readonly [file: string, run: string][] = [
  ['parse.ts', 'parseRows'],
  ['verdicts.ts', 'verdictRows'],
  ['signals.ts', 'signalRows'],
  ['conditions.ts', 'conditionRows'],
  ['time.ts', 'timeRows'],
];

const isHeld = (ratio: number, bound: Bound): boolean => ('atMost' in bound ? ratio <= bound.atMost : ratio >= bound.atLeast);
const shown = (bound: Bound): string => ('atMost' in bound ? `≤ ${String(bound.atMost)}` : `≥ ${String(bound.atLeast)}`);

const rows: BenchRow[] = [];
for (const [file, run] of parts) {
  const url = new URL(file, import.meta.url);
  if (!existsSync(url)) continue;
  const part = (await import(url.href)) as Readonly<Record<string, () => BenchRow[] | Promise<BenchRow[]>>>;
  rows.push(...(await part[run]!()));
}

const width = Math.max(...rows.map(({ what, against }) => what.length + against.length + 9));
console.log(`${'what, against what'.padEnd(width)}    ratio     must     aims at`);
for (const { what, against, ratio, must, aim, note } of rows) {
  const mark = isHeld(ratio, aim) ? '✓✓' : isHeld(ratio, must) ? '✓ ' : '✗ ';
  const line = `${`${what} against ${against}`.padEnd(width)} ${mark} ${ratio.toFixed(2).padStart(7)}  ${shown(must).padStart(8)}  ${shown(aim).padStart(8)}`;
  console.log(note === undefined ? line : `${line}   ${note}`);
}
console.log('\nRatios of times in this one run: ✓✓ as good as wanted, ✓ as good as it must be, ✗ not.');
