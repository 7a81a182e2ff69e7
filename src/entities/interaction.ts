import * as z from 'zod';
import { decisionSchema } from './decision.ts';
import { flatRecordSchema, isScalar, type Scalar } from './flat-record.ts';
import { idSchema } from './id.ts';
import type { Immutable } from './immutable.ts';
import { leaf } from './leaf.ts';
import { endOfLocalDay, localDaySchema } from './local-day.ts';
import { metaSchema } from './meta.ts';
import type { Named } from './named.ts';
import { endPointSchema, readLocalDay } from './point.ts';
import { type Signal, type SignalInput, signalsSchema } from './signal.ts';
import { textSchema } from './text.ts';

const shared = {
  id: idSchema,
  at: endPointSchema,
  dayOf: localDaySchema.optional().meta({ description: 'where only the day is known: that day, with `at` its last millisecond' }),
  from: idSchema.optional().meta({ description: 'a party id; left out where the source does not say' }),
  to: z.array(idSchema).optional().meta({ description: 'party ids; left out where the source does not say' }),
  seq: z.int().optional().meta({ description: 'order within one instant; 0 where left out' }),
  recordedAt: endPointSchema.optional().meta({ description: 'when the source came to know it; the same instant as `at` where left out' }),
  retracted: z.boolean().optional().meta({ description: 'it did not happen after all' }),
  meta: metaSchema.optional(),
};

const speaking = {
  signals: signalsSchema.optional().meta({ description: 'what it says; where stated, even as none, the text is not read' }),
};

const silent = {
  signals: leaf<Signal[], SignalInput[]>({
    read: (value) => (Array.isArray(value) && value.length === 0 ? [] : undefined),
    complain: () => ({
      code: 'signals-not-allowed',
      expected: 'no signals here',
      help: 'a note, a recorded decision and a closed case tell nobody anything; give the message or call that did its signals',
    }),
    json: { type: 'array', maxItems: 0, description: 'it tells nobody anything' },
  }).optional(),
};

const words = { body: z.string().optional().meta({ description: 'its text; of a call or interview a transcript or summary' }) };

/** By what way a message is sent. */
export const messageChannelSchema = z.enum(['email', 'sms', 'chat', 'linkedin', 'other']);

/** By what way a message is sent. */
export type MessageChannel = z.output<typeof messageChannelSchema>;

/** By what way a call is made. */
export const callChannelSchema = z.enum(['phone', 'video', 'in-person']);

/** How a call went. */
export const callOutcomeSchema = z.enum(['connected', 'voicemail', 'missed']);

/** What feedback comes to. */
export const feedbackSchema = z.enum(['positive', 'negative', 'undecided']);

/** What is consented to. */
export const consentSubjectSchema = z.enum(['submission', 'naming']);

const appointment = { startsAt: endPointSchema.optional() };
const consent = {
  about: consentSubjectSchema
    .optional()
    .meta({ description: 'to being put forward, which is what a candidate means, or to being named, as a referrer' }),
};

function kind<Kind extends string, Shape extends z.core.$ZodLooseShape>(name: Kind, shape: Shape) {
  return z.strictObject({ kind: z.literal(name), ...shared, ...shape });
}

const kindsSchema = z
  .discriminatedUnion('kind', [
    kind('message', {
      channel: messageChannelSchema,
      subject: z.string().optional(),
      ...words,
      inReplyTo: idSchema.optional().meta({ description: 'the id of a message' }),
      automated: z.boolean().optional().meta({ description: 'sent by a machine' }),
      delivery: z.enum(['sent', 'bounced']).optional(),
      ...speaking,
    }),
    kind('call', {
      channel: callChannelSchema,
      outcome: callOutcomeSchema,
      durationMinutes: z.number().min(0).optional(),
      ...words,
      ...speaking,
    }),
    kind('note', { ...words, ...silent }),
    kind('resume-received', speaking),
    kind('resume-submitted', speaking),
    kind('feedback-received', { outcome: feedbackSchema, ...speaking }),
    kind('interview-scheduled', { ...appointment, ...speaking }),
    kind('interview-held', { ...appointment, ...words, ...speaking }),
    kind('interview-cancelled', { ...appointment, ...speaking }),
    kind('offer-extended', { expiresAt: endPointSchema.optional(), ...speaking }),
    kind('offer-accepted', speaking),
    kind('offer-declined', speaking),
    kind('decision-made', { outcome: decisionSchema, ...silent }),
    kind('consent-given', { ...consent, ...speaking }),
    kind('consent-withdrawn', { ...consent, ...speaking }),
    kind('opted-out', speaking),
    kind('candidate-withdrew', speaking),
    kind('referral-made', speaking),
    kind('case-closed', silent),
    kind('case-reopened', speaking),
    kind('custom', {
      name: textSchema,
      data: flatRecordSchema<Scalar>({
        accepts: isScalar,
        expected: 'a text, a number, `true` or `false`',
        json: { type: ['string', 'number', 'boolean'] },
        description: 'what a house rule needs',
      }).optional(),
      ...speaking,
    }),
  ])
  .meta({ title: 'Interaction', description: 'one thing that happened at one instant' });

/** Every kind of interaction. */
export const interactionKinds = kindsSchema.options.map((option) => option.shape.kind.value);

/** Where only the day is known, `at` becomes its last millisecond and `dayOf` keeps the day. */
function settleDay(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('at' in value)) return value;
  const day = readLocalDay(value.at);
  if (day === undefined) return value;
  const dayOf = 'dayOf' in value && value.dayOf !== undefined ? value.dayOf : day;
  return { ...value, at: endOfLocalDay(day), dayOf };
}

/** One thing that happened at one instant. */
export const interactionSchema = z.preprocess(Object.assign(settleDay, { read: settleDay }), kindsSchema) as unknown as z.ZodType<
  Interaction,
  InteractionInput
>;

/** One thing that happened at one instant, in parsed form. */
export type Interaction = Named<z.output<typeof kindsSchema>>;

/** An interaction as a host may write it. */
export type InteractionInput = Immutable<z.input<typeof kindsSchema>>;

/** What happened. */
export type InteractionKind = Interaction['kind'];
