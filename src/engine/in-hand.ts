import type { Signal } from '../entities/signal.ts';
import type { Frame } from '../facts/frame.ts';
import { distinction, placeAmongAlike } from '../facts/signals.ts';
import type { View } from '../facts/view.ts';
import type { Owing } from './owing.ts';
import type { Breach, Debt } from './verdict.ts';

/** A signal, and where it was said. */
export interface Said {
  readonly signal: Signal;
  readonly view: View;
}

/** A signal said at a view; nothing where there is none. */
export function said(signal: Signal | undefined, view: View): Said | undefined {
  return signal === undefined ? undefined : { signal, view };
}

/** The signal that a debt is about, and where it was said. */
export function saidIn({ signal, signalView }: Debt): Said | undefined {
  return signal === undefined || signalView === undefined ? undefined : { signal, view: signalView };
}

/** Whether nothing tells apart what two debts open with that one interaction opens; each may be carried over from an earlier debt. */
export function isAlike(one: Said | undefined, other: Said | undefined): boolean {
  if (one?.signal === other?.signal) return true;
  if (one === undefined || other === undefined) return false;
  if (one.signal.type !== other.signal.type || distinction(one.signal) !== distinction(other.signal)) return false;
  return placeAmongAlike(one.signal, one.view) === placeAmongAlike(other.signal, other.view);
}

/** Puts a debt in hand. */
export function takeDebt(frame: Frame, { opener, signal, signalView, owedBy, owedTo }: Debt): void {
  frame.opened = opener;
  frame.signal = signal;
  frame.signalView = signalView;
  frame.openedSignal = signal;
  frame.openedSignalView = signalView;
  frame.owedBy = owedBy;
  frame.owedTo = owedTo;
}

/** Puts in hand what a debt would be that an interaction opened. */
export function takeOpening(frame: Frame, opened: View, about: Said | undefined, { by, to }: Owing): void {
  frame.opened = opened;
  frame.signal = about?.signal;
  frame.signalView = about?.view;
  frame.openedSignal = about?.signal;
  frame.openedSignalView = about?.view;
  frame.owedBy = by;
  frame.owedTo = to;
}

/** Moves the frame to where a verdict opened, with in hand what its rule was first asked with: no more than the signal. */
export function takeOpener(frame: Frame, { opener, openedWith }: Debt | Breach): void {
  frame.now = opener;
  frame.stamp++;
  takeNothing(frame);
  takeSignal(frame, openedWith);
}

/** Moves the frame to where a verdict opened, with in hand what was then; of a debt the debt itself, too. */
export function takeVerdict(frame: Frame, verdict: Debt | Breach): void {
  takeOpener(frame, verdict);
  if (!('key' in verdict)) return;
  const { opener, openedWith, openedWithView, owedBy, owedTo } = verdict;
  takeOpening(frame, opener, said(openedWith, openedWithView ?? opener), { by: owedBy, to: owedTo });
}

/** Puts a signal of the present interaction in hand, or none. */
export function takeSignal(frame: Frame, signal: Signal | undefined): void {
  frame.signal = signal;
  frame.signalView = signal === undefined ? undefined : frame.now;
}

/** Empties the hand. */
export function takeNothing(frame: Frame): void {
  frame.opened = undefined;
  frame.signal = undefined;
  frame.signalView = undefined;
  frame.openedSignal = undefined;
  frame.openedSignalView = undefined;
  frame.owedBy = undefined;
  frame.owedTo = undefined;
}
