import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { audit, courtesy, evaluate, parseTimeline, type TimelineInput } from 'hearback';
import { html, type ReportedCase, type ReporterOptions } from 'hearback/reporters';
import { describe, expect, it } from 'vitest';
import { exampleLog } from '../../examples/logs/example-log.ts';
import { escaped } from '../../src/reporters/html/markup.ts';
import { pageScript, pageScriptHash } from '../../src/reporters/html/page-script.ts';
import { caseOf, hostileTexts } from './html/hostile.ts';
import { asOf, inOrder, pressed, reported, resume, waiting } from './reported.ts';

const policy = courtesy;
const open: ReporterOptions = { policy, names: true, quotes: true };
const audited = (cases: readonly ReportedCase[]) =>
  audit(
    cases.map(({ timeline }) => timeline),
    policy,
    { asOf, fewestCases: 1 },
  );
const headings = (page: string) => [...page.matchAll(/<h[123][^>]*>([^<]*)<\/h[123]>/g)].map(([, words]) => words);

/** The tags of a page in their order, with the names of their attributes. */
function skeleton(page: string): string[] {
  const body = page.slice(page.indexOf('<body>'), page.indexOf('</html>'));
  return [...body.matchAll(/<(?:"[^"]*"|[^>"])*>/g)].map(([tag]) => tag.replaceAll(/"[^"]*"/g, '""'));
}

describe('the page of a case', () => {
  it('shows what was owed, what was found, what to do and what happened', () => {
    expect(headings(html(pressed(), { policy }))).toEqual([
      'Case case-2',
      'Timeline',
      'Findings',
      'r1 owes c1',
      'What to do next',
      ...headings(html(pressed(), { policy })).slice(5, -1),
      'What happened',
    ]);
  });

  it('tells every finding, what is still running too, and why', () => {
    const page = html(pressed(), { policy });
    expect(page).toContain('<span class="unseen">Error: </span>Overdue update</h4><span class="standing">5 business days late</span>');
    expect(page).toContain('<span class="unseen">Running: </span>Ghosting');
    expect(page).toMatch(/<p class="why"><b>Why<\/b> 10 days from Tue 3 Mar/);
  });

  it('lists no more than is asked for', () => {
    expect(html(pressed(), { policy, show: [] })).not.toContain('Ghosting');
  });

  it('names nobody and quotes nothing unless asked', () => {
    const page = html(pressed(), { policy });
    for (const word of ['Ana', 'Sam', 'Welder', 'slot is gone', 'Harbour']) expect(page).not.toContain(word);
    const told = html(pressed(), open);
    for (const word of ['Ana Ruiz', 'Sam Lee', '<h1>Welder</h1>', 'the slot is gone']) expect(told).toContain(word);
  });

  it('gives the words to send where names are asked for, and says what only the reader knows', () => {
    expect(html(waiting(), { policy })).not.toContain('<pre');
    expect(html(waiting(), open)).toMatch(/<pre [^>]*data-copy>Hi Ana,/);
  });

  it('says so where nothing is wrong', () => {
    expect(html(inOrder(), { policy, show: [] })).toContain('Nothing was broken, and nothing is owed.');
  });

  it('is the same for one report, and for a list or a generator of one', () => {
    const page = html(waiting(), { policy });
    expect(html([waiting()], { policy })).toBe(page);
    expect(html(new Set([waiting()]).values(), { policy })).toBe(page);
  });
});

