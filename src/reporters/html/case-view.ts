import type { Interaction } from '../../entities/interaction.ts';
import type { Finding } from '../../entities/report.ts';
import { Telling } from '../../report/describe-telling.ts';
import { existing } from '../../report/existing.ts';
import { type ActionSummary, summarizeActions } from '../action-summary.ts';
import { type CaseSummary, type FindingSummary, summarizeCase } from '../case-summary.ts';
import { extras, type ReportedCase, type ReporterOptions } from '../reporter.ts';

/** A finding with its words, and the name of its card on the page. */
export interface ShownFinding {
  readonly finding: Finding;
  readonly words: FindingSummary;
  readonly anchor: string;
}

/** An interaction, and the name of its row on the page; of one that has none, of the table. */
export interface ShownEvent {
  readonly interaction: Interaction;
  readonly anchor: string;
}

/** All that the page of a case shows. */
export interface CaseView {
  readonly reported: ReportedCase;
  readonly telling: Telling;
  readonly summary: CaseSummary;
  /** Not more than a page can hold; the rest is counted. */
  readonly findings: readonly ShownFinding[];
  readonly findingsLeft: number;
  readonly events: readonly ShownEvent[];
  /** How many of the events, the first ones, have no row. */
  readonly eventsLeft: number;
  readonly actions: readonly ActionSummary[];
  readonly names: boolean;
  readonly quotes: boolean;
}

const mostFindings = 150;
const mostEvents = 300;
const mostActions = 50;

/**
 * Returns what the page of a case shows; names on the page are numbers, never ids of the timeline.
 *
 * @param reported the case
 * @param options what to list, all of it where that is left out
 */
export function viewCase(reported: ReportedCase, options: ReporterOptions): CaseView {
  const { report, timeline } = reported;
  const { names = false, quotes = false, show = extras } = options;
  const summary = summarizeCase(reported, { ...options, show });
  const findings = new Map([report.violations, report.pending, report.undecided, report.waived].flat().map((one) => [one.id, one]));
  const events = existing(timeline.interactions, report.asOf, Number.POSITIVE_INFINITY);
  const eventsLeft = Math.max(0, events.length - mostEvents);
  return {
    reported,
    telling: new Telling(report, timeline, names),
    summary,
    findings: summary.findings.slice(0, mostFindings).map((words, place) => ({
      finding: findings.get(words.id)!,
      words,
      anchor: `finding-${String(place + 1)}`,
    })),
    findingsLeft: Math.max(0, summary.findings.length - mostFindings),
    events: events.map((interaction, place) => ({ interaction, anchor: place < eventsLeft ? 'events' : `event-${String(place + 1)}` })),
    eventsLeft,
    actions: summarizeActions(reported, { ...options, show }).slice(0, mostActions),
    names,
    quotes,
  };
}
