import { describe, expect, it } from 'vitest';
import { candidateEntry, createDirectory, entryOf } from '../../../src/adapters/shared/directory.ts';

const ana = candidateEntry(
  { id: 'c1', name: 'Ana', addresses: ['Ana@Example.org'] },
  { addresses: ['ana@work.example'], timeZone: 'America/Chicago' },
);
const dana = entryOf({ id: 'dana', role: 'employer', addresses: ['dana@acme.example'], ids: [22] });
const user = { person: { id: 'user-22', name: 'Dana Fox' }, addresses: ['dana@talent.example'], ids: ['22'] };
const directory = createDirectory([ana, dana, user], {
  organization: 'Talent',
  addresses: ['Sam@mail.example'],
  domains: ['@Talent.example'],
});
const idOf = (address: string) => directory.byAddress({ address })?.id;

describe('createDirectory', () => {
  it('knows people by each of their addresses', () => {
    expect(['ana@example.org', 'ana@work.example', 'dana@acme.example'].map(idOf)).toEqual(['c1', 'c1', 'dana']);
  });

  it('adds what another entry knows of somebody to the one that came first', () => {
    expect(idOf('dana@talent.example')).toBe('dana');
    expect(directory.byId('22')).toMatchObject({ id: 'dana', role: 'employer', stated: true });
  });

  it('knows ours by address, domain and subdomain, under a hash that is always the same', () => {
    expect(directory.byAddress({ address: 'sam@mail.example', name: 'Sam' })).toEqual({
      id: expect.stringMatching(/^person-[0-9a-z]+$/),
      name: 'Sam',
      organization: 'Talent',
    });
    expect(idOf('kim@talent.example')).toBeDefined();
    expect(idOf('kim@eu.talent.example')).toBeDefined();
    expect(idOf('kim@nottalent.example')).toBeUndefined();
    expect(idOf('kim@talent.example')).toBe(idOf('kim@talent.example'));
  });

  it('leaves out of an envelope whom it does not know', () => {
    const stranger = { address: 'x@elsewhere.example' };
    expect(directory.envelope([stranger], [stranger])).toEqual({});
    expect(directory.envelope([{ address: 'ana@example.org' }], [stranger, { address: 'dana@acme.example' }])).toMatchObject({
      from: { id: 'c1' },
      to: [{ id: 'dana' }],
    });
  });

  it('lets what the caller knows of the candidate go first', () => {
    expect(ana.person).toEqual({ id: 'c1', role: 'candidate', name: 'Ana', timeZone: 'America/Chicago' });
    expect(candidateEntry({ id: 'c1', name: 'A.' }, { id: 'ana', name: 'Ana' }).person).toEqual({
      id: 'ana',
      role: 'candidate',
      name: 'Ana',
    });
  });
});
