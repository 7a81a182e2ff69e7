import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayWords } from '../../../src/report/describe-day.ts';
import { TimeScale } from '../../../src/reporters/html/time-scale.ts';
import { businessCalendar } from '../../../src/time/business-calendar.ts';

const day = 86_400_000;
const monday = Date.parse('2026-03-02T06:00:00Z');
const days = dayWords(businessCalendar({ timeZone: 'America/Chicago' }), monday);
const labels = (length: number) => new TimeScale(monday, monday + length * day, days).ticks().map(({ label }) => label);

describe('the scale of a drawing', () => {
  it('puts instants in their order, within the drawing', () => {
    const scale = new TimeScale(monday, monday + 10 * day, days);
    const places = [0, 2, 10].map((length) => scale.x(monday + length * day));
    expect(places).toEqual([1.46, 20.87, 98.54]);
    expect(scale.x(monday - day)).toBe(0);
    expect(scale.x(monday + 90 * day)).toBe(100);
    expect(scale.isBeyond(monday + 90 * day)).toBe(true);
    expect(scale.isBeyond(monday + 10 * day)).toBe(false);
  });

  it('has a line a day, a week, or a year', () => {
    expect(labels(3)).toEqual(['2 Mar', '3 Mar', '4 Mar', '5 Mar']);
    expect(labels(21)).toEqual(['2 Mar', '9 Mar', '16 Mar', '23 Mar']);
    expect(labels(3 * 365)).toEqual(['1 Jan 2027', '1 Jan 2028', '1 Jan 2029']);
    expect(labels(20 * 365).slice(0, 3)).toEqual(['1 Jan 2028', '1 Jan 2031', '1 Jan 2034']);
  });

  it('has lines however long it is, and never more than a dozen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (length) => {
        const { length: count } = labels(length);
        return count >= 1 && count <= 12;
      }),
    );
  });

  it('shades weekends and days off, where the days are wide enough to see', () => {
    const closed = dayWords(businessCalendar({ timeZone: 'America/Chicago', holidays: ['2026-03-09'] }), monday);
    const [weekend] = new TimeScale(monday, monday + 11 * day, closed).daysOff().filter(({ x }) => x > 5);
    const hours = 71; // the clock was put forward on 8 March
    expect(weekend!.width).toBeCloseTo((hours * 100) / (11 * 24 * 1.03), 1);
    expect(new TimeScale(monday, monday + 300 * day, days).daysOff()).toEqual([]);
  });
});
