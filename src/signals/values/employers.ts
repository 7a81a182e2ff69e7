import type { Reading } from '../reading.ts';
import { kinds } from '../text/tokens.ts';
import type { Span } from './places.ts';

type Place = Span & { score: number; own: boolean };

/** The hiring company that a message names, if it can be seen to be the employer. */
export function employerIn(reading: Reading): Span | undefined {
  const known = knownClient(reading);
  if (known !== undefined) return known;
  const { tokens } = reading;
  let best: Place | undefined;
  const agency = isAgency(reading);
  for (let sentence = 0; sentence < tokens.sentences; sentence++) {
    const speaker = reading.speakers[sentence];
    if (speaker === 'candidate' || speaker === 'referrer' || reading.isAside(sentence)) continue;
    const low = reading.first(sentence);
    const high = reading.last(sentence);
    for (let token = low; token < high; token++) {
      if (!reading.isCapital(token) || !startsName(reading, token, low)) continue;
      const to = endOfName(reading, token, high);
      const place = judge(reading, token, to, low, agency);
      if (place.score >= 3 && place.score > (best?.score ?? 0)) best = place;
      token = to - 1;
    }
  }
  return best;
}

/** The client that the timeline knows, where its name stands in the text. */
function knownClient(reading: Reading): Span | undefined {
  const name = reading.opportunity?.client;
  if (name === undefined) return undefined;
  const parts = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');
  const head = parts.filter(
    (part, index) => index === 0 || !/^(?:inc|ltd|llc|corp|corporation|gmbh|plc|co|limited|group|company|the)$/.test(part),
  );
  if (head.length === 0) return undefined;
  for (let token = 0; token + head.length <= reading.tokens.count; token++) {
    if (head.every((part, index) => reading.written(token + index).toLowerCase() === part)) return { from: token, to: token + head.length };
  }
  return undefined;
}

function startsName(reading: Reading, token: number, low: number): boolean {
  if (reading.is(token, 'notNames')) return false;
  if (
    token > low &&
    reading.isCapital(token - 1) &&
    !reading.isParted(token) &&
    !reading.is(token - 1, 'notNames') &&
    !isLead(reading.word(token - 1))
  )
    return false;
  return true;
}

const isLead = (word: string) =>
  ['at', 'with', 'from', 'for', 'of', 'to', 'the', 'join', 'and', 'by', 'in', 'is', 'are', 'on'].includes(word);

/** Words of a name: capitalised ones, with "&", "of" and "and" between. */
function endOfName(reading: Reading, token: number, high: number): number {
  let end = token + 1;
  while (end < high && end - token < 7) {
    if (reading.isStrong(end)) break;
    const word = reading.word(end);
    if (reading.isCapital(end) && !reading.isParted(end) && reading.tokens.kind[end] === kinds.word && !reading.is(end, 'notName2')) end++;
    else if (
      (word === '&' || word === 'of' || word === 'and') &&
      reading.isCapital(end + 1) &&
      !reading.isParted(end) &&
      !reading.isParted(end + 1) &&
      end + 1 < high &&
      !(word === 'and' && !reading.is(end + 1, 'orgWords') && reading.is(token - 1, 'persons'))
    )
      end += 2;
    else break;
  }
  return end;
}

