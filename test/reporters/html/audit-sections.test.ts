import { courtesy, type Scorecard } from 'hearback';
import { describe, expect, it } from 'vitest';
import { breakdownOf, type Share } from '../../../src/reporters/html/breakdown.ts';
import { measureTable } from '../../../src/reporters/html/measure-table.ts';
import { monthChart } from '../../../src/reporters/html/month-chart.ts';
import { ruleTable } from '../../../src/reporters/html/rule-table.ts';
import { scorecardTables } from '../../../src/reporters/html/scorecard-tables.ts';
import { summarize } from '../../../src/reporters/summary.ts';
import { pressed, waiting } from '../reported.ts';

const nameOf = (id: string) => `name of ${id}`;
const share = (key: string, error: number, met?: number): Share => ({ key, violations: { error, warning: 0, info: 0 }, met });

describe('what was broken, divided', () => {
  it('is counted by the month in which it began, in the office, and by rule, the most first', () => {
    const { cases } = summarize([waiting(), pressed()], { policy: courtesy, show: ['pending'] }, true);
    const { months, rules } = breakdownOf(cases, undefined);
    expect(months.map(({ key, violations }) => [key, violations.error])).toEqual([['2026-03', 3]]);
    expect(rules.filter(({ violations }) => violations.error > 0).map(({ key, violations }) => [key, violations.error])).toEqual([
      ['overdue-update', 2],
      ['pressure-tactics', 1],
    ]);
  });

  it('leaves out months before the last 24, and says so', () => {
    const months = Array.from({ length: 30 }, (_, place) =>
      share(`${String(2024 + Math.floor(place / 12))}-${String((place % 12) + 1).padStart(2, '0')}`, place),
    );
    const { text } = monthChart(months);
    expect(text).toContain('The last 24 of 30 months.');
    expect(text.match(/<tr id="month-/g)).toHaveLength(24);
    expect(text).toContain('Jun 2026: 29 errors');
    expect(text).not.toContain('Jun 2024');
  });

  it('says of a month in which nothing was broken that it was so', () => {
    expect(monthChart([share('2026-01', 0, 1200)]).text).toContain('Jan 2026: nothing broken; 1,200 debts kept in time');
  });

  it('counts the rules that nobody broke', () => {
    const { text } = ruleTable([share('ghosting', 2, 7), share('overdue-update', 0, 9)], courtesy);
    expect(text.match(/<tbody>.*<\/tbody>/s)![0].match(/<tr>/g)).toHaveLength(1);
    expect(text).toContain('1 more rule with nothing broken.');
  });
});

describe('scorecards', () => {
  const card = (id: string, cases: number, value?: number): Scorecard => ({
    of: 'recruiter',
    id,
    cases,
    figures: [
      {
        id: 'response-rate',
        unit: 'share',
        count: 1,
        of: 2,
        enough: value !== undefined,
        cases: [],
        otherCases: [],
        ...(value !== undefined && { value, low: 0, high: 1 }),
      },
    ],
  });

  it('name who they are of, those with the most cases first', () => {
    const { text } = scorecardTables([card('sam', 3, 0.5), card('kim', 9, 0.7)], nameOf);
    expect([...text.matchAll(/<th scope="row">(.*?)<\/th>/g)].map(([, name]) => name)).toEqual(['name of kim', 'name of sam']);
  });

  it('are counted where they say nothing', () => {
    const { text } = scorecardTables([card('sam', 3, 0.5), card('kim', 1)], nameOf);
    expect(text).toContain('1 more with too few cases to say anything.');
    expect(text).not.toContain('name of kim');
    expect(scorecardTables([card('kim', 1)], nameOf).text).toContain('1 with too few cases to say anything.');
  });

  it('are a hundred of a kind at most', () => {
    const { text } = scorecardTables(
      Array.from({ length: 1500 }, (_, place) => card(`r${String(place)}`, place, 0.5)),
      nameOf,
    );
    expect(text).toContain('The 100 with the most cases, of 1,500.');
    expect(text.match(/<th scope="row">/g)).toHaveLength(100);
  });
});

describe('measures', () => {
  const measured = {
    severity: 'warning',
    per: 'party',
    from: 0,
    to: 1,
    unit: 'share',
    count: 1,
    of: 4,
    value: 0.25,
    low: 0.05,
    high: 0.7,
    cases: [],
  } as const;

  it('say what was allowed, the broken first', () => {
    const { text } = measureTable(
      [
        { ...measured, measure: 'kept-one', key: 'sam', atMost: 0.5, status: 'kept' },
        { ...measured, measure: 'broken-one', key: 'kim', atLeast: 0.9, status: 'broken' },
      ].map((one) => ({ ...one, cases: [] })) as Parameters<typeof measureTable>[0],
      nameOf,
    );
    expect([...text.matchAll(/<th scope="row">(.*?)<\/th>/g)].map(([, name]) => name)).toEqual(['Broken one', 'Kept one']);
    expect(text).toContain('at least 90 %');
    expect(text).toContain('at most 50 %');
  });
});
