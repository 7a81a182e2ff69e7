import { describe, expect, it } from 'vitest';
import { amountOf, type DurationUnit } from '../../src/time/term.ts';

describe('amountOf', () => {
  const units: DurationUnit[] = ['minutes', 'hours', 'days', 'weeks', 'months', 'businessDays', 'businessHours'];

  it.each(units)('finds %s, be it 0', (unit) => {
    expect(amountOf({ [unit]: 0, from: 'signal.from' } as never)).toEqual({ unit, count: 0 });
  });

  it('finds none in a term that is no length of time', () => {
    for (const term of [{ never: true }, { at: 'signal.due' }, { on: '10-15' }, { earliestOf: [{ days: 1 }] }] as const) {
      expect(amountOf(term)).toBeUndefined();
    }
  });
});
