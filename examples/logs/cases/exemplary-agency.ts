import { type Case, call, event, linkedin, mail, sms, timeline } from '../notation.ts';
import { lakeshore, pennine } from '../offices.ts';

const backend: Case['opportunity'] = {
  id: 'job-ledgerline-backend',
  title: 'Senior Backend Engineer',
  client: 'Ledgerline',
  location: 'Chicago, IL',
  workplace: 'hybrid',
  compensation: { min: 150000, max: 170000, currency: 'USD', per: 'year' },
  contractType: 'permanent',
};
const ledgerline = { id: 'paula', role: 'employer', name: 'Paula Stern', organization: 'Ledgerline' } as const;
const pitch = `[Ledgerline](tells client) in [Chicago, two days a week in the office](tells location), [$150,000 to $170,000](tells compensation), [permanent](tells contract-type). [Would you like to hear more?](asks other)`;

/** From the first mail to the first day. */
const placed = timeline(lakeshore, '5001', {
  opportunity: backend,
  candidate: { id: 'amara-obi', name: 'Amara Obi', timeZone: 'America/Chicago' },
  also: [ledgerline],
  log: [
    mail('02-02 09:30', 'maya > amara-obi', 'Backend at Ledgerline', `Hi Amara, your talk on ledgers made me think of you. ${pitch}`),
    mail(
      '02-02 18:20',
      'amara-obi > maya',
      'Re: Backend at Ledgerline',
      `Hi Maya, [yes, I am interested](interested). [How do they hire?](asks process)`,
    ),
    mail(
      '02-03 09:10',
      'maya > amara-obi',
      'Re: Backend at Ledgerline',
      `Hi Amara, [a call with Paula, then half a day of pairing](tells process). [May I send your résumé to them?](asks resume)`,
    ),
    mail('02-03 12:40', 'amara-obi > maya', 'Re: Backend at Ledgerline', `Attached. [Please put me forward to Ledgerline.](consents)`),
    event('02-03 12:41', 'resume-received', 'amara-obi > maya'),
    event('02-03 14:00', 'resume-submitted', 'maya > paula'),
    mail('02-03 14:05', 'maya > amara-obi', 'Submitted', `Hi Amara, [your résumé is with Paula since two o'clock](tells status).`),
    event('02-06 10:00', 'feedback-received', 'paula > maya', { outcome: 'positive' }),
    event('02-06 10:05', 'interview-scheduled', 'maya > paula', { startsAt: '02-12 09:00' }),
    mail(
      '02-06 10:20',
      'maya > amara-obi',
      'Good news',
      `Hi Amara, [they liked it: Thursday at nine, with Paula and two of the team](tells status).`,
    ),
    event('02-12 09:00', 'interview-held', 'paula > amara-obi', { signals: [] }),
    mail(
      '02-12 16:30',
      'maya > amara-obi',
      'Today',
      `Hi Amara, [they decide by Friday](tells status). [How did you find them?](asks other)`,
    ),
    mail('02-12 19:00', 'amara-obi > maya', 'Re: Today', `Kind and sharp, [I would like to go on](interested).`),
    event('02-13 15:00', 'decision-made', 'paula > maya', { outcome: 'selected' }),
    call(
      '02-13 15:30',
      'maya > amara-obi',
      'connected',
      `[Asked if it was a good moment](good-time), then [told her they chose her](decides selected).`,
    ),
    event('02-13 16:00', 'offer-extended', 'paula > amara-obi', { expiresAt: '02-20 17:00' }),
    event('02-18 12:10', 'offer-accepted', 'amara-obi > paula'),
    mail('02-18 12:30', 'maya > amara-obi', 'Congratulations', `Hi Amara, [thank you](thanks), and good luck on the first of March.`),
  ],
});

