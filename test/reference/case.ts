import type { Calendar, FactResult, Interaction, Party, Reader, ResolvedPolicy, Role, Rule, Timeline, Verdict } from './types.ts';
import type { Spoken } from './words.ts';

/** One timeline under one policy, with the interactions that exist, in order. */
export interface Case {
  readonly timeline: Timeline;
  readonly policy: ResolvedPolicy;
  readonly calendar: Calendar;
  readonly asOf: number;
  readonly interactions: readonly Interaction[];
  readonly read: Reader;
  /** Whether the interaction at the index met an open obligation, or perhaps did; nothing, before that is decided. */
  readonly settles: (FactResult | undefined)[];
  /** Verdicts of named conditions already worked out, by name and index. */
  readonly memory: Map<string, Verdict>;
}

/** Where a condition is judged: at the first `index + 1` interactions of the case, with what is in hand there. */
export interface Scope {
  readonly case: Case;
  readonly index: number;
  readonly rule?: Rule | undefined;
  /** The signal in hand. */
  readonly signal?: Spoken | undefined;
  /** The index of the interaction that opened the debt. */
  readonly opened?: number | undefined;
  readonly openedSignal?: Spoken | undefined;
  readonly debtor?: Party | undefined;
  readonly creditor?: Party | undefined;
}

export const interactionAt = (c: Case, index: number): Interaction => c.interactions[index]!;

export const partyNamed = (c: Case, id: string | undefined): Party | undefined => c.timeline.parties.find((party) => party.id === id);

export const firstOfRole = (c: Case, role: Role): Party | undefined => c.timeline.parties.find((party) => party.role === role);

export const onRecruitersSide = (role: string | undefined) => role === 'recruiter' || role === 'employer';
