// A company's own policy: the built-in one with other settings, and two rules of its own. It is linted, then one case is judged by it.
import { readFileSync } from 'node:fs';
import { compilePolicy, describe, evaluate, lintPolicy, parseTimeline } from 'hearback';
import { parseNotation } from 'hearback/testing';

const json: unknown = JSON.parse(readFileSync(new URL('northfield.policy.json', import.meta.url), 'utf8'));

const problems = lintPolicy(json).filter(({ severity }) => severity !== 'info');
for (const { code, message } of problems) console.error(`${code}: ${message}`);
if (problems.length > 0) process.exit(1);

const policy = compilePolicy(json);
const timeline = parseTimeline(
  parseNotation(`
    zone Europe/London
    mia candidate, name Mia Patel
    tom recruiter of Northfield, name Tom Ashe
    day 1 09:00 mia → tom resume-received
    day 2 10:00 tom → mia email: discloses process
    day 2 10:01 tom → mia custom assessment-sent hours=6
    day 7 20:00 mia → tom custom assessment-returned
    day 9 10:00 tom → mia email: no-news
  `),
);

const report = evaluate(timeline, policy, { asOf: '2026-03-18T12:00:00Z' });
for (const { message, why } of describe(report, { policy, timeline, names: true })) console.log(`${message}\n  ${why}`);
