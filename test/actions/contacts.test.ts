import { type InteractionInput, parseTimeline } from 'hearback';
import { describe, expect, it } from 'vitest';
import { opensCase } from '../../src/actions/contacts.ts';

const ana = { id: 'ana', role: 'candidate' } as const;
const sam = { id: 'sam', role: 'recruiter' } as const;
const dana = { id: 'dana', role: 'employer' } as const;

type Told = Partial<Record<'from' | 'about' | 'channel' | 'outcome' | 'delivery', string>> & {
  readonly kind: string;
  readonly to?: readonly string[];
};

/** Whether what Sam says to Ana after something is the first that she hears. */
function opensAfter(told: Told): boolean {
  const interaction = { id: 'i1', at: 0, ...told } as InteractionInput;
  const { interactions } = parseTimeline({ id: 'case', parties: [ana, sam, dana], interactions: [interaction] });
  return opensCase(sam, ana, (test) => interactions.some(test));
}

const toAna = { from: 'sam', to: ['ana'] };

describe('the first contact with the candidate', () => {
  it.each<[string, Told, boolean]>([
    ['a mail', { kind: 'message', channel: 'email', ...toAna }, false],
    ['a mail that bounced', { kind: 'message', channel: 'email', delivery: 'bounced', ...toAna }, true],
    ['a mail to the employer', { kind: 'message', channel: 'email', from: 'sam', to: ['dana'] }, true],
    ['a mail of nobody knows whom', { kind: 'message', channel: 'email' }, false],
    ['a voicemail', { kind: 'call', channel: 'phone', outcome: 'voicemail', ...toAna }, false],
    ['a call that was missed', { kind: 'call', channel: 'phone', outcome: 'missed', ...toAna }, true],
    ['a résumé', { kind: 'resume-received', from: 'ana', to: ['sam'] }, false],
    ['an interview', { kind: 'interview-held' }, false],
    ['the consent of the candidate', { kind: 'consent-given', from: 'ana', to: ['sam'] }, false],
    ['the consent of a referrer to be named', { kind: 'consent-given', about: 'naming' }, true],
    ['a submission', { kind: 'resume-submitted', from: 'sam', to: ['dana'] }, true],
  ])('after %s', (_, told, opens) => {
    expect(opensAfter(told)).toBe(opens);
  });

  it('is none of the candidate, and none with the employer', () => {
    expect([opensCase(sam, ana, () => false), opensCase(ana, sam, () => false), opensCase(sam, dana, () => false)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
