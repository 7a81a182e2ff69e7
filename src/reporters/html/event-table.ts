import { oneLine, shortened } from '../one-line.ts';
import type { CaseView, ShownEvent } from './case-view.ts';
import { eventPeople, eventTime, eventTitle } from './event-words.ts';
import { type Markup, markup } from './markup.ts';

const mostEvents = 300;
const mostCharacters = 240;

/** Returns what happened in a case, row by row; the words only where they are asked for. */
export function eventTable(view: CaseView): Markup {
  const { events } = view;
  if (events.length === 0) return markup``;
  const left = events.length - mostEvents;
  return markup`<section aria-labelledby="events">
<h2 id="events">What happened</h2>
${left > 0 && markup`<p class="more">The last ${mostEvents} of ${events.length}.</p>`}
<div class="scroll" role="region" aria-labelledby="events" tabindex="0"><table class="events">
<thead><tr><th scope="col">When</th><th scope="col">What</th></tr></thead>
<tbody>${events.slice(Math.max(0, left)).map((event) => eventRow(event, view))}</tbody>
</table></div>
</section>`;
}

function eventRow({ interaction, anchor }: ShownEvent, { telling, quotes }: CaseView): Markup {
  const words = quotes ? wordsOf(interaction) : '';
  const people = eventPeople(interaction, telling);
  return markup`<tr id="${anchor}"><td class="when">${eventTime(interaction, telling)}</td><td>${eventTitle(interaction)}${
    people !== '' && markup` <span class="muted">${people}</span>`
  }${words !== '' && markup`<span class="words">${words}</span>`}</td></tr>`;
}

function wordsOf(interaction: ShownEvent['interaction']): string {
  return 'body' in interaction ? shortened(oneLine(interaction.body ?? ''), mostCharacters) : '';
}
