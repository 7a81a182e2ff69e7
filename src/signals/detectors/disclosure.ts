import type { Reading } from '../reading.ts';
import { contractIn, holdsDirectOther } from '../values/contract.ts';
import { type Sum, sumsOf, traitsOfSum } from '../values/money.ts';
import { knownClient, namesIn } from '../values/names.ts';
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
  const best: (Span | undefined)[] = [undefined, undefined];
  const most = [0, 0];
  for (let sentence = 0; sentence < reading.tokens.sentences; sentence++) {
    if (!reading.speaks(sentence, recruitersSide)) continue;
    for (const name of namesIn(reading, sentence)) {
      const weights = reading.weighAround(name, sentence, name.traits, ['name:client', 'name:place']);
      for (const at of [0, 1]) {
        if (weights[at]! <= most[at]!) continue;
        best[at] = name;
        most[at] = weights[at]!;
      }
    }
  }
  const client = knownClient(reading) ?? best[0];
  const place = best[1];
  if (client !== undefined)
    reading.add({ type: 'disclosure', topic: 'client', value: reading.slice(client.from, client.to) }, client.from, client.to);
  if (place !== undefined)
    reading.add({ type: 'disclosure', topic: 'location', value: reading.slice(place.from, place.to) }, place.from, place.to);
}

function compensation(reading: Reading): void {
  let best: Sum | undefined;
  let most = 0;
  for (let sentence = 0; sentence < reading.tokens.sentences; sentence++) {
    if (!reading.speaks(sentence, recruitersSide)) continue;
    for (const sum of sumsOf(reading, sentence)) {
      const weight = reading.weighAround(sum, sentence, traitsOfSum(sum), ['sum:pay'])[0]!;
      if (weight <= most) continue;
      best = sum;
      most = weight;
    }
  }
  if (best !== undefined)
    reading.add({ type: 'disclosure', topic: 'compensation', value: reading.slice(best.from, best.to) }, best.from, best.to);
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
