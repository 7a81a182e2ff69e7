import { instantOf, type Moment } from './moment.ts';

/** When an application began and ended, as far as it is known. */
export interface Span {
  readonly appliedAt?: Moment;
  readonly endedAt?: Moment;
}

/** So long after its end a contact may still be about an application: most rejections are told after they are recorded. */
const settling = 30 * 86_400_000;

/**
 * Returns which of a candidate's applications something that names none of them is about: the only one, or all that were going on,
 * those ended in the 30 days before among them.
 *
 * @param applications of one candidate
 * @param moment when it happened
 * @example
 * const spans = [{ endedAt: Date.parse('2026-01-01T00:00:00Z') }, { appliedAt: Date.parse('2026-03-01T00:00:00Z') }];
 * goingOn(spans, Date.parse('2026-01-20T00:00:00Z')) //=> [spans[0]]
 * goingOn(spans, Date.parse('2026-03-20T00:00:00Z')) //=> [spans[1]]
 */
export function goingOn<Application extends Span>(applications: readonly Application[], moment: Moment): readonly Application[] {
  if (applications.length === 1) return applications;
  const at = instantOf(moment);
  return applications.filter(
    ({ appliedAt, endedAt }) =>
      (appliedAt === undefined || instantOf(appliedAt) <= at) && (endedAt === undefined || at <= instantOf(endedAt) + settling),
  );
}

/** Why something is skipped of which {@link goingOn} finds no application. */
export const nothingGoingOn = 'no application of the candidate was going on at the time';
