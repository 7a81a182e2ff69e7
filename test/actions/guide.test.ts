import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actionTypes } from '../../src/actions/registry.ts';

const guide = readFileSync(new URL('../../docs/guide/actions.md', import.meta.url), 'utf8');

describe('the guide to next actions', () => {
  it.each(actionTypes.map(({ type, about, does }) => [type, about, does]))('lists `%s` with what it is', (type, about, does) => {
    expect(guide).toContain(`| \`${type}\` | ${about}${does === 'serves' ? ' It serves; another settles.' : ''} |`);
  });
});

describe('the actions', () => {
  it('never tell for one another both ways, so that each thing is told by one', () => {
    const tells = new Map(actionTypes.map(({ type, tellsFor = [] }) => [type, tellsFor]));
    for (const [type, others] of tells) for (const other of others) expect(tells.get(other)).not.toContain(type);
    expect([...tells.values()].flat().filter((type) => !tells.has(type))).toEqual([]);
  });
});
