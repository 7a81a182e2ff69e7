import * as z from 'zod';
import { idSchema } from './id.ts';
import type { Immutable } from './immutable.ts';
import { refuse } from './leaf.ts';
import { metaSchema } from './meta.ts';
import { endPointSchema } from './point.ts';
import { textSchema } from './text.ts';
import { timeOfDaySchema } from './time-of-day.ts';
import { timeZoneSchema } from './time-zone.ts';

/** What a person is in the case. */
export const roleSchema = z.enum(['candidate', 'recruiter', 'employer', 'referrer']);

/** When a person may be called; `end` is excluded, and a window whose `end` is before its `start` passes midnight. */
export const contactWindowSchema = z
  .strictObject({ start: timeOfDaySchema, end: timeOfDaySchema })
  .superRefine(({ start, end }, context) => {
    if (start === end) refuse(context, { path: ['end'], code: 'contradiction', expected: 'another time than `start`' }, end);
  });

/** A person of the case. */
export const partySchema = z
  .strictObject({
    id: idSchema,
    role: roleSchema,
    name: textSchema.optional(),
    organization: textSchema.optional().meta({ description: 'whose members answer for one another' }),
    timeZone: timeZoneSchema.optional(),
    contactWindow: contactWindowSchema.optional().meta({ description: 'when they may be called, in their time zone; may pass midnight' }),
    standing: z
      .strictObject({ optedOutAt: endPointSchema.optional() })
      .optional()
      .meta({ description: 'what holds for the person beyond this case' }),
    meta: metaSchema.optional(),
  })
  .meta({ title: 'Party', description: 'a person of the case' });

/** What a person is in the case. */
export type Role = z.infer<typeof roleSchema>;

/** A person of the case, in parsed form. */
export type Party = z.infer<typeof partySchema>;

/** A party as a host may write it. */
export type PartyInput = Immutable<z.input<typeof partySchema>>;