describe('the page of many cases', () => {
  // an id means the same interaction in all cases
  const cases = [
    reported('case-1', [{ ...resume, id: 'i0' }]),
    pressed(),
    reported('case-3', [{ ...resume, id: 'i9', at: '2026-03-19T09:00:00-05:00' }]),
  ];

  it('shows months, what is to do, the worst cases and the rules', () => {
    expect(headings(html(cases, { policy }))).toEqual(['Who is owed an answer', 'By month', 'To do', 'Cases, the worst first', 'By rule']);
  });

  it('shows scorecards and measures where an audit of the cases is given', () => {
    const page = html(cases, { ...open, audit: audited(cases) });
    expect(headings(page)).toContain('Scorecards');
    expect(page).toMatch(/<th scope="row">Sam Lee<\/th>/);
    expect(html(cases.values(), { ...open, audit: () => audited(cases) })).toBe(page);
  });

  it('is made of the result of an audit alone too, by ids', () => {
    const page = html(audited(cases), { policy });
    expect(headings(page)).toEqual([
      'Who is owed an answer',
      'By month',
      'To do',
      'Cases, the worst first',
      'Scorecards',
      'Recruiters',
      'By rule',
    ]);
    for (const word of ['Ana', 'Sam', 'Harbour', 'Welder']) expect(page).not.toContain(word);
  });

  it('puts the worst case first', () => {
    const order = [...html(cases, { policy }).matchAll(/<th scope="row" data-value="(case-\d)"/g)].map(([, id]) => id);
    expect(order).toEqual(['case-2', 'case-1']);
  });

  it('says how many cases and things to do it leaves out', () => {
    const many = Array.from({ length: 230 }, (_, place) => waiting(`case-${String(place)}`));
    const page = html(many, { policy });
    expect(page).toContain('The 100 worst of 230 cases');
    expect(page).toContain('The 200 most urgent of 230 things to do.');
    expect(page.match(/<tbody><tr><th scope="row" data-value="case-/g)).toHaveLength(100);
  });

  it('counts the same with and without an audit', () => {
    const rows = (page: string) => /<tbody>(?:(?!<\/tbody>).)*Overdue update.*?<\/tr>/s.exec(page.slice(page.indexOf('id="rules"')))![0];
    expect(rows(html(cases, { policy }))).toBe(rows(html(cases, { policy, audit: audited(cases) })));
  });

  it('has something to say of no cases', () => {
    const page = html([], { policy });
    expect(page).toContain('0 cases');
    expect(page).toContain('Nothing was broken.');
  });
});

describe('a page', () => {
  const plain = caseOf('plain');
  const pages = (one: ReportedCase) => [html(one, open), html([one, waiting()], { ...open, audit: audited([one, waiting()]) })];

  it('is one file: it loads nothing, and knows its own script alone', () => {
    for (const page of pages(pressed())) {
      expect(page).not.toMatch(/<(?:link|img|iframe|object|embed|base|form)\b|@import|\bsrc=|https?:/);
      const allowed = `default-src 'none'; style-src 'unsafe-inline'; script-src '${pageScriptHash}'`;
      expect(page.includes(`content="${escaped(allowed)};`)).toBe(true);
      expect(page.match(/<script/g)).toHaveLength(1);
    }
    expect(pageScriptHash).toBe(`sha256-${createHash('sha256').update(pageScript).digest('base64')}`);
  });

  it('gives no two things one name, and leads nowhere that is not there', () => {
    for (const page of pages(pressed())) {
      const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
      expect(new Set(ids).size).toBe(ids.length);
      expect([...page.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id!).filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  it('closes what it opens', () => {
    for (const page of pages(pressed())) {
      const opened: string[] = [];
      for (const tag of skeleton(page)) {
        const [, slash, name] = /^<(\/?)([\w-]+)/.exec(tag) ?? [];
        if (name === undefined || tag.endsWith('/>')) continue;
        if (slash === '') opened.push(name);
        else expect(opened.pop()).toBe(name);
      }
      expect(opened).toEqual([]);
    }
  });

  it.each(hostileTexts)('shows %j, and does not obey it', (text) => {
    for (const [place, page] of pages(caseOf(text)).entries()) expect(skeleton(page)).toEqual(skeleton(pages(plain)[place]!));
  });

  it('has the same tags whatever people and their words are called', () => {
    const words = fc
      .string({ unit: fc.constantFrom(...Array.from('<>"\'&/=-!;`$ab \u2028\u0000é')), minLength: 1, maxLength: 30 })
      .map((text) => `x${text}x`);
    const wanted = skeleton(html(plain, open));
    fc.assert(
      fc.property(words, (text) => {
        expect(skeleton(html(caseOf(text), open))).toEqual(wanted);
      }),
      { numRuns: 30 },
    );
  });

  it('is whole for every case of the example log, on any day', () => {
    for (const line of exampleLog.trim().split('\n')) {
      const timeline = parseTimeline(JSON.parse(line));
      for (const day of ['2026-01-20', '2026-03-20', '2027-06-01']) {
        const report = evaluate(timeline, policy, { asOf: `${day}T12:00:00Z` });
        expect(html({ timeline, report }, open)).not.toMatch(/NaN|undefined|Infinity/);
      }
    }
  });

  it('is the same bytes for the same input', () => {
    expect(pages(pressed())).toEqual(pages(pressed()));
  });

  it('draws a case of very many events in few marks', () => {
    const interactions = Array.from({ length: 3000 }, (_, place): TimelineInput['interactions'][number] => ({
      ...resume,
      id: `n${String(place)}`,
      kind: 'note',
      at: Date.parse('2026-03-02T12:00:00Z') + place * 300_000,
    }));
    const page = html(reported('case-1', [resume, ...interactions]), { policy });
    expect(page.match(/class="spot"/g)!.length).toBeLessThan(110);
    expect(page).toContain('The last 300 of 3,001.');
    expect(page.match(/href="#events"/g)!.length).toBeGreaterThan(10);
    expect(page.length).toBeLessThan(200_000);
  });
});
