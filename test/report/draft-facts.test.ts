import { describe, expect, it } from 'vitest';
import { noAbout } from '../../src/actions/about.ts';
import { facts, type Known, needsOf } from '../../src/actions/slots.ts';
import { factFor } from '../../src/report/draft-facts.ts';
import { zone } from '../../src/time/zone.ts';

const nobody: Known = {
  opportunity: {},
  owner: { id: 'sam', role: 'recruiter' },
  toward: { id: 'ana', role: 'candidate' },
  candidate: undefined,
};
const known: Known = {
  opportunity: { title: 'Engineer', client: 'Acme', workplace: 'onsite', compensation: { max: 90000 }, contractType: 'c2c' },
  owner: { id: 'sam', role: 'recruiter', name: 'Sam Lee' },
  toward: { id: 'ana', role: 'candidate', name: 'Ana Ruiz', timeZone: 'Europe/Vienna' },
  candidate: { id: 'ana', role: 'candidate', name: 'Ana Ruiz' },
};
const opener = { id: 'i1', at: Date.UTC(2026, 2, 5, 15), kind: 'interview-scheduled', startsAt: Date.UTC(2026, 2, 6, 20, 15) } as const;
const office = zone('America/Chicago');

describe('what a slot is filled in with', () => {
  it.each([
    ['job', 'the role of Engineer', 'the role'],
    ['client', 'Acme', undefined],
    ['the client', 'Acme', 'the hiring team'],
    ['location', 'on site', undefined],
    ['pay', 'up to 90,000', undefined],
    ['contract', 'corp-to-corp (C2C)', undefined],
    ['owner', 'Sam', undefined],
    ['toward', 'Ana', undefined],
    ['candidate', 'Ana', undefined],
    ['opened', 'Thursday, 5 March', undefined],
    ['startsAt', 'Friday, 6 March at 14:15 (21:15 your time)', undefined],
    ['weather', undefined, undefined],
    ['toString', undefined, undefined],
  ])('%s', (slot, said, silent) => {
    expect(factFor(slot, known, { ...noAbout, opener }, office)).toBe(said);
    expect(factFor(slot, nobody, noAbout, office)).toBe(silent);
  });

  it.each([...Object.keys(facts), 'weather', 'toString'])('of `{%s}` the host is asked for it only where nothing is', (slot) => {
    for (const [on, about] of [
      [known, { ...noAbout, opener }],
      [nobody, noAbout],
    ] as const) {
      const asked = needsOf([[{ subject: `{${slot}}`, lines: [] }, about]], on, 'note');
      expect(asked).toEqual(factFor(slot, on, about, office) === undefined ? [slot] : []);
    }
  });
});
