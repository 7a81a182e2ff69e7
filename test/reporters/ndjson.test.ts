import fc from 'fast-check';
import { courtesy } from 'hearback';
import { findingFields, ndjson, type Reported, type ReporterOptions } from 'hearback/reporters';
import { describe, expect, it } from 'vitest';
import { nastyCase } from './nasty.ts';
import { inOrder, pressed, waiting } from './reported.ts';

const rowsOf = (reported: Reported, options: Omit<ReporterOptions, 'policy'> = {}) =>
  ndjson(reported, { policy: courtesy, ...options })
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

describe('the report as NDJSON', () => {
  it('has one finding a line, the worst case first', () => {
    expect(rowsOf([waiting(), inOrder(), pressed()]).map(({ id }) => id)).toEqual([
      'case-2/overdue-update/i2',
      'case-2/pressure-tactics/i2/pressure:threat-of-loss:1',
      'case-1/overdue-update/i1',
    ]);
  });

  it('tells instants with the offset of the office, before and after its clocks change', () => {
    expect(rowsOf(waiting())).toMatchObject([{ openedAt: '2026-03-02T09:00:00-06:00', dueAt: '2026-03-12T23:59:59.999-05:00' }]);
  });

  it('tells its fields in order, and leaves out what is not known', () => {
    for (const row of rowsOf([waiting(), pressed()], { quotes: true })) {
      expect(findingFields.filter((field) => field in row)).toEqual(Object.keys(row));
    }
    expect(rowsOf(waiting())[0]).not.toHaveProperty('settledAt');
  });

  it('marks what is accepted', () => {
    expect(rowsOf(waiting(), { baseline: new Set(['case-1/overdue-update/i1']) })).toMatchObject([{ accepted: true }]);
    expect(rowsOf(waiting())).toMatchObject([{ accepted: false }]);
  });

  it('is nothing where there is nothing to find', () => {
    expect(ndjson([inOrder()], { policy: courtesy })).toBe('');
  });

  it('gives back every id as it was, a line each whatever it holds', () => {
    fc.assert(
      fc.property(nastyCase, (one) => {
        const page = ndjson(one, { policy: courtesy, names: true, quotes: true });
        expect(page.split(/[\n\r\u0085\u2028\u2029]/)).toHaveLength(one.report.violations.length + 1);
        expect(rowsOf(one).map(({ id }) => id)).toEqual(one.report.violations.map(({ id }) => id));
      }),
      { numRuns: 60 },
    );
  });
});
