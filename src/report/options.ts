import type { CompiledPolicy } from '../engine/compiled.ts';
import { type Calendar, type CalendarInput, calendarSchema } from '../entities/calendar.ts';
import { oneOf, show } from '../entities/describe-issue.ts';
import { complainOfInstant, type InstantInput, readInstant } from '../entities/instant.ts';
import type { Issue } from '../entities/issue.ts';
import { misnamed } from '../entities/misnamed.ts';
import { parseValue } from '../entities/parse-value.ts';
import { collectProblems, type Problems } from '../entities/problems.ts';
import type { Timeline } from '../entities/timeline.ts';
import { type Waiver, type WaiverInput, waiverSchema } from '../entities/waiver.ts';
import type { Annotate } from '../signals/annotate.ts';
import { DAY } from '../time/durations.ts';
import { unreadyIn } from './check-given.ts';
import { readerOf } from './reader-of.ts';
import type { ReadText } from './setting.ts';

/** How and when a timeline is judged. */
export interface EvaluateOptions {
  /** The moment of judgement, inclusive. */
  readonly asOf: InstantInput;
  /** What was recorded after it was not known yet; left out, all is known. */
  readonly knownAsOf?: InstantInput | undefined;
  /** The office's calendar, for timelines that have none. */
  readonly calendar?: CalendarInput | undefined;
  readonly waivers?: readonly WaiverInput[] | undefined;
  /** Days for which a finding asks for something after it fell due, or was broken; 90 where left out. */
  readonly actionHorizon?: number | undefined;
  /**
   * Reads the text of what states no signals: `annotate`, or a reader of your own. Without one such words are unknown, and what
   * rests on them says so.
   */
  readonly annotate?: Annotate | undefined;
}

/** By what a timeline is judged, whenever it is judged. */
export interface Terms {
  readonly calendar: Calendar;
  readonly waivers: readonly Waiver[];
  readonly readText: ReadText;
  /** Milliseconds. */
  readonly actionHorizon: number;
}

/** The moment of judgement, and when what counts was known; both inclusive, in epoch milliseconds. */
export interface Moment {
  readonly asOf: number;
  /** `Infinity` where everything is known. */
  readonly knownAsOf: number;
}

/** The options, read. */
export type Judging = Moment & Terms;

const momentNames = ['asOf', 'knownAsOf'] as const satisfies readonly (keyof EvaluateOptions)[];
const termNames = ['calendar', 'waivers', 'actionHorizon', 'annotate'] as const satisfies readonly (keyof EvaluateOptions)[];

/** The names of the options of `evaluate`. */
export const optionNames: readonly (keyof EvaluateOptions)[] = [...momentNames, ...termNames];

/** The names of the options that only an audit has: one object may serve both. */
export const auditOptionNames = ['candidates', 'fewestCases', 'carryOptOuts'] as const;

const accepted: readonly string[] = [...optionNames, ...auditOptionNames];

/** The options, read; every problem at once. */
export function readOptions(options: EvaluateOptions, timeline: Timeline, policy: CompiledPolicy): Judging {
  return read(options, accepted, (given, problems) => ({
    ...momentOf(given, problems),
    ...termsOf(given, timeline, policy, problems),
  }));
}

/** The moment of judgement, read. */
export function readMoment(options: Pick<EvaluateOptions, 'asOf' | 'knownAsOf'>): Moment {
  return read(options, momentNames, momentOf);
}

/** All but the moment of judgement, read. */
export function readTerms(options: Omit<EvaluateOptions, 'asOf' | 'knownAsOf'>, timeline: Timeline, policy: CompiledPolicy): Terms {
  return read(options, termNames, (given, problems) => termsOf(given, timeline, policy, problems));
}

/** What is wrong with the names of options: a misspelt one would be left out unseen. */
export function misnamedOptions(options: object, names: readonly string[]): Issue[] {
  const unknown = Object.keys(options).filter((name) => !names.includes(name));
  return unknown.map((name) => misnamed([name], 'unknown-key', oneOf(names), name, names));
}

