import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../src/time/instant.ts';
import { instantProblem } from '../../src/time/instant-problem.ts';

describe('instantProblem', () => {
  it.each([
    ['2026-03-20T09:00:00', 'no-offset'],
    ['2026-03-20T09:00', 'no-offset'],
    ['2026-03-20T09:00:00.123', 'no-offset'],
    ['2026-03-20', 'date-only'],
    ['2026-02-30', 'no-such-date'],
    ['2026-02-30T09:00:00Z', 'no-such-date'],
    ['2026-02-30T09:00:00', 'no-such-date'],
    ['2026-03-20T24:00:00Z', 'no-such-time'],
    ['2026-03-20T09:61', 'no-such-time'],
    ['2026-03-20T09:00:61Z', 'no-such-time'],
    ['2026-12-31T23:59:60Z', 'leap-second'],
    ['2026-03-20T09:00:00+24:00', 'no-such-offset'],
    ['2026-03-20T09:00:00+00:60', 'no-such-offset'],
    ['2026-03-20 09:00:00Z', 'not-a-date'],
    ['next Friday', 'not-a-date'],
    ['', 'not-a-date'],
  ])('says of %j: %s', (text, problem) => {
    expect(instantProblem(text)).toBe(problem);
  });

  it('finds no problem in an instant', () => {
    expect(instantProblem('2026-03-20T09:00:00-05:00')).toBeUndefined();
  });

  it('finds one exactly where parseInstant does', () => {
    const almost = fc
      .tuple(
        fc.constantFrom('2026-03-20', '2026-02-29', '20-1-1'),
        fc.constantFrom('T09:00', 'T09:60:00', 'T09:00:60', ''),
        fc.constantFrom('Z', '+0500', '+99:00', ''),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.oneof(almost, fc.string()), (text) => {
        expect(instantProblem(text) === undefined).toBe(parseInstant(text) !== undefined);
      }),
    );
  });
});
