/** A line of a mail: its first character, the end (exclusive), and its words in small letters, with plain spaces. */
export type Line = {
  readonly from: number;
  readonly to: number;
  readonly low: string;
  /** The first line of the paragraph below; the number of lines where there is none. */
  readonly below: number;
};

const oddSpace = /[\u00a0\u2007\u202f]/g;

/**
 * The lines of a mail.
 *
 * @param text - the mail as text
 */
export function linesOf(text: string): Line[] {
  const even = text.replace(oddSpace, ' ');
  const lines: (Line & { below: number })[] = [];
  let from = 0;
  while (from <= even.length) {
    const end = even.indexOf('\n', from);
    const to = end < 0 ? even.length : end;
    lines.push({ from, to, low: even.slice(from, to).trim().toLowerCase(), below: 0 });
    if (end < 0) break;
    from = end + 1;
  }
  let filled = lines.length;
  for (let at = lines.length - 1; at >= 0; at--) {
    const next = lines[at + 1];
    lines[at]!.below = next === undefined || isBlank(next) ? filled : next.below;
    if (!isBlank(lines[at])) filled = at;
  }
  return lines;
}

/** Whether nothing stands in a line, or there is none. */
export const isBlank = (line: Line | undefined): boolean => line === undefined || line.low === '';

/**
 * The next line that holds anything, from a place on; the number of lines where there is none.
 *
 * @param lines - the lines
 * @param at - the first place to look at
 */
export function nextFilled(lines: readonly Line[], at: number): number {
  let next = at;
  while (next < lines.length && isBlank(lines[next])) next++;
  return next;
}

/**
 * The next line that holds nothing, from a place on; the number of lines where there is none.
 *
 * @param lines - the lines
 * @param at - the first place to look at
 */
export function nextBlank(lines: readonly Line[], at: number): number {
  let next = at;
  while (next < lines.length && !isBlank(lines[next])) next++;
  return next;
}

/** How many digits a line holds. */
export function digitsIn(low: string): number {
  let count = 0;
  for (let at = 0; at < low.length; at++) if (low.charCodeAt(at) >= 48 && low.charCodeAt(at) <= 57) count++;
  return count;
}
