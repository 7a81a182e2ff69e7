import { readFileSync } from 'node:fs';
import { type CompiledPolicy, compilePolicy, courtesy, HearbackError, parseWaivers, strict, type WaiverInput } from 'hearback';
import { type Columns, mapRows } from 'hearback/adapters';
import { type Flags, WrongFlag } from './flags.ts';
import { type FormatName, formats } from './formats.ts';
import { hint } from './nearest.ts';
import { isObject } from './place.ts';
import { reasonOf } from './read/list-files.ts';

const builtIn: Readonly<Record<string, CompiledPolicy>> = { courtesy, strict };

/** Returns the policy of that name, or the one that a file holds; @throws {WrongFlag} where there is none. */
export function policyOf(name: string): CompiledPolicy {
  if (Object.hasOwn(builtIn, name)) return builtIn[name]!;
  const json = readJson('policy', name, hint(name, Object.keys(builtIn)));
  return fromFile(name, () => compilePolicy(json));
}

/** Returns the agreed exceptions that a file holds; @throws {WrongFlag} where it holds none. */
export function waiversOf(file: string | undefined): WaiverInput[] {
  if (file === undefined) return [];
  const json = readJson('waivers', file);
  if (!Array.isArray(json)) throw new WrongFlag(`${file}: expected a list of waivers`);
  fromFile(file, () => parseWaivers(json));
  return json as WaiverInput[];
}

/** Returns what the columns of a table hold, as a file says; @throws {WrongFlag} where it does not. */
export function columnsOf(file: string | undefined): Columns | undefined {
  if (file === undefined) return undefined;
  const json = readJson('map', file);
  const needed = ['candidate', 'at', 'what'].filter((key) => !isObject(json) || json[key] === undefined);
  if (needed.length > 0)
    throw new WrongFlag(`\`--map\`: \`${file}\` does not say which column holds ${needed.map((key) => `\`${key}\``).join(', ')}`);
  fromFile(file, () => mapRows([], json as Columns, {}));
  return json as Columns;
}

/** What the adapters are told. */
export interface Options {
  /** Returns what the adapter of a format is told; `beside` are the formats that are read with it. */
  readonly of: (format: FormatName, beside?: Iterable<FormatName>) => Record<string, unknown>;
  /** Calls an adapter; @throws {WrongFlag} where the file of `--options` is wrong, with its name. */
  readonly within: <Result>(call: () => Result) => Result;
}

/** Returns what the file of `--options` says, and what the flags say. */
export function optionsOf({ us, candidate, timeZone, dateOrder, options }: Flags): Options {
  const stated = options === undefined ? {} : readJson('options', options);
  if (!isObject(stated)) throw new WrongFlag(`${options!}: expected an object with the options of the adapter`);
  const flags = {
    ...(us.length > 0 && { us: { ...(isObject(stated['us']) && stated['us']), ...sorted(us, 'domains') } }),
    ...(timeZone !== undefined && stated['timeZone'] === undefined && { timeZone }),
    ...(dateOrder !== undefined && { dateOrder }),
  };
  const of = (format: FormatName, beside: Iterable<FormatName> = []) => {
    const everyone = candidate.includes('everyone-else');
    const named = candidate.map((one) => sorted([one], 'ids'));
    if (candidate.length === 0) return { ...stated, ...flags };
    if (asksForCandidates(format)) return { ...stated, ...flags, candidates: everyone ? 'everyone-else' : named };
    // it is then said for these, and an export says who its candidates are
    if ([...beside].some(asksForCandidates)) return { ...stated, ...flags };
    if (everyone)
      throw new WrongFlag(`\`--candidate everyone-else\` is for mails and LinkedIn: ${formats[format].what} say who the candidates are`);
    if (named.length > 1) throw new WrongFlag(`\`--candidate\` may be given once for \`${format}\`, which says who the candidates are`);
    return { ...stated, ...flags, candidate: named[0] };
  };
  return { of, within: (call) => fromFile(options, call, stated) };
}

/** Whether a format does not say by itself who the candidates are. */
export const asksForCandidates = (format: FormatName): boolean => format === 'mail' || format === 'linkedin';

/** Addresses, domains and ids, told by how they are written. */
function sorted(who: readonly string[], dotted: 'domains' | 'ids'): Record<string, string[]> {
  const isAddress = (one: string) => /^[^\s/]+@[^\s/]+$/.test(one);
  const isDomain = (one: string) => dotted === 'domains' && /^@?[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(one);
  const lists = {
    addresses: who.filter(isAddress),
    domains: who.filter((one) => !isAddress(one) && isDomain(one)),
    ids: who.filter((one) => !isAddress(one) && !isDomain(one)),
  };
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

/**
 * Returns what a function makes of what a file holds.
 *
 * @param stated what the file holds, where flags say some of it too
 * @throws {WrongFlag} where something in the file is wrong, with its name
 */
export function fromFile<Result>(file: string | undefined, make: () => Result, stated?: object): Result {
  try {
    return make();
  } catch (error) {
    if (file === undefined || !(error instanceof HearbackError)) throw error;
    const { issues, message } = error;
    const isOwn = (key: unknown) => stated === undefined || Object.hasOwn(stated, String(key));
    const lines = message.split('\n').map((line, index) => (isOwn(issues[index]?.path[0]) ? `${file}: ${line}` : line));
    throw new WrongFlag(lines.join('\n'));
  }
}

function readJson(flag: string, file: string, help = ''): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new WrongFlag(`\`--${flag}\`: \`${file}\`: ${reasonOf(error as NodeJS.ErrnoException)}${help}`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new WrongFlag(`\`--${flag}\`: \`${file}\` is not JSON`);
  }
}
