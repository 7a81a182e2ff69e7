import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HearbackError } from '../../src/entities/hearback-error.ts';
import { safeParseInteraction } from '../../src/entities/parse-interaction.ts';
import { parseTimeline, safeParseTimeline } from '../../src/entities/parse-timeline.ts';
import { safeParseWaivers } from '../../src/entities/parse-waivers.ts';
import { mutated, timelineJson, trickyNames } from './arbitraries.ts';

const parsers: readonly ((json: unknown) => { ok: boolean; error?: HearbackError })[] = [
  safeParseTimeline,
  safeParseInteraction,
  (json) => safeParseInteraction(json, [{ id: 'ana' }, { id: '__proto__' }]),
  safeParseWaivers,
];

/** Parses it every way; nothing may be thrown, and a refusal says something. */
function parseAll(json: unknown): void {
  for (const parse of parsers) {
    const result = parse(json);
    if (result.ok) continue;
    expect(result.error).toBeInstanceOf(HearbackError);
    expect(result.error?.message.length).toBeGreaterThan(0);
    expect(result.error?.issues.length).toBeGreaterThan(0);
  }
}

const timeline = (more: object) => ({ id: 'c', parties: [{ id: 'ana', role: 'candidate' }], interactions: [], ...more });
const many = 200_000;

describe('any JSON at all', () => {
  it('is parsed or refused, and nothing else is thrown', () => {
    fc.assert(fc.property(fc.jsonValue(), parseAll), { numRuns: 500 });
    fc.assert(fc.property(mutated(timelineJson), parseAll), { numRuns: 200 });
  });

  it('so are values that JSON does not have', () => {
    const cyclic: Record<string, unknown> = timeline({});
    cyclic['self'] = cyclic;
    cyclic['opportunity'] = cyclic;
    cyclic['interactions'] = [cyclic, { id: 'i', kind: 'note', at: 5, meta: cyclic, to: cyclic, signals: [cyclic] }];
    parseAll(cyclic);
    fc.assert(fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }), parseAll), {
      numRuns: 500,
    });
  });

  it('so are the names that objects have of themselves', () => {
    const parties = trickyNames.map((id, index) => ({ id, role: index === 0 ? 'candidate' : 'recruiter' }));
    const interactions = trickyNames.map((id, index) => ({ id, kind: 'note', at: index, from: id, to: [id] }));
    const parsed = parseTimeline({ id: '__proto__', parties, interactions });
    expect(parsed.interactions.map(({ id }) => id)).toEqual(trickyNames);
    for (const name of trickyNames) {
      parseAll({ [name]: 1 });
      const keyed = JSON.parse(`{ "${name}": "x" }`) as object;
      parseAll(timeline({ context: keyed, covers: keyed, opportunity: keyed, calendar: keyed, interactions: [keyed, { at: keyed }] }));
    }
  });

  it('leaves every prototype as it was', () => {
    const polluting = JSON.parse('{ "__proto__": { "polluted": 1 }, "constructor": { "prototype": { "polluted": 1 } } }') as object;
    parseAll({ ...timeline({}), ...polluting, context: polluting, opportunity: polluting, interactions: [polluting, { data: polluting }] });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('refuses a name that would be lost as a key', () => {
    const context = JSON.parse('{ "__proto__": 1, "constructor": 2 }') as object;
    expect(safeParseTimeline(timeline({ context }))).toMatchObject({
      error: { issues: [{ path: ['context', '__proto__'], code: 'unknown-key' }] },
    });
    expect(parseTimeline(timeline({ context: { constructor: 2 } })).context).toEqual({ constructor: 2 });
  });
});

describe('JSON beyond all measure', () => {
  const wrong = Array.from({ length: many }, () => 1);

  it.each([
    ['unknown keys', timeline(Object.fromEntries(wrong.map((_, index) => [`k${String(index)}`, 1])))],
    ['wrong interactions', timeline({ interactions: wrong })],
    ['wrong parties', timeline({ parties: wrong })],
    ['wrong receivers', timeline({ interactions: [{ id: 'i', kind: 'note', at: 5, to: wrong }] })],
    ['unknown receivers', timeline({ interactions: [{ id: 'i', kind: 'note', at: 5, to: wrong.map(String) }] })],
    ['wrong signals', timeline({ interactions: [{ id: 'i', kind: 'opted-out', at: 5, signals: wrong }] })],
    ['wrong facts', timeline({ context: Object.fromEntries(wrong.map((_, index) => [`k${String(index)}`, null])) })],
    ['conflicting versions', timeline({ interactions: wrong.map((_, index) => ({ id: 'i', kind: 'note', at: index })) })],
    ['endless names', timeline({ ['x'.repeat(many)]: 1, id: 'y'.repeat(many), interactions: [{ kind: 'z'.repeat(many) }] })],
    ['a tower of lists', timeline({ interactions: [JSON.parse('['.repeat(5_000) + ']'.repeat(5_000))] })],
  ])('is refused in a thousand lines: %s', (_, json) => {
    const result = safeParseTimeline(json);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.error.issues.length).toBeGreaterThan(0);
    expect(result.error.issues.length).toBeLessThanOrEqual(1001);
    expect(result.error.message.length).toBeLessThan(400_000);
  });

  it('is read where it is right: a hundred thousand interactions', () => {
    const interactions = Array.from({ length: 100_000 }, (_, index) => ({ id: `i${String(index)}`, kind: 'note', at: 100_000 - index }));
    expect(parseTimeline(timeline({ interactions })).interactions).toHaveLength(100_000);
  });
});
