import { type Chooser, chance, many, maybe, pick, record, seeded, weighted } from '../../../src/testing/arbitraries/chooser.ts';
import { type ReferenceOptions, referenceEvaluate } from '../../reference/evaluate.ts';
import { completeCalendar } from '../../reference/time.ts';
import type { Calendar, ResolvedPolicy, Timeline, Waiver } from '../../reference/types.ts';
import { randomPolicy } from './policies.ts';
import { randomTimeline } from './timelines.ts';
import { boundary, randomCalendar } from './times.ts';

/** A timeline, a policy, and when and how the one is judged by the other. */
export interface Pair {
  readonly timeline: Timeline;
  readonly policy: ResolvedPolicy;
  readonly options: ReferenceOptions;
}

export function randomPair(c: Chooser): Pair {
  const timeline = randomTimeline(c);
  const calendar = completeCalendar(timeline.calendar ?? randomCalendar(c));
  const policy = randomPolicy(c, calendar);
  const instants = timeline.interactions.map(({ at }) => at);
  const last = Math.max(...instants);
  const soon = () => boundary(c, calendar, pick(c, instants));
  const asOf = weighted<() => number>(c, [
    [45, () => last + 40 * 86_400_000],
    [35, () => Math.max(last, soon())],
    [8, soon],
    [12, () => pick(c, dueInstants(timeline, policy, calendar, last)) + pick(c, [0, 1])],
  ])();
  const knownAsOf = maybe(c, 15, () => boundary(c, calendar, pick(c, instants)));
  const waivers = chance(c, 15) ? many(c, 1, 3, () => randomWaiver(c, timeline, policy, soon)) : undefined;
  const options = record({ asOf, knownAsOf, calendar: maybe(c, 20, () => calendar), waivers });
  return { timeline, policy, options: options as unknown as ReferenceOptions };
}

/** The instants at which debts then pending fall due; the last interaction, if there are none. */
function dueInstants(timeline: Timeline, policy: ResolvedPolicy, calendar: Calendar, last: number): readonly number[] {
  const { pending } = referenceEvaluate(timeline, policy, { asOf: last, calendar });
  return [last, ...pending.map(({ dueAt }) => dueAt ?? last)].slice(pending.length > 0 ? 1 : 0);
}

/** The pair that follows from a seed; the same one ever after. */
export const pairOf = (seed: number): Pair => randomPair(seeded(seed));

function randomWaiver(c: Chooser, timeline: Timeline, policy: ResolvedPolicy, soon: () => number): Waiver {
  return record({
    rule: pick(c, Object.keys(policy.rules)),
    timeline: maybe(c, 20, () => pick(c, [timeline.id, 'another'])),
    party: maybe(c, 25, () => pick(c, timeline.parties).id),
    openedBy: maybe(c, 25, () => pick(c, timeline.interactions).id),
    until: maybe(c, 30, soon),
    reason: 'agreed',
    approvedBy: 'lee',
  }) as unknown as Waiver;
}
