import { describe, expect, it } from 'vitest';
import { joinLines, parseThreads, readThreads, rowOf } from '../corpus/learn/threads.ts';

describe('a message labelled line by line', () => {
  const text = '== recruiter sms\nHi Ana,\nThe pay is 40k. | disclosure:compensation\nInterested? | question:other interest?\n';
  const { threads, faults } = parseThreads('a.txt', text);

  it('keeps its labels by the line, and what is optional apart', () => {
    expect(faults).toEqual([]);
    expect(threads[0]?.lines).toEqual([
      { text: 'Hi Ana,', labels: [], optional: [] },
      { text: 'The pay is 40k.', labels: ['disclosure:compensation'], optional: [] },
      { text: 'Interested?', labels: ['question:other'], optional: ['interest'] },
    ]);
  });

  it('is one text, in which each line is found', () => {
    const { text: whole, starts } = joinLines(threads[0]!);
    expect(threads[0]!.lines.map((line, index) => whole.startsWith(line.text, starts[index]))).toEqual([true, true, true]);
  });

  it('carries what any of its lines says', () => {
    expect(rowOf(threads[0]!).signals).toEqual([
      { type: 'disclosure', topic: 'compensation' },
      { type: 'question', topic: 'other' },
    ]);
  });

  it('is told where a label, a role or a channel is not known', () => {
    const wrong = '== boss sms\nHi | disclosure:clients\n== candidate fax\nOk | acknowledgement interested';
    expect(parseThreads('a.txt', wrong).faults).toEqual([
      'a.txt:1: expected a role and a channel, received `== boss sms`',
      'a.txt:2: unknown labels `disclosure:clients`',
      'a.txt:3: expected a role and a channel, received `== candidate fax`',
      'a.txt:4: unknown label `interested`',
    ]);
  });
});

it('every label of the corpus is known', () => {
  expect(readThreads().faults).toEqual([]);
});
