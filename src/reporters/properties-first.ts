/** A component of a calendar, as far as it was read. */
interface Component {
  readonly properties: string[];
  readonly within: string[];
}

/**
 * Returns a calendar in which the properties of each component stand before the components within it, as RFC 5545 has it;
 * ical-generator puts some behind them.
 *
 * @param calendar folded lines, apart by CRLF
 * @example
 * propertiesFirst('BEGIN:A\r\nBEGIN:B\r\nEND:B\r\nX:1\r\nEND:A').split('\r\n')
 * //=> ['BEGIN:A', 'X:1', 'BEGIN:B', 'END:B', 'END:A']
 */
export function propertiesFirst(calendar: string): string {
  const whole: Component = { properties: [], within: [] };
  const open = [whole];
  for (const line of calendar.split('\r\n')) {
    if (line.startsWith('BEGIN:')) open.push({ properties: [], within: [] });
    open.at(-1)!.properties.push(line);
    if (!line.startsWith('END:')) continue;
    const { properties, within } = open.pop()!;
    const holder = open.at(-1)!.within;
    // one by one: a call takes fewer arguments than a calendar may have lines
    for (const inner of [...properties.slice(0, -1), ...within, line]) holder.push(inner);
  }
  return whole.within.join('\r\n');
}
