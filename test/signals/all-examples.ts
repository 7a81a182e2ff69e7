import type { SignalType } from '../../src/entities/signal.ts';
import { acknowledgementExamples } from '../../src/signals/detectors/acknowledgement.examples.ts';
import { callbackRequestExamples } from '../../src/signals/detectors/callback-request.examples.ts';
import { consentExamples } from '../../src/signals/detectors/consent.examples.ts';
import { decisionExamples } from '../../src/signals/detectors/decision.examples.ts';
import { declineExamples } from '../../src/signals/detectors/decline.examples.ts';
import { disclosureExamples } from '../../src/signals/detectors/disclosure.examples.ts';
import type { Examples } from '../../src/signals/detectors/example.ts';
import { goodTimeExamples } from '../../src/signals/detectors/good-time.examples.ts';
import { helpExamples } from '../../src/signals/detectors/help.examples.ts';
import { interestExamples } from '../../src/signals/detectors/interest.examples.ts';
import { namesPersonExamples } from '../../src/signals/detectors/names-person.examples.ts';
import { noNewsExamples } from '../../src/signals/detectors/no-news.examples.ts';
import { optOutExamples } from '../../src/signals/detectors/opt-out.examples.ts';
import { pressureExamples } from '../../src/signals/detectors/pressure.examples.ts';
import { promiseExamples } from '../../src/signals/detectors/promise.examples.ts';
import { questionExamples } from '../../src/signals/detectors/question.examples.ts';
import { withheldExamples } from '../../src/signals/detectors/withheld.examples.ts';

/** The examples of every detector. */
export const allExamples: Readonly<Record<SignalType, Examples>> = {
  promise: promiseExamples,
  pressure: pressureExamples,
  disclosure: disclosureExamples,
  withheld: withheldExamples,
  question: questionExamples,
  consent: consentExamples,
  interest: interestExamples,
  decline: declineExamples,
  'opt-out': optOutExamples,
  'callback-request': callbackRequestExamples,
  'good-time': goodTimeExamples,
  decision: decisionExamples,
  'no-news': noNewsExamples,
  help: helpExamples,
  acknowledgement: acknowledgementExamples,
  'names-person': namesPersonExamples,
};
