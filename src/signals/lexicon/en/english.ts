import type { Lexicon } from '../lexicon.ts';
import { irregular, kinds } from './kinds.ts';
import { lists } from './lists.ts';
import { mail } from './mail.ts';
import { money } from './money.ts';
import { agencyWords, longPlaces, notNames, places, regions } from './names.ts';
import { orgWords } from './organizations.ts';
import { firstNames, firstNamesOrWords } from './people.ts';
import { weights } from './weights.ts';
import { clockWords, when } from './when.ts';
import { abbreviations, aliases, asWritten, beforeNot, common, endings, foreign, shortForms } from './words.ts';

/** The English lexicon. */
export const english: Lexicon = {
  language: 'en',
  weights,
  kinds,
  irregular,
  aliases,
  asWritten,
  endings,
  beforeNot,
  abbreviations,
  shortForms,
  common,
  foreign,
  when,
  clockWords,
  mail,
  lists,
  names: { notNames, agencyWords, regions, places, longPlaces, orgWords },
  people: { firstNames, firstNamesOrWords },
  money,
};
