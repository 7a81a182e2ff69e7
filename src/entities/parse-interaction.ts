import { checkNames, contradictions } from './check-interaction.ts';
import type { HearbackError } from './hearback-error.ts';
import { type Interaction, interactionSchema } from './interaction.ts';
import { parseValue } from './parse-value.ts';
import type { Party } from './party.ts';
import { collectProblems } from './problems.ts';
import { quickReader, refused } from './quick-reader.ts';

/** An interaction, or the error that says all that is wrong with it. */
export type InteractionResult =
  | { readonly ok: true; readonly interaction: Interaction }
  | { readonly ok: false; readonly error: HearbackError };

const readInteraction = quickReader(interactionSchema);

/**
 * Returns the interaction in parsed form, or the error as a value.
 *
 * @param json the interaction, as `JSON.parse` returns it; not changed
 * @param parties of the timeline that it is for; given, an id that none of them has is refused
 * @example
 * safeParseInteraction({ id: 'i1', kind: 'note', at: '2026-03-02T09:00:00' }).ok //=> false
 */
export function safeParseInteraction(json: unknown, parties?: readonly Pick<Party, 'id'>[]): InteractionResult {
  const problems = collectProblems();
  const read = readInteraction(json);
  const interaction = read === refused ? parseValue(interactionSchema, json, problems) : (read as Interaction);
  if (interaction !== undefined) problems.addAll(contradictions(interaction));
  if (parties !== undefined && typeof json === 'object' && json !== null) {
    checkNames(json, new Set(parties.map(({ id }) => id)), problems);
  }
  const error = problems.toError('invalid-interaction');
  return error === undefined && interaction !== undefined ? { ok: true, interaction } : { ok: false, error: error! };
}

/**
 * Returns the interaction in parsed form: instants in epoch milliseconds, and where only its day is known, the day's last with `dayOf`.
 *
 * @param json the interaction, as `JSON.parse` returns it; not changed
 * @param parties of the timeline that it is for; given, an id that none of them has is refused
 * @throws {HearbackError} invalid-interaction
 * @example
 * parseInteraction({ id: 'i1', kind: 'note', at: '2026-03-02T09:00:00-06:00' }) //=> { id: 'i1', kind: 'note', at: 1772463600000 }
 */
export function parseInteraction(json: unknown, parties?: readonly Pick<Party, 'id'>[]): Interaction {
  const result = safeParseInteraction(json, parties);
  if (!result.ok) throw result.error;
  return result.interaction;
}
