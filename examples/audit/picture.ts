import { readFileSync } from 'node:fs';
import { annotate, courtesy, evaluate, parseTimeline, type WaiverInput } from 'hearback';
import { text } from 'hearback/reporters';

const shownCase = '3307';
const shownOwner = 'Callum Hodge';

/** Returns the parts of the report on the example log that the README shows: its totals, a case, and what one recruiter does next. */
export function picture(): string {
  const waivers = JSON.parse(inLogs('waivers.json')) as WaiverInput[];
  const lines = inLogs('example.ndjson').trim().split('\n');
  const cases = lines.map((line) => {
    const timeline = parseTimeline(JSON.parse(line));
    return { timeline, report: evaluate(timeline, courtesy, { asOf: '2026-03-20T12:00:00Z', waivers, annotate }) };
  });
  const parts = text(cases, { policy: courtesy, names: true, quotes: true }).trimEnd().split('\n\n');
  const starting = (start: string) => parts.find((part) => part.startsWith(start)) ?? '';
  return [parts[0], '…', starting(`${shownCase} `), '…', starting('Next: '), starting(`  ${shownOwner}\n`), '…'].join('\n\n');
}

function inLogs(name: string): string {
  return readFileSync(new URL(`../logs/${name}`, import.meta.url), 'utf8');
}
