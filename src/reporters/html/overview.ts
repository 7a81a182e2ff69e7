import type { AuditResult } from '../../entities/audit.ts';
import type { ReportedCase, ReporterOptions } from '../reporter.ts';
import { type Summary, summarize } from '../summary.ts';

/** Tells what a person is called. */
export type NameOf = (id: string) => string;

/** All that the page of many cases shows. */
export interface Overview {
  readonly summary: Summary;
  readonly audit: AuditResult | undefined;
  readonly nameOf: NameOf;
}

/**
 * Returns what the page of many cases shows.
 *
 * @param cases taken one by one, none is kept
 * @param options what to list, and whether with names and words
 * @param audit gives what an audit of the same cases says, when the cases were taken
 */
export function overviewOfCases(cases: Iterable<ReportedCase>, options: ReporterOptions, audit: () => AuditResult | undefined): Overview {
  const names = new Map<string, string>();
  const summary = summarize(options.names === true ? noting(names, cases) : cases, options, true);
  return { summary, audit: audit(), nameOf: (id) => names.get(id) ?? id };
}

/** Returns what the page of an audit shows: it knows no names. */
export function overviewOfAudit(audit: AuditResult, options: ReporterOptions): Overview {
  return { summary: summarize(audit, options), audit, nameOf: (id) => id };
}

/** Hands the cases on, and notes what their people are called. */
function* noting(names: Map<string, string>, cases: Iterable<ReportedCase>): Generator<ReportedCase> {
  for (const one of cases) {
    for (const { id, name } of one.timeline.parties) if (name !== undefined) names.set(id, name);
    yield one;
  }
}
