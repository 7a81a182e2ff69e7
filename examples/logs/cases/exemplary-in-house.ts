import { type Case, call, event, mail, sms, timeline } from '../notation.ts';
import { cedarValley, kestrel } from '../offices.ts';
import { teaching } from './kestrel.ts';

const nurse: Case['opportunity'] = {
  id: 'job-icu-nurse',
  title: 'ICU Nurse',
  client: 'Cedar Valley Health',
  location: 'Norfolk, NE',
  workplace: 'onsite',
  compensation: { min: 38, max: 46, currency: 'USD', per: 'hour' },
  contractType: 'permanent',
  published: ['client', 'location', 'compensation', 'contract-type', 'process'],
};
const teacher: Case['opportunity'] = { id: 'job-physics', title: 'Teacher of Physics', ...teaching };

const thanksForApplying = (at: string, who: string) =>
  mail(at, who, 'Your application', `Dear applicant, [we have your application and read it within a week](tells status).`, {
    automated: true,
  });

/** An application out of the blue, answered by a person in three days. */
const applied = timeline(cedarValley, '5101', {
  opportunity: nurse,
  candidate: { id: 'june-baker', name: 'June Baker' },
  log: [
    event('02-02 20:10', 'resume-received', 'june-baker > rosa'),
    thanksForApplying('02-02 20:11', 'rosa > june-baker'),
    mail(
      '02-05 09:00',
      'rosa > june-baker',
      'A first talk',
      `Dear June, [your papers are with the ward](tells status). [Could we talk next week?](asks availability)`,
    ),
    mail('02-05 17:30', 'june-baker > rosa', 'Re: A first talk', `[Gladly](interested), any day but Monday.`),
    event('02-06 08:30', 'interview-scheduled', 'rosa > june-baker', { startsAt: '02-10 10:00' }),
    mail('02-06 08:35', 'rosa > june-baker', 'Re: A first talk', `Dear June, [Tuesday at ten, with Jim](tells status).`),
    event('02-10 10:00', 'interview-held', 'jim > june-baker', { signals: [] }),
    event('02-11 09:00', 'decision-made', 'jim', { outcome: 'selected' }),
    call('02-11 10:00', 'rosa > june-baker', 'connected', `[Asked if she could talk](good-time). [She has the job](decides selected).`),
    event('02-11 11:00', 'offer-extended', 'rosa > june-baker', { expiresAt: '02-18 17:00' }),
    event('02-16 18:00', 'offer-accepted', 'june-baker > rosa'),
  ],
});

/** A no within the week, with two lines that help. */
const turnedDown = timeline(cedarValley, '5102', {
  opportunity: nurse,
  candidate: { id: 'karl-weiss', name: 'Karl Weiss' },
  log: [
    event('02-03 07:50', 'resume-received', 'karl-weiss > rosa'),
    thanksForApplying('02-03 07:51', 'rosa > karl-weiss'),
    event('02-09 16:00', 'decision-made', 'jim', { outcome: 'rejected' }),
    mail(
      '02-10 09:00',
      'rosa > karl-weiss',
      'Your application',
      `Dear Karl, [we have chosen somebody with intensive care behind her](decides rejected). [The step-down unit hires in May, and your papers would be strong there](helps advice).`,
    ),
    mail('02-10 12:00', 'karl-weiss > rosa', 'Re: Your application', `[Thank you for being quick and plain](thanks).`),
  ],
});

/** The job was closed, and everybody was told on the day. */
const closed = timeline(cedarValley, '5103', {
  opportunity: { ...nurse, id: 'job-float-nurse', title: 'Float Nurse' },
  candidate: { id: 'lucy-tran', name: 'Lucy Tran' },
  log: [
    event('02-20 10:00', 'resume-received', 'lucy-tran > rosa'),
    thanksForApplying('02-20 10:01', 'rosa > lucy-tran'),
    mail('02-25 10:00', 'rosa > lucy-tran', 'Your application', `Dear Lucy, [it is with the ward](tells status).`),
    event('03-02 09:00', 'decision-made', 'jim', { outcome: 'position-closed' }),
    call(
      '03-02 09:30',
      'rosa > lucy-tran',
      'voicemail',
      `Lucy, it's Rosa: [the budget for the post is gone](decides position-closed). [I have passed your name to the day clinic](helps introduction), with your leave.`,
    ),
    event('03-02 09:40', 'case-closed'),
  ],
});

