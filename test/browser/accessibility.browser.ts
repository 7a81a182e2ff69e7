import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { exampleAudit, examplePage } from './pages.ts';
import { browsing } from './visit.ts';

const visit = browsing();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = { 'a case': examplePage('1058'), 'a case with waivers': examplePage('3319'), 'an audit': exampleAudit() };
const widths = { 'a desktop': 1280, 'a phone': 390 };

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations: found } = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } };
    return await axe.run();
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`));
}

describe.each(Object.entries(pages))('the page of %s', (_, html) => {
  describe.each(Object.entries(widths))('on %s', (_device, width) => {
    it.each(['light', 'dark'] as const)('has nothing that axe finds, in %s', async (colorScheme) => {
      const { page } = await visit(html, { colorScheme, viewport: { width, height: 900 } });
      expect(await violations(page)).toEqual([]);
    });

    it('is not wider than the window', async () => {
      const { page } = await visit(html, { viewport: { width, height: 900 } });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    });
  });

  it('has nothing that axe finds when all is unfolded', async () => {
    const { page } = await visit(html);
    await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
    expect(await violations(page)).toEqual([]);
  });
});
