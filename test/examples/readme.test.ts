import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filled, readme } from '../../docs/readme/fill.ts';
import { picture } from '../../examples/audit/picture.ts';

describe('the README', () => {
  it('shows a report as it is printed today', () => {
    expect(readme()).toContain(picture());
  });

  it('shows the quickstart that is run', () => {
    expect(readme()).toContain(readFileSync(new URL('../../examples/quickstart.ts', import.meta.url), 'utf8'));
  });

  it('links to files that there are', () => {
    const links = [...readme().matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(5);
    for (const path of links) expect(() => readFileSync(new URL(`../../${path}`, import.meta.url))).not.toThrow(/ENOENT/);
  });

  it('is filled in by the parts, and left alone where they are in step', () => {
    const page = '<!-- picture -->\n```text\noutdated\n```\n\n## In ten lines\n\n```ts\noutdated\n```\n\n```text\noutdated\n```\n';
    const once = filled(page, 'printed\n');
    expect(once).not.toContain('outdated');
    expect(filled(once, 'printed\n')).toBe(once);
  });
});
