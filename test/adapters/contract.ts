import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Adapted } from '../../src/adapters/shared/adapted.ts';
import { parseTimeline } from '../../src/entities/parse-timeline.ts';
import type { TimelineInput } from '../../src/entities/timeline.ts';
import { shuffled } from './shuffled.ts';

/** Returns the timelines by id: which comes first says nothing. */
export function byId({ timelines }: Adapted): TimelineInput[] {
  return [...timelines].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Any JSON, and what is likelier than most of it to break an adapter. */
const unlikely = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    '',
    'x'.repeat(1000),
    '__proto__',
    8.64e15,
    -8.64e15,
    '9999-12-31',
    '0000-01-01',
    '9999-12-31T12:00:00Z',
    -1,
    1e300,
    [],
    {},
    [null],
  ),
);

/** Returns an arbitrary of the value with any JSON in place of any one thing in it. */
function broken(value: unknown): fc.Arbitrary<unknown> {
  const places: (readonly (string | number)[])[] = [];
  const visit = (inner: unknown, path: readonly (string | number)[]) => {
    if (path.length > 0) places.push(path);
    if (typeof inner !== 'object' || inner === null || inner instanceof Date) return;
    for (const [key, item] of Object.entries(inner)) visit(item, [...path, Array.isArray(inner) ? Number(key) : key]);
  };
  visit(value, []);
  return fc.tuple(fc.constantFrom(...places), unlikely).map(([path, other]) => replaced(value, path, other));
}

function replaced(value: unknown, [key, ...rest]: readonly (string | number)[], other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? replaced(item, rest, other) : (item as unknown)));
  return { ...(value as object), [key]: replaced((value as Record<string, unknown>)[key], rest, other) };
}

/** Describes what every adapter keeps to, by an example of its rows that is read whole. */
export function keepsTheContract<Rows>(adapt: (rows: Rows) => Adapted, rows: Rows): void {
  const straight = adapt(rows);

  it('makes timelines that parse, and skips nothing of what it can read', () => {
    expect(straight.skipped).toEqual([]);
    expect(straight.timelines.length).toBeGreaterThan(0);
    for (const one of straight.timelines) expect(parseTimeline(one).interactions).toHaveLength(one.interactions.length);
  });

  it('gives the same in whatever order the rows come', () => {
    fc.assert(
      fc.property(shuffled(rows), (mixed) => {
        expect(byId(adapt(mixed))).toEqual(byId(straight));
      }),
      { numRuns: 30 },
    );
  });

  it('gives plain JSON, and changes nothing that it was given', () => {
    const before = JSON.stringify(rows);
    expect(JSON.parse(JSON.stringify(adapt(rows)))).toEqual(adapt(rows));
    expect(JSON.stringify(rows)).toBe(before);
  });

  it('shows no address in ids', () => {
    const ids = straight.timelines.flatMap(({ id, parties, interactions }) => [
      id,
      ...parties.map((one) => one.id),
      ...interactions.map((one) => one.id),
    ]);
    expect(ids.filter((id) => id.includes('@example.org'))).toEqual([]);
  });

  it('never throws, whatever JSON stands where, and what it gives parses', () => {
    let parsed = 0;
    fc.assert(
      fc.property(fc.oneof({ arbitrary: broken(rows), weight: 4 }, fc.jsonValue()), (value) => {
        for (const one of adapt(value as Rows).timelines) {
          parseTimeline(one);
          parsed++;
        }
      }),
      { numRuns: 200 },
    );
    // most of what is broken is so in one place, and the rest is read
    expect(parsed).toBeGreaterThan(80);
  });
}
