import { readFileSync } from 'node:fs';
import { type CompiledPolicy, compilePolicy, courtesy, HearbackError, strict, type WaiverInput } from 'hearback';
import type { AdapterOptions } from 'hearback/adapters';
import { type Flags, hint, WrongFlag } from './flags.ts';

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

/** Returns what an adapter is told: whose addresses are ours, and where days are meant. */
export function adapterOptions({ us, timeZone }: Flags): AdapterOptions {
  const addresses = us.filter((one) => one.includes('@'));
  const domains = us.filter((one) => !one.includes('@'));
  return { ...(us.length > 0 && { us: { addresses, domains } }), ...(timeZone !== undefined && { timeZone }) };
}

function readJson(flag: string, file: string, help = ''): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new WrongFlag(`\`--${flag}\`: no file \`${file}\`${help}`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new WrongFlag(`\`--${flag}\`: \`${file}\` is not JSON`);
  }
}
