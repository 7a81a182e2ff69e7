import { readFileSync } from 'node:fs';
import * as hearback from 'hearback';
import { describe, expect, it } from 'vitest';
import { runExample } from './run-example.ts';

const guide = readFileSync(new URL('../../docs/guide/embedding.md', import.meta.url), 'utf8');

describe('the guide to embedding', () => {
  it('says what its code gives', () => {
    const code = [...guide.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, block]) => block).join('\n');
    expect(runExample(code, { hearback })).toBe(4);
  });

  it('calls all that a monitor has', () => {
    const timeline = hearback.parseTimeline({
      id: 'case-1',
      calendar: { timeZone: 'UTC' },
      parties: [{ id: 'ana', role: 'candidate' }],
      interactions: [],
    });
    const monitor = hearback.createMonitor(hearback.courtesy, { timeline });
    const methods = Object.getOwnPropertyNames(Object.getPrototypeOf(monitor)).filter((name) => name !== 'constructor');
    for (const method of methods) expect(guide).toContain(`monitor.${method}`);
  });
});
