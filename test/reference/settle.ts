import { type Case, interactionAt, type Scope } from './case.ts';
import { unknownWho } from './signal-facts.ts';
import type { FactResult, Interaction, Party, Role } from './types.ts';
import { actingRoles, isOfBothSides, participants, reachedPeople, reachedRoles, sender } from './who.ts';

/** `interaction.byDebtor` and `interaction.toCreditor`, of the debt in hand. */
export function debtFact(fact: 'interaction.byDebtor' | 'interaction.toCreditor', scope: Scope): FactResult {
  const { case: c, index, debtor, creditor } = scope;
  const interaction = interactionAt(c, index);
  if (debtor === undefined || creditor === undefined) return { value: undefined };
  if (fact === 'interaction.toCreditor') {
    return reachedRoles(c, interaction) === 'unknown'
      ? unknownWho(c, index)
      : { value: reachedPeople(c, interaction).some((party) => party.id === creditor.id) };
  }
  return actingRoles(c, interaction) === 'unknown' ? unknownWho(c, index) : { value: somebodySettles(c, interaction, debtor) };
}

function somebodySettles(c: Case, interaction: Interaction, debtor: Party): boolean {
  const roles = actingRoles(c, interaction) as readonly Role[];
  const people = isOfBothSides(interaction) ? participants(c, interaction).people : [sender(c, interaction)];
  const unnamed = roles.filter((role) => !people.some((party) => party?.role === role));
  return (
    people.some((party) => party !== undefined && maySettle(debtor, party)) ||
    unnamed.some((role) => role === debtor.role || (debtor.role === 'recruiter' && role === 'employer'))
  );
}

/** Whether the party may settle what the debtor owes. */
function maySettle(debtor: Party, party: Party): boolean {
  if (party.id === debtor.id) return true;
  if (debtor.role === 'recruiter' && party.role === 'employer') return true;
  if (debtor.organization !== undefined && party.organization !== undefined) return debtor.organization === party.organization;
  return debtor.role === party.role;
}

/** The side of a person: the organization, else the role. */
export const sideOf = (party: Party): string =>
  party.organization === undefined ? `role ${party.role}` : `organization ${party.organization}`;
