import { courtesy, evaluate, parseTimeline, type Timeline } from 'hearback';
import { type BenchRow, fastest } from './ratio.ts';
import { exampleLines } from './timelines.ts';

const asOf = '2027-01-01T00:00:00Z';
const calendar = { timeZone: 'America/Chicago' };

/** One case with so many interactions, a week of them copied over and over; every twentieth holds a promise that nobody keeps. */
function longCase(length: number): Timeline {
  const start = Date.UTC(2020, 0, 6, 15);
  const interactions = Array.from({ length }, (_, place) => {
    const at = start + place * 3_600_000;
    const fromCandidate = place % 3 === 0;
    const signals = place % 20 === 7 ? [{ type: 'promise', action: 'call', due: at + 86_400_000 }] : [{ type: 'acknowledgement' }];
    return {
      id: `i${String(place)}`,
      at,
      kind: 'message',
      channel: 'email',
      from: fromCandidate ? 'ana' : 'sam',
      to: [fromCandidate ? 'sam' : 'ana'],
      signals,
    };
  });
  return parseTimeline({
    id: 'long',
    parties: [
      { id: 'ana', role: 'candidate' },
      { id: 'sam', role: 'recruiter' },
    ],
    interactions,
  });
}

/** How long judging takes: against reading the log, against a tenth of it, and in a case of a hundred interactions and of a hundred thousand. */
export function verdictRows(): BenchRow[] {
  const lines = exampleLines(60, 20);
  const timelines = lines.map((line) => parseTimeline(JSON.parse(line)));
  const judge = (some: readonly Timeline[]) => some.map((timeline) => evaluate(timeline, courtesy, { asOf, calendar }).violations.length);
  const log = fastest({ parse: () => lines.map((line) => JSON.parse(line) as unknown), verdicts: () => judge(timelines) }, 200);
  const interactions = timelines.reduce((sum, timeline) => sum + timeline.interactions.length, 0);

  const many = exampleLines(300, 20).map((line) => parseTimeline(JSON.parse(line)));
  // of the same mix, and so often that as much garbage is made
  const few = many.filter((_, place) => place % 10 === 0);
  const counts = fastest({ many: () => judge(many), fewOften: () => Array.from({ length: 10 }, () => judge(few)) }, 40);

  const short = longCase(1000);
  const long = longCase(20_000);
  const cases = fastest({ short: () => judge([short]), long: () => judge([long]) }, 8);
  return [
    {
      what: 'verdicts of the whole rulebook, signals stated',
      against: 'JSON.parse of the log',
      ratio: log.verdicts / log.parse,
      must: { atMost: 1 },
      aim: { atMost: 0.5 },
      note: `${((log.verdicts * 1000) / interactions).toFixed(2)} µs an interaction`,
    },
    {
      what: 'ten times the cases',
      against: 'the cases',
      ratio: counts.many / (counts.fewOften / 10),
      must: { atMost: 11 },
      aim: { atMost: 10.5 },
    },
    {
      what: 'an interaction of a case of 20,000',
      against: 'one of a case of 1,000',
      ratio: cases.long / 20 / cases.short,
      must: { atMost: 1.5 },
      aim: { atMost: 1.1 },
    },
  ];
}
