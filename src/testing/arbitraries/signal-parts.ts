import { decisionSchema } from '../../entities/decision.ts';
import { helpFormSchema, promiseActionSchema, promiseAfterSchema } from '../../entities/signal.ts';
import { questionTopicSchema, topicSchema } from '../../entities/topic.ts';
import { type Chooser, maybe, pick } from './chooser.ts';

/** The signals of a candidate, by how often they are given. */
export const ofCandidate = [
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

/** The signals of everybody else. */
export const ofOthers = [
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

/** The fields of a signal that has neither a reason nor a value; `ahead` is an instant after it was given. */
export function fieldsOf(c: Chooser, type: string, ahead: () => number, parties: readonly string[]): Readonly<Record<string, unknown>> {
  switch (type) {
    case 'question':
      return { topic: pick(c, questionTopicSchema.options) };
    case 'promise':
      return {
        action: pick(c, promiseActionSchema.options),
        topic: maybe(c, 20, () => pick(c, topicSchema.options)),
        due: maybe(c, 60, ahead),
        after: maybe(c, 20, () => pick(c, promiseAfterSchema.options)),
      };
    case 'consent':
      return { granted: pick(c, [true, false]) };
    case 'callback-request': {
      const from = maybe(c, 60, ahead);
      return { from, until: maybe(c, 50, () => (from ?? ahead()) + 7_200_000) };
    }
    case 'decision':
      return { outcome: pick(c, decisionSchema.options) };
    case 'help':
      return { form: pick(c, helpFormSchema.options) };
    case 'names-person':
      return { party: pick(c, parties) };
    default:
      return {};
  }
}
