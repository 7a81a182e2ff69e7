import * as z from 'zod';
import { idSchema } from './id.ts';
import type { Immutable } from './immutable.ts';
import { leaf, refuse } from './leaf.ts';
import { endPointSchema } from './point.ts';
import { textSchema } from './text.ts';
import { topicSchema } from './topic.ts';

const currencySchema: z.ZodType<string, string> = leaf<string>({
  read: (value) => (typeof value === 'string' && /^[A-Z]{3}$/.test(value) ? value : undefined),
  complain: () => ({ code: 'invalid-value', expected: 'a currency of three capital letters, such as `USD`' }),
  json: { type: 'string', pattern: '^[A-Z]{3}$', description: 'ISO 4217: USD' },
});

/** Pay as far as it is known; `min` and `max` inclusive, in whole units of `currency`. */
export const compensationSchema = z
  .strictObject({
    min: z.number().min(0).optional(),
    max: z.number().min(0).optional(),
    currency: currencySchema.optional(),
    per: z.enum(['hour', 'day', 'month', 'year']).optional(),
  })
  .superRefine(({ min, max }, context) => {
    if (min === undefined || max === undefined || min <= max) return;
    refuse(context, { path: ['max'], code: 'contradiction', expected: `at least \`min\`, \`${String(min)}\`` }, max);
  });

/** Whether the work is done at the office. */
export const workplaceSchema = z.enum(['onsite', 'hybrid', 'remote']);

/** The job that the case is about. */
export const opportunitySchema = z
  .strictObject({
    id: idSchema.optional(),
    title: textSchema.optional(),
    client: textSchema.optional(),
    clientConfidential: z.boolean().optional().meta({ description: 'the client asked to stay unnamed' }),
    location: textSchema.optional(),
    workplace: workplaceSchema.optional(),
    compensation: compensationSchema.optional(),
    contractType: z.enum(['permanent', 'w2', 'c2c', '1099', 'contract', 'contract-to-hire', 'temporary', 'internship']).optional(),
    published: z.array(topicSchema).optional().meta({ description: 'topics that the advertisement told; disclosed to whoever applied' }),
    decisionBy: endPointSchema.optional().meta({ description: 'a real deadline of the employer' }),
  })
  .meta({ title: 'Opportunity', description: 'the job that the case is about' });

/** The job that the case is about, in parsed form. */
export type Opportunity = z.infer<typeof opportunitySchema>;

/** An opportunity as a host may write it. */
export type OpportunityInput = Immutable<z.input<typeof opportunitySchema>>;
