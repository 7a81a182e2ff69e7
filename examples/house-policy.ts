// A house's own policy: the built-in one with other settings, and a rule of its own. It is plain JSON; a file would do.
import { compilePolicy, courtesy, evaluate, parseTimeline } from 'hearback';

const policy = compilePolicy({
  name: 'our-house',
  version: '1',
  extends: ['courtesy'],
  calendar: { timeZone: 'Europe/London' },
  kinds: { 'assessment-sent': { hours: 'number' } },
  rules: {
    ghosting: 'off',
    'overdue-update': { severity: 'error', due: { days: 7 } },
    'too-many-follow-ups': ['warning', { limit: 2 }],
    'long-assessment': {
      id: 'long-assessment',
      kind: 'check',
      category: 'assessments',
      severity: 'warning',
      owedBy: 'recruiter',
      owedTo: 'candidate',
      options: { most: 3 },
      when: {
        all: [
          { fact: 'interaction.kind', operator: 'equal', value: 'custom' },
          { fact: 'interaction.name', operator: 'equal', value: 'assessment-sent' },
        ],
      },
      require: { fact: 'interaction.data.hours', operator: 'lessThanInclusive', value: { fact: 'option.most' } },
    },
  },
});

const timeline = parseTimeline({
  id: 'case-1',
  parties: [
    { id: 'mia', role: 'candidate' },
    { id: 'tom', role: 'recruiter' },
  ],
  interactions: [
    { id: 'i1', kind: 'resume-received', at: '2026-03-02T09:00:00Z', from: 'mia', to: ['tom'] },
    { id: 'i2', kind: 'custom', name: 'assessment-sent', data: { hours: 6 }, at: '2026-03-03T10:00:00Z', from: 'tom', to: ['mia'] },
  ],
});

for (const judge of [courtesy, policy]) {
  const options = { asOf: '2026-03-10T12:00:00Z', calendar: { timeZone: 'Europe/London' } };
  const { violations } = evaluate(timeline, judge, options);
  console.log(`${judge.name}: ${violations.map(({ rule, status }) => `${rule} ${status}`).join(', ') || 'nothing broken'}`);
}
