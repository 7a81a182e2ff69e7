import { call, event, linkedin, mail, sms, timeline } from '../notation.ts';
import { lakeshore } from '../offices.ts';

/** Maya, from the first message to the first Friday on the job: nothing to mend. */
const placed = timeline(lakeshore, '1042', {
  opportunity: {
    id: 'job-tidewater-staff-backend',
    title: 'Staff Backend Engineer',
    client: 'Tidewater Freight',
    location: 'Chicago, IL',
    workplace: 'hybrid',
    compensation: { min: 165000, max: 180000, currency: 'USD', per: 'year' },
    contractType: 'permanent',
  },
  candidate: { id: 'elena-marsh', name: 'Elena Marsh', timeZone: 'America/Chicago' },
  also: [{ id: 'greg', role: 'employer', name: 'Greg Sandoval', organization: 'Tidewater Freight' }],
  log: [
    mail(
      '01-12 09:40',
      'maya > elena-marsh',
      'Staff backend engineer',
      `Hi Elena,

Your talk on idempotent queues is still making the rounds in our office. I'm helping [Tidewater Freight](tells client) hire a staff backend engineer for the team that prices loads in real time.

It's [downtown Chicago](tells location), two days a week in the office, [$165,000 to $180,000](tells compensation), and [a permanent job](tells contract-type). [They run three conversations over about two weeks](tells process), and there's no take-home.

[Would you like to hear more about it?](asks other) A no is fine too.

Maya Kowalski
Lakeshore Talent | 312-555-0148`,
    ),
    mail(
      '01-13 18:20',
      'elena-marsh > maya',
      'Re: Staff backend engineer',
      `Hi Maya,

That is the most complete first message I've had in a year. [I'd like to talk about it.](interested) Two things first: [is on-call part of the job?](asks other) And [who would I be interviewing with?](asks process)

Elena

On Mon, Jan 12, 2026 at 9:40 AM Maya Kowalski <maya@lakeshore.example> wrote:
> Your talk on idempotent queues is still making the rounds in our office. I'm helping
> Tidewater Freight hire a staff backend engineer for the team that prices loads in real
> time.`,
    ),
    mail(
      '01-14 09:15',
      'maya > elena-marsh',
      'Re: Staff backend engineer',
      `Hi Elena,

On-call is one week in six, and it's paid. [You would meet Greg, who runs the pricing team, then two of his engineers, then the CTO.](tells process)

[Could you do a call on Thursday at noon?](asks availability)

Maya`,
    ),
    mail(
      '01-14 12:40',
      'elena-marsh > maya',
      'Re: Staff backend engineer',
      `Thursday at noon is good. My resume is attached, and [yes, you may put me forward to Tidewater](consents), and only to them.

Elena`,
    ),
    event('01-14 12:40', 'resume-received', 'elena-marsh > maya', { seq: 1 }),
    call(
      '01-15 12:00',
      'maya > elena-marsh',
      'connected',
      `Call summary: [asked whether it was still a good time](good-time), and it was. Went through the team and the on-call rota. [Told her I'd write as soon as Greg has read her resume.](promises message after feedback)`,
    ),
    event('01-15 15:30', 'resume-submitted', 'maya > greg'),
    mail(
      '01-15 15:45',
      'maya > elena-marsh',
      'Sent',
      `Hi Elena, [your resume went to Greg at half past three.](tells status) [He usually reads them within three days.](tells process)

Maya`,
    ),
    event('01-20 10:00', 'feedback-received', 'greg > maya', { outcome: 'positive' }),
    mail(
      '01-20 11:10',
      'maya > elena-marsh',
      'Greg would like to meet you',
      `Hi Elena,

[Greg liked what he read and wants to meet you.](tells status; tells process) [Would Friday at 10 suit you, or Monday at 2?](asks availability)

Maya`,
    ),
    sms('01-20 13:05', 'elena-marsh > maya', `Friday at 10 is perfect, [thank you!](thanks)`),
    event('01-20 13:30', 'interview-scheduled', 'maya > elena-marsh, greg', { startsAt: '01-23 10:00' }),
    mail(
      '01-20 13:32',
      'maya > elena-marsh',
      'Friday at 10',
      `Hi Elena, [you're set for Friday at 10, on video, with Greg.](tells status) [It's an hour: forty minutes on your own work, twenty for your questions.](tells process)

Maya`,
    ),
    event('01-23 10:00', 'interview-held', 'greg > elena-marsh', { signals: [] }),
    event('01-27 09:30', 'feedback-received', 'greg > maya', { outcome: 'positive' }),
    call(
      '01-27 10:20',
      'maya > elena-marsh',
      'connected',
      `Call summary: [asked if she had two minutes](good-time), she did. [Told her the team wants her in for the last two conversations](tells status), [both on Thursday afternoon, the CTO last](tells process). She can make it.`,
    ),
    event('01-27 10:40', 'interview-scheduled', 'maya > elena-marsh, greg', { startsAt: '01-29 14:00' }),
    event('01-29 14:00', 'interview-held', 'greg > elena-marsh', { signals: [] }),
    event('01-30 15:30', 'decision-made', 'greg', { outcome: 'selected' }),
    call(
      '01-30 16:20',
      'maya > elena-marsh',
      'connected',
      `Call summary: [told her they have chosen her](decides selected), [$172,000 and the usual bonus](tells compensation). She is delighted, and has until next Friday.`,
    ),
    event('01-30 16:30', 'offer-extended', 'maya > elena-marsh', { expiresAt: '02-06 17:00' }),
    event('02-03 09:15', 'offer-accepted', 'elena-marsh > maya'),
    mail('02-03 09:20', 'elena-marsh > maya', 'Signed', `Signed and sent. [Thank you for making this so easy.](thanks)\n\nElena`),
    mail(
      '02-03 10:05',
      'maya > elena-marsh',
      'Re: Signed',
      `Congratulations, Elena! [I'll call you on Friday, February 20](promises call by 02-20), to hear how the first week was.

Maya`,
    ),
    call('02-20 12:10', 'maya > elena-marsh', 'connected', `Call summary: first week went well, she likes the team.`),
  ],
});

