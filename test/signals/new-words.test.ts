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

  it('leave out what is quoted between answers that blank lines part from it', () =>
    expect(kept('Hi Ana,\n\n> Who is the client?\n\nAcme.\n\n> What is the pay?\n\n$48 an hour.')).toEqual([
      'Hi Ana,',
      'Acme.',
      '$48 an hour.',
    ]));

  it.each([
    'Am Mo., 2. März 2026 um 09:14 Uhr schrieb Ana Ruiz <ana@example.com>:\n\nWhat is the pay?',
    'Am 02.03.2026 um 09:14 schrieb Ana Ruiz:\n> What is the pay?',
    'Le lun. 2 mars 2026 à 09:14, Ana Ruiz <ana@example.com> a écrit\u00a0:\n\nWhat is the pay?',
    'Op ma 2 mrt 2026 om 09:14 schreef Ana Ruiz <ana@example.com>:\n\nWhat is the pay?',
    '2026-03-02 9:14 GMT-06:00 Ana Ruiz <ana@example.com>:\n\n> What is the pay?',
    'On Mon, 2 Mar 2026 at 9:14, Ana\n<ana@example.com> wrote:   What is the pay?',
    "-------- Message d'origine --------\nDe : Ana\nWhat is the pay?",
    '-------- Originalnachricht --------\nVon: Ana\nWhat is the pay?',
    'Am Mo., 2. März 2026 um 09:14 Uhr schrieb Ana Ruiz <\nana@example.com>:\n\nWhat is the pay?',
    'Le lun. 2 mars 2026 à 09:14, Ana Ruiz <ana@example.com> a\nécrit :\n\nWhat is the pay?',
    'De: Ana Ruiz <ana@example.com>\nEnviada em: segunda-feira\nPara: Sam Lee\nAssunto: RE: Vaga\n\nWhat is the pay?',
    'From: Ana Ruiz Sent: Monday, March 2, 2026 9:14 AM To: Sam Lee Subject: Re: Role\n\nWhat is the pay?',
  ])('end before the mail that is answered: %j', (quoted) => expect(kept(`Works for me.\n\n${quoted}`)).toEqual(['Works for me.']));

  it.each([
    'Gesendet von Outlook für Android',
    'Sent with Proton Mail secure email.',
    'Sent with [Proton Mail](https://proton.me/) secure email.',
    'Sent from mobile, please excuse typos.',
    'Sam Lee (he/him)\nSenior Recruiter | TalentCo | Chicago',
    '*Sam Lee*\n*Senior Recruiter*\nTalentCo, Chicago',
    'Sam Lee\nTalentCo, Chicago',
    '===\nSam Lee\nSenior Recruiter, Chicago',
    'Liebe Grüße,\nSam\nBerlin',
    'Many thanks and kind regards,\nSam\nTalentCo, Chicago',
    'Kind Regards 🙂\nSam Lee\nTalentCo, Chicago',
    'TalentCo Ltd acts as an employment agency for permanent recruitment.',
    'TalentCo Limited is registered in England and Wales, company number 1234567, at 1 High St, London.',
    'This email and any files are confidential.\n\nIf you received this in error, please notify the sender.',
    'This message may contain views that are not those of TalentCo.',
    'To unsubscribe from these emails, click here.\nTalentCo Inc, 1 Main St, Chicago, IL 60601',
  ])('end before what is no message: %j', (end) => expect(kept(`The job is in Leeds.\n\n${end}`)).toEqual(['The job is in Leeds.']));

  it.each([
    'Thanks,\nI have your papers now. The pay is $70/hr.',
    'Thanks\nI will call you tomorrow',
    'Later\nwe can speak about pay, which is $70/hr.',
    'Java Developer\nTampa FL\nW2 only\n\nInterested?',
    'Backend Engineer\nAcme Corp\nTampa, FL (hybrid)\n\n$65/hr on W2',
    'Panel Interview\nwith Dana and Rob on Friday\n\nSee you',
    'This email is to confirm your interview on Monday at 10am in Leeds.',
    'Notice: 1 month. Pay: £50k.',
    'On 2 March I wrote to 3 firms for\nyou, and this is what they offer:\n£50k',
    'Date: 3 March\nFrom: 9:00\nTo: 10:00',
  ])('hold what only looks like an end: %j', (text) =>
    expect(kept(`Hi Ana,\n\n${text}`).join('\n\n').replace('Hi Ana,', '').trim().split(/\n+/)).toEqual(text.split(/\n+/)),
  );

  it('go on with the particulars of a job below a signature', () =>
    expect(kept('Please find a job below.\n\nBest regards,\nSam\n\nJob title: Java Developer\nLocation: Tampa, FL').join('\n')).toBe(
      'Please find a job below.\nJob title: Java Developer\nLocation: Tampa, FL',
    ));

  it.each([
    ['what may be of the law', 'This email is about the job.\n', 100_000],
    ['lines of a mailing list', 'Hello\nHere you can unsubscribe from our news\n', 100_000],
    ['names below a rule', '=====\nSam Lee\nTalentCo, Chicago\n', 100_000],
  ])('are read in time that grows with the mail, also of a long paragraph of %s', (_, lines, times) => {
    const text = `Hi Ana,\n\n${lines.repeat(times)}\nSee you there.`;
    expect(kept(text).at(-1)).toContain('See you there.');
  });
});
