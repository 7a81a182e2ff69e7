import { annotate, audit, courtesy, evaluate, parseTimeline } from 'hearback';
import { type FirstMessage, lookAlikes } from '../../src/audit/look-alikes.ts';
import { generateLog, logEnd } from './generate-log.ts';
import { type BenchRow, fastest } from './ratio.ts';
import { seeded } from './timelines.ts';

const day = 86_400_000;

/** One sender's first messages, of which a third are one text. */
function firstMessages(count: number): FirstMessage[] {
  const random = seeded(3);
  return Array.from({ length: count }, (_, index) => ({
    at: Math.floor(random() * 365 * day),
    candidate: `c${String(index)}`,
    timeline: `case-${String(index)}`,
    hash: index % 3 === 0 ? 'mailing' : `own-${String(index)}`,
  }));
}

/** Returns how long an audit takes: of ten times the interactions, beside the verdicts alone, and for look-alike messages. */
export function auditRows(): BenchRow[] {
  const many = [...generateLog(300)].map((timeline) => parseTimeline(timeline));
  const few = many.slice(0, 30);
  const interactions = (some: typeof many): number => some.reduce((sum, one) => sum + one.interactions.length, 0);
  const options = { asOf: logEnd, annotate };
  const best = fastest(
    {
      few: () => audit(few, courtesy, options),
      many: () => audit(many, courtesy, options),
      verdicts: () => many.map((timeline) => evaluate(timeline, courtesy, options)),
    },
    5,
  );
  const growth = interactions(many) / interactions(few) / 10;
  const [short, long] = [firstMessages(2000), firstMessages(20_000)];
  const alike = fastest({ short: () => lookAlikes(short, 30 * day, 10), long: () => lookAlikes(long, 30 * day, 10) }, 20);
  return [
    {
      what: 'an audit of 10 × the interactions',
      against: 'an audit',
      ratio: best.many / best.few / growth,
      must: { atMost: 11 },
      aim: { atMost: 10.5 },
      note: `${((best.many * 1000) / interactions(many)).toFixed(1)} µs an interaction, text read`,
    },
    { what: 'an audit', against: 'the verdicts alone', ratio: best.many / best.verdicts, must: { atMost: 1.5 }, aim: { atMost: 1.2 } },
    {
      what: 'look-alikes in 10 × the messages',
      against: 'in the messages',
      ratio: alike.long / alike.short,
      must: { atMost: 15 },
      aim: { atMost: 11 },
    },
  ];
}
