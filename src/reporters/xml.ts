import { oneLine } from './one-line.ts';
import { wellFormed } from './well-formed.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/**
 * Returns a text on one line as XML has it, in an attribute and elsewhere.
 *
 * @param text any text; what XML cannot hold becomes a space or `\ufffd`
 * @example
 * xmlText('Rock & "Roll"') //=> 'Rock &amp; &quot;Roll&quot;'
 */
export function xmlText(text: string): string {
  return wellFormed(oneLine(text))
    .replaceAll(/[\ufffe\uffff]/g, '\ufffd')
    .replaceAll(/[&<>"']/g, (character) => escapes[character]!);
}

/**
 * Returns an element of XML with its content indented under it.
 *
 * @param name its name
 * @param attributes told in their order; one that is undefined is left out
 * @param content lines of XML
 * @example
 * element('a', { b: 1, c: undefined }, []) //=> ['<a b="1"/>']
 * element('a', {}, ['<b/>']) //=> ['<a>', '  <b/>', '</a>']
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content: readonly string[],
): string[] {
  const told = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${xmlText(String(value))}"`]));
  const start = `<${name}${told.join('')}`;
  return content.length === 0 ? [`${start}/>`] : [`${start}>`, ...content.map((line) => `  ${line}`), `</${name}>`];
}
