import { counted } from '../../report/counted.ts';
import type { ReporterOptions } from '../reporter.ts';
import type { Summary } from '../summary.ts';
import { utc } from '../utc.ts';
import { breakdownOf } from './breakdown.ts';
import { type Markup, markup } from './markup.ts';
import { measureTable } from './measure-table.ts';
import { monthChart } from './month-chart.ts';
import { page } from './page.ts';
import { ruleTable } from './rule-table.ts';
import { scorecardTables } from './scorecard-tables.ts';
import { tiles } from './tiles.ts';
import { worklistTable } from './worklist-table.ts';
import { worstCases } from './worst-cases.ts';

const title = 'Who is owed an answer';

/**
 * Returns the page of many cases. An organization is told by its name, so it is shown where names are asked for.
 *
 * @param summary what there is to show
 * @param options whether with names
 */
export function auditPage(summary: Summary, { policy, names = false }: ReporterOptions): string {
  const { audit, nameOf } = summary;
  const { months, rules } = breakdownOf(summary.cases, audit);
  const scorecards = audit?.scorecards.filter(({ of }) => names || of !== 'organization') ?? [];
  const measures = audit?.measures.filter(({ per }) => names || per !== 'organization') ?? [];
  const sections: [id: string, title: string, section: Markup][] = [
    ['months', 'By month', monthChart(months)],
    ['worklist', 'To do', worklistTable(summary.actions)],
    ['cases', 'Cases', worstCases(summary.cases)],
    ['scorecards', 'Scorecards', scorecardTables(scorecards, nameOf)],
    ['measures', 'Measures', measureTable(measures, nameOf)],
    ['rules', 'By rule', ruleTable(rules, policy)],
  ];
  const shown = sections.filter(([, , { text }]) => text !== '');
  return page(
    title,
    markup`${header(summary)}
<main>
${totals(summary)}
<nav aria-label="Sections"><ul>${shown.map(([id, name]) => markup`<li><a href="#${id}">${name}</a></li>`)}</ul></nav>
${shown.map(([, , section]) => section)}
</main>
<footer class="foot"><p>Policy ${summary.policy.name} ${summary.policy.version}. A finding says what is on record, not what was never sent.</p></footer>`,
  );
}

function header({ asOf, totals: { cases } }: Summary): Markup {
  return markup`<header><p class="brand">hearback</p><p class="as-of">${asOf !== undefined && `As of ${utc(asOf)}`}</p>
<h1>${title}</h1><p class="about">${counted(cases, 'case')}</p></header>`;
}

function totals({ totals: { cases, casesWithViolations, violations, pending, met, undecided, waived } }: Summary): Markup {
  const share = cases === 0 ? '' : `of ${String(cases)}`;
  return tiles([
    { value: casesWithViolations, label: 'Cases to look at', more: share },
    { value: violations.error, label: 'Errors', icon: 'error' },
    { value: violations.warning, label: 'Warnings', icon: 'warning' },
    { value: violations.info, label: 'Notes', icon: 'info' },
    { value: pending, label: 'Running', icon: 'pending' },
    { value: met, label: 'Kept in time', icon: 'done' },
    { value: undecided, label: 'Undecided', icon: 'undecided' },
    { value: waived, label: 'Waived', icon: 'waived' },
  ]);
}
