import { counted } from '../../report/counted.ts';
import type { ReporterOptions } from '../reporter.ts';
import type { Summary } from '../summary.ts';
import { toldOf } from '../told-of.ts';
import { utc } from '../utc.ts';
import { breakdownOf } from './breakdown.ts';
import { type Markup, markup } from './markup.ts';
import { measureTable } from './measure-table.ts';
import { monthChart } from './month-chart.ts';
import { page } from './page.ts';
import { ruleTable } from './rule-table.ts';
import { scorecardTables } from './scorecard-tables.ts';
import { tiles, totalTiles } from './tiles.ts';
import { worklistTable } from './worklist-table.ts';
import { worstCases } from './worst-cases.ts';

const title = 'Who is owed an answer';

/**
 * Returns the page of many cases.
 *
 * @param summary what there is to show
 * @param options whether with names
 */
export function auditPage(summary: Summary, options: ReporterOptions): string {
  const { audit, nameOf } = summary;
  const { months, rules } = breakdownOf(summary.cases, audit);
  const { scorecards, measures } = audit === undefined ? { scorecards: [], measures: [] } : toldOf(audit, options);
  const sections: [id: string, title: string, section: Markup][] = [
    ['months', 'By month', monthChart(months)],
    ['worklist', 'To do', worklistTable(summary.actions)],
    ['cases', 'Cases', worstCases(summary.cases)],
    ['scorecards', 'Scorecards', scorecardTables(scorecards, nameOf)],
    ['measures', 'Measures', measureTable(measures, nameOf)],
    ['rules', 'By rule', ruleTable(rules, options.policy)],
  ];
  const shown = sections.filter(([, , { text }]) => text !== '');
  return page(
    title,
    markup`${header(summary)}
<main>
${tilesOf(summary)}
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

function tilesOf({ totals }: Summary): Markup {
  const { cases, casesWithViolations } = totals;
  const share = cases === 0 ? '' : `of ${String(cases)}`;
  return tiles([{ value: casesWithViolations, label: 'Cases to look at', more: share }, ...totalTiles(totals)]);
}
