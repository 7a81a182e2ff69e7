import { describe, expect, it } from 'vitest';
import { openingOf } from '../../src/reporters/opening.ts';

describe('the opening of a draft', () => {
  it('is what it says, and not that it is sorry for being late', () => {
    const body = 'Hi Ana,\n\nThis comes later than it should, and I am sorry.\n\nThe pay is 70 an hour.\n\nBest regards,\nSam';
    expect(openingOf({ body, needs: [] })).toBe('The pay is 70 an hour.');
  });
});
