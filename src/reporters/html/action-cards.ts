import { counted } from '../../report/counted.ts';
import type { ActionSummary } from '../action-summary.ts';
import type { CaseView } from './case-view.ts';
import { spelt } from './event-words.ts';
import { type Markup, markup } from './markup.ts';
import { section } from './section.ts';

/** Returns what each person should do next in a case, with the words to send. */
export function actionCards({ actions, names }: CaseView): Markup {
  if (actions.length === 0) return markup``;
  return section(
    'next',
    'What to do next',
    markup`<div class="cards">${actions.map(
      (action) => markup`<article class="card action">
<div class="action-head">${priorityChip(action)}<h3>${spelt(action.type)}</h3><span class="standing">${action.due === '' ? '' : `due ${action.due}`}</span></div>
<p class="muted">${aboutOf(action)}</p>
${draftBlock(action)}</article>`,
    )}</div>
${!names && markup`<p class="more">Words to send are made where names are asked for.</p>`}`,
  );
}

/** Returns how urgent an action is. */
export function priorityChip({ priority }: Pick<ActionSummary, 'priority'>): Markup {
  return markup`<span class="chip ${priority}">${spelt(priority)}</span>`;
}

function aboutOf({ owner, toward, settles, advice, on }: ActionSummary): string {
  const parts = [
    `${owner} to ${toward}`,
    `best on ${on}`,
    settles > 1 ? `settles ${counted(settles, 'finding')}` : '',
    advice ? 'advice' : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** Returns the words of an action, to be copied; nothing where there are none. */
export function draftBlock({ draft, type }: ActionSummary): Markup {
  if (draft === undefined) return markup``;
  const { subject, body, needs } = draft;
  return markup`<figure class="draft"><figcaption><span>${subject ?? 'What to say'}</span></figcaption>
<pre tabindex="0" aria-label="${`Words for: ${spelt(type)}`}" data-copy>${withSlots(body, needs)}</pre>
${needs.length > 0 && markup`<p class="needs">Only you know: ${needs.map(spelt).join(', ')}.</p>`}</figure>`;
}

/** What is left open in the words stands out. */
function withSlots(body: string, needs: readonly string[]): Markup[] {
  return body.split(/(\{[^{}]*\})/).map((part) => (needs.includes(part.slice(1, -1)) ? markup`<mark>${part}</mark>` : markup`${part}`));
}
