import * as z from 'zod';
import { calendarSchema } from './calendar.ts';
import { coversSchema } from './covers.ts';
import { flatRecordSchema, isScalar, type Scalar } from './flat-record.ts';
import { idSchema } from './id.ts';
import type { Immutable } from './immutable.ts';
import { interactionSchema } from './interaction.ts';
import { opportunitySchema } from './opportunity.ts';
import { partySchema } from './party.ts';

/** What a host may state about a case under a name. */
export type ContextValue = Scalar | string[];

function isContextValue(value: unknown): value is ContextValue {
  return isScalar(value) || (Array.isArray(value) && value.every((item) => typeof item === 'string'));
}

/** One candidate, one opportunity, and one organization that recruits for it. */
export const timelineSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: idSchema,
    opportunity: opportunitySchema.default(() => ({})),
    parties: z.array(partySchema).meta({ description: 'exactly one of them the candidate' }),
    interactions: z.array(interactionSchema).meta({ description: 'in any order' }),
    calendar: calendarSchema.optional(),
    covers: coversSchema.optional(),
    context: flatRecordSchema<ContextValue>({
      accepts: isContextValue,
      expected: 'a text, a number, `true`, `false` or a list of texts',
      json: { anyOf: [{ type: ['string', 'number', 'boolean'] }, { type: 'array', items: { type: 'string' } }] },
      description: 'facts about the case that only the host knows',
    }).optional(),
  })
  .meta({ title: 'Timeline', description: 'one candidate, one opportunity, and one organization that recruits for it' });

/** A timeline in parsed form: instants in epoch milliseconds, interactions in order. */
export type Timeline = z.infer<typeof timelineSchema>;

/** A timeline as a host may write it. */
export type TimelineInput = Immutable<z.input<typeof timelineSchema>>;
