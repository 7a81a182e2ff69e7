import * as z from 'zod';
import { decisionSchema } from './decision.ts';
import { idSchema } from './id.ts';
import type { Immutable } from './immutable.ts';
import type { Named } from './named.ts';
import { endPointSchema, startPointSchema } from './point.ts';
import { textSchema } from './text.ts';
import { questionTopicSchema, topicSchema } from './topic.ts';

const offset = z.int().min(0);

const shared = {
  by: idSchema.optional().meta({ description: 'the party who says it, in a contact of both sides' }),
  quote: z.string().optional(),
  start: offset.optional(),
  end: offset.optional(),
  read: z.literal(true).optional().meta({ description: 'read from the text, not stated by the host' }),
};

function signal<Type extends string, Shape extends z.core.$ZodLooseShape>(type: Type, shape: Shape) {
  return z.strictObject({ type: z.literal(type), ...shape, ...shared });
}

/** What can be promised. */
export const promiseActionSchema = z.enum(['call', 'message', 'answer', 'send', 'introduce']);

/** What a promise can wait for. */
export const promiseAfterSchema = z.enum(['feedback', 'decision', 'other']);

/** How a candidate is pressed. */
export const tacticSchema = z.enum(['deadline-demand', 'threat-of-loss', 'guilt', 'pestering', 'belittling', 'exploding-offer']);

/** How a candidate is helped on. */
export const helpFormSchema = z.enum(['feedback', 'advice', 'introduction']);

/** One thing that an interaction says. */
export const signalSchema = z
  .discriminatedUnion('type', [
    signal('disclosure', { topic: topicSchema, value: z.string().optional() }),
    signal('withheld', { topic: topicSchema, reason: textSchema.optional() }),
    signal('question', { topic: questionTopicSchema }),
    signal('promise', {
      action: promiseActionSchema,
      topic: questionTopicSchema.optional(),
      due: endPointSchema.optional(),
      after: promiseAfterSchema.optional(),
    }),
    signal('pressure', {
      tactic: tacticSchema,
      reason: textSchema.optional(),
      deadline: endPointSchema.optional(),
    }),
    signal('consent', { granted: z.boolean() }),
    signal('interest', {}),
    signal('acknowledgement', {}),
    signal('decline', { reason: textSchema.optional() }),
    signal('opt-out', {}),
    signal('callback-request', { from: startPointSchema.optional(), until: endPointSchema.optional() }),
    signal('good-time', {}),
    signal('decision', { outcome: decisionSchema }),
    signal('no-news', {}),
    signal('help', { form: helpFormSchema }),
    signal('names-person', { party: idSchema }),
  ])
  .meta({ title: 'Signal', description: 'one thing that an interaction says' });

/** One thing that an interaction says, in parsed form. */
export type Signal = Named<z.infer<typeof signalSchema>>;

/** A signal as a host may write it. */
export type SignalInput = Immutable<z.input<typeof signalSchema>>;

/** All that an interaction says. */
export const signalsSchema: z.ZodType<Signal[], readonly SignalInput[]> = z.array(signalSchema);

/** What kind of thing is said. */
export type SignalType = Signal['type'];
