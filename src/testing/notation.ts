import { HearbackError } from '../entities/hearback-error.ts';
import type { InteractionInput } from '../entities/interaction.ts';
import type { Issue } from '../entities/issue.ts';
import type { PartyInput } from '../entities/party.ts';
import { endPointSchema } from '../entities/point.ts';
import { collectProblems, type Problems } from '../entities/problems.ts';
import type { TimelineInput } from '../entities/timeline.ts';
import { dayFromDate } from '../time/calendar-date.ts';
import { isTimeZone } from '../time/zone.ts';
import { introducesParty, takeCalendar, takeContext, takeCovers, takeDayNumber, takeOpportunity, takeParty } from './notation/header.ts';
import { takeInteraction } from './notation/interaction.ts';
import { LineReader } from './notation/line-reader.ts';
import { type Clock, startsWithTime, takeTimeZone, takeWhen } from './notation/when.ts';

const firstDay = '2026-03-02';

interface Line {
  readonly text: string;
  readonly number: number;
}

/**
 * Returns the timeline that a text tells, a line for each party and each interaction, as `parseTimeline` takes it.
 *
 * ```text
 * calendar America/Chicago
 * ana candidate, window 12:00-13:00
 * sam recruiter of TalentCo
 * day 1 10:00 sam → ana email: discloses client and location, asks availability
 * day 2 17:00 ana → sam voicemail: wants-call from day 3 12:00
 * ```
 *
 * `docs/notation.md` has the whole of it. Without `start`, day 1 is Monday, 2 March 2026; times are the calendar's, else those of
 * `zone`, else UTC. Interactions get the ids `i1`, `i2` … in the order of their lines, unless they state one.
 *
 * @param text lines of the notation; `->` is read as `→`, and what follows `#` is left out
 * @throws {HearbackError} invalid-notation, with every line that cannot be read, its place and a caret
 * @example
 * const timeline = parseNotation(`
 *   ana candidate
 *   sam recruiter of TalentCo
 *   day 3 10:00 sam → ana email: discloses client
 * `);
 * timeline.interactions[0]?.at //=> '2026-03-04T10:00:00Z'
 * parseNotation('day 3 25:00 note') //=> throws HearbackError 'invalid-notation'
 */
export function parseNotation(text: string): TimelineInput {
  const problems = collectProblems();
  const lines = linesOf(text);
  const clock = readClock(lines, problems);
  const header = readHeader(lines, clock, problems);
  const parties = header.parties.map(({ id }) => id);
  const interactions: InteractionInput[] = [];
  for (const line of lines) {
    attempt(problems, line, (reader) => {
      if (!startsWithTime(reader.peek()) || introducesParty(reader)) return;
      interactions.push(takeInteraction(reader, clock, parties, `i${interactions.length + 1}`));
    });
  }
  throwAny(problems);
  return { ...header, interactions };
}

/**
 * Returns the instant that a time of a text means, in epoch milliseconds; a day means its last millisecond.
 *
 * @param text the timeline, for its `start`, `zone` and `calendar`
 * @param when `day 3 10:00`, `day 3`, `2026-03-04 10:00` …
 * @throws {HearbackError} invalid-notation
 * @example
 * notationInstant('zone America/Chicago', 'day 1 09:00') //=> Date.UTC(2026, 2, 2, 15)
 */
export function notationInstant(text: string, when: string): number {
  const problems = collectProblems();
  const clock = readClock(linesOf(text), problems);
  let instant = Number.NaN;
  attempt(problems, { text: when, number: 1 }, (reader) => {
    instant = endPointSchema.parse(takeWhen(reader, clock));
    if (!reader.done) reader.refuse('invalid-value', 'the end of the time');
  });
  throwAny(problems);
  return instant;
}

/** What the days and times of a text are counted from. */
export function notationClock(text: string): Clock {
  return readClock(linesOf(text), collectProblems());
}

function linesOf(text: string): Line[] {
  return text
    .split('\n')
    .map((line, index) => ({ text: line, number: index + 1 }))
    .filter(({ text: line, number }) => !new LineReader(line, number).done);
}

/** Reads a line, and notes why it cannot be read. */
function attempt(problems: Problems, { text, number }: Line, read: (reader: LineReader) => void): void {
  try {
    read(new LineReader(text, number));
  } catch (error) {
    if (!(error instanceof HearbackError)) throw error;
    problems.addAll(error.issues);
  }
}

function throwAny({ issues }: Problems): void {
  if (issues.length === 0) return;
  const lineOf = ({ path }: Issue) => Number(path[1]);
  throw new HearbackError(
    'invalid-notation',
    [...issues].sort((a, b) => lineOf(a) - lineOf(b)),
  );
}

function readClock(lines: readonly Line[], problems: Problems): Clock {
  let start = dayFromDate(firstDay)!;
  let ofCalendar: string | undefined;
  let ofZone: string | undefined;
  for (const line of lines) {
    attempt(problems, line, (reader) => {
      if (introducesParty(reader)) return;
      if (reader.accept('start')) start = takeDayNumber(reader);
      else if (reader.accept('zone')) ofZone = takeTimeZone(reader);
      else {
        // what is wrong with it is noted where it is read for itself
        if (reader.accept('calendar') && isTimeZone(reader.peek() ?? '')) ofCalendar = reader.peek();
        return;
      }
      if (!reader.done) reader.refuse('invalid-value', 'the end of the line');
    });
  }
  return { start, timeZone: ofZone ?? ofCalendar ?? 'UTC' };
}

const clockWords = ['start', 'zone'];
const headerWords = ['case', 'opportunity', 'covers', 'context', 'calendar'] as const;

function readHeader(lines: readonly Line[], clock: Clock, problems: Problems): Omit<TimelineInput, 'interactions'> {
  const parties: PartyInput[] = [];
  let fields: Omit<TimelineInput, 'interactions' | 'parties'> = { id: 'case-1' };
  for (const line of lines) {
    attempt(problems, line, (reader) => {
      if (introducesParty(reader)) {
        if (parties.some(({ id }) => id === (reader.quoted ?? reader.peek()))) reader.refuse('duplicate-party', 'each party once');
        parties.push(takeParty(reader, clock));
      } else if (!startsWithTime(reader.peek()) && !clockWords.includes(reader.peek() ?? '')) {
        fields = { ...fields, ...readField(reader, clock) };
      } else return;
      if (!reader.done) reader.refuse('invalid-value', 'the end of the line');
    });
  }
  return { ...fields, parties };
}

function readField(reader: LineReader, clock: Clock): Partial<TimelineInput> {
  const first = reader.peek();
  const word = headerWords.find((one) => one === first);
  if (word === undefined)
    reader.refuse('invalid-value', 'a time, a party with its role, or one of the words of a header', [...headerWords, ...clockWords]);
  reader.take('a word');
  switch (word) {
    case 'case':
      return { id: reader.takePhrase('the id of the timeline') };
    case 'opportunity':
      return { opportunity: takeOpportunity(reader, clock) };
    case 'covers':
      return { covers: takeCovers(reader) };
    case 'context':
      return { context: takeContext(reader) as NonNullable<TimelineInput['context']> };
    case 'calendar':
      return { calendar: takeCalendar(reader) };
  }
}
