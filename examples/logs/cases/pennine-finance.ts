import { call, event, linkedin, mail, sms, timeline } from '../notation.ts';
import { pennine } from '../offices.ts';

/** Priya, and a no that came with its reasons. */
const noWithReasons = timeline(pennine, '3301', {
  opportunity: {
    id: 'job-calder-accountant',
    title: 'Management Accountant',
    client: 'Calder Mills',
    location: 'Leeds',
    workplace: 'hybrid',
    compensation: { min: 48000, max: 52000, currency: 'GBP', per: 'year' },
    contractType: 'permanent',
  },
  candidate: { id: 'oliver-grant', name: 'Oliver Grant' },
  also: [{ id: 'moira', role: 'employer', name: 'Moira Keane', organization: 'Calder Mills' }],
  log: [
    mail(
      '01-26 10:05',
      'priya > oliver-grant',
      'Management accountant, Leeds',
      `Dear Oliver,

[Calder Mills](tells client) needs a management accountant at its head office in [Leeds](tells location): [permanent](tells contract-type), [£48,000 to £52,000](tells compensation), two days from home.

[Would you like to hear more?](asks other)

Kind regards,
Priya Nair
Pennine People | 0113 496 0182`,
    ),
    mail(
      '01-27 19:15',
      'oliver-grant > priya',
      'Re: Management accountant, Leeds',
      `Dear Priya,

[Yes, I would like to apply.](interested) My CV is attached, and [I'm happy for you to send it to Calder Mills.](consents) [What are the stages of the interview?](asks process)

Oliver

> On 26 Jan 2026, at 10:05, Priya Nair <priya@pennine.example> wrote:
>
> Calder Mills needs a management accountant at its head office in Leeds`,
    ),
    event('01-27 19:15', 'resume-received', 'oliver-grant > priya', { seq: 1 }),
    event('01-28 09:30', 'resume-submitted', 'priya > moira'),
    mail(
      '01-28 09:40',
      'priya > oliver-grant',
      'Re: Management accountant, Leeds',
      `Dear Oliver, [your CV has gone to Moira Keane, the finance director.](tells status) [There are two stages: an hour with Moira, then a short exercise.](tells process)

Priya`,
    ),
    event('02-02 14:00', 'feedback-received', 'moira > priya', { outcome: 'positive' }),
    mail(
      '02-02 15:10',
      'priya > oliver-grant',
      'First stage',
      `Dear Oliver, [Moira would like to see you on Thursday at 10.](tells status; tells process)\n\nPriya`,
    ),
    event('02-02 15:12', 'interview-scheduled', 'priya > oliver-grant, moira', { startsAt: '02-05 10:00' }),
    sms('02-02 17:00', 'oliver-grant > priya', `[Great, thanks Priya](thanks)`),
    event('02-05 10:00', 'interview-held', 'moira > oliver-grant', { signals: [] }),
    event('02-09 09:30', 'feedback-received', 'moira > priya', { outcome: 'negative' }),
    call(
      '02-10 12:30',
      'priya > oliver-grant',
      'connected',
      `Call summary: [asked whether it was a good time](good-time). [Told him he was not selected](decides rejected). [Gave him Moira's feedback: good on month end, too little on forecasting.](helps feedback) He was sorry but glad to know.`,
    ),
    mail('02-10 18:20', 'oliver-grant > priya', 'Today', `Dear Priya, [thank you for the feedback.](thanks)\n\nOliver`),
  ],
});

