import { type Case, firstOfRole, interactionAt, onRecruitersSide } from './case.ts';
import type { Owes, Party, Rule } from './types.ts';
import { addressees, isContact, reachedPeople, sender } from './who.ts';
import type { Spoken } from './words.ts';

/** Who owes and who is owed, as far as somebody is. */
export interface Owing {
  readonly debtor: Party | undefined;
  readonly creditor: Party | undefined;
}

/** Who owes whom, where the rule acts at the interaction. */
export function whoOwes(c: Case, rule: Rule, index: number, signal: Spoken | undefined): Owing {
  const candidate = firstOfRole(c, 'candidate');
  const creditor = personOf(c, rule.owedTo, index, signal, candidate);
  return { creditor, debtor: personOf(c, rule.owedBy, index, signal, creditor ?? candidate) };
}

function personOf(c: Case, owes: Owes, index: number, signal: Spoken | undefined, other: Party | undefined): Party | undefined {
  const interaction = interactionAt(c, index);
  const from = sender(c, interaction);
  const to = addressees(c, interaction);
  if (owes === 'sender') return from;
  if (owes === 'addressee') return to[0];
  const isMeant = (party: Party | undefined): party is Party =>
    party !== undefined && (owes === 'recruiters-side' ? onRecruitersSide(party.role) : party.role === owes);
  return [signal?.person, from, ...to].find(isMeant) ?? lastInContact(c, index, isMeant, other) ?? c.timeline.parties.find(isMeant);
}

/** Who, of those meant, last sent a contact to the other, up to and with the interaction. */
function lastInContact(
  c: Case,
  index: number,
  isMeant: (party: Party | undefined) => party is Party,
  other: Party | undefined,
): Party | undefined {
  const contacts = c.interactions
    .slice(0, index + 1)
    .filter((interaction) => isContact(interaction) && isMeant(sender(c, interaction)))
    .filter((interaction) =>
      reachedPeople(c, interaction).some((party) => party.id === other?.id && party.id !== sender(c, interaction)?.id),
    );
  const last = contacts.at(-1);
  return last && sender(c, last);
}
