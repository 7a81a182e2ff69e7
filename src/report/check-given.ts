import type { CompiledPolicy } from '../engine/compiled.ts';
import { isCompiled } from '../engine/is-compiled.ts';
import { show } from '../entities/describe-issue.ts';
import { HearbackError } from '../entities/hearback-error.ts';
import { isRecord } from '../entities/is-record.ts';
import type { Issue } from '../entities/issue.ts';
import type { Report } from '../entities/report.ts';
import type { Timeline } from '../entities/timeline.ts';

/** What most functions take: a timeline that was parsed, and a policy that was compiled; some a report, too. */
export interface Given {
  readonly timeline: Timeline;
  readonly policy: CompiledPolicy;
  readonly report: Report;
}

/** As it came from a caller who may write no types. */
type Unchecked = { readonly [Key in keyof Given]?: unknown };

/** What is wrong with a timeline or a policy that was given as it is written; as much of it is looked at as takes no time. */
export function unreadyIn(given: Unchecked): Issue[] {
  const { timeline, policy } = given;
  const issues: Issue[] = [];
  if (!isParsed(timeline)) issues.push(unready('timeline', 'a timeline as `parseTimeline` returns it', timeline));
  if (!isCompiled(policy)) issues.push(unready('policy', 'a policy as `compilePolicy` returns it', policy));
  if ('report' in given && !isReport(given.report)) issues.push(unready('report', 'a report as `evaluate` returns it', given.report));
  return issues;
}

function isReport(report: unknown): boolean {
  return isRecord(report) && Array.isArray(report['violations']) && isRecord(report['calendar']);
}

/**
 * Looks whether a function was given a timeline that was parsed, and a policy that was compiled, and where it takes one, a report.
 *
 * @throws {HearbackError} `invalid-options` where it was not
 */
export function checkGiven(given: Unchecked): void {
  const issues = unreadyIn(given);
  if (issues.length > 0) throw new HearbackError('invalid-options', issues);
}

function unready(name: keyof Given, expected: string, received: unknown): Issue {
  return { path: [name], code: received === undefined ? 'missing' : 'invalid-type', expected, received: show(received) };
}

/** Parsing fills in the opportunity and the calendar, and makes instants numbers. */
function isParsed(timeline: unknown): boolean {
  if (!isRecord(timeline)) return false;
  const { opportunity, parties, interactions, calendar } = timeline;
  if (!isRecord(opportunity) || !Array.isArray(parties) || !Array.isArray(interactions)) return false;
  if (calendar !== undefined && !(isRecord(calendar) && Array.isArray(calendar['periods']))) return false;
  return [interactions.at(0), interactions.at(-1)].every((one) => one === undefined || (isRecord(one) && typeof one['at'] === 'number'));
}
