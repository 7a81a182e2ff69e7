import { between, type Chooser, chance, many, maybe, pick, record, some, weighted } from '../../../src/testing/arbitraries/chooser.ts';
import type { Interaction, Party, Role, Signal } from '../../reference/types.ts';
import { decisions, randomSignal } from './signals.ts';

/** What interactions are made from. */
export interface Stage {
  readonly parties: readonly Party[];
  /** An instant after that one. */
  after(at: number): number;
}

const kinds = [
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
  [3, 'custom'],
] as const;

const directions: readonly (readonly [number, readonly [Role, Role]])[] = [
  [45, ['recruiter', 'candidate']],
  [32, ['candidate', 'recruiter']],
  [6, ['employer', 'candidate']],
  [4, ['candidate', 'employer']],
  [4, ['recruiter', 'employer']],
  [4, ['employer', 'recruiter']],
  [2, ['recruiter', 'referrer']],
  [2, ['referrer', 'recruiter']],
  [1, ['candidate', 'referrer']],
];

const silent = ['note', 'decision-made', 'case-closed'];
const actors: Readonly<Record<string, Role>> = {
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

/** One interaction of any kind, in either direction, with its gaps. */
export function randomInteraction(c: Chooser, id: string, at: number, stage: Stage): Interaction {
  const kind = weighted<string>(c, kinds);
  const own = fieldsOf(c, kind, () => stage.after(at));
  const { from, to } = direction(c, kind, stage.parties);
  const draft = record({ id, at, kind, from, to, ...own });
  return { ...draft, ...wordsOf(c, draft as unknown as Interaction, stage) } as unknown as Interaction;
}

function direction(c: Chooser, kind: string, parties: readonly Party[]) {
  const [fromRole, toRole] = weighted(c, directions);
  const ofRole = (role: Role) => parties.filter((party) => party.role === role).map(({ id }) => id);
  const anyOf = (role: Role) => (ofRole(role).length > 0 ? pick(c, ofRole(role)) : undefined);
  const others = some(c, parties).map(({ id }) => id);
  const isContact = kind === 'message' || kind === 'call';
  const sender = anyOf(actors[kind] ?? fromRole);
  const natural = chance(c, isContact ? 4 : 25) ? undefined : sender;
  const from = !isContact && chance(c, 5) ? pick(c, others) : natural;
  const first = anyOf(toRole);
  const to = first === undefined ? [] : [first, ...(chance(c, 10) ? others : [])];
  const addressees = [...new Set(to)].filter((other) => other !== sender);
  return { from, to: addressees.length === 0 || chance(c, isContact ? 4 : 40) ? undefined : addressees };
}

function fieldsOf(c: Chooser, kind: string, ahead: () => number): Record<string, unknown> {
  switch (kind) {
    case 'message':
      return {
        channel: pick(c, ['email', 'sms', 'chat', 'linkedin', 'other']),
        automated: maybe(c, 8, () => chance(c, 80)),
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
      return { outcome: pick(c, decisions) };
    case 'interview-scheduled':
    case 'interview-held':
    case 'interview-cancelled':
      return { startsAt: maybe(c, 60, ahead) };
    case 'offer-extended':
      return { expiresAt: maybe(c, 70, ahead) };
    case 'consent-given':
    case 'consent-withdrawn':
      return { about: maybe(c, 50, () => pick(c, ['submission', 'naming'])) };
    case 'custom':
      return chance(c, 50)
        ? { name: 'stage-changed', data: maybe(c, 80, () => ({ stage: pick(c, ['screen', 'panel']) })) }
        : {
            name: 'assessment-sent',
            data: maybe(c, 80, () => record({ hours: maybe(c, 80, () => between(c, 1, 5)), urgent: chance(c, 50) })),
          };
    default:
      return {};
  }
}

/** Stated signals, an empty body, or nothing: then the words are unknown where the kind has words. */
function wordsOf(c: Chooser, draft: Interaction, stage: Stage): { signals?: Signal[]; body?: string } {
  const { kind, from, at } = draft;
  if (silent.includes(kind)) return {};
  const speaks = kind === 'message' || kind === 'call' || kind === 'interview-held';
  if (!speaks && chance(c, 85)) return {};
  if (chance(c, 18)) return chance(c, 30) && speaks ? { body: '' } : {};
  const ofBothSides = kind === 'interview-held' || (kind === 'call' && draft.outcome === 'connected');
  const role = stage.parties.find(({ id }) => id === from)?.role ?? actors[kind];
  const subjects = { ahead: () => stage.after(at), parties: stage.parties.map(({ id }) => id) };
  const present = [...(from === undefined ? [] : [from]), ...(draft.to ?? [])];
  const signals = many(c, 0, 3, () => {
    const signal = randomSignal(c, ofBothSides ? pick(c, ['candidate', 'recruiter'] as const) : role, subjects);
    return ofBothSides && present.length > 0 && chance(c, 40) ? { ...signal, by: pick(c, present) } : signal;
  });
  return { signals };
}