/** Trent, with an amazing opportunity that has no name and no pay. */
const nothingTold = timeline(lakeshore, '1043', {
  opportunity: { id: 'job-prairie-data-platform', title: 'Data Platform Engineer', client: 'Prairie Data', location: 'Dallas, TX' },
  candidate: { id: 'ravi-menon', name: 'Ravi Menon', timeZone: 'America/Chicago' },
  log: [
    linkedin(
      '01-20 08:05',
      'trent > ravi-menon',
      `Hi Ravi!! Came across your profile and WOW. I have an amazing opportunity with a top client of mine, super competitive package. [Are you open to new roles?](asks other)`,
    ),
    linkedin(
      '01-20 12:30',
      'ravi-menon > trent',
      `Hi Trent, maybe. [Who is the client?](asks client) And [what does it pay?](asks compensation)`,
    ),
    linkedin(
      '01-21 09:10',
      'trent > ravi-menon',
      `Great questions! They are a really exciting company and the comp is very competitive. [When can we hop on a call?](asks availability)`,
    ),
    linkedin('01-27 10:00', 'trent > ravi-menon', `Hey Ravi, just circling back on this one. [Are you still interested?](asks other)`),
  ],
});

/** Trent, a deadline that nobody set, and a résumé that nobody gave him. */
const pushed = timeline(lakeshore, '1047', {
  opportunity: {
    id: 'job-halvorsen-data',
    title: 'Senior Data Engineer',
    client: 'Halvorsen Insurance',
    location: 'Minneapolis, MN',
    compensation: { min: 68, max: 68, currency: 'USD', per: 'hour' },
    contractType: 'w2',
  },
  candidate: { id: 'jasmine-boyd', name: 'Jasmine Boyd', timeZone: 'America/Chicago' },
  also: [{ id: 'pat', role: 'employer', name: 'Pat Nyberg', organization: 'Halvorsen Insurance' }],
  log: [
    mail(
      '02-03 09:00',
      'trent > jasmine-boyd',
      'Senior data engineer',
      `Hi Jasmine,

Senior data engineer with [Halvorsen Insurance](tells client) in [Minneapolis](tells location), [$68/hr](tells compensation) on [W-2](tells contract-type), twelve months.

[Are you interested?](asks other)

Trent Maddox
Lakeshore Talent`,
    ),
    sms(
      '02-03 17:45',
      'jasmine-boyd > trent',
      `Hi Trent, got your email. Need to talk it over at home first. [What is the interview process?](asks process)`,
    ),
    sms(
      '02-04 10:15',
      'trent > jasmine-boyd',
      `Process is easy, [one video call and that's it](tells process). But [I need your resume by 2pm today](presses deadline-demand by 02-04 14:00; asks resume) or [I'm giving your slot to someone else](presses threat-of-loss)`,
    ),
    event('02-04 15:40', 'resume-submitted', 'trent > pat'),
    sms(
      '02-05 09:30',
      'trent > jasmine-boyd',
      `Good news, [you've been submitted to Halvorsen](tells status; tells client), I used the resume from the job board.`,
    ),
    sms(
      '02-05 12:10',
      'jasmine-boyd > trent',
      `I never said yes to that. [I do not consent to being submitted, please take my resume back.](refuses)`,
    ),
    sms('02-06 09:00', 'trent > jasmine-boyd', `They've got it now. [They will email you about a time for the video call.](tells process)`),
    event('02-10 08:20', 'candidate-withdrew', 'jasmine-boyd > trent'),
  ],
});