/** The one who referred her stays out of it, and is thanked. */
const referred = timeline(cedarValley, '5104', {
  opportunity: { ...nurse, id: 'job-night-nurse', title: 'Night Nurse' },
  candidate: { id: 'mona-field', name: 'Mona Field' },
  also: [{ id: 'otto', role: 'referrer', name: 'Otto Lind' }],
  log: [
    event('03-02 08:15', 'referral-made', 'otto > rosa'),
    mail('03-02 09:00', 'rosa > otto', 'Thank you', `Dear Otto, [thank you](thanks). Your name stays with me.`),
    mail(
      '03-03 09:00',
      'rosa > mona-field',
      'Nights at Cedar Valley',
      `Dear Mona, [Cedar Valley Health](tells client) in [Norfolk](tells location) needs a night nurse: [$42 an hour](tells compensation), [permanent](tells contract-type). [May I tell you more?](asks other)`,
    ),
    mail('03-03 21:00', 'mona-field > rosa', 'Re: Nights at Cedar Valley', `[Please do](interested). How did you find me?`),
    mail(
      '03-04 09:00',
      'rosa > mona-field',
      'Re: Nights at Cedar Valley',
      `Somebody who thinks well of you, and asked me not to say who. [Two talks and a shift to look in](tells process). [Would the 10th suit?](asks availability)`,
    ),
    mail('03-04 22:00', 'mona-field > rosa', 'Re: Nights at Cedar Valley', `[The 10th is fine](interested).`),
    event('03-05 08:30', 'interview-scheduled', 'rosa > mona-field', { startsAt: '03-10 08:00' }),
    mail('03-05 08:31', 'rosa > mona-field', 'The 10th', `Dear Mona, [eight o'clock, at the end of the night shift](tells status).`),
    event('03-10 08:00', 'interview-held', 'rosa > mona-field', { signals: [] }),
    event('03-11 12:00', 'feedback-received', 'jim > rosa', { outcome: 'positive' }),
    mail('03-11 14:00', 'rosa > mona-field', 'Good news', `Dear Mona, [the ward would like you to look in for a shift](tells status).`),
    mail(
      '03-18 10:00',
      'rosa > mona-field',
      'The shift',
      `Dear Mona, [I have no date from the ward yet](no-news); [I'll ring you on Wednesday](promises call by 03-25).`,
    ),
  ],
});

/** A referrer who was glad to be named. */
const named = timeline(kestrel, '5105', {
  opportunity: teacher,
  candidate: { id: 'nina-shaw', name: 'Nina Shaw' },
  also: [{ id: 'paul', role: 'referrer', name: 'Paul Reeve' }],
  log: [
    event('02-23 12:00', 'referral-made', 'paul > hannah'),
    mail('02-23 13:00', 'hannah > paul', 'Thank you', `Dear Paul, [thank you](thanks). [May I say that it was you?](asks other)`),
    event('02-23 15:00', 'consent-given', 'paul > hannah', { about: 'naming' }),
    mail(
      '02-24 09:00',
      'hannah > nina-shaw',
      'Physics at Kestrel',
      `Dear Nina, [Paul Reeve](names paul) spoke of you. [Kestrel](tells client), [Halifax](tells location), [main scale](tells compensation), [permanent](tells contract-type). [Would you visit us?](asks other)`,
    ),
    mail(
      '02-25 18:00',
      'nina-shaw > hannah',
      'Re: Physics at Kestrel',
      `[I have just signed elsewhere](declines because I have just signed elsewhere), but thank Paul!`,
    ),
    mail('02-26 09:00', 'hannah > nina-shaw', 'Re: Physics at Kestrel', `[Thank you](thanks), Nina, and a good start there.`),
  ],
});

