import type { Opportunity } from '../entities/opportunity.ts';
import type { Party, Role } from '../entities/party.ts';
import type { Signal } from '../entities/signal.ts';

/** A signal and the characters of the read text that carry it. */
export type Found = { readonly signal: Signal; readonly start: number; readonly end: number };

/** Who wrote a message, to whom and when, and whether it tells of a call. */
export interface Circumstances {
  readonly role: Role | undefined;
  readonly from: string | undefined;
  readonly parties: readonly Party[];
  readonly opportunity: Opportunity | undefined;
  readonly sentAt: number;
  readonly timeZone: string;
  readonly retold?: boolean | undefined;
}

/** A signal as a detector notes it: what it quotes is added. */
export type Draft = Signal extends infer One ? (One extends Signal ? Omit<One, 'quote' | 'start' | 'end' | 'read' | 'by'> : never) : never;
