import { byText } from '../../entities/order.ts';
import { priorities } from '../../entities/priority.ts';
import { inThousands } from '../../report/counted.ts';
import type { ActionSummary } from '../action-summary.ts';
import { draftBlock, priorityChip } from './action-cards.ts';
import { spelt } from './event-words.ts';
import { type Markup, markup } from './markup.ts';
import { capped, framed, section } from './section.ts';

const mostActions = 200;

/** Returns what is to be done, by whom, the longest due first. */
export function worklistTable(actions: readonly ActionSummary[]): Markup {
  if (actions.length === 0) return markup``;
  const shown = [...actions].sort(byUrgency).slice(0, mostActions);
  const table = markup`<table class="worklist" data-sortable data-filter="Filter what is to do">
<thead><tr><th scope="col" data-number>Priority</th><th scope="col">What</th><th scope="col">Who</th><th scope="col">Toward</th><th scope="col">Due</th></tr></thead>
<tbody>${shown.map(row)}</tbody></table>`;
  const most = `The ${String(mostActions)} most urgent of ${inThousands(actions.length)} things to do.`;
  return section('worklist', 'To do', actions.length > mostActions && capped(most), framed('worklist', table));
}

function row(action: ActionSummary): Markup {
  const { type, owner, toward, timeline, due, dueAt, priority, advice } = action;
  return markup`<tr><td data-value="${priorities.length - priorities.indexOf(priority)}">${priorityChip(action)}</td>
<th scope="row" data-value="${spelt(type)}">${spelt(type)}${advice && ' (advice)'} <span class="muted">· case ${timeline}</span>${
    action.draft !== undefined &&
    markup`<details><summary>Words to send<span class="unseen">, case ${timeline}</span></summary>${draftBlock(action)}</details>`
  }</th><td>${owner}</td><td>${toward}</td><td class="when" data-value="${dueAt ?? ''}">${due}</td></tr>
`;
}

function byUrgency(a: ActionSummary, b: ActionSummary): number {
  return (
    priorities.indexOf(a.priority) - priorities.indexOf(b.priority) ||
    (a.dueAt ?? Number.POSITIVE_INFINITY) - (b.dueAt ?? Number.POSITIVE_INFINITY) ||
    byText(a.owner, b.owner)
  );
}
