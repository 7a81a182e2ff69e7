import { decisionSchema } from '../../entities/decision.ts';
import type { Role } from '../../entities/party.ts';
import { helpFormSchema, promiseActionSchema, type SignalInput, type SignalType, tacticSchema } from '../../entities/signal.ts';
import { questionTopicSchema, topicSchema } from '../../entities/topic.ts';
import { type Chooser, maybe, pick, record, weighted } from './chooser.ts';

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
const ofOthers = [
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

/** A signal such as that role gives. */
export function randomSignal(c: Chooser, role: Role, ahead: () => number, parties: readonly string[]): SignalInput {
  const type = weighted<SignalType>(c, role === 'candidate' ? ofCandidate : ofOthers);
  return record({ type, ...fieldsOf(c, type, ahead, parties) }) as SignalInput;
}

function fieldsOf(c: Chooser, type: SignalType, ahead: () => number, parties: readonly string[]): Readonly<Record<string, unknown>> {
  const reason = () => maybe(c, 50, () => pick(c, ['because', 'a "better" offer, elsewhere']));
  switch (type) {
    case 'disclosure':
      return { topic: pick(c, topicSchema.options), value: maybe(c, 30, () => pick(c, ['W-2', '65-70 an hour'])) };
    case 'withheld':
      return { topic: pick(c, topicSchema.options), reason: reason() };
    case 'question':
      return { topic: pick(c, questionTopicSchema.options) };
    case 'promise':
      return {
        action: pick(c, promiseActionSchema.options),
        topic: maybe(c, 20, () => pick(c, topicSchema.options)),
        due: maybe(c, 60, ahead),
        after: maybe(c, 20, () => pick(c, ['feedback', 'decision', 'other'])),
      };
    case 'pressure':
      return { tactic: pick(c, tacticSchema.options), deadline: maybe(c, 50, ahead), reason: reason() };
    case 'consent':
      return { granted: pick(c, [true, false]) };
    case 'decline':
      return { reason: reason() };
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
