import type { Opportunity } from '../entities/opportunity.ts';
import type { Party, Role } from '../entities/party.ts';
import type { Signal } from '../entities/signal.ts';
import { findZone } from '../time/zone.ts';
import type { Reader, Speaker } from './reader.ts';
import { flags, kinds, type Tokens } from './text/tokens.ts';
import type { Mention } from './values/mention.ts';

/** A phrase found: its label in the group, its tokens (`to` exclusive) and its sentence. */
export type Hit = { readonly label: string; readonly from: number; readonly to: number; readonly sentence: number };

/** A signal and the characters of the read text that carry it. */
export type Found = { readonly signal: Signal; readonly start: number; readonly end: number };

type Draft = Signal extends infer One ? (One extends Signal ? Omit<One, 'quote' | 'start' | 'end' | 'read' | 'by'> : never) : never;

const minute = 60_000;

/** A message taken apart, as the detectors see it. */
export class Reading {
  readonly found: Found[] = [];
  private readonly hits = new Map<string, Hit[]>();
  private readonly bySentence = new Map<string, (Hit[] | undefined)[]>();
  private readonly mentions = new Map<number, Mention[]>();
  /** Who speaks in each sentence: of a transcript the speaker, else the sender. */
  readonly speakers: (Role | 'any')[];
  /** The message tells of a call, in the words of one who was there. */
  readonly retold: boolean;

  constructor(
    readonly reader: Reader,
    readonly text: string,
    readonly tokens: Tokens,
    readonly role: Role | undefined,
    readonly sentAt: number,
    readonly timeZone: string,
    readonly parties: readonly Party[],
    readonly from: string | undefined,
    readonly opportunity: Opportunity | undefined,
  ) {
    this.scan();
    this.retold = this.has('form', 'summary');
    this.speakers = this.findSpeakers();
  }

  /** Whose phrases to look for: of a call retold or written down, everybody's. */
  private audience(): Speaker {
    const { role, tokens } = this;
    if (role === undefined || role === 'referrer' || this.is(0, 'retelling') || (tokens.sentences > 1 && this.isTranscript())) return 'any';
    return role === 'candidate' ? 'candidate' : 'recruiting';
  }

  private isTranscript(): boolean {
    const { tokens, text } = this;
    for (let sentence = 0; sentence < tokens.sentences; sentence++) {
      const first = this.first(sentence);
      if (text.charCodeAt(tokens.end[first]!) === 58 && this.roleNamed(first) !== undefined) return true;
    }
    return false;
  }

  private scan(): void {
    const { reader, tokens } = this;
    const { matcher, groupOf, labelOf } = reader.finderFor(this.audience());
    let sentence = 0;
    const found = (label: number, from: number, to: number) => {
      const group = groupOf[label]!;
      const hit = { label: labelOf[label]!, from, to, sentence };
      const list = this.hits.get(group);
      if (list === undefined) {
        this.hits.set(group, [hit]);
        const sentences: (Hit[] | undefined)[] = [];
        sentences[sentence] = [hit];
        this.bySentence.set(group, sentences);
      } else {
        list.push(hit);
        const sentences = this.bySentence.get(group)!;
        (sentences[sentence] ??= []).push(hit);
      }
    };
    for (; sentence < tokens.sentences; sentence++) matcher.scan(tokens, sentence, found);
  }

  /** All phrases found of a group. */
  of(group: string): readonly Hit[] {
    return this.hits.get(group) ?? none;
  }

  /** The phrases of a group found in one sentence, of one label if given. */
  in(group: string, sentence: number, label?: string): readonly Hit[] {
    const hits = this.bySentence.get(group)?.[sentence] ?? none;
    return label === undefined || hits.length === 0 ? hits : hits.filter((hit) => hit.label === label);
  }

