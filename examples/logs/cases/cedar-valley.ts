import { type Case, call, event, mail, sms, timeline } from '../notation.ts';
import { cedarValley } from '../offices.ts';

const nurse: Case['opportunity'] = {
  title: 'Registered Nurse, ICU',
  client: 'Cedar Valley Health',
  location: 'Omaha, NE',
  workplace: 'onsite',
  compensation: { min: 38, max: 46, currency: 'USD', per: 'hour' },
  contractType: 'permanent',
  published: ['client', 'location', 'compensation', 'contract-type'],
};

const received = `Thank you for applying to [Cedar Valley Health](tells client). [We have received your application.](tells status)

This is an automated message, please do not reply.`;

/** Rosa, from the careers page to the offer. */
const hired = timeline(cedarValley, '2201', {
  opportunity: { ...nurse, id: 'job-icu-nights' },
  candidate: { id: 'tamika-ellis', name: 'Tamika Ellis' },
  log: [
    event('02-04 21:10', 'resume-received', 'tamika-ellis > rosa'),
    mail('02-04 21:11', 'rosa > tamika-ellis', 'Your application', received, { automated: true }),
    call(
      '02-06 10:15',
      'rosa > tamika-ellis',
      'connected',
      `Call summary: [asked whether it was a good time to talk](good-time), and she was on a day off. [She is very interested in the night position.](interested) [Told her the next step is an hour with Jim, the nurse manager, and a walk round the unit.](tells process)`,
    ),
    event('02-06 11:00', 'interview-scheduled', 'rosa > tamika-ellis, jim', { startsAt: '02-12 13:30' }),
    mail(
      '02-06 11:02',
      'rosa > tamika-ellis',
      'Thursday at 1:30',
      `Hi Tamika, [you're set for Thursday the 12th at 1:30 with Jim.](tells status)\n\nRosa Delgado\nTalent Acquisition, Cedar Valley Health`,
    ),
    event('02-12 13:30', 'interview-held', 'jim > tamika-ellis', { signals: [] }),
    event('02-13 14:00', 'feedback-received', 'jim > rosa', { outcome: 'positive' }),
    mail(
      '02-13 15:00',
      'rosa > tamika-ellis',
      'Yesterday',
      `Hi Tamika, [Jim would love to have you on the unit.](tells status) [HR checks the license first.](tells process) [I will call you by Wednesday](promises call by 02-18).\n\nRosa`,
    ),
    call(
      '02-18 09:40',
      'rosa > tamika-ellis',
      'connected',
      `Call summary: [told her we want to hire her](decides selected), [$39.80 an hour plus $4.50 for nights](tells compensation). She would like the weekend to think about it.`,
    ),
    event('02-18 09:55', 'offer-extended', 'rosa > tamika-ellis', { expiresAt: '02-25 17:00' }),
    event('02-23 08:05', 'offer-accepted', 'tamika-ellis > rosa'),
    mail('02-23 08:06', 'tamika-ellis > rosa', 'Yes!', `[Thank you so much, Rosa.](thanks)\n\nTamika`),
  ],
});

/** Rosa writes that there is nothing new, four days after the decision was made. */
const alreadyDecided = timeline(cedarValley, '2204', {
  opportunity: { ...nurse, id: 'job-icu-days' },
  candidate: { id: 'brandon-kirk', name: 'Brandon Kirk' },
  log: [
    event('02-16 20:30', 'resume-received', 'brandon-kirk > rosa'),
    mail('02-16 20:31', 'rosa > brandon-kirk', 'Your application', received, { automated: true }),
    mail(
      '02-19 09:10',
      'rosa > brandon-kirk',
      'ICU days',
      `Hi Brandon, [Jim would like to meet you.](tells status; tells process) [Does Thursday the 26th at 10 work?](asks availability)\n\nRosa Delgado\nTalent Acquisition, Cedar Valley Health`,
    ),
    mail('02-19 12:30', 'brandon-kirk > rosa', 'Re: ICU days', `Thursday works, [thanks!](thanks)\n\nBrandon`),
    event('02-19 13:00', 'interview-scheduled', 'rosa > brandon-kirk, jim', { startsAt: '02-26 10:00' }),
    event('02-26 10:00', 'interview-held', 'jim > brandon-kirk', { signals: [] }),
    mail(
      '02-27 10:00',
      'rosa > brandon-kirk',
      'Thank you for coming in',
      `Hi Brandon, [we are seeing two more people next week, then Jim decides.](tells process)\n\nRosa`,
    ),
    event('03-02 08:40', 'feedback-received', 'jim > rosa', { outcome: 'undecided' }),
    mail('03-03 09:00', 'rosa > brandon-kirk', 'ICU days', `Hi Brandon, [Jim has not decided yet](no-news).\n\nRosa`),
    event('03-06 16:00', 'decision-made', 'jim', { outcome: 'rejected' }),
    mail('03-12 09:00', 'rosa > brandon-kirk', 'ICU days', `Hi Brandon, [nothing new on our side.](no-news)\n\nRosa`),
  ],
});

