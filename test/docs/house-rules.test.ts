import { readFileSync } from 'node:fs';
import * as hearback from 'hearback';
import * as testing from 'hearback/testing';
import { describe, expect, it } from 'vitest';
import { lintCases } from '../lint/lint-cases.ts';
import { runExample } from './run-example.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const guide = read('docs/guide/house-rules.md');
const policy: unknown = JSON.parse(read('examples/house-policy/northfield.policy.json'));

/** The blocks of code in a language, with the heading that they stand under. */
function blocks(language: string): [heading: string, code: string][] {
  const pattern = /^## (.*)$|^```(\w+)\n([\s\S]*?)^```$/gm;
  let heading = '';
  return [...guide.matchAll(pattern)].flatMap(([, title, of, code]): [string, string][] => {
    heading = title ?? heading;
    return of === language ? [[heading, code!]] : [];
  });
}

describe('the guide to rules of your own', () => {
  it.each(blocks('json'))('shows what stands in the policy of the example (%s)', (_, code) => {
    expect(policy).toMatchObject(JSON.parse(code) as object);
  });

  it.each(blocks('ts'))('shows what runs (%s)', (_, code) => {
    const modules = { hearback, 'hearback/testing': testing, './northfield.policy.json': { __esModule: true, default: policy }, own: {} };
    expect(runExample(code, modules)).toBeGreaterThan(2);
  });

  it('has code in each part that needs some', () => {
    expect(blocks('json').length + blocks('ts').length).toBeGreaterThanOrEqual(7);
  });

  it('lists every code of lint', () => {
    const rows = guide.split('\n').filter((line) => line.startsWith('| `'));
    const listed = rows.flatMap((row) => [...row.split('|')[1]!.matchAll(/`([a-z-]+)`/g)].map(([, code]) => code));
    expect(listed.sort()).toEqual([...new Set([...lintCases.map(({ code }) => code), 'extends-cycle'])].sort());
  });
});
