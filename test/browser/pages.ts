import { readFileSync } from 'node:fs';
import { annotate, audit, courtesy, evaluate, parseTimeline, type Timeline, type WaiverInput } from 'hearback';
import { html, type ReportedCase, type ReporterOptions } from 'hearback/reporters';
import { exampleLog } from '../../examples/logs/example-log.ts';

const asOf = '2026-03-20T12:00:00Z';
const waivers = JSON.parse(readFileSync(new URL('../../examples/logs/waivers.json', import.meta.url), 'utf8')) as WaiverInput[];
const options = { asOf, waivers, annotate };

/** How the pages of the example log are written: its people are invented. */
export const open: ReporterOptions = { policy: courtesy, names: true, quotes: true };

/** The timelines of the example log. */
export const timelines: readonly Timeline[] = exampleLog
  .trim()
  .split('\n')
  .map((line) => parseTimeline(JSON.parse(line)));

/** The cases of the example log. */
export const cases: readonly ReportedCase[] = timelines.map((timeline) => ({ timeline, report: evaluate(timeline, courtesy, options) }));

/** The page of a case of the example log. */
export function examplePage(id: string, more: Partial<ReporterOptions> = {}): string {
  return html(
    cases.filter(({ timeline }) => timeline.id === id),
    { ...open, ...more },
  );
}

/** The page of the example log, with its audit. */
export function exampleAudit(): string {
  return html(cases, { ...open, audit: audit(timelines, courtesy, { ...options, fewestCases: 3 }) });
}
