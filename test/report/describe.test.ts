import { compilePolicy, evaluate, describe as inWords, parseTimeline } from 'hearback';
import { describe, expect, it } from 'vitest';
import { cast, story, wordsOf } from './story.ts';

const cvAndSilence = 'day 1 10:00 ana → sam resume-received';

describe('describe: the message of a finding', () => {
  it("is the rule's own sentence for the status, with its placeholders filled in", () => {
    const [words] = wordsOf(story(cvAndSilence, 'day 16 12:00'), 'overdue-update');
    expect(words?.message).toBe(
      'Since Mon 2 Mar nothing on record tells ana where things stand; a word was due by Thu 12 Mar. Even no news is news to somebody who waits.',
    );
  });

  it('tells of news and of a wait that ended late what was late', () => {
    const lines = `day 1 10:00 ana → sam resume-received\nday 2 10:00 sam → dana resume-submitted
      day 15 10:00 dana → sam feedback-received positive\nday 15 11:00 sam → ana email: discloses status`;
    const judged = story(lines, 'day 16 12:00');
    expect(wordsOf(judged, 'unreported-progress')[0]!.message).toContain('to be told by Thu 5 Mar; it was told on Mon 16 Mar.');
    expect(wordsOf(judged, 'employer-late-feedback')[0]!.message).toMatch(/^sam had been waiting for dana since Tue 3 Mar/);
  });

  it('speaks of people by their ids, and by their names when asked', () => {
    const judged = story('day 1 10:00 ana → sam missed-call', 'day 2 12:00');
    expect(wordsOf(judged, 'unreturned-call')[0]?.message).toContain('ana called on Mon 2 Mar');
    expect(wordsOf(judged, 'unreturned-call', { names: true })[0]?.message).toContain('Ana Ruiz called on Mon 2 Mar');
  });

  it('says lists and topics as one would', () => {
    const [words] = wordsOf(story('day 1 10:00 sam → ana email: asks resume', 'day 1 11:00'), 'missing-info');
    expect(words?.message).toContain('nothing of client, location, pay and contract type.');
  });

  it('gives a deadline its time where the day alone would mislead', () => {
    const judged = story('day 1 10:00 ana → sam email: wants-call from day 1 18:00 until day 1 20:00', 'day 1 12:00');
    expect(wordsOf(judged, 'callback-missed')[0]?.message).toBe(
      'ana asked on Mon 2 Mar to be called back. The call is due by Mon 2 Mar, 20:00.',
    );
  });

  it('names the year where it is another than that of the judgement', () => {
    const lines = '2025-12-01 10:00 ana → sam resume-received';
    expect(wordsOf(story(lines, '2026-01-05 10:00'), 'ghosting')[0]?.message).toContain(
      'since Mon 1 Dec 2025, and Mon 22 Dec 2025 has passed',
    );
  });

  it('leaves out what is absent, and the space before it', () => {
    const policy = compilePolicy({
      name: 'ours',
      rules: {
        'told-where': {
          kind: 'check',
          category: 'contact',
          severity: 'info',
          owedBy: 'recruiter',
          owedTo: 'candidate',
          when: { fact: 'interaction.kind', operator: 'equal', value: 'message' },
          require: { fact: 'interaction.automated', operator: 'equal', value: true },
          messages: { broken: '{owedBy} wrote to {owedTo} about {opportunity} .' },
        },
      },
    });
    expect(wordsOf(story('day 1 10:00 sam → ana email', 'day 2 10:00', policy), 'told-where')[0]?.message).toBe('sam wrote to ana about.');
  });

  it('of a rule of the house without sentences is a plain one, made of its id and its clauses', () => {
    const policy = compilePolicy({
      name: 'ours',
      extends: [],
      rules: {
        'thank-after-interview': {
          kind: 'obligation',
          category: 'contact',
          severity: 'info',
          owedBy: 'recruiter',
          owedTo: 'candidate',
          opens: { fact: 'interaction.kind', operator: 'equal', value: 'interview-held' },
          due: { businessDays: 1 },
          met: { condition: 'answers-opener' },
        },
      },
    });
    expect(wordsOf(story('day 1 10:00 sam → ana interview-held', 'day 3 10:00', policy), 'thank-after-interview')[0]?.message).toBe(
      '"thank after interview" is overdue: owed by sam to ana, since Mon 2 Mar, due by Tue 3 Mar (what happened is interview held).',
    );
  });

  it('of a rule of which it is not known whether it applies says so', () => {
    const policy = compilePolicy({
      name: 'ours',
      extends: ['courtesy'],
      rules: { ghosting: { appliesWhen: { fact: 'context.employerHeadcount', operator: 'greaterThan', value: 10 } } },
    });
    const [words] = wordsOf(story(cvAndSilence, 'day 16 12:00', policy), 'ghosting');
    expect(words?.message).toBe('Whether "ghosting" applies to this case cannot be told from what is stated.');
    expect(words?.why).toBe('Open, because it is not stated what `context.employerHeadcount` is.');
  });

  it('never names a confidential client', () => {
    const policy = compilePolicy({
      name: 'ours',
      extends: ['courtesy'],
      rules: { ghosting: { messages: { overdue: 'No word from {client}.' } } },
    });
    const open = story(`${cast} opportunity client Acme Corp\n${cvAndSilence}`, 'day 30 12:00', policy);
    const confidential = story(`${cast} opportunity client Acme Corp, confidential\n${cvAndSilence}`, 'day 30 12:00', policy);
    expect(wordsOf(open, 'ghosting')[0]?.message).toBe('No word from the client.');
    expect(wordsOf(open, 'ghosting', { names: true })[0]?.message).toBe('No word from Acme Corp.');
    expect(wordsOf(confidential, 'ghosting', { names: true })[0]?.message).toBe('No word from the client.');
  });
});

