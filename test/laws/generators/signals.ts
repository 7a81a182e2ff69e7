import { type Chooser, maybe, pick, record, weighted } from '../../../src/testing/arbitraries/chooser.ts';
import type { Role, Signal } from '../../reference/types.ts';

export const signalTypes = [
  ...['disclosure', 'withheld', 'question', 'promise', 'pressure', 'consent', 'interest', 'acknowledgement', 'decline'],
  ...['opt-out', 'callback-request', 'good-time', 'decision', 'no-news', 'help', 'names-person'],
] as const;

export const topics = ['client', 'location', 'compensation', 'contract-type', 'process', 'status'];
export const questionTopics = [...topics, 'pay-history', 'availability', 'resume', 'other'];
export const actions = ['call', 'message', 'answer', 'send', 'introduce'];
export const tactics = ['deadline-demand', 'threat-of-loss', 'guilt', 'pestering', 'belittling', 'exploding-offer'];
export const decisions = ['rejected', 'selected', 'on-hold', 'position-closed'];
export const forms = ['feedback', 'advice', 'introduction'];

const ofCandidate = [
  [25, 'question'],
  [15, 'interest'],
  [10, 'acknowledgement'],
  [10, 'decline'],
  [10, 'callback-request'],
  [12, 'promise'],
  [6, 'consent'],
  [5, 'opt-out'],
  [7, 'disclosure'],
] as const;
const ofRecruitersSide = [
  [30, 'disclosure'],
  [15, 'promise'],
  [12, 'pressure'],
  [12, 'question'],
  [8, 'decision'],
  [5, 'no-news'],
  [5, 'help'],
  [5, 'withheld'],
  [4, 'good-time'],
  [4, 'names-person'],
] as const;

/** What a signal may speak of. */
export interface Subjects {
  /** An instant that lies ahead, for promises and deadlines. */
  ahead(): number;
  readonly parties: readonly string[];
}

/** A signal such as that role gives. */
export function randomSignal(c: Chooser, role: Role | undefined, { ahead, parties }: Subjects): Signal {
  const type = weighted<string>(c, role === 'candidate' ? ofCandidate : ofRecruitersSide);
  return record({ type, ...fieldsOf(c, type, ahead, parties) }) as unknown as Signal;
}

function fieldsOf(c: Chooser, type: string, ahead: () => number, parties: readonly string[]): Record<string, unknown> {
  const reason = maybe(c, 50, () => 'because');
  switch (type) {
    case 'disclosure':
      return { topic: pick(c, topics) };
    case 'withheld':
      return { topic: pick(c, topics), reason };
    case 'question':
      return { topic: pick(c, questionTopics) };
    case 'promise':
      return {
        action: pick(c, actions),
        topic: maybe(c, 20, () => pick(c, topics)),
        due: maybe(c, 60, ahead),
        after: maybe(c, 20, () => pick(c, ['feedback', 'decision', 'other'])),
      };
    case 'pressure':
      return { tactic: pick(c, tactics), reason, deadline: maybe(c, 50, ahead) };
    case 'consent':
      return { granted: pick(c, [true, false]) };
    case 'decline':
      return { reason };
    case 'callback-request': {
      const from = maybe(c, 60, ahead);
      return { from, until: maybe(c, 50, () => (from ?? ahead()) + 7_200_000) };
    }
    case 'decision':
      return { outcome: pick(c, decisions) };
    case 'help':
      return { form: pick(c, forms) };
    case 'names-person':
      return { party: pick(c, parties) };
    default:
      return {};
  }
}
