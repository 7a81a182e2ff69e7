import { run } from './run.ts';

const shownCase = '3307';
const shownOwner = 'Callum Hodge';

/** Returns the parts of the report on the example log that the README shows: its totals, a case, and what one recruiter does next. */
export function picture(): string {
  let page = '';
  run([], {
    write: (text) => {
      page += text;
    },
    say: () => undefined,
    watched: false,
    color: false,
    now: () => 0,
  });
  const parts = page.trimEnd().split('\n\n');
  const starting = (start: string) => parts.find((part) => part.startsWith(start)) ?? '';
  return [parts[0], '…', starting(`${shownCase} `), '…', starting('Next: '), starting(`  ${shownOwner}\n`), '…'].join('\n\n');
}
