import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { english } from '../../../src/signals/lexicon/en/english.ts';
import { read } from '../../../src/signals/read.ts';
import { createReader } from '../../../src/signals/reader.ts';
import { measure, report } from '../measure.ts';
import {
  cutOf,
  fingerprint,
  foldOf,
  gather,
  type Held,
  heldSums,
  learnAll,
  learnContext,
  settings,
  weighHeld,
  writeWeights,
} from './learn.ts';
import { messagesOf, type Row } from './rows.ts';
import { readThreads, rowOf } from './threads.ts';

// Learns what words weigh for each label, from the labelled sentences and the tuning messages, and writes the lexicon of weights.
// The same material always gives the same file; with --check the file is only compared. With --held, it is only told how well the
// tuning messages are read by weights that were learnt without them, and where not; the kept messages are never looked at.

const file = fileURLToPath(new URL('../../../src/signals/lexicon/en/weights.ts', import.meta.url));
for (const arg of process.argv.slice(2)) {
  const [path, value] = arg.split('=');
  if (value === undefined) continue;
  const names = path!.split('.');
  const last = names.pop()!;
  const group = names.reduce<Record<string, unknown>>((at, name) => at[name] as Record<string, unknown>, settings);
  group[last] = Number(value);
}
const material = gather();
const { examples, labels } = material;
const held = new Map<string, Held[]>(labels.map((label) => [label, []]));
const models = Array.from({ length: settings.folds }, (_, fold) => {
  const learnt = learnAll(
    material,
    examples.filter(({ id }) => foldOf(id) !== fold),
  );
  const out = examples.filter(({ id }) => foldOf(id) === fold);
  for (const label of labels) held.get(label)!.push(...weighHeld(out, learnt, label));
  return learnt;
});
const best = new Map(labels.map((label) => [label, cutOf(held.get(label)!, label)]));
const cuts = new Map([...best].map(([label, { at }]) => [label, at]));
const context = learnContext(material, heldSums(material, models, cuts));

if (process.argv.includes('--held')) {
  for (const [label, { at, f1, right, wrong, missed }] of [...best, ...context.best])
    console.log(
      `${label.padEnd(26)} ${f1.toFixed(3)} (+${right.toFixed(0)} x${wrong.toFixed(0)} -${missed.toFixed(0)}) from ${at.toFixed(2)} on`,
    );
  const lists = labels.map((label) =>
    cutOf(
      held.get(label)!.filter(({ example }) => example.file !== 'messages'),
      label,
    ),
  );
  const [right, wrong, missed] = (['right', 'wrong', 'missed'] as const).map((name) => lists.reduce((sum, cut) => sum + cut[name], 0)) as [
    number,
    number,
    number,
  ];
  console.log(`sentences of the lists: F1 ${((2 * right) / (2 * right + wrong + missed)).toFixed(4)}`);
  const readers = models.map((learnt, fold) =>
    createReader({ ...english, weights: writeWeights(material, learnt, cuts, { ...context.all, weights: context.parts[fold]! }) }),
  );
  const measureHeld = (rows: readonly Row[]) =>
    readers.map((reader, fold) =>
      measure(
        rows.filter(({ id }) => foldOf(id) === fold),
        (body, context) => read(reader, body, context),
      ),
    );
  const threads = measureHeld(readThreads().threads.map(rowOf));
  const parts = measureHeld(messagesOf('tune'));
  report('threads, held out', threads, false);
  report('tune, held out', parts, true);
  if (process.argv.includes('--errors')) for (const part of [...parts, ...threads]) console.log(part.errors.join('\n\n'));
} else {
  const { labels: signs, features, context: inContext } = writeWeights(material, learnAll(material, examples), cuts, context.all);
  const text = `/* eslint max-lines: off -- data, a word a line */
import type { WeightLexicon } from '../../model/weights.ts';

// Learnt by test/corpus/learn/run.ts from test/corpus, material ${fingerprint()}: run it again instead of editing.

/** What words and pairs of words weigh for each label. */
export const weights: WeightLexicon = {
  labels: {
${Object.entries(signs)
  .map(([label, [sign, everySentence]]) => `    ${/^\w+$/.test(label) ? label : `'${label}'`}: ['${sign}', ${String(everySentence)}],\n`)
  .join('')}  },
  context: \`${inContext}\`,
  features: \`${features}\`,
};
`;
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error('src/signals/lexicon/en/weights.ts is out of date: run test/corpus/learn/run.ts');
    process.exitCode = 1;
  }
}
