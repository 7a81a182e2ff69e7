import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { interactionSchema } from '../../src/entities/interaction.ts';
import { parseInteraction, safeParseInteraction } from '../../src/entities/parse-interaction.ts';
import { quickReader, refused } from '../../src/entities/quick-reader.ts';
import { timelineSchema } from '../../src/entities/timeline.ts';
import { interactionJson, mutated, timelineJson } from './arbitraries.ts';

const readTimeline = quickReader(timelineSchema);
const readInteraction = quickReader(interactionSchema);

describe('quickReader', () => {
  it('reads every interaction that is right, as zod does', () => {
    fc.assert(
      fc.property(interactionJson, (json) => {
        expect(readInteraction(json)).toEqual(interactionSchema.parse(json));
      }),
      { numRuns: 300 },
    );
  });

  it('reads every timeline that is right, as zod does', () => {
    fc.assert(
      fc.property(timelineJson, (json) => {
        expect(readTimeline(json)).toEqual(timelineSchema.parse(json));
      }),
      { numRuns: 50 },
    );
  });

  it('accepts nothing that zod refuses, and reads what it accepts as zod does', () => {
    let accepted = 0;
    let wrong = 0;
    fc.assert(
      fc.property(mutated(timelineJson), (json) => {
        const read = readTimeline(json);
        const parsed = timelineSchema.safeParse(json);
        if (read !== refused) {
          expect(parsed).toEqual({ success: true, data: read });
          accepted++;
        }
        if (!parsed.success) wrong++;
      }),
      { numRuns: 300 },
    );
    expect(accepted).toBeGreaterThan(20);
    expect(wrong).toBeGreaterThan(100);
  });

  it('refuses only what zod refuses, of what JSON.parse returns', () => {
    const count = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(mutated(interactionJson), (json) => {
        const isRefused = readInteraction(json) === refused;
        expect(isRefused).toBe(!interactionSchema.safeParse(json).success);
        count[isRefused ? 'refused' : 'accepted']++;
      }),
      { numRuns: 500 },
    );
    expect(count.accepted).toBeGreaterThan(30);
    expect(count.refused).toBeGreaterThan(100);
  });

  it('neither changes nor keeps what it is given', () => {
    fc.assert(
      fc.property(timelineJson, (json) => {
        const before = structuredClone(json);
        const read = readTimeline(deepFreeze(json)) as z.output<typeof timelineSchema>;
        expect(json).toEqual(before);
        expect(read.interactions).not.toBe(json.interactions);
        read.interactions.forEach((interaction, index) => {
          expect(interaction).not.toBe(json.interactions[index]);
          if (interaction.to !== undefined) expect(interaction.to).not.toBe(json.interactions[index]!.to);
        });
      }),
    );
  });

  it('leaves to zod what it has no reader for', () => {
    const read = quickReader(z.strictObject({ code: z.string().regex(/^a+$/), pair: z.tuple([z.number(), z.string()]).optional() }));
    expect(read({ code: 'aa', pair: [1, 'b'] })).toEqual({ code: 'aa', pair: [1, 'b'] });
    expect(read({ code: 'ab' })).toBe(refused);
  });

  it.each([
    ['text', z.string().min(2).max(3), ['a', 'ab', 'abc', 'abcd', 5]],
    ['number', z.number().min(-1).max(1), [-2, -1, 0.5, 1, 2, Number.NaN, Number.POSITIVE_INFINITY, '1']],
    ['number above', z.number().gt(0), [0, 1]],
    ['whole number', z.int().min(1).max(7), [0, 1, 1.5, 7, 8, 2 ** 60]],
    ['whole number, said later', z.number().int(), [1, 1.5, 2 ** 60]],
    ['list', z.array(z.string()).min(1), [[], ['a'], [1]]],
    ['truth', z.boolean(), [true, 0]],
    ['literal', z.literal(['a', 1]), ['a', 1, '1']],
  ])('holds to the checks of a %s', (_, schema, values) => {
    const read = quickReader(schema);
    for (const value of values) expect(read(value) === refused).toBe(!schema.safeParse(value).success);
  });

  it('fills in what a schema fills in', () => {
    const read = quickReader(z.strictObject({ list: z.array(z.string()).default(() => []), size: z.int().default(3) }));
    const first = read({}) as { list: string[] };
    first.list.push('kept for itself');
    expect(read({ size: undefined })).toEqual({ list: [], size: 3 });
  });

  it('takes a key without a value for none, where the kind has no such key', () => {
    const note = { id: 'i1', kind: 'note', at: '2026-03-02T09:00:00Z' };
    expect(parseInteraction({ ...note, channel: undefined })).toEqual(parseInteraction(note));
    const result = safeParseInteraction({ ...note, channel: undefined, form: 'ana' });
    expect(result.ok ? [] : result.error.issues.map(({ path }) => path)).toEqual([['form']]);
  });

  it('refuses what is no plain object, so that nothing inherited is missed', () => {
    class Message {
      id = 'i1';
      kind = 'note';
      at = 5;
    }
    expect(readInteraction(new Message())).toBe(refused);
    expect(readInteraction([])).toBe(refused);
    expect(readInteraction(null)).toBe(refused);
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) deepFreeze(item);
    Object.freeze(value);
  }
  return value;
}
