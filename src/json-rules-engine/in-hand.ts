import type { Fold } from '../engine/fold.ts';
import { type Breach, type Debt, isDebt } from '../engine/verdict.ts';
import type { Frame } from '../facts/frame.ts';
import { verdictId } from '../report/finding-id.ts';

/** The debt and the signal that a condition is asked about, besides the interaction. */
export type InHand = Readonly<Pick<Frame, 'opened' | 'signal' | 'signalView' | 'openedSignal' | 'openedSignalView' | 'owedBy' | 'owedTo'>>;

/** Nothing but the interaction. */
export const nothingInHand: InHand = {
  opened: undefined,
  signal: undefined,
  signalView: undefined,
  openedSignal: undefined,
  openedSignalView: undefined,
  owedBy: undefined,
  owedTo: undefined,
};

function verdictsOf({ debts, checks }: Fold): readonly (Debt | Breach)[] {
  return [...debts.all, ...checks.breaches];
}

/** The ids of what a fold found so far, whether it is a finding or was met. */
export function idsOf(fold: Fold, timeline: string): string[] {
  return verdictsOf(fold).map((verdict) => verdictId(verdict, timeline));
}

/** What is in hand when a debt or a breach, by the id of its finding, is asked whether it is settled or mended. */
export function debtInHand(fold: Fold, timeline: string, id: string): InHand | undefined {
  const verdict = verdictsOf(fold).find((one) => verdictId(one, timeline) === id);
  if (verdict === undefined) return undefined;
  const { opener, openedWith, owedBy, owedTo } = verdict;
  const [signal, signalView] = isDebt(verdict)
    ? [verdict.signal, verdict.signalView]
    : [openedWith, openedWith === undefined ? undefined : opener];
  return { opened: opener, signal, signalView, openedSignal: signal, openedSignalView: signalView, owedBy, owedTo };
}
