import * as z from 'zod';
import { shortHash } from '../../entities/short-hash.ts';
import { recognise } from '../recognise.ts';
import type { Adapted, Skipped } from '../shared/adapted.ts';
import { defined } from '../shared/defined.ts';
import { readOptions } from '../shared/options.ts';
import { plainText } from '../shared/plain-text.ts';
import { attempt, isRecord, Unreadable } from '../shared/row.ts';
import { safeId } from '../shared/safe-id.ts';
import { coversOf, type EventLogOptions, eventLogSchema, type LogEvent, momentIn, timelineOf } from './log.ts';

/** What {@link xes} takes beside the log. */
export interface XesOptions extends EventLogOptions {
  /** The attribute of traces that says who the candidate is; left out, each trace has one of its own. */
  readonly candidateAttribute?: string | undefined;
}

const xesOptions = eventLogSchema.extend({ candidateAttribute: z.string().min(1).optional() });

type Options = z.infer<typeof xesOptions>;

/**
 * Returns a timeline for each trace of an event log in XES that has been parsed: as XML parsers give it, with `log`, `trace` and
 * `event`, and attributes as `{ key, value }` however the parser marks them.
 *
 * @param log the parsed document
 * @param options what the activities mean
 * @throws {HearbackError} invalid-options
 * @example
 * const log = {
 *   log: {
 *     trace: {
 *       string: { '@_key': 'concept:name', '@_value': 'case-1' },
 *       event: { string: { '@_key': 'concept:name', '@_value': 'submit' }, date: { '@_key': 'time:timestamp', '@_value': '2026-03-02T15:00:00Z' } },
 *     },
 *   },
 * };
 * const { timelines } = xes(log, { means: { submit: { kind: 'resume-received', by: 'candidate' } } });
 * timelines[0]?.interactions.map(({ kind }) => kind) //=> ['resume-received']
 */
export function xes(log: unknown, options: XesOptions): Adapted {
  const read = readOptions(xesOptions, options);
  const skipped: Skipped[] = [];
  const root = isRecord(log) ? childrenOf(log, 'log')[0] : undefined;
  const traces = childrenOf(root ?? log, 'trace');
  if (traces.length === 0) skipped.push({ row: log, reason: `expected a log with \`trace\`, received ${recognise(log).reason}` });
  const ids = new Set<string>();
  const cases = traces.flatMap((trace) => {
    return (
      attempt(trace, skipped, () => {
        const attributes = attributesOf(trace);
        const name = attributes.get('concept:name');
        if (name === undefined) throw new Unreadable('a trace without `concept:name`');
        const id = safeId(name);
        if (ids.size === ids.add(id).size) throw new Unreadable(`another trace has the same \`concept:name\`: \`${name}\``);
        const candidate = read.candidateAttribute === undefined ? undefined : attributes.get(read.candidateAttribute);
        return [{ id, events: eventsOf(trace, name, read, skipped), ...defined({ candidate }) }];
      }) ?? []
    );
  });
  const own = cases.length === 1 ? read : { ...read, candidate: undefined };
  return { timelines: cases.map((one) => timelineOf('xes', one, own, skipped)), skipped, covers: coversOf(read) };
}

function eventsOf(trace: unknown, caseId: string, options: Options, skipped: Skipped[]): LogEvent[] {
  return childrenOf(trace, 'event').flatMap((event): LogEvent[] => {
    return (
      attempt(event, skipped, () => {
        const attributes = attributesOf(event);
        const activity = attributes.get('concept:name');
        if (activity === undefined) throw new Unreadable('an event without `concept:name`');
        const transition = attributes.get('lifecycle:transition')?.toLowerCase() ?? 'complete';
        // an activity that takes time has an event for its start too; it happened when it was complete
        if (transition !== 'complete') return [];
        const time = attributes.get('time:timestamp');
        const resource = attributes.get('org:resource');
        const id = attributes.get('identity:id') ?? shortHash(JSON.stringify([caseId, activity, time, resource]));
        return [{ row: event, id, activity, at: momentIn(time, options), ...defined({ resource }) }];
      }) ?? []
    );
  });
}

const kinds: readonly string[] = ['string', 'date', 'int', 'float', 'boolean', 'id'];

/** The attributes of an element by key, as texts. */
function attributesOf(element: unknown): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const one of kinds.flatMap((kind) => childrenOf(element, kind))) {
    const [key, value] = [markOf(one, 'key'), markOf(one, 'value')];
    if (key !== undefined && value !== undefined && !attributes.has(key)) attributes.set(key, value);
  }
  return attributes;
}

/** The elements of a name inside another: one, or a list of them. */
function childrenOf(element: unknown, name: string): unknown[] {
  if (!isRecord(element) || !Object.hasOwn(element, name)) return [];
  const children = (element as Record<string, unknown>)[name];
  return Array.isArray(children) ? children.filter(isRecord) : isRecord(children) ? [children] : [];
}

/** What an element is marked with: parsers put it beside the children with a prefix, or into an object of its own. */
function markOf(element: unknown, name: string): string | undefined {
  const own = element as Record<string, unknown>;
  const inner = [own['$'], own['_attributes'], own['attributes'], own['@attributes']].find(isRecord) as Record<string, unknown> | undefined;
  const value = own[`@_${name}`] ?? own[`@${name}`] ?? inner?.[name] ?? own[name];
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  return plainText(value);
}
