import { type Filling, type Markup, markup } from './markup.ts';

/**
 * Returns a part of a page under a heading.
 *
 * @param id by which the page leads to it
 * @param title the heading
 * @param content what stands below
 */
export function section(id: string, title: string, ...content: readonly Filling[]): Markup {
  return markup`<section aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
${content}
</section>`;
}

/**
 * Returns a table in a frame that scrolls where the page is too narrow for it, by keyboard too.
 *
 * @param labelledBy the heading that says what it holds
 * @param table the table
 */
export function framed(labelledBy: string, table: Markup): Markup {
  return markup`<div class="scroll" role="group" aria-labelledby="${labelledBy}" tabindex="0">${table}</div>`;
}

/** Returns a sentence that says how many are shown of how many. */
export function capped(words: Filling): Markup {
  return markup`<p class="lead">${words}</p>`;
}
