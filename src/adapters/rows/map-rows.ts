import { type Covers, coversSchema } from '../../entities/covers.ts';
import { groupBy } from '../../entities/group-by.ts';
import { shortHash } from '../../entities/short-hash.ts';
import type { TimelineInput } from '../../entities/timeline.ts';
import { type Act, actFrom } from '../shared/acts.ts';
import type { Adapted, Skipped } from '../shared/adapted.ts';
import { assemble, type Happening } from '../shared/assemble.ts';
import { coverage } from '../shared/covers.ts';
import { defined } from '../shared/defined.ts';
import { candidateEntry, createDirectory, type Directory, entryOf, type Person } from '../shared/directory.ts';
import type { Moment } from '../shared/moment.ts';
import { type AdapterOptions, optionsSchema, readOptions } from '../shared/options.ts';
import { attempt, isRecord, Row, readRows, Unreadable } from '../shared/row.ts';
import { safeId } from '../shared/safe-id.ts';
import { underHeaders } from '../shared/table.ts';
import { type Columns, columnsSchema } from './columns.ts';

/** What {@link mapRows} takes beside the rows and the columns. */
export interface MapRowsOptions extends AdapterOptions {
  /** What the table could show of each kind; left out, `some` of what the columns give a meaning to. */
  readonly covers?: Covers | undefined;
}

const mapRowsOptions = optionsSchema.extend({ covers: coversSchema.optional() });

/** A row, as far as it is read before it is known who takes part. */
interface Item {
  readonly row: Row;
  readonly given: unknown;
  readonly caseId: string;
  readonly candidate: string;
  readonly candidateName?: string;
  readonly id: string;
  readonly at: Moment;
  readonly act: Act;
}

/**
 * Returns a timeline for each case in any table, by a map of its columns that is plain data. The caller spells what each word of the
 * table means, and who did it.
 *
 * @param rows objects by header, or lists of which the first is the header
 * @param columns which column says what
 * @param options who is on the recruiter's side, where days and times without a zone are meant, how `04/05/2026` is read
 * @throws {HearbackError} invalid-options, where the columns or the options are wrong
 * @example
 * const columns = {
 *   candidate: 'Candidate', at: 'When', person: 'Recruiter', body: 'Text',
 *   what: { column: 'Type', means: { Mail: { kind: 'message', channel: 'email', by: 'us' }, Sync: 'ignore' } },
 * } as const;
 * const rows = [{ Candidate: 'C-1', When: '03/02/2026 09:00', Recruiter: 'R-1', Type: 'Mail', Text: 'Hi Ana' }];
 * const { timelines } = mapRows(rows, columns, { timeZone: 'America/Chicago', dateOrder: 'month-first' });
 * timelines[0]?.interactions[0]?.from //=> 'rows-person-R-1'
 */
export function mapRows(rows: readonly unknown[], columns: Columns, options: MapRowsOptions = {}): Adapted {
  const read = readOptions(mapRowsOptions, options);
  const map: Columns = readOptions(columnsSchema, columns);
  const skipped: Skipped[] = [];
  const covers = coversOf(map, options.covers);
  const { table, givenAt } = tableOf(rows);
  const items = table.flatMap((value, index) => {
    if (!isRecord(value)) return readRows([value], 'rows', read, skipped, () => []).flat();
    return attempt(givenAt(index), skipped, () => readItem(new Row(value, read), givenAt(index), map)) ?? [];
  });
  // what gets the same id is the same: a name may be written in several ways
  const byCase = groupBy(items, ({ caseId }) => safeId(caseId));
  const timelines = [...byCase].flatMap(([caseId, mine]): TimelineInput[] => {
    const candidates = new Set(mine.map(({ candidate }) => safeId(candidate)));
    if (candidates.size > 1) {
      for (const { given } of mine) skipped.push({ row: given, reason: 'its case has several candidates' });
      return [];
    }
    return [timelineOf(caseId, mine, map, byCase.size === 1 ? read : { ...read, candidate: undefined }, covers, skipped)];
  });
  return { timelines, skipped, covers };
}

/** Rows as objects. Columns go by the headers as they stand, so these are not made alike. */
function tableOf(rows: readonly unknown[]): { table: readonly unknown[]; givenAt: (index: number) => unknown } {
  const list: readonly unknown[] = Array.isArray(rows) ? rows : [rows];
  const table = underHeaders(list, (header) => header);
  return table === undefined ? { table: list, givenAt: (index) => list[index] } : { table, givenAt: (index) => list[index + 1] };
}

