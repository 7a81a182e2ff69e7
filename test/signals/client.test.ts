import { annotate } from 'hearback';
import { describe, expect, it } from 'vitest';

/** The employer that a message discloses, where the timeline knows it. */
const clientIn = (text: string, client: string) => {
  const { signals } = annotate(text, { sentAt: '2026-03-02T15:00:00Z', timeZone: 'America/Chicago', opportunity: { id: 'job', client } });
  const found = signals.find((signal) => signal.type === 'disclosure' && signal.topic === 'client');
  return found?.type === 'disclosure' ? found.value : undefined;
};

describe('the client that the timeline knows', () => {
  it.each([
    ['The client is Acme Corp.', 'Acme Corporation', 'Acme Corp'],
    ['ACME is the client.', 'Acme Corp.', 'ACME'],
    ['they are acme, a small firm.', 'Acme', 'acme'],
    ['The client is AT&T in Dallas.', 'AT&T', 'AT&T'],
    ['The client is Booking.com in Amsterdam.', 'Booking.com', 'Booking.com'],
    ['The client is Nestl\u00e9.', 'Nestle', 'Nestl\u00e9'],
    ['The client is Marks & Spencer.', 'Marks & Spencer', 'Marks & Spencer'],
    ['Got a job on the new Aldi shed in Corby.', 'Aldi site', 'Aldi'],
    ['The Lakvue in Killarney wants a sous chef.', 'The Lakvue Hotel', 'Lakvue'],
  ])('is found in "%s"', (text, client, value) => expect(clientIn(text, client)).toBe(value));

  it.each([
    ['I think it is a great target for you.', 'Target'],
    ['There is a gap in your skills.', 'Gap'],
    ['I am Maura Lakvue, and I have a job for you.', 'Lakvue Solicitors'],
    ['There is a Bank holiday on Monday.', 'Bank of Ireland'],
    ['Good morning, I have a job for you.', 'Good Energy'],
  ])('is no common word: "%s"', (text, client) => expect(clientIn(text, client)).toBeUndefined());
});

describe('the organization of who hires', () => {
  const clientOf = (text: string, from: string) => {
    const { signals } = annotate(text, {
      sentAt: '2026-03-02T15:00:00Z',
      timeZone: 'Europe/Amsterdam',
      from,
      parties: [
        { id: 'ana', role: 'candidate' },
        { id: 'sam', role: 'recruiter', organization: 'TalentCo' },
        { id: 'eva', role: 'employer', organization: 'bol.com' },
      ],
    });
    return signals.flatMap((signal) => (signal.type === 'disclosure' && signal.topic === 'client' ? [signal.value] : []));
  };

  it('is the client, whoever names it', () => {
    expect(clientOf('You would pick orders at the bol.com warehouse.', 'sam')).toEqual(['bol.com']);
    expect(clientOf('You would pick orders here at Bol.com in the south.', 'eva')).toEqual(['Bol.com']);
  });

  it('is none where nobody names it, and nothing that the candidate tells', () => {
    expect(clientOf('You would pick orders at a warehouse.', 'sam')).toEqual([]);
    expect(clientOf('I know the bol.com warehouse.', 'ana')).toEqual([]);
  });
});

describe('a name', () => {
  const quotesIn = (text: string) =>
    annotate(text, { sentAt: '2026-03-02T15:00:00Z', timeZone: 'America/Chicago' }).signals.flatMap((signal) =>
      signal.type === 'disclosure' ? [signal.value] : [],
    );

  it.each(['Bill Kettlewell, Client Service E-mail: bk@example.com', 'The client is E.'])('is no single letter: %s', (text) =>
    expect(quotesIn(text)).not.toContain('E'),
  );
});
