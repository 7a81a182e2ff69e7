import { readInstant } from '../entities/instant.ts';
import type { Signal } from '../entities/signal.ts';
import type { AnnotateContext, AnnotateDiagnostic, Annotation } from './annotation.ts';
import type { Detector } from './detectors/detector.ts';
import { detectors } from './detectors/index.ts';
import { isReadable } from './language.ts';
import { longestText, type Reader, type Room } from './reader.ts';
import { Reading } from './reading.ts';
import { isHtml, type Plain, plainFromHtml } from './text/html.ts';
import { newWords } from './text/new-words.ts';
import { tokenize } from './text/tokenize.ts';

/**
 * Returns what a message says, in the language of a reader.
 *
 * @param reader - the reader
 * @param body - the message, as text or simple HTML
 * @param context - when, by whom and where it was sent
 */
export function read(reader: Reader, body: string, context: AnnotateContext): Annotation {
  const room = reader.borrow();
  try {
    return readWith(reader, room, body, context);
  } finally {
    reader.giveBack(room);
  }
}

function readWith(reader: Reader, room: Room, body: string, context: AnnotateContext): Annotation {
  const diagnostics: AnnotateDiagnostic[] = [];
  const { language, subject } = context;
  if (language !== undefined && language.slice(0, 2).toLowerCase() !== reader.lexicon.language) {
    diagnostics.push({ code: 'language-unknown', message: `no reader for the language \`${language}\`` });
    return { signals: [], words: 'unknown', diagnostics };
  }
  if (isAutomatic(subject, reader)) return automatic();
  let source = body;
  if (source.length > longestText * 4) source = source.slice(0, longestText * 4);
  const plain = isHtml(source) ? plainFromHtml(source) : undefined;
  const text = plain?.text ?? source;
  if (text.trim() === '') {
    diagnostics.push({ code: 'no-words', message: 'there is no text to read' });
    return { signals: [], words: 'unknown', diagnostics };
  }
  const { spans, truncated } = capped(newWords(text, reader.lexicon.mail));
  if (truncated || source.length < body.length)
    diagnostics.push({ code: 'text-truncated', message: `only the first ${String(longestText)} characters were read` });
  tokenize(text, spans, reader.grammar, room.tokens);
  if (!isReadable(room.tokens, reader, text)) {
    diagnostics.push({ code: 'language-unknown', message: 'the text does not look like English' });
    return { signals: [], words: 'unknown', diagnostics };
  }
  const parties = context.parties ?? [];
  const { from, opportunity, timeZone, retold } = context;
  const role = parties.find((party) => party.id === from)?.role;
  const sentAt = readInstant(context.sentAt) ?? 0;
  const reading = new Reading(reader, text, room, { role, from, parties, opportunity, sentAt, timeZone, retold });
  if (reading.best('away') >= 0) return automatic();
  for (const detector of detectors) if (!isSpoilt(detector, reading)) detector.detect(reading);
  return { signals: finish(reading, body, plain), words: 'read', diagnostics };
}

function isSpoilt({ unless }: Detector, { found }: Reading): boolean {
  return unless !== undefined && found.some(({ signal }) => unless.has(signal.type));
}

const automatic = (): Annotation => ({
  signals: [],
  words: 'read',
  diagnostics: [{ code: 'automatic-reply', message: 'an automatic reply says nothing of its own' }],
});

function isAutomatic(subject: string | undefined, { lexicon }: Reader): boolean {
  if (subject === undefined) return false;
  const low = subject.trim().toLowerCase();
  return lexicon.mail.autoSubjects.some((start) => low.startsWith(start));
}

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
function finish({ found }: Reading, body: string, plain: Plain | undefined): Signal[] {
  const signals: Signal[] = [];
  if (found.length > 1) found.sort((one, other) => one.start - other.start);
  for (const { signal, start, end } of found) {
    if (signals.some((other) => other.type === signal.type && detailOf(other) === detailOf(signal))) continue;
    const from = plain === undefined ? start : (plain.start[start] as number);
    const to = plain === undefined ? end : (plain.end[end - 1] as number);
    const whole: Signal = signal;
    whole.quote = body.slice(from, to);
    whole.start = from;
    whole.end = to;
    whole.read = true;
    signals.push(whole);
  }
  return signals;
}

/** What tells a signal from another of its type. */
function detailOf(signal: Signal): string | boolean | undefined {
  switch (signal.type) {
    case 'disclosure':
    case 'withheld':
    case 'question':
      return signal.topic;
    case 'promise':
      return `${signal.action} ${String(signal.topic)}`;
    case 'pressure':
      return signal.tactic;
    case 'consent':
      return signal.granted;
    case 'decision':
      return signal.outcome;
    case 'help':
      return signal.form;
    case 'names-person':
      return signal.party;
    default:
      return undefined;
  }
}
