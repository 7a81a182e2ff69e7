import { type Said, said } from '../engine/in-hand.ts';
import type { Breach, Debt } from '../engine/verdict.ts';
import { distinction, placeAmongAlike } from '../facts/signals.ts';
import type { View } from '../facts/view.ts';

const special = /[%/:]/;

function escaped(part: string): string {
  if (!special.test(part)) return part;
  return part.replaceAll('%', '%25').replaceAll('/', '%2F').replaceAll(':', '%3A');
}

/**
 * The id of a finding: the timeline, the rule and the interaction that opened it, and under `each` the signal that it opened with. It is
 * the same for every export of the same case.
 */
export function findingId(timeline: string, rule: string, opener?: View, said?: Said, ordinal = 1): string {
  const id = `${escaped(timeline)}/${escaped(rule)}`;
  if (opener === undefined) return id;
  const opened = `${id}/${escaped(opener.interaction.id)}`;
  const full = said === undefined ? opened : `${opened}/${signalPart(said)}`;
  return ordinal === 1 ? full : `${full}~${String(ordinal)}`;
}

/** The id of the finding of a verdict. */
export function verdictId(verdict: Debt | Breach, timeline: string): string {
  const { rule, opener, openedWith } = verdict;
  if (!('ordinal' in verdict)) return findingId(timeline, rule.rule.id, opener, said(openedWith, opener));
  return findingId(timeline, rule.rule.id, opener, said(openedWith, verdict.openedWithView ?? opener), verdict.ordinal);
}

/** The signal among those of the interaction that it was said in: its type, what tells it apart, and which of the like it is, from 1. */
function signalPart({ signal, view }: Said): string {
  const field = distinction(signal);
  const ordinal = String(placeAmongAlike(signal, view) + 1);
  return field === undefined ? `${signal.type}:${ordinal}` : `${signal.type}:${escaped(field)}:${ordinal}`;
}