function read<Options extends object, Read>(
  options: Options | undefined,
  names: readonly string[],
  readWith: (options: Options, problems: Problems) => Read,
): Read {
  const problems = collectProblems();
  // who writes no types may leave them out altogether
  const given = options ?? ({} as Options);
  problems.addAll(misnamedOptions(given, names));
  const found = readWith(given, problems);
  const error = problems.toError('invalid-options');
  if (error !== undefined) throw error;
  return found;
}

function momentOf({ asOf, knownAsOf }: Pick<EvaluateOptions, 'asOf' | 'knownAsOf'>, problems: Problems): Moment {
  return {
    asOf: instantOf(asOf, 'asOf', problems),
    knownAsOf: knownAsOf === undefined ? Number.POSITIVE_INFINITY : instantOf(knownAsOf, 'knownAsOf', problems),
  };
}

function termsOf(
  options: Omit<EvaluateOptions, 'asOf' | 'knownAsOf'>,
  timeline: Timeline,
  policy: CompiledPolicy,
  problems: Problems,
): Terms {
  const unready = unreadyIn({ timeline, policy });
  problems.addAll(unready);
  const ready = unready.length === 0;
  // read even where the timeline has its own: what is wrong with it would come to light at the first case that has none
  const given = calendarOf(options.calendar, problems);
  const calendar = ready ? (timeline.calendar ?? given ?? policy.resolved.calendar) : undefined;
  if (ready && calendar === undefined && options.calendar === undefined) {
    problems.add({
      path: ['calendar'],
      code: 'missing-calendar',
      expected: 'a calendar in the timeline, the options or the policy',
      received: 'none',
      help: 'add `"calendar": { "timeZone": "America/Chicago" }` with the zone of the office',
    });
  }
  return {
    // what is missing was noted
    calendar: calendar!,
    waivers: options.waivers === undefined ? noWaivers : waiversOf(options.waivers, problems),
    readText: readerOf(options.annotate, problems),
    actionHorizon: daysOf(options.actionHorizon ?? 90, 'actionHorizon', problems),
  };
}

const noWaivers: readonly Waiver[] = [];

function instantOf(value: unknown, name: string, problems: Problems): number {
  const instant = readInstant(value);
  if (instant !== undefined) return instant;
  problems.add({ path: [name], received: show(value), ...complainOfInstant(value) });
  return Number.NaN;
}

/** A number of days, as milliseconds. */
function daysOf(value: unknown, name: string, problems: Problems): number {
  if (typeof value === 'number' && value >= 0) return value * DAY;
  problems.add({ path: [name], code: 'invalid-value', expected: 'a number of days, 0 or more', received: show(value) });
  return Number.NaN;
}

/** Calendars as parsed, by what was written: a host judges thousands of timelines by one. */
const parsedCalendars = new Map<string, Calendar>();
const mostCalendars = 100;

function calendarOf(input: CalendarInput | undefined, problems: Problems): Calendar | undefined {
  if (input === undefined) return undefined;
  const written = JSON.stringify(input);
  const known = parsedCalendars.get(written);
  if (known !== undefined) return known;
  const calendar = parseValue(calendarSchema, input, problems, ['calendar']);
  if (calendar === undefined) return undefined;
  if (parsedCalendars.size >= mostCalendars) parsedCalendars.clear();
  parsedCalendars.set(written, calendar);
  return calendar;
}

function waiversOf(input: readonly WaiverInput[], problems: Problems): readonly Waiver[] {
  if (!Array.isArray(input)) {
    problems.add({ path: ['waivers'], code: 'invalid-type', expected: 'a list of waivers', received: show(input) });
    return noWaivers;
  }
  if (input.length === 0) return noWaivers;
  return input.flatMap((waiver, index) => parseValue(waiverSchema, waiver, problems, ['waivers', index]) ?? []);
}
