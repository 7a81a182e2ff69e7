import { compilePolicy, evaluate, type PolicyInput, parseTimeline } from 'hearback';
import { describe, expect, it } from 'vitest';
import { conditions } from '../../src/policies/conditions.ts';
import { cast, castWithReferrer } from '../../src/rules/examples/cast.ts';
import { rules } from '../../src/rules/index.ts';
import { parseNotation } from '../../src/testing/notation.ts';

type Name = keyof typeof conditions;

/** The interactions at which a condition holds, by number. */
function holdsAt(condition: Name, lines: readonly string[], header = castWithReferrer): number[] {
  const policy: PolicyInput = {
    name: 'probe',
    extends: ['courtesy'],
    rules: {
      ...Object.fromEntries(rules.map(({ id }) => [id, 'off'])),
      probe: {
        id: 'probe',
        kind: 'check',
        category: 'contact',
        severity: 'info',
        owedBy: 'recruiter',
        owedTo: 'candidate',
        when: { condition },
        require: { fact: 'interaction.id', operator: 'equal', value: 'none' },
      },
    },
  };
  const timeline = parseTimeline(parseNotation([header, ...lines].join('\n')));
  const { violations } = evaluate(timeline, compilePolicy(policy), { asOf: '2027-01-01T00:00:00Z' });
  return violations.map(({ openedBy }) => Number(openedBy?.slice(1))).sort((a, b) => a - b);
}

/** A state as the case goes on: one sign for each interaction, `+` where it holds. */
const course = (condition: Name, lines: readonly string[], header?: string): string => {
  const held = holdsAt(condition, lines, header);
  return lines.map((_, index) => (held.includes(index + 1) ? '+' : '-')).join('');
};

const everything = [
  'day 1 10:00 sam → ana email',
  'day 1 11:00 sam → ana email bounced',
  'day 1 12:00 sam → ana email automated',
  'day 1 13:00 sam → ana voicemail',
  'day 1 14:00 sam → ana missed-call',
  'day 1 15:00 ana → sam call',
  'day 1 16:00 ana → sam email automated',
  'day 1 17:00 ana → rob email',
  'day 1 18:00 sam → dana email',
  'day 2 10:00 sam note',
  'day 2 11:00 ana resume-received',
  'day 2 12:00 sam → dana resume-submitted',
  'day 2 13:00 ana consent-given',
  'day 2 14:00 rob consent-given about naming',
  'day 2 15:00 sam interview-scheduled for day 4 10:00',
  'day 4 10:00 interview-held',
  'day 4 11:00 dana offer-extended',
  'day 4 12:00 ana offer-declined',
  'day 4 13:00 dana → sam decision-made rejected',
  'day 4 14:00 ana → sam missed-call',
  'day 4 15:00 case-closed',
];

describe('a contact', () => {
  it('is what its receiver could perceive', () => {
    expect(holdsAt('contact', everything)).toEqual([1, 3, 4, 6, 7, 8, 9, 11, 13, 16, 17, 18]);
  });

  it("of the recruiter's side reaches the candidate", () => {
    expect(holdsAt('recruiters-contact', everything)).toEqual([1, 3, 4, 6, 16, 17]);
  });

  it('tells the candidate something unless a machine wrote it', () => {
    expect(holdsAt('tells-candidate', everything)).toEqual([1, 4, 6, 16, 17]);
  });

  it("of the candidate reaches the recruiter's side, and no machine wrote it", () => {
    expect(holdsAt('candidate-contact', everything)).toEqual([6, 11, 13, 16, 18]);
  });

  it('is of both where they talk, whoever dialled', () => {
    expect(holdsAt('conversation', everything)).toEqual([6, 16]);
  });
});

