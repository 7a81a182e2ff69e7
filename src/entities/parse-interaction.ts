import { fromZod } from './from-zod.ts';
import { HearbackError } from './hearback-error.ts';
import { type Interaction, interactionSchema } from './interaction.ts';
import type { Party } from './party.ts';

/** An interaction, or the error that says all that is wrong with it. */
export type InteractionResult =
  | { readonly ok: true; readonly interaction: Interaction }
  | { readonly ok: false; readonly error: HearbackError };

/** The interaction in parsed form, or an error as a value; with `parties` given, ids of unknown parties are refused. */
export function safeParseInteraction(json: unknown, _parties?: readonly Party[]): InteractionResult {
  const parsed = interactionSchema.safeParse(json, { reportInput: true });
  if (parsed.success) return { ok: true, interaction: parsed.data };
  return { ok: false, error: new HearbackError('invalid-interaction', fromZod(parsed.error.issues)) };
}

/** The interaction in parsed form. @throws {HearbackError} invalid-interaction */
export function parseInteraction(json: unknown, parties?: readonly Party[]): Interaction {
  const result = safeParseInteraction(json, parties);
  if (!result.ok) throw result.error;
  return result.interaction;
}
