import { auditRows } from './audit.ts';
import { conditionRows } from './conditions.ts';
import { monitorRows } from './monitor.ts';
import { parseRows } from './parse.ts';
import { type Bound, once } from './ratio.ts';
import { signalRows } from './signals.ts';
import { timeRows } from './time.ts';
import { verdictRows } from './verdicts.ts';

const isHeld = (ratio: number, bound: Bound): boolean => ('atMost' in bound ? ratio <= bound.atMost : ratio >= bound.atLeast);
const shown = (bound: Bound): string => ('atMost' in bound ? `≤ ${String(bound.atMost)}` : `≥ ${String(bound.atLeast)}`);

const rows = [
  ...parseRows(),
  ...verdictRows(),
  ...monitorRows(),
  ...signalRows(),
  ...(await conditionRows()),
  ...timeRows(),
  ...auditRows(),
];

const width = Math.max(...rows.map(({ what, against }) => what.length + against.length + 9));
console.log(`${'what, against what'.padEnd(width)}    ratio     must     aims at`);
for (const { what, against, ratio, must, aim, note } of rows) {
  const mark = isHeld(ratio, aim) ? '✓✓' : isHeld(ratio, must) ? '✓ ' : '✗ ';
  const line = `${`${what} against ${against}`.padEnd(width)} ${mark} ${ratio.toFixed(2).padStart(7)}  ${shown(must).padStart(8)}  ${shown(aim).padStart(8)}`;
  console.log(note === undefined ? line : `${line}   ${note}`);
}
console.log(
  once
    ? '\nEach was run once, to see that it runs: the ratios say little.'
    : '\nRatios of times in this one run: ✓✓ as good as wanted, ✓ as good as it must be, ✗ not.',
);
