import type { Role } from '../../entities/party.ts';
import { type SignalInput, type SignalType, tacticSchema } from '../../entities/signal.ts';
import { topicSchema } from '../../entities/topic.ts';
import { type Chooser, maybe, pick, record, weighted } from './chooser.ts';
import { fieldsOf, ofCandidate, ofOthers } from './signal-parts.ts';

/** A signal such as that role gives. */
export function randomSignal(c: Chooser, role: Role, ahead: () => number, parties: readonly string[]): SignalInput {
  const type = weighted<SignalType>(c, role === 'candidate' ? ofCandidate : ofOthers);
  return record({ type, ...(reasonedFieldsOf(c, type, ahead) ?? fieldsOf(c, type, ahead, parties)) }) as SignalInput;
}

/** The fields of a signal that may have a reason or a value. */
function reasonedFieldsOf(c: Chooser, type: SignalType, ahead: () => number): Readonly<Record<string, unknown>> | undefined {
  const reason = () => maybe(c, 50, () => pick(c, ['because', 'a "better" offer, elsewhere']));
  switch (type) {
    case 'disclosure':
      return { topic: pick(c, topicSchema.options), value: maybe(c, 30, () => pick(c, ['W-2', '65-70 an hour'])) };
    case 'withheld':
      return { topic: pick(c, topicSchema.options), reason: reason() };
    case 'pressure':
      return { tactic: pick(c, tacticSchema.options), deadline: maybe(c, 50, ahead), reason: reason() };
    case 'decline':
      return { reason: reason() };
    default:
      return undefined;
  }
}
