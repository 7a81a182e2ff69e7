import { show } from '../entities/describe-issue.ts';
import { type AdapterName, type Shape, shapes } from './shapes.ts';
import { defined } from './shared/defined.ts';
import { isRecord, type Row, Unreadable } from './shared/row.ts';
import { readTable, withPlainKeys } from './shared/table.ts';

/** What a value looks like. */
export interface Recognition {
  /** The adapter to give it to; left out where there is none for it. */
  readonly adapter?: AdapterName;
  /** Under which name that adapter takes it, where it takes several things: `scheduledInterviews`. */
  readonly part?: string;
  /** Whether that adapter has no use for it, as it tells nothing that happened with anybody; left out where it has. */
  readonly idle?: true;
  /** What it looks like, in words, and by what it is told. */
  readonly reason: string;
}

/**
 * Returns what a value looks like: which adapter reads it, and by what it is told. Of a list the first object decides, of a list of
 * lists the first list, which is the header.
 *
 * @param value an export as loaded
 * @example
 * recognise({ notes: [], emails: [], activities: [] }).adapter //=> 'greenhouse'
 * recognise([{ Color: 'red' }]).reason //=> 'a list of which the first is an object with `Color`'
 */
export function recognise(value: unknown): Recognition {
  if (Array.isArray(value)) return recogniseList(value);
  if (!isRecord(value)) return { reason: show(value) };
  const shape = shapes.find((one) => fits(value, one));
  if (shape !== undefined) {
    const { adapter, part, idle, keys } = shape;
    return { ...defined({ adapter, part, idle }), reason: `${wordsOf(shape)}: it has ${namesOf(keys)}` };
  }
  const keys = Object.keys(value).slice(0, 5);
  return { reason: keys.length === 0 ? 'an object without keys' : `an object with ${namesOf(keys)}` };
}

/**
 * Makes a row unreadable that looks like another adapter's.
 *
 * @param adapter whose it should be
 */
export function refuseForeign(row: Row, adapter: AdapterName): void {
  const { adapter: other, reason } = recognise(row.value);
  // a warehouse keeps the columns of every system
  if (other !== undefined && other !== adapter && other !== 'mapRows')
    throw new Unreadable(`expected a row for \`${adapter}\`, received ${reason}`);
}

function recogniseList(list: readonly unknown[]): Recognition {
  if (list.length === 0) return { reason: 'an empty list' };
  if (Array.isArray(list[0])) {
    const [row] = readTable([list[0], []]);
    const { adapter } = recognise(row);
    return adapter === undefined
      ? { reason: 'a list of lists' }
      : { adapter, reason: `a list of lists, by whose first it is for \`${adapter}\`` };
  }
  const first = list.find(isRecord);
  if (first === undefined) return { reason: 'a list of something else than rows' };
  const { reason, adapter, part } = recognise(first);
  return { ...defined({ adapter, part }), reason: `a list of which the first is ${reason}` };
}

function wordsOf({ what, part, among }: Shape): string {
  if (part === undefined) return what;
  const place = among === undefined ? '' : among === 'list' ? 'one of ' : 'one of the option ';
  return `${what}, which goes in as ${place}\`${part}\``;
}

function fits(value: object, { keys, holds, headers = false }: Shape): boolean {
  const own = headers ? withPlainKeys(value) : value;
  const found = keys.map((key) => at(own, headers ? plain(key) : key));
  if (found.includes(undefined)) return false;
  if (holds === undefined) return true;
  const inner = found.flat().find(isRecord);
  return Object.entries(holds).every(([key, allowed]) => allowed.some((one) => one === at(inner, key)));
}

/** What stands at a key; `null` where the key is there and empty, undefined where it is not there. */
function at(value: unknown, key: string): unknown {
  if (!isRecord(value)) return undefined;
  if (Object.hasOwn(value, key)) return (value as Record<string, unknown>)[key] ?? null;
  const dot = key.indexOf('.');
  return dot === -1 ? undefined : at(at(value, key.slice(0, dot)), key.slice(dot + 1));
}

function plain(key: string): string {
  return Object.keys(withPlainKeys({ [key]: 0 }) as object)[0]!;
}

function namesOf(keys: readonly string[]): string {
  return keys.map((key) => `\`${key}\``).join(', ');
}
