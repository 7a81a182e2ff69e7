import type { Reading } from '../reading.ts';
import { flags, kinds } from '../text/tokens.ts';

/** A stretch of tokens: the first, and the one after the last. */
export type Span = { from: number; to: number };

/** The place of work that a message names, if it names one: the surest of all. */
export function placeIn(reading: Reading): Span | undefined {
  const { tokens } = reading;
  const known = reading.reader.marks('places');
  const long = reading.of('place');
  const job = messageIsOfJob(reading);
  let best: Span | undefined;
  let bestScore = 0;
  const offer = (from: number, to: number, score: number) => {
    if (score > bestScore) {
      best = { from, to };
      bestScore = score;
    }
  };
  for (let sentence = 0; sentence < tokens.sentences; sentence++) {
    const speaker = reading.speakers[sentence];
    if (speaker === 'candidate' || speaker === 'referrer' || reading.isAside(sentence)) continue;
    const low = reading.first(sentence);
    const high = reading.last(sentence);
    let context = job ? 1 : 0;
    let away = false;
    for (let token = low; token < high; token++) {
      if (reading.is(token, 'jobWords')) context = 2;
      if (reading.is(token, 'elsewhere')) away = true;
    }
    for (let token = low; token < high; token++) {
      if (tokens.kind[token] !== kinds.word) continue;
      const word = reading.word(token);
      const label =
        (word === 'location' || word === 'locations' || word === 'site') &&
        token + 1 < high &&
        reading.text.charCodeAt(tokens.end[token] as number) === 58;
      if (label && (reading.isCapital(token + 1) || known[tokens.word[token + 1] as number] === 1))
        offer(token + 1, endOfPlace(reading, token + 1, high), 9);
      const phrase = long.find(
        (hit) => hit.from === token && hit.sentence === sentence && (reading.isCapital(token) || reading.isCapital(hit.to - 1)),
      );
      const isKnown = known[tokens.word[token] as number] === 1 && (reading.isCapital(token) || reading.is(token - 1, 'firmLeads'));
      const region = regionAfter(reading, token, high);
      if (phrase === undefined && !isKnown && region === 0 && !couldBePlace(reading, token, low)) continue;
      const end = phrase === undefined ? endOfPlace(reading, token, high) : regionAfter(reading, phrase.to - 1, high) || phrase.to;
      let score = 0;
      if (region > 0) score = reading.isCapital(token) ? 5 : 0;
      else if (phrase !== undefined) score = 3;
      else if (isKnown) score = shortName(word) && !reading.is(token - 1, 'leads') ? 0 : 3;
      const before = reading.is(token - 1, 'the') ? token - 2 : token - 1;
      const led = reading.is(before, 'leads');
      if (led && reading.is(before, 'inWords')) score += 2;
      else if (led) score += 1;
      if (reading.is(end, 'sites') && !reading.isStrong(end)) score += 3;
      if (reading.is(before, 'based') || reading.is(before - 1, 'based')) score += 3;
      if (reading.is(token - 1, 'anywhere') || (led && reading.is(before - 1, 'anywhere'))) score += 3;
      if (score === 0) continue;
      if (score <= 2 && !couldBePlace(reading, token, low)) continue;
      if (context === 0) score -= 3;
      if (context === 2) score += 1;
      if (away && context < 2) score -= 4;
      if (isReaders(reading, token, low)) score -= 6;
      if (isPartOfName(reading, token, end, high)) score -= 4;
      if (reading.word(end) === 'time' || (reading.is(before, 'fromWordsX') && context < 2)) score -= 4;
      if (score >= 3) offer(token, end, score);
      token = Math.max(token, end - 1);
    }
  }
  return best;
}

const shortName = (word: string) =>
  word.length <= 2 ||
  [
    'bath',
    'nice',
    'reading',
    'bay',
    'hull',
    'york',
    'derby',
    'lincoln',
    'victoria',
    'hamilton',
    'georgia',
    'virginia',
    'florence',
    'savannah',
    'sofia',
    'chelsea',
    'columbus',
    'orlando',
    'austin',
    'dallas',
    'jordan',
    'charlotte',
    'chad',
    'lodz',
    'cologne',
    'madison',
    'lancaster',
    'durham',
    'stratford',
    'lexington',
    'preston',
    'denver',
    'houston',
    'irving',
    'queens',
    'kent',
    'cork',
    'essex',
  ].includes(word);

