import { inThousands } from '../../report/counted.ts';
import type { FindingSummary } from '../case-summary.ts';
import { groupByPair } from '../group-by-pair.ts';
import { standing } from '../wording.ts';
import type { CaseView } from './case-view.ts';
import { spelt } from './event-words.ts';
import { findingIcon, findingWord } from './icons.ts';
import { type Markup, markup } from './markup.ts';
import { section } from './section.ts';

/** Returns what was found in a case: who owes whom what, and why. */
export function findingCards({ findings, findingsLeft }: CaseView): Markup {
  const anchors = new Map(findings.map(({ words, anchor }) => [words.id, anchor]));
  const pairs = groupByPair(findings.map(({ words }) => words));
  if (pairs.length === 0) return section('findings', 'Findings', markup`<p class="empty">Nothing was broken, and nothing is owed.</p>`);
  const card = (finding: FindingSummary) =>
    markup`<article class="card finding" id="${anchors.get(finding.id)}">${findingBody(finding, 'h4')}</article>`;
  return section(
    'findings',
    'Findings',
    pairs.map(({ heading, findings: group }) => markup`${pairHeading(heading)}<div class="cards">${group.map(card)}</div>`),
    findingsLeft > 0 && markup`<p class="more">And ${inThousands(findingsLeft)} more.</p>`,
  );
}

const pairHeading = (heading: string) => heading !== '' && markup`<h3>${heading}</h3>`;

/**
 * Returns a finding in words.
 *
 * @param finding to be told
 * @param level of its heading
 */
export function findingBody(finding: FindingSummary, level: 'h3' | 'h4'): Markup {
  const { rule, message, why, quotes } = finding;
  return markup`<div class="finding-head">${findingIcon(finding)}<${level}><span class="unseen">${findingWord(finding)}: </span>${spelt(rule)}</${level}><span class="standing">${standing(finding)}</span></div>
<p>${message}</p>
${quotes.map(({ words, by, on }) => markup`<blockquote><p>${words}</p><footer>${by}, ${on}</footer></blockquote>`)}
${why !== '' && markup`<p class="why"><b>Why</b> ${why}</p>`}`;
}
