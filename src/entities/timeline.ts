import { z } from 'zod';
import { calendarSchema } from './calendar.ts';
import { interactionSchema } from './interaction.ts';
import { idSchema } from './names.ts';
import { opportunitySchema } from './opportunity.ts';
import { partySchema } from './party.ts';

const coverage = z.enum(['all', 'some', 'none']);

/** A value that the host states about the case, by the name of a `context.*` fact. */
export const contextValueSchema = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

/** One candidate, one opportunity, and one organization that recruits for it. */
export const timelineSchema = z
  .strictObject({
    id: idSchema,
    opportunity: opportunitySchema.default({}),
    parties: z.array(partySchema),
    interactions: z.array(interactionSchema),
    calendar: calendarSchema.optional(),
    covers: z.record(z.string(), coverage).optional(),
    context: z.record(z.string(), contextValueSchema).optional(),
  })
  .meta({ title: 'Timeline', description: 'one candidate, one opportunity, and one organization that recruits for it' });

export type Timeline = z.infer<typeof timelineSchema>;
export type TimelineInput = z.input<typeof timelineSchema>;
