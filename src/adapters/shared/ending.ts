import { decisionSchema } from '../../entities/decision.ts';
import { type FlatRecord, flatRecordSchema } from '../../entities/flat-record.ts';
import type { Happening } from './assemble.ts';
import type { Person } from './directory.ts';
import type { Told } from './happenings.ts';

const endings = [...decisionSchema.options, 'candidate-withdrew'] as const;

/** How a candidacy ended, or what it came to. */
export type Ending = (typeof endings)[number];

/** The option `reasons`: what a system's own reasons for an end mean, by id or text. */
export const reasonsSchema = flatRecordSchema<Ending>({
  accepts: (value): value is Ending => endings.some((ending) => ending === value),
  expected: `one of ${endings.map((ending) => `\`${ending}\``).join(', ')}`,
  json: { enum: endings },
  description: 'what the reasons for an end mean',
}).optional();

/** The option `reasons`, as a caller writes it. */
export interface ReasonOptions {
  /** What the reasons for an end mean, by id or text: `{ 'Took another job': 'candidate-withdrew' }`. */
  readonly reasons?: Readonly<Record<string, Ending>> | undefined;
}

/** Returns what the first of the names means that the caller gave a meaning, or undefined where none has one. */
export function meaningOf(reasons: FlatRecord<Ending> | undefined, names: readonly (string | undefined)[]): Ending | undefined {
  const name = names.find((one) => one !== undefined && reasons !== undefined && Object.hasOwn(reasons, one));
  return name === undefined ? undefined : reasons?.[name];
}

/**
 * Returns that a candidacy ended: decided, or withdrawn by the candidate. Where it is not known which, the case was closed, which
 * tells nobody anything and ends no debt.
 *
 * @param by who recorded it
 */
export function endingFrom({ id, at, row }: Told, ending: Ending | undefined, candidate: Person, by?: Person): Happening {
  if (ending === undefined) return { interaction: { kind: 'case-closed', id, at }, from: by, row };
  if (ending === 'candidate-withdrew') return { interaction: { kind: 'candidate-withdrew', id, at }, from: candidate, row };
  return { interaction: { kind: 'decision-made', outcome: ending, id, at }, from: by, row };
}
