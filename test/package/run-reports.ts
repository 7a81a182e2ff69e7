// What is said of many cases, to one line a part: a hash of it, by which `run-zones.ts` sees whether the machine's zone has a say.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { compilePolicy, courtesy, evaluate, parseTimeline, strict } from 'hearback';
import { reporters } from 'hearback/reporters';
import { pairOf } from '../laws/generators/pairs.ts';

const show = ['pending', 'undecided', 'waived'] as const;
const chicago = { timeZone: 'America/Chicago' };

const pairs = Array.from({ length: 400 }, (_, index) => {
  const { timeline, policy, options } = pairOf(index + 1);
  return {
    timeline: parseTimeline(timeline),
    policy: index % 2 === 0 ? compilePolicy(policy) : strict,
    options: { calendar: chicago, ...options },
  };
});
tell(
  'random pairs',
  pairs.map(({ timeline, policy, options }) => evaluate(timeline, policy, options)),
);

const log = readFileSync(new URL('../../examples/logs/example.ndjson', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const cases = log.map((line) => {
  const { interactions, ...rest } = JSON.parse(line) as { interactions: { signals?: unknown }[] };
  // the words are read, whatever was stated
  const timeline = parseTimeline({ ...rest, interactions: interactions.map(({ signals: _, ...interaction }) => interaction) });
  return { timeline, report: evaluate(timeline, courtesy, { asOf: '2026-04-01T12:00:00Z', calendar: chicago }) };
});
tell(
  'the example log',
  cases.map(({ report }) => report),
);
for (const [name, { report }] of Object.entries(reporters))
  tell(name, report(cases, { policy: courtesy, names: true, quotes: true, show }));

function tell(part: string, said: unknown): void {
  const text = typeof said === 'string' ? said : JSON.stringify(said);
  if (text.length < 1000) throw new Error(`hardly anything is said of ${part}`);
  console.log(`${createHash('sha256').update(text).digest('hex').slice(0, 16)} ${part}`);
}
