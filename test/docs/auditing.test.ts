import { readFileSync } from 'node:fs';
import * as hearback from 'hearback';
import * as reporting from 'hearback/reporters';
import { describe, expect, it } from 'vitest';
import { figureOrder } from '../../src/audit/figure-plans.ts';
import { runExample } from './run-example.ts';

const guide = readFileSync(new URL('../../docs/guide/auditing.md', import.meta.url), 'utf8');

describe('the guide to audits', () => {
  it('shows what runs, as one program', () => {
    const code = [...guide.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, block]) => block).join('\n');
    expect(runExample(code, { hearback, 'hearback/reporters': reporting, own: {} })).toBe(code.split('//=>').length - 1);
  });

  it('lists every figure', () => {
    const rows = guide.split('\n').filter((row) => row.startsWith('| `'));
    const listed = rows.flatMap((row) => [...row.split('|')[1]!.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name));
    expect(listed).toEqual(expect.arrayContaining([...figureOrder]));
  });
});