  /** Whether a phrase was found: anywhere, or in one sentence. */
  has(group: string, label?: string, sentence?: number): boolean {
    const hits = sentence === undefined ? this.of(group) : (this.bySentence.get(group)?.[sentence] ?? none);
    return label === undefined ? hits.length > 0 : hits.some((hit) => hit.label === label);
  }

  first(sentence: number): number {
    return this.tokens.first[sentence] as number;
  }

  /** The token after the last one of a sentence. */
  last(sentence: number): number {
    return this.tokens.first[sentence + 1] as number;
  }

  sentenceOf(token: number): number {
    let sentence = 0;
    while (sentence < this.tokens.sentences - 1 && this.last(sentence) <= token) sentence++;
    return sentence;
  }

  word(token: number): string {
    return token >= 0 && token < this.tokens.count ? (this.reader.vocabulary.words[this.tokens.word[token] as number] as string) : '';
  }

  /** The token as written. */
  written(token: number): string {
    return this.text.slice(this.tokens.start[token], this.tokens.end[token]);
  }

  is(token: number, list: string): boolean {
    return token >= 0 && token < this.tokens.count && this.reader.marks(list)[this.tokens.word[token] as number] === 1;
  }

  isCapital(token: number): boolean {
    return (
      token >= 0 &&
      token < this.tokens.count &&
      this.tokens.kind[token] === kinds.word &&
      ((this.tokens.flag[token] as number) & flags.capital) !== 0
    );
  }

  /** Whether a comma, dash, bracket or colon stands before a token. */
  isParted(token: number): boolean {
    return token < this.tokens.count && ((this.tokens.flag[token] as number) & (flags.comma | flags.strong)) !== 0;
  }

  isStrong(token: number): boolean {
    return token < this.tokens.count && ((this.tokens.flag[token] as number) & flags.strong) !== 0;
  }

  /** Whether the sentence is set aside: a footer, a banner. */
  isAside(sentence: number): boolean {
    return this.has('form', 'footer', sentence) || this.has('form', 'banner', sentence);
  }

  endsWith(sentence: number): number {
    return this.tokens.mark[sentence] as number;
  }

  /** Whether one of the roles speaks in a sentence, or may. */
  speaks(sentence: number, roles: readonly Role[]): boolean {
    const speaker = this.speakers[sentence] ?? 'any';
    return speaker === 'any' || roles.includes(speaker);
  }

  private findSpeakers(): (Role | 'any')[] {
    const { tokens } = this;
    let speaker: Role | 'any' = this.retold || this.role === undefined ? 'any' : this.role;
    const speakers: (Role | 'any')[] = [];
    for (let sentence = 0; sentence < tokens.sentences; sentence++) {
      const first = this.first(sentence);
      for (let size = 1; size <= 2 && first + size < this.last(sentence); size++) {
        const end = tokens.end[first + size - 1] as number;
        if (this.text.charCodeAt(end) !== 58) continue;
        const role = this.roleNamed(first);
        if (role !== undefined) speaker = role;
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
    let mentions = this.mentions.get(sentence);
    if (mentions === undefined) {
      const zone = findZone(this.timeZone);
      const day = zone?.dayOf(this.sentAt) ?? 0;
      const now = Math.floor((zone?.timeOf(this.sentAt) ?? 0) / minute);
      mentions = this.reader.scanDates(
        this.tokens,
        this.first(sentence),
        this.last(sentence),
        day,
        now,
        this.timeZone.startsWith('America/') || this.timeZone.startsWith('US/'),
      );
      this.mentions.set(sentence, mentions);
    }
    return mentions;
  }

  /** The local day of the sending. */
  today(): number {
    return findZone(this.timeZone)?.dayOf(this.sentAt) ?? 0;
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
    const end = this.tokens.end[to - 1];
    if (start === undefined || end === undefined) return;
    this.found.push({ signal: signal, start, end });
  }

  /** The words between two tokens, as written. */
  slice(from: number, to: number): string {
    return this.text.slice(this.tokens.start[from], this.tokens.end[to - 1]);
  }
}

const none: readonly Hit[] = [];
