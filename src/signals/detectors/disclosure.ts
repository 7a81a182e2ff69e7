import type { Hit, Reading } from '../reading.ts';
import { employerIn } from '../values/employers.ts';
import { sumsOf } from '../values/money.ts';
import { placeIn } from '../values/places.ts';
import { type Detector, recruitersSide } from './detector.ts';
import { isAsked, isNegated } from './phrases.ts';

/** Facts of the job: client, place, pay, contract, process, status. */
export const disclosure: Detector = {
  type: 'disclosure',
  from: recruitersSide,
  groups: [],
  counts:
    'client by name; any place of work; a figure for pay in any unit; contract type; how the choosing goes; where this candidacy stands',
  not: '"a leading bank", the reader\'s present employer; "hybrid" without a place; "competitive", funding, 401(k), a bonus alone; a bare duration; a decision and "no news", which are labelled as themselves',
  detect(reading) {
    if (!reading.speakers.some((speaker) => speaker === 'any' || speaker !== 'candidate')) return;
    client(reading);
    location(reading);
    compensation(reading);
    contractType(reading);
    told(reading, 'process');
    told(reading, 'status');
  },
};

function client(reading: Reading): void {
  const name = employerIn(reading);
  if (name !== undefined)
    reading.add({ type: 'disclosure', topic: 'client', value: reading.slice(name.from, name.to) }, name.from, name.to);
}

function location(reading: Reading): void {
  const place = placeIn(reading);
  if (place !== undefined)
    reading.add({ type: 'disclosure', topic: 'location', value: reading.slice(place.from, place.to) }, place.from, place.to);
}

function compensation(reading: Reading): void {
  for (let sentence = 0; sentence < reading.tokens.sentences; sentence++) {
    if (!reading.speaks(sentence, recruitersSide) || reading.isAside(sentence)) continue;
    const sum = sumsOf(reading, sentence)[0];
    if (sum === undefined) continue;
    if (isAsked(reading, sentence) && reading.has('topics', 'pay-history', sentence)) continue;
    reading.add({ type: 'disclosure', topic: 'compensation', value: reading.slice(sum.from, sum.to) }, sum.from, sum.to);
    return;
  }
}

function contractType(reading: Reading): void {
  const hits = reading
    .of('facts')
    .filter(
      (hit) =>
        hit.label.startsWith('contract.') &&
        reading.speaks(hit.sentence, recruitersSide) &&
        !reading.isAside(hit.sentence) &&
        !spared(reading, hit),
    );
  const hit = hits[0];
  if (hit !== undefined)
    reading.add({ type: 'disclosure', topic: 'contract-type', value: reading.slice(hit.from, hit.to) }, hit.from, hit.to);
}

/** A question about the reader's wish, a tax form, a residence. */
function spared(reading: Reading, hit: Hit): boolean {
  if (isAsked(reading, hit.sentence) && asksReader(reading, hit)) return true;
  if (isNegated(reading, hit.from, 2)) return true;
  for (let token = Math.max(reading.first(hit.sentence), hit.from - 3); token < hit.from; token++)
    if (reading.is(token, 'yourPapers')) return true;
  return reading.is(hit.to, 'afterContract');
}

const asksReader = (reading: Reading, hit: Hit) => {
  for (let token = reading.first(hit.sentence); token < hit.from; token++)
    if (reading.is(token, 'you') && !reading.is(token - 1, 'interests')) return true;
  return false;
};

function told(reading: Reading, topic: 'process' | 'status'): void {
  const decided = reading.found.some((found) => found.signal.type === 'decision' || found.signal.type === 'no-news');
  if (topic === 'status' && decided) return;
  const hit = reading.of(topic).find((one) => {
    if (one.label !== 'yes' || !reading.speaks(one.sentence, recruitersSide) || reading.isAside(one.sentence)) return false;
    if (isAsked(reading, one.sentence) && topic === 'status' && !reading.has('topics', 'availability', one.sentence)) return false;
    if (
      reading.has('guards', 'reported', one.sentence) &&
      reading.in('guards', one.sentence, 'reported').some((report) => reading.word(report.from) === 'you')
    )
      return false;
    if (topic === 'status' && (reading.has('help', 'advice', one.sentence) || reading.has('help', 'feedback', one.sentence))) return false;
    return !reading.in(topic, one.sentence, 'no').some((no) => no.from < one.to && no.to > one.from - 3);
  });
  if (hit !== undefined) reading.add({ type: 'disclosure', topic }, reading.first(hit.sentence), reading.last(hit.sentence));
}
