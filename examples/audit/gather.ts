import type { Columns } from 'hearback/adapters';
import { type FormatName, formats } from './formats.ts';
import { allParts, identify } from './identify.ts';
import { missingColumns } from './missing-columns.ts';
import { hint } from './nearest.ts';
import { type Given, isObject } from './place.ts';
import type { Problems } from './problems.ts';
import { Unreadable } from './read/lines.ts';
import { type Listed, reasonOf } from './read/list-files.ts';
import { type Container, containerWords, look } from './read/look.ts';
import { readFile } from './read/read-file.ts';
import { RowStore } from './read/row-store.ts';

/** What was found in the files. */
export interface Gathered {
  /** Files of timelines, which are read while they are judged. */
  readonly timelines: readonly Listed[];
  readonly exports: ReadonlyMap<FormatName, readonly Given[]>;
  readonly rows: RowStore;
}

/** What gathering needs beside the files. */
export interface GatherOptions {
  readonly from?: FormatName | undefined;
  readonly columns?: Columns | undefined;
  readonly problems: Problems;
  /** Told in a line what files were taken for. */
  readonly note: (text: string) => void;
  /** Told how many bytes of a file were read so far. */
  readonly onBytes: (file: string, bytes: number) => void;
}

/** Returns what the files hold, each taken for what was said or for what it looks like. What cannot be read is noted in `problems`. */
export async function gather(files: readonly Listed[], options: GatherOptions): Promise<Gathered> {
  const { problems, columns } = options;
  const timelines: Listed[] = [];
  const exports = new Map<FormatName, Given[]>();
  const rows = new RowStore(columns === undefined ? 0 : files.reduce((sum, { bytes }) => sum + bytes, 0));
  const taken = new Map<FormatName, { files: string[]; reason: string }>();
  const landed: string[] = [];
  for (const file of files) {
    const { path } = file;
    try {
      if (file.problem !== undefined) throw new Unreadable(file.problem);
      if (options.from === undefined && file.part !== undefined && !allParts.includes(file.part)) throw new Unreadable(noPart(file.part));
      const container = look(path);
      const choice = await formatIn(path, container, options);
      if (choice === undefined) {
        landed.push(path);
        continue;
      }
      const { format, reason } = choice;
      const others = taken.get(format);
      if (others === undefined) taken.set(format, { files: [path], reason });
      else others.files.push(path);
      if (format === 'timelines') timelines.push(file);
      else await readInto(file, container, format, { ...options, exports, rows });
    } catch (error) {
      if (!(error instanceof Unreadable) && !isSystemError(error)) throw error;
      const line = error instanceof Unreadable ? error.line : undefined;
      problems.add({ file: path, line, reason: error instanceof Unreadable ? error.message : reasonOf(error) });
    }
  }
  if (landed.length > 0) problems.add({ file: filesIn(landed), reason: warehouse });
  if (options.from === undefined) for (const [name, { files: named, reason }] of taken) options.note(tookFor(name, named, reason));
  return { timelines, exports, rows };
}

const noPart = (part: string) => `nothing goes in as \`${part}\`${hint(part, allParts)}`;

function tookFor(name: FormatName, files: readonly string[], reason: string): string {
  return `${filesIn(files)}: taken for \`${name}\`: ${reason}`;
}

const filesIn = (files: readonly string[]) =>
  files.length > 3 ? `${files[0]!} and ${String(files.length - 1)} more files` : files.join(', ');

const warehouse =
  'tables of a warehouse, as Fivetran lands them, which no adapter reads as they are: join them by a query into one row an activity, and say with `--map` what its columns hold (docs/adapters/map-rows.md)';