function judge(reading: Reading, from: number, to: number, low: number, agency: boolean): Place {
  const known = reading.reader.marks('places');
  let org = false;
  let own = false;
  for (let token = from; token < to; token++) {
    if (reading.is(token, 'orgWords') && (token > from || to - from === 1 ? token > from : false)) org = true;
    if (reading.is(token, 'agencyWords')) own = true;
  }
  const place: Place = { from, to, score: 0, own };
  if (reading.slice(from, to).includes('&')) org = true;
  if (to - from === 1 && known[reading.tokens.word[from] as number] === 1) return place;
  if (own || isPerson(reading, from, to) || isTheirOrganization(reading, from, to)) return place;
  if (isPastOfReader(reading, from, low)) return place;
  const the = reading.word(from - 1) === 'the' ? 1 : 0;
  const before = reading.word(from - 1 - the);
  const beforeThat = reading.word(from - 2 - the);
  const after = reading.word(to);
  const start = from - the <= low;
  let score = org ? 1 : 0;
  const nearBefore = (name: string, reach: number) => {
    for (let token = from - 1; token >= Math.max(low, from - reach); token--) if (reading.is(token, name)) return true;
    return false;
  };
  // "the client is X", "Company is X", "my client X"
  if ((before === 'is' || before === 'are' || before === 'called' || before === 'named') && nearBefore('clientWords', 4)) score += 5;
  if (reading.is(from - 1, 'clientWords') && reading.is(from - 2, 'myOur')) score += 5;
  if (reading.is(from - 1, 'clientWords2') && reading.text.charCodeAt(reading.tokens.end[from - 1] as number) === 58) score += 6;
  // "X is hiring", "X needs", "X picked", "X would like to see you"
  if (start || isLead(before) || reading.isParted(from) || before === 'that' || before === 'so') {
    const be = ['is', 'are', 'has', 'have', "'s"].includes(after) ? 1 : 0;
    if (reading.is(to + be, 'hirers') && !(to - from === 1 && !org && after === 'would'))
      score += be === 1 || org || ['needs', 'seeks', 'called'].includes(after) ? 3 : 2;
    if (be === 1 && reading.is(to + 1, 'moved')) score += 3;
    if (reading.is(to, 'acted')) score += 3;
    if (after === 'would' && reading.is(to + 1, 'likes')) score += 3;
  }
  // "role at X", "offer from X", "resume to X", "here at X"
  const prep = ['at', 'with', 'for', 'from', 'to', 'join', 'joining', 'by', 'w'].includes(before);
  if (prep) {
    const wide = nearBefore('roleWords', 9);
    if (before === 'at' || before === 'join' || before === 'joining')
      score += wide ? 3 : nearBefore('hereWe', 5) && !agency ? 3 : org ? 2 : 1;
    else if (before === 'with' || before === 'w') score += wide && !nearBefore('talkWords', 7) ? 3 : 0;
    else if (before === 'for') score += wide && (org || nearBefore('workFor', 3)) ? 3 : wide ? 2 : 0;
    else if (before === 'to') score += nearBefore('sentTo', 5) && nearBefore('sentVerbs', 7) ? 3 : 0;
    else if (before === 'from') score += nearBefore('fromWords', 5) ? 3 : selfNamed(reading, from, low) && !agency ? 3 : 0;
    if (
      (before === 'at' || before === 'with' || before === 'from' || before === 'w') &&
      selfNamed(reading, from, low) &&
      !agency &&
      score < 3
    )
      score += 3;
    if ((beforeThat === 'me' || beforeThat === 'us') && before === 'to') score += 2;
  }
  if (!agency && nearBefore('weAre', 3) && reading.word(from - 1 - the) === 'are' && org) score += 4;
  if (!agency && reading.role === 'employer' && org && score > 0) score += 2;
  if (!agency && reading.role === 'employer' && org && score <= 1) score = 3;
  if (reading.word(to) === "'s" && reading.is(to + 1, 'theirs2')) score += 2;
  if (agency && selfNamed(reading, from, low)) score = 0;
  if (reading.word(from - 1) === 'the' && reading.is(to, 'jobNouns') && !reading.isParted(to)) score += 3;
  if (
    (before === 'is' || before === "'s") &&
    reading.is(from - 2, 'its') &&
    (org || to - from > 1) &&
    (reading.isParted(to) || reading.word(to) === 'in')
  )
    score += 3;
  if (before === '/' && reading.word(from - 2) === 'w' && !agency) score += 3;
  if (start && after === 'have' && reading.word(to + 1) === 'not') score += 3;
  if (reading.word(to) === "'s" && reading.is(to + 1, 'offerNouns')) score += 3;
  place.score = score;
  return place;
}

/** "This is Dana from …", "I'm in-house at …": the sender names the firm as their own. */
function selfNamed(reading: Reading, from: number, low: number): boolean {
  const lead = reading.word(from - 1) === 'the' ? from - 2 : from - 1;
  if (!reading.is(lead, 'selfLeads')) return false;
  for (let token = lead - 1; token >= Math.max(low, lead - 9); token--) {
    if (reading.word(token) === 'am' && reading.is(token - 1, 'firsts')) return true;
    if (reading.is(token, 'selves') && reading.is(token + 1, 'isAre')) return true;
    if (reading.word(token) === 'is' && reading.is(token - 1, 'its') && reading.isCapital(token + 1)) return true;
  }
  return reading.isCapital(lead - 1) && lead - low <= 6 && from < 14;
}

/** Whether the sender recruits for others: speaks of a client, or of a firm with an agency's name. */
function isAgency(reading: Reading): boolean {
  if (reading.role === 'employer') return false;
  let ours = false;
  for (let token = 0; token < reading.tokens.count; token++) {
    const word = reading.word(token);
    if ((word === 'client' || word === 'clients') && reading.is(token - 1, 'ofOurs')) return true;
    if (reading.isCapital(token) && reading.is(token, 'agencyWords') && reading.isCapital(token - 1) && token > 0) return true;
    if (word === 'our' || word === 'we' || word === 'us') ours = true;
  }
  return !ours;
}

function isPerson(reading: Reading, from: number, to: number): boolean {
  if (reading.is(from - 1, 'titles')) return true;
  for (const party of reading.parties) {
    const names = party.name?.toLowerCase().split(' ') ?? [];
    if (names.length > 0 && names.includes(reading.written(from).toLowerCase()) && to - from <= names.length) return true;
  }
  return false;
}

/** The sender's own agency, as the timeline names it. */
function isTheirOrganization(reading: Reading, from: number, to: number): boolean {
  const name = reading.slice(from, to).toLowerCase();
  return reading.parties.some(
    (party) =>
      party.role === 'recruiter' &&
      party.organization !== undefined &&
      (party.organization.toLowerCase().startsWith(name) || name.startsWith(party.organization.toLowerCase())),
  );
}

/** "You've been at X", "your work at X": where the reader is or was. */
function isPastOfReader(reading: Reading, from: number, low: number): boolean {
  let seen = false;
  for (let token = from - 1; token >= Math.max(low, from - 8); token--) {
    const word = reading.word(token);
    if (['at', 'with', 'from', 'of', 'for', 'in', 'since', 'left', 'joined', 'leaving'].includes(word)) seen = true;
    if (!seen) continue;
    if (word === 'you' && reading.is(token + 1, 'pasts')) return true;
    if (word === 'your' && reading.is(token + 1, 'yourPasts')) return !reading.is(token + 1, 'yourNews');
    if (reading.is(token, 'nextTo')) return true;
  }
  return false;
}