describe('describe: why', () => {
  it('counts the business days, and says which days do not count', () => {
    const [words] = wordsOf(story('day 5 10:00 decision-made rejected', 'day 8 10:00'), 'silent-rejection');
    expect(words?.why).toBe(
      '3 business days from Fri 6 Mar: Mon, Tue, Wed; 7 and 8 Mar are a weekend. Due in 2 business days (2 calendar days).',
    );
  });

  it.each([
    ['[sun, mon]', 'day 1 10:00 ana → sam missed-call', '1 business day from Mon 2 Mar: Sun; 3 to 7 Mar are no working days.'],
    ['[mon, tue, fri]', 'day 2 10:00 ana → sam missed-call', '1 business day from Tue 3 Mar: Fri; 4 and 5 Mar are no working days.'],
    ['[sun, mon, tue, wed, thu]', 'day 4 10:00 ana → sam missed-call', '1 business day from Thu 5 Mar: Sun; 6 and 7 Mar are a weekend.'],
    ['tue-fri', 'day 5 10:00 ana → sam missed-call', '1 business day from Fri 6 Mar: Tue; 7 to 9 Mar are a weekend.'],
  ])('calls of the days off with workdays %s a weekend what is one', (workdays, line, why) => {
    const lines = `${cast.replace('calendar America/Chicago', `calendar America/Chicago, workdays ${workdays}`)} ${line}`;
    expect(wordsOf(story(lines, 'day 6 12:00'), 'unreturned-call')[0]?.why).toContain(why);
  });

  it('names holidays', () => {
    const lines = `${cast.replace('calendar America/Chicago', 'calendar America/Chicago, holidays [2026-03-10]')} day 8 10:00 ana → sam missed-call`;
    expect(wordsOf(story(lines, 'day 8 12:00'), 'unreturned-call')[0]?.why).toBe(
      '1 business day from Mon 9 Mar: Wed; 10 Mar is a holiday. Due in 1 business day (2 calendar days).',
    );
  });

  it('counts days to the end of the day', () => {
    expect(wordsOf(story(cvAndSilence, 'day 3 12:00'), 'overdue-update')[0]?.why).toBe(
      '10 days from Mon 2 Mar, to the end of Thu 12 Mar. Due in 6 business days (8 calendar days).',
    );
  });

  it('tells what started a clock anew', () => {
    const judged = story(
      `day 1 10:00 ana → sam resume-received
       day 2 10:00 sam → ana email: asks availability
       day 5 10:00 ana → sam email: thanks`,
      'day 6 12:00',
    );
    expect(wordsOf(judged, 'overdue-update')[0]?.why).toContain(
      '10 days from Fri 6 Mar, when the email of Fri 6 Mar started the clock anew, to the end of Mon 16 Mar.',
    );
  });

  it('tells a time that somebody named', () => {
    const judged = story('day 1 10:00 sam → ana email: promises call by day 4 12:00', 'day 2 12:00');
    expect(wordsOf(judged, 'broken-promise')[0]?.why).toBe(
      'The time promised: Thu 5 Mar, 12:00. Due in 2 business days (2 calendar days).',
    );
  });

  it.each([
    ['day 14 09:00', 'By Sun 15 Mar it is 1 business day (3 calendar days) past due.'],
    ['day 12 00:30', 'By Fri 13 Mar it is 1 business day (1 calendar day) past due.'],
    ['day 11 23:00', 'Due in less than an hour.'],
    ['day 11 09:00', 'Due in 14 hours.'],
  ])('at %s says how late it is: %s', (when, sentence) => {
    expect(wordsOf(story(cvAndSilence, when), 'overdue-update')[0]?.why).toContain(sentence);
  });

  it('says how late it came', () => {
    const judged = story(`${cvAndSilence}\nday 13 10:00 sam → ana email: no-news`, 'day 14 10:00');
    expect(wordsOf(judged, 'overdue-update')[0]?.why).toContain('It came 1 business day (2 calendar days) late.');
  });

  it('says since when it has not been owed any more', () => {
    const judged = story(`${cvAndSilence}\nday 15 10:00 ana candidate-withdrew`, 'day 20 10:00');
    expect(wordsOf(judged, 'overdue-update')[0]?.why).toContain(
      'It was 2 business days (4 calendar days) past due when it ceased to be owed on Mon 16 Mar.',
    );
  });

  it('of a check says what was asked for, and what mended it', () => {
    const judged = story('day 1 10:00 sam → ana email: asks resume\nday 2 10:00 sam → ana email: discloses terms', 'day 3 10:00');
    expect(wordsOf(judged, 'missing-info')[0]?.why).toBe(
      'It told none of client, location, pay and contract type; left out: client, location, pay and contract type. ' +
        'Mended by the email of Tue 3 Mar.',
    );
  });

  it('names an interaction as it was known last', () => {
    const lines = [
      'day 1 10:00 sam → ana email: discloses terms, presses guilt',
      'day 2 09:00 sam → ana email id i2 recorded day 4 10:00: thanks',
      'day 3 09:00 sam → ana email id i2 recorded day 3 09:00: thanks',
    ];
    expect(wordsOf(story(lines.join('\n'), 'day 5 12:00'), 'pressure-tactics')[0]?.why).toContain('Mended by the email of Tue 3 Mar.');
  });

  it('of a check of a house gives the reasons that it states, and the clauses of the rest', () => {
    const policy = compilePolicy({
      name: 'ours',
      rules: {
        short: {
          id: 'short',
          kind: 'check',
          category: 'contact',
          severity: 'info',
          owedBy: 'recruiter',
          owedTo: 'candidate',
          options: { least: 20, wait: { businessDays: 1 } },
          when: { fact: 'interaction.kind', operator: 'equal', value: 'call' },
          require: {
            all: [
              { fact: 'interaction.durationMinutes', operator: 'greaterThanInclusive', value: { fact: 'option.least' } },
              { fact: 'interaction.channel', operator: 'equal', value: 'video' },
              { fact: 'interaction.outcome', operator: 'equal', value: 'voicemail' },
            ],
          },
          data: { minutes: { fact: 'interaction.durationMinutes' } },
          reasons: { 'all[0]': 'it took {data.minutes} minutes, not {option.least}, and {option.wait} are free', 'all[2]': '' },
        },
      },
    });
    const [words] = wordsOf(story('day 1 10:00 sam → ana call lasting 5', 'day 2 10:00', policy), 'short');
    expect(words?.clauses).toEqual(['it took 5 minutes, not 20, and 1 business day are free', 'the channel is not video']);
  });

  it('gives the reason of a waiver', () => {
    const { timeline, policy, asOf } = story(cvAndSilence, 'day 16 12:00');
    const waivers = [{ rule: 'overdue-update', reason: 'agreed by phone', approvedBy: 'lee' }];
    const report = evaluate(timeline, policy, { asOf, waivers });
    const [words] = wordsOf({ timeline, policy, asOf, report }, 'overdue-update');
    expect(words?.message).toContain('a word was due by Thu 12 Mar');
    expect(words?.why).toMatch(/Waived: agreed by phone\.$/);
  });
});

