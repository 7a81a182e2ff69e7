import { decisionSchema } from '../../entities/decision.ts';
import {
  callChannelSchema,
  callOutcomeSchema,
  consentSubjectSchema,
  feedbackSchema,
  type InteractionKind,
} from '../../entities/interaction.ts';
import type { Role } from '../../entities/party.ts';
import { between, type Chooser, chance, many, maybe, pick } from './chooser.ts';

/** Every built-in kind, by how often it happens. */
export const kindOdds: readonly (readonly [number, InteractionKind])[] = [
  [46, 'message'],
  [22, 'call'],
  [2, 'note'],
  [4, 'resume-received'],
  [3, 'resume-submitted'],
  [2, 'feedback-received'],
  [3, 'interview-scheduled'],
  [3, 'interview-held'],
  [2, 'interview-cancelled'],
  [2, 'offer-extended'],
  [1, 'offer-accepted'],
  [1, 'offer-declined'],
  [2, 'decision-made'],
  [2, 'consent-given'],
  [1, 'consent-withdrawn'],
  [1, 'opted-out'],
  [1, 'candidate-withdrew'],
  [1, 'referral-made'],
  [1, 'case-closed'],
  [1, 'case-reopened'],
];

/** Who is in touch with whom, by how often; a referrer left aside. */
export const directionOdds: readonly (readonly [number, readonly [Role, Role]])[] = [
  [45, ['recruiter', 'candidate']],
  [32, ['candidate', 'recruiter']],
  [6, ['employer', 'candidate']],
  [4, ['candidate', 'employer']],
  [4, ['recruiter', 'employer']],
  [4, ['employer', 'recruiter']],
];

/** The fields of a built-in kind but `message`, beside people and words; `ahead` is an instant after it. */
export function fieldsOf(c: Chooser, kind: string, ahead: () => number): Readonly<Record<string, unknown>> {
  switch (kind) {
    case 'call':
      return {
        channel: pick(c, callChannelSchema.options),
        outcome: pick(c, callOutcomeSchema.options),
        durationMinutes: maybe(c, 30, () => between(c, 1, 40)),
      };
    case 'feedback-received':
      return { outcome: pick(c, feedbackSchema.options) };
    case 'decision-made':
      return { outcome: pick(c, decisionSchema.options) };
    case 'interview-scheduled':
    case 'interview-held':
    case 'interview-cancelled':
      return { startsAt: maybe(c, 60, ahead) };
    case 'offer-extended':
      return { expiresAt: maybe(c, 70, ahead) };
    case 'consent-given':
    case 'consent-withdrawn':
      return { about: maybe(c, 50, () => pick(c, consentSubjectSchema.options)) };
    default:
      return {};
  }
}

const silent: readonly string[] = ['note', 'decision-made', 'case-closed'];
const speaking: readonly string[] = ['message', 'call', 'interview-held'];

/** Stated signals or, in `unstated` of a hundred contacts, an empty body or nothing: then the words are unknown where the kind has words. */
export function wordsOf<Signal>(
  c: Chooser,
  kind: string,
  unstated: number,
  signal: () => Signal,
): { readonly body?: string; readonly signals?: readonly Signal[] } {
  if (silent.includes(kind)) return {};
  const speaks = speaking.includes(kind);
  if (!speaks && chance(c, 85)) return {};
  if (chance(c, unstated)) return chance(c, 30) && speaks ? { body: '' } : {};
  return { signals: many(c, 0, 3, signal) };
}
