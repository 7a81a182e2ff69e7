import type { Lexicon } from '../lexicon.ts';
import { acknowledgement, callback, consent, decline, interest, optOut } from './candidate.ts';
import { facts } from './facts.ts';
import { guards } from './guards.ts';
import { lists } from './lists.ts';
import { mail } from './mail.ts';
import { money } from './money.ts';
import { agencyWords, longPlaces, notNames, places, regions } from './names.ts';
import { form, referral } from './names-person.ts';
import { orgWords } from './organizations.ts';
import { parts } from './parts.ts';
import { pressure } from './pressure.ts';
import { promise } from './promise.ts';
import { asks, idle, topics } from './question.ts';
import { decision, goodTime, help, noNews, process, status, withheld } from './recruiter.ts';
import { when } from './when.ts';
import { abbreviations, aliases, beforeNot, classes, common, endings, foreign, shortForms } from './words.ts';

/** The English lexicon. */
export const english: Lexicon = {
  language: 'en',
  books: {
    guards,
    form,
    facts,
    topics,
    asks,
    idle,
    promise,
    pressure,
    consent,
    interest,
    decline,
    optOut,
    callback,
    acknowledgement,
    decision,
    noNews,
    status,
    process,
    withheld,
    help,
    goodTime,
    referral,
    place: { long: longPlaces },
  },
  parts,
  classes,
  aliases,
  endings,
  beforeNot,
  abbreviations,
  shortForms,
  common,
  foreign,
  when,
  mail,
  lists,
  names: { notNames, agencyWords, regions, places, longPlaces, orgWords },
  money,
};
