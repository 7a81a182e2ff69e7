import { describe, expect, it } from 'vitest';
import { describeTerm } from '../../src/time/describe-term.ts';
import type { Term } from '../../src/time/term.ts';

describe('describeTerm', () => {
  it.each<[Term, string]>([
    [{ minutes: 15 }, '15 minutes'],
    [{ hours: 48 }, '48 hours'],
    [{ days: 10 }, '10 days'],
    [{ days: 1 }, '1 day'],
    [{ days: 0 }, '0 days'],
    [{ weeks: 1 }, '1 week'],
    [{ months: 3 }, '3 months'],
    [{ businessDays: 2 }, '2 business days'],
    [{ businessHours: 1 }, '1 business hour'],
    [{ on: '10-05' }, '5 October'],
    [{ at: 'signal.due' }, 'signal.due'],
    [{ from: 'signal.from', hours: 2 }, '2 hours after signal.from'],
    [{ never: true }, 'never'],
    [{ days: 10, roll: 'none' }, '10 days'],
    [{ days: 10, roll: 'forward' }, '10 days, or the next working day after a day off'],
    [{ earliestOf: [{ days: 10 }, { at: 'signal.due' }] }, 'the earlier of 10 days and signal.due'],
    [{ latestOf: [{ days: 10 }, { weeks: 1 }, { months: 1 }] }, 'the latest of 10 days, 1 week and 1 month'],
    [{ earliestOf: [{ days: 10 }] }, '10 days'],
    [{ latestOf: [] }, 'never'],
  ])('%j is %j', (term, expected) => {
    expect(describeTerm(term)).toBe(expected);
  });

  it('takes other words for what a term refers to', () => {
    const nameOf = (reference: string): string => `the ${reference.slice(7)}`;
    expect(describeTerm({ latestOf: [{ at: 'signal.due' }, { from: 'signal.from', days: 1 }] }, nameOf)).toBe(
      'the later of the due and 1 day after the from',
    );
  });
});
