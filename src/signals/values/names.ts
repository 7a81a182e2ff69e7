import type { Role } from '../../entities/party.ts';
import { about } from '../model/features.ts';
import type { Reading } from '../reading.ts';
import { fold, foldWord } from '../text/fold.ts';
import { flags, kinds } from '../text/tokens.ts';
import { randAt } from './rand.ts';
import type { Span } from './span.ts';

/** A name in a text, with what is to be seen of it, as bits of circumstances. */
export type Name = Span & { readonly sentence: number; readonly traits: number };

/** The names in a sentence: capitalised words that belong together, and places however they are written. */
export function namesIn(reading: Reading, sentence: number): Name[] {
  const low = reading.first(sentence);
  const high = reading.last(sentence);
  const names: Name[] = [];
  const { anyPlace, notNames } = reading.reader.names;
  const { word, flag } = reading.tokens;
  for (let token = low; token < high; token++) {
    const isCapital = (flag[token]! & flags.capital) !== 0;
    if (!isCapital && anyPlace[word[token]!] === 0) continue;
    const place = isOfSign(reading, token) ? token : placeAt(reading, token, high);
    if (place > token) {
      const to = regionAfter(reading, place, high);
      const end = postcodeAfter(reading, to === place ? landAfter(reading, endOfName(reading, place - 1, high), high) : to, high);
      names.push({
        from: token,
        to: end,
        sentence,
        traits: traitsOf(reading, token, end, low, (1 << about.place) | (to > place ? 1 << about.region : 0)),
      });
      token = end - 1;
      continue;
    }
    if (!isCapital || notNames[word[token]!] === 1 || noNames.has(reading.word(token)) || randAt(reading, token) !== undefined) continue;
    const end = endOfName(reading, token, high);
    // the "E" of "E-mail"
    if (end === token + 1 && reading.written(token).length === 1) continue;
    const region = regionAfter(reading, end, high);
    const isCoded = region > end || (reading.tokens.kind[end] === kinds.number && isOutward(reading, end - 1));
    const to = isCoded ? postcodeAfter(reading, region, high) : region;
    if (isTitle(reading, to, high)) {
      token = to;
      continue;
    }
    names.push({ from: token, to, sentence, traits: traitsOf(reading, token, to, low, region > end ? 1 << about.region : 0) });
    token = to - 1;
  }
  return names;
}

/** What ends the name of a firm. */
const legalForms = ['inc', 'ltd', 'llc', 'plc', 'corp', 'gmbh', 'co'];
/** What begins no name: what ends one, or goes with a sum. */
const noNames = new Set([...legalForms, 'llp', 'ote', 'ctc']);

/** "the Backend Engineer": what stands before a word of a title belongs to it. */
const isTitle = (reading: Reading, token: number, high: number): boolean =>
  token < high && reading.isCapital(token) && !reading.isParted(token) && reading.reader.names.notNames[reading.tokens.word[token]!] === 1;

/** The token after a place that the lexicon knows and that begins here, or the same token. */
function placeAt(reading: Reading, token: number, high: number): number {
  const { tokens, reader } = reading;
  const { places, anyPlace, inWords, firmLeads } = reader.names;
  const word = tokens.word[token]!;
  if (anyPlace[word] === 0 || tokens.kind[token] !== kinds.word) return token;
  const before = token > 0 ? tokens.word[token - 1]! : 0;
  for (const rest of reader.longPlaces.get(word) ?? []) {
    const to = token + 1 + rest.length;
    const isWhole = to <= high && rest.every((next, index) => tokens.word[token + 1 + index] === next);
    if (isWhole && (reading.isCapital(token) || reading.isCapital(to - 1) || inWords[before] === 1)) return to;
  }
  if (places[word] !== 1) return token;
  return reading.isCapital(token) || firmLeads[before] === 1 ? token + 1 : token;
}

