import type { Fold } from '../engine/fold.ts';
import type { Breach, Debt } from '../engine/verdict.ts';
import type { Evidence, Finding } from '../entities/report.ts';
import type { Signal } from '../entities/signal.ts';
import type { View } from '../facts/view.ts';
import { isDebt } from './draft-finding.ts';

/** What a verdict rests on. */
export interface EvidenceOf {
  readonly list: Evidence[];
  readonly basis: Finding['basis'];
}

/** The interactions that a verdict rests on, in their order, and whether any was read rather than stated. */
export function evidenceOf(verdict: Debt | Breach, _fold: Fold): EvidenceOf {
  const views = new Set<View>();
  collect(verdict, views);
  const ordered = [...views].sort((a, b) => a.index - b.index);
  return {
    list: ordered.map((view) => evidenceFor(view, view === verdict.opener ? verdict.openedWith : undefined)),
    basis: ordered.some((view) => view.words === 'read' && view.signals.length > 0) ? 'read' : 'stated',
  };
}

function evidenceFor({ interaction: { id } }: View, signal: Signal | undefined): Evidence {
  if (signal?.start === undefined || signal.end === undefined) return { interaction: id };
  return { interaction: id, start: signal.start, end: signal.end };
}

function collect(verdict: Debt | Breach, views: Set<View>): void {
  views.add(verdict.opener);
  if (!isDebt(verdict)) {
    if (verdict.remediedBy !== undefined) views.add(verdict.remediedBy);
    return;
  }
  for (const view of verdict.joined) views.add(view);
  if (verdict.closedBy !== undefined) views.add(verdict.closedBy);
  if (verdict.follows !== undefined) views.add(verdict.follows.opener);
}
