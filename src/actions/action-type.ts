import type { Interaction } from '../entities/interaction.ts';
import type { Signal } from '../entities/signal.ts';

/** By what way an action is done. */
export type Channel = 'message' | 'call';

/** What an action is about: what of a finding, and of the interaction that opened it, decides what is said. */
export interface About {
  /** The topics that were asked for, or that lack. */
  readonly topics: readonly string[];
  /** The topics that something else in the same words tells. */
  readonly toldBeside: readonly string[];
  /** What was promised. */
  readonly promised: string | undefined;
  /** What the decision was that is to be told. */
  readonly outcome: 'rejected' | 'position-closed';
  /** What opened it. */
  readonly opener: Interaction | undefined;
  /** What would have opened it since. */
  readonly later: readonly Interaction[];
  /** Whether the client is to stay unnamed. */
  readonly confidential: boolean;
  /** Whether the candidate owes it. */
  readonly ofCandidate: boolean;
  /** Whether what it is about cannot be mended any more. */
  readonly advice: boolean;
  /** Whether it is past due. */
  readonly late: boolean;
  /** Whether the candidate had said no to being put forward. */
  readonly refused: boolean;
  /** Whether it is about a follow-up after which the rule would allow another. */
  readonly mayFollowUp: boolean;
  /** Whether the same contact does nothing else. */
  readonly alone: boolean;
  /** Whether the same contact tells that it is over. */
  readonly ended: boolean;
  /** Whether an interview was cancelled, and nothing was set in its place. */
  readonly cancelled: boolean;
  /** Whether the candidate came to an interview, or was offered the job. */
  readonly seen: boolean;
  /** Whether the candidate was told a yes. */
  readonly chosen: boolean;
  /** When the interview that was last scheduled begins; epoch milliseconds. */
  readonly interviewAt: number | undefined;
  /** As of when it is told, in epoch milliseconds. */
  readonly asOf: number;
  readonly channel: Channel | undefined;
}

/**
 * The words of a draft, with slots in braces: facts of the timeline (`{job}`, `{client}`, `{the client}`, `{location}`, `{pay}`,
 * `{contract}`, `{owner}`, `{toward}`, `{candidate}`, `{opened}`, `{startsAt}`, `{interviewAt}`), and what only the host knows.
 */
export interface Words {
  readonly subject: string;
  /** Said first, and said even where another action tells the rest. */
  readonly sorry?: string;
  readonly lines: readonly string[];
  /** Short lines that stand together below. */
  readonly list?: readonly string[];
  /** Not a message to somebody, but a note to oneself. */
  readonly note?: boolean;
}

/** What somebody can do next: a row of the registry. */
export interface ActionType {
  readonly type: string;
  /** What it is, in one sentence. */
  readonly about: string;
  /** Whether doing it closes what it is about, or asks another to. */
  readonly does: 'settles' | 'serves';
  /** Who does it: the one who owes, or the one who is owed. */
  readonly owner: 'debtor' | 'creditor';
  /** What doing it adds to the timeline. */
  readonly act: 'contact' | 'offer' | 'nothing';
  /** The way that is natural for it. */
  readonly channel: Channel | ((about: About) => Channel);
  /** Whether something asks for it; left out: always. */
  readonly asks?: (about: About) => boolean;
  /** The signals that its words carry. */
  readonly says: readonly Signal[] | ((about: About) => readonly Signal[]);
  readonly words: Words | ((about: About) => Words);
  /** What it tells of, each in words of its own; left out: what opened it. */
  readonly tells?: (about: About) => readonly Interaction[];
  /** Actions that need not be told beside this one, when one contact does both. */
  readonly tellsFor?: readonly string[];
  /** The same, of what tells of the very interaction that this one is about. */
  readonly tellsOfItFor?: readonly string[];
  /** Actions toward the same person that are of no use once this is done. */
  readonly makesIdle?: readonly string[];
  /** Tells that it is over: it is told first, and answers where things stand. */
  readonly ends?: true;
}

/** The signals that doing something carries. */
export function saidBy({ says }: ActionType, about: About): readonly Signal[] {
  return typeof says === 'function' ? says(about) : says;
}

/** The way that is natural for an action about something. */
export function channelOf({ channel }: ActionType, about: About): Channel {
  return typeof channel === 'function' ? channel(about) : channel;
}

/** The words of an action about something. */
export function wordsOf({ words }: ActionType, about: About): Words {
  return typeof words === 'function' ? words(about) : words;
}
