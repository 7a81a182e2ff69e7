import type { Measured } from '../../entities/audit.ts';
import { inThousands } from '../../report/counted.ts';
import { allowed } from '../estimate.ts';
import type { NameOf } from '../reporter.ts';
import { spelt } from './event-words.ts';
import { figureCell } from './figure-cell.ts';
import { icon } from './icons.ts';
import { type Markup, markup } from './markup.ts';
import { capped, framed, section } from './section.ts';

const mostMeasured = 200;
const order = { broken: 0, kept: 1, 'too-few': 2 } as const;
const signs = { broken: 'error', kept: 'done', 'too-few': 'undecided' } as const;

/** Returns what the measures of the policy say of whom; what is broken first. */
export function measureTable(measures: readonly Measured[], nameOf: NameOf): Markup {
  if (measures.length === 0) return markup``;
  const sorted = [...measures].sort((a, b) => order[a.status] - order[b.status]);
  const shown = sorted.slice(0, mostMeasured);
  const table = markup`<table data-sortable data-filter="Filter measures">
<thead><tr><th scope="col">Measure</th><th scope="col">Who</th><th scope="col">Stands</th><th scope="col" class="number" data-number>Value</th><th scope="col">Allowed</th></tr></thead>
<tbody>${shown.map((one) => row(one, nameOf))}</tbody></table>`;
  const most = sorted.length > mostMeasured && capped(`${String(mostMeasured)} of ${inThousands(sorted.length)}, what is broken first.`);
  return section('measures', 'Measures', most, framed('measures', table));
}

function row(one: Measured, nameOf: NameOf): Markup {
  const { measure, key, status, unit, value = 0 } = one;
  return markup`<tr><th scope="row">${spelt(measure)}</th><td>${nameOf(key)}</td>
<td><span class="with-icon">${icon(signs[status], signs[status])}${spelt(status)}</span></td>
${figureCell(one, unit === 'share' ? 1 : value)}<td>${allowed(one)}</td></tr>`;
}