function readItem(row: Row, given: unknown, columns: Columns): Item[] {
  const { what, by } = columns;
  const word = row.word(what.column) ?? '';
  const meaning = Object.hasOwn(what.means, word) ? what.means[word] : undefined;
  if (meaning === 'ignore') return [];
  if (meaning === undefined) throw new Unreadable(`${what.column}: say what \`${word}\` means in \`what.means\`, or \`ignore\``);
  const side = by === undefined ? undefined : sideOf(row.word(by.column), by);
  const candidate = row.word(columns.candidate) ?? row.id(columns.candidate);
  const own = columns.case === undefined ? undefined : row.id(columns.case);
  const ownId = columns.id === undefined ? undefined : row.id(columns.id);
  return [
    {
      row,
      given,
      caseId: own ?? candidate,
      candidate,
      id: `rows-${ownId === undefined ? contentHash(row) : safeId(ownId)}`,
      at: row.at(columns.at),
      act: side === undefined ? meaning : { ...meaning, by: side },
      ...defined({ candidateName: columns.candidateName === undefined ? undefined : row.text(columns.candidateName) }),
    },
  ];
}

function sideOf(word: string | undefined, { us = [], candidate = [] }: NonNullable<Columns['by']>): Act['by'] {
  if (word === undefined) return undefined;
  if (us.includes(word)) return 'us';
  return candidate.includes(word) ? 'candidate' : undefined;
}

/** The order of columns is the table's, which says nothing. */
function contentHash(row: Row): string {
  return shortHash(JSON.stringify(Object.entries(row.value).sort(([one], [other]) => (one < other ? -1 : 1))));
}

function timelineOf(
  caseId: string,
  items: readonly Item[],
  columns: Columns,
  options: AdapterOptions,
  covers: Covers,
  skipped: Skipped[],
): TimelineInput {
  const { candidate } = items[0]!;
  const names = items
    .flatMap(({ candidateName }) => candidateName ?? [])
    .sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
  const addresses = candidate.includes('@') ? [candidate] : [];
  const found = { id: `rows-candidate-${safeId(candidate)}`, addresses, ids: [candidate], ...defined({ name: names[0] }) };
  const entry = candidateEntry(found, options.candidate);
  const directory = createDirectory([entry, ...(options.people ?? []).map(entryOf)], options.us);
  const organization = options.us?.organization;
  const team: Person = { id: 'rows-team', role: 'recruiter', ...defined({ name: organization, organization }) };
  const happenings = items.flatMap(({ row, given, id, at, act }): Happening[] => {
    const happening = attempt(given, skipped, () => {
      const person = personIn(row, columns, directory, organization);
      return actFrom({ id, at, row: given }, act, fieldsOf(row, columns), { candidate: entry.person, person, team });
    });
    return happening === undefined ? [] : [happening];
  });
  return assemble(
    {
      id: `rows-${caseId}`,
      opportunity: { ...jobOf(items, columns), ...options.opportunity },
      candidate: entry.person,
      happenings,
      covers,
    },
    skipped,
  );
}

function personIn(row: Row, columns: Columns, directory: Directory, organization: string | undefined): Person | undefined {
  const value = columns.person === undefined ? undefined : row.word(columns.person);
  if (value === undefined) return undefined;
  const stated = columns.personName === undefined ? undefined : row.text(columns.personName);
  const isName = /\s/.test(value) && !value.includes('@');
  const name = stated ?? (isName ? value : undefined);
  const known = directory.byId(value) ?? (value.includes('@') ? directory.byAddress({ address: value.trim().toLowerCase() }) : undefined);
  return known ?? { id: `rows-person-${safeId(value)}`, ...defined({ name, organization }) };
}

function fieldsOf(row: Row, columns: Columns) {
  const text = (name: keyof Columns & ('subject' | 'body' | 'stageFrom' | 'stageTo')) => {
    const at = columns[name];
    return at === undefined ? undefined : row.text(at);
  };
  const time = (at: string | undefined) => (at === undefined ? undefined : row.time(at));
  const minutes = columns.durationMinutes === undefined ? undefined : row.number(columns.durationMinutes);
  const data = defined({ from: text('stageFrom'), to: text('stageTo') });
  return {
    ...defined({ subject: text('subject'), body: text('body') }),
    ...defined({ durationMinutes: minutes === undefined ? undefined : Math.max(0, minutes) }),
    ...defined({ startsAt: time(columns.startsAt), expiresAt: time(columns.expiresAt) }),
    ...(Object.keys(data).length > 0 && { data }),
  };
}

/** What any row says of the job: the first in order, so that the order of the rows does not matter. */
function jobOf(items: readonly Item[], columns: Columns) {
  const first = (at: string | undefined) => {
    const values =
      at === undefined
        ? []
        : items.map(({ row }) => row.field(at)).filter((value) => typeof value === 'string' || typeof value === 'number');
    return values.map(String).sort()[0];
  };
  const { jobId, jobTitle, client, location } = columns;
  const id = first(jobId);
  return defined({ id: id && safeId(id), title: first(jobTitle), client: first(client), location: first(location) });
}

function coversOf({ what }: Columns, stated: MapRowsOptions['covers']): Covers {
  const kinds = Object.values(what.means).flatMap((meaning) => (meaning === 'ignore' ? [] : [meaning.kind]));
  return coverage(stated ?? Object.fromEntries(kinds.map((kind) => [kind, 'some'])));
}
