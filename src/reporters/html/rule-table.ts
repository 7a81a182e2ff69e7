import type { CompiledPolicy } from '../../engine/compiled.ts';
import { summaryOfRule } from '../audit-summary.ts';
import { inThousands } from '../wording.ts';
import { type Share, totalOf } from './breakdown.ts';
import { spelt } from './event-words.ts';
import { type Markup, markup } from './markup.ts';

/** Returns which courtesies were broken, and how often; those that nobody broke are counted. */
export function ruleTable(rules: readonly Share[], policy: CompiledPolicy): Markup {
  const broken = rules.filter((share) => totalOf(share) > 0);
  const rest = rules.length - broken.length;
  const most = Math.max(1, ...broken.map(totalOf));
  if (broken.length === 0) return markup``;
  return markup`<section aria-labelledby="rules">
<h2 id="rules">By rule</h2>
<div class="scroll" role="region" aria-labelledby="rules" tabindex="0"><table data-sortable>
<thead><tr><th scope="col">Rule</th>${['Errors', 'Warnings', 'Notes', 'Kept in time'].map(
    (label) => markup`<th scope="col" class="number" data-number>${label}</th>`,
  )}</tr></thead>
<tbody>${broken.map((share) => row(share, most, policy))}</tbody></table></div>
${rest > 0 && markup`<p class="more">${rest} more ${rest === 1 ? 'rule was' : 'rules were'} kept throughout.</p>`}
</section>`;
}

function row({ key, violations: { error, warning, info }, met }: Share, most: number, policy: CompiledPolicy): Markup {
  const bar = [error, warning, info].map((count) => (100 * count) / most);
  const [errors, warnings, notes] = [bar[0]!, bar[1]!, bar[2]!].map((share) => Math.round(share * 100) / 100) as [number, number, number];
  return markup`<tr><th scope="row" data-value="${spelt(key)}"><b>${spelt(key)}</b><span class="sub">${summaryOfRule(key, policy)}</span><svg class="share-bar" aria-hidden="true"><rect width="${errors}%" class="column error"/><rect x="${errors}%" width="${warnings}%" class="column warning"/><rect x="${errors + warnings}%" width="${notes}%" class="column info"/></svg></th>${[
    error,
    warning,
    info,
    met,
  ].map(
    (count) =>
      markup`<td class="number${count === 0 && ' few'}" data-value="${count ?? ''}">${count === undefined ? '–' : inThousands(count)}</td>`,
  )}</tr>`;
}
