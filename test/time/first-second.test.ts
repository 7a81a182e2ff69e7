import { describe, expect, it } from 'vitest';
import { firstSecond } from '../../src/time/first-second.ts';

describe('the first second at which something holds', () => {
  it.each([1000, 2000, 7000, 8000])('is found wherever it lies: at %d ms', (change) => {
    expect(firstSecond(0, 8000, (instant) => instant >= change)).toBe(change);
  });

  it('is the end of the stretch where it holds no sooner', () => {
    expect(firstSecond(-3000, 8000, () => false)).toBe(8000);
  });
});
