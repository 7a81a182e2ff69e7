import { existsSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);

/** What belongs to a rule, by where it stands. */
const parts: [folder: string, ending: string][] = [
  ['src/rules', '.ts'],
  ['src/rules', '.examples.ts'],
  ['test/rules', '.test.ts'],
  ['docs/rules', '.md'],
];

/** Files of those folders that are about all rules. */
const shared = /^(index|README|pages)$/;

function idsIn(folder: string, ending: string): string[] {
  if (!existsSync(new URL(folder, root))) return [];
  return readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .filter((id) => !id.includes('.') && !shared.test(id));
}

it('a rule has its data, its examples, its test and its page', () => {
  const ids = new Set(parts.flatMap(([folder, ending]) => idsIn(folder, ending)));
  const wanted = [...ids].sort().flatMap((id) => parts.map(([folder, ending]) => `${folder}/${id}${ending}`));
  expect(ids.size).toBeGreaterThan(0);
  expect(wanted.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
});