/** The token after a state or country that follows a place ("Tampa, FL"), or the same token. */
function regionAfter(reading: Reading, token: number, high: number): number {
  if (
    token >= high ||
    !reading.isCapital(token) ||
    reading.isStrong(token) ||
    reading.reader.names.regions[reading.tokens.word[token]!] === 0
  )
    return token;
  const isUpper = (reading.tokens.flag[token]! & flags.upper) !== 0;
  return isUpper || reading.tokens.end[token]! - reading.tokens.start[token]! > 4 ? token + 1 : token;
}

/** "US$": the letters before the sign of a currency. */
const isOfSign = (reading: Reading, token: number): boolean =>
  reading.is(token, 'signLeads') &&
  reading.tokens.end[token] === reading.tokens.start[token + 1] &&
  reading.text[reading.tokens.end[token]!] === '$';

/** The token after the county, state or country behind a comma: "Reading, Berkshire"; or the same one. What is a town of its own ("London, Leeds") is not of it. */
function landAfter(reading: Reading, token: number, high: number): number {
  if (token >= high || !reading.isCapital(token) || !reading.isParted(token) || reading.isStrong(token)) return token;
  if (reading.is(token, 'lands')) return token + 1;
  const word = reading.tokens.word[token]!;
  const rest = reading.reader.longPlaces
    .get(word)
    ?.find((words) => words.every((next, index) => reading.tokens.word[token + 1 + index] === next));
  return rest !== undefined && token + 1 + rest.length <= high && reading.is(token + rest.length, 'lands')
    ? token + 1 + rest.length
    : token;
}

/** The token after a postcode: "Austin, TX 78701", "Manchester M1 4BT"; or the same one. */
function postcodeAfter(reading: Reading, token: number, high: number): number {
  if (token >= high || reading.tokens.kind[token] !== kinds.number || reading.isParted(token)) return token;
  if (/^\d{5}$/.test(reading.written(token))) return token + 1;
  const isOfTwo = isOutward(reading, token - 1) && token + 1 < high && /^[A-Z]{2}$/.test(reading.written(token + 1));
  return isOfTwo && reading.tokens.end[token] === reading.tokens.start[token + 1] ? token + 2 : token;
}

/** A place with what tells it more closely: "Dublin 2", "Hyderabad 500081", "Parramatta NSW 2150", "in Naas, Kildare", "in Rutland, Vermont". */
export function wholePlace(reading: Reading, { from, to, sentence }: Name): Span {
  const low = reading.first(sentence);
  const high = reading.last(sentence);
  const isIn = (token: number) => token > low && reading.is(token - 1, 'inWords');
  let start = from;
  if (reading.is(from, 'lands') && reading.isParted(from) && !reading.isStrong(from))
    while (start > low && reading.isCapital(start - 1) && (start === from || !reading.isParted(start))) start--;
  if (!isIn(start)) start = from;
  const end = isIn(from) ? landAfter(reading, to, high) : to;
  return { from: start, to: end + (isPlaceNumber(reading, end, high) ? 1 : 0) };
}

/** Whether a token is the number of a district or a postcode, behind a place. */
function isPlaceNumber(reading: Reading, token: number, high: number): boolean {
  if (token >= high || reading.isParted(token) || reading.is(token + 1, 'things') || reading.isGlued(token + 1)) return false;
  const isDistrict =
    reading.is(token - 1, 'districts') && reading.tokens.kind[token] === kinds.number && reading.tokens.value[token]! <= 24;
  return isDistrict || (reading.is(token - 1, 'regions') ? /^\d{4}$/ : /^\d{6}$/).test(reading.written(token));
}

/** Whether a token is the first half of a British postcode: "M1", "EC2A". */
const isOutward = (reading: Reading, token: number): boolean => /^[A-Z]{1,2}\d[A-Z\d]?$/.test(reading.written(token));

