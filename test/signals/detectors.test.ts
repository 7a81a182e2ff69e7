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

describe('the reason of a refusal', () => {
  const reasonOf = (text: string) => {
    const decline = read({ text, from: 'candidate' }).find(({ type }) => type === 'decline');
    return decline?.type === 'decline' ? (decline.reason ?? 'none') : 'no refusal';
  };

  it.each([
    ['Thanks, but I am going to pass, the commute is too long.', 'the commute is too long'],
    ['I will pass on this one due to the relocation.', 'the relocation'],
    ['I would rather not go ahead since it is contract only and I need perm, but thank you.', 'it is contract only and I need perm'],
    ['I am declining it as my wife is ill, sorry.', 'my wife is ill'],
    ['Not interested. I just started a new job in January. Please keep me in mind.', 'I just started a new job in January'],
    ['I need to withdraw. My dad is ill and I cannot move.', 'My dad is ill and I cannot move'],
    ['The location does not work for me so I will have to pass.', 'The location does not work for me'],
    ['Pass. Too far.', 'Too far'],
  ])('"%s" is "%s"', (text, reason) => expect(reasonOf(text)).toBe(reason));

  it.each([
    'Unfortunately I will have to decline. Thanks for your time!',
    'So sorry, but I have to say no to this one.',
    'It is not for me, sorry. Best of luck with the search.',
    'No thanks, not looking at the moment.',
    'I am withdrawing from the Fenwick process. Please keep me in mind for other things.',
  ])('is none in "%s"', (text) => expect(reasonOf(text)).toBe('none'));
});