/** Devon, an interview, and then nothing: not for the résumé, not for the voicemail. */
const leftHanging = timeline(lakeshore, '1058', {
  opportunity: {
    id: 'job-brindle-qa',
    title: 'QA Engineer',
    client: 'Brindle Software',
    location: 'Milwaukee, WI',
    workplace: 'hybrid',
    compensation: { min: 95000, max: 105000, currency: 'USD', per: 'year' },
    contractType: 'permanent',
  },
  candidate: { id: 'trevor-haines', name: 'Trevor Haines', timeZone: 'America/Chicago' },
  also: [{ id: 'ines', role: 'employer', name: 'Ines Vogel', organization: 'Brindle Software' }],
  log: [
    mail(
      '01-21 10:10',
      'devon > trevor-haines',
      'QA engineer in Milwaukee',
      `Hi Trevor,

[Brindle Software](tells client) makes scheduling tools for dentists and needs its second QA engineer. [Milwaukee](tells location), three days in the office, [$95,000 to $105,000](tells compensation), [permanent](tells contract-type).

[Is this worth a conversation?](asks other)

Devon Price
Lakeshore Talent | 312-555-0162`,
    ),
    mail(
      '01-22 08:30',
      'trevor-haines > devon',
      'Re: QA engineer in Milwaukee',
      `Hi Devon, [this sounds great and I'd like to be considered.](interested) Resume attached. [You have my permission to send it to Brindle.](consents)

Trevor`,
    ),
    event('01-22 08:30', 'resume-received', 'trevor-haines > devon', { seq: 1 }),
    event('01-23 11:00', 'resume-submitted', 'devon > ines'),
    mail(
      '01-23 11:20',
      'devon > trevor-haines',
      'On its way',
      `Hi Trevor, [your resume is with Ines, who runs engineering.](tells status)\n\nDevon`,
    ),
    event('01-28 09:00', 'feedback-received', 'ines > devon', { outcome: 'positive' }),
    mail(
      '01-28 09:40',
      'devon > trevor-haines',
      'Interview',
      `Hi Trevor, [Ines would like to see you on Monday at 1](tells status; tells process). [It's an hour with her and the other tester, on video.](tells process)\n\nDevon`,
    ),
    event('01-28 09:45', 'interview-scheduled', 'devon > trevor-haines, ines', { startsAt: '02-02 13:00' }),
    mail('01-28 10:30', 'trevor-haines > devon', 'Re: Interview', `[Great, thanks Devon.](thanks)`),
    event('02-02 13:00', 'interview-held', 'ines > trevor-haines', { signals: [] }),
    mail(
      '02-03 09:05',
      'devon > trevor-haines',
      'Yesterday',
      `Hi Trevor, I'm glad you two got on. [As soon as I have Ines's feedback I'll let you know.](promises message after feedback)\n\nDevon`,
    ),
    call(
      '02-13 15:20',
      'trevor-haines > devon',
      'voicemail',
      `Voicemail: "Hi Devon, it's Trevor Haines. It's been ten days since the interview. [Has Ines made a decision yet?](asks status) Bye."`,
    ),
  ],
});