/** Rosa and two calls of which nobody wrote down what was said. */
const unknownCall = timeline(cedarValley, '2207', {
  opportunity: { ...nurse, id: 'job-lpn-clinic', title: 'Licensed Practical Nurse, Clinic' },
  candidate: { id: 'sofia-reyes', name: 'Sofia Reyes' },
  log: [
    event('02-09 19:45', 'resume-received', 'sofia-reyes > rosa'),
    mail('02-09 19:46', 'rosa > sofia-reyes', 'Your application', received, { automated: true }),
    call('02-11 14:05', 'rosa > sofia-reyes', 'connected'),
    event('02-12 09:00', 'interview-scheduled', 'rosa > sofia-reyes, jim', { startsAt: '02-17 15:00' }),
    event('02-17 15:00', 'interview-held', 'jim > sofia-reyes', { signals: [] }),
    event('02-18 11:00', 'decision-made', 'jim', { outcome: 'rejected' }),
    call('02-19 16:20', 'rosa > sofia-reyes', 'connected'),
  ],
});

/** An export without calls: what is missing from it may have been said by telephone. */
const mailOnly = timeline(cedarValley, '2209', {
  opportunity: { ...nurse, id: 'job-physio', title: 'Physical Therapist', contractType: 'permanent' },
  candidate: { id: 'danielle-frost', name: 'Danielle Frost' },
  covers: { call: 'none' },
  log: [
    event('02-16 18:00', 'resume-received', 'danielle-frost > rosa'),
    mail(
      '02-18 10:00',
      'rosa > danielle-frost',
      'Physical therapist',
      `Hi Danielle, [you are on the shortlist](tells status). [Could you come in on Tuesday at 9?](asks availability)\n\nRosa Delgado`,
    ),
    mail('02-18 17:40', 'danielle-frost > rosa', 'Re: Physical therapist', `Tuesday at 9 is fine. [Thank you.](thanks)\n\nDanielle`),
    event('02-19 08:30', 'interview-scheduled', 'rosa > danielle-frost', { startsAt: '02-24 09:00' }),
    event('02-24 09:00', 'interview-held', 'rosa > danielle-frost', { signals: [] }),
    mail(
      '02-25 11:00',
      'rosa > danielle-frost',
      'Yesterday',
      `Hi Danielle, [we have one more person to see on Friday.](tells process)\n\nRosa`,
    ),
    event('02-26 09:20', 'feedback-received', 'jim > rosa', { outcome: 'undecided' }),
    mail(
      '02-26 09:40',
      'rosa > danielle-frost',
      'Yesterday',
      `Hi Danielle, [you and one other candidate are still in.](tells status)\n\nRosa`,
    ),
  ],
});

/** Rosa, and a nurse who could only be called after the shift. */
const afterTheShift = timeline(cedarValley, '2212', {
  opportunity: { ...nurse, id: 'job-er-nurse', title: 'Registered Nurse, Emergency' },
  candidate: { id: 'marcus-bell', name: 'Marcus Bell' },
  log: [
    event('02-23 22:15', 'resume-received', 'marcus-bell > rosa'),
    mail('02-23 22:16', 'rosa > marcus-bell', 'Your application', received, { automated: true }),
    call(
      '02-24 10:20',
      'rosa > marcus-bell',
      'connected',
      `Call summary: [asked if he could talk](good-time), he was on the ward. [He asked me to call him back tomorrow after 3:30.](callback from 02-25 15:30)`,
    ),
    call(
      '02-26 15:40',
      'rosa > marcus-bell',
      'connected',
      `Call summary: apologized for yesterday. [Told him Jim wants to meet him on Tuesday at 2](tells status; tells process). He can come.`,
    ),
    event('02-26 15:55', 'interview-scheduled', 'rosa > marcus-bell, jim', { startsAt: '03-03 14:00' }),
    event('03-03 14:00', 'interview-held', 'jim > marcus-bell', { signals: [] }),
    event('03-05 09:00', 'feedback-received', 'jim > rosa', { outcome: 'positive' }),
    sms(
      '03-05 10:30',
      'rosa > marcus-bell',
      `Hi Marcus, Rosa at Cedar Valley. [Jim's feedback is great](tells status), [HR is checking the license](tells process).`,
    ),
    sms('03-05 10:41', 'marcus-bell > rosa', `[Awesome, thank you](thanks)`),
    event('03-10 09:30', 'offer-extended', 'rosa > marcus-bell', { expiresAt: '03-17 17:00' }),
    event('03-12 12:10', 'offer-accepted', 'marcus-bell > rosa'),
  ],
});

