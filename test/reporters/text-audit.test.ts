import { type AuditResult, courtesy } from 'hearback';
import { type ReporterOptions, text } from 'hearback/reporters';
import { describe, expect, it } from 'vitest';
import { alike, audited, card, figure, tally, wholeAudit } from './audited.ts';
import { inOrder, waiting } from './reported.ts';

const write = (result: AuditResult, options: Omit<ReporterOptions, 'policy'> = {}) => text(result, { policy: courtesy, ...options });

/** The part of a page that begins with a line, up to the next empty line. */
const part = (page: string, start: string) =>
  page
    .trimEnd()
    .split('\n\n')
    .find((one) => one.startsWith(start)) ?? '';

const people = new Map([['maya', 'Maya Kowalski']]);

describe('the result of an audit, for a terminal', () => {
  it('is divided by rule, the most first, and says of how many nothing was broken: their debts may still run', () => {
    expect(part(write(wholeAudit), 'By rule').split('\n')).toEqual([
      'By rule',
      '                  cases  errors  warnings  notes  running   kept',
      '  overdue-update      7       7         0      0        4      0',
      '  ghosting            2       2         0      0        0  1,234',
      '  1 more rule with nothing broken.',
    ]);
  });

  it('is divided by month, the earliest first, and of many months the last 24', () => {
    expect(part(write(wholeAudit), 'By month')).toMatch(/2026-01 .*\n {2}2026-02 /);
    const month = Array.from({ length: 30 }, (_, place) => tally(`${String(2000 + place)}-01`, 1));
    const page = part(write(audited({ by: { ...wholeAudit.by, month } })), 'By month');
    expect(page).toContain('The last 24 of 30 months.');
    expect(page).not.toContain('2005-01');
  });

  it('shows figures one below the other, each with its interval and counts', () => {
    expect(part(write(wholeAudit), '  Recruiters').split('\n')).toEqual([
      '  Recruiters',
      '    maya, 41 cases',
      '      response-rate           82 %         69–90 %  41 of 50',
      '      response-time         30.0 h  20.0 h – 2.1 d     of 41',
      '      follow-ups-per-reply    0.28     0.12 – 0.63   7 to 25',
      '      Too few cases: calls-returned (2 of 3).',
      '    1 more recruiter with too few cases to say anything.',
    ]);
  });

  it('says plainly that nothing can be said of anybody', () => {
    const page = write(audited({ scorecards: [card('employer', 'jo', 2, [figure('response-rate')])] }));
    expect(page).toContain('By person and office\n\n  Employers\n    1 employer with too few cases to say anything.');
    expect(page).not.toContain('19 times in 20');
  });

  it('says who breaks a measure, in what stretch of time, and how many do not', () => {
    expect(part(write(wholeAudit), '  look-alike-outreach').split('\n')).toEqual([
      '  look-alike-outreach, at most 10',
      '          value        from          to',
      '    maya     23  2026-02-01  2026-02-20',
      '    1 more person within it.',
    ]);
  });

  it('holds names where they are asked for: of people as they are given, and of organizations', () => {
    expect(write(wholeAudit, { people })).not.toMatch(/Maya|Lakeshore/);
    const named = write(wholeAudit, { people, names: true });
    expect(part(named, 'By person')).toContain('Maya Kowalski');
    expect(part(named, 'By organization')).toContain('Lakeshore Talent');
    expect(part(named, '  Organizations')).toContain('Lakeshore Talent, 44 cases');
    expect(named).toContain('1 organization with too few to say anything.');
  });

  it('is as short for many people', () => {
    const many = (id: number) => `r${String(id)}`;
    const ids = Array.from({ length: 500 }, (_, place) => many(place));
    const page = write(
      audited({
        by: { ...wholeAudit.by, party: ids.map((id) => tally(id, 1)) },
        scorecards: ids.map((id, place) => card('recruiter', id, place + 10, [figure('response-rate', { value: 1, low: 0.7, high: 1 })])),
        measures: ids.map((id) => alike(id, 11)),
      }),
    );
    expect(page.split('\n').length).toBeLessThan(250);
    expect(page).toContain('The 40 with the most cases, of 500.');
    expect(page).toContain('r499, 509 cases');
  });

  it('keeps to a width: what is too wide for rows is told in words', () => {
    const page = write(wholeAudit, { width: 40 });
    expect(Math.max(...page.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
    expect(page).toContain('overdue-update: 7 cases, 7 errors');
  });
});

describe('cases with an audit of them, for a terminal', () => {
  const write = (audit: AuditResult, options: Omit<ReporterOptions, 'policy'> = {}) =>
    text([waiting(), inOrder()], { policy: courtesy, audit, ...options });

  it('end with scorecards and broken measures', () => {
    const page = write(wholeAudit);
    expect(page.indexOf('\n\nBy person and office\n')).toBeGreaterThan(page.indexOf('Next: '));
    expect(page).toContain('    maya, 41 cases\n');
    expect(page).toContain('look-alike-outreach, at most 10');
    expect(page).not.toContain('By rule');
  });

  it('end as without it where there are too few cases to say anything', () => {
    const few = audited({ scorecards: [card('recruiter', 'r1', 2, [figure('response-rate')])], measures: [alike('r1', 2)] });
    expect(write(few)).toBe(text([waiting(), inOrder()], { policy: courtesy }));
  });

  it('call people by the names that their timelines give', () => {
    const one = audited({ scorecards: [card('recruiter', 'r1', 12, [figure('response-rate', { value: 1, low: 0.7, high: 1 })])] });
    expect(write(one, { names: true })).toContain('    Sam Lee, 12 cases');
    expect(write(one)).toContain('    r1, 12 cases');
  });

  it('take the audit when all cases were taken', () => {
    let taken = 0;
    function* cases() {
      for (const one of [waiting(), inOrder()]) {
        yield one;
        taken += 1;
      }
    }
    const page = text(cases(), { policy: courtesy, audit: () => ({ ...wholeAudit, measures: [alike(`after-${String(taken)}`, 11)] }) });
    expect(page).toContain('after-2');
  });
});
