import { type Case, firstOfRole } from './case.ts';
import type { Interaction } from './types.ts';

/** The moment of the candidate's opt-out elsewhere. */
export interface Elsewhere {
  readonly at: number;
  /** How many interactions there are by then: the place of the note. */
  readonly index: number;
  /** The case with a note there, and nothing after it. */
  readonly case: Case;
}

/** The moment at which the candidate opted out elsewhere, if it has come. */
export function optOutElsewhere(c: Case): Elsewhere | undefined {
  const at = firstOfRole(c, 'candidate')?.standing?.optedOutAt;
  if (at === undefined || at > c.asOf) return undefined;
  const index = c.interactions.filter((interaction) => interaction.at <= at).length;
  const note: Interaction = { id: '', kind: 'note', at };
  return { at, index, case: { ...c, interactions: [...c.interactions.slice(0, index), note], memory: new Map() } };
}
