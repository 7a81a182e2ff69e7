import type { Opportunity } from '../entities/opportunity.ts';
import type { Party, Role } from '../entities/party.ts';
import type { Signal } from '../entities/signal.ts';
import { findZone } from '../time/zone.ts';
import type { Circumstances, Draft, Found } from './found.ts';
import { weighAroundInContext, weighInContext } from './model/context.ts';
import type { Place } from './model/families.ts';
import { about, circumstancesOf, featuresOf, positionOf, readTerms, type Side, type View, type Weighing } from './model/features.ts';
import type { Table } from './model/table.ts';
import { cueOf, weigh } from './model/weigh.ts';
import type { Reader, Room } from './reader.ts';
import { kinds } from './text/tokens.ts';
import type { Mention } from './values/mention.ts';
import type { Span } from './values/span.ts';
import { Words } from './words.ts';

const minute = 60_000;
/** What a label weighs that cannot be meant. */
const never = -999;
/** Circumstances of a sentence that matter for the names in it. */
const shared = (1 << about.question) | (1 << about.recruiting) | (1 << about.anybody);
/** Of what is said to be retold a sentence may weigh as little as this. */
const likelyRetold = -14;
const noSentences: ReadonlyMap<never, number> = new Map<never, number>();
/** So many words around a name or a sum are looked at. */
const view = 7;

/** A message taken apart and weighed, as the detectors see it. */
export class Reading extends Words {
  readonly found: Found[] = [];
  readonly role: Role | undefined;
  readonly from: string | undefined;
  readonly parties: readonly Party[];
  readonly opportunity: Opportunity | undefined;
  readonly sentAt: number;
  readonly timeZone: string;
  /** Who speaks in each sentence: of a transcript the speaker, else the sender. */
  readonly speakers: (Role | 'any')[];
  /** It is what was written of a call or a meeting, not to anybody. */
  readonly ofCall: boolean;
  /** Its words are those of somebody who tells of a call. */
  readonly tellsOfCall: boolean;
  /** Anybody may be who speaks: it tells of a call, in the words of one who was there, or nobody knows who wrote it. */
  readonly retold: boolean;
  private readonly mentions: (readonly Mention[])[] = [];
  private readonly views: View[] = [];
  /** What each label weighs in the sentence where it weighs most. */
  private readonly tops: Int32Array;
  /** The fields that were weighed last, and in which sentence. */
  private fields: Table | undefined;
  private fieldsIn = -1;
  /** The local day and minute of the sending, where they were asked for. */
  private day: number | undefined;
  private now: number | undefined;

  constructor(
    reader: Reader,
    text: string,
    private readonly room: Room,
    { role, from, parties, opportunity, sentAt, timeZone, ...told }: Circumstances,
  ) {
    super(reader, text, room.tokens);
    this.role = role;
    this.from = from;
    this.parties = parties;
    this.opportunity = opportunity;
    this.sentAt = sentAt;
    this.timeZone = timeZone;
    this.tops = room.tops;
    readTerms(this.tokens, reader.terms, reader.plain, room.weighing);
    this.speakers = this.findSpeakers(role);
    this.weigh();
    this.ofCall = told.retold === true;
    this.tellsOfCall = this.best('retold', undefined, this.ofCall ? likelyRetold : 0) >= 0;
    const retold = this.tellsOfCall && role !== undefined && (this.ofCall || role !== 'candidate');
    if (retold && this.speakers.every((speaker) => speaker === role)) {
      this.speakers.fill('any');
      this.weigh();
    }
    this.retold = retold || this.speakers.includes('any');
    weighInContext(reader.weights.context, room.sums, this.tokens.sentences, this.tops, room.inContext);
  }

