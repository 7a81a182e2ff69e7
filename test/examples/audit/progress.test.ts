import { describe, expect, it } from 'vitest';
import { Progress } from '../../../examples/audit/progress.ts';

describe('the line that tells how far it is', () => {
  it('appears after a second, in steps, and is cleared at the end', () => {
    let time = 0;
    let shown = '';
    const progress = new Progress(
      [{ bytes: 8 }],
      () => time,
      (text) => {
        shown += text;
      },
    );
    for (const at of [0, 999, 1000, 1100, 1200]) {
      time = at;
      progress.onBytes('long.ndjson', at >= 1100 ? 4 : 2);
      progress.onCase();
    }
    progress.end();
    expect(shown.split('\r').filter((line) => line.trim() !== '')).toEqual(['2 cases, 25 % read', '4 cases, 50 % read']);
  });

  it('is not written where nobody watches', () => {
    const progress = new Progress([], () => 1e9);
    expect(() => {
      progress.onCase();
      progress.end();
    }).not.toThrow();
  });
});