/** Callum, who said Friday. */
const saidFriday = timeline(pennine, '3304', {
  opportunity: {
    id: 'job-swale-analyst',
    title: 'Financial Analyst',
    client: 'Swale Energy',
    location: 'York',
    compensation: { min: 42000, max: 42000, currency: 'GBP', per: 'year' },
    contractType: 'permanent',
  },
  candidate: { id: 'zainab-qureshi', name: 'Zainab Qureshi' },
  also: [{ id: 'hugh', role: 'employer', name: 'Hugh Tennant', organization: 'Swale Energy' }],
  log: [
    mail(
      '01-29 11:00',
      'callum > zainab-qureshi',
      'Financial analyst, York',
      `Hi Zainab,

Financial analyst with [Swale Energy](tells client) in [York](tells location), [£42k](tells compensation), [permanent](tells contract-type). [Are you interested?](asks other)

Callum Hodge
Pennine People`,
    ),
    mail(
      '01-30 08:00',
      'zainab-qureshi > callum',
      'Re: Financial analyst, York',
      `Hi Callum, [I am very interested.](interested) CV attached, [please put me forward.](consents)\n\nZainab`,
    ),
    event('01-30 08:00', 'resume-received', 'zainab-qureshi > callum', { seq: 1 }),
    event('01-30 10:00', 'resume-submitted', 'callum > hugh'),
    mail('01-30 10:15', 'callum > zainab-qureshi', 'Sent', `Hi Zainab, [your CV is with Hugh.](tells status)\n\nCallum`),
    event('02-04 09:00', 'feedback-received', 'hugh > callum', { outcome: 'positive' }),
    mail(
      '02-04 09:30',
      'callum > zainab-qureshi',
      'Interview',
      `Hi Zainab, [Hugh wants to interview you on Tuesday the 10th at 2.](tells status; tells process)\n\nCallum`,
    ),
    event('02-04 09:32', 'interview-scheduled', 'callum > zainab-qureshi, hugh', { startsAt: '02-10 14:00' }),
    event('02-10 14:00', 'interview-held', 'hugh > zainab-qureshi', { signals: [] }),
    mail(
      '02-11 09:10',
      'callum > zainab-qureshi',
      'Well done',
      `Hi Zainab, sounds like it went well. [I'll call you on Friday](promises call by 02-13).\n\nCallum`,
    ),
    event('02-12 16:00', 'feedback-received', 'hugh > callum', { outcome: 'undecided' }),
    sms('02-18 12:45', 'callum > zainab-qureshi', `Hi Zainab, sorry, mad week. [No news from Hugh yet](no-news), Callum`),
    event('02-24 10:00', 'decision-made', 'hugh', { outcome: 'rejected' }),
    call(
      '02-25 09:30',
      'callum > zainab-qureshi',
      'connected',
      `Call summary: [told her Hugh went with another candidate](decides rejected). [Gave her his feedback on the modelling test.](helps feedback)`,
    ),
  ],
});

/** Beth, and a candidate who asked for four weeks without messages; waivers.json says so. */
const away = timeline(pennine, '3319', {
  opportunity: {
    id: 'job-aire-payroll',
    title: 'Payroll Manager',
    client: 'Aire Valley Foods',
    location: 'Bradford',
    compensation: { min: 45000, max: 45000, currency: 'GBP', per: 'year' },
    contractType: 'permanent',
  },
  candidate: { id: 'rachel-thorne', name: 'Rachel Thorne' },
  also: [{ id: 'gwen', role: 'employer', name: 'Gwen Sutton', organization: 'Aire Valley Foods' }],
  log: [
    mail(
      '02-09 09:30',
      'beth > rachel-thorne',
      'Payroll manager, Bradford',
      `Hi Rachel,

[Aire Valley Foods](tells client) in [Bradford](tells location) is looking for a payroll manager, [£45,000](tells compensation), [permanent](tells contract-type). [They interview at the end of March.](tells process)

[Would that suit you?](asks other)

Beth Ashworth
Pennine People | 0113 496 0177`,
    ),
    mail(
      '02-10 20:10',
      'rachel-thorne > beth',
      'Re: Payroll manager, Bradford',
      `Hi Beth,

[I'd love to be considered.](interested) CV attached, and [you have my permission to send it to Aire Valley.](consents) I'm walking in Patagonia from the 14th of February to the 15th of March with no signal, so there is no need to write before the 16th.

Rachel`,
    ),
    event('02-10 20:10', 'resume-received', 'rachel-thorne > beth', { seq: 1 }),
    event('02-11 11:00', 'resume-submitted', 'beth > gwen'),
    mail(
      '02-11 11:10',
      'beth > rachel-thorne',
      'Enjoy Patagonia',
      `Hi Rachel, [your CV is with Gwen.](tells status) Have a wonderful trip.\n\nBeth`,
    ),
    event('02-17 10:00', 'feedback-received', 'gwen > beth', { outcome: 'positive' }),
    mail(
      '03-16 09:05',
      'beth > rachel-thorne',
      'Welcome back',
      `Hi Rachel, welcome back. [Gwen would like to meet you on Wednesday the 25th at 11.](tells status; tells process)\n\nBeth`,
    ),
    event('03-16 09:10', 'interview-scheduled', 'beth > rachel-thorne, gwen', { startsAt: '03-25 11:00' }),
    mail('03-16 18:30', 'rachel-thorne > beth', 'Re: Welcome back', `Hi Beth, [perfect, thank you.](thanks)\n\nRachel`),
  ],
});

