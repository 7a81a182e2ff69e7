import type { ReportedCase, ReporterOptions } from '../reporter.ts';
import { actionCards } from './action-cards.ts';
import { type CaseView, viewCase } from './case-view.ts';
import { eventTable } from './event-table.ts';
import { findingCards } from './finding-cards.ts';
import { type Markup, markup } from './markup.ts';
import { page } from './page.ts';
import { tiles, totalTiles } from './tiles.ts';
import { timelineChart } from './timeline-chart.ts';

/**
 * Returns the page of one case.
 *
 * @param reported the case
 * @param options what to list, and whether with names and words
 */
export function casePage(reported: ReportedCase, options: ReporterOptions): string {
  const view = viewCase(reported, options);
  const { report } = reported;
  const { title } = view.summary;
  const name = title ?? `Case ${report.timeline}`;
  return page(
    name,
    markup`${header(view, name)}
<main>
${tilesOf(view)}
${timelineChart(view)}
<div class="columns">${findingCards(view)}${actionCards(view)}</div>
${eventTable(view)}
</main>
${footer(view)}`,
  );
}

function header({ reported: { report, timeline }, telling, summary }: CaseView, name: string): Markup {
  const recruiter = timeline.parties.find(({ role }) => role === 'recruiter');
  const with_ = recruiter === undefined ? '' : `with ${telling.person(recruiter.id)}`;
  const about = [summary.candidate, with_, summary.title === undefined ? '' : `case ${report.timeline}`];
  return markup`<header><p class="brand">hearback</p><p class="as-of">As of ${telling.days.moment(report.asOf)}<span> · ${report.calendar.timeZone}</span></p>
<h1>${name}</h1><p class="about">${about.filter((part) => part !== '').join(' · ')}</p></header>`;
}

function tilesOf({ reported: { report }, summary: { violations } }: CaseView): Markup {
  const met = Object.values(report.met).reduce((sum, count) => sum + count, 0);
  const [pending, undecided, waived] = [report.pending.length, report.undecided.length, report.waived.length];
  return tiles(totalTiles({ violations, pending, met, undecided, waived }));
}

function footer({ reported: { report } }: CaseView): Markup {
  const { known, unknown } = report.coverage.words;
  return markup`<footer class="foot"><p>Policy ${report.policy.name} ${report.policy.version}. ${
    unknown > 0 && `Of ${String(known + unknown)} contacts, the words of ${String(unknown)} are not known. `
  }Dates are those of ${report.calendar.timeZone}. A finding says what is on record, not what was never sent.</p></footer>`;
}