describe('outreach', () => {
  it.each<[string, string[], number[]]>([
    ['is the first contact', ['day 1 10:00 sam → ana email', 'day 2 10:00 sam → ana email'], [1]],
    ['may be written by a machine', ['day 1 10:00 sam → ana email automated'], [1]],
    ['may be a call that is taken', ['day 1 10:00 sam → ana call'], [1]],
    [
      'is not what reached nobody',
      ['day 1 10:00 sam → ana email bounced', 'day 1 11:00 sam → ana missed-call', 'day 1 12:00 sam → ana sms'],
      [3],
    ],
    ['is none after the candidate has been in touch', ['day 1 10:00 ana → sam email', 'day 2 10:00 sam → ana email'], []],
    ['is none where the candidate dialled', ['day 1 10:00 ana → sam call'], []],
    ['is none after an interview', ['day 1 10:00 sam interview-scheduled', 'day 2 10:00 sam → ana email'], []],
    ['is no interview', ['day 1 10:00 sam → ana interview-held', 'day 2 10:00 sam → ana email'], []],
    ['is no offer, and none after one', ['day 1 10:00 sam → ana offer-extended', 'day 2 10:00 sam → ana email'], []],
    ['does not count what went to the employer', ['day 1 10:00 sam → dana email', 'day 2 10:00 sam → ana email'], [2]],
    ['comes after a referral as well', ['day 1 10:00 rob → sam referral-made', 'day 2 10:00 sam → ana email'], [2]],
  ])('%s', (_, lines, at) => {
    expect(holdsAt('outreach', lines)).toEqual(at);
  });
});

describe('a follow-up', () => {
  const first = 'day 1 10:00 sam → ana email: discloses terms';
  it.each<[string, string[], number[]]>([
    ['comes after a contact without an answer', [first, 'day 4 10:00 sam → ana email', 'day 8 10:00 tim → ana voicemail'], [2, 3]],
    [
      'is not the contact after an answer',
      [first, 'day 2 10:00 ana → sam email', 'day 4 10:00 sam → ana email', 'day 8 10:00 sam → ana email'],
      [4],
    ],
    ['may be automated', [first, 'day 4 10:00 sam → ana email automated'], [2]],
    ['is not what reached nobody', [first, 'day 4 10:00 sam → ana email bounced', 'day 5 10:00 sam → ana missed-call'], []],
    ['is not a call that is taken', [first, 'day 4 10:00 sam → ana call', 'day 5 10:00 sam → ana email'], []],
    ['does not tell a decision', [first, 'day 4 10:00 sam → ana email: tells on-hold'], []],
    ['does not close the door kindly', [first, 'day 4 10:00 sam → ana email: thanks'], []],
    ['is no pitch with thanks', [first, 'day 4 10:00 sam → ana email: thanks, discloses client'], [2]],
    [
      'asks for something, once the candidate has shown interest',
      [
        'day 1 10:00 ana → sam email: is-interested',
        'day 2 10:00 sam → ana email',
        'day 3 10:00 sam → ana email',
        'day 4 10:00 sam → ana email: asks other',
      ],
      [4],
    ],
  ])('%s', (_, lines, at) => {
    expect(holdsAt('follow-up', lines)).toEqual(at);
  });
});

