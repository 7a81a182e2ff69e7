import type { InstantInput } from '../entities/instant.ts';
import type { Opportunity } from '../entities/opportunity.ts';
import type { Party } from '../entities/party.ts';
import type { Signal } from '../entities/signal.ts';

/** What a reader of messages is told beside the text. */
export interface AnnotateContext {
  /** When the message was sent: "tomorrow" is the day after. */
  readonly sentAt: InstantInput;
  /** The sender's time zone, in which "Friday at 3" is meant. */
  readonly timeZone: string;
  readonly subject?: string | undefined;
  /** Whether it is no message but what was said in a call or an interview, summed up or written down: the words of both. */
  readonly retold?: boolean | undefined;
  /** The id of the party who sent it; with `parties` it tells whose words can say what. */
  readonly from?: string | undefined;
  readonly parties?: readonly Party[] | undefined;
  readonly opportunity?: Opportunity | undefined;
  /** The language of the text as a BCP 47 tag, where the host knows it. */
  readonly language?: string | undefined;
}

/** Why a text was not, or not wholly, read. */
export interface AnnotateDiagnostic {
  readonly code: 'text-truncated' | 'language-unknown' | 'automatic-reply' | 'no-words';
  readonly message: string;
}

/** What a text says. */
export interface Annotation {
  readonly signals: Signal[];
  /** `unknown` where there is no text, or its language cannot be read: that nothing was found then means nothing. */
  readonly words: 'read' | 'unknown';
  readonly diagnostics: AnnotateDiagnostic[];
}

/** A reader of messages: hearback's own, or the host's. */
export type Annotate = (body: string, context: AnnotateContext) => Annotation;
