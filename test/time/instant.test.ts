import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatInstant, parseInstant } from '../../src/time/instant.ts';
import { zone } from '../../src/time/zone.ts';
import { anyZone, instantIn } from './arbitraries.ts';

describe('parseInstant', () => {
  it.each([
    ['2026-03-02T09:00:00-06:00', '2026-03-02T15:00:00.000Z'],
    ['2026-03-02T15:00:00Z', '2026-03-02T15:00:00.000Z'],
    ['2026-03-02T15:00Z', '2026-03-02T15:00:00.000Z'],
    ['2026-03-02T15:00+0545', '2026-03-02T09:15:00.000Z'],
    ['2026-03-02T15:00:00.5Z', '2026-03-02T15:00:00.500Z'],
    ['2026-03-02T15:00:00.123456789+00:00', '2026-03-02T15:00:00.123Z'],
    ['2026-03-02T00:00:00-23:59', '2026-03-02T23:59:00.000Z'],
    ['2026-03-02T00:00:00-00:00', '2026-03-02T00:00:00.000Z'],
    ['2024-02-29T23:59:59.999Z', '2024-02-29T23:59:59.999Z'],
    ['2000-02-29T00:00:00Z', '2000-02-29T00:00:00.000Z'],
    ['0000-01-01T00:00:00Z', '0000-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
  ])('reads %s', (text, expected) => {
    expect(new Date(parseInstant(text) ?? Number.NaN).toISOString()).toBe(expected);
  });

  it.each([
    '',
    'tomorrow',
    '2026-03-02',
    '2026-03-02T09:00:00',
    '2026-03-02 09:00:00Z',
    '2026-03-02t09:00:00z',
    '2026-03-02T09Z',
    '2026-03-02T9:00Z',
    '2026-3-02T09:00Z',
    '20260302T090000Z',
    '2026-02-30T09:00:00Z',
    '2026-02-29T09:00:00Z',
    '1900-02-29T09:00:00Z',
    '2026-04-31T09:00:00Z',
    '2026-00-10T09:00:00Z',
    '2026-13-10T09:00:00Z',
    '2026-03-00T09:00:00Z',
    '2026-03-02T24:00:00Z',
    '2026-03-02T23:60:00Z',
    '2026-03-02T23:59:60Z',
    '2026-03-02T09:00:00.Z',
    '2026-03-02T09:00.5Z',
    '2026-03-02T09:00:00,5Z',
    '2026-03-02T09:00:00-06',
    '2026-03-02T09:00:00-24:00',
    '2026-03-02T09:00:00-06:60',
    '2026-03-02T09:00:00-6:00',
    '2026-03-02T09:00:00-06:0',
    '2026-03-02T09:00:00−06:00',
    '2026-03-02T09:00:00Z ',
    ' 2026-03-02T09:00:00Z',
    '2026-03-02T09:00:00Z[America/Chicago]',
    '+002026-03-02T09:00:00Z',
    '-2026-03-02T09:00:00Z',
    '٢٠٢٦-03-02T09:00:00Z',
  ])('refuses %j', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });

  it('reads what a Date writes', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true }),
        (date) => {
          expect(parseInstant(date.toISOString())).toBe(date.getTime());
        },
      ),
    );
  });

  it('agrees with Date.parse on every date and time with an offset, existing or not', () => {
    const two = (max: number): fc.Arbitrary<string> => fc.integer({ min: 0, max }).map((number) => String(number).padStart(2, '0'));
    const parts = fc.tuple(fc.integer({ min: 0, max: 9999 }), two(13), two(32), two(23), two(59), two(60), two(23), two(59));
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    fc.assert(
      fc.property(parts, fc.constantFrom('+', '-'), ([year, month, day, hours, minutes, seconds, offsetHours, offsetMinutes], sign) => {
        const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
        const length = month === '02' && leap ? 29 : (lengths[Number(month) - 1] ?? 0);
        const text = `${String(year).padStart(4, '0')}-${month}-${day}T${hours}:${minutes}:${seconds}${sign}${offsetHours}:${offsetMinutes}`;
        const expected = Number(day) <= length ? Date.parse(text) : Number.NaN;
        expect(parseInstant(text) ?? Number.NaN).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        expect(parseInstant(text)).toBeUndefined();
      }),
    );
  });

  it('takes a fraction of any length', () => {
    expect(parseInstant(`2026-03-02T09:00:00.25${'9'.repeat(100_000)}Z`)).toBe(Date.parse('2026-03-02T09:00:00.259Z'));
  });
});

describe('formatInstant', () => {
  it.each([
    ['2026-03-02T15:00:00Z', 'America/Chicago', '2026-03-02T09:00:00-06:00'],
    ['2026-03-02T15:00:00.040Z', 'Asia/Kathmandu', '2026-03-02T20:45:00.040+05:45'],
    ['2026-03-02T15:00:00Z', 'UTC', '2026-03-02T15:00:00Z'],
    ['2026-03-02T15:00:00Z', 'Europe/London', '2026-03-02T15:00:00Z'],
    ['2026-03-02T23:00:00Z', '+02:00', '2026-03-03T01:00:00+02:00'],
    ['0000-01-01T00:00:00Z', '-01:00', '-000001-12-31T23:00:00-01:00'],
    ['1811-07-23T15:06:40Z', 'America/Chicago', '1811-07-23T09:16:40-05:50'],
  ])('writes %s in %s as %s', (instant, timeZone, expected) => {
    expect(formatInstant(Date.parse(instant), zone(timeZone))).toBe(expected);
  });

  it('writes what is read back as the same instant', () => {
    fc.assert(
      fc.property(anyZone, instantIn(1800, 2400), (timeZone, instant) => {
        expect(parseInstant(formatInstant(instant, zone(timeZone)))).toBe(instant);
      }),
      { numRuns: 300 },
    );
  });
});