/** Whether the message is about a job at all: pay, a contract, an opening. */
function messageIsOfJob(reading: Reading): boolean {
  if (reading.has('facts')) return true;
  for (let token = 0; token < reading.tokens.count; token++) {
    const word = reading.word(token);
    if (
      word === '$' ||
      word === '£' ||
      word === '€' ||
      word === '₹' ||
      word === 'role' ||
      word === 'job' ||
      word === 'position' ||
      word === 'opening' ||
      word === 'vacancy' ||
      word === 'hiring' ||
      word === 'shifts' ||
      word === 'contract' ||
      word === 'salary' ||
      word === 'search'
    )
      return true;
  }
  return false;
}

/** The token after a state or country that follows a place ("Tampa, FL"), or 0. */
function regionAfter(reading: Reading, token: number, high: number): number {
  const next = token + 1;
  if (next >= high || !reading.isCapital(token) || !reading.isCapital(next) || reading.isStrong(next)) return 0;
  const region = reading.is(next, 'regions');
  const size = (reading.tokens.end[next] as number) - (reading.tokens.start[next] as number);
  const upper = ((reading.tokens.flag[next] as number) & flags.upper) !== 0;
  if (!region || !(upper || size > 4)) return 0;
  if (
    size === 2 &&
    !reading.isParted(next) &&
    ['IN', 'OR', 'ME', 'OK', 'HI', 'ID'].includes(reading.written(next)) &&
    reading.is(token, 'notNames')
  )
    return 0;
  if (reading.is(token, 'notNames')) return 0;
  return next + 1;
}

/** A capitalised word that no list knows, led by "in" and the like. */
function couldBePlace(reading: Reading, token: number, low: number): boolean {
  if (!reading.isCapital(token) || token === low) return false;
  if (reading.is(token, 'notNames') || reading.is(token, 'orgWords')) return false;
  const id = reading.tokens.word[token] as number;
  if (id !== 0 && reading.reader.marks('places')[id] !== 1) return false;
  const before = reading.is(token - 1, 'the') ? token - 2 : token - 1;
  if (reading.is(token + 1, 'sitesX') && !reading.isStrong(token + 1)) return true;
  if (!reading.is(before, 'inWords2')) return false;
  if (reading.word(before) === 'of') return reading.word(before - 1) === 'out';
  if (reading.word(before) === 'at') return reading.is(before - 1, 'shiftsAt');
  return !reading.is(before - 1, 'skills');
}

/** The end of a place's name: further capitalised words, a state, a bracket. */
function endOfPlace(reading: Reading, token: number, high: number): number {
  let end = token + 1;
  while (
    end < high &&
    end - token < 3 &&
    reading.isCapital(end) &&
    !reading.isParted(end) &&
    !reading.is(end, 'notNames') &&
    !reading.is(end, 'sitesXX')
  )
    end++;
  const region = regionAfter(reading, end - 1, high);
  return region > 0 ? region : end;
}

/** "You're in Austin", "your London office": where the reader is, or was. */
function isReaders(reading: Reading, token: number, low: number): boolean {
  for (let at = token - 1; at >= Math.max(low, token - 5); at--) {
    const word = reading.word(at);
    if (word === 'you' && reading.is(at + 1, 'areYou')) return true;
    if ((word === 'are' || word === 'were') && reading.word(at + 1) === 'you' && reading.is(at + 2, 'basedIn')) return true;
    if (word === 'your' && !reading.is(at + 1, 'yourWords')) return true;
  }
  return false;
}

/** "London Stock Exchange", "Austin Ruiz", "Bank of America": a place inside another name. */
function isPartOfName(reading: Reading, token: number, end: number, high: number): boolean {
  const known = reading.reader.marks('places');
  if (
    reading.word(token - 1) === 'of' &&
    reading.isCapital(token - 2) &&
    reading.word(token - 2) !== 'city' &&
    reading.word(token - 2) !== 'out'
  )
    return true;
  if (
    token > 0 &&
    reading.isCapital(token - 1) &&
    !reading.isParted(token) &&
    reading.tokens.kind[token - 1] === kinds.word &&
    !reading.is(token - 1, 'leads') &&
    reading.sentenceOf(token - 1) === reading.sentenceOf(token) &&
    !reading.is(token - 1, 'notNames') &&
    known[reading.tokens.word[token - 1] as number] !== 1
  )
    return true;
  return end < high && reading.is(end, 'orgWords') && reading.isCapital(end) && !reading.is(end, 'siteWords') && !reading.isParted(end);
}
