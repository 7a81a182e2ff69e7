import type { CompiledPolicy } from '../engine/compiled.ts';
import { show } from '../entities/describe-issue.ts';
import { HearbackError } from '../entities/hearback-error.ts';
import type { Issue } from '../entities/issue.ts';
import type { Timeline } from '../entities/timeline.ts';
import { auditOptionNames, type EvaluateOptions, type Judging, misnamedOptions, optionNames, readOptions } from '../report/options.ts';

/** How and when the timelines of an audit are judged, and what is counted. */
export interface AuditOptions extends EvaluateOptions {
  /**
   * Whether candidates have scorecards, and are among the parties that findings are counted by; `false` where left out. Profiling
   * people has its own law.
   */
  readonly candidates?: boolean | undefined;
  /** A figure has a value where it rests on so many cases or more; 10 where left out. */
  readonly fewestCases?: number | undefined;
  /**
   * Whether an opt-out counts in the candidate's other timelines of that organization; `true` where left out. To judge those again,
   * an audit keeps what happened in each case, without its words; with `false` it does not.
   */
  readonly carryOptOuts?: boolean | undefined;
}

/** The options of an audit, read. */
export interface Auditing {
  readonly options: EvaluateOptions;
  /** As for a timeline with a calendar of its own. */
  readonly judging: Judging;
  readonly candidates: boolean;
  readonly fewestCases: number;
  readonly carryOptOuts: boolean;
}

const names: readonly (keyof AuditOptions)[] = [...optionNames, ...auditOptionNames];

/** The options, read; every problem at once. */
export function readAuditOptions(options: AuditOptions | undefined, policy: CompiledPolicy): Auditing {
  const { candidates = false, fewestCases = 10, carryOptOuts = true, ...rest } = options ?? ({} as AuditOptions);
  const issues = misnamedOptions(rest, names);
  const { asOf, knownAsOf, calendar, waivers, actionHorizon, annotate } = rest;
  const others: EvaluateOptions = { asOf, knownAsOf, calendar, waivers, actionHorizon, annotate };
  for (const [name, value] of Object.entries({ candidates, carryOptOuts })) {
    if (typeof value !== 'boolean')
      issues.push({ path: [name], code: 'invalid-type', expected: '`true` or `false`', received: show(value) });
  }
  if (!Number.isInteger(fewestCases) || fewestCases < 1) {
    issues.push({ path: ['fewestCases'], code: 'invalid-value', expected: 'a whole number, 1 or more', received: show(fewestCases) });
  }
  const judging = judgingOf(others, policy, issues);
  if (issues.length > 0) throw new HearbackError('invalid-options', issues);
  return { options: others, judging: judging!, candidates, fewestCases, carryOptOuts };
}

/** Without a calendar in the options, that of each timeline counts: one is asked for only by a timeline that has none. */
function judgingOf(options: EvaluateOptions, policy: CompiledPolicy, issues: Issue[]): Judging | undefined {
  const timeline: Timeline = { id: 'audit', opportunity: {}, parties: [], interactions: [] };
  const calendar = { timeZone: 'UTC', workdays: [1, 2, 3, 4, 5], periods: [], holidays: [] };
  try {
    return readOptions(options, options.calendar === undefined ? { ...timeline, calendar } : timeline, policy);
  } catch (error) {
    if (!(error instanceof HearbackError)) throw error;
    issues.push(...error.issues);
    return undefined;
  }
}
