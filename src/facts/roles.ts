import type { Role } from '../entities/party.ts';

/** A set of roles, as bits; {@link unknownRoles} where it is not known. */
export type RoleSet = number;

const bits: Readonly<Record<Role, number>> = { candidate: 1, recruiter: 2, employer: 4, referrer: 8 };

/** The candidate alone. */
export const candidateRole: RoleSet = bits.candidate;
/** Recruiters and the employer, as against the candidate. */
export const recruitersSide: RoleSet = bits.recruiter | bits.employer;
/** Who took part is not known. */
export const unknownRoles: RoleSet = -1;

/** Every role. */
export const roleNames = Object.keys(bits) as readonly Role[];

const lists: readonly (readonly Role[])[] = Array.from({ length: 2 ** roleNames.length }, (_, set) =>
  roleNames.filter((role) => (set & bits[role]) !== 0),
);

/** Whether somebody is a recruiter or of the employer. */
export function isOfRecruitersSide({ role }: { readonly role: Role }): boolean {
  return (bits[role] & recruitersSide) !== 0;
}

/** The set of one role. */
export function roleSet(role: Role): RoleSet {
  return bits[role];
}

/** The roles of a set that is known, as a list that nobody changes. */
export function rolesIn(set: RoleSet): readonly Role[] {
  return lists[set] ?? [];
}

/** The set that a name in a rule or a param stands for: a role, or `recruiters-side`. */
export function roleSetOf(name: string): RoleSet {
  if (name === 'recruiters-side') return recruitersSide;
  return Object.hasOwn(bits, name) ? bits[name as Role] : 0;
}
