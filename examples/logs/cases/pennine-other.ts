import { call, event, linkedin, mail, sms, timeline } from '../notation.ts';
import { pennine } from '../offices.ts';

/** Callum, who would find out what the job pays. */
const willFindOut = timeline(pennine, '3307', {
  opportunity: {
    id: 'job-humber-sales',
    title: 'Sales Executive',
    client: 'Humber Fixings',
    location: 'Hull',
    contractType: 'permanent',
  },
  candidate: { id: 'tom-whitfield', name: 'Tom Whitfield' },
  log: [
    mail(
      '02-17 10:30',
      'callum > tom-whitfield',
      'Sales exec, Humber Fixings',
      `Hi Tom,

[Humber Fixings](tells client) wants a field sales exec. It's a [permanent](tells contract-type) job with a competitive basic, a car and a good team.

[Fancy it?](asks other)

Callum Hodge
Pennine People`,
    ),
    mail(
      '02-17 20:40',
      'tom-whitfield > callum',
      'Re: Sales exec, Humber Fixings',
      `Hi Callum, could be. [What's the basic salary?](asks compensation) And [where is it based?](asks location)\n\nTom`,
    ),
    mail(
      '02-18 09:20',
      'callum > tom-whitfield',
      'Re: Sales exec, Humber Fixings',
      `Hi Tom, it's based in [Hull](tells location). [I'll find out the salary for you.](promises answer about compensation)\n\nCallum`,
    ),
    sms('02-27 11:00', 'callum > tom-whitfield', `Hi Tom, Callum at Pennine. [Any thoughts on the sales job?](asks other)`),
  ],
});

/** Callum, and an offer that would not keep until the weekend. */
const byFiveTomorrow = timeline(pennine, '3310', {
  opportunity: {
    id: 'job-airedale-account',
    title: 'Key Account Manager',
    client: 'Airedale Drinks',
    location: 'Leeds',
    compensation: { min: 55000, max: 55000, currency: 'GBP', per: 'year' },
    contractType: 'permanent',
  },
  candidate: { id: 'megan-doyle', name: 'Megan Doyle' },
  also: [{ id: 'russ', role: 'employer', name: 'Russ Appleby', organization: 'Airedale Drinks' }],
  log: [
    mail(
      '02-19 09:45',
      'callum > megan-doyle',
      'Key account manager, Leeds',
      `Hi Megan,

[Airedale Drinks](tells client), [Leeds](tells location), key account manager, [£55k](tells compensation) plus car, [permanent](tells contract-type). [Are you interested?](asks other)

Callum Hodge
Pennine People`,
    ),
    mail(
      '02-19 18:05',
      'megan-doyle > callum',
      'Re: Key account manager, Leeds',
      `Hi Callum, [yes, count me in.](interested) CV attached, [you can send it to Airedale.](consents)\n\nMegan`,
    ),
    event('02-19 18:05', 'resume-received', 'megan-doyle > callum', { seq: 1 }),
    event('02-20 09:30', 'resume-submitted', 'callum > russ'),
    mail('02-20 09:35', 'callum > megan-doyle', 'Sent', `Hi Megan, [your CV is with Russ now.](tells status)\n\nCallum`),
    event('02-25 10:00', 'interview-scheduled', 'callum > megan-doyle, russ', { startsAt: '03-02 15:00' }),
    mail(
      '02-25 10:05',
      'callum > megan-doyle',
      'Monday at 3',
      `Hi Megan, [Russ will interview you on Monday at 3.](tells status; tells process)\n\nCallum`,
    ),
    event('03-02 15:00', 'interview-held', 'russ > megan-doyle', { signals: [] }),
    event('03-04 15:30', 'decision-made', 'russ', { outcome: 'selected' }),
    event('03-04 16:00', 'offer-extended', 'callum > megan-doyle', { expiresAt: '03-05 17:00' }),
    mail(
      '03-04 16:10',
      'callum > megan-doyle',
      'Your offer!',
      `Hi Megan, [you got the job](decides selected)! [The offer is off the table at 5pm tomorrow](presses exploding-offer by 03-05 17:00; presses threat-of-loss). [After everything I've done to get you here, please don't let me down.](presses guilt)

Callum`,
    ),
    event('03-05 12:20', 'offer-declined', 'megan-doyle > callum'),
    mail(
      '03-05 12:22',
      'megan-doyle > callum',
      'Re: Your offer!',
      `Hi Callum, [I'm turning it down. I can't decide on a new job in a day.](declines because one day is too little to decide)\n\nMegan`,
    ),
    mail(
      '03-06 09:15',
      'callum > megan-doyle',
      'Re: Your offer!',
      `Hi Megan, understood, and I'm sorry for the push. [Thank you for telling me straight.](thanks)\n\nCallum`,
    ),
  ],
});

/** Beth, and a no that helps them both. */
const kindNo = timeline(pennine, '3313', {
  opportunity: {
    id: 'job-ouse-forklift',
    title: 'Forklift Driver',
    client: 'Ouse Logistics',
    location: 'Wakefield',
    compensation: { min: 14.2, max: 14.2, currency: 'GBP', per: 'hour' },
    contractType: 'temporary',
  },
  candidate: { id: 'danny-ruddock', name: 'Danny Ruddock' },
  log: [
    sms(
      '03-10 09:30',
      'beth > danny-ruddock',
      `Hi Danny, Beth at Pennine People. Forklift driver with [Ouse Logistics](tells client) in [Wakefield](tells location), [£14.20 an hour](tells compensation), a [temporary job](tells contract-type) from Monday. [Interested?](asks other)`,
    ),
    sms(
      '03-10 13:05',
      'danny-ruddock > beth',
      `Hi Beth, [not for me, Wakefield is too far on the bus](declines because too far on the bus)`,
    ),
    sms('03-10 13:20', 'beth > danny-ruddock', `No problem Danny, [thanks for letting me know](thanks).`),
  ],
});

