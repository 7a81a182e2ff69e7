import type { Annotate } from './annotation.ts';
import { checkMessage } from './check-message.ts';
import { english } from './lexicon/en/english.ts';
import { read } from './read.ts';
import { createReader, type Reader } from './reader.ts';

export type { Annotate, AnnotateContext, AnnotateDiagnostic, Annotation } from './annotation.ts';

let englishReader: Reader | undefined;

/**
 * Returns what a message says: the signals in its sender's new words, each with the quote and its offsets in the text given.
 * Quoted replies, forwarded mail, signatures, footers and banners are left out. At most 20,000 characters are read.
 *
 * @param body - the message, as text or simple HTML
 * @param context - when, by whom and where it was sent
 * @throws {HearbackError} `invalid-options` where the body is no text, or `sentAt` or `timeZone` is not known; every problem is listed
 * @example
 * const read = annotate('W-2 only, $65–70/hr. I will call you tomorrow at 3pm.', { sentAt: '2026-03-02T09:00:00-06:00', timeZone: 'America/Chicago' });
 * read.signals.map((signal) => signal.type) //=> ['disclosure', 'disclosure', 'promise']
 * read.signals[1]?.quote //=> '$65–70/hr'
 */
export const annotate: Annotate = (body, context) => {
  checkMessage(body, context);
  englishReader ??= createReader(english);
  return read(englishReader, body, context);
};
