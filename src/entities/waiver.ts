import * as z from 'zod';
import { idSchema } from './id.ts';
import type { Immutable } from './immutable.ts';
import { endPointSchema } from './point.ts';
import { textSchema } from './text.ts';

/** An agreed exception: the findings that it matches are moved to `waived`. */
export const waiverSchema = z
  .strictObject({
    rule: idSchema,
    timeline: idSchema.optional(),
    party: idSchema.optional(),
    openedBy: idSchema.optional(),
    until: endPointSchema.optional(),
    reason: textSchema,
    approvedBy: textSchema,
  })
  .meta({ title: 'Waiver', description: 'an agreed exception, with who agreed to it and why' });

/** An agreed exception, in parsed form. */
export type Waiver = z.infer<typeof waiverSchema>;

/** A waiver as a host may write it. */
export type WaiverInput = Immutable<z.input<typeof waiverSchema>>;
