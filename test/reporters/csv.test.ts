import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { courtesy } from 'hearback';
import { csv, findingFields, type Reported, type ReporterOptions } from 'hearback/reporters';
import { describe, expect, it } from 'vitest';
import { nastyCase } from './nasty.ts';
import { inOrder, parties, pressed, reported, resume, waiting } from './reported.ts';

const rowsOf = (given: Reported, options: Omit<ReporterOptions, 'policy'> = {}): Record<string, string>[] =>
  parse(csv(given, { policy: courtesy, ...options }), { columns: true, record_delimiter: '\r\n' });

describe('the report as CSV', () => {
  it('has a header and a row a finding, each ended by CRLF', () => {
    const page = csv([waiting(), pressed()], { policy: courtesy });
    expect(page.split('\r\n')).toHaveLength(5);
    expect(page.split('\r\n')[0]).toBe(findingFields.join(','));
    expect(page.endsWith('\r\n')).toBe(true);
    expect(page.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has the header alone where there is nothing to find', () => {
    expect(csv(inOrder(), { policy: courtesy })).toBe(`${findingFields.join(',')}\r\n`);
  });

  it('tells what NDJSON tells', () => {
    expect(rowsOf(waiting())).toMatchObject([
      {
        id: 'case-1/overdue-update/i1',
        dueAt: '2026-03-12T23:59:59.999-05:00',
        settledAt: '',
        lateness: '6 business days late',
        mended: 'false',
        message: expect.stringMatching(/^Since Mon 2 Mar /),
      },
    ]);
  });

  it('quotes words only when asked', () => {
    expect(rowsOf(pressed()).map(({ quotes }) => quotes)).toEqual(['', '']);
    expect(rowsOf(pressed(), { quotes: true }).at(-1)).toMatchObject({ quotes: '“the slot is gone” r1, Tue 3 Mar' });
  });

  it.each(['=1+1', '+1', '-1', '@A1', '\uff1d1', ' \t=1', '\u0000=1', '"x";=1'])('makes no formula of %j', (name) => {
    const people = parties.map((party) => (party.role === 'recruiter' ? { ...party, name } : party));
    const [row] = rowsOf(reported('case-1', [resume], { parties: people }), { names: true });
    expect(row!['owedBy']).toMatch(/^'|;'/);
  });

  it('has no formula in any field, and as many fields as columns, whatever people wrote', () => {
    fc.assert(
      fc.property(nastyCase, (one) => {
        const rows = rowsOf(one, { names: true, quotes: true });
        expect(rows).toHaveLength(one.report.violations.length);
        for (const row of rows) {
          expect(Object.keys(row)).toEqual([...findingFields]);
          for (const field of Object.values(row)) expect(field).not.toMatch(/(?:^|;)[=+\-@\uff1d\uff0b\uff0d\uff20]/);
        }
      }),
      { numRuns: 60 },
    );
  });
});
