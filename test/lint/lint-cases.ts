import type { LintCode, PolicyInput, RuleInput } from 'hearback';

/** A policy that lint is to find something in, and one much like it that is all right. */
export interface LintCase {
  readonly code: LintCode;
  readonly name: string;
  readonly yes: PolicyInput;
  readonly no: PolicyInput;
}

const kind = (value: string) => ({ fact: 'interaction.kind', operator: 'equal', value }) as const;
const outcome = (value: string) => ({ fact: 'interaction.outcome', operator: 'equal', value }) as const;
const channel = (value: string) => ({ fact: 'interaction.channel', operator: 'equal', value }) as const;
const candidate = { fact: 'interaction.fromRole', operator: 'equal', value: 'candidate' } as const;

const check = {
  id: 'house',
  kind: 'check',
  category: 'contact',
  severity: 'warning',
  owedBy: 'recruiter',
  owedTo: 'candidate',
  when: { condition: 'recruiters-contact' },
  require: { fact: 'interaction.channel', operator: 'notEqual', value: 'sms' },
} as const satisfies RuleInput;

const debt = {
  id: 'house',
  kind: 'obligation',
  category: 'responsiveness',
  severity: 'warning',
  owedBy: 'recruiter',
  owedTo: 'candidate',
  opens: { condition: 'candidate-contact' },
  due: { businessDays: 2 },
  met: { condition: 'answers-opener' },
} as const satisfies RuleInput;

const policy = (...rules: readonly object[]): PolicyInput => ({
  name: 'ours',
  rules: Object.fromEntries(rules.map((rule) => [(rule as { id: string }).id, rule])),
});
const ofCheck = (keys: object, more: object = {}): PolicyInput => ({ ...policy({ ...check, ...keys }), ...more });
const ofDebt = (keys: object, more: object = {}): PolicyInput => ({ ...policy({ ...debt, ...keys }), ...more });
const inCourtesy = (rules: object): PolicyInput => ({ name: 'ours', extends: ['courtesy'], rules }) as PolicyInput;

/** No contact within so many days of the last. */
const spacedBy = (days: number) => ({
  ...check,
  id: 'spaced',
  options: { spacing: { days } },
  require: {
    fact: 'interaction.at',
    operator: 'greaterThan',
    value: { fact: 'time', params: { from: 'before:recruiters-contact', for: 'option.spacing' } },
  },
});
/** An update every ten days. */
const updates = {
  ...debt,
  id: 'updates',
  opens: { condition: 'sets-waiting' },
  due: { days: 10 },
  met: { condition: 'tells-candidate' },
  repeats: true,
};
/** No fourth contact to somebody who has not answered. */
const limited = {
  ...check,
  id: 'limited',
  options: { most: 3 },
  require: {
    fact: 'case.count',
    params: { of: 'recruiters-contact', since: 'candidate-contact' },
    operator: 'lessThanInclusive',
    value: { fact: 'option.most' },
  },
};
const noQuestions = {
  ...check,
  id: 'no-questions',
  require: { fact: 'interaction.signals', params: { type: 'question' }, operator: 'equal', value: 0 },
};
const asksBack = (type: string) => ({
  ...debt,
  met: { all: [{ condition: 'tells-candidate' }, { fact: 'interaction.signals', params: { type }, operator: 'greaterThan', value: 0 }] },
});

