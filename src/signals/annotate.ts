import { type InstantInput, readInstant } from '../entities/instant.ts';
import type { Opportunity } from '../entities/opportunity.ts';
import type { Party } from '../entities/party.ts';
import type { Signal } from '../entities/signal.ts';
import { detectors } from './detectors/index.ts';
import { isReadable } from './language.ts';
import { english } from './lexicon/en/english.ts';
import { createReader, longestText, type Reader } from './reader.ts';
import { Reading } from './reading.ts';
import { isHtml, type Plain, plainFromHtml } from './text/html.ts';
import { newWords } from './text/new-words.ts';
import { tokenize } from './text/tokenize.ts';

/** What a reader of messages is told beside the text. */
export interface AnnotateContext {
  /** When the message was sent: "tomorrow" is the day after. */
  readonly sentAt: InstantInput;
  /** The sender's time zone, in which "Friday at 3" is meant. */
  readonly timeZone: string;
  readonly subject?: string | undefined;
  /** The id of the party who sent it; with `parties` it tells whose words can say what. */
  readonly from?: string | undefined;
  readonly parties?: readonly Party[] | undefined;
  readonly opportunity?: Opportunity | undefined;
  /** The language of the text as a BCP 47 tag, where the host knows it. */
  readonly language?: string | undefined;
}

/** Why a text was not, or not wholly, read. */
export interface AnnotateDiagnostic {
  readonly code: 'text-truncated' | 'language-unknown' | 'automatic-reply';
  readonly message: string;
}

/** What a text says. */
export interface Annotation {
  readonly signals: Signal[];
  /** `unknown` where the language cannot be read: that nothing was found then means nothing. */
  readonly words: 'read' | 'unknown';
  readonly diagnostics: AnnotateDiagnostic[];
}

/** A reader of messages: hearback's own, or the host's. */
export type Annotate = (body: string, context: AnnotateContext) => Annotation;

let englishReader: Reader | undefined;

/**
 * Returns what a message says: the signals in its sender's new words, each with the quote and its offsets in the text given.
 * Quoted replies, forwarded mail, signatures, footers and banners are left out. At most 20,000 characters are read.
 *
 * @param body - the message, as text or simple HTML
 * @param context - when, by whom and where it was sent
 * @example
 * const read = annotate('W-2 only, $65–70/hr. I will call you tomorrow at 3pm.', { sentAt: '2026-03-02T09:00:00-06:00', timeZone: 'America/Chicago' });
 * read.signals.map((signal) => signal.type) //=> ['disclosure', 'disclosure', 'promise']
 * read.signals[1]?.quote //=> '$65–70/hr'
 */
export const annotate: Annotate = (body, context) => {
  const diagnostics: AnnotateDiagnostic[] = [];
  if (context.language !== undefined && !isEnglish(context.language)) {
    diagnostics.push({ code: 'language-unknown', message: `no reader for the language \`${context.language}\`` });
    return { signals: [], words: 'unknown', diagnostics };
  }
  englishReader ??= createReader(english);
  const reader = englishReader;
  const subject = context.subject?.trim().toLowerCase() ?? '';
  if (subject !== '' && reader.lexicon.mail.autoSubjects.some((start) => subject.startsWith(start))) {
    diagnostics.push({ code: 'automatic-reply', message: 'an automatic reply says nothing of its own' });
    return { signals: [], words: 'read', diagnostics };
  }
  let source = body;
  if (source.length > longestText * 4) source = source.slice(0, longestText * 4);
  const plain = isHtml(source) ? plainFromHtml(source) : undefined;
  const text = plain?.text ?? source;
  const spans = capped(newWords(text, reader.lexicon.mail));
  if (spans.truncated || source.length < body.length)
    diagnostics.push({ code: 'text-truncated', message: `only the first ${String(longestText)} characters were read` });
  const tokens = reader.scratch;
  tokenize(text, spans.spans, reader.grammar, tokens);
  if (!isReadable(tokens, reader, text)) {
    diagnostics.push({ code: 'language-unknown', message: 'the text does not look like English' });
    return { signals: [], words: 'unknown', diagnostics };
  }
  const sentAt = readInstant(context.sentAt) ?? 0;
  const parties = context.parties ?? [];
  const role = parties.find((party) => party.id === context.from)?.role;
  const reading = new Reading(reader, text, tokens, role, sentAt, context.timeZone, parties, context.from, context.opportunity);
  if (
    reading.has('form', 'away') &&
    tokens.count < 120 &&
    (reading.has('promise', 'message') ||
      reading.has('promise', 'answer') ||
      reading.has('form', 'away', 0) ||
      reading.has('form', 'away', 1))
  ) {
    diagnostics.push({ code: 'automatic-reply', message: 'an automatic reply says nothing of its own' });
    return { signals: [], words: 'read', diagnostics };
  }
  for (const detector of detectors) {
    if (detector.groups.length > 0 && !detector.groups.some((group) => reading.has(group))) continue;
    detector.detect(reading);
  }
  return { signals: finish(reading, body, plain), words: 'read', diagnostics };
};

const isEnglish = (language: string) => /^en(?:-|_|$)/i.test(language);

function capped(spans: readonly number[]): { spans: number[]; truncated: boolean } {
  let left = longestText;
  const kept: number[] = [];
  for (let at = 0; at < spans.length && left > 0; at += 2) {
    const from = spans[at] as number;
    const to = Math.min(spans[at + 1] as number, from + left);
    kept.push(from, to);
    left -= to - from;
    if (to < (spans[at + 1] as number)) return { spans: kept, truncated: true };
  }
  return { spans: kept, truncated: kept.length < spans.length };
}

/** Signals in the order of the text, once each, with quotes from the body as given. */
function finish(reading: Reading, body: string, plain: Plain | undefined): Signal[] {
  const seen = new Set<string>();
  const signals: Signal[] = [];
  for (const { signal, start, end } of [...reading.found].sort((one, other) => one.start - other.start)) {
    const key = keyOf(signal);
    if (seen.has(key)) continue;
    seen.add(key);
    const from = plain === undefined ? start : (plain.start[start] as number);
    const to = plain === undefined ? end : (plain.end[end - 1] as number);
    signals.push({ ...signal, quote: body.slice(from, to), start: from, end: to, read: true });
  }
  return signals;
}

/** What makes two signals the same. */
function keyOf(signal: Signal): string {
  switch (signal.type) {
    case 'disclosure':
    case 'withheld':
    case 'question':
      return `${signal.type} ${signal.topic}`;
    case 'promise':
      return `promise ${signal.action} ${String(signal.topic)}`;
    case 'pressure':
      return `pressure ${signal.tactic}`;
    case 'consent':
      return `consent ${String(signal.granted)}`;
    case 'decision':
      return `decision ${signal.outcome}`;
    case 'help':
      return `help ${signal.form}`;
    case 'names-person':
      return `names-person ${signal.party}`;
    default:
      return signal.type;
  }
}
