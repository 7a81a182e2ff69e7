import { oneLine } from './one-line.ts';

/** Returns a text that Markdown and HTML show as it is. */
export function shown(text: string): string {
  return oneLine(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_[\]#|~!>]/g, '\\$&')
    .replaceAll(/(https?|mailto|www)([:.])/gi, '$1\u200b$2');
}
