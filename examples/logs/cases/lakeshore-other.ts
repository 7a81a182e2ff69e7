import { call, event, linkedin, mail, sms, timeline } from '../notation.ts';
import { lakeshore } from '../offices.ts';

/** Devon, a forklift driver who sleeps by day, and a voicemail that waited six days. */
const nightShift = timeline(lakeshore, '1051', {
  opportunity: {
    id: 'job-prairie-cold-forklift',
    title: 'Forklift Operator',
    client: 'Prairie Cold Storage',
    location: 'Joliet, IL',
    workplace: 'onsite',
    compensation: { min: 23.5, max: 23.5, currency: 'USD', per: 'hour' },
    contractType: 'contract-to-hire',
  },
  candidate: {
    id: 'luis-ortega',
    name: 'Luis Ortega',
    timeZone: 'America/Chicago',
    contactWindow: { start: '14:00', end: '21:00' },
  },
  also: [{ id: 'kim', role: 'employer', name: 'Kim Aldous', organization: 'Prairie Cold Storage' }],
  log: [
    call(
      '02-10 15:10',
      'devon > luis-ortega',
      'connected',
      `Call summary: [asked whether it was a good time](good-time). It was: he works nights and is up from two. Told him about the forklift job at [Prairie Cold Storage](tells client) in [Joliet](tells location), [$23.50 an hour](tells compensation), [contract to hire](tells contract-type). [He wants it](interested) and [said I can send him over](consents).`,
    ),
    event('02-10 15:30', 'resume-submitted', 'devon > kim'),
    sms(
      '02-11 14:30',
      'devon > luis-ortega',
      `Hi Luis, [Kim has your details](tells status). [She calls people back on Thursdays](tells process). Devon`,
    ),
    call(
      '02-13 16:20',
      'luis-ortega > devon',
      'voicemail',
      `Voicemail: "Devon, it's Luis Ortega, about the forklift job. Nobody called me yesterday. I start at ten. Bye."`,
    ),
    event('02-18 09:30', 'decision-made', 'kim', { outcome: 'selected' }),
    call('02-18 09:50', 'devon > luis-ortega', 'missed'),
    sms('02-19 14:20', 'devon > luis-ortega', `Luis, sorry for the wait. [They want you](decides selected), Monday at 6pm, dock 2. Devon`),
    event('02-19 14:25', 'offer-extended', 'devon > luis-ortega'),
    sms('02-19 14:31', 'luis-ortega > devon', `[thank you man](thanks)`),
    event('02-19 14:32', 'offer-accepted', 'luis-ortega > devon'),
  ],
});

/** Devon at his best: four facts in a text message, and a start date within the week. */
const picker = timeline(lakeshore, '1055', {
  opportunity: {
    id: 'job-marlin-picker',
    title: 'Picker/Packer',
    client: 'Marlin Outdoor',
    location: 'Bolingbrook, IL',
    workplace: 'onsite',
    compensation: { min: 19.75, max: 19.75, currency: 'USD', per: 'hour' },
    contractType: 'temporary',
  },
  candidate: { id: 'kendra-wills', name: 'Kendra Wills', timeZone: 'America/Chicago' },
  also: [{ id: 'tara', role: 'employer', name: 'Tara Osei', organization: 'Marlin Outdoor' }],
  log: [
    sms(
      '03-02 10:05',
      'devon > kendra-wills',
      `Hi Kendra, Devon at Lakeshore Talent. Picker/packer with [Marlin Outdoor](tells client) in [Bolingbrook](tells location), [$19.75/hr](tells compensation), a [temporary job](tells contract-type) through August, days. [Are you interested?](asks other)`,
    ),
    sms('03-02 10:31', 'kendra-wills > devon', `[yes im interested](interested), [you can send them my resume](consents)`),
    event('03-02 10:31', 'resume-received', 'kendra-wills > devon', { seq: 1 }),
    event('03-02 10:38', 'resume-submitted', 'devon > tara'),
    sms('03-02 10:40', 'devon > kendra-wills', `[Sent it to Tara just now](tells status). [They answer within two days](tells process).`),
    event('03-03 15:00', 'decision-made', 'tara', { outcome: 'selected' }),
    sms(
      '03-03 15:20',
      'devon > kendra-wills',
      `Good news, [you got the job](decides selected)! Monday the 9th, 6am, dock 4. Bring steel toes and ID.`,
    ),
    event('03-03 15:21', 'offer-extended', 'devon > kendra-wills'),
    sms('03-03 15:26', 'kendra-wills > devon', `[omg thank you](thanks)`),
    event('03-03 15:27', 'offer-accepted', 'kendra-wills > devon'),
  ],
});

