import { type Breach, type Debt, isDebt } from '../engine/verdict.ts';
import type { Party } from '../entities/party.ts';
import type { Finding } from '../entities/report.ts';
import type { About, ActionType } from './action-type.ts';

/** A finding that asks for something, with what it asks for and of whom. */
export interface Member {
  readonly finding: Finding;
  readonly verdict: Debt | Breach;
  readonly type: ActionType;
  readonly about: About;
  readonly owner: Party;
  readonly toward: Party;
}

/** Whether a member is about a call that was asked for. */
export function asksForCall({ verdict }: Member): boolean {
  return isDebt(verdict) && verdict.signal?.type === 'callback-request';
}