/** Maya and a client that may not be named until the background is gone through; a no, told by telephone. */
const confidential = timeline(lakeshore, '1060', {
  opportunity: {
    id: 'job-corliss-vp',
    title: 'VP Engineering',
    client: 'Corliss Biosciences',
    clientConfidential: true,
    location: 'St. Louis, MO',
    compensation: { min: 210000, max: 230000, currency: 'USD', per: 'year' },
    contractType: 'permanent',
  },
  candidate: { id: 'omar-haddad', name: 'Omar Haddad', timeZone: 'America/Chicago' },
  also: [{ id: 'judith', role: 'employer', name: 'Judith Corliss', organization: 'Corliss Biosciences' }],
  log: [
    mail(
      '02-02 10:00',
      'maya > omar-haddad',
      'A confidential search',
      `Dear Omar,

I have been asked to find a VP of Engineering. [I can't tell you the name of the company yet, because the person in the job doesn't know](withholds client because the person in the job doesn't know); I will once we have talked. It's in [St. Louis](tells location), the salary is [$210,000 to $230,000](tells compensation), and it's [a permanent position](tells contract-type).

[Would you be open to a confidential conversation?](asks other)

Maya Kowalski
Lakeshore Talent | 312-555-0148`,
    ),
    mail(
      '02-03 08:50',
      'omar-haddad > maya',
      'Re: A confidential search',
      `Dear Maya,

[I'm interested.](interested) [Please call me on Thursday after 4.](callback from 02-05 16:00) My resume is attached.

Omar`,
    ),
    event('02-03 08:50', 'resume-received', 'omar-haddad > maya', { seq: 1 }),
    call(
      '02-05 16:02',
      'maya > omar-haddad',
      'connected',
      `Call summary: went through his background, then told him that the client is [Corliss Biosciences](tells client). [He said yes, I can put him forward.](consents) [I explained the process: an afternoon with the CEO, then dinner with the chair of the board.](tells process)`,
    ),
    event('02-06 09:15', 'resume-submitted', 'maya > judith'),
    mail('02-06 09:20', 'maya > omar-haddad', 'Sent', `Dear Omar, [your resume went to Judith this morning.](tells status)\n\nMaya`),
    event('02-11 11:00', 'feedback-received', 'judith > maya', { outcome: 'positive' }),
    mail(
      '02-11 11:45',
      'maya > omar-haddad',
      'Wednesday',
      `Dear Omar, [Judith would like to meet you on Wednesday the 18th at 1 o'clock.](tells status; tells process)\n\nMaya`,
    ),
    event('02-11 11:50', 'interview-scheduled', 'maya > omar-haddad, judith', { startsAt: '02-18 13:00' }),
    mail('02-11 14:10', 'omar-haddad > maya', 'Re: Wednesday', `Dear Maya, [noted, thank you.](thanks)\n\nOmar`),
    event('02-18 13:00', 'interview-held', 'judith > omar-haddad', { signals: [] }),
    event('02-20 10:00', 'feedback-received', 'judith > maya', { outcome: 'negative' }),
    call(
      '02-20 14:30',
      'maya > omar-haddad',
      'connected',
      `Call summary: [asked whether he could talk](good-time). [Told him they went with the other finalist](decides rejected). [Gave him Judith's feedback: strong on people, thin on regulated products.](helps feedback) [I offered to introduce him to the founders I know at the incubator](helps introduction), and [said I'd do it by email on Monday](promises introduce by 02-23).`,
    ),
    mail('02-20 16:00', 'omar-haddad > maya', 'Today', `Dear Maya, [thank you for calling rather than writing.](thanks)\n\nOmar`),
    mail(
      '02-23 10:00',
      'maya > omar-haddad',
      'Introduction',
      `Dear Omar, [meet Lena Fischer, who runs the incubator](helps introduction), in copy. Lena, this is Omar, of whom I spoke.\n\nMaya`,
    ),
  ],
});

