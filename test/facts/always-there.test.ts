import { courtesy, parseTimeline } from 'hearback';
import { factsAt } from 'hearback/json-rules-engine';
import { describe, expect, it } from 'vitest';
import { isAlwaysThere } from '../../src/facts/always-there.ts';
import { kinds } from '../../src/facts/kinds.ts';

/** What a kind cannot be without. */
const needed: Readonly<Record<string, object>> = {
  message: { channel: 'email' },
  call: { channel: 'phone', outcome: 'connected' },
  'feedback-received': { outcome: 'positive' },
  'decision-made': { outcome: 'rejected' },
  custom: { name: 'stage' },
};

/** The facts without params at an interaction of each kind of which nothing more is told. */
const factsOfEach = kinds.map((kind) => {
  const timeline = parseTimeline({
    id: 'case-1',
    parties: [{ id: 'ana', role: 'candidate' }],
    interactions: [{ id: 'i1', at: 0, kind, ...needed[kind] } as never],
    calendar: { timeZone: 'UTC' },
  });
  return factsAt(timeline, courtesy, 'i1');
});

describe('a fact that is always there', () => {
  it('is absent at no interaction, of whatever kind', () => {
    const absent = factsOfEach.flatMap((facts) => Object.keys(facts).filter((name) => facts[name] === null && isAlwaysThere(name)));
    expect(absent).toEqual([]);
  });

  it('is every one but those that are absent at some', () => {
    const values = Object.entries(factsOfEach[0]!).filter(([, value]) => typeof value !== 'function');
    const present = values.map(([name]) => name).filter((name) => factsOfEach.every((facts) => (facts[name] ?? null) !== null));
    expect(present.filter((name) => !isAlwaysThere(name))).toEqual([]);
  });
});
