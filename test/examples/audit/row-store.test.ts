import { mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RowStore, type Stored } from '../../../examples/audit/read/row-store.ts';
import { folder } from './program.ts';

const { TMPDIR } = process.env;
const own = mkdtempSync(join(folder, 'rows-'));
beforeAll(() => {
  process.env['TMPDIR'] = own;
});
afterAll(() => {
  if (TMPDIR === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = TMPDIR;
});

const rows = fc.array(fc.record({ key: fc.string(), text: fc.string({ unit: 'binary' }) }), { maxLength: 60 });
const left = () => readdirSync(own);

function stored(store: RowStore, given: readonly { key: string; text: string }[]): (readonly Stored[])[] {
  for (const [line, row] of given.entries()) store.add(row.key, { row, file: 'a.csv', line });
  return [...store.take()];
}

describe('a store of rows', () => {
  it('gives every row back, with its place, those of a key together', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 40 }), (given, bytes) => {
        const parts = stored(new RowStore(bytes, 4), given);
        const found = parts.flat().sort((one, other) => one.line! - other.line!);
        expect(found).toEqual(given.map((row, line) => ({ row, file: 'a.csv', line })));
        for (const { key } of given) {
          const holding = parts.filter((part) => part.some(({ row }) => (row as { key: string }).key === key));
          expect(holding).toHaveLength(1);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('leaves no files behind, not even where nobody takes the rows to the end', () => {
    const store = new RowStore(100, 1);
    for (let index = 0; index < 50; index += 1) store.add(String(index), { row: 'x'.repeat(4000), file: 'a.csv', line: index });
    const taking = store.take();
    taking.next();
    expect(left()).toHaveLength(1);
    taking.return(undefined);
    store.drop();
    expect(left()).toEqual([]);
  });
});
