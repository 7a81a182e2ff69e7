import type { InteractionKind } from '../entities/interaction.ts';
import type { Role } from '../entities/party.ts';

/** The role whose act a kind is by nature, of kinds that only one role does; to being named consents a referrer instead. */
export const actors: Readonly<Partial<Record<InteractionKind, Role>>> = {
  'resume-received': 'candidate',
  'feedback-received': 'employer',
  'offer-accepted': 'candidate',
  'offer-declined': 'candidate',
  'consent-given': 'candidate',
  'consent-withdrawn': 'candidate',
  'opted-out': 'candidate',
  'candidate-withdrew': 'candidate',
  'referral-made': 'referrer',
};
