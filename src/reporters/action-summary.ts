import type { NextAction } from '../entities/report.ts';
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
export function summarizeActions(
  { report, timeline }: ReportedCase,
  { policy, names = false, show = [] }: ReporterOptions,
): ActionSummary[] {
  const telling = new Telling(report, timeline, names);
  return report.nextActions
    .filter(({ priority }) => priority !== 'later' || show.includes('pending'))
    .map((action) => {
      const { id, type, owner, toward, notBefore, dueAt, priority, advice = false, settles } = action;
      const at = Math.max(notBefore, dueAt ?? report.asOf, report.asOf);
      return {
        id,
        type,
        timeline: report.timeline,
        owner: telling.person(owner),
        toward: telling.person(toward),
        priority,
        advice,
        at,
        on: telling.days.date(at),
        due: dueAt === undefined ? '' : telling.days.deadline(dueAt),
        settles: settles.length,
        draft: names ? draft(action, { policy, timeline, report }) : undefined,
      };
    });
}
