import { type Format, type FormatName, formats } from './formats.ts';
import { type Piece, piecesIn } from './identify.ts';
import { counted, type LeftOut } from './left-out.ts';
import { type Given, isObject, type Place } from './place.ts';
import type { Problem, Problems } from './problems.ts';

/** What goes into an adapter, and where each thing in it stood. */
export interface Bundle {
  readonly input: unknown;
  /** What goes in among the options. */
  readonly shared: Readonly<Record<string, unknown>>;
  readonly places: ReadonlyMap<unknown, Place>;
  /** What it is made of, in words. */
  readonly words: string;
}

/** Returns what an adapter takes, put together from what was read; what does not fit is noted in `problems`, what it has no use for in `leftOut`. */
export function bundlesOf(name: FormatName, given: readonly Given[], problems: Problems, leftOut: LeftOut): Bundle[] {
  const format = formats[name];
  const places = new Map<unknown, Place>();
  const pieces: Piece[] = [];
  const strange = new Map<string, Problem & { count: number }>();
  for (const piece of given.flatMap((one) => [...piecesIn(one, name)])) {
    const { value, file, line, problem: reason } = piece;
    if (piece.leftOut !== undefined) leftOut.add({ file, line }, value, piece.leftOut);
    else if (reason === undefined) {
      pieces.push(piece);
      remember(value, { file, line }, places);
    } else {
      const others = strange.get(`${file} ${reason}`);
      if (others === undefined) strange.set(`${file} ${reason}`, { file, line, reason, value, count: 0 });
      else others.count += 1;
    }
  }
  for (const { count, reason, ...place } of strange.values()) {
    problems.add({ ...place, reason: count === 0 ? reason : `${reason} (and ${counted(count, 'row')} more)` });
  }
  if (pieces.length === 0) return [];
  if (format.takes === 'each') return pieces.map(({ value, file }) => ({ input: value, shared: {}, places, words: `a log in ${file}` }));
  if (format.takes === 'list') {
    const input = pieces.map(({ value }) => value);
    return [{ input, shared: {}, places, words: counted(input.length, 'row') }];
  }
  const { parts = [], shared = [], main } = format;
  const lists = Object.fromEntries(shared.map((part) => [part, valuesOf(pieces, part)]).filter(([, list]) => list!.length > 0));
  if (format.takes === 'cases') {
    const input = casesOf(format, pieces, places, problems);
    const found = parts.filter((part) => input.some((one) => Object.hasOwn(one, part)));
    return input.length === 0 ? [] : [{ input, shared: lists, places, words: wordsOf(parts, found, input.length) }];
  }
  const tables = Object.fromEntries(parts.map((part) => [part, valuesOf(pieces, part)]).filter(([, list]) => list!.length > 0));
  if (main !== undefined && tables[main] === undefined) {
    problems.add({ file: given[0]!.file, reason: `${name} goes by its ${main}: give them too, such as \`${main}=FILE\`` });
    return [];
  }
  return [{ input: tables, shared: {}, places, words: wordsOf(parts, Object.keys(tables)) }];
}

const valuesOf = (pieces: readonly Piece[], part: string) => pieces.filter((one) => one.part === part).map(({ value }) => value);

function wordsOf(parts: readonly string[], found: readonly string[], cases?: number): string {
  const missing = parts.filter((part) => !found.includes(part));
  const of = cases === undefined ? found.join(', ') : `${counted(cases, 'bundle')} of ${found.join(', ')}`;
  return missing.length === 0 ? of : `${of}; without ${missing.join(', ')}`;
}

/** A value and what is in the lists of it: what an adapter leaves out is often a row of a bundle. */
function remember(value: unknown, place: Place, places: Map<unknown, Place>, depth = 0): void {
  if (typeof value !== 'object' || value === null || depth > 3) return;
  places.set(value, place);
  for (const inner of Object.values(value)) remember(inner, place, places, depth + 1);
}

type Case = Record<string, unknown>;

/** A bundle for each thing of the main part, with the rows that name it. */
function casesOf(format: Format, pieces: readonly Piece[], places: Map<unknown, Place>, problems: Problems): Case[] {
  const { main = '', single = [], links = [], shared = [] } = format;
  const cases = pieces.flatMap((piece): Case[] => {
    const value = piece.value as Case;
    if (piece.bundle === true) return [value['activity_feed'] === undefined ? { ...value } : withFeed(value)];
    return piece.part === main ? [{ [main]: value }] : [];
  });
  const owners = new Map<string, Case[]>();
  for (const one of cases) {
    for (const [index, link] of links.entries()) {
      for (const id of idsAt(one[main], link.main))
        owners.set(`${String(index)} ${id}`, [...(owners.get(`${String(index)} ${id}`) ?? []), one]);
    }
  }
  for (const { value, part = main, bundle, file, line } of pieces) {
    if (bundle === true || part === main || shared.includes(part)) continue;
    const named = links.flatMap(({ row }, index) => idsAt(value, row).map((id) => `${String(index)} ${id}`));
    const mine = new Set(named.length > 0 ? named.flatMap((key) => owners.get(key) ?? []) : cases.length === 1 ? cases : []);
    if (mine.size === 0) {
      const reason = named.length > 0 ? `it belongs to no ${main} given` : `it does not say whose it is: give it together with one ${main}`;
      problems.add({ file, line, reason: `${part}: ${reason}` });
    }
    for (const one of mine) {
      if (single.includes(part)) one[part] ??= value;
      else one[part] = [...listIn(one[part]), value];
    }
  }
  for (const one of cases) {
    const place = places.get(one[main]);
    if (place !== undefined) places.set(one, place);
  }
  return cases;
}

const listIn = (value: unknown): readonly unknown[] => (value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value]);

/** A candidate of Greenhouse that holds its feed, as a bundle. */
function withFeed(value: Case): Case {
  const { activity_feed: activityFeed, candidate, ...rest } = value;
  return isObject(candidate) ? { ...rest, candidate, activityFeed } : { candidate: rest, activityFeed };
}

/** The ids at some dotted paths; through lists, all of them. */
function idsAt(value: unknown, paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    let found: readonly unknown[] = [value];
    for (const key of path.split('.')) found = found.flatMap((one) => (isObject(one) ? one[key] : undefined)).filter((one) => one != null);
    return found.filter((one) => typeof one === 'string' || typeof one === 'number').map(String);
  });
}
