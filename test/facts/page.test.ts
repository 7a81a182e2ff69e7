import { describe, expect, it } from 'vitest';
import { factsPage, readFactsPage } from '../../docs/facts/page.ts';
import { Catalogue } from '../../src/facts/catalogue.ts';

describe('the page of the facts', () => {
  it('is in step with the facts: write it anew with docs/facts/write.ts', () => {
    expect(readFactsPage()).toBe(factsPage());
  });

  it('names every fact, but those that repeat another under `opened.` and `before.`', () => {
    const page = factsPage();
    const names = [...new Catalogue({ kinds: {}, context: {} }).all()].map(({ name }) => name);
    expect(names.filter((name) => !/^(opened|before)\./.test(name) && !page.includes(`\`${name}\``))).toEqual([]);
    for (const name of names.filter((one) => one.startsWith('opened.') && !one.startsWith('opened.signal.'))) {
      expect(names).toContain(name.replace('opened.', 'interaction.'));
    }
  });
});
