import * as chrono from 'chrono-node';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/signals/annotate.ts';

/** What chrono makes of a date in words, seen from the same moment in the same zone: the oracle of the quicker reader. */
const sentAt = Date.UTC(2026, 2, 2, 15);
const winter = -360;
const oracle = (words: string) => {
  const [found] = chrono.parse(words, { instant: new Date(sentAt), timezone: winter }, { forwardDate: true });
  return found?.start.date().getTime();
};
const read = (words: string) => {
  const found = annotate(`I'll call you ${words}.`, { sentAt, timeZone: 'America/Chicago' }).signals.find(({ type }) => type === 'promise');
  return found?.type === 'promise' ? found.due : undefined;
};

describe('a time in words', () => {
  it.each([
    'tomorrow at 3pm',
    'on Friday at 4:30 pm',
    'today at 5pm',
    'on March 5 at 10am',
    'on 6 March at 2pm',
    'in 2 hours',
    'in 45 minutes',
    'on Thursday at 9am',
    'tomorrow at noon',
  ])('is read as chrono reads it: %s', (words) => expect(read(words)).toBe(oracle(words)));
});
