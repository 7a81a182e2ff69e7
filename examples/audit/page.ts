import { type CompiledPolicy, createAudit, type EvaluateOptions, type Report } from 'hearback';
import { type ReporterName, type ReporterOptions, reporters, type Source } from 'hearback/reporters';
import type { Violation } from './baseline.ts';
import { count, judge } from './judge.ts';
import type { Problems } from './problems.ts';
import type { Found } from './read-timelines.ts';

/** The formats that tell of all cases together. */
export const counting: readonly ReporterName[] = ['text', 'markdown', 'json', 'html'];

/** How timelines are judged, and how they are reported. */
export interface Wanted {
  readonly policy: CompiledPolicy;
  readonly options: EvaluateOptions;
  readonly format: ReporterName;
  readonly told: ReporterOptions;
  readonly problems: Problems;
  readonly onCase: () => void;
  readonly onFound: (found: { readonly violations: readonly Violation[]; readonly waiverProblems: Report['waiverProblems'] }) => void;
}

/** Returns the report on timelines, case by case; where the format can tell it, with what an audit says of all of them. */
export function pageOfCases(found: Iterable<Found>, { policy, options, format, told, problems, onCase, onFound }: Wanted): string {
  const whole = counting.includes(format) ? createAudit(policy, options) : undefined;
  const sources = new Map<string, Source>();
  const cases = judge(found, {
    policy,
    options,
    whole,
    problems,
    onCase: ({ report }, { file, line, scattered = false }) => {
      onCase();
      if (!scattered) sources.set(report.timeline, { file, line });
      onFound(report);
    },
  });
  return reporters[format].report(cases, {
    ...told,
    locate: (timeline) => sources.get(timeline),
    audit: whole && (() => whole.result()),
  });
}

/** Returns what an audit says of all timelines, without cases and without what to do next. */
export function pageOfTotals(found: Iterable<Found>, { policy, options, format, told, problems, onCase, onFound }: Wanted): string {
  const whole = createAudit(policy, options);
  const people = new Map<string, string>();
  count(found, whole, problems, ({ parties }) => {
    onCase();
    // candidates are in no total
    for (const { id, role, name } of parties) if (name !== undefined && role !== 'candidate') people.set(id, name);
  });
  const result = whole.result();
  onFound({ violations: result.findings, waiverProblems: result.waiverProblems });
  return reporters[format].report({ ...result, findings: [], worklist: [] }, { ...told, people });
}
