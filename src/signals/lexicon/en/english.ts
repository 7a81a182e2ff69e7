import type { Lexicon } from '../lexicon.ts';
import { consent, interest } from './candidate.ts';
import { acknowledgement, callback } from './contact.ts';
import { facts } from './facts.ts';
import { guards } from './guards.ts';
import { lists } from './lists.ts';
import { mail } from './mail.ts';
import { money } from './money.ts';
import { agencyWords, longPlaces, notNames, places, regions } from './names.ts';
import { form, referral } from './names-person.ts';
import { decision, noNews } from './news.ts';
import { orgWords } from './organizations.ts';
import { parts } from './parts.ts';
import { pressure } from './pressure.ts';
import { process, status } from './progress.ts';
import { promise } from './promise.ts';
import { asks, idle, topics } from './question.ts';
import { goodTime, help, withheld } from './recruiter.ts';
import { decline, optOut } from './refusals.ts';
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
