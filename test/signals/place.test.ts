import { annotate } from 'hearback';
import { describe, expect, it } from 'vitest';

const placeIn = (text: string, location: string): unknown => {
  const { signals } = annotate(text, { sentAt: '2026-03-02T15:00:00Z', timeZone: 'America/Chicago', opportunity: { id: 'job', location } });
  return signals.flatMap((signal) => (signal.type === 'disclosure' && signal.topic === 'location' ? [signal.value] : []))[0];
};

describe('a place of work that the timeline names', () => {
  it.each([
    ['Coventry. 12.60. yes or no??', 'Coventry'],
    ['Coventry. 12.60. yes or no??', 'Coventry (two days from home)'],
    ['Happy to say it starts on Monday. Coventry!', 'Coventry, West Midlands'],
  ])('is told where it stands: %s (%s)', (text, location) => expect(placeIn(text, location)).toBe('Coventry'));

  it.each([
    ['I sit in our Coventry office and would like to hear from you.', 'Coventry'],
    ['Remote interviews are fine with us.', 'Remote (UK)'],
    ['12.60. yes or no??', 'Coventry'],
  ])('is not told by %s (%s)', (text, location) => expect(placeIn(text, location)).toBe(undefined));
});
