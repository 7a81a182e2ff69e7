import { courtesy, parseTimeline } from 'hearback';
import { describe, expect, it } from 'vitest';
import { foldTimeline, reportOf } from '../../src/report/evaluate.ts';
import { readOptions } from '../../src/report/options.ts';
import { pairOf } from '../laws/generators/pairs.ts';

describe('an interaction that is tried', () => {
  it('leaves no trace: what is judged before it and after it is the same', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const { timeline, options } = pairOf(seed);
      const parsed = parseTimeline(timeline);
      const judging = readOptions({ asOf: options.asOf, calendar: { timeZone: 'America/Chicago' } }, parsed, courtesy);
      const fold = foldTimeline(parsed, courtesy, judging);
      const before = JSON.stringify(reportOf(fold, parsed, courtesy, judging));
      for (const interaction of parsed.interactions) {
        fold.attempt({ ...interaction, id: `again-${interaction.id}`, at: judging.asOf + 1 }, () => undefined);
      }
      expect(JSON.stringify(reportOf(fold, parsed, courtesy, judging)), `pair ${String(seed)}`).toBe(before);
    }
  });
});
