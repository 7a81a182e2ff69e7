import { describe, expect, it } from 'vitest';
import type { Party } from '../../src/entities/party.ts';
import { annotate } from '../../src/signals/annotate.ts';
import type { Example } from '../../src/signals/detectors/example.ts';
import { detectors } from '../../src/signals/detectors/index.ts';
import { allExamples } from './all-examples.ts';

const parties: readonly Party[] = [
  { id: 'candidate', role: 'candidate', name: 'Olivia Stone' },
  { id: 'recruiter', role: 'recruiter', name: 'Ken Dorsey' },
  { id: 'employer', role: 'employer' },
  { id: 'gwen', role: 'referrer', name: 'Gwen Albright' },
];

const read = ({ text, from = 'recruiter' }: Example) =>
  annotate(text, { sentAt: '2026-03-02T10:00:00-06:00', timeZone: 'America/Chicago', from, parties }).signals;

const mainFields = ['topic', 'action', 'tactic', 'granted', 'outcome', 'form'];

for (const { type } of detectors) {
  const { yes, no } = allExamples[type];
  describe(type, () => {
    it.each(yes)('is in "$text"', (example) => {
      const found = read(example).filter((signal) => signal.type === type);
      expect(found).not.toEqual([]);
      if (example.field !== undefined) {
        const fields = found.map(
          (signal) =>
            Object.entries(signal).find(([name]) => mainFields.includes(name) && !(signal.type === 'promise' && name === 'topic'))?.[1],
        );
        expect(fields).toContain(example.field);
      }
    });
    it.each(no)('is not in "$text"', (example) => {
      expect(read(example).filter((signal) => signal.type === type)).toEqual([]);
    });
  });
}

describe('every signal', () => {
  const said = Object.values(allExamples)
    .flatMap(({ yes, no }) => [...yes, ...no])
    .map((example) => ({ ...example, signals: read(example) }))
    .filter(({ signals }) => signals.length > 0);

  it('is found in many of the examples', () => {
    const yes = Object.values(allExamples).flatMap((examples) => examples.yes);
    expect(said.length).toBeGreaterThanOrEqual(yes.length);
  });

  it.each(said)('of "$text" quotes the text', (example) => {
    for (const signal of example.signals) {
      expect(signal.read).toBe(true);
      expect(example.text.slice(signal.start, signal.end)).toBe(signal.quote);
      expect(signal.quote).not.toBe('');
    }
  });
});
