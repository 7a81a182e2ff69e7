import { existsSync, readFileSync, statSync } from 'node:fs';
import * as hearback from 'hearback';
import * as reporters from 'hearback/reporters';
import { describe, expect, it } from 'vitest';
import { runExample } from '../../docs/run-example.ts';

const guide = new URL('../../../docs/guide/', import.meta.url);
const page = readFileSync(new URL('html.md', guide), 'utf8');

describe('the guide to pages', () => {
  it('shows examples that do what it says', () => {
    const [first] = [...page.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code!);
    expect(runExample(first!, { hearback, 'hearback/reporters': reporters, own: {} })).toBe(2);
  });

  it('shows pictures that are there, and small', () => {
    const pictures = [...page.matchAll(/images\/[\w-]+\.png/g)].map(([path]) => new URL(path, guide));
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((path) => !existsSync(path) || statSync(path).size > 150_000)).toEqual([]);
  });
});
