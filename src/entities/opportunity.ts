import { z } from 'zod';
import { idSchema, textSchema, topicSchema } from './names.ts';
import { deadlineSchema } from './point.ts';

/** Pay, as far as it is known; `min` and `max` in whole units of `currency`, both inclusive. */
export const compensationSchema = z.strictObject({
  min: z.number().min(0).optional(),
  max: z.number().min(0).optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  per: z.enum(['hour', 'day', 'month', 'year']).optional(),
});

/** The job that the case is about. */
export const opportunitySchema = z
  .strictObject({
    id: idSchema.optional(),
    title: textSchema.optional(),
    client: textSchema.optional(),
    clientConfidential: z.boolean().optional(),
    location: textSchema.optional(),
    workplace: z.enum(['onsite', 'hybrid', 'remote']).optional(),
    compensation: compensationSchema.optional(),
    contractType: z.enum(['permanent', 'w2', 'c2c', '1099', 'contract', 'contract-to-hire', 'temporary', 'internship']).optional(),
    published: z.array(topicSchema).optional(),
    decisionBy: deadlineSchema.optional(),
  })
  .meta({ title: 'Opportunity', description: 'the job that the case is about' });

export type Opportunity = z.infer<typeof opportunitySchema>;
export type OpportunityInput = z.input<typeof opportunitySchema>;
