import { z } from 'zod';
import { endOfDay } from '../time/zone.ts';
import { localDaySchema } from './local-day.ts';
import { decisionSchema, idSchema, metaSchema, textSchema } from './names.ts';
import { deadlineSchema, readDay } from './point.ts';
import { signalSchema } from './signal.ts';

const shared = {
  id: idSchema,
  at: deadlineSchema,
  dayOf: localDaySchema.optional(),
  from: idSchema.optional(),
  to: z.array(idSchema).optional(),
  seq: z.int().optional(),
  recordedAt: deadlineSchema.optional(),
  retracted: z.boolean().optional(),
  meta: metaSchema.optional(),
};

const speaking = { signals: z.array(signalSchema).optional() };
const silent = { signals: z.array(signalSchema).max(0).optional() };

function kind<Kind extends string, Shape extends z.core.$ZodLooseShape>(name: Kind, shape: Shape) {
  return z.strictObject({ kind: z.literal(name), ...shared, ...shape });
}

const words = { body: z.string().optional() };
const appointment = { startsAt: deadlineSchema.optional() };
const consent = { about: z.enum(['submission', 'naming']).optional() };

const kinds = z
  .discriminatedUnion('kind', [
    kind('message', {
      ...speaking,
      ...words,
      channel: z.enum(['email', 'sms', 'chat', 'linkedin', 'other']),
      subject: z.string().optional(),
      inReplyTo: idSchema.optional(),
      automated: z.boolean().optional(),
      delivery: z.enum(['sent', 'bounced']).optional(),
    }),
    kind('call', {
      ...speaking,
      ...words,
      channel: z.enum(['phone', 'video', 'in-person']),
      outcome: z.enum(['connected', 'voicemail', 'missed']),
      durationMinutes: z.number().min(0).optional(),
    }),
    kind('note', { ...silent, ...words }),
    kind('resume-received', speaking),
    kind('resume-submitted', speaking),
    kind('feedback-received', { ...speaking, outcome: z.enum(['positive', 'negative', 'undecided']) }),
    kind('interview-scheduled', { ...speaking, ...appointment }),
    kind('interview-held', { ...speaking, ...words, ...appointment }),
    kind('interview-cancelled', { ...speaking, ...appointment }),
    kind('offer-extended', { ...speaking, expiresAt: deadlineSchema.optional() }),
    kind('offer-accepted', speaking),
    kind('offer-declined', speaking),
    kind('decision-made', { ...silent, outcome: decisionSchema }),
    kind('consent-given', { ...speaking, ...consent }),
    kind('consent-withdrawn', { ...speaking, ...consent }),
    kind('opted-out', speaking),
    kind('candidate-withdrew', speaking),
    kind('referral-made', speaking),
    kind('case-closed', silent),
    kind('case-reopened', speaking),
    kind('custom', {
      ...speaking,
      name: textSchema,
      data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
    }),
  ])
  .meta({ title: 'Interaction', description: 'one thing that happened at one instant' });

/** Where only the day is known, `at` becomes its last millisecond and `dayOf` keeps the day. */
function settleDay(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('at' in value)) return value;
  const day = readDay(value.at);
  return day === undefined ? value : { ...value, at: endOfDay(day), dayOf: day };
}

/** One thing that happened at one instant. */
export const interactionSchema = z.preprocess(settleDay, kinds) as unknown as z.ZodType<Interaction, InteractionInput>;

export type Interaction = z.output<typeof kinds>;
export type InteractionInput = z.input<typeof kinds>;
export type InteractionKind = Interaction['kind'];
