import { oneOf } from '../entities/describe-issue.ts';
import { HearbackError } from '../entities/hearback-error.ts';
import { misnamed } from '../entities/misnamed.ts';
import { csv } from './csv.ts';
import { github } from './github.ts';
import { html } from './html.ts';
import { ical } from './ical.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import { ndjson } from './ndjson.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** A way to write reports down. */
export interface Format {
  readonly report: Reporter;
  /** As in a `Content-Type`. */
  readonly contentType: string;
  /** Of a file that holds it, without a point. */
  readonly extension: string;
}

/** Every reporter by its name, with what a file or an answer of a server needs to know of it. */
export const reporters = {
  text: { report: text, contentType: 'text/plain; charset=utf-8', extension: 'txt' },
  markdown: { report: markdown, contentType: 'text/markdown; charset=utf-8', extension: 'md' },
  html: { report: html, contentType: 'text/html; charset=utf-8', extension: 'html' },
  json: { report: json, contentType: 'application/json', extension: 'json' },
  ndjson: { report: ndjson, contentType: 'application/x-ndjson', extension: 'ndjson' },
  csv: { report: csv, contentType: 'text/csv; charset=utf-8; header=present', extension: 'csv' },
  sarif: { report: sarif, contentType: 'application/sarif+json', extension: 'sarif' },
  junit: { report: junit, contentType: 'application/xml', extension: 'xml' },
  github: { report: github, contentType: 'text/plain; charset=utf-8', extension: 'txt' },
  ical: { report: ical, contentType: 'text/calendar; charset=utf-8', extension: 'ics' },
} as const satisfies Readonly<Record<string, Format>>;

/** The name of a reporter. */
export type ReporterName = keyof typeof reporters;

/** The names of the reporters. */
export const reporterNames = Object.keys(reporters) as readonly ReporterName[];

/**
 * Returns a reporter by its name.
 *
 * @param name as it was typed
 * @throws {HearbackError} `invalid-options` where there is none of that name
 * @example
 * findReporter('ical').extension //=> 'ics'
 * findReporter('jnuit') //=> throws HearbackError 'invalid-options'
 */
export function findReporter(name: string): Format {
  const known = reporterNames.find((one) => one === name);
  if (known !== undefined) return reporters[known];
  throw new HearbackError('invalid-options', [misnamed(['format'], 'invalid-value', oneOf(reporterNames), name, reporterNames)]);
}
