import { show } from './describe-issue.ts';
import { roleSchema } from './party.ts';
import type { Problems } from './problems.ts';

/** A party that may not have been parsed. */
type LooseParty = { readonly [Key in 'id' | 'role']?: unknown };

/**
 * Notes what is wrong with the parties together: an id twice, no candidate, or more than one.
 *
 * @param parties parsed, or as given: what is wrong with one of them alone is passed over
 * @param problems where it is noted
 * @returns the ids that interactions may name
 */
export function checkParties(parties: readonly unknown[], problems: Problems): Set<string> {
  const ids = new Set<string>();
  let hasCandidate = false;
  let isEveryRoleKnown = true;
  for (const [index, party] of parties.entries()) {
    const { id, role } = Object(party) as LooseParty;
    if (typeof id === 'string' && ids.size === ids.add(id).size) {
      problems.add({ path: ['parties', index, 'id'], code: 'duplicate-party', expected: 'an id of its own', received: show(id) });
    }
    if (role !== 'candidate') {
      isEveryRoleKnown &&= roleSchema.options.some((known) => known === role);
      continue;
    }
    if (hasCandidate) {
      problems.add({
        path: ['parties', index, 'role'],
        code: 'several-candidates',
        expected: 'one candidate',
        received: 'another',
        help: 'a timeline is of one candidate; give each a timeline',
      });
    }
    hasCandidate = true;
  }
  if (!hasCandidate && isEveryRoleKnown) {
    problems.add({ path: ['parties'], code: 'no-candidate', expected: 'a party of role `candidate`', received: 'none' });
  }
  return ids;
}
