import type { Breach, Debt } from '../engine/verdict.ts';
import type { Signal } from '../entities/signal.ts';
import { distinction } from '../facts/signals.ts';
import type { View } from '../facts/view.ts';

const special = /[%/:]/;

function escaped(part: string): string {
  if (!special.test(part)) return part;
  return part.replaceAll('%', '%25').replaceAll('/', '%2F').replaceAll(':', '%3A');
}

/**
 * The id of a finding: the timeline, the rule and the interaction that opened it, and under `each` the signal in it. It is the same
 * for every export of the same case.
 */
export function findingId(timeline: string, rule: string, opener?: View, signal?: Signal, ordinal = 1): string {
  const id = `${escaped(timeline)}/${escaped(rule)}`;
  if (opener === undefined) return id;
  const opened = `${id}/${escaped(opener.interaction.id)}`;
  const full = signal === undefined ? opened : `${opened}/${signalPart(signal, opener)}`;
  return ordinal === 1 ? full : `${full}~${String(ordinal)}`;
}

/** The id of the finding of a verdict. */
export function verdictId(verdict: Debt | Breach, timeline: string): string {
  const { rule, opener, openedWith } = verdict;
  return findingId(timeline, rule.rule.id, opener, openedWith, 'ordinal' in verdict ? verdict.ordinal : 1);
}

/** The signal among those of its interaction: its type, what tells it apart, and which of the like it is, from 1. */
function signalPart(signal: Signal, view: View): string {
  const field = distinction(signal);
  const alike = view.signals.filter((other) => other.type === signal.type && distinction(other) === field);
  const ordinal = String(Math.max(alike.indexOf(signal), 0) + 1);
  return field === undefined ? `${signal.type}:${ordinal}` : `${signal.type}:${escaped(field)}:${ordinal}`;
}
