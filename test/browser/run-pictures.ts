// Draws the pictures of docs/guide/html.md anew: `tsx --tsconfig test/tsconfig.json test/browser/run-pictures.ts`.
import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { chromiumPath } from './executable.ts';
import { exampleAudit, examplePage } from './pages.ts';

interface Picture {
  readonly name: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
  /** What is done before it is taken. */
  readonly pose?: (page: Page) => Promise<void>;
}

const mostBytes = 150_000;
const folder = fileURLToPath(new URL('../../docs/guide/images/', import.meta.url));
const aCase = examplePage('2215');
const anAudit = exampleAudit();
const pointAtBar = (page: Page) => page.locator('.spot.bar > i').first().hover();
const unfold = (page: Page) => page.locator('.cases summary').first().click();
const scrollTo = (id: string) => async (page: Page) => {
  await page.evaluate(
    `document.getElementById('${id}').scrollIntoView({ behavior: 'instant' }); scrollBy({ top: -16, behavior: 'instant' })`,
  );
};

const pictures: readonly Picture[] = [
  { name: 'case', html: aCase, width: 1180, height: 960, colorScheme: 'light', pose: pointAtBar },
  { name: 'case-dark', html: aCase, width: 1180, height: 800, colorScheme: 'dark' },
  { name: 'case-phone', html: aCase, width: 390, height: 844, colorScheme: 'light' },
  { name: 'audit', html: anAudit, width: 1180, height: 900, colorScheme: 'light' },
  {
    name: 'audit-cases',
    html: anAudit,
    width: 1180,
    height: 800,
    colorScheme: 'light',
    pose: async (page) => {
      await unfold(page);
      await scrollTo('cases')(page);
    },
  },
  { name: 'audit-scorecards', html: anAudit, width: 1180, height: 760, colorScheme: 'dark', pose: scrollTo('scorecards') },
];

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
for (const { name, html, width, height, colorScheme, pose } of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.setContent(html);
  await pose?.(page);
  const path = `${folder}${name}.png`;
  await page.screenshot({ path });
  const { size } = statSync(path);
  console.log(`${name}.png: ${(size / 1000).toFixed(0)} kB`);
  if (size > mostBytes) process.exitCode = 1;
  await page.close();
}
await browser.close();
