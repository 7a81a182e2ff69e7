import { describe, expect, it } from 'vitest';
import { goingOn } from '../../../src/adapters/shared/going-on.ts';

describe('what an application is still about', () => {
  const day = 86_400_000;
  const ended = { endedAt: 0 };
  const begun = { appliedAt: 100 * day };

  it('is what comes up to 30 days after its end, inclusive', () => {
    expect(goingOn([ended, begun], 30 * day)).toEqual([ended]);
    expect(goingOn([ended, begun], 30 * day + 1)).toEqual([]);
  });

  it('is what comes from its first instant on', () => {
    expect(goingOn([ended, begun], 100 * day - 1)).toEqual([]);
    expect(goingOn([ended, begun], 100 * day)).toEqual([begun]);
  });
});