/** Words of a name: capitalised ones, with "&", "of" and "and" between. */
function endOfName(reading: Reading, token: number, high: number): number {
  const { notNames, nameLinks } = reading.reader.names;
  const { word } = reading.tokens;
  let end = token + 1;
  while (end < high && end - token < 7 && !reading.isParted(end)) {
    if (reading.isCapital(end)) {
      if (notNames[word[end]!] === 1) break;
      end++;
    } else if (
      nameLinks[word[end]!] === 1 &&
      end + 1 < high &&
      reading.isCapital(end + 1) &&
      !reading.isParted(end + 1) &&
      notNames[word[end + 1]!] === 0
    )
      end += 2;
    else if (isHyphenated(reading, end) && end + 1 < high && isHyphenated(reading, end + 1) && reading.isCapital(end + 1)) end += 2;
    else break;
  }
  return end;
}

/** Whether nothing but a hyphen stands before a token: "Stoke-on-Trent". */
const isHyphenated = ({ text, tokens }: Reading, token: number): boolean =>
  tokens.start[token] === tokens.end[token - 1]! + 1 && text[tokens.end[token - 1]!] === '-';

function traitsOf(reading: Reading, from: number, to: number, low: number, known: number): number {
  const { firmWords, agencyWords, firstNames } = reading.reader.names;
  const { word } = reading.tokens;
  let bits = known;
  for (let token = from; token < to; token++) {
    if (firmWords[word[token]!] === 1) bits |= 1 << about.firm;
    if (agencyWords[word[token]!] === 1) bits |= 1 << about.agency;
  }
  if (firstNames[word[from]!] === 1) bits |= 1 << about.person;
  if (to - from > 1) bits |= 1 << about.several;
  if (from === low) bits |= 1 << about.initial;
  if (reading.reader.plain[word[from]!] === 1) bits |= 1 << about.plain;
  if (reading.parties.length === 0) return bits;
  const head = reading.text.charCodeAt(reading.tokens.start[from]!);
  for (const { name, role, organization } of reading.parties) {
    if (name !== undefined && partsOf(name).some((part) => mayBegin(part, head) && part === reading.written(from).toLowerCase()))
      bits |= 1 << about.person;
    if (role !== 'recruiter' || organization === undefined || !mayBegin(organization, head)) continue;
    const written = reading.slice(from, to).toLowerCase();
    const firm = organization.toLowerCase();
    if (firm.startsWith(written) || written.startsWith(firm)) bits |= 1 << about.own;
  }
  return bits;
}

/** Whether a text may begin with a character, small or capital; what is no plain letter may. */
function mayBegin(text: string, code: number): boolean {
  const first = text.charCodeAt(0);
  return !(first < 0x80 && code < 0x80) || fold(first) === fold(code);
}

const namesKept = 256;
const parts = new Map<string, readonly string[]>();

/** The words of a party's name, in small letters. */
function partsOf(name: string): readonly string[] {
  const known = parts.get(name);
  if (known !== undefined) return known;
  if (parts.size >= namesKept) parts.clear();
  const found = name.toLowerCase().split(' ');
  parts.set(name, found);
  return found;
}

/**
 * The client that the timeline knows, by its name or as the organization of who hires, where it stands in the text: with a capital where
 * the timeline gives it one.
 */
