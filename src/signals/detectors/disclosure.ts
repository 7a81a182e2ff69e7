import { about } from '../model/features.ts';
import type { Reading } from '../reading.ts';
import { kinds } from '../text/tokens.ts';
import { contractIn, holdsDirectOther } from '../values/contract.ts';
import { type Sum, sumsOf, traitsOfSum, wholeSum } from '../values/money.ts';
import { isOwnFirm, knownClient, knownPlace, type Name, namesIn, wholePlace } from '../values/names.ts';
import type { Span } from '../values/span.ts';
import { type Detector, recruitersSide } from './detector.ts';

/** Facts of the job: client, place, pay, contract, process, status. */
export const disclosure: Detector = {
  type: 'disclosure',
  from: recruitersSide,
  counts:
    'client by name; any place of work; a figure for pay in any unit; contract type; how the choosing goes; where this candidacy stands',
  not: '"a leading bank", the reader\'s present employer; "hybrid" without a place; "competitive", funding, 401(k), a bonus alone; a bare duration; a decision and "no news", which are labelled as themselves',
  detect(reading) {
    if (reading.speakers.every((speaker) => speaker === 'candidate')) return;
    names(reading);
    compensation(reading);
    contractType(reading);
    reading.addSentence({ type: 'disclosure', topic: 'process' }, reading.best('disclosure:process', recruitersSide));
    if (!reading.hasFound('decision') && !reading.hasFound('no-news'))
      reading.addSentence({ type: 'disclosure', topic: 'status' }, reading.best('disclosure:status', recruitersSide));
  },
};

/** The client and the place: the names that most likely are. */
function names(reading: Reading): void {
  const best: (Name | undefined)[] = [undefined, undefined];
  const most = [0, 0];
  const find = (sentence: number) => namesIn(reading, sentence);
  for (const { one, weights } of reading.weighAround(recruitersSide, find, ({ traits }) => traits, ['name:client', 'name:place'])) {
    for (const at of [0, 1]) {
      if (weights[at]! <= most[at]! || (at === 0 && (isPlace(reading, one, weights) || isOwnFirm(reading, one)))) continue;
      best[at] = one;
      most[at] = weights[at]!;
    }
  }
  const client = knownClient(reading) ?? best[0];
  const place = best[1] === undefined ? knownPlace(reading, recruitersSide) : wholePlace(reading, best[1]);
  if (client !== undefined)
    reading.add({ type: 'disclosure', topic: 'client', value: reading.slice(client.from, client.to) }, client.from, client.to);
  if (place !== undefined)
    reading.add({ type: 'disclosure', topic: 'location', value: reading.slice(place.from, place.to) }, place.from, place.to);
}

/** A name that is a place by its own words, as "Alpharetta GA", or is known as one and more likely is one than a client. */
function isPlace(reading: Reading, { to, traits }: Name, [client, place]: readonly number[]): boolean {
  const isInRegion = 2 * place! > client! && reading.is(to - 1, 'regions') && /^[A-Z]{2}$/.test(reading.written(to - 1));
  return isInRegion || (place! > client! && (traits & ((1 << about.place) | (1 << about.region))) !== 0);
}

/** The sum that most likely is pay, of those of the highest rank. */
function compensation(reading: Reading): void {
  let best: Sum | undefined;
  let most = 0;
  const find = (sentence: number) => sumsOf(reading, sentence);
  for (const { one, weights } of reading.weighAround(recruitersSide, find, traitsOfSum, ['sum:pay'])) {
    const weight = weights[0]!;
    if (weight <= 0) continue;
    const rank = weight + rankOf(reading, one);
    if (rank <= most) continue;
    best = one;
    most = rank;
  }
  if (best === undefined) return;
  const { from, to } = wholeSum(reading, best);
  reading.add({ type: 'disclosure', topic: 'compensation', value: reading.slice(from, to) }, from, to);
}

/** More than any sum weighs. */
const step = 1e6;

/** What is certain comes before what can be earned, what is marked as money before a bare number. */
function rankOf(reading: Reading, sum: Sum): number {
  const isBase = [sum.from - 1, sum.to - 1].some((token) => reading.word(token) === 'base' || reading.word(token) === 'basic');
  const isMarked = sum.currency !== undefined || sum.scaled || isBase;
  return (isTarget(reading, sum) ? 0 : 2 * step) + (isMarked ? step : 0);
}

/** "OTE £60k", "£60k OTE", "on-target earnings are £60k": what is earned where all goes well. */
function isTarget(reading: Reading, { from, to }: Sum): boolean {
  const isNamed = (token: number) => reading.word(token) === 'ote' || reading.word(token) === 'earnings';
  if (isNamed(from - 1) || (isNamed(from - 2) && !reading.isParted(from))) return true;
  return reading.word(to) === 'ote' && !reading.isParted(to) && (reading.tokens.kind[to + 1] !== kinds.number || reading.isParted(to + 1));
}

function contractType(reading: Reading): void {
  const label = 'disclosure:contract-type';
  if (!reading.mayHold(label)) return;
  let best: Span | undefined;
  let most = 0;
  for (let sentence = 0; sentence < reading.tokens.sentences; sentence++) {
    const weight = reading.weight(label, sentence);
    if (weight <= most || !reading.speaks(sentence, recruitersSide)) continue;
    const low = reading.first(sentence);
    const high = reading.last(sentence);
    const kind = contractIn(reading, low, high);
    if (kind === undefined && holdsDirectOther(reading, low, high)) continue;
    best = kind ?? cueOf(reading, sentence);
    most = weight;
  }
  if (best !== undefined)
    reading.add({ type: 'disclosure', topic: 'contract-type', value: reading.slice(best.from, best.to) }, best.from, best.to);
}

/** The words that speak most for it, as far as nothing parts them. */
function cueOf(reading: Reading, sentence: number): Span {
  const [from, end] = reading.cue('disclosure:contract-type', sentence);
  let to = from + 1;
  while (to < end && !reading.isParted(to)) to++;
  return { from, to };
}
