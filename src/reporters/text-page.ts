import { oneLine } from './one-line.ts';
import type { ReporterOptions } from './reporter.ts';
import { plain, type Style, terminal } from './style.ts';
import { wrap } from './wrap.ts';

const usualWidth = 100;
const narrowest = 40;

/** What a text is written on. */
export interface Page {
  readonly style: Style;
  readonly width: number;
}

/** Returns the page that the options ask for. */
export function pageOf({ color, width = usualWidth }: ReporterOptions): Page {
  return { style: color === true ? terminal : plain, width: Math.max(narrowest, width) };
}

/** Returns words as lines that fit the page. */
export function paragraph(words: string, margin: string, { width }: Page, paint: (line: string) => string = (line) => line): string {
  return wrap(oneLine(words), width - margin.length)
    .map((line) => `${margin}${paint(line)}`)
    .join('\n');
}

/**
 * Returns rows with their cells one below the other, the first to the left and the others to the right; where that is wider than the
 * page, each row as a paragraph.
 *
 * @param head what stands above the cells; in a paragraph it stands behind each
 */
export function aligned(rows: readonly (readonly string[])[], margin: string, page: Page, head?: readonly string[]): string[] {
  const cells = [...(head === undefined ? [] : [head]), ...rows].map((row) => row.map(oneLine));
  const paintHead = (place: number, line: string) => (place === 0 && head !== undefined ? page.style.dim(line) : line);
  const widths = (cells[0] ?? []).map((_, place) => Math.max(...cells.map((row) => row[place]?.length ?? 0)));
  const lines = cells.map((row) => row.map((cell, place) => (place === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[place]!))));
  const wide = margin.length + widths.reduce((sum, width) => sum + width + 2, -2) > page.width;
  if (!wide) return lines.map((line, place) => `${margin}${paintHead(place, line.join('  ').trimEnd())}`);
  return rows.map(([first = '', ...rest]) => {
    const told = rest.map((cell, place) => (cell === '' ? '' : `${cell} ${head?.[place + 1] ?? ''}`.trimEnd()));
    return paragraph(`${first}: ${told.filter((cell) => cell !== '').join(', ')}`, margin, page);
  });
}
