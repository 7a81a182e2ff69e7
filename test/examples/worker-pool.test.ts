import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { mergeAudits } from 'hearback';
import { afterAll, describe, expect, it } from 'vitest';
import { exampleLog } from '../../examples/logs/example-log.ts';
import { auditRange, optionsOf } from '../../examples/worker-pool/audit-range.ts';
import { linesInRange, rangesOf } from '../../examples/worker-pool/lines-in-range.ts';
import { courtesy } from '../../src/policies/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'worker-pool-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'log.ndjson');

describe('a file read in ranges of bytes', () => {
  it('gives each line once, wherever the edges fall', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'é', '日', ' '), maxLength: 12 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), fc.boolean(), fc.integer({ min: 1, max: 20 }), (lines, ended, count) => {
        const text = lines.join('\n') + (ended ? '\n' : '');
        writeFileSync(path, text);
        const read = rangesOf(path, Buffer.byteLength(text), count).flatMap((range) => [...linesInRange(range)]);
        const expected = text.split('\n');
        // what stands behind the last end of a line is a line only if it is something
        if (expected.at(-1) === '') expected.pop();
        expect(read).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it('comes to the same audit as one', () => {
    writeFileSync(path, exampleLog);
    const settings = { asOf: '2026-03-20T12:00:00Z' };
    const audited = (count: number) => {
      const parts = rangesOf(path, Buffer.byteLength(exampleLog), count).map((range) => auditRange({ range, settings }));
      return JSON.stringify(mergeAudits(parts.reverse(), courtesy, optionsOf(settings)));
    };
    expect(audited(7)).toBe(audited(1));
  });
});
