import type { Mail } from './mail.ts';
import { isBlank, type Line, nextFilled } from './mail-lines.ts';

/** How many lines an introduction of quoted text takes that begins here, or 0. */
export function attributionAt(lines: readonly Line[], at: number, mail: Mail): number {
  const first = lines[at]!.low;
  if (isAddressed(first) && lines[nextFilled(lines, at + 1)]?.low.startsWith('>') === true) return 1;
  if (!mail.startsAttribution(first) && !mail.endsAttribution(first)) return 0;
  if (!/\d/.test(first) && !first.includes('@') && !lines[at + 1]?.low.startsWith('>')) return 0;
  const isStarted = mail.startsAttribution(first);
  let whole = '';
  for (let more = 0; more < 3 && at + more < lines.length; more++) {
    const { low } = lines[at + more]!;
    // "… a" and "écrit :" are one where a program broke the line
    whole = more === 0 ? low : `${whole} ${low}`;
    if (low === '' || whole.length > 300) return 0;
    const isVerb = mail.holdsAttribution(low) || (low.includes('@') && mail.holdsAttribution(whole));
    if (mail.endsAttribution(whole) || (isStarted && low.endsWith(':') && isVerb)) return more + 1;
  }
  return 0;
}

/** "2026-03-02 9:14 Ana Ruiz <ana@example.com>:" */
const isAddressed = (low: string): boolean => low.endsWith('>:') && low.includes('@');

/** How many lines an introduction takes behind which the quoted text goes on in the same line, or 0. */
export function runOnAt(lines: readonly Line[], at: number, mail: Mail): number {
  if (!mail.startsAttribution(lines[at]!.low)) return 0;
  for (let more = 0; more < 2 && !isBlank(lines[at + more]); more++) if (lines[at + more]!.low.includes('> wrote: ')) return more + 1;
  return 0;
}

/** Whether a line begins the mail that was answered or forwarded: "-----Original Message-----", or its "From:" with "Sent:" and "To:". */
export function isOther(lines: readonly Line[], at: number, mail: Mail): boolean {
  const { low } = lines[at]!;
  if (mail.isSeparator(low) || (low.startsWith('---') && mail.isOther(low.replace(/^[-\s]+/, '')))) return true;
  if (!mail.isHeader(low)) return false;
  if (low.includes(' to: ') && low.includes(' subject: ')) return true;
  // "Date:" and "Subject:" may stand before the "From:" of an address
  const first = low.includes('@') ? Math.max(0, at - 2) : at + 1;
  let beside = 0;
  for (let next = first; next < at + 6 && next < lines.length; next++) if (mail.isHeaderAfter(lines[next]!.low)) beside++;
  return beside >= 2;
}