describe('over', () => {
  it.each<[string, string[], string]>([
    ['is told', ['day 1 10:00 sam → ana email: tells rejected', 'day 2 10:00 sam → ana email'], '++'],
    ['is told by a machine, or the employer', ['day 1 10:00 dana → ana email automated: tells position-closed'], '+'],
    ['is not what is on hold', ['day 1 10:00 sam → ana email: tells on-hold'], '-'],
    [
      'is not what only the files know',
      ['day 1 10:00 decision-made rejected', 'day 1 11:00 case-closed', 'day 1 12:00 dana → sam email: tells rejected'],
      '---',
    ],
    ['is not a rejection that bounced', ['day 1 10:00 sam → ana email bounced: tells rejected'], '-'],
    ['is said by the candidate', ['day 1 10:00 ana → sam email: declines'], '+'],
    ['is said in a call, whoever dialled', ['day 1 10:00 sam → ana call: ana declines'], '+'],
    ['is not what the recruiter declines', ['day 1 10:00 sam → ana email: declines'], '-'],
    ['comes with an answer to an offer', ['day 1 10:00 dana → ana offer-extended', 'day 2 10:00 ana offer-accepted'], '-+'],
    [
      'comes with withdrawal and opt-out',
      ['day 1 10:00 ana candidate-withdrew', 'day 2 10:00 case-reopened', 'day 3 10:00 ana → sam email: opts-out'],
      '+-+',
    ],
    ['ends with a submission', ['day 1 10:00 sam → ana email: tells rejected', 'day 2 10:00 sam → dana resume-submitted'], '+-'],
    ['ends with an interview', ['day 1 10:00 sam → ana email: tells rejected', 'day 2 10:00 sam interview-scheduled'], '+-'],
    ['ends with an offer', ['day 1 10:00 sam → ana email: tells rejected', 'day 2 10:00 dana → ana offer-extended'], '+-'],
    ['ends with new consent', ['day 1 10:00 ana candidate-withdrew', 'day 2 10:00 ana → sam email: consents'], '+-'],
    ['ends with news that is told', ['day 1 10:00 sam → ana email: tells rejected', 'day 2 10:00 sam → ana email: tells selected'], '+-'],
    [
      'does not end with news that is not told',
      ['day 1 10:00 sam → ana email: tells rejected', 'day 2 10:00 decision-made selected'],
      '++',
    ],
    ['does not end with a chat', ['day 1 10:00 sam → ana email: tells rejected', 'day 2 10:00 sam → ana email: discloses client'], '++'],
    [
      'ends with interest where the candidate had ended it',
      ['day 1 10:00 ana → sam email: declines', 'day 2 10:00 ana → sam email: is-interested'],
      '+-',
    ],
    [
      'does not end with interest where the candidate was rejected',
      ['day 1 10:00 sam → ana email: tells rejected', 'day 2 10:00 ana → sam email: is-interested'],
      '++',
    ],
    [
      'does not end with interest where both had ended it',
      [
        'day 1 10:00 ana → sam email: declines',
        'day 2 10:00 sam → ana email: tells rejected',
        'day 3 10:00 ana → sam email: is-interested',
        'day 4 10:00 case-reopened',
      ],
      '+++-',
    ],
    ['stays where the interview itself tells the rejection', ['day 1 10:00 dana → ana interview-held: tells rejected'], '+'],
    [
      'stays where the candidate declines in the interview',
      ['day 1 10:00 sam → ana email: tells rejected', 'day 2 10:00 dana → ana interview-held: ana declines'],
      '++',
    ],
    ['stays where interest and a no come in one mail', ['day 1 10:00 ana → sam email: is-interested, declines'], '+'],
  ])('%s', (_, lines, held) => {
    expect(course('over', lines)).toBe(held);
  });
});

describe('opted out', () => {
  const elsewhere = 'ana candidate, opted-out day 2 12:00\nsam recruiter\ncalendar UTC';

  it.each<[string, string[], string, string?]>([
    ['is said, or recorded', ['day 1 10:00 ana → sam email: opts-out', 'day 2 10:00 sam → ana email'], '++'],
    [
      'is lifted by interest',
      [
        'day 1 10:00 ana opted-out',
        'day 2 10:00 sam → ana email',
        'day 3 10:00 ana → sam email: is-interested',
        'day 4 10:00 ana opted-out',
      ],
      '++-+',
    ],
    ['is not lifted by a question', ['day 1 10:00 ana opted-out', 'day 2 10:00 ana → sam email: asks client'], '++'],
    [
      'stands from the instant at which it was said elsewhere',
      [
        'day 2 11:59 sam → ana email',
        'day 2 12:00 sam → ana email',
        'day 3 10:00 ana → sam email: consents',
        'day 4 10:00 sam → ana email',
      ],
      '-+--',
      elsewhere,
    ],
    [
      'is not lifted by the interest before it',
      ['day 1 10:00 ana → sam email: is-interested', 'day 3 10:00 sam → ana email'],
      '-+',
      elsewhere,
    ],
  ])('%s', (_, lines, held, header) => {
    expect(course('opted-out', lines, header)).toBe(held);
  });

  it('counts as said before from the next interaction on', () => {
    expect(
      course('was-opted-out', ['day 1 10:00 ana opted-out', 'day 2 10:00 ana → sam email: is-interested', 'day 3 10:00 sam → ana email']),
    ).toBe('-+-');
  });
});