/** Trent, who takes no answer for not yet. */
const fiveMessages = timeline(lakeshore, '1063', {
  opportunity: {
    id: 'job-ortholine-sales',
    title: 'Territory Sales Representative',
    client: 'Ortholine',
    location: 'Madison, WI',
    compensation: { min: 85000, max: 85000, currency: 'USD', per: 'year' },
    contractType: 'permanent',
  },
  candidate: { id: 'nora-lindgren', name: 'Nora Lindgren', timeZone: 'America/Chicago' },
  log: [
    mail(
      '02-09 09:00',
      'trent > nora-lindgren',
      'Territory rep, Ortholine',
      `Hi Nora,

[Ortholine](tells client) is hiring a [permanent](tells contract-type) territory rep in [Madison](tells location), base [$85,000](tells compensation) plus commission.

[Are you interested?](asks other)

Trent Maddox
Lakeshore Talent`,
    ),
    mail('02-10 09:00', 'trent > nora-lindgren', 'Re: Territory rep, Ortholine', `Hi Nora, [did you see my email?](asks other)\n\nTrent`),
    mail(
      '02-13 09:00',
      'trent > nora-lindgren',
      'Re: Territory rep, Ortholine',
      `Hi Nora, bumping this up. [Would you have ten minutes today?](asks availability)\n\nTrent`,
    ),
    linkedin('02-17 09:00', 'trent > nora-lindgren', `Hi Nora, I emailed you about a rep job. [Are you open to it?](asks other)`),
    sms('02-20 09:00', 'trent > nora-lindgren', `Hi Nora its Trent from Lakeshore. [Can you talk today?](asks availability)`),
    mail(
      '02-24 09:00',
      'trent > nora-lindgren',
      'Re: Territory rep, Ortholine',
      `Nora, [this is my sixth message and I can see that you open them. I'll keep writing until you answer.](presses pestering)\n\nTrent`,
    ),
  ],
});

/** Trent and somebody who has asked to be left alone. */
const leftAlone = timeline(lakeshore, '1066', {
  opportunity: {
    id: 'job-dunlin-controller',
    title: 'Controller',
    client: 'Dunlin Homes',
    location: 'Naperville, IL',
    compensation: { min: 140000, max: 140000, currency: 'USD', per: 'year' },
    contractType: 'permanent',
  },
  candidate: { id: 'grace-oyelaran', name: 'Grace Oyelaran', timeZone: 'America/Chicago' },
  log: [
    linkedin(
      '02-17 11:00',
      'trent > grace-oyelaran',
      `Hi Grace, controller with [Dunlin Homes](tells client) in [Naperville](tells location), salary [$140,000](tells compensation), [direct hire](tells contract-type). [Worth a chat?](asks other)`,
    ),
    linkedin(
      '02-17 19:00',
      'grace-oyelaran > trent',
      `[No thanks, I'm happy where I am.](declines because happy where I am) [Please don't contact me about jobs again.](opts-out)`,
    ),
    linkedin(
      '02-19 09:00',
      'trent > grace-oyelaran',
      `Totally get it Grace, but this one pays [$150,000](tells compensation) now. [When can you talk?](asks availability)`,
    ),
    mail(
      '03-04 08:00',
      'trent > grace-oyelaran',
      'This week in finance jobs',
      `Five new openings in controlling and planning this week. See them all on our site.

Lakeshore Talent
To stop these mails, click unsubscribe.`,
      { automated: true },
    ),
  ],
});