/** Campus: two hundred applied, and each heard. */
const campus: Case['opportunity'] = { ...teacher, id: 'job-trainee', title: 'Trainee Teacher 2026', contractType: 'temporary' };

const campusNo = timeline(kestrel, '5106', {
  opportunity: campus,
  candidate: { id: 'owen-lacey', name: 'Owen Lacey' },
  log: [
    event('02-02 23:40', 'resume-received', 'owen-lacey > hannah'),
    thanksForApplying('02-02 23:41', 'hannah > owen-lacey'),
    mail(
      '02-10 10:00',
      'hannah > owen-lacey',
      'Trainees 2026',
      `Dear Owen, [two hundred have applied, and we read until the end of the month](tells status).`,
    ),
    event('02-12 16:00', 'decision-made', 'lowe', { outcome: 'rejected' }),
    mail(
      '02-13 10:00',
      'hannah > owen-lacey',
      'Trainees 2026',
      `Dear Owen, [not this year](decides rejected). [A term as an assistant would carry you: here is how](helps advice).`,
    ),
  ],
});

const campusYes = timeline(kestrel, '5107', {
  opportunity: campus,
  candidate: { id: 'pia-grant', name: 'Pia Grant' },
  log: [
    event('02-25 22:00', 'resume-received', 'pia-grant > hannah'),
    thanksForApplying('02-25 22:01', 'hannah > pia-grant'),
    mail(
      '03-02 10:00',
      'hannah > pia-grant',
      'A day with us',
      `Dear Pia, [you are invited to the day on the 11th](tells status). [Can you come?](asks availability)`,
    ),
    sms('03-03 12:00', 'pia-grant > hannah', `[Yes, see you on the 11th!](interested)`),
    event('03-03 14:00', 'interview-scheduled', 'hannah > pia-grant', { startsAt: '03-11 09:00' }),
    sms('03-03 14:05', 'hannah > pia-grant', `[You are booked, nine o'clock at the main gate](tells status)`),
    event('03-11 09:00', 'interview-held', 'lowe > pia-grant', { signals: [] }),
    event('03-12 15:00', 'decision-made', 'lowe', { outcome: 'selected' }),
    call('03-12 15:30', 'hannah > pia-grant', 'connected', `[Is it a good time?](good-time) [You are in](decides selected).`),
    event('03-13 10:00', 'offer-extended', 'hannah > pia-grant', { expiresAt: '03-27 16:00' }),
  ],
});

/** She asked on the phone, and was rung back when she said. */
const askedByPhone = timeline(kestrel, '5108', {
  opportunity: { ...teacher, id: 'job-music', title: 'Teacher of Music' },
  candidate: { id: 'quinn-adair', name: 'Quinn Adair', timeZone: 'Europe/London' },
  log: [
    event('03-09 18:00', 'resume-received', 'quinn-adair > hannah'),
    thanksForApplying('03-09 18:01', 'hannah > quinn-adair'),
    call(
      '03-12 11:00',
      'quinn-adair > hannah',
      'voicemail',
      `Quinn Adair here, [has anybody read my papers?](asks status) [Ring me after four](callback from 03-12 16:00 until 03-12 17:00).`,
    ),
    call(
      '03-12 16:10',
      'hannah > quinn-adair',
      'connected',
      `[Good moment?](good-time) [Shortlisted; the day is set this week](tells status).`,
    ),
    event('03-16 09:00', 'interview-scheduled', 'hannah > quinn-adair', { startsAt: '03-24 09:00' }),
    mail('03-16 09:05', 'hannah > quinn-adair', 'Your day with us', `Dear Quinn, [Tuesday the 24th, nine o'clock](tells status).`),
  ],
});

