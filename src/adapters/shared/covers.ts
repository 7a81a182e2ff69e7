import type { Covers, Share } from '../../entities/covers.ts';
import { interactionKinds } from '../../entities/interaction.ts';

/**
 * Returns the coverage of every kind: what is not named is `none`.
 *
 * @param seen what the source could see
 * @example
 * coverage({ message: 'some' }).call //=> 'none'
 */
export function coverage(seen: Covers): Covers {
  return Object.fromEntries(interactionKinds.map((kind) => [kind, seen[kind] ?? 'none']));
}

/**
 * Returns what several sources could see between them: of a kind that they saw differently, `some`.
 *
 * @param several each as `coverage` returns it; of none of them, nothing was seen
 * @example
 * mergeCovers([coverage({ message: 'some' }), coverage({ message: 'all' })]).message //=> 'some'
 */
export function mergeCovers(several: readonly Covers[]): Covers {
  const [first = {}, ...others] = several;
  return Object.fromEntries(
    interactionKinds.map((kind) => {
      const share = first[kind] ?? 'none';
      return [kind, others.every((other) => other[kind] === share) ? share : 'some'];
    }),
  );
}

/** Returns how much a source saw of a kind by a part of the export: nothing where that part was not given. */
export function ifGiven(part: unknown, share: Share): Share {
  return part === undefined ? 'none' : share;
}

/** What an applicant tracking system exports besides applications; left out where it was not given. */
interface HiringParts {
  readonly interviews?: unknown;
  readonly offers?: unknown;
  readonly scorecards?: unknown;
}

/** Returns what a source could see that exports all applications, with all that was given of their interviews, offers and scorecards. */
export function hiringCovers({ interviews, offers, scorecards }: HiringParts): Covers {
  return {
    'resume-received': 'all',
    'decision-made': 'some',
    'interview-scheduled': ifGiven(interviews, 'all'),
    'interview-held': ifGiven(interviews, 'all'),
    'offer-extended': ifGiven(offers, 'all'),
    'offer-accepted': ifGiven(offers, 'all'),
    'offer-declined': ifGiven(offers, 'all'),
    'feedback-received': ifGiven(scorecards, 'all'),
  };
}
