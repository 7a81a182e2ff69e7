import * as z from 'zod';
import { type FlatRecord, isScalar, type Scalar } from '../../entities/flat-record.ts';
import { type InteractionKind, interactionKinds } from '../../entities/interaction.ts';
import { refuse } from '../../entities/leaf.ts';
import { safeParseInteraction } from '../../entities/parse-interaction.ts';
import type { Happening } from './assemble.ts';
import { defined } from './defined.ts';
import type { Person } from './directory.ts';
import type { Told } from './happenings.ts';
import type { Moment } from './moment.ts';

/** What something that a source has a word of its own for is in a timeline, as the caller spells it. */
export interface Act {
  readonly kind: InteractionKind;
  /** Who did it. Left out, a message and a call are by nobody knows whom. */
  readonly by?: 'us' | 'candidate' | undefined;
  /** What the person of ours is, where the column or attribute of persons names one; `recruiter` where left out. */
  readonly as?: 'recruiter' | 'employer' | 'referrer' | undefined;
  /** Of a message: email, sms, chat, linkedin, other; of a call: phone, video, in-person. */
  readonly channel?: string | undefined;
  /** Of a call, a decision, feedback. */
  readonly outcome?: string | undefined;
  readonly automated?: boolean | undefined;
  /** Of a consent: submission, naming. */
  readonly about?: string | undefined;
  /** Of `custom`. */
  readonly name?: string | undefined;
  readonly data?: Readonly<Record<string, Scalar>> | undefined;
}

/** What the words of a source mean; what is said to be `ignore`d is passed over. */
export type Meanings = Readonly<Record<string, Act | 'ignore'>>;

const actSchema: z.ZodType<Act, Act> = z
  .strictObject({
    kind: z.enum(interactionKinds),
    by: z.enum(['us', 'candidate']).optional(),
    as: z.enum(['recruiter', 'employer', 'referrer']).optional(),
    channel: z.string().optional(),
    outcome: z.string().optional(),
    automated: z.boolean().optional(),
    about: z.string().optional(),
    name: z.string().optional(),
    data: z.record(z.string(), z.custom<Scalar>(isScalar)).optional(),
  })
  .superRefine((act, context) => {
    const { by: _by, as: _as, ...interaction } = act;
    const result = safeParseInteraction({ id: 'act', at: 0, ...interaction });
    if (result.ok) return;
    for (const { path, code, expected, received, help } of result.error.issues) {
      refuse(context, { path: [...path], code, expected, received, ...defined({ help }) });
    }
  });

/** What the words of a source mean. */
export const meaningsSchema: z.ZodType<Meanings, Meanings> = z.record(z.string(), z.union([z.literal('ignore'), actSchema]));

/** What the row in hand says of it beside its kind. */
export interface ActFields {
  readonly subject?: string | undefined;
  readonly body?: string | undefined;
  readonly durationMinutes?: number | undefined;
  readonly startsAt?: Moment | undefined;
  readonly expiresAt?: Moment | undefined;
  readonly data?: FlatRecord<Scalar> | undefined;
}

/** The fields that each kind has; the others are passed over. */
const own: { readonly [Kind in InteractionKind]?: readonly (keyof ActFields)[] } = {
  message: ['subject', 'body'],
  call: ['body', 'durationMinutes'],
  note: ['body'],
  'interview-scheduled': ['startsAt'],
  'interview-held': ['startsAt', 'body'],
  'interview-cancelled': ['startsAt'],
  'offer-extended': ['expiresAt'],
  custom: ['data'],
};

/** What nobody else can do. */
const candidates: ReadonlySet<InteractionKind> = new Set([
  'offer-accepted',
  'offer-declined',
  'candidate-withdrew',
  'opted-out',
  'consent-given',
  'consent-withdrawn',
]);

/** What is done to somebody. */
const addressed: ReadonlySet<InteractionKind> = new Set(['message', 'call', 'interview-held', 'offer-extended']);

/** Whom a row is about. */
export interface Cast {
  readonly candidate: Person;
  /** The person of ours whom the row names. */
  readonly person?: Person | undefined;
  /** Who stands for all of ours where the row names nobody. */
  readonly team: Person;
}

/** Returns what a row tells. */
export function actFrom({ id, at, row }: Told, act: Act, fields: ActFields, { candidate, person, team }: Cast): Happening {
  const { by, as, ...interaction } = act;
  const { kind } = act;
  const data = kind === 'custom' && (act.data ?? fields.data) ? { data: { ...act.data, ...fields.data } } : {};
  const mine = Object.fromEntries((own[kind] ?? []).map((name) => [name, fields[name]]));
  const named = person && { ...person, ...(as !== undefined && person.stated !== true && { role: as }) };
  return {
    // the schema of acts has held it against the kind
    interaction: { ...defined(interaction), id, at, ...defined(mine), ...data } as Happening['interaction'],
    ...envelope(kind, by ?? (candidates.has(kind) ? 'candidate' : undefined), candidate, named, team),
    row,
  };
}

function envelope(kind: InteractionKind, by: Act['by'], candidate: Person, person: Person | undefined, team: Person) {
  const isContact = kind === 'message' || kind === 'call';
  if (by === 'candidate') return { from: candidate, ...(isContact && { to: [person ?? team] }) };
  if (by === undefined && isContact) return {};
  return { from: person ?? (by === 'us' ? team : undefined), ...(addressed.has(kind) && { to: [candidate] }) };
}
