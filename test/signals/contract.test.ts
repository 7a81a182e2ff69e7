import { annotate } from 'hearback';
import { describe, expect, it } from 'vitest';

const parties = [
  { id: 'ana', role: 'candidate' as const },
  { id: 'sam', role: 'recruiter' as const },
];

/** What a message of the recruiter discloses. */
const disclosedIn = (text: string) =>
  annotate(text, { sentAt: '2026-03-03T15:00:00Z', timeZone: 'America/Chicago', from: 'sam', parties }).signals.filter(
    (signal) => signal.type === 'disclosure',
  );

/** The kind of contract that a message discloses. */
const contractIn = (text: string): string | undefined => disclosedIn(text).find(({ topic }) => topic === 'contract-type')?.value;

describe('the kind of contract that a message names', () => {
  it.each([
    ['Rate: $70/hr W2', 'W2'],
    ['Type of contract: W-2', 'W-2'],
    ['The role is W-2 at $65-70/hr.', 'W-2'],
    ['Contract to hire, 6 months, Dallas', 'Contract to hire'],
    ['It is a 12 month contract, outside IR35.', 'outside IR35'],
    ['W-2 or 1099, your call.', 'W-2 or 1099'],
    ['This is a permanent role.', 'permanent'],
    ['550 a day outside', 'outside'],
    ['The client is Acme Corp, and it is on W-2.', 'W-2'],
    ['We can do W2 or Corp-to-Corp.', 'W2 or Corp-to-Corp'],
    ['It is a direct hire position.', 'direct hire'],
    ['This is for our direct client. Contract type: C2C.', 'C2C'],
    ['Type: C2H', 'C2H'],
    ['6 month CTH role, $60/hr on W2.', 'CTH'],
    ['It is a B2B contract through your own company.', 'B2B contract'],
  ])('%s', (text, value) => {
    expect(contractIn(text)).toBe(value);
  });
});

describe('a direct client, line or report', () => {
  it.each([
    'I have a role with one of our direct clients in Tampa.',
    'We have a direct client requirement for a Java developer.',
    'You will report directly to the CTO; a direct report of hers.',
  ])('is no kind of contract: %s', (text) => {
    expect(contractIn(text)).toBeUndefined();
  });
});

describe('1099', () => {
  it('is a kind of contract and no pay', () => {
    expect(disclosedIn('Rates: W2, Corp to Corp 1099 all fine.').map(({ topic }) => topic)).toEqual(['contract-type']);
  });
});

describe('a letter, a hyphen and a number', () => {
  it('are one word, and no place', () => {
    const topics = disclosedIn('The pay is $65-70/hr on W-2, on site three days a week.').map(({ topic }) => topic);
    expect(topics).toContain('compensation');
    expect(topics).not.toContain('location');
  });
});
