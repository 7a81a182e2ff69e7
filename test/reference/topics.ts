import type { Case } from './case.ts';

const topics = ['client', 'location', 'compensation', 'contract-type', 'process', 'status'];
const terms = ['client', 'location', 'compensation', 'contract-type'];

/** The terms that a candidate can ask for: without the client, while the client is confidential. */
export const askableTopics = (c: Case): readonly string[] =>
  c.timeline.opportunity.clientConfidential === true ? terms.filter((topic) => topic !== 'client') : terms;

/** The topics that the parameter `among` means; all topics that can be disclosed, without it. */
export function topicsAmong(c: Case, among: unknown): readonly string[] {
  if (among === 'terms') return terms;
  if (among === 'askable') return askableTopics(c);
  return Array.isArray(among) ? among : topics;
}
