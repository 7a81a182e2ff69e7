import { annotate } from '../../src/signals/annotate.ts';
import floors from './floors.json' with { type: 'json' };
import { messagesOf } from './learn/rows.ts';
import { bar, measure, type Part, percent, report } from './measure.ts';

// How well the reader reads: precision, recall and F1 per type on both parts of the corpus, and its false alarms on hard negatives.
// Fails where a type of the kept part falls below its floor in floors.json, which is a little under what was last reached: raise it with the reader.
// The tune part is learnt from: what it says there is how well the reader remembers. test/corpus/learn/run.ts --held tells how well it reads.

/** Says each number of the kept part that fell below its floor. */
function fallen(part: Part): string[] {
  const below: string[] = [];
  for (const type of new Set([...Object.keys(floors.types), ...part.types.keys()])) {
    const floor = (floors.types as Readonly<Record<string, { precision: number; recall: number }>>)[type];
    const { right, wrong, missed } = part.types.get(type) ?? { right: 0, wrong: 0, missed: 0 };
    if (floor === undefined) below.push(`${type}: has no floor`);
    else {
      if (!(right / (right + wrong) >= floor.precision))
        below.push(`${type}: precision ${percent(right / (right + wrong))}, floor ${floor.precision}`);
      if (!(right / (right + missed) >= floor.recall))
        below.push(`${type}: recall ${percent(right / (right + missed))}, floor ${floor.recall}`);
    }
  }
  if (part.hard === 0) below.push('false alarms: no message that says nothing was read');
  if (part.alarms > floors.falseAlarms * part.hard)
    below.push(`false alarms: ${part.alarms} of ${part.hard}, at most ${100 * floors.falseAlarms} %`);
  return below;
}

const wanted = process.argv.includes('--errors') ? process.argv[process.argv.indexOf('--errors') + 1] : undefined;
if (wanted === 'kept') throw new Error('the kept part is not for tuning: its errors are not shown');
if (wanted !== undefined) console.log(measure(messagesOf(wanted), annotate).errors.join('\n\n'));
else {
  report('tune', [measure(messagesOf('tune'), annotate)], false);
  const kept = measure(messagesOf('kept'), annotate);
  report('kept', [kept], process.argv.includes('--fields'));
  const below = fallen(kept);
  console.log(
    `\nWanted: F1 ${String(bar.f1)}, ${String(bar.pressure)} for pressure, and at most ${String(100 * bar.falseAlarms)} % false alarms; \`<\` marks what misses it.`,
  );
  console.log('Held: the floors of test/corpus/floors.json, a little under what was last reached.');
  console.log(below.length === 0 ? 'None is undercut.' : `Undercut:\n${below.join('\n')}`);
  if (below.length > 0) process.exitCode = 1;
}
