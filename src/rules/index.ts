import { badTimeIgnored } from './bad-time-ignored.ts';
import { brokenPromise } from './broken-promise.ts';
import { callbackMissed } from './callback-missed.ts';
import { candidateBrokenPromise } from './candidate-broken-promise.ts';
import { candidateGoneSilent } from './candidate-gone-silent.ts';
import { candidateMissedCallback } from './candidate-missed-callback.ts';
import { candidateNoReply } from './candidate-no-reply.ts';
import { candidateUnreturnedCall } from './candidate-unreturned-call.ts';
import { declineWithoutReason } from './decline-without-reason.ts';
import { employerLateFeedback } from './employer-late-feedback.ts';
import { explodingOffer } from './exploding-offer.ts';
import { ghosting } from './ghosting.ts';
import { goodTimeNotAsked } from './good-time-not-asked.ts';
import { incompleteInfo } from './incomplete-info.ts';
import { lateCancellation } from './late-cancellation.ts';
import { missingInfo } from './missing-info.ts';
import { noPartingHelp } from './no-parting-help.ts';
import { optOutIgnored } from './opt-out-ignored.ts';
import { overdueUpdate } from './overdue-update.ts';
import { payHistoryAsked } from './pay-history-asked.ts';
import { pressureTactics } from './pressure-tactics.ts';
import { referralUnacknowledged } from './referral-unacknowledged.ts';
import { referrerExposed } from './referrer-exposed.ts';
import { silentRejection } from './silent-rejection.ts';
import { submissionWithoutConsent } from './submission-without-consent.ts';
import { tooManyFollowUps } from './too-many-follow-ups.ts';
import { unansweredMessage } from './unanswered-message.ts';
import { unansweredQuestion } from './unanswered-question.ts';
import { undisclosedTerms } from './undisclosed-terms.ts';
import { unreportedProgress } from './unreported-progress.ts';
import { unreturnedCall } from './unreturned-call.ts';

/** Every built-in rule, in the order of The Courtesy Code. */
export const rules = [
  missingInfo,
  incompleteInfo,
  undisclosedTerms,
  unansweredQuestion,
  brokenPromise,
  pressureTactics,
  explodingOffer,
  tooManyFollowUps,
  badTimeIgnored,
  goodTimeNotAsked,
  callbackMissed,
  submissionWithoutConsent,
  unreportedProgress,
  overdueUpdate,
  ghosting,
  silentRejection,
  unreturnedCall,
  unansweredMessage,
  referrerExposed,
  referralUnacknowledged,
  optOutIgnored,
  lateCancellation,
  payHistoryAsked,
  noPartingHelp,
  candidateNoReply,
  candidateGoneSilent,
  candidateMissedCallback,
  candidateUnreturnedCall,
  candidateBrokenPromise,
  declineWithoutReason,
  employerLateFeedback,
] as const;
