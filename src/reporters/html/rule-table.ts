import type { CompiledPolicy } from '../../engine/compiled.ts';
import { inThousands } from '../../report/counted.ts';
import { summaryOfRule } from '../audit-summary.ts';
import { type Share, totalOf } from './breakdown.ts';
import { spelt } from './event-words.ts';
import { type Markup, markup } from './markup.ts';
import { framed, section } from './section.ts';

/** Returns which courtesies were broken, and how often; those that nobody broke are counted. */
export function ruleTable(rules: readonly Share[], policy: CompiledPolicy): Markup {
  const broken = rules.filter((share) => totalOf(share) > 0);
  const rest = rules.length - broken.length;
  const most = Math.max(1, ...broken.map(totalOf));
  if (broken.length === 0) return markup``;
  const table = markup`<table data-sortable>
<thead><tr><th scope="col">Rule</th>${columns.map((label) => markup`<th scope="col" class="number" data-number>${label}</th>`)}</tr></thead>
<tbody>${broken.map((share) => row(share, most, policy))}</tbody></table>`;
  const kept = rest > 0 && markup`<p class="more">${rest} more ${rest === 1 ? 'rule' : 'rules'} with nothing broken.</p>`;
  return section('rules', 'By rule', framed('rules', table), kept);
}

const columns = ['Errors', 'Warnings', 'Notes', 'Kept in time'];

function row({ key, violations: { error, warning, info }, met }: Share, most: number, policy: CompiledPolicy): Markup {
  const share = (count: number) => Math.round((10_000 * count) / most) / 100;
  const cell = (count: number | undefined) =>
    markup`<td class="number${count === 0 && ' few'}" data-value="${count ?? ''}">${count === undefined ? '–' : inThousands(count)}</td>`;
  return markup`<tr><th scope="row" data-value="${spelt(key)}"><b>${spelt(key)}</b><span class="sub">${summaryOfRule(key, policy)}</span>
<svg class="share-bar" aria-hidden="true"><rect width="${share(error)}%" class="column error"/><rect x="${share(error)}%" width="${share(warning)}%" class="column warning"/><rect x="${share(error + warning)}%" width="${share(info)}%" class="column info"/></svg></th>
${[error, warning, info, met].map(cell)}</tr>`;
}
