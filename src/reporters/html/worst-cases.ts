import { counted, inThousands } from '../../report/counted.ts';
import type { CaseSummary } from '../case-summary.ts';
import { groupByPair } from '../group-by-pair.ts';
import { standing } from '../wording.ts';
import { spelt } from './event-words.ts';
import { findingBody } from './finding-cards.ts';
import { findingIcon } from './icons.ts';
import { type Markup, markup } from './markup.ts';
import { capped, framed, section } from './section.ts';

const mostCases = 100;
const mostFindings = 12;

/** Returns the cases in which the most was broken, each with its findings to unfold. */
export function worstCases(cases: readonly CaseSummary[]): Markup {
  const found = cases.filter(({ findings }) => findings.length > 0);
  if (found.length === 0) return section('cases', 'Cases', markup`<p class="empty">Nothing was broken.</p>`);
  const shown = found.slice(0, mostCases);
  const table = markup`<table class="cases" data-sortable data-filter="Filter cases">
<thead><tr><th scope="col">Case</th><th scope="col">Gravest finding</th>${columns.map((label) => markup`<th scope="col" class="number" data-number>${label}</th>`)}</tr></thead>
${shown.map(caseRows)}</table>`;
  const most = `The ${String(mostCases)} worst of ${inThousands(found.length)} cases in which something was found.`;
  return section('cases', 'Cases, the worst first', found.length > mostCases && capped(most), framed('cases', table));
}

const columns = ['Errors', 'Warnings', 'Notes'];

function caseRows({ timeline, title, candidate, violations, findings }: CaseSummary): Markup {
  const gravest = findings[0]!;
  const name = title ?? timeline;
  const about = [candidate, title === undefined ? '' : `case ${timeline}`].filter((part) => part !== '').join(' · ');
  return markup`<tbody><tr><th scope="row" data-value="${name}">${name}<span class="sub">${about}</span></th>
<td data-value="${spelt(gravest.rule)}"><span class="with-icon">${findingIcon(gravest)}${spelt(gravest.rule)}</span><span class="sub">${standing(gravest)}</span></td>
${[violations.error, violations.warning, violations.info].map((count) => markup`<td class="number${count === 0 && ' few'}" data-value="${count}">${count}</td>`)}</tr>
<tr class="more-row"><td colspan="5"><details><summary>${counted(findings.length, 'finding')}<span class="unseen"> of ${name}</span></summary>${unfolded(findings)}</details></td></tr></tbody>
`;
}

function unfolded(findings: CaseSummary['findings']): Markup {
  const left = findings.length - mostFindings;
  return markup`<div class="unfolded">${groupByPair(findings.slice(0, mostFindings)).map(
    ({ heading, findings: group }) =>
      markup`${heading !== '' && markup`<p class="pair">${heading}</p>`}${group.map((finding) => markup`<div class="finding">${findingBody(finding, 'h3')}</div>`)}`,
  )}${left > 0 && markup`<p class="more">And ${left} more.</p>`}</div>`;
}
