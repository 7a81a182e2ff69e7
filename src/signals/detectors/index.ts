import { acknowledgement } from './acknowledgement.ts';
import { callbackRequest } from './callback-request.ts';
import { consent } from './consent.ts';
import { decision } from './decision.ts';
import { decline } from './decline.ts';
import type { Detector } from './detector.ts';
import { disclosure } from './disclosure.ts';
import { goodTime } from './good-time.ts';
import { help } from './help.ts';
import { interest } from './interest.ts';
import { namesPerson } from './names-person.ts';
import { noNews } from './no-news.ts';
import { optOut } from './opt-out.ts';
import { pressure } from './pressure.ts';
import { promise } from './promise.ts';
import { question } from './question.ts';
import { withheld } from './withheld.ts';

/** Every detector, in the order in which they look: the later may ask what the earlier found. */
export const detectors: readonly Detector[] = [
  decision,
  noNews,
  withheld,
  disclosure,
  namesPerson,
  pressure,
  goodTime,
  optOut,
  decline,
  consent,
  interest,
  callbackRequest,
  promise,
  question,
  help,
  acknowledgement,
];
