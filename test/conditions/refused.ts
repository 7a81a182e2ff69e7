import { compilePolicy, HearbackError } from 'hearback';
import { describeIssue } from '../../src/entities/describe-issue.ts';

const ofRule = { category: 'house', severity: 'error', owedBy: 'recruiter', owedTo: 'candidate' } as const;
const message = { fact: 'interaction.kind', operator: 'equal', value: 'message' };

/** A check with these parts. */
export const check = (parts: object = {}) => ({ id: 'house', kind: 'check', ...ofRule, when: message, require: message, ...parts });

/** An obligation with these parts. */
export const obligation = (parts: object = {}) => ({
  id: 'house',
  kind: 'obligation',
  ...ofRule,
  opens: message,
  due: { days: 1 },
  met: message,
  ...parts,
});

/** What is wrong with a policy, each problem as one line of text; nothing where it is right. */
export function problemsOf(rule: object, policy: object = {}): string[] {
  try {
    compilePolicy({ name: 'house', rules: { house: rule }, ...policy });
    return [];
  } catch (error) {
    if (error instanceof HearbackError && error.code === 'invalid-policy') return error.issues.map(describeIssue);
    throw error;
  }
}

/** What is wrong with a shared condition. */
export const problemsOfShared = (shared: unknown, more: object = {}) => problemsOf(check(), { conditions: { shared, ...more } });
