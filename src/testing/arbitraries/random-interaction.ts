import { decisionSchema } from '../../entities/decision.ts';
import type { InteractionInput, InteractionKind } from '../../entities/interaction.ts';
import type { PartyInput, Role } from '../../entities/party.ts';
import { between, type Chooser, chance, many, maybe, pick, record, weighted } from './chooser.ts';
import { randomSignal } from './random-signal.ts';

const kinds: readonly (readonly [number, InteractionKind])[] = [
  [46, 'message'],
  [22, 'call'],
  [4, 'resume-received'],
  [3, 'interview-scheduled'],
  [3, 'interview-held'],
  [3, 'resume-submitted'],
  [2, 'note'],
  [2, 'feedback-received'],
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

const directions: readonly (readonly [number, readonly [Role, Role]])[] = [
  [45, ['recruiter', 'candidate']],
  [32, ['candidate', 'recruiter']],
  [6, ['employer', 'candidate']],
  [4, ['candidate', 'employer']],
  [4, ['recruiter', 'employer']],
  [4, ['employer', 'recruiter']],
  [3, ['referrer', 'recruiter']],
];

const actors: Partial<Record<InteractionKind, Role>> = {
  'resume-received': 'candidate',
  'opted-out': 'candidate',
  'candidate-withdrew': 'candidate',
  'offer-accepted': 'candidate',
  'offer-declined': 'candidate',
  'consent-given': 'candidate',
  'consent-withdrawn': 'candidate',
  'referral-made': 'referrer',
  'feedback-received': 'employer',
};

/** One interaction of any built-in kind, from a party to another; `ahead` is an instant after it. */
export function randomInteraction(
  c: Chooser,
  id: string,
  at: number,
  parties: readonly PartyInput[],
  ahead: () => number,
): InteractionInput {
  const kind = weighted(c, kinds);
  const [usualRole, toRole] = weighted(c, directions);
  const fromRole = actors[kind] ?? usualRole;
  const ofRole = (role: Role) => parties.filter((party) => party.role === role).map((party) => party.id);
  const from = ofRole(fromRole);
  const to = ofRole(toRole === fromRole ? 'recruiter' : toRole);
  const people = {
    from: from.length === 0 || chance(c, 4) ? undefined : pick(c, from),
    to: to.length === 0 || chance(c, kind === 'message' || kind === 'call' ? 4 : 40) ? undefined : [pick(c, to)],
  };
  const words = wordsOf(c, kind, () =>
    randomSignal(
      c,
      fromRole,
      ahead,
      parties.map((party) => party.id),
    ),
  );
  return record({ id, kind, at, ...people, ...fieldsOf(c, kind, ahead), ...words }) as InteractionInput;
}

function fieldsOf(c: Chooser, kind: InteractionKind, ahead: () => number): Readonly<Record<string, unknown>> {
  switch (kind) {
    case 'message':
      return {
        channel: pick(c, ['email', 'sms', 'chat', 'linkedin', 'other']),
        subject: maybe(c, 10, () => 'Backend role: Austin, TX'),
        automated: maybe(c, 8, () => true),
        delivery: maybe(c, 8, () => pick(c, ['bounced', 'sent'])),
      };
    case 'call':
      return {
        channel: pick(c, ['phone', 'video', 'in-person']),
        outcome: pick(c, ['connected', 'voicemail', 'missed']),
        durationMinutes: maybe(c, 30, () => between(c, 1, 40)),
      };
    case 'feedback-received':
      return { outcome: pick(c, ['positive', 'negative', 'undecided']) };
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
      return { about: maybe(c, 50, () => pick(c, ['submission', 'naming'])) };
    default:
      return {};
  }
}

const silent: readonly InteractionKind[] = ['note', 'decision-made', 'case-closed'];
const speaking: readonly InteractionKind[] = ['message', 'call', 'interview-held'];

/** Stated signals, an empty body, or nothing: then the words are unknown where the kind has words. */
function wordsOf(c: Chooser, kind: InteractionKind, signal: () => unknown): Readonly<Record<string, unknown>> {
  if (silent.includes(kind)) return {};
  const speaks = speaking.includes(kind);
  if (!speaks && chance(c, 85)) return {};
  if (chance(c, 15)) return chance(c, 30) && speaks ? { body: '' } : {};
  return { signals: many(c, 0, 3, signal) };
}
