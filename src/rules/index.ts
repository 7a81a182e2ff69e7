import { ghosting } from './ghosting.ts';
import { incompleteInfo } from './incomplete-info.ts';
import { missingInfo } from './missing-info.ts';
import { overdueUpdate } from './overdue-update.ts';
import { pressureTactics } from './pressure-tactics.ts';
import { silentRejection } from './silent-rejection.ts';
import { submissionWithoutConsent } from './submission-without-consent.ts';
import { tooManyFollowUps } from './too-many-follow-ups.ts';
import { undisclosedTerms } from './undisclosed-terms.ts';
import { unreturnedCall } from './unreturned-call.ts';

/** Every built-in rule, in the order of The Courtesy Code. */
export const rules = [
  missingInfo,
  incompleteInfo,
  undisclosedTerms,
  pressureTactics,
  tooManyFollowUps,
  submissionWithoutConsent,
  overdueUpdate,
  ghosting,
  silentRejection,
  unreturnedCall,
] as const;
