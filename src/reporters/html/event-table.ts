import { inThousands } from '../../report/counted.ts';
import { oneLine, shortened } from '../one-line.ts';
import type { CaseView, ShownEvent } from './case-view.ts';
import { eventPeople, eventTime, eventTitle } from './event-words.ts';
import { type Markup, markup } from './markup.ts';
import { capped, framed, section } from './section.ts';

const mostCharacters = 240;

/** Returns what happened in a case, row by row; the words only where they are asked for. */
export function eventTable(view: CaseView): Markup {
  const { events, eventsLeft } = view;
  if (events.length === 0) return markup``;
  const table = markup`<table class="events">
<thead><tr><th scope="col">When</th><th scope="col">What</th></tr></thead>
<tbody>${events.slice(eventsLeft).map((event) => eventRow(event, view))}</tbody>
</table>`;
  const last = eventsLeft > 0 && capped(`The last ${inThousands(events.length - eventsLeft)} of ${inThousands(events.length)}.`);
  return section('events', 'What happened', last, framed('events', table));
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
