import { type Chooser, maybe, pick, record, weighted } from '../../../src/testing/arbitraries/chooser.ts';
import { fieldsOf, ofCandidate, ofOthers } from '../../../src/testing/arbitraries/signal-parts.ts';
import type { Role, Signal } from '../../reference/types.ts';

export const signalTypes = [
  ...['disclosure', 'withheld', 'question', 'promise', 'pressure', 'consent', 'interest', 'acknowledgement', 'decline'],
  ...['opt-out', 'callback-request', 'good-time', 'decision', 'no-news', 'help', 'names-person'],
] as const;

export const topics = ['client', 'location', 'compensation', 'contract-type', 'process', 'status'];
export const questionTopics = [...topics, 'pay-history', 'pay-expectation', 'availability', 'resume', 'other'];
export const actions = ['call', 'message', 'answer', 'send', 'introduce'];
export const tactics = ['deadline-demand', 'threat-of-loss', 'guilt', 'pestering', 'belittling', 'exploding-offer'];
export const decisions = ['rejected', 'selected', 'on-hold', 'position-closed'];
export const forms = ['feedback', 'advice', 'introduction'];

/** What a signal may speak of. */
export interface Subjects {
  /** An instant that lies ahead, for promises and deadlines. */
  ahead(): number;
  readonly parties: readonly string[];
}

/** A signal such as that role gives. */
export function randomSignal(c: Chooser, role: Role | undefined, { ahead, parties }: Subjects): Signal {
  const type = weighted<string>(c, role === 'candidate' ? ofCandidate : ofOthers);
  return record({ type, ...(reasonedFieldsOf(c, type, ahead) ?? fieldsOf(c, type, ahead, parties)) }) as unknown as Signal;
}

/** The fields of a signal that may have a reason or is about a topic alone. */
function reasonedFieldsOf(c: Chooser, type: string, ahead: () => number): Readonly<Record<string, unknown>> | undefined {
  const reason = maybe(c, 50, () => 'because');
  switch (type) {
    case 'disclosure':
      return { topic: pick(c, topics) };
    case 'withheld':
      return { topic: pick(c, topics), reason };
    case 'pressure':
      return { tactic: pick(c, tactics), reason, deadline: maybe(c, 50, ahead) };
    case 'decline':
      return { reason };
    default:
      return undefined;
  }
}
