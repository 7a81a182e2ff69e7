import { describe, expect, it } from 'vitest';
import { english } from '../../src/signals/lexicon/en/english.ts';
import { partOf, rowOf } from '../../src/signals/model/table.ts';
import { createReader, type Reader } from '../../src/signals/reader.ts';
import { Reading } from '../../src/signals/reading.ts';
import { tokenize } from '../../src/signals/text/tokenize.ts';

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

describe('in context a sentence weighs what is said beside it, too', () => {
  const clipped = (sum: number) => Math.max(-32, Math.min(32, sum));
  const above = (sums: readonly number[]) => sums.map((sum) => Math.max(0, clipped(sum) + 4));

  it.each(texts)('%s', (text) => {
    const alone = readingOf(text, withoutContext);
    const reading = readingOf(text, reader);
    const { labels } = reader.weights.sentence;
    const sentences = Array.from({ length: reading.tokens.sentences }, (_, sentence) => sentence);
    const sums = sentences.map((sentence) => labels.map((label) => alone.weight(label, sentence)));
    const tops = labels.map((_, label) => Math.max(...sums.map((of) => of[label]!)));
    labels.forEach((label, number) => {
      const line = english.weights.context.split('\n').find((one) => one.startsWith(`${label} `));
      const numbers = line?.split(' ').slice(1).map(Number);
      for (const sentence of sentences) {
        const own = sums[sentence]![number]!;
        const beside = [1, clipped(own), clipped(tops[number]!), ...above(sums[sentence]!), ...above(tops)];
        const inContext = beside.reduce((sum, one, at) => sum + one * (numbers?.[at] ?? 0), 0);
        const isAsked = numbers !== undefined && own > -16;
        expect(reading.weight(label, sentence), label).toBe(isAsked ? Math.ceil(inContext / 64) + 0 : own);
      }
    });
  });

  it('which is something else where it may well be said', () => {
    const weightsIn = (one: Reader) =>
      texts.map((text) => one.weights.sentence.labels.map((label) => readingOf(text, one).weight(label, 0)));
    expect(weightsIn(reader)).not.toEqual(weightsIn(withoutContext));
  });
});