/** Maya and a deadline that is real: the board picks on that Friday. */
const realDeadline = timeline(lakeshore, '1071', {
  opportunity: {
    id: 'job-larkspur-analytics',
    title: 'Lead Analytics Engineer',
    client: 'Larkspur Foods',
    location: 'Madison, WI',
    compensation: { min: 150000, max: 160000, currency: 'USD', per: 'year' },
    contractType: 'permanent',
    decisionBy: '02-27 12:00',
  },
  candidate: { id: 'priscilla-tran', name: 'Priscilla Tran', timeZone: 'America/Chicago' },
  also: [{ id: 'noel', role: 'employer', name: 'Noel Ibarra', organization: 'Larkspur Foods' }],
  log: [
    mail(
      '02-09 13:15',
      'maya > priscilla-tran',
      'Lead analytics engineer',
      `Hi Priscilla,

[Larkspur Foods](tells client) wants somebody to build its analytics team of four in [Madison](tells location). [$150,000 to $160,000](tells compensation), [permanent](tells contract-type), and [two interviews in one week](tells process).

[Shall we talk?](asks other)

Maya Kowalski
Lakeshore Talent | 312-555-0148`,
    ),
    mail(
      '02-10 07:55',
      'priscilla-tran > maya',
      'Re: Lead analytics engineer',
      `Hi Maya, [yes, I'm interested.](interested) Resume attached, [please go ahead and submit me to Larkspur.](consents)\n\nPriscilla`,
    ),
    event('02-10 07:55', 'resume-received', 'priscilla-tran > maya', { seq: 1 }),
    event('02-10 10:00', 'resume-submitted', 'maya > noel'),
    mail('02-10 10:05', 'maya > priscilla-tran', 'Submitted', `Hi Priscilla, [your resume is with Noel now.](tells status)\n\nMaya`),
    event('02-13 09:30', 'feedback-received', 'noel > maya', { outcome: 'positive' }),
    mail(
      '02-13 10:00',
      'maya > priscilla-tran',
      'Both interviews',
      `Hi Priscilla, [Noel wants to meet you on Wednesday the 18th at 9](tells status), and [the board's analytics sponsor right after him](tells process).\n\nMaya`,
    ),
    event('02-13 10:02', 'interview-scheduled', 'maya > priscilla-tran, noel', { startsAt: '02-18 09:00' }),
    sms('02-13 11:20', 'priscilla-tran > maya', `[Got it, thanks Maya](thanks)`),
    event('02-18 09:00', 'interview-held', 'noel > priscilla-tran', { signals: [] }),
    event('02-20 15:00', 'feedback-received', 'noel > maya', { outcome: 'positive' }),
    mail(
      '02-23 09:00',
      'maya > priscilla-tran',
      'The board meets on Friday',
      `Hi Priscilla,

[You are one of two.](tells status) [The board picks on Friday at noon](tells process), and they only look at people who have said they would take the job. [I must have your answer by noon on Thursday, no later](presses deadline-demand by 02-26 12:00 because the board picks on Friday at noon): [would you take it?](asks other) If the answer is no, that is a good answer too.

Maya`,
    ),
    mail(
      '02-25 19:30',
      'priscilla-tran > maya',
      'Re: The board meets on Friday',
      `Hi Maya, we talked it over. [Yes, I want this job.](interested)\n\nPriscilla`,
    ),
    event('02-27 12:30', 'decision-made', 'noel', { outcome: 'selected' }),
    call(
      '02-27 13:10',
      'maya > priscilla-tran',
      'connected',
      `Call summary: [asked if it was a good moment](good-time). [Told her the board has chosen her](decides selected), at [$158,000](tells compensation).`,
    ),
    event('02-27 13:30', 'offer-extended', 'maya > priscilla-tran', { expiresAt: '03-06 17:00' }),
    event('03-02 10:15', 'offer-accepted', 'priscilla-tran > maya'),
  ],
});

export const lakeshoreSoftware = [placed, nothingTold, pushed, leftHanging, confidential, realDeadline];
