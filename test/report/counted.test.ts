import { describe, expect, it } from 'vitest';
import { counted, inThousands } from '../../src/report/counted.ts';

describe('a number as it is told', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [140_000, '140,000'],
    [1_234_567, '1,234,567'],
    [1250.5, '1,250.5'],
    [12.3456, '12.3456'],
  ])('%d', (number, told) => {
    expect(inThousands(number)).toBe(told);
  });

  it('has its noun in the number that it takes', () => {
    expect([counted(1, 'day'), counted(0, 'day'), counted(1096, 'calendar day')]).toEqual(['1 day', '0 days', '1,096 calendar days']);
  });
});
