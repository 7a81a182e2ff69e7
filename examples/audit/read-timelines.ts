import { type HearbackError, safeParseTimeline, type Timeline } from 'hearback';
import { recognise } from 'hearback/adapters';
import { isObject, type Place } from './place.ts';
import type { Problems } from './problems.ts';
import { readJsonValues } from './read/json-values.ts';
import { Unreadable } from './read/lines.ts';
import type { Listed } from './read/list-files.ts';

/** A timeline and where it was read. */
export interface Found extends Place {
  readonly timeline: Timeline;
  /** Whether it is one of several files that it was put together from, and nobody knows which of them tell what. */
  readonly scattered?: boolean | undefined;
}

/** Yields the timelines in some files, one by one. What cannot be read is noted in `problems`. */
export function* readTimelines(
  files: readonly Listed[],
  problems: Problems,
  onBytes: (file: string, bytes: number) => void,
): Generator<Found> {
  for (const { path } of files) {
    let count = 0;
    try {
      for (const read of readJsonValues(path, (bytes) => onBytes(path, bytes))) {
        count += 1;
        if ('problem' in read) problems.add({ file: path, line: read.line, reason: read.problem });
        else yield* timelinesIn(read.value, { file: path, line: read.line }, problems);
      }
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      problems.add({ file: path, line: error.line, reason: error.message });
    }
    if (count === 0) problems.add({ file: path, reason: 'an empty list: expected timelines' });
  }
}

function* timelinesIn(value: unknown, place: Place, problems: Problems): Generator<Found> {
  if (Array.isArray(value)) for (const one of value) yield* timelinesIn(one, place, problems);
  else if (isObject(value) && ('interactions' in value || 'parties' in value)) yield* parsed(value, place, problems);
  else problems.add({ ...place, reason: `expected a timeline, received ${recognise(value).reason}`, value });
}

/** Yields the timeline that a value is; one that is wrong is noted in `problems`. */
export function* parsed(value: unknown, place: Omit<Found, 'timeline'>, problems: Problems): Generator<Found> {
  const result = safeParseTimeline(value);
  if (result.ok) yield { timeline: result.timeline, ...place };
  else problems.add({ ...place, reason: firstOf(result.error), value });
}

/** The first thing that is wrong, or rather the first misspelt one, which the others may come from; and how many more are. */
function firstOf({ issues, message }: HearbackError): string {
  const lines = message.split('\n');
  const misspelt = issues.findIndex(({ nearest }) => nearest !== undefined);
  const first = lines[Math.max(0, misspelt)] ?? '';
  return lines.length === 1 ? first : `${first} (and ${String(lines.length - 1)} more)`;
}
