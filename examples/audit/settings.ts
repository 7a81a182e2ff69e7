import { readFileSync } from 'node:fs';
import { type CompiledPolicy, compilePolicy, courtesy, HearbackError, strict, type WaiverInput } from 'hearback';
import type { Columns } from 'hearback/adapters';
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
  try {
    return compilePolicy(json);
  } catch (error) {
    if (error instanceof HearbackError) throw new WrongFlag(error.message.replaceAll(/^/gm, `${name}: `));
    throw error;
  }
}

/** Returns the agreed exceptions that a file holds; @throws {WrongFlag} where it holds none. */
export function waiversOf(file: string | undefined): WaiverInput[] {
  if (file === undefined) return [];
  const json = readJson('waivers', file);
  if (!Array.isArray(json)) throw new WrongFlag(`${file}: expected a list of waivers`);
  return json as WaiverInput[];
}

/** Returns what the columns of a table hold, as a file says; @throws {WrongFlag} where it does not. */
export function columnsOf(file: string | undefined): Columns | undefined {
  if (file === undefined) return undefined;
  const json = readJson('map', file);
  const needed = ['candidate', 'at', 'what'].filter((key) => !isObject(json) || json[key] === undefined);
  if (needed.length > 0)
    throw new WrongFlag(`\`--map\`: \`${file}\` does not say which column holds ${needed.map((key) => `\`${key}\``).join(', ')}`);
  return json as Columns;
}

/** Returns what each adapter is told: what the file of `--options` says, and what the flags say. */
export function optionsOf({ us, candidate, timeZone, dateOrder, options }: Flags): (format: FormatName) => Record<string, unknown> {
  const stated = options === undefined ? {} : readJson('options', options);
  if (!isObject(stated)) throw new WrongFlag(`${options!}: expected an object with the options of the adapter`);
  const flags = {
    ...(us.length > 0 && { us: { ...(isObject(stated['us']) && stated['us']), ...sorted(us, 'domains') } }),
    ...(timeZone !== undefined && stated['timeZone'] === undefined && { timeZone }),
    ...(dateOrder !== undefined && { dateOrder }),
  };
  return (format) => {
    const everyone = candidate.includes('everyone-else');
    const named = candidate.map((one) => sorted([one], 'ids'));
    const several = format === 'mail' || format === 'linkedin';
    if (candidate.length === 0) return { ...stated, ...flags };
    if (several) return { ...stated, ...flags, candidates: everyone ? 'everyone-else' : named };
    if (everyone)
      throw new WrongFlag(`\`--candidate everyone-else\` is for mails and LinkedIn: ${formats[format].what} say who the candidates are`);
    if (named.length > 1) throw new WrongFlag(`\`--candidate\` may be given once for \`${format}\`, which says who the candidates are`);
    return { ...stated, ...flags, candidate: named[0] };
  };
}

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