/** Three kind follow-ups' worth of patience: one was enough. */
const politeNo = timeline(lakeshore, '5002', {
  opportunity: backend,
  candidate: { id: 'ben-ruiz', name: 'Ben Ruiz' },
  log: [
    linkedin('02-09 10:00', 'devon > ben-ruiz', `Hi Ben, ${pitch}`),
    linkedin('02-13 10:00', 'devon > ben-ruiz', `Hi Ben, [did you see my note about Ledgerline?](asks other) A no is fine, too.`),
    linkedin(
      '02-13 21:15',
      'ben-ruiz > devon',
      `Hi Devon, [thanks](thanks), but [I'd rather not, because I moved teams in January](declines because I moved teams in January).`,
    ),
    linkedin(
      '02-16 09:00',
      'devon > ben-ruiz',
      `[Thank you for telling me](thanks), Ben. [I'll bring you only data platforms from here](helps advice).`,
    ),
  ],
});

/** The client stayed unnamed until the candidate had been heard, and not a day longer. */
const confidential = timeline(lakeshore, '5003', {
  opportunity: { ...backend, id: 'job-quiet-platform', title: 'Platform Lead', client: 'Northgate Bank', clientConfidential: true },
  candidate: { id: 'cleo-hart', name: 'Cleo Hart' },
  also: [{ id: 'omar', role: 'employer', name: 'Omar Said', organization: 'Northgate Bank' }],
  log: [
    mail(
      '02-10 11:00',
      'maya > cleo-hart',
      'Platform lead, Chicago',
      `Hi Cleo, a bank in [Chicago](tells location) wants a platform lead, [$180,000](tells compensation), [permanent](tells contract-type). [I may not name it yet, because a person sits in the seat](withholds client because a person sits in the seat). [Shall we talk?](asks availability)`,
    ),
    mail(
      '02-10 20:00',
      'cleo-hart > maya',
      'Re: Platform lead, Chicago',
      `[Yes](interested), tomorrow [after five](callback from 02-11 17:00 until 02-11 19:00).`,
    ),
    call(
      '02-11 17:05',
      'maya > cleo-hart',
      'connected',
      `[Good moment?](good-time) Went through her background, then named [Northgate Bank](tells client). [cleo-hart: Put me forward](cleo-hart: consents).`,
    ),
    event('02-11 17:30', 'resume-received', 'cleo-hart > maya'),
    event('02-12 09:00', 'resume-submitted', 'maya > omar'),
    mail('02-12 09:05', 'maya > cleo-hart', 'Sent', `Hi Cleo, [Omar has your résumé](tells status).`),
    event('02-17 10:00', 'feedback-received', 'omar > maya', { outcome: 'negative' }),
    call(
      '02-17 11:00',
      'maya > cleo-hart',
      'connected',
      `[Asked whether she could talk](good-time). [They went with somebody from inside](decides rejected). [Two lines on how to tell the migration story](helps feedback).`,
    ),
  ],
});

/** Nothing to tell, and told every week. */
const stillSitting = timeline(lakeshore, '5004', {
  opportunity: { ...backend, id: 'job-harbor-data', title: 'Data Engineer', client: 'Harbor Freightways' },
  candidate: { id: 'dmitri-volk', name: 'Dmitri Volk' },
  also: [{ id: 'lena', role: 'employer', name: 'Lena Roth', organization: 'Harbor Freightways' }],
  log: [
    mail(
      '02-23 09:00',
      'devon > dmitri-volk',
      'Data at Harbor',
      `Hi Dmitri, [Harbor Freightways](tells client), [Chicago](tells location), [$140,000](tells compensation), [permanent](tells contract-type). [Interested?](asks other)`,
    ),
    mail('02-23 12:00', 'dmitri-volk > devon', 'Re: Data at Harbor', `[I am](interested), résumé attached, [go ahead](consents).`),
    event('02-23 12:01', 'resume-received', 'dmitri-volk > devon'),
    event('02-24 09:00', 'resume-submitted', 'devon > lena'),
    mail(
      '02-24 09:10',
      'devon > dmitri-volk',
      'Sent',
      `Hi Dmitri, [Lena has it](tells status); [I'll write on Tuesday, news or none](promises message by 03-03).`,
    ),
    mail('03-03 09:00', 'devon > dmitri-volk', 'This week', `Hi Dmitri, [Lena is still sitting on it](no-news). I rang her today.`),
    event('03-03 15:00', 'feedback-received', 'lena > devon', { outcome: 'undecided' }),
    mail('03-04 09:00', 'devon > dmitri-volk', 'Word from Lena', `Hi Dmitri, [she wants to see two more people first](tells status).`),
    mail('03-11 09:00', 'devon > dmitri-volk', 'This week', `Hi Dmitri, [no news](no-news), [I ask again on Monday](tells process).`),
    mail(
      '03-18 09:00',
      'devon > dmitri-volk',
      'This week',
      `Hi Dmitri, [no news yet](no-news), and I have said that you will not wait for ever.`,
    ),
  ],
});

