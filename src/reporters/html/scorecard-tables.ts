import type { Scorecard } from '../../entities/audit.ts';
import { inThousands } from '../wording.ts';
import { spelt } from './event-words.ts';
import { figureCell, widestOf } from './figure-cell.ts';
import { type Markup, markup } from './markup.ts';
import type { NameOf } from './overview.ts';

const mostCards = 100;
const titles = { recruiter: 'Recruiters', organization: 'Organizations', employer: 'Employers', candidate: 'Candidates' } as const;
const kinds = ['recruiter', 'organization', 'employer', 'candidate'] as const;

/** Returns how recruiters, organizations and employers keep the courtesies: figures with their intervals. */
export function scorecardTables(scorecards: readonly Scorecard[], nameOf: NameOf): Markup {
  if (scorecards.length === 0) return markup``;
  return markup`<section aria-labelledby="scorecards">
<h2 id="scorecards">Scorecards</h2>
<p class="lead">Below each figure stands the range in which the true value lies 19 times in 20. What rests on too few cases is left open.</p>
${kinds.map((kind) => cardTable(kind, scorecards, nameOf))}
</section>`;
}

function cardTable(kind: Scorecard['of'], scorecards: readonly Scorecard[], nameOf: NameOf): Markup {
  const all = scorecards.filter(({ of }) => of === kind);
  if (all.length === 0) return markup``;
  const cards = all.filter(({ figures }) => figures.some(({ value }) => value !== undefined)).sort((a, b) => b.cases - a.cases);
  const few = all.length - cards.length;
  const shown = cards.slice(0, mostCards);
  const ids = [...new Set(shown.flatMap(({ figures }) => figures.map(({ id }) => id)))];
  const widest = new Map(ids.map((id) => [id, widestOf(shown.flatMap(({ figures }) => figures.filter((figure) => figure.id === id)))]));
  const rest = few > 0 && markup`<p class="more">${inThousands(few)} ${cards.length > 0 && 'more '}with too few cases to say anything.</p>`;
  if (cards.length === 0) return markup`<h3>${titles[kind]}</h3>${rest}`;
  return markup`<h3 id="scorecards-${kind}">${titles[kind]}</h3>
${cards.length > mostCards && markup`<p class="lead">The ${mostCards} with the most cases, of ${inThousands(cards.length)}.</p>`}
<div class="scroll" role="region" aria-labelledby="scorecards-${kind}" tabindex="0"><table class="scorecards" data-sortable>
<thead><tr><th scope="col">Name</th><th scope="col" class="number" data-number>Cases</th>${ids.map((id) => markup`<th scope="col" class="number" data-number>${spelt(id)}</th>`)}</tr></thead>
<tbody>${shown.map(
    ({ id, cases, figures, label }) =>
      markup`<tr><th scope="row">${nameOf(id)}${label !== undefined && markup`<span class="sub">${spelt(label.label)}</span>`}</th><td class="number" data-value="${cases}">${inThousands(cases)}</td>${ids.map(
        (one) => {
          const figure = figures.find((each) => each.id === one);
          return figure === undefined ? markup`<td class="number few" data-value="">–</td>` : figureCell(figure, widest.get(one)!);
        },
      )}</tr>`,
  )}</tbody></table></div>${rest}`;
}
