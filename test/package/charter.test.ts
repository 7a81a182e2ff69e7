import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] as ESLint.Options['overrideConfig'] });

async function complaints(code: string, filePath: string): Promise<string[]> {
  const results = await eslint.lintText(code, { filePath });
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message));
}

/** What the charter of src/ refuses, by the rule that refuses it. */
const refused: Record<string, string[]> = {
  'no-restricted-properties': [
    'export const at = Date.now();',
    'export const { now } = Date;',
    'export const at = Math.random();',
    "export const at = Math['random']();",
  ],
  'no-restricted-syntax': [
    'export const at = new Date();',
    'export const at = new Date;',
    'export const at = Date();',
    'export const at = new Date(2026, 0, 1);',
    'export const hour = (date: Date) => date.getHours();',
    'export const text = (date: Date) => date.toDateString();',
    'export const text = (n: number) => n.toLocaleString();',
    'export const order = (a: string, b: string) => a.localeCompare(b);',
    'export const format = new Intl.DateTimeFormat();',
    'export const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;',
    'export default 1;',
    'const one = 1; export { one as default };',
    'export enum Colour { Red }',
    'export async function load() {}',
    'export const load = async () => 1;',
    'export const load = (): Promise<number> | number => 1;',
    'export const load = Promise.resolve(1);',
    "export const load = import('./other.ts');",
  ],
  'no-restricted-globals': [
    "console.log('x');",
    'export const zone = process.env;',
    'setTimeout(() => 1, 5);',
    'setInterval(() => 1, 5);',
    'queueMicrotask(() => 1);',
    "export const x = fetch('x');",
    'export const x = performance.now();',
    'export const x = crypto.randomUUID();',
    'export const x = globalThis;',
    "export const x = eval('1');",
  ],
  'no-undef': [
    'export const x = window;',
    'export const x = document.title;',
    "export const x = Buffer.from('x');",
    "export const x = require('x');",
    'export const x = __dirname;',
    'export const x = navigator.language;',
    'export const x = localStorage;',
    "export const x = new URL('x');",
    'export const x = structuredClone({});',
  ],
  'no-restricted-imports': ["export { readFileSync } from 'node:fs';", "import { join } from 'path';", "import 'node:process';"],
  'no-new-func': ["export const x = new Function('return 1');"],
  'max-lines': ['export const x = 1;\n'.repeat(351)],
};

describe('the charter of src/', () => {
  for (const [rule, snippets] of Object.entries(refused)) {
    it.each(snippets.map((code) => [code.slice(0, 80), code]))(`${rule} refuses %s`, async (_, code) => {
      expect(await complaints(code, 'src/engine/snippet.ts')).toContain(rule);
    });
  }

  it('lets pass what is pure', async () => {
    const code = `
      import { z } from 'zod';
      export const schema = z.object({ at: z.number() });
      export const day = (at: number): number => new Date(at).getUTCDay();
      export const zoned = (timeZone: string) => new Intl.DateTimeFormat('en-US', { timeZone });
      export const table: ReadonlyMap<string, Partial<Record<string, number>>> = new Map([['a', { b: Date.UTC(2026, 0, 1) }]]);
    `;
    expect(await complaints(code, 'src/engine/snippet.ts')).toEqual([]);
  });

  it('lets the json-rules-engine entry, and no other, be async', async () => {
    const code = 'export async function run(): Promise<number> { return await Promise.resolve(1); }';
    expect(await complaints(code, 'src/json-rules-engine/snippet.ts')).toEqual([]);
    expect(await complaints(code, 'src/testing/snippet.ts')).toContain('no-restricted-syntax');
  });
});
