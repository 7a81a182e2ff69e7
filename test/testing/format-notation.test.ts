import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../src/entities/parse-timeline.ts';
import { formatNotation } from '../../src/testing/format-notation.ts';
import { parseNotation } from '../../src/testing/notation.ts';
import { timelines } from './arbitraries/made.ts';

const written = (text: string, start?: string) => formatNotation(parseTimeline(parseNotation(text)), { start });

/** The lines of the interactions, as they are written again. */
const again = (lines: string) =>
  written(`calendar America/Chicago\nana candidate\nsam recruiter of TalentCo\n${lines}`, '2026-03-02').split('\n').slice(4);

describe('a timeline in the notation', () => {
  it('reads back as the same timeline, whatever is in it', () => {
    fc.assert(
      fc.property(timelines, fc.constantFrom(undefined, '2026-03-02'), (made, start) => {
        const timeline = parseTimeline(made);
        const text = formatNotation(timeline, { start });
        expect(parseTimeline(parseNotation(text)), text).toEqual(timeline);
      }),
    );
  });

  it.each([
    'day 1 09:00 sam → ana email: discloses client, asks availability',
    'day 2 ana → sam sms: "Hi, \\"Sam\\"\\nthanks", thanks',
    'day 2 10:00:30.001 ana → sam call lasting 12.5: sam promises call by day 4, ana asks status',
    'day 3 10:00 sam interview-held for day 3 09:00: words unknown',
    'day 3 in Asia/Tokyo note: "# internal"',
    'day 4 09:00 custom assessment-sent hours=3 level="3" by="Sam Lee" "a key"=true',
    'day 5 09:00 → ana email subject "Re: role" re "a b" id "x,1" seq -1 recorded day 6 09:00',
  ])('%s', (line) => {
    expect(again(line)).toEqual([line]);
  });

  it('keeps people whose ids read like something else', () => {
    const timeline = parseTimeline({
      id: 'case: 9',
      parties: [
        { id: 'email', role: 'candidate', name: 'A, B' },
        { id: 'thanks', role: 'recruiter' },
        { id: '__proto__', role: 'employer' },
      ],
      interactions: [
        { id: 'i1', kind: 'call', channel: 'phone', outcome: 'connected', at: 0, from: 'email', to: ['thanks', '__proto__'], signals: [] },
        {
          id: 'i2',
          kind: 'interview-held',
          at: 1,
          from: 'thanks',
          signals: [{ type: 'acknowledgement', by: 'thanks' }, { type: 'no-news' }],
        },
      ],
      context: { note: '12', 'a name': 'true', list: ['a b', '3'], size: 3, empty: [] },
    });
    expect(parseTimeline(parseNotation(formatNotation(timeline)))).toEqual(timeline);
  });

  it('says the header only where there is one to say', () => {
    expect(written('ana candidate\nday 1 10:00 note')).toBe('ana candidate\n2026-03-02 10:00 note');
    expect(written('calendar UTC, workdays [mon, wed], hours 10:00-16:00\ncase case-7\nana candidate').split('\n')).toEqual([
      'case case-7',
      'calendar UTC, workdays [mon, wed], hours [10:00-16:00]',
      'ana candidate',
    ]);
  });

  it('writes an hour that occurs twice so that it is told apart', () => {
    const timeline = parseTimeline({
      id: 'case-1',
      calendar: { timeZone: 'America/Chicago' },
      parties: [{ id: 'ana', role: 'candidate' }],
      interactions: [{ id: 'i1', kind: 'note', at: '2026-11-01T01:30:00-06:00' }],
    });
    expect(formatNotation(timeline)).toContain('2026-11-01T01:30:00-06:00 note');
  });
});
