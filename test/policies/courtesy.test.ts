import { courtesy, evaluate, parseTimeline, strict } from 'hearback';
import { describe, expect, it } from 'vitest';
import { policySchema } from '../../src/entities/policy.ts';
import { courtesy as courtesyFile } from '../../src/policies/courtesy.ts';
import { strict as strictFile } from '../../src/policies/strict.ts';
import { castWithReferrer } from '../../src/rules/examples/cast.ts';
import { notationInstant, parseNotation } from '../../src/testing/notation.ts';

function judge(story: string, asOf: string, policy = courtesy) {
  const text = castWithReferrer + story;
  return evaluate(parseTimeline(parseNotation(text)), policy, { asOf: notationInstant(text, asOf) });
}

const kind = `
  day 1 09:00 rob → sam referral-made
  day 1 09:30 sam → rob email: thanks
  day 1 10:00 sam → ana email: discloses terms, asks availability
  day 1 18:30 ana → sam email: is-interested, asks process, wants-call from day 2 18:00 until day 2 20:00
  day 2 18:05 sam → ana call: asks-good-time, discloses process, promises send about location by day 4
  day 3 10:00 sam → ana email: discloses location
  day 3 20:00 ana → sam email: consents
  day 4 09:00 ana → sam resume-received
  day 4 09:30 sam → ana email: thanks
  day 4 11:00 sam → dana resume-submitted
  day 4 11:05 sam → ana email: discloses status
  day 9 10:00 dana → sam interview-scheduled for day 12 10:00
  day 9 10:30 sam → ana call: discloses status
  day 12 10:00 dana → ana interview-held: discloses process
  day 15 15:00 dana → sam feedback-received positive
  day 15 16:00 sam → ana call: asks-good-time, discloses status
  day 17 09:00 dana → ana offer-extended until day 30 17:00
  day 24 12:00 ana offer-accepted
`;

const unkind = `
  day 1 09:00 rob → sam referral-made
  day 1 10:00 sam → ana linkedin: asks resume, names rob, presses threat-of-loss
  day 2 09:00 sam → ana linkedin: asks resume
  day 2 18:00 ana → sam email: asks client and compensation
  day 3 12:00 ana → sam missed-call
  day 4 09:00 ana → sam resume-received
  day 4 11:00 sam → dana resume-submitted
  day 9 10:00 dana → sam feedback-received negative
`;

describe('courtesy', () => {
  it('has nothing to say where people are kind', () => {
    const report = judge(kind, 'day 60 09:00');
    expect([...report.violations, ...report.pending, ...report.undecided, ...report.waived]).toEqual([]);
    expect(Object.keys(report.met).sort()).toEqual([
      'broken-promise',
      'callback-missed',
      'candidate-no-reply',
      'employer-late-feedback',
      'ghosting',
      'overdue-update',
      'referral-unacknowledged',
      'unanswered-message',
      'unanswered-question',
      'unreported-progress',
    ]);
  });

  it('is kind at every moment of that story', () => {
    for (let day = 1; day <= 24; day += 1) expect(judge(kind, `day ${String(day)} 08:00`).violations).toEqual([]);
  });

  it('says what is wrong where they are not, once each', () => {
    const report = judge(unkind, 'day 60 09:00');
    expect(report.violations.map(({ rule }) => rule).sort()).toEqual([
      'ghosting',
      'missing-info',
      'overdue-update',
      'pressure-tactics',
      'referral-unacknowledged',
      'referrer-exposed',
      'silent-rejection',
      'too-many-follow-ups',
      'unanswered-message',
      'unanswered-question',
      'unanswered-question',
      'undisclosed-terms',
      'unreported-progress',
      'unreturned-call',
    ]);
  });

  it('has no calendar of its own', () => {
    expect(courtesyFile).not.toHaveProperty('calendar');
  });

  it('leaves pay history to houses that ask for it', () => {
    expect(courtesy.rules.has('pay-history-asked')).toBe(false);
    expect(strict.rules.has('pay-history-asked')).toBe(true);
  });
});

describe('strict', () => {
  it('finds more, and nothing less', () => {
    const loose = judge(unkind, 'day 60 09:00').violations.map(({ id }) => id);
    const tight = judge(unkind, 'day 60 09:00', strict).violations.map(({ id }) => id);
    expect(tight).toEqual(expect.arrayContaining(loose));
    expect(tight).toContain('case-1/submission-without-consent/i7');
  });
});

it.each([courtesyFile, strictFile])('$name is data that survives being stored', (policy) => {
  const stored = JSON.parse(JSON.stringify(policy));
  expect(stored).toEqual(policy);
  expect(policySchema.safeParse(stored).success).toBe(true);
});
