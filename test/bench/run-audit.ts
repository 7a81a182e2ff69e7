// Audits a generated log and prints how long it took, how much memory it kept, and the scorecards:
//   npx tsx --tsconfig test/tsconfig.json test/bench/run-audit.ts [cases, 50000 unless given] [wordiness, 1 unless given]
// Making the lines is not measured; reading, parsing, judging and adding up are.
import { annotate, courtesy, createAudit, parseTimeline } from 'hearback';
import { generateLines, logEnd } from './generate-log.ts';

const [cases = 50_000, wordiness = 1] = process.argv.slice(2).map(Number);
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
const collect = (globalThis as { gc?: () => void }).gc;

const log = createAudit(courtesy, { asOf: logEnd, annotate });
let milliseconds = 0;
let bytes = 0;
let interactions = 0;
for (const line of generateLines(cases, { wordiness })) {
  const start = performance.now();
  const timeline = parseTimeline(JSON.parse(line));
  log.add(timeline);
  milliseconds += performance.now() - start;
  bytes += line.length;
  interactions += timeline.interactions.length;
}
collect?.();
const kept = process.memoryUsage().heapUsed;
const start = performance.now();
const result = log.result();
const adding = performance.now() - start;
const { maxRSS } = process.resourceUsage();

const each = (total: number): string => `${((total * 1000) / interactions).toFixed(1)} µs an interaction`;
console.log(`${interactions.toLocaleString('en-US')} interactions in ${cases.toLocaleString('en-US')} cases, ${megabytes(bytes)} of JSON`);
console.log(`judged in ${(milliseconds / 1000).toFixed(1)} s, ${each(milliseconds)}; added up in ${(adding / 1000).toFixed(1)} s`);
console.log(
  `heap before adding up ${megabytes(kept)}${collect ? '' : ' (not collected: run with --expose-gc)'}, largest in all ${megabytes(maxRSS * 1024)}`,
);
const { totals, findings, carriedOptOuts, worklist } = result;
console.log(
  `${findings.length.toLocaleString('en-US')} violations in ${totals.cases.toLocaleString('en-US')} cases, ${totals.met.toLocaleString('en-US')} debts met`,
);
console.log(
  `${carriedOptOuts.length.toLocaleString('en-US')} opt-outs carried to other cases, ${worklist.length.toLocaleString('en-US')} worklists\n`,
);

for (const { of, id, figures, cases: behind } of result.scorecards) {
  if (of !== 'recruiter') continue;
  const shown = figures.map(({ id: figure, unit, value, low, high }) => {
    const number = (amount: number | undefined): string =>
      amount === undefined
        ? '?'
        : unit === 'duration'
          ? `${(amount / 3_600_000).toFixed(0)} h`
          : unit === 'share'
            ? `${(100 * amount).toFixed(0)} %`
            : amount.toFixed(2);
    return `${figure} ${number(value)} (${number(low)}–${number(high)})`;
  });
  console.log(`${id}, ${String(behind)} cases: ${shown.join(', ')}`);
}
for (const { measure, key, status, count, of, value } of result.measures) {
  if (status === 'broken')
    console.log(`${measure} broken by ${key}: ${String(value ?? count)}${of === undefined ? '' : ` of ${String(of)}`}`);
}