/** Priya, whose updates come, but a fortnight apart. */
const fortnightly = timeline(pennine, '3325', {
  opportunity: {
    id: 'job-ribble-fpa',
    title: 'FP&A Manager',
    client: 'Ribble Group',
    location: 'Preston',
    compensation: { min: 60000, max: 65000, currency: 'GBP', per: 'year' },
    contractType: 'permanent',
  },
  candidate: { id: 'hollie-barnes', name: 'Hollie Barnes' },
  also: [{ id: 'dean', role: 'employer', name: 'Dean Sharples', organization: 'Ribble Group' }],
  log: [
    mail(
      '01-15 10:00',
      'priya > hollie-barnes',
      'FP&A manager, Preston',
      `Dear Hollie,

[Ribble Group](tells client) is looking for an FP&A manager in [Preston](tells location): [£60,000 to £65,000](tells compensation), [permanent](tells contract-type).

[Would you be interested?](asks other)

Priya Nair
Pennine People | 0113 496 0182`,
    ),
    mail(
      '01-16 09:00',
      'hollie-barnes > priya',
      'Re: FP&A manager, Preston',
      `Hi Priya, [yes, I'd like to go for it.](interested) CV attached, [please go ahead and put me forward to Ribble.](consents)\n\nHollie`,
    ),
    event('01-16 09:00', 'resume-received', 'hollie-barnes > priya', { seq: 1 }),
    event('01-19 11:00', 'resume-submitted', 'priya > dean'),
    mail('01-19 11:15', 'priya > hollie-barnes', 'Sent', `Dear Hollie, [your CV went to Dean this morning.](tells status)\n\nPriya`),
    mail(
      '02-03 16:00',
      'priya > hollie-barnes',
      'Ribble',
      `Dear Hollie, I'm sorry for the silence. [There is no news from Dean so far.](no-news)\n\nPriya`,
    ),
    event('02-05 09:00', 'feedback-received', 'dean > priya', { outcome: 'positive' }),
    mail(
      '02-05 09:45',
      'priya > hollie-barnes',
      'Ribble',
      `Dear Hollie, [Dean would like to see you on Wednesday at 9.](tells status; tells process)\n\nPriya`,
    ),
    event('02-05 09:50', 'interview-scheduled', 'priya > hollie-barnes, dean', { startsAt: '02-11 09:00' }),
    mail('02-05 12:00', 'hollie-barnes > priya', 'Re: Ribble', `[Lovely, thank you Priya.](thanks)\n\nHollie`),
    event('02-11 09:00', 'interview-held', 'dean > hollie-barnes', { signals: [] }),
    event('02-12 15:00', 'decision-made', 'dean', { outcome: 'selected' }),
    call(
      '02-12 15:40',
      'priya > hollie-barnes',
      'connected',
      `Call summary: [told her that Dean wants to hire her](decides selected), at [£63,000](tells compensation).`,
    ),
    event('02-12 16:00', 'offer-extended', 'priya > hollie-barnes', { expiresAt: '02-20 17:00' }),
    event('02-16 08:30', 'offer-accepted', 'hollie-barnes > priya'),
  ],
});

/** Priya, and somebody who wanted to hear no more: heard. */
const heard = timeline(pennine, '3328', {
  opportunity: {
    id: 'job-nidd-audit',
    title: 'Audit Senior',
    client: 'Nidd & Partners',
    location: 'Harrogate',
    compensation: { min: 44000, max: 47000, currency: 'GBP', per: 'year' },
    contractType: 'permanent',
  },
  candidate: { id: 'ahmed-farouk', name: 'Ahmed Farouk' },
  log: [
    linkedin(
      '03-03 09:10',
      'priya > ahmed-farouk',
      `Dear Ahmed, [Nidd & Partners](tells client) is looking for an audit senior in [Harrogate](tells location), [£44,000 to £47,000](tells compensation), [permanent](tells contract-type). [Would you like to know more?](asks other) Priya Nair, Pennine People`,
    ),
    linkedin(
      '03-03 12:25',
      'ahmed-farouk > priya',
      `[Not interested, I'm staying in practice.](declines because staying in practice) [Please take me off your list.](opts-out)`,
    ),
    linkedin('03-03 12:40', 'priya > ahmed-farouk', `Done, Ahmed. [Thank you for answering](thanks), and all the best.`),
  ],
});

export const pennineFinance = [noWithReasons, saidFriday, away, fortnightly, heard];