describe('describe: what a finding assumes', () => {
  it('is told with what the call did not carry', () => {
    const judged = story(`${cvAndSilence}\nday 9 10:00 sam → ana call: words unknown`, 'day 28 12:00');
    expect(wordsOf(judged, 'overdue-update')[0]?.why).toMatch(
      /Assumes that the call of Tue 10 Mar carried no decision, decline, opt-out, interest or acknowledgement\.$/,
    );
  });

  it('leaves out what only the other side could have said', () => {
    const judged = story(`${cvAndSilence}\nday 9 10:00 sam → ana email: words unknown`, 'day 28 12:00');
    expect(wordsOf(judged, 'overdue-update')[0]?.why).toMatch(/Assumes that the email of Tue 10 Mar carried no decision\.$/);
  });

  it('counts what is many', () => {
    const many = [2, 3, 4, 5].map((day) => `day ${day} 10:00 sam → ana email: words unknown`).join('\n');
    expect(wordsOf(story(`${cvAndSilence}\n${many}`, 'day 28 12:00'), 'overdue-update')[0]?.why).toContain(
      'Assumes that the 4 contacts from Tue 3 Mar to Fri 6 Mar carried no decision.',
    );
  });

  it.each([
    ['durationMinutes', 'lessThanInclusive', 20, '`interaction.durationMinutes` is above 20, if on record at all'],
    ['durationMinutes', 'lessThan', 20, '`interaction.durationMinutes` is not below 20'],
    ['data.left', 'notEqual', true, '`interaction.data.left` is true, if on record at all'],
    ['data.left', 'equal', false, '`interaction.data.left` is not false'],
    ['kind', 'notEqual', 'call', 'what happened is call'],
  ])('claims no value of a fact that may be absent: %s %s', (fact, operator, value, words) => {
    const policy = compilePolicy({
      name: 'ours',
      kinds: { hangup: { left: 'boolean' } },
      rules: {
        calls: {
          ...{ kind: 'check', category: 'contact', severity: 'info', owedBy: 'recruiter', owedTo: 'candidate' },
          when: { fact: 'interaction.kind', operator: 'equal', value: 'call' },
          require: { fact: `interaction.${fact}`, operator, value },
        },
      },
    });
    expect(wordsOf(story('day 1 10:00 sam → ana call', 'day 2 10:00', policy), 'calls')[0]?.clauses).toEqual([words]);
  });

  it('is why nothing could be decided', () => {
    const judged = story('day 1 10:00 sam → ana call: words unknown', 'day 2 10:00');
    expect(wordsOf(judged, 'good-time-not-asked')[0]?.why).toMatch(/Open, because what the call of Mon 2 Mar said is not on record\.$/);
  });

  it('is what the source could not see', () => {
    const judged = story(
      `${cast} covers message none, call none, interview-held none, offer-extended none\n${cvAndSilence}`,
      'day 28 12:00',
    );
    expect(wordsOf(judged, 'overdue-update')[0]?.why).toMatch(/Open, because the source does not show every call or message\.$/);
  });
});

