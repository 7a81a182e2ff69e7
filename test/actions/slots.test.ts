import { describe, expect, it } from 'vitest';
import { noAbout as about } from '../../src/actions/about.ts';
import { type Known, needsOf } from '../../src/actions/slots.ts';
import type { Opportunity } from '../../src/entities/opportunity.ts';

const known: Known = {
  opportunity: {},
  owner: { id: 'sam', role: 'recruiter', name: 'Sam Lee' },
  toward: { id: 'ana', role: 'candidate', name: 'Ana Ruiz' },
  candidate: undefined,
};

/** The slots of `{client} {location} {pay} {contract} {job} {weather}` that the host has to fill in. */
const needs = (opportunity: Opportunity, more: Partial<Known> = {}): string =>
  needsOf(
    [[{ subject: '{job}', lines: ['{client}, {location}', '{pay} {contract} {weather}'] }, about]],
    { ...known, opportunity, ...more },
    'mail',
  ).join(' ');

describe('what a draft needs to know', () => {
  it.each<[Opportunity, string]>([
    [{}, 'client location pay contract weather'],
    [{ client: 'Acme' }, 'location pay contract weather'],
    [{ client: 'Acme', clientConfidential: true }, 'client location pay contract weather'],
    [{ workplace: 'remote' }, 'client pay contract weather'],
    [{ compensation: { max: 5, currency: 'EUR', per: 'hour' } }, 'client location contract weather'],
    [{ compensation: { currency: 'EUR', per: 'hour' } }, 'client location pay contract weather'],
    [{ contractType: 'permanent' }, 'client location pay weather'],
  ])('of a job with %j', (opportunity, expected) => {
    expect(needs(opportunity)).toBe(expected);
  });

  it('is the names of both, unless it is a note, and in a text of whom it greets', () => {
    const nameless = { owner: { id: 'sam', role: 'recruiter' }, toward: { id: 'ana', role: 'candidate' } } as const;
    expect(needs({}, nameless)).toBe('toward owner client location pay contract weather');
    const told = [[{ subject: '{weather}', lines: ['{pay}'] }, about]] as const;
    expect(needsOf(told, { ...known, ...nameless }, 'note')).toEqual(['weather', 'pay']);
    expect(needsOf(told, { ...known, ...nameless }, 'text')).toEqual(['toward', 'pay']);
    expect(needsOf(told, { ...known, ...nameless }, 'call')).toEqual(['toward', 'owner', 'pay']);
  });

  it.each(['  ', 'ana.ruiz@example.com'])('is a name that nobody is called by: %j', (name) => {
    expect(needs({}, { toward: { id: 'ana', role: 'candidate', name } })).toMatch(/^toward client/u);
  });

  it('is asked once, and of the opening only where there is one', () => {
    const twice = { subject: '{pay}', sorry: '{opened}', lines: ['{pay}'], list: ['{startsAt}'] };
    expect(needsOf([[twice, about]], known, 'mail')).toEqual(['pay', 'opened', 'startsAt']);
    const opener = { id: 'i1', at: 0, kind: 'interview-scheduled', startsAt: 5 } as const;
    expect(needsOf([[twice, { ...about, opener }]], known, 'mail')).toEqual(['pay']);
  });
});
