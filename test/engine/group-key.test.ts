import { courtesy } from 'hearback';
import { describe, expect, it } from 'vitest';
import { groupKey } from '../../src/engine/group-key.ts';
import { takeDebt } from '../../src/engine/in-hand.ts';
import { foldTimeline } from '../../src/report/evaluate.ts';
import { readOptions } from '../../src/report/options.ts';
import { story } from '../report/story.ts';

/** How many groups the debts of a rule make that stand open at the end of a story. */
function groupsOf(rule: string, lines: string, when: string): { debts: number; groups: number } {
  const { timeline, asOf } = story(lines, when);
  const fold = foldTimeline(timeline, courtesy, readOptions({ asOf }, timeline, courtesy));
  const keys = [...fold.debts.allOpen()]
    .filter((debt) => debt.rule.rule.id === rule)
    .map((debt) => {
      takeDebt(fold.frame, debt);
      return groupKey(debt, fold.frame);
    });
  return { debts: keys.length, groups: new Set(keys).size };
}

describe('open debts', () => {
  it('are settled together where what tells them apart decides nothing', () => {
    const promises = [1, 3, 5, 8, 10].map(
      (day) => `day ${String(day)} 10:00 sam → ana email: promises call by day ${String(day + 1)} 12:00`,
    );
    expect(groupsOf('broken-promise', promises.join('\n'), 'day 20 10:00')).toEqual({ debts: 5, groups: 1 });
  });

  it('are settled apart where it decides something', () => {
    const promises = `
      day 1 10:00 sam → ana email: promises call by day 2 12:00
      day 3 10:00 sam → ana email: promises call after feedback
    `;
    expect(groupsOf('broken-promise', promises, 'day 4 10:00')).toEqual({ debts: 2, groups: 2 });
  });
});
