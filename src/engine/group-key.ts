import { unknown } from '../conditions/truth.ts';
import type { Party } from '../entities/party.ts';
import type { Signal } from '../entities/signal.ts';
import type { FactReader } from '../facts/fact.ts';
import type { Frame } from '../facts/frame.ts';
import type { Setting } from '../facts/setting.ts';
import { speakerOf, speakerRoles } from '../facts/signals.ts';
import type { View } from '../facts/view.ts';
import type { Owing } from './owing.ts';

/**
 * What of an opening decides whether a later interaction settles it, as text: openings of one key are settled together, so that
 * a thousand alike cost as much as one.
 */
export function groupKey(owedBy: Party, owedTo: Party, reads: readonly FactReader[], frame: Frame): string {
  const { parties } = frame.setting;
  let key = `${String(parties.indexOf(owedBy))}>${String(parties.indexOf(owedTo))}`;
  for (const reader of reads) {
    const value = reader.read(frame);
    // what is unknown of two openings is not the same unknown
    key += value === unknown ? ` ? ${String(frame.opened?.index)}` : ` ${written(value)}`;
  }
  return key;
}

function written(value: unknown): string {
  return typeof value === 'number' ? String(value) : value === undefined ? '-' : JSON.stringify(value);
}

/** Who owes whom what, as text: of each there is one debt at a time. */
export function debtKey({ by, to }: Owing, signal: Signal | undefined, setting: Setting): string {
  const key = `${sideKey(by, setting)}>${String(setting.parties.indexOf(to))}`;
  return signal === undefined ? key : `${key} ${signal.type} ${signalKey(signal)}`;
}

/** What a signal is about, and whose it is, as text: a new one of the same can start the clock of a debt anew. */
export function subjectKey(signal: Signal, view: View, setting: Setting): string {
  const speaker = speakerOf(signal, view, setting);
  const side = speaker === undefined ? String(speakerRoles(signal, view, setting)) : sideKey(speaker, setting);
  return `${side} ${signal.type} ${signalKey(signal)}`;
}

function signalKey(signal: Signal): string {
  const topic = 'topic' in signal ? (signal.topic ?? '') : '';
  return 'action' in signal ? `${topic} ${signal.action}` : topic;
}

/** The side of a party, as text: its organization, by the first who is of it, else its role. */
function sideKey(party: Party, { parties }: Setting): string {
  const { organization, role } = party;
  return organization === undefined ? role : String(parties.findIndex((other) => other.organization === organization));
}
