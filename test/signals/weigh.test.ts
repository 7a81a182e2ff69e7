import { describe, expect, it } from 'vitest';
import { english } from '../../src/signals/lexicon/en/english.ts';
import { partOf, rowOf } from '../../src/signals/model/table.ts';
import { createReader } from '../../src/signals/reader.ts';
import { Reading } from '../../src/signals/reading.ts';
import { tokenize } from '../../src/signals/text/tokenize.ts';

const reader = createReader(english);

function readingOf(text: string): Reading {
  const room = reader.borrow();
  tokenize(text, [0, text.length], reader.grammar, room.tokens);
  const circumstances = { role: 'recruiter', from: 'sam', parties: [], opportunity: undefined, sentAt: 0, timeZone: 'UTC' } as const;
  return new Reading(reader, text, room, circumstances);
}

describe('a sentence weighs what its features weigh, each once', () => {
  it.each([
    'I will call you tomorrow. Could you tell me when you are free? Thanks!',
    'No news yet, no news at all, and no news is no news: the client, the client and the client wait. Sorry.',
    'The pay is $65 an hour. '.repeat(40),
    `We ${'would love to love to '.repeat(60)}talk.`,
  ])('%s', (text) => {
    const reading = readingOf(text);
    const { sentence: table } = reader.weights;
    for (let sentence = 0; sentence < reading.tokens.sentences; sentence++) {
      const rows = [...new Set(reading.features(sentence))].map((key) => rowOf(table, key));
      table.labels.forEach((label, number) => {
        const weights = rows.map((row) => partOf(table.rows[row + Math.floor(number / 3)]!, number % 3));
        expect(reading.weight(label, sentence), label).toBe(weights.reduce((sum, weight) => sum + weight, table.bias[number]!));
      });
    }
  });
});