/** The interview had to be moved: two days ahead, with a word of why. */
const moved = timeline(cedarValley, '5109', {
  opportunity: { ...nurse, id: 'job-er-nurse', title: 'ER Nurse' },
  candidate: { id: 'rhea-stone', name: 'Rhea Stone' },
  log: [
    event('02-24 09:00', 'resume-received', 'rhea-stone > rosa'),
    mail(
      '02-25 09:00',
      'rosa > rhea-stone',
      'Your application',
      `Dear Rhea, [I have read it, and so has Jim](tells status). [Would the 5th suit you?](asks availability)`,
    ),
    mail('02-25 12:00', 'rhea-stone > rosa', 'Re: Your application', `[It would](interested).`),
    event('02-25 13:00', 'interview-scheduled', 'rosa > rhea-stone', { startsAt: '03-05 10:00' }),
    mail('02-25 13:05', 'rosa > rhea-stone', 'Re: Your application', `Dear Rhea, [Thursday the 5th at ten, with Jim](tells status).`),
    event('03-02 09:00', 'interview-cancelled', 'rosa > rhea-stone', { startsAt: '03-05 10:00' }),
    call(
      '03-02 09:05',
      'rosa > rhea-stone',
      'connected',
      `[Could she talk?](good-time) [Jim is in court on the 5th; the 9th at ten instead](tells status). [rhea-stone: Fine](rhea-stone: interested).`,
    ),
    event('03-02 09:10', 'interview-scheduled', 'rosa > rhea-stone', { startsAt: '03-09 10:00' }),
    event('03-09 10:00', 'interview-held', 'jim > rhea-stone', { signals: [] }),
    event('03-10 16:00', 'decision-made', 'jim', { outcome: 'on-hold' }),
    mail(
      '03-11 09:00',
      'rosa > rhea-stone',
      'Where it stands',
      `Dear Rhea, [the post is on hold until the budget in April](decides on-hold). Your place in the line is the first.`,
    ),
    mail('03-18 09:00', 'rosa > rhea-stone', 'Where it stands', `Dear Rhea, [nothing new before April](no-news); I write every week.`),
  ],
});

/** She withdrew, and nobody asked her to explain herself. */
const withdrew = timeline(kestrel, '5110', {
  opportunity: { ...teacher, id: 'job-art', title: 'Teacher of Art' },
  candidate: { id: 'sara-lunn', name: 'Sara Lunn' },
  log: [
    event('03-04 19:00', 'resume-received', 'sara-lunn > hannah'),
    thanksForApplying('03-04 19:01', 'hannah > sara-lunn'),
    mail('03-10 09:00', 'hannah > sara-lunn', 'Your application', `Dear Sara, [you are on the long list](tells status).`),
    event('03-12 20:00', 'candidate-withdrew', 'sara-lunn > hannah'),
    mail(
      '03-13 09:00',
      'hannah > sara-lunn',
      'Your application',
      `Dear Sara, [thank you](thanks) for letting us know, and all good wishes.`,
    ),
  ],
});

/** The ways of two houses that recruit for themselves. */
export const exemplaryInHouse = [applied, turnedDown, closed, referred, named, campusNo, campusYes, askedByPhone, moved, withdrew];

/** A day at the school that was asked for and given. */
export const exemplaryVisit = timeline(kestrel, '5111', {
  opportunity: { ...teacher, id: 'job-head-year', title: 'Head of Year' },
  candidate: { id: 'tara-nolan', name: 'Tara Nolan' },
  log: [
    mail(
      '03-16 12:00',
      'tara-nolan > hannah',
      'Head of Year',
      `Dear Hannah, [I am thinking of applying](interested). [May I see the school first?](asks process)`,
    ),
    mail(
      '03-17 09:00',
      'hannah > tara-nolan',
      'Re: Head of Year',
      `Dear Tara, of course: [a tour on Friday at two, then apply by the 31st if you like](tells process).`,
    ),
    mail('03-17 18:00', 'tara-nolan > hannah', 'Re: Head of Year', `[Thank you, see you there!](thanks)`),
  ],
});
