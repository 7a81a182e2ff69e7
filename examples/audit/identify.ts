import { recognise } from 'hearback/adapters';
import { type Format, type FormatName, formatNames, formatOf, formats } from './formats.ts';
import { type Given, isObject } from './place.ts';
import { partByName } from './read/list-files.ts';

/** What a value is for: a format, and words for what it is. */
export interface Identity {
  readonly format?: FormatName;
  readonly reason: string;
}

/** The names under which answers of APIs hold what was asked for. */
const wrappers = ['results', 'result', 'records', 'data', 'items', 'values'];
/** The names under which things go into some adapter. */
export const allParts: readonly string[] = [
  ...new Set(formatNames.flatMap((name) => [...(formats[name].parts ?? []), ...(formats[name].shared ?? [])])),
];

/** Returns which format a value is of: an answer of an API counts as what is in it. */
export function identify(value: unknown, depth = 0): Identity {
  if (isObject(value) && ('interactions' in value || 'parties' in value)) return { format: 'timelines', reason: recognise(value).reason };
  const { adapter, reason } = recognise(value);
  if (adapter !== undefined) return { format: formatOf(adapter), reason };
  if (isObject(value) && 'activity_feed' in value) return { format: 'greenhouse', reason };
  const inner = depth < 3 ? inside(value, allParts) : undefined;
  const found = inner === undefined ? { reason } : identify(inner.value, depth + 1);
  return found.format === undefined ? { reason } : found;
}

/** What an answer of an API holds, and under which name. */
function inside(value: unknown, parts: readonly string[]): { readonly value: unknown; readonly name: string } | undefined {
  if (!isObject(value)) return undefined;
  const held = Object.entries(value).filter(([name]) => wrappers.includes(name) || parts.includes(name));
  const lists = held.filter(([, inner]) => Array.isArray(inner));
  const [only] = lists.length > 0 ? lists : held.filter(([, inner]) => isObject(inner));
  return only && { name: only[0], value: only[1] };
}

/** A thing that a format takes, or what it is instead. */
export interface Piece extends Given {
  /** Holds several parts of one case. */
  readonly bundle?: boolean;
  readonly problem?: string;
  /** Why it is left out, where the adapter has no use for it. */
  readonly leftOut?: string;
}

/** Yields the things in a value that a format takes, out of lists, bundles and answers of APIs. */
export function* piecesIn(given: Given, name: FormatName, hint?: string): Generator<Piece> {
  const { value, part: stated } = given;
  const format = formats[name];
  const { parts = [], shared = [] } = format;
  const known = [...parts, ...shared];
  if (Array.isArray(value)) {
    for (const one of value) yield* piecesIn({ ...given, value: one }, name, hint);
    return;
  }
  if (!isObject(value)) {
    yield { ...given, problem: `expected ${format.what}, received ${recognise(value).reason}` };
    return;
  }
  const { adapter, part: own, idle, reason } = recognise(value);
  if (adapter !== undefined && adapter !== format.adapter && adapter !== 'mapRows') {
    yield { ...given, problem: `expected ${format.what}, received ${reason}` };
  } else if (isBundle(value, format)) {
    if (format.takes === 'cases') yield { ...given, bundle: true };
    else for (const part of held(value, known)) yield* piecesIn({ ...given, value: value[part], part }, name);
  } else if (known.length === 0) {
    const inner = adapter === undefined ? inside(value, []) : undefined;
    if (inner !== undefined && Array.isArray(inner.value)) yield* piecesIn({ ...given, value: inner.value }, name);
    else yield given;
  } else {
    const inner = own === undefined ? inside(value, known) : undefined;
    const part = stated ?? own ?? (inner === undefined ? (hint ?? partByName(given.file, known)) : undefined);
    if (stated === undefined && idle === true) yield { ...given, leftOut: reason };
    else if (inner !== undefined) yield* piecesIn({ ...given, value: inner.value }, name, known.includes(inner.name) ? inner.name : hint);
    else if (part !== undefined && known.includes(part)) yield { ...given, part };
    else yield { ...given, problem: notPart(part, known, reason) };
  }
}

function notPart(part: string | undefined, known: readonly string[], reason: string): string {
  if (part !== undefined) return `expected one of ${known.join(', ')} before \`=\`, received \`${part}\``;
  return `${reason}: say as what it goes in, such as \`${known[0]!}=FILE\` (${known.join(', ')})`;
}

const held = (value: Readonly<Record<string, unknown>>, names: readonly string[]) => names.filter((name) => Object.hasOwn(value, name));

/** Whether a value holds several things under the names that the adapter has for them. */
function isBundle(value: Readonly<Record<string, unknown>>, { takes, main, parts = [] }: Format): boolean {
  if (takes === 'cases') return (isObject(value[main!]) && held(value, parts).length > 1) || 'activity_feed' in value;
  return takes === 'tables' && parts.filter((part) => Array.isArray(value[part])).length > 1;
}