/** What a file is to be taken for, and why. */
interface Choice {
  readonly format: FormatName;
  readonly reason: string;
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && 'syscall' in error;

/** What a file is to be taken for; undefined where it is a table of a warehouse that only a map can tell. */
async function formatIn(path: string, container: Container, { from, columns }: GatherOptions): Promise<Choice | undefined> {
  if (from === undefined && (container === 'eml' || container === 'mbox')) return { format: 'mail', reason: containerWords[container] };
  const { first, problem } = await firstOf(path, container);
  const { format: found, reason } = first === undefined ? { format: undefined, reason: containerWords[container] } : identify(first.value);
  if (from !== undefined) {
    if (!formats[from].containers.includes(container)) throw wrongFor(from, `${containerWords[container]}: ${reason}`);
    if (found !== undefined && found !== from && found !== 'rows' && from !== 'rows') throw wrongFor(from, reason);
    return { format: from, reason: 'as `--from` says' };
  }
  if (found === 'timelines') return { format: 'timelines', reason };
  if (columns !== undefined && container !== 'xml') return { format: 'rows', reason: '`--map` says what its columns hold' };
  if (found !== undefined && found !== 'rows') return { format: found, reason };
  if (found === 'rows') return undefined;
  // where nothing can be read, reading it as what it would be for says why
  if (first === undefined && container === 'json') return { format: 'timelines', reason: containerWords.json };
  if (first === undefined)
    throw new Unreadable(`${containerWords[container]} ${problem ?? emptyWords[container] ?? 'in which nothing can be read'}`);
  throw new Unreadable(unknown(first.value, reason, container));
}

const emptyWords: Partial<Readonly<Record<Container, string>>> = { csv: 'without a row below its header' };

/** The first value of a file; where there is none, what is wrong with the first that cannot be read. */
async function firstOf(path: string, container: Container): Promise<{ first?: { readonly value: unknown }; problem?: string }> {
  let problem: string | undefined;
  for await (const read of readFile(path, container)) {
    if ('value' in read) return { first: read };
    problem ??= `${read.line === undefined ? '' : `at line ${String(read.line)} `}in which nothing can be read: ${read.problem}`;
  }
  return problem === undefined ? {} : { problem };
}

const wrongFor = (from: FormatName, received: string) => new Unreadable(`expected ${formats[from].what}, received ${received}`);

function unknown(value: unknown, reason: string, container: Container): string {
  if (container !== 'csv' || !isObject(value)) return `expected timelines or an export, received ${reason}; \`--from\` says what it is`;
  const columns = Object.keys(value).map((name) => `\`${name}\``);
  if (columns.length === 1) return 'expected timelines or an export, received text that is neither JSON nor a table nor a mail';
  const shown = columns.length > 8 ? [...columns.slice(0, 8), '…'] : columns;
  return `a table with the columns ${shown.join(', ')}: say what they hold with \`--map\`, or what it is with \`--from\``;
}

type Into = GatherOptions & { readonly exports: Map<FormatName, Given[]>; readonly rows: RowStore };

async function readInto({ path, part }: Listed, container: Container, format: FormatName, into: Into): Promise<void> {
  const { columns, problems, onBytes, exports, rows } = into;
  const found: Given[] = exports.get(format) ?? [];
  if (format !== 'rows') exports.set(format, found);
  let count = 0;
  const before = problems.count;
  for await (const read of readFile(path, container, (bytes) => onBytes(path, bytes))) {
    if ('problem' in read) {
      problems.add({ file: path, line: read.line, reason: read.problem });
      continue;
    }
    count += 1;
    const { value, line } = read;
    if (format === 'rows' && container === 'csv' && count === 1) checkHeader(path, value, into);
    if (format === 'rows') for (const row of rowsIn(value)) rows.add(keyOf(row, columns!), { row, file: path, line });
    else found.push({ value, part, file: path, line });
  }
  if (count === 0 && problems.count === before) problems.add({ file: path, reason: 'nothing in it can be read' });
}

/** Says which columns of the map the table does not have; @throws {Unreadable} where no row can be read without. */
function checkHeader(path: string, row: unknown, { columns, problems, note }: Into): void {
  const missing = missingColumns(columns!, Object.keys(row as object));
  const [first, ...more] = missing.filter(({ needed }) => needed);
  for (const { reason } of more) problems.add({ file: path, reason });
  if (first !== undefined) throw new Unreadable(first.reason);
  for (const { reason } of missing) note(`${path}: read all the same: ${reason}`);
}

/** The rows in a value: itself, or those in the list that an answer of an API holds. */
function rowsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  const lists = isObject(value) ? Object.values(value).filter((inner) => Array.isArray(inner)) : [];
  return lists.length === 1 && isObject(lists[0]![0]) ? lists[0]! : [value];
}

function keyOf(row: unknown, { case: own, candidate }: Columns): string {
  return isObject(row) ? String(row[own ?? candidate]) : '';
}