  /** Weighs what every sentence says by itself. */
  private weigh(): void {
    const { reader, tokens, room, views, tops } = this;
    const { weights, terms } = reader;
    const size = weights.sentence.labels.length;
    tops.fill(never, 0, size);
    this.fields = undefined;
    if (room.sums.length < tokens.sentences * size) room.sums = new Int32Array(tokens.sentences * size);
    const { sums } = room;
    for (let sentence = 0; sentence < tokens.sentences; sentence++) {
      const view = this.viewOf(sentence);
      views[sentence] = view;
      const at = sentence * size;
      weigh(view, terms, weights.sentence, room.weighing, sums, at);
      for (let label = 0; label < size; label++) if (sums[at + label]! > tops[label]!) tops[label] = sums[at + label]!;
    }
  }

  private viewOf(sentence: number): View {
    const { first, sentences } = this.tokens;
    return {
      from: first[Math.max(0, sentence - 1)]!,
      low: first[sentence]!,
      high: first[sentence + 1]!,
      to: first[Math.min(sentences, sentence + 2)]!,
      bits: circumstancesOf(this.text, this.tokens, sentence, this.side(sentence)),
      more: positionOf(sentence, sentences, this.speakers[sentence] === 'employer'),
    };
  }

  private side(sentence: number): Side {
    const speaker = this.speakers[sentence];
    if (speaker === 'candidate') return 'candidate';
    return speaker === 'recruiter' || speaker === 'employer' ? 'recruiting' : 'anybody';
  }

  /** What a label weighs in a sentence: above zero it is said there. */
  weight(label: string, sentence: number): number {
    return this.weightAt(this.reader.weights.of(label), sentence);
  }

  private weightAt(place: Place | undefined, sentence: number): number {
    if (place === undefined) return never;
    const { table, label } = place;
    const { reader, room } = this;
    if (table === reader.weights.sentence) return room.sums[sentence * reader.weights.sentence.labels.length + label]!;
    if (this.fields !== table || this.fieldsIn !== sentence) {
      weigh(this.views[sentence]!, reader.terms, table, room.weighing, room.sumsOfFields, 0);
      this.fields = table;
      this.fieldsIn = sentence;
    }
    return room.sumsOfFields[label]!;
  }

  /** Whether a label weighs more than so much in any sentence. */
  mayHold(label: string, above = 0): boolean {
    const { of, sentence } = this.reader.weights;
    const place = of(label);
    return place !== undefined && (place.table !== sentence || this.tops[place.label]! > above);
  }

  /** The sentence that says a label most clearly, of those in which one of the roles may speak; -1 where none says it. */
  best(label: string, roles?: readonly Role[], above = 0): number {
    if (!this.mayHold(label, above)) return -1;
    const place = this.reader.weights.of(label);
    let best = -1;
    let most = above;
    for (let sentence = 0; sentence < this.tokens.sentences; sentence++) {
      const weight = this.weightAt(place, sentence);
      if (weight <= most || (roles !== undefined && !this.speaks(sentence, roles))) continue;
      best = sentence;
      most = weight;
    }
    return best;
  }

  /** The fields of a type that a sentence speaks of: those that weigh for themselves, and at least such a share of what the heaviest does; else that. None where it does not speak of the type. */
  fieldsOf<Field extends string>(type: string, fields: readonly Field[], sentence: number, roles?: readonly Role[], share = 0): Field[] {
    if (roles !== undefined && !this.speaks(sentence, roles)) return [];
    const ofType = this.weight(type, sentence);
    if (ofType <= 0) return [];
    const weights = fields.map((field) => this.weightAt(this.reader.weights.ofField(type, field), sentence));
    const most = Math.max(...weights);
    return most > 0 ? fields.filter((_, index) => weights[index]! > most * share) : [fields[weights.indexOf(most)]!];
  }

  /** The sentence of a message that speaks most clearly of each field of a type. */
  bestOf<Field extends string>(type: string, fields: readonly Field[], roles?: readonly Role[], share = 0): ReadonlyMap<Field, number> {
    if (!this.mayHold(type)) return noSentences;
    const best = new Map<Field, number>();
    for (let sentence = 0; sentence < this.tokens.sentences; sentence++) {
      for (const field of this.fieldsOf(type, fields, sentence, roles, share)) {
        const known = best.get(field);
        if (known === undefined || this.weight(type, known) < this.weight(type, sentence)) best.set(field, sentence);
      }
    }
    return best;
  }

