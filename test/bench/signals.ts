import { annotate } from '../../src/signals/annotate.ts';
import { messagesOf } from '../corpus/learn/rows.ts';
import { type BenchRow, fastest } from './ratio.ts';

const openings = [
  'Hi Ana, thanks for taking the time to talk on Thursday. ',
  'Hello Ben, I hope the week is treating you well. ',
  'Good morning, a short note about the backend role in Tampa. ',
  'Hi, sorry for the silence on this one. ',
];
const middles = [
  'The client is Acme Corp, the pay is $65–70/hr on W-2 and you would be on site three days a week. ',
  'Nothing new yet: the hiring manager has been travelling and the panel meets again next week. ',
  'We looked through the notes together and talked about the team, the product and how the year has gone so far for everybody involved. ',
  'Your résumé went to the hiring manager this morning with a short cover note about the migration project. ',
];
const ends = [
  'I will call you tomorrow at 3pm with the details. ',
  'Could you tell me when you are free, and what you are hoping for in terms of pay? ',
  'The weather here is finally better and the office smells of coffee again. ',
  'Let me know what you think, there is no rush at all.\n\nBest,\nSam',
];

/** Returns how long reading takes against `JSON.parse` of the same log, and how its cost grows with the length of a text. */
export function signalRows(): BenchRow[] {
  const generated = Array.from({ length: 2_000 }, (_, index) => ({
    from: index % 3 === 0 ? 'ana' : 'sam',
    body: `${openings[index % 4]!}${middles[(index >> 2) % 4]!}${ends[(index >> 4) % 4]!}`,
  }));
  const labelled = messagesOf('tune').map(({ from, body }) => ({ from: from === 'candidate' ? 'ana' : 'sam', body }));
  return [logRow('annotate', generated), logRow('annotate, no two messages alike', labelled), lengthRow()];
}

function logRow(what: string, messages: readonly { from: string; body: string }[]): BenchRow {
  const interactions = messages.map(({ from, body }, index) => ({
    id: `i${index}`,
    at: '2026-03-02T09:00:00-06:00',
    kind: 'message',
    channel: 'email',
    from,
    to: ['ana'],
    body,
  }));
  const lines = interactions.map((interaction) => JSON.stringify(interaction));
  const parties = [
    { id: 'ana', role: 'candidate' as const, name: 'Ana Ruiz' },
    { id: 'sam', role: 'recruiter' as const, name: 'Sam Lee', organization: 'TalentCo' },
  ];
  const sentAt = Date.UTC(2026, 2, 2, 15);
  const best = fastest(
    {
      json: () => lines.map((line) => JSON.parse(line) as unknown),
      read: () => interactions.map(({ body, from }) => annotate(body, { sentAt, timeZone: 'America/Chicago', from, parties })),
    },
    100,
  );
  const each = (milliseconds: number) => `${((milliseconds * 1e3) / lines.length).toFixed(2)} µs`;
  const characters = interactions.reduce((sum, { body }) => sum + body.length, 0) / interactions.length;
  return {
    what,
    against: 'JSON.parse of the same log',
    ratio: best.read / best.json,
    must: { atMost: 8 },
    aim: { atMost: 3 },
    note: `${each(best.read)} a message of ${characters.toFixed(0)} characters, JSON.parse ${each(best.json)}`,
  };
}

function lengthRow(): BenchRow {
  const text = `${openings[0]!}${middles[0]!}${middles[2]!}${ends[0]!}`;
  const short = text.repeat(2);
  const long = text.repeat(20);
  const context = { sentAt: Date.UTC(2026, 2, 2, 15), timeZone: 'America/Chicago' };
  const best = fastest({ short: () => annotate(short, context), long: () => annotate(long, context) });
  return {
    what: 'annotate, 10 × the text',
    against: 'the text once',
    ratio: best.long / best.short,
    must: { atMost: 11 },
    aim: { atMost: 10 },
    note: `${(best.long * 1e3).toFixed(0)} µs for ${long.length} characters`,
  };
}
