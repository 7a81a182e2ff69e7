import { describe, expect, it } from 'vitest';
import { mail } from '../../src/signals/lexicon/en/mail.ts';
import { newWords } from '../../src/signals/text/new-words.ts';

const kept = (text: string) => {
  const spans = newWords(text, mail);
  return spans.flatMap((from, index) => (index % 2 === 0 ? [text.slice(from, spans[index + 1])] : []));
};

describe('the new words of a mail', () => {
  it('are all of a short message', () => expect(kept('Thanks, Nina')).toEqual(['Thanks, Nina']));
  it('leave out what is quoted below', () =>
    expect(kept('Yes, please.\n\nOn Mon, 2 Mar 2026 at 09:00, Sam <sam@example.com> wrote:\n> Shall I?').join('').trim()).toBe(
      'Yes, please.',
    ));
  it('leave out a reply that is quoted without marks', () =>
    expect(kept('Yes.\n\n-----Original Message-----\nFrom: Sam\nWhat is the pay?').join('').trim()).toBe('Yes.'));
  it('keep answers between quoted lines', () => {
    const text = kept('Hi,\n> Who is the client?\nAcme.\n> What is the pay?\n$48 an hour.').join('|');
    expect(text).toContain('Acme.');
    expect(text).toContain('$48 an hour.');
    expect(text).not.toContain('Who is the client');
  });
  it('leave out the signature', () =>
    expect(kept('The role is permanent.\n\nKind regards\nSam Lee\nSenior Consultant | TalentCo\n14 Cornhill, London').join('').trim()).toBe(
      'The role is permanent.',
    ));
  it('leave out the law below', () =>
    expect(kept('See you then.\n\nThis email and any attachments are confidential.\nDo not copy it.').join('').trim()).toBe(
      'See you then.',
    ));
  it('leave out the line of a mailing list', () =>
    expect(kept('Our news is out.\nIf you no longer wish to receive these, click here to unsubscribe.').join('').trim()).toBe(
      'Our news is out.',
    ));
  it('leave out what a telephone adds', () => expect(kept('Works for me.\n\nSent from my iPhone').join('').trim()).toBe('Works for me.'));
});
