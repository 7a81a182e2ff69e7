import type { FindingSummary } from '../case-summary.ts';
import { groupByPair } from '../group-by-pair.ts';
import { standing } from '../wording.ts';
import type { CaseView } from './case-view.ts';
import { spelt } from './event-words.ts';
import { findingIcon, findingWord } from './icons.ts';
import { type Filling, type Markup, markup } from './markup.ts';

/** Returns what was found in a case: who owes whom what, and why. */
export function findingCards({ findings, summary }: CaseView): Markup {
  const anchors = new Map(findings.map(({ words, anchor }) => [words.id, anchor]));
  const pairs = groupByPair(summary.findings);
  return markup`<section aria-labelledby="findings">
<h2 id="findings">Findings</h2>
${pairs.length === 0 && markup`<p class="empty">Nothing was broken, and nothing is owed.</p>`}
${pairs.map(
  ({ heading, findings: group }) => markup`${heading !== '' && markup`<h3>${heading}</h3>`}
<div class="cards">${group.map((finding) => markup`<article class="card finding" id="${anchors.get(finding.id)}">${findingBody(finding)}</article>`)}</div>`,
)}
</section>`;
}

/** Returns a finding in words. */
export function findingBody(finding: FindingSummary, more?: Filling): Markup {
  const { rule, message, why, quotes } = finding;
  return markup`<div class="finding-head">${findingIcon(finding)}<h4><span class="unseen">${findingWord(finding)}: </span>${spelt(rule)}</h4><span class="standing">${standing(finding)}</span></div>
<p>${message}</p>
${quotes.map(({ words, by, on }) => markup`<blockquote><p>${words}</p><footer>${by}, ${on}</footer></blockquote>`)}
${why !== '' && markup`<p class="why"><b>Why</b> ${why}</p>`}${more}`;
}
