import type { Party } from '../entities/party.ts';
import type { Signal } from '../entities/signal.ts';
import type { Explained, Frame } from '../facts/frame.ts';
import type { Reasons } from '../facts/reasons.ts';
import type { View } from '../facts/view.ts';
import { explainUnsure } from './explain.ts';
import type { Node } from './node.ts';

/**
 * A note that something could not be told where a frame stood. Why is worked out when it is asked for: most is never asked for. What
 * has happened since does not change the answer, for conditions see nothing that comes after the interaction in hand.
 */
export class Note implements Explained {
  readonly #of: Node | Explained;
  readonly #now: View;
  readonly #opened: View | undefined;
  readonly #signal: Signal | undefined;
  readonly #signalView: View | undefined;
  readonly #openedSignal: Signal | undefined;
  readonly #openedSignalView: View | undefined;
  readonly #owedBy: Party | undefined;
  readonly #owedTo: Party | undefined;

  /** @param of - the condition that is unsure, or the term that is unknown, where the frame stands */
  constructor(of: Node | Explained, frame: Frame) {
    this.#of = of;
    this.#now = frame.now;
    this.#opened = frame.opened;
    this.#signal = frame.signal;
    this.#signalView = frame.signalView;
    this.#openedSignal = frame.openedSignal;
    this.#openedSignalView = frame.openedSignalView;
    this.#owedBy = frame.owedBy;
    this.#owedTo = frame.owedTo;
  }

  /** Adds why; the frame is of the same case, wherever it stands, and is left where it was. */
  explain(frame: Frame, reasons: Reasons): void {
    const { now, opened, signal, signalView, openedSignal, openedSignalView, owedBy, owedTo } = frame;
    frame.stamp++;
    frame.now = this.#now;
    frame.opened = this.#opened;
    frame.signal = this.#signal;
    frame.signalView = this.#signalView;
    frame.openedSignal = this.#openedSignal;
    frame.openedSignalView = this.#openedSignalView;
    frame.owedBy = this.#owedBy;
    frame.owedTo = this.#owedTo;
    if ('test' in this.#of) explainUnsure(this.#of, frame, reasons);
    else this.#of.explain(frame, reasons);
    Object.assign(frame, { now, opened, signal, signalView, openedSignal, openedSignalView, owedBy, owedTo });
    frame.stamp++;
  }
}

/** Why, as notes say it, each reason once. */
export function explainAll(notes: readonly Explained[], frame: Frame, reasons: Reasons): Reasons {
  for (const note of notes) note.explain(frame, reasons);
  return reasons;
}
