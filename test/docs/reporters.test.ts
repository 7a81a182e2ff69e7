import { readFileSync } from 'node:fs';
import * as hearback from 'hearback';
import * as reporting from 'hearback/reporters';
import { describe, expect, it } from 'vitest';
import { filledReporters, shown } from '../../docs/guide/fill-reporters.ts';
import { runExample } from './run-example.ts';

const guide = readFileSync(new URL('../../docs/guide/reporters.md', import.meta.url), 'utf8');

describe('the guide to reporters', () => {
  it('shows code that runs', () => {
    const [, code] = /^```ts\n([\s\S]*?)^```$/m.exec(guide)!;
    expect(runExample(code!, { hearback, 'hearback/reporters': reporting, own: {} })).toBe(3);
  });

  it('shows what each reporter writes today', () => {
    expect(filledReporters(guide)).toBe(guide);
    for (const output of shown.values()) expect(guide).toContain(output);
  });

  it('has a part for each reporter, in their order', () => {
    const prose = guide.replaceAll(/^````[\s\S]*?^````$/gm, '');
    expect([...prose.matchAll(/^## (.*)$/gm)].map(([, name]) => name)).toEqual([...reporting.reporterNames]);
  });

  it('explains each column', () => {
    const table = guide.slice(guide.indexOf('| column |'), guide.indexOf('## sarif'));
    const named = [...table.matchAll(/^\| (`.*?`) \|/gm)].flatMap(([, names]) => [...names!.matchAll(/`(\w+)`/g)].map(([, name]) => name));
    expect(named).toEqual([...reporting.findingFields]);
  });
});
