import type { Signal } from '../entities/signal.ts';
import type { Frame } from '../facts/frame.ts';
import type { CompiledObligation } from './compiled.ts';
import { debtKey, subjectKey } from './group-key.ts';
import { owingAt } from './owing.ts';
import type { Debt } from './verdict.ts';

/** A signal that may start the clocks of debts anew: of those of its key, and of its subject. */
export interface Hand {
  readonly signal: Signal;
  readonly key: number;
  readonly subject: string;
}

const empty = [undefined] as const;

/** The signals of the interaction in hand with which clocks of a rule may start anew, and at the end none. */
export function handsOf({ rule }: CompiledObligation, frame: Frame): readonly (Hand | undefined)[] {
  const { now, setting } = frame;
  if (rule.each === undefined || now.signals.length === 0) return empty;
  const hands: (Hand | undefined)[] = [];
  for (const signal of now.signals) {
    const owing = signal.type === rule.each ? owingAt(frame, rule.owedBy, rule.owedTo, now, signal) : undefined;
    if (owing !== undefined) hands.push({ signal, key: debtKey(owing, signal, setting), subject: subjectKey(signal, now, setting) });
  }
  hands.push(undefined);
  return hands;
}

/** Whether a debt is of the key and the subject of a signal in hand. */
export function isOfHand({ key, signal, signalView }: Debt, hand: Hand, { setting }: Frame): boolean {
  return hand.key === key && hand.subject === subjectKey(signal!, signalView!, setting);
}
