import { type Case, call, event, mail, timeline } from '../notation.ts';
import { kestrel } from '../offices.ts';

/** What all posts at the schools have in common. */
export const teaching: Case['opportunity'] = {
  client: 'Kestrel Learning Trust',
  location: 'Halifax',
  workplace: 'onsite',
  compensation: { min: 32916, max: 51048, currency: 'GBP', per: 'year' },
  contractType: 'permanent',
  published: ['client', 'location', 'compensation', 'contract-type', 'process'],
};

const received = `Thank you for applying to [Kestrel Learning Trust](tells client). [Your application has been received.](tells status)

Please do not reply to this message.`;

/** Hannah: shortlisted, seen and appointed in three weeks. */
const appointed = timeline(kestrel, '4401', {
  opportunity: { ...teaching, id: 'job-maths', title: 'Teacher of Mathematics' },
  candidate: { id: 'joe-bevan', name: 'Joe Bevan' },
  log: [
    event('01-22 19:30', 'resume-received', 'joe-bevan > hannah'),
    mail('01-22 19:31', 'hannah > joe-bevan', 'Your application', received, { automated: true }),
    mail(
      '01-28 10:00',
      'hannah > joe-bevan',
      'Shortlisted',
      `Dear Joe,

[You have been shortlisted.](tells status) [The day is Thursday 5 February: a lesson with Year 9, a task on data, then a panel.](tells process)

[Could you tell me whether you can come?](asks availability)

Hannah Pryce
Kestrel Learning Trust`,
    ),
    mail('01-28 17:45', 'joe-bevan > hannah', 'Re: Shortlisted', `Dear Hannah, [I'd be delighted to come.](interested)\n\nJoe`),
    event('01-29 08:30', 'interview-scheduled', 'hannah > joe-bevan, lowe', { startsAt: '02-05 09:00' }),
    mail(
      '01-29 08:35',
      'hannah > joe-bevan',
      'Re: Shortlisted',
      `Dear Joe, [you are booked in for 9 o'clock on the Thursday.](tells status)\n\nHannah`,
    ),
    event('02-05 09:00', 'interview-held', 'lowe > joe-bevan', { signals: [] }),
    event('02-05 16:00', 'decision-made', 'lowe', { outcome: 'selected' }),
    call(
      '02-05 16:15',
      'lowe > joe-bevan',
      'connected',
      `Call summary: [asked if he had a minute](good-time). [Told him the panel chose him](decides selected). He is thrilled.`,
    ),
    event('02-06 09:00', 'offer-extended', 'hannah > joe-bevan', { expiresAt: '02-13 16:00' }),
    event('02-09 12:40', 'offer-accepted', 'joe-bevan > hannah'),
    mail('02-09 12:45', 'joe-bevan > hannah', 'Contract', `Dear Hannah, signed and attached. [Thank you.](thanks)\n\nJoe`),
  ],
});

/** Hannah: an application that only a machine has answered. */
const machineOnly = timeline(kestrel, '4403', {
  opportunity: { ...teaching, id: 'job-science', title: 'Teacher of Science' },
  candidate: { id: 'fiona-mackie', name: 'Fiona Mackie' },
  log: [
    event('01-26 21:05', 'resume-received', 'fiona-mackie > hannah'),
    mail('01-26 21:06', 'hannah > fiona-mackie', 'Your application', received, { automated: true }),
  ],
});

/** The head teacher promised Friday; the decision was made, and stayed in the office. */
const stayedInOffice = timeline(kestrel, '4405', {
  opportunity: {
    ...teaching,
    id: 'job-assistant',
    title: 'Teaching Assistant',
    compensation: { min: 18500, max: 18500, currency: 'GBP', per: 'year' },
  },
  candidate: { id: 'peter-lund', name: 'Peter Lund' },
  log: [
    event('02-08 16:00', 'resume-received', 'peter-lund > hannah'),
    mail('02-08 16:01', 'hannah > peter-lund', 'Your application', received, { automated: true }),
    mail(
      '02-13 11:30',
      'hannah > peter-lund',
      'Interview',
      `Dear Peter, [we would like to see you on Monday 23 February at 2.](tells status; tells process) [Can you come?](asks availability)\n\nHannah Pryce\nKestrel Learning Trust`,
    ),
    mail('02-13 12:20', 'peter-lund > hannah', 'Re: Interview', `Dear Hannah, I can. [Thank you.](thanks)\n\nPeter`),
    event('02-13 12:40', 'interview-scheduled', 'hannah > peter-lund, lowe', { startsAt: '02-23 14:00' }),
    event('02-23 14:00', 'interview-held', 'lowe > peter-lund', { signals: [] }),
    mail(
      '02-23 16:10',
      'lowe > peter-lund',
      'Thank you for coming',
      `Dear Peter, [we will write to you by Friday.](promises message by 02-27)\n\nMartin Lowe\nHead Teacher`,
    ),
    event('02-25 10:00', 'decision-made', 'lowe', { outcome: 'rejected' }),
  ],
});

/** Hannah: not shortlisted, told within the week, with a hint for next time. */
const hintForNextTime = timeline(kestrel, '4407', {
  opportunity: { ...teaching, id: 'job-year-4', title: 'Year 4 Teacher' },
  candidate: { id: 'grace-adeyemi', name: 'Grace Adeyemi' },
  log: [
    event('03-01 18:10', 'resume-received', 'grace-adeyemi > hannah'),
    mail('03-01 18:11', 'hannah > grace-adeyemi', 'Your application', received, { automated: true }),
    event('03-05 14:00', 'decision-made', 'lowe', { outcome: 'rejected' }),
    mail(
      '03-06 09:20',
      'hannah > grace-adeyemi',
      'Your application',
      `Dear Grace,

Thank you for applying. [I'm sorry to tell you that you have not been shortlisted.](decides rejected) [One piece of advice: put your phonics training on the first page, the panel looked for it.](helps advice)

Hannah Pryce
Kestrel Learning Trust`,
    ),
    mail('03-06 17:00', 'grace-adeyemi > hannah', 'Re: Your application', `Dear Hannah, [thank you for letting me know.](thanks)\n\nGrace`),
  ],
});

/** An export with neither calls nor messages: nobody can tell from it who was told what. */
const eventsOnly = timeline(kestrel, '4409', {
  opportunity: { ...teaching, id: 'job-supply', title: 'Supply Teacher', contractType: 'temporary' },
  candidate: { id: 'neil-farr', name: 'Neil Farr' },
  covers: { message: 'none', call: 'none' },
  log: [
    event('02-15 20:10', 'resume-received', 'neil-farr > hannah'),
    event('02-23 08:30', 'interview-scheduled', 'hannah > neil-farr, lowe', { startsAt: '02-24 10:00' }),
    event('02-24 10:00', 'interview-held', 'lowe > neil-farr', { signals: [] }),
    event('02-25 15:00', 'decision-made', 'lowe', { outcome: 'rejected' }),
  ],
});

export const kestrelCases = [appointed, machineOnly, stayedInOffice, hintForNextTime, eventsOnly];
