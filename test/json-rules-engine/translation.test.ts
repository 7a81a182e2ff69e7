import type { Condition } from 'hearback';
import { describe, expect, it } from 'vitest';
import { Translation } from '../../src/json-rules-engine/translation.ts';

describe('Translation', () => {
  it.each([3, { fact: 'option.limit' }])('looks at a named condition once, however often it is named: against %j', (value) => {
    const conditions: Record<string, Condition> = {
      c40: { fact: 'interaction.durationMinutes', operator: 'lessThan', value },
    };
    for (let at = 0; at < 40; at++) {
      const next = { condition: `c${String(at + 1)}` };
      conditions[`c${String(at)}`] = { any: [next, { not: next }] };
    }
    const translation = new Translation(conditions, { limit: 3 }, new Map());
    expect(translation.top({ condition: 'c0' })).toHaveProperty(value === 3 ? 'condition' : 'any');
    expect(translation.named.size).toBe(value === 3 ? 41 : 0);
  });
});
