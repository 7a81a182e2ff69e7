import type { RuleInput } from '../entities/rule.ts';

/** Who referred a person stays unnamed, unless the referrer agreed. */
export const referrerExposed = {
  id: 'referrer-exposed',
  kind: 'check',
  category: 'contact',
  severity: 'error',
  owedBy: 'recruiters-side',
  owedTo: 'referrer',
  each: 'names-person',
  when: {
    all: [
      { condition: 'recruiters-contact' },
      { fact: 'signal.byRole', operator: 'in', value: ['recruiter', 'employer'] },
      { fact: 'signal.partyRole', operator: 'equal', value: 'referrer' },
    ],
  },
  require: {
    fact: 'before.count',
    params: { of: 'agrees-to-be-named', since: 'refuses-to-be-named' },
    operator: 'greaterThanInclusive',
    value: 1,
  },
  reasons: { '': 'no yes from {owedTo} to being named is on record before it' },
  yieldsTo: [
    {
      when: { fact: 'context.mustNameReferrer', operator: 'equal', value: true },
      because: 'the law that applies here wants the source of personal data named',
    },
  ],
  action: 'apologise-to-referrer',
  summary: 'The name of a referrer is kept from the person it led to, unless the referrer agreed.',
  messages: {
    broken:
      '{owedBy} named {owedTo} to the candidate on {openedAt} as the one who referred them, with no yes from {owedTo} on record. People refer in confidence.',
    undecided:
      '{owedBy} named {owedTo} to the candidate on {openedAt} as the one who referred them. Whether {owedTo} had agreed cannot be told from this record.',
    waived: '{owedBy} named {owedTo} to the candidate on {openedAt} as the one who referred them, which the law here can require.',
  },
  sources: [{ title: 'The Courtesy Code', locator: 'A12' }],
} as const satisfies RuleInput;