/** Maya and a search that stands still: a line a week, even with nothing in it. */
const onHold = timeline(lakeshore, '1075', {
  opportunity: {
    id: 'job-farwell-ae',
    title: 'Account Executive',
    client: 'Farwell Analytics',
    location: 'Chicago, IL',
    compensation: { min: 90000, max: 100000, currency: 'USD', per: 'year' },
    contractType: 'permanent',
  },
  candidate: { id: 'derek-olsen', name: 'Derek Olsen', timeZone: 'America/Chicago' },
  also: [{ id: 'simone', role: 'employer', name: 'Simone Archer', organization: 'Farwell Analytics' }],
  log: [
    mail(
      '01-26 09:20',
      'maya > derek-olsen',
      'Account executive, Farwell',
      `Hi Derek,

[Farwell Analytics](tells client) is adding two account executives in [Chicago](tells location). Base [$90,000 to $100,000](tells compensation), [permanent](tells contract-type).

[Is that something for you?](asks other)

Maya Kowalski
Lakeshore Talent | 312-555-0148`,
    ),
    mail(
      '01-27 08:10',
      'derek-olsen > maya',
      'Re: Account executive, Farwell',
      `Hi Maya, [definitely interested.](interested) Resume attached, [feel free to submit it to Farwell.](consents)\n\nDerek`,
    ),
    event('01-27 08:10', 'resume-received', 'derek-olsen > maya', { seq: 1 }),
    event('01-28 10:00', 'resume-submitted', 'maya > simone'),
    mail('01-28 10:10', 'maya > derek-olsen', 'Submitted', `Hi Derek, [your resume is with Simone.](tells status)\n\nMaya`),
    event('02-03 09:00', 'feedback-received', 'simone > maya', { outcome: 'positive' }),
    mail(
      '02-03 09:30',
      'maya > derek-olsen',
      'Friday',
      `Hi Derek, [Simone wants to meet you on Friday at 11.](tells status; tells process)\n\nMaya`,
    ),
    event('02-03 09:32', 'interview-scheduled', 'maya > derek-olsen, simone', { startsAt: '02-06 11:00' }),
    event('02-06 11:00', 'interview-held', 'simone > derek-olsen', { signals: [] }),
    event('02-09 16:00', 'feedback-received', 'simone > maya', { outcome: 'undecided' }),
    mail(
      '02-10 09:15',
      'maya > derek-olsen',
      'Where things stand',
      `Hi Derek, [Simone liked you and is undecided](tells status); [she sees two more people before she makes up her mind.](tells process)\n\nMaya`,
    ),
    mail('02-18 09:00', 'maya > derek-olsen', 'This week', `Hi Derek, [no news from Simone yet.](no-news)\n\nMaya`),
    event('02-20 11:00', 'decision-made', 'simone', { outcome: 'on-hold' }),
    call(
      '02-20 11:30',
      'maya > derek-olsen',
      'connected',
      `Call summary: [asked if he had a minute](good-time). [Told him the search is on hold until the budget is signed](decides on-hold). He would rather wait than drop out.`,
    ),
    mail('02-27 09:00', 'maya > derek-olsen', 'This week', `Hi Derek, [nothing new: still waiting for the budget.](no-news)\n\nMaya`),
    mail('03-06 09:00', 'maya > derek-olsen', 'This week', `Hi Derek, [no update yet](no-news), the budget is still not signed.\n\nMaya`),
    mail(
      '03-13 09:00',
      'maya > derek-olsen',
      'This week',
      `Hi Derek, [still no news.](no-news) I'd rather tell you that than tell you nothing.\n\nMaya`,
    ),
  ],
});

export const lakeshoreOther = [nightShift, picker, fiveMessages, leftAlone, onHold];
