import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pages, readPage } from '../../docs/rules/pages.ts';
import { courtesy } from '../../src/policies/courtesy.ts';
import { rules } from '../../src/rules/index.ts';

const ids = rules.map(({ id }) => id).sort();

/** The ids for which a folder has a file with this ending. */
const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();

describe('a rule', () => {
  it('has its examples, its test and its page', () => {
    expect(namesIn('../../src/rules/', '.examples.ts')).toEqual(ids);
    expect(namesIn('.', '.test.ts')).toEqual(expect.arrayContaining(ids));
    expect(namesIn('../../docs/rules/', '.md').filter((name) => name !== 'README')).toEqual(ids);
  });

  it('is set by the policy of the code', () => {
    expect(Object.keys(courtesy.rules).sort()).toEqual(ids);
  });

  it('cites an article that there is, and the article names it', () => {
    const code = readPage('../courtesy-code.md');
    for (const { id, sources } of rules) {
      expect(sources.length).toBeGreaterThan(0);
      for (const { locator } of sources) {
        const article = code.split(`<a id="${locator.toLowerCase()}"></a>`)[1]?.split('<a id=')[0];
        expect(article).toContain(`[${id}](rules/${id}.md)`);
      }
    }
  });
});

describe('the pages of the rules', () => {
  it('are in step with the rules: write them anew with docs/rules/write.ts', async () => {
    for (const [name, text] of await pages()) expect(readPage(name)).toBe(text);
  });
});
