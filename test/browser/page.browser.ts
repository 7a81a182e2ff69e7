import { html, type ReportedCase } from 'hearback/reporters';
import { describe, expect, it } from 'vitest';
import { caseOf, hostileTexts } from '../reporters/html/hostile.ts';
import { cases, exampleAudit, examplePage, open } from './pages.ts';
import { browsing } from './visit.ts';

const visit = browsing();

describe('a page', () => {
  it.each([
    ['of a case', examplePage('1058')],
    ['of an audit', exampleAudit()],
  ])('%s asks for nothing, and complains about nothing', async (_, page) => {
    const { requests, complaints } = await visit(page, { offline: true });
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('says all that it says where scripts are off, and shows no control that does nothing', async () => {
    const content = "[...document.querySelectorAll('main section, main dl')].map((one) => one.textContent)";
    for (const written of [examplePage('1058'), exampleAudit()]) {
      const { page } = await visit(written, { javaScriptEnabled: false });
      expect(await page.locator('button, input').count()).toBe(0);
      expect(await page.locator('main h2').first().isVisible()).toBe(true);
      const quiet = await page.evaluate<string[]>(content);
      const { page: lively } = await visit(written);
      await lively.evaluate("for (const one of document.querySelectorAll('.copy, .filter')) one.remove()");
      expect(quiet).toEqual(await lively.evaluate(content));
    }
  });

  const unheard = async (written: string): Promise<void> => {
    const { page, requests, complaints } = await visit(written);
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(await page.locator('script').count()).toBe(1);
    expect(await page.locator('img, iframe, base, link, meta[http-equiv="refresh"], a[href^="javascript"]').count()).toBe(0);
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
  };

  it.each(hostileTexts)('of a case shows %j, and does not obey it', async (text) => {
    await unheard(html(caseOf(text), open));
  });

  it('of many cases shows all these, and obeys none', async () => {
    await unheard(html(hostileTexts.map(caseOf), open));
  });

  it('would not run a script of another, were one in it', async () => {
    const { page, complaints } = await visit(examplePage('1058').replace('</main>', '<script>window.hacked = 1</script></main>'));
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(complaints).toHaveLength(1);
  });

  it('prints without controls, on paper that is not dark', async () => {
    const { page } = await visit(examplePage('1058'), { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    expect(await page.locator('.copy').first().isVisible()).toBe(false);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  });
});

describe('the page of ten thousand cases', () => {
  it('stays small, and opens with few elements', async () => {
    const many = function* (): Generator<ReportedCase> {
      for (let place = 0; place < 10_000; place++) {
        const { timeline, report } = cases[place % cases.length]!;
        const id = `${timeline.id}-${String(place)}`;
        yield { timeline: { ...timeline, id }, report: { ...report, timeline: id } };
      }
    };
    const written = html(many(), open);
    expect(Buffer.byteLength(written)).toBeLessThan(1_000_000);
    const { page, complaints } = await visit(written);
    expect(complaints).toEqual([]);
    expect(await page.evaluate("document.querySelectorAll('*').length")).toBeLessThan(15_000);
    expect(await page.locator('#cases + .lead').textContent()).toMatch(/^The 100 worst of [\d,]+ cases in which something was found\.$/);
  });
});
