import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { chromiumPath } from './executable.ts';

/** A page, opened from a file as a manager opens it, and what it did. */
export interface Visit {
  readonly page: Page;
  /** What was asked of the network or the disk, besides the page. */
  readonly requests: readonly string[];
  /** What the page complained about. */
  readonly complaints: readonly string[];
}

/** Returns what opens pages, in one browser for a file of tests. */
export function browsing(): (html: string, options?: BrowserContextOptions) => Promise<Visit> {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'hearback-pages-'));
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });
  let count = 0;
  return async (html, options) => {
    const file = join(folder, `${String((count += 1))}.html`);
    writeFileSync(file, html);
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const url = pathToFileURL(file).href;
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => request.url() !== url && requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => {
      complaints.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(url);
    return { page, requests, complaints };
  };
}
