import { describe, expect, it } from 'vitest';
import { opportunitySchema } from '../../src/entities/opportunity.ts';
import { problemsOf } from './problems-of.ts';

describe('an opportunity', () => {
  it('may be known in full, or not at all', () => {
    const opportunity = {
      id: 'job-7',
      title: 'Senior Backend Engineer',
      client: 'Acme Corp',
      clientConfidential: true,
      location: 'Austin, TX',
      workplace: 'hybrid',
      compensation: { min: 140000, max: 160000, currency: 'USD', per: 'year' },
      contractType: 'w2',
      published: ['location'],
    };
    expect(opportunitySchema.parse(opportunity)).toEqual(opportunity);
    expect(opportunitySchema.parse({})).toEqual({});
  });

  it('may have a real deadline', () => {
    expect(opportunitySchema.parse({ decisionBy: '2026-03-20T17:00:00-05:00' })).toEqual({ decisionBy: Date.UTC(2026, 2, 20, 22) });
  });

  it.each([
    [{ compensation: { min: 5, max: 4 } }, ['compensation.max: expected at least `min`, `5`, received `4`']],
    [{ compensation: { min: -1 } }, ['compensation.min: expected a number of at least 0, received `-1`']],
    [
      { compensation: { currency: 'usd' } },
      ['compensation.currency: expected a currency of three capital letters, such as `USD`, received `usd`'],
    ],
    [{ contractType: 'C2C' }, [expect.stringMatching(/^contractType: expected one of .*, received `C2C`; did you mean `c2c`$/)]],
    [{ published: ['salary'] }, [expect.stringContaining('published[0]: expected one of `client`')]],
  ])('is not %j', (opportunity, lines) => {
    expect(problemsOf(opportunitySchema, opportunity)).toEqual(lines);
  });
});
