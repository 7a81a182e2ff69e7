import type { PolicyInput } from '../entities/policy.ts';

/** The Courtesy Code, tighter: everything is told at once, silence is shorter, and only a yes is a yes. */
export const strict = {
  name: 'strict',
  version: '1.0.0',
  extends: ['courtesy'],
  rules: {
    'missing-info': { options: { minimum: 4 } },
    'incomplete-info': { options: { minimum: 4 } },
    'exploding-offer': { options: { minimum: { days: 14 } } },
    'submission-without-consent': { options: { resumeCounts: false } },
    'overdue-update': { due: [{ when: { condition: 'asks-candidate' }, days: 14 }, { days: 7 }] },
    ghosting: { due: [{ when: { condition: 'asks-candidate' }, days: 28 }, { days: 14 }] },
    'pay-history-asked': 'warning',
  },
} satisfies PolicyInput;
