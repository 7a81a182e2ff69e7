import { cast } from './examples/cast.ts';
import type { RuleExample } from './examples/rule-example.ts';

/** Cases of `unanswered-question`. */
export const unansweredQuestionExamples: readonly RuleExample[] = [
  {
    name: 'who is the client? No answer',
    timeline: `${cast}
      day 1 10:00 ana → sam email: asks client
    `,
    asOf: 'day 4 09:00',
    expect: [{ status: 'overdue', owedBy: 'sam', owedTo: 'ana', dueAt: 'day 3 17:00', data: { topic: 'client' } }],
  },
  {
    name: 'two questions, and an answer to one of them',
    timeline: `${cast}
      day 1 10:00 ana → sam email: asks location and compensation
      day 2 10:00 sam → ana email: discloses location
    `,
    asOf: 'day 4 09:00',
    expect: [{ status: 'overdue', data: { topic: 'compensation' } }],
  },
  {
    name: 'answered after the close',
    timeline: `${cast}
      day 1 10:00 ana → sam voicemail: asks compensation
      day 3 17:00:00.001 sam → ana email: discloses compensation
    `,
    asOf: 'day 4 09:00',
    expect: [{ status: 'late', settledBy: 'i2', dueAt: 'day 3 17:00' }],
  },
  {
    name: 'may not be told, and no reason why',
    timeline: `${cast}
      day 1 10:00 ana → sam email: asks client
      day 2 10:00 sam → ana email: withholds client
    `,
    asOf: 'day 4 09:00',
    expect: [{ status: 'overdue' }],
  },
  {
    name: 'put to the hiring manager',
    timeline: `${cast}
      day 1 10:00 ana → dana email: asks process
    `,
    asOf: 'day 4 09:00',
    expect: [{ status: 'overdue', owedBy: 'dana', owedTo: 'ana' }],
  },
  {
    name: 'being over does not answer a question',
    timeline: `${cast}
      day 1 10:00 ana → sam email: asks compensation
      day 2 10:00 sam → ana email: tells position-closed
    `,
    asOf: 'day 4 09:00',
    expect: [{ status: 'overdue' }],
  },
  {
    name: 'asked twice is one debt',
    timeline: `${cast}
      day 1 10:00 ana → sam email: asks location
      day 2 10:00 ana → sam email: asks location
    `,
    asOf: 'day 3 17:00',
    expect: [{ status: 'pending', openedBy: 'i1', dueAt: 'day 3 17:00' }],
  },
  {
    name: 'a source without messages and calls',
    timeline: `${cast}
      covers message none, call none
      day 1 10:00 ana → sam email: asks location
    `,
    asOf: 'day 4 09:00',
    expect: [{ status: 'undecided', owedBy: 'sam' }],
  },
  {
    name: 'told',
    timeline: `${cast}
      day 1 10:00 ana → sam email: asks client and location
      day 3 17:00 tim → ana voicemail: discloses client and location
    `,
    asOf: 'day 4 09:00',
    expect: [],
  },
  {
    name: 'promised to find out, in general or in particular',
    timeline: `${cast}
      day 1 10:00 ana → sam email: asks client
      day 1 11:00 sam → ana email: promises answer about client by day 5
      day 2 10:00 ana → sam email: asks contract-type
      day 2 11:00 sam → ana email: promises send
    `,
    asOf: 'day 5 09:00',
    expect: [],
  },
  {
    name: 'may not be told yet, and why',
    timeline: `${cast}
      day 1 10:00 ana → sam email: asks client
      day 2 10:00 sam → ana email: withholds client because "the search is confidential until we have talked"
    `,
    asOf: 'day 4 09:00',
    expect: [],
  },
  {
    name: 'where do I stand? Nowhere new, and that is an answer',
    timeline: `${cast}
      day 1 10:00 ana → sam email: asks status
      day 2 10:00 sam → ana email: no-news
    `,
    asOf: 'day 4 09:00',
    expect: [],
  },
  {
    name: 'asked in a call, where he could answer',
    timeline: `${cast}
      day 1 10:00 ana → sam call: asks compensation
    `,
    asOf: 'day 4 09:00',
    expect: [],
  },
  {
    name: 'not a question about the job',
    timeline: `${cast}
      day 1 10:00 ana → sam email: asks other
    `,
    asOf: 'day 4 09:00',
    expect: [],
  },
  {
    name: 'an answer of which nobody knows the words counts',
    timeline: `${cast}
      day 1 10:00 ana → sam email: asks client
      day 2 10:00 sam → ana call: words unknown
    `,
    asOf: 'day 4 09:00',
    expect: [],
  },
];