  /**
   * What labels weigh for the names or the sums of the sentences in which one of the roles may speak, by the words around them and by
   * what is said beside.
   *
   * @param find - those of a sentence
   * @param traitsOf - what one is made of, as circumstances
   * @param labels - the labels, in whose order each has its weights
   */
  weighAround<One extends Span>(
    roles: readonly Role[],
    find: (sentence: number) => readonly One[],
    traitsOf: (one: One) => number,
    labels: readonly string[],
  ): { one: One; weights: number[] }[] {
    const { terms, weights: families } = this.reader;
    const { context, around, of } = families;
    const { sumsAround, inContext } = this.room;
    const places = labels.map((label) => of(label)?.label ?? -1);
    const tops = labels.map(() => never);
    const all: { one: One; sentence: number; count: number; weights: number[] }[] = [];
    for (let sentence = 0; sentence < this.tokens.sentences; sentence++) {
      if (!this.speaks(sentence, roles)) continue;
      const found = find(sentence);
      for (const one of found) {
        const { view, weighing } = this.around(one.from, one.to, sentence, traitsOf(one));
        weigh(view, terms, around, weighing, sumsAround, 0);
        const weights = places.map((place) => sumsAround[place] ?? never);
        for (const [index, weight] of weights.entries()) if (weight > tops[index]!) tops[index] = weight;
        all.push({ one, sentence, count: found.length, weights });
      }
    }
    for (const { sentence, count, weights } of all) {
      for (const [index, place] of places.entries()) {
        if (place < 0) continue;
        const saidBeside = inContext.beside[sentence * around.labels.length + place]!;
        weights[index] = weighAroundInContext(context, place, weights[index]!, tops[index]!, count, saidBeside);
      }
    }
    return all;
  }

  /** The features of a name or a sum, by the words around it. */
  featuresAround({ from, to }: Span, sentence: number, traits: number): Int32Array {
    const { terms, weights } = this.reader;
    const { view, weighing } = this.around(from, to, sentence, traits);
    return weighing.keys.slice(0, featuresOf(view, terms, weights.around.useful, weighing));
  }

  /** The features of a sentence. */
  features(sentence: number): Int32Array {
    const { weighing } = this.room;
    const { terms, weights } = this.reader;
    return weighing.keys.slice(0, featuresOf(this.views[sentence]!, terms, weights.sentence.useful, weighing));
  }

  /** The words around a name or a sum, which itself counts as one there; what it is made of stands behind. */
  private around(from: number, to: number, sentence: number, traits: number): { view: View; weighing: Weighing } {
    const { exact, coarse } = this.room.weighing;
    const weighing = this.room.around;
    let size = 0;
    for (let token = Math.max(this.first(sentence), from - view); token < Math.min(this.last(sentence), to + view); token++) {
      if (token > from && token < to) continue;
      weighing.exact[size] = token === from ? this.reader.terms.this : exact[token]!;
      weighing.coarse[size++] = token === from ? this.reader.terms.this : coarse[token]!;
    }
    const high = size;
    for (let token = from; token < to; token++) if (this.tokens.kind[token] === kinds.word) weighing.coarse[size++] = exact[token]!;
    const bits = (this.views[sentence]!.bits & shared) | traits;
    return { view: { from: 0, low: 0, high, to: size, bits, more: 0 }, weighing };
  }

  /** The tokens that speak most for a label in a sentence: the first, and the one after the last. */
  cue(label: string, sentence: number): [number, number] {
    const { weights, terms } = this.reader;
    const place = weights.of(label);
    if (place === undefined) return [this.first(sentence), this.last(sentence)];
    return cueOf(this.views[sentence]!, place.label, terms, place.table, this.room.weighing);
  }

