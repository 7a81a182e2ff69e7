import { readFileSync } from 'node:fs';
import * as hearback from 'hearback';
import { describe, expect, it } from 'vitest';
import { longestText } from '../../src/signals/reader.ts';
import { runExample } from './run-example.ts';

const guide = readFileSync(new URL('../../docs/guide/reading.md', import.meta.url), 'utf8');

describe('the guide to reading messages', () => {
  it('shows what runs, as one program', () => {
    const code = [...guide.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, block]) => block).join('\n');
    expect(runExample(code, { hearback, own: {} })).toBe(code.split('//=>').length - 1);
  });

  it('says how much is read', () => {
    expect(guide).toContain(`${longestText.toLocaleString('en')} characters`);
  });
});
