/**
 * Returns a text as lines that are not longer than a number of characters; a longer word has a line of its own.
 *
 * @param text on one line
 * @param width characters a line
 * @example
 * wrap('nobody called him back', 12) //=> ['nobody', 'called him', 'back']
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