/** Rosa, and an intern who found an empty video call. */
const emptyRoom = timeline(cedarValley, '2215', {
  opportunity: {
    ...nurse,
    id: 'job-data-intern',
    title: 'Data Internship, Summer',
    compensation: { min: 21, max: 21, currency: 'USD', per: 'hour' },
    contractType: 'internship',
  },
  candidate: { id: 'alyssa-chen', name: 'Alyssa Chen' },
  log: [
    event('03-01 15:00', 'resume-received', 'alyssa-chen > rosa'),
    mail('03-01 15:01', 'rosa > alyssa-chen', 'Your application', received, { automated: true }),
    event('03-06 09:00', 'interview-scheduled', 'rosa > alyssa-chen, jim', { startsAt: '03-11 10:00' }),
    mail(
      '03-06 09:05',
      'rosa > alyssa-chen',
      'Your interview',
      `Hi Alyssa, [your interview is on Wednesday the 11th at 10, on video.](tells status; tells process)\n\nRosa Delgado`,
    ),
    event('03-10 16:30', 'interview-cancelled', 'jim > rosa', { startsAt: '03-11 10:00' }),
    mail(
      '03-11 10:20',
      'alyssa-chen > rosa',
      'Re: Your interview',
      `Hi Rosa, I'm in the video call but nobody else is. [Has the interview been cancelled?](asks status)\n\nAlyssa`,
    ),
    mail(
      '03-16 09:15',
      'rosa > alyssa-chen',
      'Re: Your interview',
      `Hi Alyssa, I'm so sorry. [Jim had to cancel your interview](tells status), and I only saw it today. [Would Thursday the 26th at 10 work instead?](asks availability)\n\nRosa`,
    ),
    mail('03-16 11:00', 'alyssa-chen > rosa', 'Re: Your interview', `Thursday works, [thank you for explaining.](thanks)\n\nAlyssa`),
    event('03-16 11:20', 'interview-scheduled', 'rosa > alyssa-chen, jim', { startsAt: '03-26 10:00' }),
  ],
});

/** Rosa, and a colleague who recommended somebody in confidence. */
const referred = timeline(cedarValley, '2218', {
  opportunity: { ...nurse, id: 'job-icu-nights-2' },
  candidate: { id: 'kyle-brandt', name: 'Kyle Brandt' },
  also: [{ id: 'joan', role: 'referrer', name: 'Joan Petty' }],
  log: [
    event('03-02 12:00', 'referral-made', 'joan > rosa'),
    mail(
      '03-03 09:30',
      'rosa > kyle-brandt',
      'ICU nights in Omaha',
      `Hi Kyle,

[Joan Petty recommended you to me.](names joan) We have nights open in our ICU in [Omaha](tells location): [$38 to $46 an hour](tells compensation), [permanent](tells contract-type), at [Cedar Valley Health](tells client).

[Would you like to talk?](asks other)

Rosa Delgado
Talent Acquisition, Cedar Valley Health`,
    ),
    mail(
      '03-04 20:05',
      'kyle-brandt > rosa',
      'Re: ICU nights in Omaha',
      `Hi Rosa, [thanks but I'm not interested, I just moved to days and want to stay there.](declines because just moved to days)\n\nKyle`,
    ),
    mail(
      '03-05 08:45',
      'rosa > kyle-brandt',
      'Re: ICU nights in Omaha',
      `Understood, Kyle. [Thank you for letting me know.](thanks)\n\nRosa`,
    ),
  ],
});

export const cedarValleyCases = [hired, alreadyDecided, unknownCall, mailOnly, afterTheShift, emptyRoom, referred];
