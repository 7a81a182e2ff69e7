import * as hearback from 'hearback';
import { describe, expect, it } from 'vitest';
import { runExample } from '../docs/run-example.ts';
import { codeBlocks, quickstart, readme, testCommand } from './readme.ts';

describe('the README', () => {
  it('shows ten lines that print what it says', () => {
    const { code, prints } = quickstart(readme());
    const lines: string[] = [];
    runExample(code, { hearback }, (...values) => lines.push(values.join(' ')));
    expect(lines.join('\n')).toBe(prints);
    expect(
      code
        .trim()
        .split('\n')
        .filter((line) => line.trim() !== '').length,
    ).toBeLessThanOrEqual(10);
  });

  it.each(
    codeBlocks(readme())
      .filter(({ language, text }) => language === 'ts' && text.includes('//=>'))
      .map(({ text }) => [text]),
  )('shows the values of %s', (code) => {
    expect(runExample(code, { hearback })).toBeGreaterThan(0);
  });

  it('says how to test', () => {
    expect(testCommand(readme())).toContain('npm test');
  });
});

describe('a page', () => {
  const page = 'One\n\n```ts\nlog(1)\n```\n\nprints\n\n```text\n1\n```\n\n```sh\n$ npm ci && npm test\n```\n';

  it('is read for its first example and what that prints', () => {
    expect(quickstart(page)).toEqual({ code: 'log(1)\n', prints: '1' });
    expect(testCommand(page)).toBe('npm ci && npm test');
  });

  it('must have them', () => {
    expect(() => quickstart('')).toThrow('no ts block');
    expect(() => quickstart(page.replace('```text', '```sh'))).toThrow('right after it');
    expect(() => testCommand('')).toThrow('npm test');
  });
});
