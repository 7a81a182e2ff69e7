import { describe, expect, it } from 'vitest';
import { timeOfDay } from '../../src/time/time-of-day.ts';

describe('timeOfDay', () => {
  it.each([
    ['00:00', 0],
    ['09:30', 34_200_000],
    ['23:59', 86_340_000],
    ['24:00', 86_400_000],
  ])('%s is %i ms', (text, expected) => {
    expect(timeOfDay(text)).toBe(expected);
  });

  it.each(['', '9:30', '24:01', '25:00', '12:60', '12.30', '12:3', '12:300', '12:30:00', '-1:00', 'ab:cd'])('refuses %j', (text) => {
    expect(timeOfDay(text)).toBeUndefined();
  });
});
