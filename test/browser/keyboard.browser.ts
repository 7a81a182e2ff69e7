import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { exampleAudit, examplePage } from './pages.ts';
import { browsing } from './visit.ts';

const visit = browsing();

/** Presses Tab until the focus is on what a selector says, and returns how often it took. */
async function tabTo(page: Page, selector: string): Promise<number> {
  for (let presses = 1; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return presses;
  }
  throw new Error(`no way by Tab to ${selector}`);
}

const focused = (page: Page) => page.locator(':focus');
const opacityOfTip = (page: Page) => page.evaluate("getComputedStyle(document.activeElement.querySelector('.tip')).opacity");

describe('a case, by keyboard', () => {
  it('tells what a mark and a bar are while they have the focus, and leads to the finding', async () => {
    const { page } = await visit(examplePage('1058'));
    await tabTo(page, '.spot');
    expect(await focused(page).textContent()).toContain('Thu 22 Jan, 08:30: Résumé received from Trevor Haines to Devon Price');
    expect(await opacityOfTip(page)).toBe('1');
    await tabTo(page, '.spot.bar');
    expect(await focused(page).textContent()).toContain('Overdue update: 24 business days late');
    expect(await opacityOfTip(page)).toBe('1');
    await page.keyboard.press('Enter');
    const target = page.locator('.finding:target');
    expect(await target.locator('h4').textContent()).toContain('Overdue update');
  });

  it('tells the same to the pointer', async () => {
    const { page } = await visit(examplePage('1058'));
    const opacity = "getComputedStyle(document.querySelector('.spot.bar .tip')).opacity";
    expect(await page.evaluate(opacity)).toBe('0');
    await page.locator('.spot.bar > i').first().hover();
    expect(await page.evaluate(opacity)).toBe('1');
  });

  it('keeps what it tells within the page, at the edges of a phone too', async () => {
    const { page } = await visit(examplePage('1058'), { viewport: { width: 360, height: 800 } });
    const boxes: { x: number; width: number }[] = await page.evaluate(
      "[...document.querySelectorAll('.tip')].map((tip) => tip.getBoundingClientRect()).map(({ x, width }) => ({ x, width }))",
    );
    expect(boxes.filter(({ x, width }) => x < 0 || x + width > 360)).toEqual([]);
  });

  it('copies the words to send', async () => {
    const { page } = await visit(examplePage('1058'), { permissions: ['clipboard-read', 'clipboard-write'] });
    await tabTo(page, '.copy');
    await page.keyboard.press('Enter');
    await page.locator('.copy:focus', { hasText: 'Copied' }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/^Hi Ines,\n\nYou met Trevor on Monday, 2 February/);
  });

  it.each([
    ['with a clipboard', ''],
    ['where there is none to write to', 'Object.defineProperty(navigator, "clipboard", { value: undefined })'],
    ['where it is refused', 'navigator.clipboard.writeText = () => Promise.reject(new Error("refused"))'],
  ])('says that the words are copied until one moves on, %s', async (_, before) => {
    const { page } = await visit(examplePage('1058'), { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.evaluate(before);
    const copied = page.locator('.copy', { hasText: 'Copied' });
    await tabTo(page, '.copy');
    await page.keyboard.press('Enter');
    await page.locator('.copy:focus', { hasText: 'Copied' }).waitFor();
    await page.keyboard.press('Shift+Tab');
    expect(await copied.count()).toBe(0);
  });

  it('says it of the words that were copied last alone', async () => {
    const { page } = await visit(exampleAudit(), { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
    const buttons = page.locator('.copy');
    const copied = page.locator('.copy', { hasText: 'Copied' });
    for (const nth of [0, 1]) {
      await buttons.nth(nth).click();
      await page.locator('.copy:focus', { hasText: 'Copied' }).waitFor();
      expect(await copied.count()).toBe(1);
    }
  });
});

describe('an audit, by keyboard', () => {
  const firstNames = async (page: Page) => {
    const cells = await page.locator('.cases tbody:not([hidden]) tr:first-child th').allInnerTexts();
    return cells.map((text) => text.split('\n')[0]!);
  };

  it('sorts a table, one way and the other', async () => {
    const { page } = await visit(exampleAudit());
    await tabTo(page, '.cases .sort');
    const before = await firstNames(page);
    await page.keyboard.press('Enter');
    const up = await firstNames(page);
    expect(up).toEqual([...before].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })));
    expect(await focused(page).locator('..').getAttribute('aria-sort')).toBe('ascending');
    await page.keyboard.press('Space');
    expect(await firstNames(page)).toEqual([...up].sort((a, b) => b.localeCompare(a, 'en', { numeric: true })));
    expect(await focused(page).locator('..').getAttribute('aria-sort')).toBe('descending');
  });

  it('sorts numbers as numbers, the most first, and what has none last', async () => {
    const { page } = await visit(exampleAudit());
    await page.locator('.scorecards').first().locator('.sort', { hasText: 'Response rate' }).press('Enter');
    const values: string[] = await page.evaluate(
      "[...document.querySelector('.scorecards').tBodies[0].rows].map((row) => row.cells[2].dataset.value)",
    );
    const numbers = values.filter((value) => value !== '').map(Number);
    expect(numbers.length).toBeGreaterThan(2);
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    expect(values.slice(numbers.length).every((value) => value === '')).toBe(true);
  });

  it('filters a table as one types, and says how much is left', async () => {
    const { page } = await visit(exampleAudit());
    await tabTo(page, '.filter input[placeholder="Filter cases"]');
    await page.keyboard.type('devon price');
    const names = await firstNames(page);
    expect(names.length).toBeGreaterThan(0);
    expect(await page.locator('.filter:has(:focus) .filter-count').textContent()).toBe(`${String(names.length)} of 20`);
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    expect(await firstNames(page)).toHaveLength(20);
  });

  it('unfolds what was found in a case, and the words to send', async () => {
    const { page } = await visit(exampleAudit());
    await tabTo(page, '.cases summary');
    await page.keyboard.press('Enter');
    expect(await page.locator('.cases details[open] .finding').count()).toBeGreaterThan(0);
  });
});
