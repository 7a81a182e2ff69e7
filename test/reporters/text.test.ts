import { readFileSync } from 'node:fs';
import { courtesy, parseTimeline, type SignalInput } from 'hearback';
import { json, markdown, type ReportedCase, type ReporterOptions, text } from 'hearback/reporters';
import { describe, expect, it } from 'vitest';
import { inOrder, judged, parties, pressed, reported, resume, sms, waiting } from './reported.ts';

const write = (cases: Iterable<ReportedCase>, options: Omit<ReporterOptions, 'policy'> = {}) =>
  text(cases, { policy: courtesy, ...options });

describe('the report for a terminal', () => {
  it('begins with one line of totals', () => {
    expect(write([waiting(), pressed(), inOrder()], { width: 200 }).split('\n')[0]).toBe(
      '3 cases: 3 errors in 2 of them; 4 debts running, 0 undecided and 0 waived. Policy courtesy 1.0.0, as of 2026-03-20 12:00 UTC.',
    );
  });

  it('says so where there is nothing to mend, and where there is no case', () => {
    expect(write([inOrder()])).toContain('1 case: nothing to mend;');
    expect(write([])).toBe('No cases.\n');
  });

  it('goes case by case, the worst first, and leaves out those in order', () => {
    const page = write([inOrder(), waiting(), pressed()]);
    expect(page.indexOf('case-2')).toBeLessThan(page.indexOf('case-1'));
    expect(page.indexOf('case-2')).toBeGreaterThan(0);
    expect(page).not.toContain('case-3');
  });

  it('says who owes whom what, how late it is, and how that was counted', () => {
    const lines = write([waiting()], { width: 200 }).split('\n');
    expect(lines.slice(2, 7)).toEqual([
      'case-1 · c1  1 error',
      '  r1 owes c1',
      '    error  overdue-update  6 business days late',
      '      Since Mon 2 Mar nothing on record tells c1 where things stand; a word was due by Thu 12 Mar. Even no news is news to somebody who waits.',
      '      10 days from Mon 2 Mar, to the end of Thu 12 Mar. By Fri 20 Mar it is 6 business days (8 calendar days) past due.',
    ]);
  });

  it('ends with what to do next, by person and day', () => {
    const page = write([waiting(), pressed()]);
    expect(page.slice(page.indexOf('Next: '))).toMatch(
      /^Next: \d things to do\n\n {2}r1\n {2}Fri 20 Mar\n {4}send-update: c1 \(case-1\), due since Thu 12 Mar/,
    );
  });

  it('names the day since which a debt is overdue, on a weekend too, as the finding does', () => {
    const page = write([reported('case-4', [{ ...resume, at: '2026-02-19T09:00:00-06:00' }])], { width: 200 });
    expect(page).toContain('a word was due by Sun 1 Mar.');
    expect(page).toContain('send-update: c1 (case-4), due since Sun 1 Mar');
  });

  it('begins the words to send where names are asked for', () => {
    const next = (page: string) => page.slice(page.indexOf('Next: '));
    expect(next(write([waiting()], { names: true }))).toMatch(/send-update: Ana Ruiz[^“]*“\S/);
    expect(next(write([waiting()]))).not.toContain('“');
  });

  it('gives names only when asked', () => {
    expect(write([pressed()])).not.toMatch(/Ana|Sam|Welder/);
    expect(write([pressed()], { names: true })).toMatch(/case-2 · Welder · Ana Ruiz[\s\S]*Sam Lee owes Ana Ruiz/);
  });

  it('quotes only when asked: the words that the finding rests on, who wrote them and when', () => {
    expect(write([pressed()])).not.toContain('the slot is gone');
    expect(write([pressed()], { quotes: true })).toContain('“the slot is gone” r1, Tue 3 Mar');
    expect(write([pressed()], { quotes: true }).split('pressure-tactics')[1]).not.toContain('I need your answer');
  });

  it('paints only when asked', () => {
    const painted = write([pressed()], { color: true });
    const escapes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');
    expect(painted).toMatch(escapes);
    expect(painted.replaceAll(escapes, '')).toBe(write([pressed()]));
  });

  it('keeps to a width, and to 40 where that is too narrow to read', () => {
    for (const width of [60, 80, 120]) {
      expect(
        Math.max(
          ...write([pressed(), waiting()], { width, names: true, quotes: true })
            .split('\n')
            .map((line) => line.length),
        ),
      ).toBeLessThanOrEqual(width);
    }
    expect(write([waiting()], { width: 1 })).toBe(write([waiting()], { width: 40 }));
  });

  it('counts what is running, and lists it on request', () => {
    expect(write([inOrder()])).not.toContain('pending');
    expect(write([inOrder()], { show: ['pending'] })).toContain('overdue-update  pending');
  });

  it('says what was mended, and what is no longer owed as past', () => {
    const answer = sms({ id: 'i3', at: '2026-03-18T09:00:00-05:00', from: 'r1', to: ['c1'], signals: [] });
    expect(write([reported('case-4', [resume, answer])])).toContain('r1 owed c1\n    error  overdue-update  settled 4 business days late');
  });

  it('does not let the words of others move the cursor or turn the line', () => {
    const hostile = `\u001b[2J\u202eevil\u0007\r\n`;
    const people = parties.map((party) => ({ ...party, name: hostile + party.role }));
    const signals: SignalInput[] = [{ type: 'question', topic: 'client' }];
    const message = sms({ id: 'i2', at: '2026-03-02T09:00:00-06:00', from: 'c1', to: ['r1'], body: `${hostile}?`, signals });
    const page = write([reported(`case${hostile}`, [message], { parties: people })], { names: true, quotes: true });
    expect(page).toContain('evil');
    expect(page.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
  });
});

describe('the report on the example log', () => {
  const lines = readFileSync(new URL('../../examples/logs/example.ndjson', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const timelines = lines.map((line) => parseTimeline(JSON.parse(line)));

  it.each([
    ['text', text],
    ['JSON', json],
    ['Markdown', markdown],
  ])('holds no name and no words of anybody, as %s', (_, reporter) => {
    const page = reporter(timelines.map(judged), { policy: courtesy, show: ['pending', 'undecided', 'waived'] });
    const secrets = timelines.flatMap(({ parties: people, interactions, opportunity: { title, client } }) => [
      ...people.flatMap(({ name, organization }) => [name, organization]),
      ...interactions.flatMap((one) => ('body' in one ? (one.body?.match(/[^.!?\n]{25,}/g) ?? []) : [])),
      title,
      client,
    ]);
    for (const secret of new Set(secrets)) if (secret !== undefined) expect(page).not.toContain(secret);
  });

  it('is the same whatever the order of the cases', () => {
    expect(write([...timelines].reverse().map(judged))).toBe(write(timelines.map(judged)));
  });
});
