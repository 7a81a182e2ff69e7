import type { Party } from '../entities/party.ts';
import type { Signal } from '../entities/signal.ts';
import type { Frame } from '../facts/frame.ts';
import { roleSet } from '../facts/roles.ts';
import type { Setting } from '../facts/setting.ts';
import { signalSubject, subjects } from '../facts/signal-shape.ts';
import { speakerOf, speakerRoles } from '../facts/signals.ts';
import type { View } from '../facts/view.ts';
import type { Owing } from './owing.ts';
import type { Breach, Debt } from './verdict.ts';

/** What openings of one rule have in common that the same interactions settle; a number where it fits into one. */
export type GroupKey = number | string;

/** With more parties than this, numbers would run into one another. */
const mostParties = 1000;

/**
 * What of an opening decides whether a later interaction settles it: openings of one key are settled together, so that a thousand alike
 * cost as much as one. The frame holds the debt.
 */
export function groupKey({ rule, key, owedBy, signal, signalView }: Debt, frame: Frame): GroupKey {
  const { parties } = frame.setting;
  if (rule.residues.length === 0 && parties.length < mostParties) return key * mostParties + parties.indexOf(owedBy);
  const speaker = signal === undefined || signalView === undefined ? '' : subjectKey(signal, signalView, frame.setting);
  const left = rule.residues.map((residue) => String(residue(frame)));
  return [key, parties.indexOf(owedBy), speaker, ...left].join(' ');
}

/** The same of a breach, by what decides whether a later interaction mends it. */
export function remedyKey({ rule, owedBy, owedTo }: Breach, frame: Frame): string {
  const { parties } = frame.setting;
  return [rule.number, parties.indexOf(owedBy), parties.indexOf(owedTo), rule.remedyResidue?.(frame)].join(' ');
}

/** Who owes whom what: of each there is one debt at a time. */
export function debtKey({ by, to }: Owing, signal: Signal | undefined, setting: Setting): number {
  const { parties } = setting;
  const pair = sideOf(by, setting) * parties.length + parties.indexOf(to);
  return pair * subjects + (signal === undefined ? 0 : signalSubject(signal));
}

/** What a signal is about, and whose it is, as text: a new one of the same can start the clock of a debt anew. */
export function subjectKey(signal: Signal, view: View, setting: Setting): string {
  const speaker = speakerOf(signal, view, setting);
  // somebody unnamed is of the side of those whose organization is not stated
  const side = speaker === undefined ? speakerRoles(signal, view, setting) : sideOf(speaker, setting);
  return `${String(side)} ${String(signalSubject(signal))}`;
}

/** The side of a party: its organization, by the first who is of it, else its role. */
function sideOf({ organization, role }: Party, { parties }: Setting): number {
  return organization === undefined ? roleSet(role) : 16 + parties.findIndex((other) => other.organization === organization);
}
