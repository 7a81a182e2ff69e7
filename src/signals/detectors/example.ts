import type { Role } from '../../entities/party.ts';

/** A message that carries a signal, or only looks as if it did. */
export interface Example {
  readonly text: string;
  /** Who writes it; a recruiter unless said otherwise. */
  readonly from?: Role;
  /** The signal's main field, where it has one: topic, tactic, outcome … */
  readonly field?: string | boolean;
}

/** What is a signal of a type and what is none; a test holds the detector to them. */
export interface Examples {
  readonly yes: readonly Example[];
  readonly no: readonly Example[];
}
