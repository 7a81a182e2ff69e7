import { show } from '../../entities/describe-issue.ts';
import { shortHash } from '../../entities/short-hash.ts';
import type { Skipped } from './adapted.ts';
import { type Address, readAddresses } from './addresses.ts';
import { type Moment, readMoment, type TimeOptions } from './moment.ts';

/** Our ids hold at most 200 characters, and some are made of two of the vendor's. */
const longestId = 80;

/** Thrown by a {@link Row} and caught by {@link readRows}: what a row holds cannot be read, and why. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

/**
 * One row of an export, read field by field. Null, an empty text and a field that is not there are all undefined; a field of another
 * type than asked for makes the row unreadable. Fields that nobody asks for are passed over.
 */
export class Row {
  readonly value: object;
  readonly #times: TimeOptions;
  readonly #path: string;

  constructor(value: object, times: TimeOptions, path = '') {
    this.value = value;
    this.#times = times;
    this.#path = path;
  }

  /** The field as it stands. */
  field(name: string): unknown {
    const value: unknown = Object.hasOwn(this.value, name) ? (this.value as Record<string, unknown>)[name] : undefined;
    return value === null || value === '' ? undefined : value;
  }

  /** Whether the row has the field, empty or not. */
  has(name: string): boolean {
    return Object.hasOwn(this.value, name);
  }

  text(name: string): string | undefined {
    return this.#typed(name, 'a text', (value) => (typeof value === 'string' ? value : undefined));
  }

  flag(name: string): boolean | undefined {
    return this.#typed(name, '`true` or `false`', (value) => {
      const told = typeof value === 'string' ? value.toLowerCase() : value;
      if (told === true || told === 'true') return true;
      return told === false || told === 'false' ? false : undefined;
    });
  }

  number(name: string): number | undefined {
    return this.#typed(name, 'a number', (value) => {
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
      return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
    });
  }

  /** A text, or a number as one: a code, a status. */
  word(name: string): string | undefined {
    return this.#typed(name, 'a text or a number', (value) => {
      if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
      return typeof value === 'string' ? value : undefined;
    });
  }

  /** An id, which vendors write as a text or as a number; a short hash of one that is too long to be part of ours. */
  maybeId(name: string): string | undefined {
    const id = this.word(name);
    return id !== undefined && id.length > longestId ? shortHash(id) : id;
  }

  /** An id, or that of the object which an API put in its place. */
  ref(name: string): string | undefined {
    const value = this.field(name);
    return isRecord(value) ? this.row(name)!.maybeId('id') : this.maybeId(name);
  }

  id(name: string): string {
    return this.#needed(name, this.maybeId(name));
  }

  /** When it happened, if the row says so. */
  time(name: string): Moment | undefined {
    const value = this.field(name);
    if (value === undefined) return undefined;
    const reading = readMoment(value, this.#times);
    if ('moment' in reading) return reading.moment;
    throw new Unreadable(`${this.#where(name)}: ${reading.problem}`);
  }

  at(name: string): Moment {
    return this.#needed(name, this.time(name));
  }

  addresses(name: string): Address[] {
    return readAddresses(this.field(name));
  }

  row(name: string): Row | undefined {
    const value = this.field(name);
    return value === undefined ? undefined : this.#inner(value, this.#where(name));
  }

  rows(name: string): Row[] {
    const list = this.#typed(name, 'a list', (value) => (Array.isArray(value) ? (value as unknown[]) : undefined));
    return (list ?? []).map((value, index) => this.#inner(value, `${this.#where(name)}[${index}]`));
  }

  /** The items of a list, whatever they are, each as the field `it` of a row. */
  items(name: string): Row[] {
    const list = this.#typed(name, 'a list', (value) => (Array.isArray(value) ? (value as unknown[]) : undefined));
    return (list ?? []).map((it, index) => new Row({ it }, this.#times, `${this.#where(name)}[${index}]`));
  }

  #inner(value: unknown, path: string): Row {
    if (isRecord(value)) return new Row(value, this.#times, path);
    throw new Unreadable(`${path}: expected an object, received ${show(value)}`);
  }

  #typed<Type>(name: string, expected: string, read: (value: unknown) => Type | undefined): Type | undefined {
    const value = this.field(name);
    if (value === undefined) return undefined;
    const result = read(value);
    if (result === undefined) throw new Unreadable(`${this.#where(name)}: expected ${expected}, received ${show(value)}`);
    return result;
  }

  #needed<Type>(name: string, value: Type | undefined): Type {
    if (value === undefined) throw new Unreadable(`${this.#where(name)}: expected a value, received nothing`);
    return value;
  }

  #where(name: string): string {
    return this.#path === '' ? name : `${this.#path}.${name}`;
  }
}

/**
 * Returns what `read` makes of each row; a row that it cannot read goes to `skipped` with the reason.
 *
 * @param list the rows; nothing at all is no rows
 * @param name what the list is called, for the reason where it is none
 */
export function readRows<Read>(list: unknown, name: string, times: TimeOptions, skipped: Skipped[], read: (row: Row) => Read): Read[] {
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) {
    skipped.push({ row: list, reason: `${name}: expected a list, received ${show(list)}` });
    return [];
  }
  return (list as unknown[]).flatMap((value) => {
    const result = readRow(value, times, skipped, read);
    return result === undefined ? [] : [result];
  });
}

/** Returns what `read` makes of the row, or undefined where it cannot be read; then the row goes to `skipped` with the reason. */
export function readRow<Read>(value: unknown, times: TimeOptions, skipped: Skipped[], read: (row: Row) => Read): Read | undefined {
  if (!isRecord(value)) {
    skipped.push({ row: value, reason: `expected an object, received ${show(value)}` });
    return undefined;
  }
  return attempt(value, skipped, () => read(new Row(value, times)));
}

/** Returns what `read` returns, or undefined where it finds that part of the row unreadable; then the row goes to `skipped` with the reason. */
export function attempt<Read>(row: unknown, skipped: Skipped[], read: () => Read): Read | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    skipped.push({ row, reason: error.message });
    return undefined;
  }
}

/** Returns whether the value can be read as a {@link Row}. */
export function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
