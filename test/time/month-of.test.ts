import { describe, expect, it } from 'vitest';
import { monthOf } from '../../src/time/month-of.ts';

describe('monthOf', () => {
  it('is that of the place', () => {
    const at = Date.UTC(2026, 3, 1, 2);
    expect(monthOf(at, 'America/Chicago')).toBe('2026-03');
    expect(monthOf(at, 'Europe/London')).toBe('2026-04');
  });

  it('has its month also where the year has more than four digits', () => {
    expect(monthOf(Date.UTC(12_026, 3, 5), 'UTC')).toBe('+012026-04');
  });
});