/** A missed call returned within the hour, at the time that suits. */
const callsReturned = timeline(pennine, '5005', {
  opportunity: {
    id: 'job-aire-buyer',
    title: 'Buyer',
    client: 'Aire Textiles',
    location: 'Bradford',
    compensation: { min: 38000, max: 42000, currency: 'GBP', per: 'year' },
    contractType: 'permanent',
  },
  candidate: { id: 'ella-moss', name: 'Ella Moss', timeZone: 'Europe/London', contactWindow: { start: '12:00', end: '14:00' } },
  log: [
    mail(
      '03-02 10:00',
      'priya > ella-moss',
      'Buyer in Bradford',
      `Hi Ella, [Aire Textiles](tells client) in [Bradford](tells location), [£38,000 to £42,000](tells compensation), [permanent](tells contract-type). [Is it for you?](asks other)`,
    ),
    call('03-03 12:20', 'ella-moss > priya', 'voicemail', `It's Ella, [I might be](interested), [what are the steps?](asks process)`),
    call(
      '03-03 13:10',
      'priya > ella-moss',
      'connected',
      `[Could she talk?](good-time) [Two meetings, no test](tells process). [ella-moss: She thinks it over until Friday](ella-moss: promises call by 03-06).`,
    ),
    call(
      '03-06 12:30',
      'ella-moss > priya',
      'connected',
      `[ella-moss: No, because the commute is too long](ella-moss: declines because the commute is too long). [Told her of a firm in Leeds](helps introduction).`,
    ),
  ],
});

/** Who wanted to hear no more heard one goodbye. */
const optedOut = timeline(pennine, '5006', {
  opportunity: { id: 'job-calder-sales', title: 'Sales Manager', client: 'Calder Foods', location: 'Leeds', contractType: 'permanent' },
  candidate: { id: 'frank-dale', name: 'Frank Dale' },
  log: [
    mail(
      '02-16 09:30',
      'beth > frank-dale',
      'Calder Foods',
      `Hi Frank, [Calder Foods](tells client) in [Leeds](tells location), [£55,000](tells compensation), [permanent](tells contract-type). [Worth a call?](asks other)`,
    ),
    mail('02-16 13:00', 'frank-dale > beth', 'Re: Calder Foods', `[Please take me off your list](opts-out).`),
    mail('02-17 09:00', 'beth > frank-dale', 'Re: Calder Foods', `Done, Frank, and [thank you](thanks) for telling us.`),
  ],
});

