import * as z from 'zod';
import { addTo } from '../../entities/group-by.ts';
import { recognise } from '../recognise.ts';
import type { Adapted, Skipped } from '../shared/adapted.ts';
import { defined } from '../shared/defined.ts';
import { readOptions } from '../shared/options.ts';
import { attempt, isRecord, Row, readRows, Unreadable } from '../shared/row.ts';
import { safeId } from '../shared/safe-id.ts';
import { coversOf, type EventLogOptions, eventLogSchema, type LogEvent, momentIn, timelineOf } from './log.ts';

/** What {@link ocel} takes beside the log. */
export interface OcelOptions extends EventLogOptions {
  /** The type of the objects that are cases: `application`. */
  readonly caseType: string;
  /** The type of the objects that are candidates; left out, each case has one of its own. */
  readonly candidateType?: string | undefined;
  /** The type of the objects, or the attribute of events, that says who did it. */
  readonly resource?: string | undefined;
}

const ocelOptions = eventLogSchema.extend({
  caseType: z.string().min(1),
  candidateType: z.string().min(1).optional(),
  resource: z.string().min(1).optional(),
});

type Options = z.infer<typeof ocelOptions>;

interface OcelEvent extends LogEvent {
  readonly objects: readonly string[];
}

/**
 * Returns a timeline for each case of an object-centric event log, OCEL 1.0 or 2.0 as JSON.
 *
 * @param log as `JSON.parse` returns it
 * @param options what the activities mean, and which objects are cases
 * @throws {HearbackError} invalid-options
 * @example
 * const log = {
 *   objects: [{ id: 'app1', type: 'application' }],
 *   events: [{ id: 'e1', type: 'submit', time: '2026-03-02T15:00:00Z', relationships: [{ objectId: 'app1', qualifier: '' }] }],
 * };
 * const { timelines } = ocel(log, { caseType: 'application', means: { submit: { kind: 'resume-received', by: 'candidate' } } });
 * timelines[0]?.interactions.map(({ kind }) => kind) //=> ['resume-received']
 */
export function ocel(log: unknown, options: OcelOptions): Adapted {
  const read = readOptions(ocelOptions, options);
  const skipped: Skipped[] = [];
  const found = isRecord(log) ? readLog(log, read, skipped) : undefined;
  if (found === undefined) {
    skipped.push({ row: log, reason: `expected an event log in OCEL 1.0 or 2.0, received ${recognise(log).reason}` });
    return { timelines: [], skipped, covers: coversOf(read) };
  }
  const { types, events } = found;
  const byCase = new Map<string, OcelEvent[]>();
  for (const event of events) {
    const cases = new Set(event.objects.filter((id) => types.get(id) === read.caseType).map(safeId));
    if (cases.size === 0) skipped.push({ row: event.row, reason: `it belongs to no object of type \`${read.caseType}\`` });
    for (const id of cases) addTo(byCase, id, event);
  }
  const timelines = [...byCase].map(([id, mine]) => {
    const candidates = new Set(mine.flatMap(({ objects }) => objects.filter((object) => types.get(object) === read.candidateType)));
    const [candidate] = candidates.size === 1 ? candidates : [];
    const own = byCase.size === 1 ? read : { ...read, candidate: undefined };
    return timelineOf('ocel', { id, events: mine, ...defined({ candidate }) }, own, skipped);
  });
  return { timelines, skipped, covers: coversOf(read) };
}

interface Log {
  readonly types: ReadonlyMap<string, string>;
  readonly events: readonly OcelEvent[];
}

function readLog(log: object, options: Options, skipped: Skipped[]): Log | undefined {
  const row = new Row(log, options);
  if (isRecord(row.field('ocel:events'))) return readFirst(row, options, skipped);
  return Array.isArray(row.field('events')) ? readSecond(row, options, skipped) : undefined;
}

/** OCEL 1.0: events and objects by id. */
function readFirst(log: Row, options: Options, skipped: Skipped[]): Log {
  const entries = <Item>(name: string, read: (id: string, row: Row) => Item): Item[] => {
    const all = log.field(name);
    return Object.entries(isRecord(all) ? all : {}).flatMap(([id, value]: [string, unknown]) => {
      const item = attempt(value, skipped, () => {
        if (!isRecord(value)) throw new Unreadable('expected an object');
        return read(id, new Row(value, options));
      });
      return item === undefined ? [] : [item];
    });
  };
  const types = new Map(entries('ocel:objects', (id, row) => [id, row.text('ocel:type') ?? ''] as const));
  const events = entries('ocel:events', (id, row): OcelEvent => {
    const objects = row.field('ocel:omap');
    const ids = (Array.isArray(objects) ? objects : []).filter((object) => typeof object === 'string');
    const attributes = row.row('ocel:vmap');
    return {
      row: row.value,
      id,
      activity: row.word('ocel:activity') ?? row.id('ocel:activity'),
      at: momentIn(row.field('ocel:timestamp'), options),
      objects: ids,
      ...defined({ resource: resourceIn(ids, types, options, (name) => attributes?.maybeId(name)) }),
    };
  });
  return { types, events };
}

/** OCEL 2.0: lists of events and objects. */
function readSecond(log: Row, options: Options, skipped: Skipped[]): Log {
  const types = new Map(
    readRows(log.field('objects'), 'objects', options, skipped, (row) => [row.id('id'), row.text('type') ?? ''] as const),
  );
  const events = readRows(log.field('events'), 'events', options, skipped, (row): OcelEvent => {
    const objects = row.rows('relationships').map((relation) => relation.id('objectId'));
    const attribute = (name: string) =>
      row
        .rows('attributes')
        .find((one) => one.text('name') === name)
        ?.maybeId('value');
    return {
      row: row.value,
      id: row.id('id'),
      activity: row.word('type') ?? row.id('type'),
      at: momentIn(row.field('time'), options),
      objects,
      ...defined({ resource: resourceIn(objects, types, options, attribute) }),
    };
  });
  return { types, events };
}

function resourceIn(
  objects: readonly string[],
  types: ReadonlyMap<string, string>,
  { resource }: Options,
  attribute: (name: string) => string | undefined,
): string | undefined {
  if (resource === undefined) return undefined;
  return objects.filter((id) => types.get(id) === resource).sort()[0] ?? attribute(resource);
}
