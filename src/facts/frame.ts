import type { Party } from '../entities/party.ts';
import type { Signal } from '../entities/signal.ts';
import type { Deadlines } from './deadlines.ts';
import type { Reasons } from './reasons.ts';
import type { Register } from './register.ts';
import type { Setting } from './setting.ts';
import type { TopicLedger } from './topic-ledger.ts';
import type { View } from './view.ts';

/** What can say why it is unknown, wherever the frame of its case stands. */
export interface Explained {
  explain(frame: Frame, reasons: Reasons): void;
}

/** Where a condition is read: one interaction of one case, with what came before it. Facts read it; the fold moves it on. */
export interface Frame {
  readonly setting: Setting;
  readonly views: readonly View[];
  readonly registers: readonly Register<Explained>[];
  readonly topics: TopicLedger;
  readonly deadlines: Deadlines;
  /** Why it is not known of interactions whether they met an open obligation, by their index. */
  readonly perhapsSettling: Map<number, readonly Explained[]>;
  /** The interaction in hand. */
  now: View;
  /** Rises whenever the frame is moved to another interaction: what was remembered of the one before is void. */
  stamp: number;
  /** Truths of named conditions, by their number: four times the stamp at which one was found, plus the truth. */
  readonly remembered: number[];
  /** The interaction that opened the debt in hand. */
  opened: View | undefined;
  /** The signal in hand, and where it was said. */
  signal: Signal | undefined;
  signalView: View | undefined;
  /** The signal that the debt in hand is about, and where it was said. */
  openedSignal: Signal | undefined;
  openedSignalView: View | undefined;
  owedBy: Party | undefined;
  owedTo: Party | undefined;
}
