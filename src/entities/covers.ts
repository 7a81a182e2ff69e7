import * as z from 'zod';
import { type InteractionKind, interactionKinds } from './interaction.ts';

const shareSchema = z.enum(['all', 'some', 'none']);
const optionalShare = shareSchema.optional();

/** What the source could see of each kind at all; a kind left out counts as `all`. */
export const coversSchema = z
  .strictObject(Object.fromEntries(interactionKinds.map((kind) => [kind, optionalShare])) as Record<InteractionKind, typeof optionalShare>)
  .meta({ description: 'what the source could see of each kind at all; a kind left out counts as `all`' });

/** How much of a kind a source could see. */
export type Share = z.infer<typeof shareSchema>;

/** What the source could see of each kind at all. */
export type Covers = z.infer<typeof coversSchema>;
