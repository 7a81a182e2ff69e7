import { describe, expect, it } from 'vitest';
import { parseWaivers, safeParseWaivers } from '../../src/entities/parse-waivers.ts';

const waiver = { rule: 'ghosting', reason: 'on leave until April', approvedBy: 'lea' };

describe('parseWaivers', () => {
  it('reads them as they are, with `until` an instant', () => {
    const narrow = { ...waiver, timeline: 'case-1', party: 'sam', openedBy: 'i4' };
    const until = { date: '2026-03-31', timeZone: 'UTC' };
    expect(parseWaivers([waiver, { ...narrow, until }])).toEqual([waiver, { ...narrow, until: Date.UTC(2026, 3, 1) - 1 }]);
  });

  it.each(['rule', 'reason', 'approvedBy'] as const)('needs %s', (key) => {
    const { [key]: _, ...rest } = waiver;
    expect(safeParseWaivers([waiver, rest])).toMatchObject({
      ok: false,
      error: { code: 'invalid-waiver', issues: [{ path: [1, key], code: 'missing' }] },
    });
  });

  it('refuses what it does not know', () => {
    expect(() => parseWaivers([{ ...waiver, unitl: 5 }])).toThrow(
      '[0].unitl: expected a known key, received `unitl`; did you mean `until`',
    );
    expect(() => parseWaivers(waiver)).toThrow('expected a list, received an object');
  });
});
