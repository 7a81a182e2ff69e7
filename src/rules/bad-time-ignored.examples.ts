import { cast } from './examples/cast.ts';
import type { RuleExample } from './examples/rule-example.ts';

/** Cases of `bad-time-ignored`. */
export const badTimeIgnoredExamples: readonly RuleExample[] = [
  {
    name: 'call me after six: he called at two',
    timeline: `${cast}
      day 1 10:00 sam → ana call: asks-good-time, ana wants-call from day 1 18:00
      day 1 14:00 sam → ana call
    `,
    asOf: 'day 1 15:00',
    expect: [{ status: 'broken', owedBy: 'sam', owedTo: 'ana', openedBy: 'i2' }],
  },
  {
    name: 'a missed call disturbs too',
    timeline: `${cast}
      day 1 10:00 ana → sam email: wants-call from day 2 18:00
      day 2 09:00 sam → ana missed-call
    `,
    asOf: 'day 2 10:00',
    expect: [{ status: 'broken', openedBy: 'i2' }],
  },
  {
    name: 'the last request counts',
    timeline: `${cast}
      day 1 10:00 ana → sam email: wants-call from day 2 12:00
      day 1 11:00 ana → sam email: wants-call from day 2 18:00
      day 2 12:30 sam → ana voicemail
    `,
    asOf: 'day 2 13:00',
    expect: [{ status: 'broken', openedBy: 'i3' }],
  },
  {
    name: 'outside the hours at which she can talk, which are read where she lives',
    timeline: `
      calendar America/New_York
      ana candidate, zone America/Chicago, window 12:00-13:00
      sam recruiter of TalentCo
      day 1 12:30 sam → ana call
    `,
    asOf: 'day 2 09:00',
    expect: [{ status: 'broken', owedBy: 'sam' }],
  },
  {
    name: 'the minute at which her hour ends is outside of it',
    timeline: `
      calendar America/Chicago
      ana candidate, window 12:00-13:00
      sam recruiter of TalentCo
      day 1 13:00 sam → ana missed-call
    `,
    asOf: 'day 2 09:00',
    expect: [{ status: 'broken' }],
  },
  {
    name: 'a message of which nobody knows the words may have promised the call',
    timeline: `
      calendar America/Chicago
      ana candidate, window 12:00-13:00
      sam recruiter of TalentCo
      day 1 10:00 sam → ana email: words unknown
      day 1 15:00 sam → ana call
    `,
    asOf: 'day 2 09:00',
    expect: [{ status: 'undecided', owedBy: 'sam', assumes: [{ unknown: 'words', interaction: 'i1' }] }],
  },
  {
    name: 'a quarter of an hour early is no matter',
    timeline: `${cast}
      day 1 10:00 ana → sam email: wants-call from day 1 18:00
      day 1 17:45 sam → ana call
    `,
    asOf: 'day 2 09:00',
    expect: [],
  },
  {
    name: 'a minute earlier than that',
    timeline: `${cast}
      day 1 10:00 ana → sam email: wants-call from day 1 18:00
      day 1 17:44 sam → ana call
    `,
    asOf: 'day 2 09:00',
    expect: [{ status: 'broken' }],
  },
  {
    name: 'in her lunch hour',
    timeline: `
      calendar America/Chicago
      ana candidate, window 12:00-13:00
      sam recruiter of TalentCo
      day 1 12:00 sam → ana call
    `,
    asOf: 'day 2 09:00',
    expect: [],
  },
  {
    name: 'a window that passes midnight',
    timeline: `
      calendar America/Chicago
      ana candidate, window 20:00-01:00
      sam recruiter of TalentCo
      day 1 00:30 sam → ana call
    `,
    asOf: 'day 2 09:00',
    expect: [],
  },
  {
    name: 'she had rung him an hour before',
    timeline: `
      calendar America/Chicago
      ana candidate, window 12:00-13:00
      sam recruiter of TalentCo
      day 1 14:00 ana → sam missed-call
      day 1 15:00 sam → ana call
    `,
    asOf: 'day 2 09:00',
    expect: [],
  },
  {
    name: 'she had rung him the day before',
    timeline: `
      calendar America/Chicago
      ana candidate, window 12:00-13:00
      sam recruiter of TalentCo
      day 1 14:00 ana → sam missed-call
      day 2 15:00 sam → ana call
    `,
    asOf: 'day 3 09:00',
    expect: [{ status: 'broken' }],
  },
  {
    name: 'he had promised to call',
    timeline: `
      calendar America/Chicago
      ana candidate, window 12:00-13:00
      sam recruiter of TalentCo
      day 1 12:00 sam → ana call: promises call by day 2 17:00
      day 2 16:00 sam → ana call
    `,
    asOf: 'day 3 09:00',
    expect: [],
  },
  {
    name: 'the interview was set for that hour',
    timeline: `
      calendar America/Chicago
      ana candidate, window 12:00-13:00
      dana employer of Acme Corp
      day 1 12:00 dana → ana interview-scheduled for day 3 15:00
      day 3 15:05 dana → ana call video
    `,
    asOf: 'day 4 09:00',
    expect: [],
  },
  {
    name: 'she called before the time she had named, and they spoke',
    timeline: `${cast}
      day 1 10:00 ana → sam email: wants-call from day 2 18:00
      day 1 12:00 ana → sam call
      day 2 09:00 sam → ana call
    `,
    asOf: 'day 2 10:00',
    expect: [],
  },
  {
    name: 'the very time that she asked for goes before the hours that suit in general',
    timeline: `
      calendar America/Chicago
      ana candidate, window 12:00-13:00
      sam recruiter of TalentCo
      day 5 09:00 ana → sam email: wants-call from day 6 10:00 until day 6 11:00
      day 6 10:30 sam → ana call
    `,
    asOf: 'day 7 09:00',
    expect: [],
  },
  {
    name: 'with no end named it is two hours, and no longer',
    timeline: `
      calendar America/Chicago
      ana candidate, window 12:00-13:00
      sam recruiter of TalentCo
      day 1 09:00 ana → sam email: wants-call from day 1 18:00
      day 1 20:00 sam → ana missed-call
      day 1 20:01 sam → ana missed-call
    `,
    asOf: 'day 2 09:00',
    expect: [{ status: 'broken', openedBy: 'i3' }],
  },
  {
    name: 'once they have spoken, the time that she asked for is spent',
    timeline: `
      calendar America/Chicago
      ana candidate, window 12:00-13:00
      sam recruiter of TalentCo
      day 1 09:00 ana → sam email: wants-call from day 1 18:00 until day 1 20:00
      day 1 18:00 sam → ana call
      day 1 19:00 sam → ana missed-call
    `,
    asOf: 'day 2 09:00',
    expect: [{ status: 'broken', openedBy: 'i3' }],
  },
];
