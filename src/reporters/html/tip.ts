import { type Markup, markup } from './markup.ts';

/** Returns what is told of a mark while the pointer or the focus is on it; to who listens, it is the name of the link. */
export function tip(lines: readonly string[]): Markup {
  return markup`<span class="tip">${lines.map((line) => markup`<span>${line}<i>. </i></span>`)}</span>`;
}
