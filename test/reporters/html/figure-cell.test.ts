import { describe, expect, it } from 'vitest';
import { inUnit } from '../../../src/reporters/estimate.ts';
import { figureCell, widestOf } from '../../../src/reporters/html/figure-cell.ts';

const words = (cell: { text: string }) =>
  cell.text
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

describe('a figure', () => {
  it('stands with its interval, in words and drawn', () => {
    const cell = figureCell({ unit: 'share', of: 11, value: 0.7778, low: 0.55, high: 0.91 }, 1);
    expect(words(cell)).toBe('78 % 55–91 %');
    expect(cell.text).toContain('<rect x="55%" width="36%"');
    expect(cell.text).toContain('<circle cx="77.8%"');
  });

  it('is left open where there are too few', () => {
    expect(words(figureCell({ unit: 'share', of: 3 }, 1))).toBe('too few only 3');
  });

  it('may be bounded below alone', () => {
    expect(words(figureCell({ unit: 'ratio', of: 4, value: 2, low: 0.5, high: Number.POSITIVE_INFINITY }, 2))).toBe('2.00 0.50 or more');
  });

  it.each([
    ['share', 0.825, '83 %'],
    ['duration', 9 * 60_000, '9 min'],
    ['duration', 26.8 * 3_600_000, '26.8 h'],
    ['duration', 5.9 * 86_400_000, '5.9 d'],
    ['ratio', 0.314, '0.31'],
    ['count', 12, '12'],
  ] as const)('of %s %d is said as %s', (unit, value, said) => {
    expect(inUnit(value, unit)).toBe(said);
  });

  it('is drawn on the scale of its column: of shares the whole, else the widest end', () => {
    expect(widestOf([{ unit: 'share', value: 0.2, high: 0.4 }])).toBe(1);
    expect(widestOf([{ unit: 'duration', value: 5, high: 9 }, { unit: 'duration' }])).toBe(9);
    expect(widestOf([{ unit: 'ratio', value: 3, high: Number.POSITIVE_INFINITY }])).toBe(3);
  });
});
