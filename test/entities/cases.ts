import type { HearbackError } from '../../src/entities/hearback-error.ts';
import { safeParseTimeline } from '../../src/entities/parse-timeline.ts';

export const ana = { id: 'ana', role: 'candidate' };
export const sam = { id: 'sam', role: 'recruiter', name: 'Sam Lee', organization: 'TalentCo' };

/** A timeline with these interactions, and anything else that is given. */
export const caseWith = (interactions: readonly unknown[], more: object = {}) => ({
  id: 'case-1',
  parties: [ana, sam],
  interactions,
  ...more,
});
export const note = { id: 'i1', kind: 'note', at: '2026-03-02T09:00:00-06:00' };

/** What is wrong with a timeline. */
export function errorOf(json: unknown): HearbackError {
  const result = safeParseTimeline(json);
  if (result.ok) throw new Error('expected a wrong timeline');
  return result.error;
}

/** The same, line by line. */
export const linesOf = (json: unknown): string[] => errorOf(json).message.split('\n');
