import {
  type CompiledPolicy,
  compilePolicy,
  courtesy,
  createMonitor,
  type EvaluateOptions,
  evaluate,
  type Finding,
  type Interaction,
  type Monitor,
  parseTimeline,
  type Report,
  type Timeline,
} from 'hearback';
import { describe, expect, it } from 'vitest';
import { between, type Chooser, chance, pick, seeded, shuffled } from '../../src/testing/arbitraries/chooser.ts';
import { pairOf } from '../laws/generators/pairs.ts';
import { asWritten } from '../laws/generators/timelines.ts';

type Options = Omit<EvaluateOptions, 'asOf' | 'knownAsOf'>;

/** A random case and policy, and how the case is told to a monitor: what is known at first, and what is pushed, in any order. */
interface Telling {
  readonly c: Chooser;
  readonly policy: CompiledPolicy;
  readonly frame: Timeline;
  readonly first: readonly Interaction[];
  readonly pushed: readonly Interaction[];
  readonly options: Options;
  readonly asOf: number;
}

function tellingOf(seed: number): Telling {
  const c = seeded(seed);
  const { timeline, policy, options } = pairOf(seed);
  const { interactions: all, ...frame } = asWritten(timeline) as { interactions: readonly object[] };
  const interactions = all.map((one) => parseTimeline({ ...frame, interactions: [one] }).interactions[0]!);
  const split = chance(c, 30) ? 0 : between(c, 0, interactions.length);
  const ordered = chance(c, 30) ? [...interactions].sort((a, b) => a.at - b.at) : shuffled(c, interactions);
  const [first, rest] = [ordered.slice(0, split), ordered.slice(split)];
  const again = ordered.filter(() => chance(c, 15)).map((one) => ({ ...one, meta: 'again' }));
  const { calendar = { timeZone: 'America/Chicago' }, waivers } = options;
  return {
    c,
    policy: seed % 2 === 0 ? courtesy : compilePolicy(policy),
    frame: parseTimeline({ ...frame, interactions: [] }),
    first,
    pushed: chance(c, 50) ? [...rest, ...again] : shuffled(c, [...rest, ...again]),
    options: { calendar, waivers, actionHorizon: pick(c, [0, 3, 90]) },
    asOf: options.asOf,
  };
}

const timelineOf = ({ frame }: Telling, interactions: readonly Interaction[]): Timeline => parseTimeline({ ...frame, interactions });
const monitorOf = (telling: Telling): Monitor =>
  createMonitor(telling.policy, { timeline: timelineOf(telling, telling.first), ...telling.options });
const bytes = (report: Report): string => JSON.stringify(report);

/** Holds a law to many tellings, and says of which it does not hold. */
function holds(from: number, to: number, law: (telling: Telling) => void): void {
  for (let seed = from; seed <= to; seed++) {
    try {
      law(tellingOf(seed));
    } catch (error) {
      throw new Error(`pair ${String(seed)}`, { cause: error });
    }
  }
}

describe('law 9, batch is stream: a monitor', () => {
  it('reports what evaluate does, in whatever order, however often and with whatever corrections it was told', () => {
    holds(1, 120, (telling) => {
      const { asOf, pushed, policy, options } = telling;
      const monitor = monitorOf(telling);
      for (const interaction of pushed) monitor.push(interaction);
      const known = timelineOf(telling, timelineOf(telling, telling.first).interactions.concat(pushed));
      expect(bytes(monitor.report(asOf))).toBe(bytes(evaluate(known, policy, { ...options, asOf })));
      const knownAsOf = pick(telling.c, [...telling.first, ...pushed]).at;
      expect(bytes(monitor.report(asOf, { knownAsOf }))).toBe(bytes(evaluate(known, policy, { ...options, asOf, knownAsOf })));
    });
  });

  it('reports it after every push, at any moment, and what it reported stays as it was', () => {
    holds(121, 180, (telling) => {
      const { c, asOf, pushed, policy, options } = telling;
      const monitor = monitorOf(telling);
      let known = timelineOf(telling, telling.first);
      const reported: [Report, string][] = [];
      for (const interaction of pushed) {
        monitor.push(interaction);
        known = timelineOf(telling, [...known.interactions, interaction]);
        const moment = pick(c, [asOf, interaction.at, pick(c, known.interactions).at]);
        const fresh = bytes(evaluate(known, policy, { ...options, asOf: moment }));
        const report = monitor.report(moment);
        if (chance(c, 50)) expect(bytes(report)).toBe(fresh);
        reported.push([report, fresh]);
      }
      for (const [report, fresh] of reported) expect(bytes(report)).toBe(fresh);
    });
  });
});
