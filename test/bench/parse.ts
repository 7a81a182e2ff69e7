import { parseTimeline } from '../../src/entities/parse-timeline.ts';
import { timelineSchema } from '../../src/entities/timeline.ts';
import { type BenchRow, fastest } from './ratio.ts';
import { exampleLines } from './timelines.ts';

const timelines = 40;
const perTimeline = 25;

/** Returns how long it takes to parse timelines, against reading the same lines with `JSON.parse`. */
export function parseRows(): BenchRow[] {
  const lines = exampleLines(timelines, perTimeline);
  const interactions = timelines * perTimeline;
  const best = fastest({
    json: () => lines.map((line) => JSON.parse(line) as unknown),
    parsed: () => lines.map((line) => parseTimeline(JSON.parse(line))),
    zod: () => lines.map((line) => timelineSchema.parse(JSON.parse(line))),
  });
  const against = 'JSON.parse of the same lines';
  const nanoseconds = (milliseconds: number) => `${((milliseconds * 1e6) / interactions).toFixed(0)} ns an interaction`;
  const bytes = lines.reduce((sum, line) => sum + line.length, 0) / interactions;
  return [
    {
      what: 'parseTimeline',
      against,
      ratio: (best.parsed - best.json) / best.json,
      must: { atMost: 2 },
      aim: { atMost: 1 },
      note: `${nanoseconds(best.parsed - best.json)}, JSON.parse ${nanoseconds(best.json)} of ${bytes.toFixed(0)} bytes; zod alone ${nanoseconds(best.zod - best.json)}`,
    },
  ];
}