/** Callum, who put a stranger forward and then rang to say so. */
const putForward = timeline(pennine, '3316', {
  opportunity: {
    id: 'job-lune-dev',
    title: 'React Contractor',
    client: 'Lune Bank',
    location: 'Manchester',
    compensation: { min: 450, max: 450, currency: 'GBP', per: 'day' },
    contractType: 'contract',
  },
  candidate: { id: 'imran-sheikh', name: 'Imran Sheikh' },
  also: [{ id: 'sally', role: 'employer', name: 'Sally Webb', organization: 'Lune Bank' }],
  log: [
    event('02-16 11:00', 'resume-submitted', 'callum > sally'),
    call(
      '02-17 10:10',
      'callum > imran-sheikh',
      'voicemail',
      `Voicemail: "Hi Imran, Callum from Pennine People. Good news, [I've put you forward](tells status) for a React [contract](tells contract-type) in [Manchester](tells location). Speak soon."`,
    ),
    mail(
      '02-17 13:40',
      'imran-sheikh > callum',
      'Your voicemail',
      `Callum, I have never spoken to you. [I do not agree to being put forward. Please withdraw my CV.](refuses)\n\nImran`,
    ),
    mail(
      '02-18 09:50',
      'callum > imran-sheikh',
      'Re: Your voicemail',
      `Hi Imran, apologies. [Your CV has been withdrawn.](tells status)\n\nCallum`,
    ),
    event('02-18 10:30', 'candidate-withdrew', 'imran-sheikh > callum'),
  ],
});

/** Beth, and a candidate who went quiet: three tries, then a kind last word. */
const wentQuiet = timeline(pennine, '3322', {
  opportunity: {
    id: 'job-don-telesales',
    title: 'Telesales Adviser',
    client: 'Don Telecom',
    location: 'Sheffield',
    compensation: { min: 26000, max: 26000, currency: 'GBP', per: 'year' },
    contractType: 'permanent',
  },
  candidate: { id: 'lewis-carter', name: 'Lewis Carter' },
  log: [
    linkedin(
      '02-09 14:00',
      'beth > lewis-carter',
      `Hi Lewis, telesales adviser at [Don Telecom](tells client) in [Sheffield](tells location), [£26k](tells compensation) plus bonus, [permanent](tells contract-type). [Would you be interested?](asks other) Beth, Pennine People`,
    ),
    linkedin('02-10 17:30', 'lewis-carter > beth', `Hi Beth, [yes I'm interested](interested)`),
    linkedin('02-11 09:15', 'beth > lewis-carter', `Great! [Could you send me your CV?](asks resume)`),
    linkedin('02-16 09:15', 'beth > lewis-carter', `Hi Lewis, [are you still interested?](asks other)`),
    sms('02-23 12:00', 'beth > lewis-carter', `Hi Lewis, Beth at Pennine People. [Would you still like to apply?](asks other)`),
    mail(
      '03-02 10:00',
      'beth > lewis-carter',
      'Don Telecom',
      `Hi Lewis, I'll leave it there. [Thank you for your interest](thanks), and get in touch whenever you like.\n\nBeth`,
    ),
  ],
});

/** Beth: a part-time job, placed in a fortnight. */
const partTime = timeline(pennine, '3331', {
  opportunity: {
    id: 'job-wharfe-credit',
    title: 'Credit Controller, part-time',
    client: 'Wharfe Interiors',
    location: 'Otley',
    compensation: { min: 15.5, max: 15.5, currency: 'GBP', per: 'hour' },
    contractType: 'permanent',
    published: ['location', 'compensation', 'contract-type'],
  },
  candidate: { id: 'sunita-patel', name: 'Sunita Patel' },
  also: [{ id: 'colin', role: 'employer', name: 'Colin Birch', organization: 'Wharfe Interiors' }],
  log: [
    event('02-23 08:20', 'resume-received', 'sunita-patel > beth'),
    call(
      '02-24 10:00',
      'beth > sunita-patel',
      'connected',
      `Call summary: [asked whether it was a good time](good-time), and it was. The client is [Wharfe Interiors](tells client), sixteen hours over four mornings. [She is keen](interested) and [said I can put her forward](consents).`,
    ),
    event('02-24 10:30', 'resume-submitted', 'beth > colin'),
    mail(
      '02-24 10:40',
      'beth > sunita-patel',
      'Sent to Colin',
      `Hi Sunita, [your CV is with Colin.](tells status) [He sees people on Fridays.](tells process)\n\nBeth Ashworth\nPennine People`,
    ),
    event('02-25 15:00', 'interview-scheduled', 'beth > sunita-patel, colin', { startsAt: '02-27 09:30' }),
    sms('02-25 15:05', 'beth > sunita-patel', `Hi Sunita, [Colin will see you on Friday at 9.30](tells status; tells process). Beth`),
    sms('02-25 15:30', 'sunita-patel > beth', `[Perfect thank you](thanks)`),
    event('02-27 09:30', 'interview-held', 'colin > sunita-patel', { signals: [] }),
    event('03-02 11:00', 'decision-made', 'colin', { outcome: 'selected' }),
    call(
      '03-02 11:30',
      'beth > sunita-patel',
      'connected',
      `Call summary: [told her that Colin wants her to start](decides selected). She will.`,
    ),
    event('03-02 11:45', 'offer-extended', 'beth > sunita-patel', { expiresAt: '03-09 17:30' }),
    event('03-03 09:00', 'offer-accepted', 'sunita-patel > beth'),
  ],
});

export const pennineOther = [willFindOut, byFiveTomorrow, kindNo, putForward, wentQuiet, partTime];