  /** Whether one of the roles speaks in a sentence, or may. */
  speaks(sentence: number, roles: readonly Role[]): boolean {
    const speaker = this.speakers[sentence] ?? 'any';
    return speaker === 'any' || roles.includes(speaker);
  }

  private findSpeakers(role: Role | undefined): (Role | 'any')[] {
    const { tokens } = this;
    let speaker: Role | 'any' = role === undefined || role === 'referrer' ? 'any' : role;
    const speakers: (Role | 'any')[] = [];
    for (let sentence = 0; sentence < tokens.sentences; sentence++) {
      const first = this.first(sentence);
      for (let size = 1; size <= 2 && first + size < this.last(sentence); size++) {
        const end = tokens.end[first + size - 1] as number;
        if (this.text.charCodeAt(end) !== 58) continue;
        speaker = this.roleNamed(first) ?? speaker;
      }
      speakers.push(speaker);
    }
    return speakers;
  }

  private roleNamed(token: number): Role | undefined {
    const word = this.word(token);
    if (word === 'recruiter' || word === 'candidate' || word === 'employer' || word === 'referrer') return word;
    if (!this.isCapital(token)) return undefined;
    const written = this.written(token).toLowerCase();
    return this.parties.find((party) => party.name?.toLowerCase().split(' ').includes(written) === true)?.role;
  }

  /** The times named in a sentence. */
  dates(sentence: number): readonly Mention[] {
    let mentions = this.mentions[sentence];
    if (mentions === undefined) {
      const { timeZone } = this;
      const isAmerican = timeZone.startsWith('America/') || timeZone.startsWith('US/');
      this.now ??= Math.floor((findZone(timeZone)?.timeOf(this.sentAt) ?? 0) / minute);
      mentions = this.reader.scanDates(this.tokens, this.first(sentence), this.last(sentence), this.today(), this.now, isAmerican);
      this.mentions[sentence] = mentions;
    }
    return mentions;
  }

  /** The local day of the sending. */
  today(): number {
    this.day ??= findZone(this.timeZone)?.dayOf(this.sentAt) ?? 0;
    return this.day;
  }

  /** The instant of a local minute. */
  at(day: number, minutes: number, zone?: string): number {
    return (findZone(zone ?? this.timeZone) ?? findZone('UTC'))?.at(day, minutes * minute) ?? 0;
  }

  /** The instant by which what a mention names is over; a day ends with its last millisecond. */
  end(mention: Mention): number {
    if (mention.ahead !== undefined) return this.sentAt + mention.ahead * minute;
    const day = mention.lastDay ?? mention.day ?? 0;
    if (mention.minute !== undefined) return this.at(mention.day ?? day, mention.untilMinute ?? mention.minute, mention.zone);
    const zone = findZone(this.timeZone);
    return zone?.endOfDay(day) ?? 0;
  }

  /** The instant at which what a mention names begins. */
  start(mention: Mention): number {
    if (mention.ahead !== undefined) return this.sentAt + mention.ahead * minute;
    return this.at(mention.day ?? 0, mention.minute ?? 0, mention.zone);
  }

  /** Notes a signal, quoted from one token up to another (exclusive). */
  add(signal: Draft, from: number, to: number): void {
    const start = this.tokens.start[from];
    if (start === undefined || this.tokens.end[to - 1] === undefined) return;
    this.found.push({ signal: signal, start, end: this.endOf(to - 1) });
  }

  /** Notes a signal, quoted with its sentence; none where there is no such sentence. */
  addSentence(signal: Draft, sentence: number): void {
    if (sentence >= 0) this.add(signal, this.first(sentence), this.last(sentence));
  }

  /** Whether a signal of a type has been noted. */
  hasFound(type: Signal['type']): boolean {
    return this.found.some(({ signal }) => signal.type === type);
  }
}
