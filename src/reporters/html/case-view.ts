import type { Interaction } from '../../entities/interaction.ts';
import type { Finding } from '../../entities/report.ts';
import { Telling } from '../../report/describe-telling.ts';
import { existing } from '../../report/existing.ts';
import { type ActionSummary, summarizeActions } from '../action-summary.ts';
import { type CaseSummary, type FindingSummary, summarizeCase } from '../case-summary.ts';
import type { ReportedCase, ReporterOptions } from '../reporter.ts';

/** A finding with its words, and the name of its card on the page. */
export interface ShownFinding {
  readonly finding: Finding;
  readonly words: FindingSummary;
  readonly anchor: string;
}

/** An interaction, and the name of its row on the page. */
export interface ShownEvent {
  readonly interaction: Interaction;
  readonly anchor: string;
}

/** All that the page of a case shows. */
export interface CaseView {
  readonly reported: ReportedCase;
  readonly telling: Telling;
  readonly summary: CaseSummary;
  readonly findings: readonly ShownFinding[];
  readonly events: readonly ShownEvent[];
  readonly actions: readonly ActionSummary[];
  readonly names: boolean;
  readonly quotes: boolean;
}

const everything = ['pending', 'undecided', 'waived'] as const;

/**
 * Returns what the page of a case shows; names on the page are numbers, never ids of the timeline.
 *
 * @param reported the case
 * @param options what to list, all of it where that is left out
 */
export function viewCase(reported: ReportedCase, options: ReporterOptions): CaseView {
  const { report, timeline } = reported;
  const { names = false, quotes = false, show = everything } = options;
  const summary = summarizeCase(reported, { ...options, show });
  const findings = new Map([report.violations, report.pending, report.undecided, report.waived].flat().map((one) => [one.id, one]));
  return {
    reported,
    telling: new Telling(report, timeline, names),
    summary,
    findings: summary.findings.map((words, place) => ({ finding: findings.get(words.id)!, words, anchor: `finding-${String(place + 1)}` })),
    events: existing(timeline.interactions, report.asOf, Number.POSITIVE_INFINITY).map((interaction, place) => ({
      interaction,
      anchor: `event-${String(place + 1)}`,
    })),
    actions: summarizeActions(reported, { ...options, show }),
    names,
    quotes,
  };
}