describe('describe: the rest', () => {
  it('follows the order of the report, with the ids of its findings', () => {
    const { report, timeline, policy } = story(`${cvAndSilence}\nday 2 10:00 ana → sam email: asks status`, 'day 16 12:00');
    const ids = [...report.violations, ...report.pending, ...report.undecided, ...report.waived].map(({ id }) => id);
    expect(report.violations.length * report.pending.length).toBeGreaterThan(0);
    expect(inWords(report, { policy, timeline }).map(({ id }) => id)).toEqual(ids);
  });

  it('puts clauses into words, a named condition by its name', () => {
    expect(wordsOf(story('day 1 10:00 ana → sam email: asks status', 'day 2 12:00'), 'unanswered-question')[0]?.clauses).toEqual([
      '`candidate-contact` holds',
      'the one who says it is candidate',
      'its topic is the client, the location, pay, the contract type, the process or where things stand',
      'it is not answered at once',
    ]);
  });

  it('speaks of an instant where a fact is declared as one, whatever its name', () => {
    const check = {
      id: 'too-late',
      kind: 'check' as const,
      category: 'contact',
      severity: 'info' as const,
      owedBy: 'recruiter' as const,
      owedTo: 'candidate' as const,
      when: { fact: 'interaction.kind', operator: 'equal', value: 'message' },
      require: {
        all: [
          { fact: 'interaction.at', operator: 'lessThan', value: { fact: 'context.permit' } },
          { fact: 'context.peopleMetAt', operator: 'lessThan', value: 3 },
          { fact: 'before.last', params: { of: 'speaks', fact: 'interaction.durationMinutes' }, operator: 'lessThan', value: 20 },
        ],
      },
      data: { permit: { fact: 'context.permit' } },
      messages: { broken: 'The permit ran out on {data.permit}.' },
    };
    const context = { permit: { type: 'instant' as const }, peopleMetAt: { type: 'number' as const } };
    const policy = compilePolicy({ name: 'ours', context, rules: { 'too-late': check } });
    const lines = [
      `context permit ${String(Date.parse('2026-03-02T12:00:00-06:00'))}, peopleMetAt 5`,
      'day 1 10:00 sam → ana call lasting 30',
      'day 2 10:00 sam → ana email',
    ];
    const [words] = wordsOf(story(lines.join('\n'), 'day 3 10:00', policy), 'too-late');
    expect(words?.message).toBe('The permit ran out on Mon 2 Mar, 12:00.');
    expect(words?.clauses).toEqual([
      'its time is not before `context.permit`',
      '`context.peopleMetAt` is not below 3',
      '`interaction.durationMinutes` of the last `speaks` before it is not below 20',
    ]);
  });

  it('quotes the words of the timeline only when asked', () => {
    const timeline = parseTimeline({
      id: 'case-1',
      calendar: { timeZone: 'America/Chicago' },
      parties: [
        { id: 'ana', role: 'candidate' },
        { id: 'sam', role: 'recruiter' },
      ],
      interactions: [
        {
          id: 'i1',
          kind: 'message',
          channel: 'email',
          at: '2026-03-02T10:00:00-06:00',
          from: 'ana',
          to: ['sam'],
          body: 'Hi Sam, who is the client?',
          signals: [{ type: 'question', topic: 'client', start: 8, end: 26 }],
        },
      ],
    });
    const { policy } = story(cvAndSilence, 'day 1 12:00');
    const asOf = Date.parse('2026-03-02T12:00:00-06:00');
    const judged = { timeline, policy, asOf, report: evaluate(timeline, policy, { asOf }) };
    expect(wordsOf(judged, 'unanswered-question', { quotes: true })[0]?.quotes).toEqual([
      { interaction: 'i1', text: 'who is the client?' },
    ]);
    expect(JSON.stringify(wordsOf(judged, 'unanswered-question'))).not.toContain('who is');
  });
});