describe('an open offer', () => {
  it.each<[string, string[], string]>([
    [
      'ends with its last instant',
      ['day 1 10:00 dana → ana offer-extended until day 3 10:00', 'day 3 10:00 sam → ana email', 'day 3 10:00:00.001 sam → ana email'],
      '++-',
    ],
    [
      'ends with its answer',
      ['day 1 10:00 dana → ana offer-extended', 'day 30 10:00 sam → ana email', 'day 31 10:00 ana offer-declined'],
      '++-',
    ],
    ['ends with a withdrawal', ['day 1 10:00 dana → ana offer-extended', 'day 2 10:00 ana candidate-withdrew'], '+-'],
    [
      'is the last one',
      [
        'day 1 10:00 dana → ana offer-extended until day 3 10:00',
        'day 2 10:00 dana → ana offer-extended until day 9 10:00',
        'day 4 10:00 sam → ana email',
      ],
      '+++',
    ],
  ])('%s', (_, lines, held) => {
    expect(course('offer-open', lines)).toBe(held);
  });
});

describe('interest', () => {
  it('is said, or shown by a résumé or by consent', () => {
    const lines = [
      'day 1 10:00 ana → sam email: is-interested',
      'day 1 11:00 ana resume-received',
      'day 1 12:00 ana consent-given',
      'day 1 13:00 ana → sam email: consents',
      'day 1 14:00 ana → sam email: asks client',
      'day 1 15:00 sam → ana email: is-interested',
      'day 1 16:00 rob consent-given about naming',
    ];
    expect(holdsAt('shows-interest', lines)).toEqual([1, 2, 3, 4]);
    expect(course('showed-interest', lines)).toBe('+++++++');
  });
});

describe('a message that expects no answer', () => {
  it.each([
    ['thanks', true],
    ['declines because "too far"', true],
    ['opts-out, thanks', true],
    ['thanks, asks other', false],
    ['declines, is-interested', false],
    ['thanks, promises call', true],
    ['declines, promises call', false],
    ['promises call', false],
    ['thanks, is-interested', false],
    ['thanks, promises call, asks other', false],
  ])('%s: %s', (said, bare) => {
    expect(holdsAt('expects-no-answer', [`day 1 10:00 ana → sam email: ${said}`])).toEqual(bare ? [1] : []);
  });

  it('looks forward to what is settled', () => {
    const [thanks, set, held, told] = [
      'ana → sam email: is-interested',
      'sam interview-scheduled for day 9 10:00',
      'sam interview-held',
      'sam → ana email: tells selected',
    ] as const;
    expect(holdsAt('expects-no-answer', [`day 1 10:00 ${set}`, `day 1 11:00 ${thanks}`])).toEqual([2]);
    expect(holdsAt('expects-no-answer', [`day 1 10:00 ${set}`, `day 9 10:00 ${held}`, `day 9 12:00 ${thanks}`])).toEqual([]);
    expect(holdsAt('expects-no-answer', [`day 1 10:00 ${told}`, `day 1 11:00 ${thanks}`])).toEqual([2]);
    expect(holdsAt('expects-no-answer', [`day 1 10:00 ${told}`, `day 1 11:00 ${thanks}, asks other`])).toEqual([]);
  });

  it('says something', () => {
    expect(holdsAt('expects-no-answer', ['day 1 10:00 ana → sam email'])).toEqual([]);
  });
});

it('all are data, and everything that they name is there', () => {
  expect(JSON.parse(JSON.stringify(conditions))).toEqual(conditions);
  expect(holdsAt('contact', ['day 1 10:00 sam → ana email'], cast)).toEqual([1]);
});
