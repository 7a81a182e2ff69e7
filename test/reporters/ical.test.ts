import fc from 'fast-check';
import { audit, courtesy, evaluate } from 'hearback';
import { ical, type Reported, type ReporterOptions } from 'hearback/reporters';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { nastyCase } from './nasty.ts';
import { asOf, inOrder, pressed, reported, resume, waiting } from './reported.ts';

const write = (given: Reported, options: Omit<ReporterOptions, 'policy'> = {}) => ical(given, { policy: courtesy, ...options });

function eventsOf(given: Reported, options: Omit<ReporterOptions, 'policy'> = {}) {
  const page = write(given, options);
  const calendar = new ICAL.Component(ICAL.parse(page));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const text = (name: string) => String(component.getFirstPropertyValue(name));
    const alarms = component.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger')));
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      stamp: text('dtstamp'),
      sequence: Number(text('sequence')),
      priority: Number(text('priority')),
      alarms,
    };
  });
}

const laterBy = (days: number) => new Date(Date.parse(asOf) + days * 86_400_000).toISOString();
const judgedAt = (at: string) => {
  const { timeline } = waiting();
  return { timeline, report: evaluate(timeline, courtesy, { asOf: at }) };
};

describe('the next actions as a calendar', () => {
  it('has an event an action, in UTC', () => {
    const { report } = waiting();
    expect(eventsOf(waiting())).toHaveLength(report.nextActions.length);
    expect(write(waiting())).toMatch(/^DTSTART:\d{8}T\d{6}Z\r$/m);
    expect(write(waiting())).toContain('\r\nX-WR-TIMEZONE:America/Chicago\r\n');
  });

  it('begins, where it is late, when it may be done, for half an hour', () => {
    const { nextActions } = waiting().report;
    const [event] = eventsOf(waiting());
    expect(event).toMatchObject({
      summary: 'Send update: c1 (case-1)',
      start: new Date(Math.max(Date.parse(asOf), nextActions[0]!.notBefore)).toISOString(),
      priority: 1,
    });
    expect(Date.parse(event!.end) - Date.parse(event!.start)).toBe(30 * 60_000);
    expect(event!.description).toContain('Due since Thu 12 Mar');
  });

  it('ends, where it runs still, when it is due', () => {
    const { nextActions } = inOrder().report;
    const [event] = eventsOf(inOrder());
    expect(nextActions[0]!.dueAt).toBeGreaterThan(Date.parse(asOf));
    expect(Date.parse(event!.end)).toBe(Math.floor(nextActions[0]!.dueAt! / 1000) * 1000);
    expect(event!.description).toContain('Due by');
  });

  it('begins no sooner than now where less than half an hour is left, and lasts as long where none is', () => {
    const now = '2026-03-12T21:50:00.000Z';
    const [event] = eventsOf(judgedAt(now));
    expect(event).toMatchObject({ start: now, end: '2026-03-12T22:00:00.000Z' });
    const { timeline, report } = judgedAt(now);
    const [action] = report.nextActions;
    const last = { ...report, nextActions: [{ ...action!, notBefore: action!.dueAt! }] };
    expect(eventsOf({ timeline, report: last })[0]).toMatchObject({ start: '2026-03-12T22:00:00.000Z', end: '2026-03-12T22:30:00.000Z' });
  });

  it('names the zone of its cases, where they have one', () => {
    const elsewhere = reported('case-9', [resume], { calendar: { timeZone: 'Europe/Madrid' } });
    expect(write([waiting(), reported('case-8', [resume])])).toContain('\r\nX-WR-TIMEZONE:America/Chicago\r\n');
    expect(write([waiting(), elsewhere])).not.toContain('X-WR-TIMEZONE');
  });

  it('keeps its UID as time goes on and over exports, and counts its sequence up', () => {
    const [first, then] = [judgedAt(asOf), judgedAt(laterBy(3))].map((one) => eventsOf(one)[0]!);
    expect(then!.uid).toBe(first!.uid);
    expect(then!.sequence).toBeGreaterThan(first!.sequence);
    expect(eventsOf([pressed(), waiting()]).map(({ uid }) => uid)).toContain(first!.uid);
  });

  it('gives no two events one UID', () => {
    const uids = eventsOf([pressed(), waiting(), inOrder()]).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
  });

  it('keeps a UID short that would be too long to be kept', () => {
    const [event] = eventsOf(reported('é'.repeat(200), [resume]));
    expect(event!.uid.length).toBeLessThan(80);
  });

  it('reminds a quarter of an hour before, or as asked', () => {
    const alarmsOf = (options?: Omit<ReporterOptions, 'policy'>) => eventsOf(inOrder(), options)[0]!.alarms;
    expect(alarmsOf()).toEqual(['-PT15M']);
    expect(alarmsOf({ alarms: [1440, 0] })).toEqual(['-P1D', 'PT0S']);
    expect(alarmsOf({ alarms: [] })).toEqual([]);
  });

  it('never reminds before the calendar was made', () => {
    for (const one of [waiting(), inOrder()]) {
      for (const { start, alarms } of eventsOf(one, { alarms: [10_000_000] })) {
        for (const alarm of alarms) {
          const trigger = Date.parse(start) + ICAL.Duration.fromString(alarm).toSeconds() * 1000;
          expect(trigger).toBeGreaterThanOrEqual(Date.parse(asOf));
        }
      }
    }
  });

  it('has the actions of one person when asked', () => {
    expect(eventsOf([waiting(), pressed()], { owner: 'r1' })).toHaveLength(eventsOf([waiting(), pressed()]).length);
    expect(eventsOf([waiting(), pressed()], { owner: 'c1' })).toEqual([]);
  });

  it('has the words to send where names are asked for', () => {
    expect(eventsOf(waiting(), { names: true })[0]).toMatchObject({
      summary: 'Send update: Ana Ruiz (case-1)',
      description: expect.stringContaining('\nHi Ana,\n'),
    });
    expect(eventsOf(waiting())[0]!.description).not.toContain('Hi ');
  });

  it('has the worklist of an audit', () => {
    expect(eventsOf(audit([waiting().timeline], courtesy, { asOf })).map(({ uid }) => uid)).toEqual(
      eventsOf(waiting()).map(({ uid }) => uid),
    );
  });

  it('puts properties before components, and no line is longer than 75 bytes', () => {
    fc.assert(
      fc.property(nastyCase, (one) => {
        const lines = write(one, { names: true }).split('\r\n');
        for (const line of lines) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        for (const [index, line] of lines.entries()) {
          if (line.startsWith('END:')) expect(lines[index + 1] ?? '').toMatch(/^(BEGIN:.*|END:.*|)$/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('adds no event and no property, whatever people wrote', () => {
    fc.assert(
      fc.property(nastyCase, (one) => {
        expect(eventsOf(one, { names: true })).toHaveLength(one.report.nextActions.length);
        const names = write(one, { names: true })
          .split(/\r\n(?! )/)
          .map((line) => line.split(/[:;]/)[0]);
        const known =
          'BEGIN END VERSION PRODID METHOD NAME X-WR-CALNAME X-WR-TIMEZONE UID SEQUENCE DTSTAMP DTSTART DTEND SUMMARY TRANSP DESCRIPTION CATEGORIES PRIORITY CLASS ACTION TRIGGER';
        expect(names.filter((name) => name !== '' && !known.split(' ').includes(name!))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
