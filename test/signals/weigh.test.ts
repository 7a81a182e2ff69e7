import { describe, expect, it } from 'vitest';
import { english } from '../../src/signals/lexicon/en/english.ts';
import { partOf, rowOf } from '../../src/signals/model/table.ts';
import { createReader, type Reader } from '../../src/signals/reader.ts';
import { Reading } from '../../src/signals/reading.ts';
import { tokenize } from '../../src/signals/text/tokenize.ts';
import { sumsOf, traitsOfSum } from '../../src/signals/values/money.ts';
import { namesIn } from '../../src/signals/values/names.ts';

const reader = createReader(english);
const withoutContext = createReader({ ...english, weights: { ...english.weights, context: '' } });

function readingOf(text: string, reader: Reader): Reading {
  const room = reader.borrow();
  tokenize(text, [0, text.length], reader.grammar, room.tokens);
  const circumstances = { role: 'recruiter', from: 'sam', parties: [], opportunity: undefined, sentAt: 0, timeZone: 'UTC' } as const;
  return new Reading(reader, text, room, circumstances);
}

const texts = [
  'I will call you tomorrow. Could you tell me when you are free? Thanks!',
  'No news yet, no news at all, and no news is no news: the client, the client and the client wait. Sorry.',
  'The pay is $65 an hour. '.repeat(40),
  `We ${'would love to love to '.repeat(60)}talk.`,
];

describe('by itself a sentence weighs what its features weigh, each once', () => {
  it.each(texts)('%s', (text) => {
    const reading = readingOf(text, withoutContext);
    const { sentence: table } = withoutContext.weights;
    for (let sentence = 0; sentence < reading.tokens.sentences; sentence++) {
      const rows = [...new Set(reading.features(sentence))].map((key) => rowOf(table, key));
      table.labels.forEach((label, number) => {
        const weights = rows.map((row) => partOf(table.rows[row + Math.floor(number / 3)]!, number % 3));
        expect(reading.weight(label, sentence), label).toBe(weights.reduce((sum, weight) => sum + weight, table.bias[number]!));
      });
    }
  });
});

const clipped = (sum: number) => Math.max(-32, Math.min(32, sum));
const above = (sums: readonly number[]) => sums.map((sum) => Math.max(0, clipped(sum) + 4));
const numbersOf = (label: string) =>
  english.weights.context
    .split('\n')
    .find((one) => one.startsWith(`${label} `))
    ?.split(' ')
    .slice(1)
    .map(Number);
/** What the labels of sentences weigh in each sentence of a text, and where they weigh most. */
function besideIn(alone: Reading): { sums: number[][]; tops: number[] } {
  const { labels } = reader.weights.sentence;
  const sums = Array.from({ length: alone.tokens.sentences }, (_, sentence) => labels.map((label) => alone.weight(label, sentence)));
  return { sums, tops: labels.map((_, label) => Math.max(...sums.map((of) => of[label]!))) };
}
const inContext = (beside: readonly number[], numbers: readonly number[]) =>
  Math.ceil(beside.reduce((sum, one, at) => sum + one * (numbers[at] ?? 0), 0) / 64) + 0;

describe('in context a sentence weighs what is said beside it, too', () => {
  it.each(texts)('%s', (text) => {
    const alone = readingOf(text, withoutContext);
    const reading = readingOf(text, reader);
    const { sums, tops } = besideIn(alone);
    reader.weights.sentence.labels.forEach((label, number) => {
      const numbers = numbersOf(label);
      for (const [sentence, ofSentence] of sums.entries()) {
        const own = ofSentence[number]!;
        const beside = [1, clipped(own), clipped(tops[number]!), ...above(ofSentence), ...above(tops)];
        expect(reading.weight(label, sentence), label).toBe(numbers === undefined || own <= -16 ? own : inContext(beside, numbers));
      }
    });
  });

  it('which is something else where it may well be said', () => {
    const weightsIn = (one: Reader) =>
      texts.map((text) => one.weights.sentence.labels.map((label) => readingOf(text, one).weight(label, 0)));
    expect(weightsIn(reader)).not.toEqual(weightsIn(withoutContext));
  });
});

describe('in context a name or a sum weighs what is said beside it, too, and how many there are', () => {
  const rich = [
    'Our client Brightwater Foods in Knutsford pays £48k. Could you tell me what you earn at Pemberton Mills now?',
    'Spoke to Ana of Zenith Ltd, Orion Group and Acme Corp about Leeds. Sorry, no news.',
    'Between £300 and £350 a day, and £5m of funding. Dana will call you tomorrow.',
  ];
  const names = (reading: Reading) =>
    reading.weighAround(
      ['recruiter'],
      (sentence) => namesIn(reading, sentence),
      ({ traits }) => traits,
      ['name:client', 'name:place'],
    );
  const sums = (reading: Reading) => reading.weighAround(['recruiter'], (sentence) => sumsOf(reading, sentence), traitsOfSum, ['sum:pay']);

  it.each([
    ['names', ['name:client', 'name:place'], names],
    ['sums', ['sum:pay'], sums],
  ] as const)('%s', (_, labels, weigh) => {
    let asked = 0;
    for (const text of rich) {
      const alone = readingOf(text, withoutContext);
      const beside = besideIn(alone);
      const own = weigh(alone);
      const found = weigh(readingOf(text, reader));
      const sentences = own.map(({ one }) =>
        alone.tokens.first.findLastIndex((first, at) => at < alone.tokens.sentences && first <= one.from),
      );
      labels.forEach((label, number) => {
        const numbers = numbersOf(label)!;
        const most = Math.max(...own.map(({ weights }) => weights[number]!));
        for (const [at, { weights }] of own.entries()) {
          const sum = weights[number]!;
          const count = sentences.filter((other) => other === sentences[at]).length;
          const before = [1, clipped(sum), clipped(most), Math.min(8, count)];
          const all = [...before, ...above(beside.sums[sentences[at]!]!), ...above(beside.tops)];
          expect(found[at]!.weights[number], `${label} in ${text}`).toBe(sum <= -16 ? sum : inContext(all, numbers));
          if (sum > -16) asked++;
        }
      });
    }
    expect(asked).toBeGreaterThan(1);
  });
});
