import { describe, expect, it } from 'vitest';
import { dueInHours, nextSuitable } from '../../src/actions/when.ts';
import type { Party } from '../../src/entities/party.ts';
import type { Frame } from '../../src/facts/frame.ts';
import { businessCalendar } from '../../src/time/business-calendar.ts';

const frame = { setting: { calendar: businessCalendar({ timeZone: 'UTC' }) } } as unknown as Frame;
const ana = (start: string, end: string): Party => ({ id: 'ana', role: 'candidate', contactWindow: { start, end } });

/** An instant of March 2026, of which the 2nd is a Monday, in UTC. */
const on = (day: number, time: string) => Date.parse(`2026-03-${String(day).padStart(2, '0')}T${time}Z`);

describe('when to call', () => {
  const call = (from: number, toward: Party) => new Date(nextSuitable(from, toward, 'call', frame)).toISOString().slice(8, 16);

  it('is at once, where the office is open and the hours suit', () => {
    expect(call(on(2, '10:00'), ana('08:00', '12:00'))).toBe('02T10:00');
  });

  it('waits for the hours, and for the office where it is shut when they begin', () => {
    expect(call(on(2, '10:00'), ana('12:00', '13:00'))).toBe('02T12:00');
    expect(call(on(2, '10:00'), ana('08:00', '09:30'))).toBe('03T09:00');
    expect(call(on(6, '18:00'), ana('08:00', '12:00'))).toBe('09T09:00');
  });

  it('goes by the hours alone, where the office is never open in them', () => {
    expect(call(on(2, '10:00'), ana('18:00', '20:00'))).toBe('02T18:00');
    expect(call(on(7, '10:00'), ana('18:00', '20:00'))).toBe('09T18:00');
    expect(call(on(6, '21:00'), ana('22:00', '02:00'))).toBe('06T22:00');
    expect(call(on(7, '21:00'), ana('22:00', '02:00'))).toBe('09T00:00');
  });
});

describe('when to write', () => {
  it('goes by the office alone', () => {
    expect(nextSuitable(on(2, '08:00'), ana('18:00', '20:00'), 'message', frame)).toBe(on(2, '09:00'));
  });
});

describe('by when to do what is due', () => {
  it('is the close of the office before it, unless that came before the asking', () => {
    expect(dueInHours(on(7, '23:00'), on(2, '10:00'), frame)).toBe(on(6, '17:00'));
    expect(dueInHours(on(7, '23:00'), on(7, '10:00'), frame)).toBe(on(7, '23:00'));
    expect(dueInHours(on(3, '11:00'), on(2, '10:00'), frame)).toBe(on(3, '11:00'));
  });
});
