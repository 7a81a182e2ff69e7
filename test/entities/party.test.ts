import { describe, expect, it } from 'vitest';
import { partySchema } from '../../src/entities/party.ts';
import { problemsOf } from './problems-of.ts';

const ana = { id: 'ana', role: 'candidate' };

describe('a party', () => {
  it('is a person with a role', () => {
    const party = {
      ...ana,
      name: 'Ana Ruiz',
      organization: 'TalentCo',
      timeZone: 'America/Chicago',
      contactWindow: { start: '22:00', end: '01:00' },
      meta: { crm: 7 },
    };
    expect(partySchema.parse(party)).toEqual(party);
  });

  it('may have opted out, if only on a day', () => {
    const standing = { optedOutAt: { date: '2026-03-20', timeZone: 'America/Chicago' } };
    expect(partySchema.parse({ ...ana, standing }).standing?.optedOutAt).toBe(Date.parse('2026-03-20T23:59:59.999-05:00'));
  });

  it.each([
    [{ role: 'candidate' }, ['id: expected a text, received nothing']],
    [{ ...ana, id: '' }, ['id: expected a text that is not empty, received ``']],
    [{ ...ana, id: 'x'.repeat(201) }, [expect.stringContaining('id: expected at most 200 characters')]],
    [{ ...ana, id: 7 }, ['id: expected a text, received `7`']],
    [
      { ...ana, role: 'hiring-manager' },
      ['role: expected one of `candidate`, `recruiter`, `employer`, `referrer`, received `hiring-manager`; did you mean `employer`'],
    ],
    [
      { ...ana, contactWindow: { start: '12:00', end: '12:00' } },
      ['contactWindow.end: expected another time than `start`, received `12:00`'],
    ],
    [{ ...ana, standing: { optedOut: true } }, ['standing.optedOut: expected a known key, received `optedOut`; did you mean `optedOutAt`']],
  ])('is not %j', (party, lines) => {
    expect(problemsOf(partySchema, party)).toEqual(lines);
  });
});
