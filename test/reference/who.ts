import { type Case, firstOfRole, onRecruitersSide, partyNamed } from './case.ts';
import type { Interaction, Party, Role } from './types.ts';

/** A role, nobody (undefined), or somebody whom the source does not name. */
export type MaybeRole = Role | 'unknown' | undefined;

/** Whose act such an interaction is by nature, whatever `from` says. */
export function roleByNature(interaction: Interaction): Role | undefined {
  switch (interaction.kind) {
    case 'resume-received':
    case 'opted-out':
    case 'candidate-withdrew':
    case 'offer-accepted':
    case 'offer-declined':
      return 'candidate';
    case 'consent-given':
    case 'consent-withdrawn':
      return interaction.about === 'naming' ? 'referrer' : 'candidate';
    case 'referral-made':
      return 'referrer';
    case 'feedback-received':
      return 'employer';
    default:
      return undefined;
  }
}

const everyRole: readonly Role[] = ['candidate', 'recruiter', 'employer', 'referrer'];

const inOrderOfRoles = (roles: readonly Role[]) => everyRole.filter((role) => roles.includes(role));

const isMessageOrCall = ({ kind }: Interaction) => kind === 'message' || kind === 'call';
const isConnectedCall = (interaction: Interaction) => interaction.kind === 'call' && interaction.outcome === 'connected';
const namesAddressees = ({ to }: Interaction) => to !== undefined && to.length > 0;

/** The role of who did it. */
export function actorRole(c: Case, interaction: Interaction): MaybeRole {
  const natural = roleByNature(interaction);
  if (natural !== undefined) return natural;
  if (interaction.from !== undefined) return partyNamed(c, interaction.from)?.role;
  if (interaction.kind === 'offer-extended' || interaction.kind === 'resume-submitted') return 'recruiter';
  return isMessageOrCall(interaction) ? 'unknown' : undefined;
}

/** The person who did it: `from`, or the first of the role whose act it is by nature. */
export function sender(c: Case, interaction: Interaction): Party | undefined {
  const natural = roleByNature(interaction);
  const from = partyNamed(c, interaction.from);
  if (natural === undefined || from?.role === natural) return from;
  return firstOfRole(c, natural);
}

export const addressees = (c: Case, interaction: Interaction): readonly Party[] =>
  (interaction.to ?? []).map((id) => partyNamed(c, id)).filter((party) => party !== undefined);

/** Whether it is a contact of all who take part, whoever dialled. */
export const isOfBothSides = (interaction: Interaction) => isConnectedCall(interaction) || interaction.kind === 'interview-held';

export interface Participants {
  readonly people: readonly Party[];
  /** Their roles; those of nobody named among them. */
  readonly roles: readonly Role[];
}

/** Who takes part in a contact of both sides. */
export function participants(c: Case, interaction: Interaction): Participants {
  const from = partyNamed(c, interaction.from);
  const people = [...(from === undefined ? [] : [from]), ...addressees(c, interaction)];
  if (interaction.kind === 'interview-held') {
    const candidate = firstOfRole(c, 'candidate');
    if (candidate !== undefined && !people.includes(candidate)) people.push(candidate);
  }
  const roles = people.map((party) => party.role);
  if (interaction.kind === 'interview-held' && !roles.some(onRecruitersSide)) roles.push('recruiter');
  return { people, roles: inOrderOfRoles(roles) };
}

/** The roles that act in it. */
export function actingRoles(c: Case, interaction: Interaction): readonly Role[] | 'unknown' {
  if (isConnectedCall(interaction) && (interaction.from === undefined || !namesAddressees(interaction))) return 'unknown';
  if (isOfBothSides(interaction)) return participants(c, interaction).roles;
  const role = actorRole(c, interaction);
  return role === 'unknown' ? 'unknown' : role === undefined ? [] : [role];
}

/** The roles in `to`. */
export function addressedRoles(c: Case, interaction: Interaction): readonly Role[] | 'unknown' {
  if (isMessageOrCall(interaction) && !namesAddressees(interaction)) return 'unknown';
  return inOrderOfRoles(addressees(c, interaction).map((party) => party.role));
}

/** The roles that it reaches. */
export function reachedRoles(c: Case, interaction: Interaction): readonly Role[] | 'unknown' {
  if (isOfBothSides(interaction)) return actingRoles(c, interaction);
  const roles = addressedRoles(c, interaction);
  if (interaction.kind !== 'offer-extended' || roles === 'unknown' || roles.includes('candidate')) return roles;
  return inOrderOfRoles([...roles, 'candidate']);
}

/** The people that it reaches, as far as they are named. */
export function reachedPeople(c: Case, interaction: Interaction): readonly Party[] {
  if (isOfBothSides(interaction)) return participants(c, interaction).people;
  const candidate = interaction.kind === 'offer-extended' ? firstOfRole(c, 'candidate') : undefined;
  return [...addressees(c, interaction), ...(candidate === undefined ? [] : [candidate])];
}

/** Whether the recruiter's side can be in contact by it: its receiver could perceive it. */
export function isContact(interaction: Interaction): boolean {
  switch (interaction.kind) {
    case 'message':
      return interaction.delivery !== 'bounced';
    case 'call':
      return interaction.outcome !== 'missed';
    case 'interview-held':
    case 'offer-extended':
      return true;
    default:
      return false;
  }
}
