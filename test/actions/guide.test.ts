import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { actionTypes } from '../../src/actions/registry.ts';

const guide = readFileSync(new URL('../../docs/guide/actions.md', import.meta.url), 'utf8');

describe('the guide to next actions', () => {
  it.each(actionTypes.map(({ type, about, does }) => [type, about, does]))('lists `%s` with what it is', (type, about, does) => {
    expect(guide).toContain(`| \`${type}\` | ${about}${does === 'serves' ? ' It serves; another settles.' : ''} |`);
  });
});
