import type { Finding, NextAction } from '../entities/report.ts';
import { Telling } from '../report/describe-telling.ts';
import { type Draft, draft } from '../report/draft.ts';
import type { ReportedCase, ReporterOptions } from './reporter.ts';

/** Something that somebody should do next, in words. */
export interface ActionSummary {
  readonly id: string;
  readonly type: string;
  readonly timeline: string;
  readonly owner: string;
  readonly toward: string;
  readonly priority: NextAction['priority'];
  /** Whether it cannot mend what it is about. */
  readonly advice: boolean;
  /** The first instant at which it is welcome, in epoch milliseconds. */
  readonly notBefore: number;
  /** By when, in epoch milliseconds, where it has a date. */
  readonly dueAt: number | undefined;
  /** In which instants are told. */
  readonly timeZone: string;
  /** When to do it, in epoch milliseconds: by when it is due, but not before it may be, nor before now. */
  readonly at: number;
  /** The same in the calendar's zone: `Fri 20 Mar`. */
  readonly on: string;
  /** By when it was, or is, due; nothing where it has no date. */
  readonly due: string;
  /** How many findings it closes. */
  readonly settles: number;
  /** The words to send, where names are asked for. */
  readonly draft: Draft | undefined;
}

/**
 * Returns what should be done next in a case, in words; what is not yet urgent only where pending debts are asked for.
 *
 * @param reported the case
 * @param options what to list, and whether with names and words to send
 */
export function summarizeActions({ report, timeline }: ReportedCase, options: ReporterOptions): ActionSummary[] {
  const { policy, names = false } = options;
  const telling = new Telling(report, timeline, names);
  const overdue = overdueSince(report.violations);
  return report.nextActions
    .filter((action) => isShown(action, options))
    .map((action) => ({
      ...summaryOf(action, report.timeline, overdue, telling),
      owner: telling.person(action.owner),
      toward: telling.person(action.toward),
      draft: names ? draft(action, { policy, timeline, report }) : undefined,
    }));
}

/** Whether a next action is one of those that are listed. */
export function isShown({ priority, owner }: NextAction, options: ReporterOptions): boolean {
  if (options.owner !== undefined && options.owner !== owner) return false;
  return priority !== 'later' || options.show?.includes('pending') === true;
}

/** Returns since when debts are overdue, by their ids. */
export function overdueSince(findings: readonly Pick<Finding, 'id' | 'status' | 'dueAt'>[]): ReadonlyMap<string, number> {
  return new Map(findings.flatMap(({ id, status, dueAt }) => (status === 'overdue' && dueAt !== undefined ? [[id, dueAt] as const] : [])));
}

/** Returns what is told of a next action without its timeline; of one that is late, since when its debts are overdue, on whatever day. */
export function summaryOf(
  action: NextAction,
  timeline: string,
  overdue: ReadonlyMap<string, number>,
  { asOf, days }: Pick<Telling, 'asOf' | 'days'>,
): ActionSummary {
  const { id, type, owner, toward, notBefore, dueAt, priority, advice = false, settles, serves } = action;
  const late = [...settles, ...serves].flatMap((finding) => overdue.get(finding) ?? []);
  const at = Math.max(notBefore, dueAt ?? asOf, asOf);
  return {
    id,
    type,
    timeline,
    owner,
    toward,
    priority,
    advice,
    notBefore,
    dueAt,
    timeZone: days.calendar.zone.timeZone,
    at,
    on: days.date(at),
    due: dueAt === undefined ? '' : days.deadline(late.length === 0 ? dueAt : Math.min(...late)),
    settles: settles.length,
    draft: undefined,
  };
}
