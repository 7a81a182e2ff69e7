import { unknown } from '../conditions/truth.ts';
import type { Party, Role } from '../entities/party.ts';
import type { Signal, SignalType } from '../entities/signal.ts';
import { type RoleSet, recruitersSide, roleNames, roleSet, unknownRoles } from './roles.ts';
import type { Setting } from './setting.ts';
import type { View } from './view.ts';

/** Whose a signal is in a contact of both sides that does not say. */
const speakerByType: Readonly<Record<SignalType, 'candidate' | 'recruiters-side' | 'dialler'>> = {
  interest: 'candidate',
  acknowledgement: 'candidate',
  decline: 'candidate',
  'opt-out': 'candidate',
  consent: 'candidate',
  'callback-request': 'candidate',
  disclosure: 'recruiters-side',
  withheld: 'recruiters-side',
  decision: 'recruiters-side',
  'no-news': 'recruiters-side',
  help: 'recruiters-side',
  pressure: 'recruiters-side',
  'names-person': 'recruiters-side',
  question: 'dialler',
  promise: 'dialler',
  'good-time': 'dialler',
};

/** The person who says a signal, where known. */
export function speakerOf(signal: Signal, view: View, setting: Setting): Party | undefined {
  if (signal.by !== undefined) return setting.party(signal.by);
  if (!view.bothSides) return view.sender;
  const whose = speakerByType[signal.type];
  if (whose === 'dialler') return view.sender;
  const wanted = whose === 'candidate' ? roleSet('candidate') : recruitersSide;
  if (view.sender !== undefined && (roleSet(view.sender.role) & wanted) !== 0) return view.sender;
  for (const id of view.interaction.to ?? []) {
    const party = setting.party(id);
    if (party !== undefined && (roleSet(party.role) & wanted) !== 0) return party;
  }
  return whose === 'candidate' ? setting.firstOf('candidate') : undefined;
}

/** The roles that may have said a signal: one, none, or not known. */
export function speakerRoles(signal: Signal, view: View, setting: Setting): RoleSet {
  const speaker = speakerOf(signal, view, setting);
  if (speaker !== undefined) return roleSet(speaker.role);
  if (view.bothSides) {
    const whose = speakerByType[signal.type];
    if (whose === 'recruiters-side') return roleSet('recruiter');
    return whose === 'candidate' ? roleSet('candidate') : unknownRoles;
  }
  return view.acts;
}

/** The role of the one who says a signal; absent where nobody is named, unknown where the source does not say. */
export function speakerRole(signal: Signal, view: View, setting: Setting): Role | undefined | typeof unknown {
  const speaker = speakerOf(signal, view, setting);
  if (speaker !== undefined) return speaker.role;
  const roles = speakerRoles(signal, view, setting);
  if (roles === unknownRoles) return unknown;
  for (const role of roleNames) if (roles === roleSet(role)) return role;
  return undefined;
}

/** A field of a signal by name; absent where its type has none. */
export function fieldOf(signal: Signal, field: string): unknown {
  return (signal as unknown as Readonly<Record<string, unknown>>)[field];
}

/** What tells signals of one type apart: the topic, else the action, else the tactic. */
export function distinction(signal: Signal): string | undefined {
  return (fieldOf(signal, 'topic') ?? fieldOf(signal, 'action') ?? fieldOf(signal, 'tactic')) as string | undefined;
}

/** Which of the signals of its interaction that nothing else tells apart it is, from 0. */
export function placeAmongAlike(signal: Signal, { signals }: View): number {
  const field = distinction(signal);
  const alike = signals.filter((other) => other.type === signal.type && distinction(other) === field);
  return alike.indexOf(signal);
}

/** The side of a speaker: the whole recruiter's side for one of it. */
function sideOf(roles: RoleSet): RoleSet {
  return (roles & recruitersSide) === 0 || roles === unknownRoles ? roles : recruitersSide;
}

/** Whether a question is answered in the interaction that asks it; absent of another signal. */
export function isAnswered(signal: Signal, view: View, setting: Setting): boolean | undefined | typeof unknown {
  if (signal.type !== 'question') return undefined;
  if (view.bothSides) return true;
  const asker = sideOf(speakerRoles(signal, view, setting));
  let perhaps = false;
  for (const other of view.signals) {
    if (other.type !== 'disclosure' && (other.type !== 'withheld' || other.reason === undefined)) continue;
    if (other.topic !== signal.topic) continue;
    const speaker = sideOf(speakerRoles(other, view, setting));
    if (speaker === asker) continue;
    if (speaker !== unknownRoles && asker !== unknownRoles) return true;
    perhaps = true;
  }
  return perhaps ? unknown : false;
}
