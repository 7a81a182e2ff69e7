import type { Breach, Debt } from '../engine/verdict.ts';
import { verdictId } from './finding-id.ts';

/** Something that was settled, or would be. */
export interface SettledFinding {
  /** The finding's. */
  readonly id: string;
  readonly rule: string;
  /** A debt is met, in time or late; a broken check is mended. */
  readonly how: 'met' | 'late' | 'mended';
  readonly dueAt?: number;
}

/** Whether a debt was met, in time or late. */
export function isSettled({ state }: Debt): boolean {
  return state === 'met' || state === 'late';
}

/** A debt that was settled. */
export function settledDebt(debt: Debt, timeline: string): SettledFinding {
  const { rule, dueAt, state } = debt;
  const id = verdictId(debt, timeline);
  return { id, rule: rule.rule.id, how: state === 'late' ? 'late' : 'met', ...(Number.isFinite(dueAt) ? { dueAt } : {}) };
}

/** A breach that was mended. */
export function mendedBreach(breach: Breach, timeline: string): SettledFinding {
  return { id: verdictId(breach, timeline), rule: breach.rule.rule.id, how: 'mended' };
}