/** Every code, with what calls for it and what does not. */
export const lintCases: readonly LintCase[] = [
  {
    code: 'refused',
    name: 'a misspelt fact',
    yes: ofCheck({ when: { fact: 'interaction.knd', operator: 'equal', value: 'call' } }),
    no: ofCheck({}),
  },
  {
    code: 'calendar-never-open',
    name: 'an office without a working day',
    yes: ofCheck({}, { calendar: { timeZone: 'UTC', workdays: [] } }),
    no: ofCheck({}, { calendar: { timeZone: 'UTC', workdays: [7] } }),
  },
  {
    code: 'calendar-never-open',
    name: 'office hours that end before they begin',
    yes: ofCheck({}, { calendar: { timeZone: 'UTC', periods: [{ start: '17:00', end: '09:00' }] } }),
    no: ofCheck({}, { calendar: { timeZone: 'UTC', periods: [{ start: '09:00', end: '09:01' }] } }),
  },
  {
    code: 'never-in-force',
    name: 'an end before the beginning',
    yes: ofCheck({ effective: { from: '2026-03-01T00:00:00Z', to: '2026-02-01T00:00:00Z' } }),
    no: ofCheck({ effective: { from: '2026-02-01T00:00:00Z', to: '2026-03-01T00:00:00Z' } }),
  },
  {
    code: 'never-applies',
    name: 'a case of two contracts at once',
    yes: ofCheck({
      appliesWhen: {
        all: [
          { fact: 'opportunity.contractType', operator: 'equal', value: 'w2' },
          { fact: 'opportunity.contractType', operator: 'equal', value: 'c2c' },
        ],
      },
    }),
    no: ofCheck({
      appliesWhen: {
        any: [
          { fact: 'opportunity.contractType', operator: 'equal', value: 'w2' },
          { fact: 'opportunity.contractType', operator: 'equal', value: 'c2c' },
        ],
      },
    }),
  },
  {
    code: 'never-opens',
    name: 'an outcome that no message has',
    yes: ofCheck({ when: { all: [kind('message'), outcome('missed')] } }),
    no: ofCheck({ when: { all: [kind('call'), outcome('missed')] }, require: candidate }),
  },
  {
    code: 'never-opens',
    name: 'an outcome of another kind',
    yes: ofDebt({ opens: { all: [kind('call'), outcome('rejected')] } }),
    no: ofDebt({ opens: { all: [kind('decision-made'), outcome('rejected')] } }),
  },
  {
    code: 'never-opens',
    name: 'an act of the candidate that a recruiter is to do',
    yes: ofDebt({ opens: { all: [kind('resume-received'), { fact: 'interaction.fromRole', operator: 'equal', value: 'recruiter' }] } }),
    no: ofDebt({ opens: { all: [kind('resume-submitted'), { fact: 'interaction.fromRole', operator: 'equal', value: 'recruiter' }] } }),
  },
  {
    code: 'never-opens',
    name: 'a question in a note',
    yes: ofDebt({ each: 'question', opens: kind('note') }),
    no: ofDebt({ each: 'question', opens: kind('message') }),
  },
  {
    code: 'never-opens',
    name: 'a count of what never happens',
    yes: ofDebt(
      { opens: { fact: 'case.count', params: { of: 'silent-mail' }, operator: 'greaterThan', value: 0 } },
      { conditions: { 'silent-mail': { all: [kind('message'), channel('phone')] } } },
    ),
    no: ofDebt(
      { opens: { fact: 'case.count', params: { of: 'silent-mail' }, operator: 'greaterThan', value: 0 } },
      { conditions: { 'silent-mail': { all: [kind('message'), channel('chat')] } } },
    ),
  },
  {
    code: 'voided-from-the-start',
    name: 'a debt that what opens it voids',
    yes: ofDebt({ opens: { condition: 'opts-out' }, voided: { fact: 'interaction.by', operator: 'contains', value: 'candidate' } }),
    no: ofDebt({ opens: { condition: 'opts-out' }, voided: kind('opted-out') }),
  },
  {
    code: 'voided-from-the-start',
    name: 'a debt of a case that is over, which the end of the case voids',
    yes: ofDebt({ opens: { all: [{ condition: 'candidate-contact' }, { condition: 'over' }] }, voided: { condition: 'over' } }),
    no: ofDebt({ opens: { all: [{ condition: 'candidate-contact' }, { condition: 'over' }] }, voided: { condition: 'opted-out' } }),
  },
  {
    code: 'never-broken',
    name: 'a demand that every interaction it looks at meets',
    yes: ofCheck({ when: kind('message'), require: { fact: 'interaction.channel', operator: 'notEqual', value: 'phone' } }),
    no: ofCheck({ when: kind('message'), require: { fact: 'interaction.channel', operator: 'notEqual', value: 'sms' } }),
  },
  {
    code: 'always-broken',
    name: 'a demand that no interaction it looks at meets',
    yes: ofCheck({ when: kind('message'), require: channel('phone') }),
    no: ofCheck({ when: kind('message'), require: channel('email') }),
  },
  {
    code: 'never-met',
    name: 'an interview with an outcome',
    yes: ofDebt({ met: { all: [kind('interview-held'), outcome('connected')] } }),
    no: ofDebt({ met: { any: [kind('interview-held'), outcome('connected')] } }),
  },
  {
    code: 'never-met',
    name: 'what the opening rules out',
    yes: ofDebt({
      opens: kind('message'),
      met: { all: [{ fact: 'opened.kind', operator: 'equal', value: 'call' }, { condition: 'answers-opener' }] },
    }),
    no: ofDebt({
      opens: kind('call'),
      met: { all: [{ fact: 'opened.kind', operator: 'equal', value: 'call' }, { condition: 'answers-opener' }] },
    }),
  },
  {
    code: 'never-met',
    name: 'what the opening rules out, and nothing starts the clock anew',
    yes: ofDebt({
      opens: kind('message'),
      met: { all: [{ fact: 'opened.kind', operator: 'equal', value: 'call' }, { condition: 'answers-opener' }] },
    }),
    no: ofDebt({
      opens: kind('message'),
      restarts: kind('call'),
      met: { all: [{ fact: 'opened.kind', operator: 'equal', value: 'call' }, { condition: 'answers-opener' }] },
    }),
  },
  {
    code: 'never-met',
    name: 'a field that the signal does not have',
    yes: ofDebt({ each: 'question', met: { fact: 'signal.action', operator: 'equal', value: 'call' } }),
    no: ofDebt({ each: 'promise', met: { fact: 'signal.action', operator: 'equal', value: 'call' } }),
  },
  {
    code: 'met-only-by-others',
    name: 'a debt of the recruiter that the candidate meets',
    yes: ofDebt({ met: kind('resume-received') }),
    no: ofDebt({ met: kind('resume-submitted') }),
  },
  {
    code: 'never-restarts',
    name: 'a restart by what there is not',
    yes: ofDebt({ restarts: { all: [kind('note'), channel('email')] } }),
    no: ofDebt({ restarts: { all: [kind('message'), channel('email')] } }),
  },
  {
    code: 'never-voided',
    name: 'an end that never comes',
    yes: ofDebt({ voided: { all: [{ condition: 'over' }, kind('call'), channel('email')] } }),
    no: ofDebt({ voided: { all: [{ condition: 'over' }, kind('call'), channel('video')] } }),
  },
  {
    code: 'never-mended',
    name: 'a remedy that nobody can give',
    yes: ofCheck({ remedy: { all: [kind('call'), { fact: 'interaction.bounced', operator: 'equal', value: true }] } }),
    no: ofCheck({ remedy: { all: [kind('call'), { fact: 'interaction.bounced', operator: 'equal', value: false }] } }),
  },
  {
    code: 'never-waived',
    name: 'a precedence that never comes about',
    yes: ofCheck({ yieldsTo: [{ when: { all: [kind('message'), kind('call')] }, because: 'it was both' }] }),
    no: ofCheck({ yieldsTo: [{ when: { any: [kind('message'), kind('call')] }, because: 'it was either' }] }),
  },
  {
    code: 'never-chosen',
    name: 'a term after one that always counts',
    yes: ofDebt({ due: [{ days: 1 }, { when: kind('call'), days: 2 }] }),
    no: ofDebt({ due: [{ when: kind('call'), days: 2 }, { days: 1 }] }),
  },
  {
    code: 'never-chosen',
    name: 'a severity that nothing calls for',
    yes: ofCheck({ severity: [{ when: { all: [kind('call'), channel('email')] }, severity: 'error' }, { severity: 'info' }] }),
    no: ofCheck({ severity: [{ when: { all: [kind('call'), channel('phone')] }, severity: 'error' }, { severity: 'info' }] }),
  },
  { code: 'owes-itself', name: 'a debt to oneself', yes: ofDebt({ owedTo: 'recruiter' }), no: ofDebt({ owedTo: 'employer' }) },
  {
    code: 'owes-itself',
    name: 'a debt of a role that one alone has',
    yes: ofDebt({ owedBy: 'sender', owedTo: 'sender' }),
    no: ofDebt({ owedBy: 'recruiters-side', owedTo: 'recruiters-side' }),
  },
  {
    code: 'yields-in-a-circle',
    name: 'two rules that each give way',
    yes: policy(
      { ...check, yieldsTo: [{ rule: 'other', because: 'it is graver' }] },
      { ...check, id: 'other', yieldsTo: [{ rule: 'house', because: 'it is graver' }] },
    ),
    no: policy({ ...check, yieldsTo: [{ rule: 'other', because: 'it is graver' }] }, { ...check, id: 'other' }),
  },
  {
    code: 'options-contradict',
    name: 'a least that is more than the most',
    yes: ofCheck({ ...between(5, 3), when: { condition: 'candidate-contact' } }),
    no: ofCheck({ ...between(3, 5), when: { condition: 'candidate-contact' } }),
  },
  {
    code: 'options-contradict',
    name: 'a minimum of nothing',
    yes: inCourtesy({ 'missing-info': ['error', { minimum: 0 }] }),
    no: inCourtesy({ 'missing-info': ['error', { minimum: 2 }] }),
  },
  {
    code: 'forbidden',
    name: 'an answer that must ask, where none may',
    yes: policy(asksBack('question'), noQuestions),
    no: policy(asksBack('help'), noQuestions),
  },
  {
    code: 'forbidden-until-late',
    name: 'updates due sooner than they may come',
    yes: policy(updates, spacedBy(14)),
    no: policy(updates, spacedBy(7)),
  },
  {
    code: 'forbidden-until-late',
    name: 'an answer due sooner than it may come, after a contact and not after a résumé',
    yes: policy({ ...updates, opens: { condition: 'recruiters-contact' }, repeats: false }, spacedBy(14)),
    no: policy({ ...updates, opens: kind('resume-received'), repeats: false }, spacedBy(14)),
  },
  {
    code: 'forbidden-after-some',
    name: 'an update every ten days against no fourth follow-up',
    yes: policy(updates, limited),
    no: policy(updates, {
      ...limited,
      when: { condition: 'follow-up' },
      require: { ...limited.require, params: { of: 'follow-up', since: 'candidate-contact' } },
    }),
  },
  {
    code: 'due-before-opening',
    name: 'days that count from the contact before',
    yes: ofDebt({ due: { days: 3, from: 'before:recruiters-contact' } }),
    no: ofDebt({ due: { days: 3, from: 'case:candidate-contact' } }),
  },
  {
    code: 'due-before-opening',
    name: 'the close of the day on which it opens',
    yes: ofDebt({ due: { businessDays: 0 } }),
    no: ofDebt({ due: { days: 0 } }),
  },
  {
    code: 'due-before-opening',
    name: 'the latest of what is past',
    yes: ofDebt({ due: { latestOf: [{ businessDays: 0 }, { days: 3, from: 'before:recruiters-contact' }] } }),
    no: ofDebt({ due: { latestOf: [{ businessDays: 0 }, { days: 3 }] } }),
  },
  {
    code: 'due-before-opening',
    name: 'the earliest where one is past',
    yes: ofDebt({ due: { earliestOf: [{ businessDays: 0 }, { days: 3 }] } }),
    no: ofDebt({ due: { earliestOf: [{ businessDays: 2 }, { days: 3 }] } }),
  },
  {
    code: 'due-before-opening',
    name: 'an instant of the case that may be past',
    yes: ofDebt({ due: { at: 'opportunity.decisionBy' } }),
    no: ofDebt({ due: { latestOf: [{ at: 'opportunity.decisionBy' }, { businessDays: 1 }] } }),
  },
  {
    code: 'never-due',
    name: 'an instant that what opens it has not',
    yes: ofDebt({ opens: kind('message'), due: { at: 'interaction.startsAt' } }),
    no: ofDebt({ opens: kind('interview-scheduled'), due: { at: 'interaction.startsAt' } }),
  },
  { code: 'due-at-once', name: 'no time at all', yes: ofDebt({ due: { hours: 0 } }), no: ofDebt({ due: { minutes: 1 } }) },
  { code: 'due-at-once', name: 'no working hour', yes: ofDebt({ due: { businessHours: 0 } }), no: ofDebt({ due: { businessHours: 1 } }) },
  {
    code: 'remind-before-opening',
    name: 'a reminder of ten days in a debt of five',
    yes: ofDebt({ due: { days: 5 }, remind: { before: { days: 10 } } }),
    no: ofDebt({ due: { days: 10 }, remind: { before: { days: 5 } } }),
  },
  {
    code: 'never-holds',
    name: 'one of none, and not a number that is told as text',
    yes: ofCheck({ require: { fact: 'opportunity.title', operator: 'in', value: [] } }),
    no: ofCheck({ when: kind('call'), require: { fact: 'interaction.durationMinutes', operator: 'greaterThan', value: '5' } }),
  },
  {
    code: 'never-holds',
    name: 'a number that a text never is',
    yes: ofDebt({ opens: { any: [kind('call'), { fact: 'interaction.outcome', operator: 'equal', value: 3 }] } }),
    no: ofDebt({ opens: { any: [kind('call'), { fact: 'interaction.durationMinutes', operator: 'equal', value: 3 }] } }),
  },
  {
    code: 'never-holds',
    name: 'an instant against a text',
    yes: ofCheck({ when: { any: [kind('call'), { fact: 'interaction.at', operator: 'greaterThan', value: '2026-01-01T00:00:00Z' }] } }),
    no: ofCheck({ when: { any: [kind('call'), { fact: 'interaction.at', operator: 'greaterThan', value: 1_767_225_600_000 }] } }),
  },
  {
    code: 'always-holds',
    name: 'a number that is never less',
    yes: ofDebt({ opens: { all: [kind('call'), { fact: 'opportunity.askableCount', operator: 'greaterThan', value: 2 }] } }),
    no: ofDebt({ opens: { all: [kind('call'), { fact: 'opportunity.askableCount', operator: 'greaterThan', value: 3 }] } }),
  },
  {
    code: 'always-holds',
    name: 'a flag that is true or false',
    yes: ofDebt({ opens: { fact: 'interaction.automated', operator: 'in', value: [true, false] } }),
    no: ofDebt({ opens: { fact: 'interaction.automated', operator: 'in', value: [false] } }),
  },
  {
    code: 'misspelt-action',
    name: 'an action that is almost one of those that are known',
    yes: ofDebt({ action: 'send-updat' }),
    no: ofDebt({ action: 'send-a-cake' }),
  },
  {
    code: 'unused-condition',
    name: 'a condition that nobody asks',
    yes: ofCheck({}, { conditions: { spare: kind('call') } }),
    no: ofCheck({ when: { condition: 'spare' }, require: candidate }, { conditions: { spare: kind('call') } }),
  },
  {
    code: 'unused-condition',
    name: 'a condition that no term counts from',
    yes: ofCheck(spacedBy(3), { conditions: { spare: kind('call') } }),
    no: ofCheck(
      {
        require: {
          fact: 'interaction.at',
          operator: 'greaterThan',
          value: { fact: 'time', params: { from: 'before:spare', days: 3 } },
        },
      },
      { conditions: { spare: kind('call') } },
    ),
  },
  {
    code: 'unused-option',
    name: 'a setting that nobody reads',
    yes: ofCheck({ options: { grace: { minutes: 5 } } }),
    no: ofDebt({ options: { grace: { minutes: 5 } }, due: 'option.grace' }),
  },
  {
    code: 'unused-option',
    name: 'a setting that only a condition of other rules reads',
    yes: ofCheck({ options: { grace: { minutes: 5 }, window: { hours: 2 } } }),
    no: ofCheck({ options: { grace: { minutes: 5 }, window: { hours: 2 } }, require: { condition: 'asked-for-now' } }),
  },
  {
    code: 'unused-reason',
    name: 'a reason for a part that there is not',
    yes: ofCheck({ reasons: { 'all[1]': 'it was a text message' } }),
    no: ofCheck({ reasons: { '': 'it was a text message' } }),
  },
  {
    code: 'unused-context',
    name: 'a fact that nobody asks for',
    yes: ofCheck({}, { context: { tier: { type: 'string' } } }),
    no: ofCheck({ appliesWhen: { fact: 'context.tier', operator: 'equal', value: 'gold' } }, { context: { tier: { type: 'string' } } }),
  },
  {
    code: 'unused-kind',
    name: 'a kind that nobody asks for',
    yes: ofCheck({}, { kinds: { 'assessment-sent': { hours: 'number' } } }),
    no: ofCheck(
      { when: kind('custom'), require: { fact: 'interaction.data.hours', operator: 'lessThan', value: 4 } },
      { kinds: { 'assessment-sent': { hours: 'number' } } },
    ),
  },
];

function between(least: number, most: number) {
  const count = { fact: 'case.count', params: { of: 'candidate-contact' } };
  return {
    options: { least, most },
    require: {
      any: [
        {
          all: [
            { ...count, operator: 'greaterThanInclusive', value: { fact: 'option.least' } },
            { ...count, operator: 'lessThanInclusive', value: { fact: 'option.most' } },
          ],
        },
      ],
    },
  };
}
