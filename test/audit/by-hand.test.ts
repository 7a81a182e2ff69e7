import { audit, courtesy, parseTimeline } from 'hearback';
import { parseNotation } from 'hearback/testing';
import { describe, expect, it } from 'vitest';

const hour = 3_600_000;
const caseOf = (id: string, candidate: string, story: string) =>
  parseTimeline(
    parseNotation(`case ${id}
calendar UTC
${candidate} candidate
sam recruiter of TalentCo
tim recruiter of TalentCo
dana employer of Acme
${story}`),
  );

// Three cases, small enough to count with a pencil.
const answered = caseOf(
  'answered',
  'ana',
  `day 1 10:00 sam → ana email id a1: discloses terms
day 1 12:00 ana → sam email id a2: is-interested, asks process
day 2 12:00 sam → ana email id a3: discloses process, asks availability
day 2 14:00 ana → sam missed-call id a4
day 4 14:00 sam → ana voicemail id a5: promises message by day 5`,
);
const chased = caseOf(
  'chased',
  'ben',
  `day 1 10:00 sam → ben email id b1: discloses location
day 3 10:00 sam → ben email id b2
day 5 10:00 sam → ben email id b3: presses guilt
day 6 10:00 ben → sam email id b4: thanks`,
);
const handedOver = caseOf(
  'handed-over',
  'cat',
  `day 1 09:00 cat → tim resume-received id c1
day 2 09:00 tim → dana resume-submitted id c2
day 12 10:00 sam → cat email id c3: no-news`,
);

describe('a log counted by hand', () => {
  const { scorecards, totals } = audit([answered, chased, handedOver], courtesy, { asOf: '2026-03-14T00:00:00Z', fewestCases: 1 });
  const figuresOf = (id: string) =>
    Object.fromEntries(scorecards.find((card) => card.id === id)!.figures.map((figure) => [figure.id, [figure.count, figure.of]]));

  it('has the figures of who answered, late once, and pressed once', () => {
    expect(figuresOf('sam')).toEqual({
      'response-rate': [3, 3],
      'response-time': [3, 3],
      'calls-returned': [1, 1],
      'promises-kept': [0, 1],
      'ghosted-cases': [0, 1],
      'questions-answered': [1, 1],
      pressure: [1, 7],
      'full-outreach': [1, 2],
      'follow-ups-per-reply': [2, 2],
    });
    const time = scorecards.find(({ id }) => id === 'sam')?.figures.find(({ id }) => id === 'response-time');
    expect([time?.value, time?.low, time?.high]).toEqual([24 * hour, 24 * hour, 48 * hour]);
  });

  it('holds a late update against the colleague who owed it', () => {
    expect(figuresOf('tim')).toEqual({ 'updates-on-time': [0, 1] });
    expect(figuresOf('dana')).toEqual({ 'feedback-on-time': [0, 1] });
  });

  it('adds both up for the organization', () => {
    expect(figuresOf('TalentCo')).toEqual({ ...figuresOf('sam'), 'updates-on-time': [0, 1] });
  });

  it('has the totals of all three', () => {
    expect(totals).toMatchObject({ cases: 3, violations: { error: 5, warning: 4, info: 1 }, broken: 3, overdue: 4, late: 3, met: 4 });
  });
});
