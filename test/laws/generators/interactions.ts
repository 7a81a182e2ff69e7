import { actors as byKind } from '../../../src/facts/actors.ts';
import { between, type Chooser, chance, maybe, pick, record, some, weighted } from '../../../src/testing/arbitraries/chooser.ts';
import { directionOdds, fieldsOf, kindOdds, wordsOf } from '../../../src/testing/arbitraries/interaction-parts.ts';
import type { Interaction, Party, Role, Signal } from '../../reference/types.ts';
import { randomSignal } from './signals.ts';

/** What interactions are made from. */
export interface Stage {
  readonly parties: readonly Party[];
  /** An instant after that one. */
  after(at: number): number;
}

const actors: Readonly<Partial<Record<string, Role>>> = byKind;

const kinds: readonly (readonly [number, string])[] = [...kindOdds, [3, 'custom']];

const directions: readonly (readonly [number, readonly [Role, Role]])[] = [
  ...directionOdds,
  [2, ['recruiter', 'referrer']],
  [2, ['referrer', 'recruiter']],
  [1, ['candidate', 'referrer']],
];

/** One interaction of any kind, in either direction, with its gaps. */
export function randomInteraction(c: Chooser, id: string, at: number, stage: Stage): Interaction {
  const kind = weighted<string>(c, kinds);
  const own = ownFieldsOf(c, kind, () => stage.after(at));
  const { from, to } = direction(c, kind, stage.parties);
  const draft = record({ id, at, kind, from, to, ...own });
  return { ...draft, ...spokenIn(c, draft as unknown as Interaction, stage) } as unknown as Interaction;
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

function ownFieldsOf(c: Chooser, kind: string, ahead: () => number): Readonly<Record<string, unknown>> {
  if (kind === 'message') return messageFieldsOf(c);
  return kind === 'custom' ? customFieldsOf(c) : fieldsOf(c, kind, ahead);
}

function messageFieldsOf(c: Chooser): Readonly<Record<string, unknown>> {
  return {
    channel: pick(c, ['email', 'sms', 'chat', 'linkedin', 'other']),
    automated: maybe(c, 8, () => chance(c, 80)),
    delivery: maybe(c, 8, () => pick(c, ['bounced', 'sent'])),
  };
}

function customFieldsOf(c: Chooser): Readonly<Record<string, unknown>> {
  if (chance(c, 50)) return { name: 'stage-changed', data: maybe(c, 80, () => ({ stage: pick(c, ['screen', 'panel']) })) };
  const hours = () => maybe(c, 80, () => (chance(c, 90) ? between(c, 1, 5) : '4'));
  const data = maybe(c, 80, () => record({ hours: hours(), urgent: chance(c, 90) ? chance(c, 50) : 'yes' }));
  // a kind that no policy declares has no data that are declared
  return { name: chance(c, 95) ? 'assessment-sent' : 'assessment-lost', data };
}

/** What was said in it, by whom: by either side where both were there. */
function spokenIn(c: Chooser, draft: Interaction, stage: Stage): ReturnType<typeof wordsOf<Signal>> {
  const { kind, from, to = [], at } = draft;
  const ofBothSides = kind === 'interview-held' || (kind === 'call' && draft.outcome === 'connected');
  const role = stage.parties.find(({ id }) => id === from)?.role ?? actors[kind];
  const subjects = { ahead: () => stage.after(at), parties: stage.parties.map(({ id }) => id) };
  const present = [...(from === undefined ? [] : [from]), ...to];
  return wordsOf(c, kind, 18, () => {
    const signal = randomSignal(c, ofBothSides ? pick(c, ['candidate', 'recruiter'] as const) : role, subjects);
    return ofBothSides && present.length > 0 && chance(c, 40) ? { ...signal, by: pick(c, present) } : signal;
  });
}
