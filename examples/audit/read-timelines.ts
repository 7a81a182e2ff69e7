import { type HearbackError, safeParseTimeline, type Timeline } from 'hearback';
import { type AdapterOptions, type GreenhouseCase, greenhouse, recognise } from 'hearback/adapters';
import type { Problems } from './problems.ts';
import { readValues } from './read-values.ts';

/** A timeline and where it was read. */
export interface Found {
  readonly timeline: Timeline;
  readonly file: string;
  readonly line?: number | undefined;
}

/** What reading needs beside the files. */
export interface ReadingOptions {
  readonly problems: Problems;
  readonly adapter: AdapterOptions;
  /** Told in a line what a file was taken for, where it holds something else than timelines. */
  readonly note: (text: string) => void;
  /** Told how many bytes of a file were read so far. */
  readonly onBytes?: (file: string, bytes: number) => void;
}

/** A value of an export, until all its parts have been read. */
interface Part {
  readonly value: object;
  readonly file: string;
  readonly line?: number | undefined;
}

/**
 * Yields the timelines in some files, one by one. Those of an export come last: a candidate and the activity feed may stand in two
 * files. What cannot be read is noted in `problems`.
 */
export function* readTimelines(files: readonly string[], options: ReadingOptions): Generator<Found> {
  const parts: Part[] = [];
  for (const file of files) {
    const { problems, onBytes } = options;
    for (const { value, line } of readValues(file, problems, (bytes) => onBytes?.(file, bytes))) {
      const several: readonly unknown[] = Array.isArray(value) ? value : [value];
      if (several.length === 0) problems.add({ file, line, reason: 'an empty list: expected timelines' });
      for (const one of several) {
        if (isObject(one) && isExport(one)) parts.push({ value: one, file, line });
        else yield* timelineOf(one, { file, line }, problems);
      }
    }
  }
  if (parts.length > 0) yield* readGreenhouse(parts, options);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a value has no interactions of its own, and an adapter would take it. */
const isExport = (value: object) => !('interactions' in value) && ('activity_feed' in value || recognise(value).adapter === 'greenhouse');

function* timelineOf(value: unknown, place: { file: string; line?: number | undefined }, problems: Problems): Generator<Found> {
  if (!isObject(value) || !('interactions' in value || 'parties' in value)) {
    problems.add({ ...place, reason: `expected a timeline, or a Greenhouse candidate, received ${recognise(value).reason}` });
    return;
  }
  const result = safeParseTimeline(value);
  if (result.ok) yield { timeline: result.timeline, ...place };
  else problems.add({ ...place, reason: firstOf(result.error) });
}

/** The first thing that is wrong, and how many more are. */
function firstOf({ message }: HearbackError): string {
  const [first = '', ...more] = message.split('\n');
  return more.length === 0 ? first : `${first} (and ${String(more.length)} more)`;
}

/** The parts of Greenhouse's export put together: a candidate that holds the feed, or one candidate and one feed. */
function* readGreenhouse(parts: readonly Part[], { problems, adapter, note }: ReadingOptions): Generator<Found> {
  const feeds = parts.filter(({ value }) => 'activities' in value);
  const candidates = parts.filter(({ value }) => !('activities' in value));
  const apart = candidates.filter(({ value }) => feedIn(value) === undefined);
  if (feeds.length > 0 && (feeds.length > 1 || apart.length !== 1)) {
    for (const { file, line } of feeds) {
      problems.add({ file, line, reason: 'an activity feed does not say whose it is: give it together with one candidate' });
    }
  }
  const feed = feeds.length === 1 && apart.length === 1 ? feeds[0] : undefined;
  for (const { value, file, line } of candidates) {
    const whole = 'activityFeed' in value ? (value as GreenhouseCase) : caseOf(value, feed?.value);
    const { timelines, skipped } = greenhouse(whole, adapter);
    const where = feed === undefined || feedIn(value) !== undefined ? file : `${file} and ${feed.file}`;
    const feedWords = whole.activityFeed === undefined ? 'without its activity feed' : 'with its activity feed';
    note(`${where}: a Greenhouse candidate ${feedWords}, ${String(timelines.length)} application${timelines.length === 1 ? '' : 's'}`);
    for (const { reason } of skipped) note(`${where}: left out: ${reason}`);
    if (timelines.length === 0) problems.add({ file, line, reason: 'no application that can be judged' });
    for (const timeline of timelines) yield* timelineOf(timeline, { file, line }, problems);
  }
}

const feedIn = (value: object): unknown => (value as { activity_feed?: unknown }).activity_feed ?? (value as GreenhouseCase).activityFeed;

function caseOf({ activity_feed, ...candidate }: { activity_feed?: unknown }, feed: unknown): GreenhouseCase {
  const activityFeed = activity_feed ?? feed;
  return { candidate, ...(activityFeed !== undefined && { activityFeed }) };
}
