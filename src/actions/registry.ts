import type { ActionType } from './action-type.ts';
import { answerQuestion } from './types/answer-question.ts';
import { apologiseAndReschedule } from './types/apologise-and-reschedule.ts';
import { apologiseToReferrer } from './types/apologise-to-referrer.ts';
import { askConsent } from './types/ask-consent.ts';
import { askExpectationInstead } from './types/ask-expectation-instead.ts';
import { breakSilence } from './types/break-silence.ts';
import { callBack } from './types/call-back.ts';
import { chaseEmployer } from './types/chase-employer.ts';
import { closeKindly } from './types/close-kindly.ts';
import { contact } from './types/contact.ts';
import { extendOfferDeadline } from './types/extend-offer-deadline.ts';
import { keepPromise } from './types/keep-promise.ts';
import { offerFeedback } from './types/offer-feedback.ts';
import { reply } from './types/reply.ts';
import { replyCourteously } from './types/reply-courteously.ts';
import { reportProgress } from './types/report-progress.ts';
import { returnCall } from './types/return-call.ts';
import { sendJobDetails } from './types/send-job-details.ts';
import { sendUpdate } from './types/send-update.ts';
import { stopContact } from './types/stop-contact.ts';
import { tellDecision } from './types/tell-decision.ts';
import { thankReferrer } from './types/thank-referrer.ts';
import { withdrawPressure } from './types/withdraw-pressure.ts';

/** Every action that a rule can name, in the order of the rulebook; `contact` stands for those that it does not know. */
export const actionTypes: readonly ActionType[] = [
  sendJobDetails,
  answerQuestion,
  keepPromise,
  withdrawPressure,
  extendOfferDeadline,
  closeKindly,
  apologiseAndReschedule,
  returnCall,
  askConsent,
  reportProgress,
  sendUpdate,
  breakSilence,
  tellDecision,
  reply,
  apologiseToReferrer,
  thankReferrer,
  stopContact,
  askExpectationInstead,
  offerFeedback,
  replyCourteously,
  callBack,
  chaseEmployer,
  contact,
];

const byName: ReadonlyMap<string, ActionType> = new Map(actionTypes.map((type) => [type.type, type]));

/** The action of a name; `contact` where the registry has none of that name. */
export function actionTypeOf(name: string): ActionType {
  return byName.get(name) ?? contact;
}