/** A contract of six months, its rate and its end told at once. */
const contract = timeline(lakeshore, '5007', {
  opportunity: {
    id: 'job-tampa-qa',
    title: 'QA Contractor',
    client: 'Gulfline',
    location: 'Tampa, FL',
    workplace: 'onsite',
    compensation: { min: 65, max: 70, currency: 'USD', per: 'hour' },
    contractType: 'w2',
  },
  candidate: { id: 'gina-park', name: 'Gina Park' },
  also: [{ id: 'tess', role: 'employer', name: 'Tess Moran', organization: 'Gulfline' }],
  log: [
    mail(
      '03-02 09:00',
      'maya > gina-park',
      'QA, six months',
      `Hi Gina, [Gulfline](tells client), [onsite in Tampa](tells location), [$65 to $70 an hour](tells compensation), [W-2, six months](tells contract-type). [Does it fit?](asks availability)`,
    ),
    mail(
      '03-02 11:00',
      'gina-park > maya',
      'Re: QA, six months',
      `[It does](interested). Résumé attached; [send it to Gulfline](consents).`,
    ),
    event('03-02 11:01', 'resume-received', 'gina-park > maya'),
    event('03-02 15:00', 'resume-submitted', 'maya > tess'),
    mail('03-02 15:05', 'maya > gina-park', 'Sent', `Hi Gina, [Tess has it](tells status).`),
    event('03-04 10:00', 'interview-scheduled', 'tess > maya', { startsAt: '03-06 10:00' }),
    mail('03-04 11:00', 'maya > gina-park', 'Friday', `Hi Gina, [Friday at ten with Tess](tells status).`),
    event('03-06 10:00', 'interview-held', 'tess > gina-park', { signals: [] }),
    event('03-09 14:00', 'feedback-received', 'tess > maya', { outcome: 'positive' }),
    mail('03-09 15:00', 'maya > gina-park', 'They like you', `Hi Gina, [an offer is on its way](tells status).`),
    event('03-10 09:00', 'offer-extended', 'tess > gina-park', { expiresAt: '03-17 17:00' }),
    event('03-12 16:00', 'offer-accepted', 'gina-park > tess'),
  ],
});

/** A real deadline, told with its reason and a week ahead. */
const realDeadline = timeline(pennine, '5008', {
  opportunity: {
    id: 'job-ouse-finance',
    title: 'Finance Manager',
    client: 'Ouse Water',
    location: 'York',
    compensation: { min: 60000, max: 65000, currency: 'GBP', per: 'year' },
    contractType: 'permanent',
    decisionBy: '03-27 17:00',
  },
  candidate: { id: 'harry-pell', name: 'Harry Pell' },
  log: [
    mail(
      '03-17 10:00',
      'priya > harry-pell',
      'Finance manager, York',
      `Hi Harry, [Ouse Water](tells client), [York](tells location), [£60,000 to £65,000](tells compensation), [permanent](tells contract-type). [They close the list on the 27th, because the board meets then](presses deadline-demand by 03-27 17:00 because the board meets then). [Would you like to be on it?](asks other)`,
    ),
    mail(
      '03-18 19:00',
      'harry-pell > priya',
      'Re: Finance manager, York',
      `[I would](interested), [I'll send my CV over the weekend](promises send by 03-23).`,
    ),
    mail('03-19 09:00', 'priya > harry-pell', 'Re: Finance manager, York', `Lovely, [thank you](thanks), Harry.`),
  ],
});

/** The ways of an agency that one would go back to. */
export const exemplaryAgency = [placed, politeNo, confidential, stillSitting, callsReturned, optedOut, contract, realDeadline];

/** A text on a Friday evening is answered on Monday. */
export const exemplaryTexts = timeline(pennine, '5009', {
  opportunity: { id: 'job-wharfe-driver', title: 'Driver', client: 'Wharfe Logistics', location: 'Leeds', contractType: 'temporary' },
  candidate: { id: 'ivy-cole', name: 'Ivy Cole' },
  log: [
    sms(
      '03-12 14:00',
      'callum > ivy-cole',
      `Hi Ivy, Callum at Pennine. [Wharfe Logistics](tells client), [Leeds](tells location), [£15 an hour](tells compensation), [temporary](tells contract-type). [Free from the 23rd?](asks availability)`,
    ),
    sms('03-13 19:40', 'ivy-cole > callum', `[Yes!](interested) [What shifts?](asks other)`),
    sms('03-16 09:05', 'callum > ivy-cole', `Six to two, Monday to Friday. [May I give Wharfe your details?](asks resume)`),
    sms('03-16 12:10', 'ivy-cole > callum', `[Go ahead](consents)`),
    event('03-16 13:00', 'resume-submitted', 'callum'),
    sms('03-16 13:01', 'callum > ivy-cole', `Done, [they have your details](tells status). [I'll ring on Friday](promises call by 03-20).`),
    call('03-20 09:30', 'callum > ivy-cole', 'connected', `[Good moment?](good-time) [You start on the 23rd](decides selected).`),
  ],
});