export function knownClient(reading: Reading): Span | undefined {
  const { opportunity, parties } = reading;
  const names = parties.flatMap(({ role, organization }) => (role === 'employer' && organization !== undefined ? [organization] : []));
  if (opportunity?.client !== undefined) names.unshift(opportunity.client);
  for (const name of names) {
    const found = namedAs(reading, name) ?? shortOf(reading, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a name is that of the recruiter's own firm, where the timeline knows the client as another. */
export function isOwnFirm({ opportunity, parties }: Reading, { traits }: Name): boolean {
  if ((traits & (1 << about.own)) === 0) return false;
  return opportunity?.client !== undefined || parties.some(({ role, organization }) => role === 'employer' && organization !== undefined);
}

/** Where a firm is named by the first word of its name alone, if that is no word of the language: "the Lakeview" for the Lakeview Hotel. */
function shortOf(reading: Reading, name: string): Span | undefined {
  const [first, second] = name
    .split(notOfName)
    .map(plainOf)
    .filter((part) => part !== '' && part !== 'the');
  if (first === undefined || second === undefined) return undefined;
  const { tokens, text } = reading;
  for (let token = 0; token < tokens.count; token++) {
    if (!mayBegin(first, text.charCodeAt(tokens.start[token]!)) || plainOf(reading.written(token)) !== first) continue;
    // "Maura Lakeview" is a person
    const isPart = isWithin(reading, token) && isProper(reading, token - 1);
    if (isProper(reading, token) && !isPart && !(isWithin(reading, token + 1) && reading.isCapital(token + 1)))
      return { from: token, to: token + 1 };
  }
  return undefined;
}

/** Whether a word has a capital, and is none that is in common use. */
const isProper = (reading: Reading, token: number): boolean =>
  reading.isCapital(token) && reading.reader.plain[reading.tokens.word[token]!] !== 1;

/** Whether a token goes on with what stands before it. */
const isWithin = (reading: Reading, token: number): boolean =>
  token > 0 && token < reading.tokens.count && reading.sentenceOf(token) === reading.sentenceOf(token - 1) && !reading.isParted(token);

/**
 * The place of work that the timeline knows, where its first part stands in what one of the roles says: "Tuam" of "Tuam, Co. Galway". Not an
 * office of the writer's own.
 */
export function knownPlace(reading: Reading, roles: readonly Role[]): Span | undefined {
  const [head = ''] = (reading.opportunity?.location ?? '').split(endsPlace);
  const found = namedAs(reading, head);
  if (found === undefined || !reading.speaks(reading.sentenceOf(found.from), roles)) return undefined;
  const isOther = reading.is(found.from, 'noPlaces') || reading.is(found.from - 1, 'owns') || reading.is(found.to, 'offices');
  return isOther ? undefined : found;
}

const endsPlace = /[,(;/|]| or | - /;

/** Where a firm or a place is named as the timeline has it, or without what ends the names of firms. */
function namedAs(reading: Reading, name: string): Span | undefined {
  const words = name.split(notOfName).filter((part) => part !== '');
  const head = words[0];
  if (head === undefined) return undefined;
  const parts = words.map(plainOf).filter((part, index) => index === 0 || !suffixes.has(part));
  const isCapital = head !== head.toLowerCase();
  const { tokens, text } = reading;
  for (let token = 0; token < tokens.count; token++) {
    if (!mayBegin(parts[0]!, text.charCodeAt(tokens.start[token]!))) continue;
    const to = endOfParts(reading, token, parts);
    if (to === undefined || (isCapital && parts.length === 1 && isCommon(reading, token))) continue;
    return { from: token, to: afterSuffix(reading, to) };
  }
  return undefined;
}

const notOfName = /[^\p{L}\p{N}]+/u;
const plainOf = (text: string): string => foldWord(text.normalize('NFC'));

/** Whether a word in small letters is one that anybody may use: "a target" is no firm. */
const isCommon = (reading: Reading, token: number): boolean =>
  reading.id(token) !== 0 && reading.written(token) === reading.written(token).toLowerCase();

/** The token after parts of a name that stand one behind the other from a token on: marks may part them, and a token hold several ("Booking.com"). */
function endOfParts(reading: Reading, from: number, parts: readonly string[]): number | undefined {
  const last = Math.min(reading.tokens.count, from + 2 * parts.length);
  let part = 0;
  let token = from;
  for (; part < parts.length; token++) {
    if (token >= last) return undefined;
    for (const piece of plainOf(reading.written(token)).split(notOfName)) if (piece !== '' && piece !== parts[part++]) return undefined;
  }
  return token;
}

/** The token after the "Corp" or "Inc" that belongs to a name, or the same one. */
const afterSuffix = (reading: Reading, to: number): number =>
  to < reading.tokens.count && suffixes.has(reading.written(to).toLowerCase()) && reading.sentenceOf(to) === reading.sentenceOf(to - 1)
    ? to + 1
    : to;

const suffixes = new Set([...legalForms, 'corporation', 'limited', 'group', 'company', 'the']);
