import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../../examples/audit/run.ts';

/** The repository. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A folder that is gone after the tests: with their thread, since this module is loaded once for many files of them. */
export const folder = mkdtempSync(join(tmpdir(), 'hearback-audit-'));
process.once('exit', () => rmSync(folder, { recursive: true }));

/** Runs the program as from a pipe, at noon of 20 March 2026. */
export async function audit(...args: string[]) {
  const said = { stdout: '', stderr: '' };
  const status = await run(args, {
    write: (text) => {
      said.stdout += text;
    },
    say: (text) => {
      said.stderr += text;
    },
    watched: false,
    color: false,
    now: () => Date.parse('2026-03-20T12:00:00Z'),
  });
  return { status, ...said };
}

/** Writes a file into that folder. */
export function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** Writes a value as JSON. */
export const jsonFile = (name: string, value: unknown): string => file(name, JSON.stringify(value, undefined, 1));

/** Writes values a line each. */
export const linesFile = (name: string, values: readonly unknown[]): string =>
  file(name, values.map((value) => `${JSON.stringify(value)}\n`).join(''));

/** The lines of the example log. */
export const log = readFileSync(join(root, 'examples/logs/example.ndjson'), 'utf8').trim().split('\n');

/** A case of the example log as it stands there. */
export const lineOf = (id: string): string => log.find((line) => line.startsWith(`{"id":"${id}"`))!;

/** A case in which all is well, and one in which something is not. */
export const [good, bad] = [lineOf('1042'), lineOf('1043')];
