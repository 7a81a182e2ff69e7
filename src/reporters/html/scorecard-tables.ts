import { type Scorecard, scorecardKinds } from '../../entities/audit.ts';
import { inThousands } from '../../report/counted.ts';
import type { NameOf } from '../reporter.ts';
import { scorecardTitles } from '../scorecard-titles.ts';
import { spelt } from './event-words.ts';
import { figureCell, widestOf } from './figure-cell.ts';
import { type Markup, markup } from './markup.ts';
import { capped, framed, section } from './section.ts';

const mostCards = 100;

/** Returns how recruiters, organizations and employers keep the courtesies: figures with their intervals. */
export function scorecardTables(scorecards: readonly Scorecard[], nameOf: NameOf): Markup {
  if (scorecards.length === 0) return markup``;
  const lead = 'Below each figure stands the range in which the true value lies 19 times in 20. What rests on too few cases is left open.';
  return section(
    'scorecards',
    'Scorecards',
    capped(lead),
    scorecardKinds.map((kind) => cardTable(kind, scorecards, nameOf)),
  );
}

function cardTable(kind: Scorecard['of'], scorecards: readonly Scorecard[], nameOf: NameOf): Markup {
  const all = scorecards.filter(({ of }) => of === kind);
  if (all.length === 0) return markup``;
  const cards = all.filter(({ figures }) => figures.some(({ value }) => value !== undefined)).sort((a, b) => b.cases - a.cases);
  const shown = cards.slice(0, mostCards);
  const few = all.length - cards.length;
  return markup`<h3 id="scorecards-${kind}">${scorecardTitles[kind]}</h3>
${cards.length > mostCards && capped(`The ${String(mostCards)} with the most cases, of ${inThousands(cards.length)}.`)}
${shown.length > 0 && framed(`scorecards-${kind}`, tableOf(shown, nameOf))}
${few > 0 && markup`<p class="more">${inThousands(few)} ${shown.length > 0 && 'more '}with too few cases to say anything.</p>`}`;
}

function tableOf(cards: readonly Scorecard[], nameOf: NameOf): Markup {
  const ids = [...new Set(cards.flatMap(({ figures }) => figures.map(({ id }) => id)))];
  const widest = new Map(ids.map((id) => [id, widestOf(cards.flatMap(({ figures }) => figures.filter((figure) => figure.id === id)))]));
  const cell = ({ figures }: Scorecard, id: string) => {
    const figure = figures.find((one) => one.id === id);
    return figure === undefined ? markup`<td class="number few" data-value="">–</td>` : figureCell(figure, widest.get(id)!);
  };
  const row = (card: Scorecard) =>
    markup`<tr><th scope="row">${nameOf(card.id)}${card.label !== undefined && markup`<span class="sub">${spelt(card.label.label)}</span>`}</th>
<td class="number" data-value="${card.cases}">${inThousands(card.cases)}</td>${ids.map((id) => cell(card, id))}</tr>`;
  return markup`<table class="scorecards" data-sortable>
<thead><tr><th scope="col">Name</th>${['Cases', ...ids.map(spelt)].map((label) => markup`<th scope="col" class="number" data-number>${label}</th>`)}</tr></thead>
<tbody>${cards.map(row)}</tbody></table>`;
}
