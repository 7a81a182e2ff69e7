/** A text of HTML that is safe to put into a page: only {@link markup} makes it. */
export class Markup {
  readonly text: string;

  /** Use `markup`, which escapes; or this, for a text of our own. */
  constructor(text: string) {
    this.text = text;
  }
}

/** What a template takes: texts and numbers are escaped, lists are joined, what is missing is left out. */
export type Filling = Markup | string | number | false | undefined | readonly Filling[];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Control characters but for tabs and new lines, and marks that turn the direction of writing. */
const unseen = /(?![\t\n])\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Returns a text as HTML shows it, in content and in quoted attributes.
 *
 * @param text any text, from anybody
 */
export function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(unseen, '')
    .replaceAll(/[&<>"']/g, (character) => entities[character]!);
}

/**
 * Returns HTML from a template. What is filled in is escaped, unless it is markup itself; attributes are to stand in quotes.
 *
 * @example
 * markup`<b title="${'"x"'}">${'<script>'}</b>`.text //=> '<b title="&quot;x&quot;">&lt;script&gt;</b>'
 */
export function markup(parts: TemplateStringsArray, ...fillings: readonly Filling[]): Markup {
  let text = parts[0]!;
  for (const [place, filling] of fillings.entries()) text += filled(filling) + parts[place + 1]!;
  return new Markup(text);
}

function filled(filling: Filling): string {
  if (filling instanceof Markup) return filling.text;
  if (filling === undefined || filling === false) return '';
  if (typeof filling === 'string') return escaped(filling);
  return typeof filling === 'number' ? String(filling) : filling.map(filled).join('');
}
