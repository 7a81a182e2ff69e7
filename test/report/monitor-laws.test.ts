import {
  type Changes,
  type CompiledPolicy,
  compilePolicy,
  courtesy,
  createMonitor,
  type EvaluateOptions,
  evaluate,
  type FindingHead,
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

const idsOf = (findings: readonly { readonly id: string }[]): string[] => findings.map(({ id }) => id).sort();

/** Changes with their lists in one order. */
function sorted(changes: Changes): unknown {
  return Object.entries<readonly unknown[]>({ ...changes }).map(([name, list]) => [name, list.map((one) => JSON.stringify(one)).sort()]);
}

/** What of a report lasts until the next moment: all of its findings but what stands in the way of acting now. */
function lastingOf({ violations, pending, undecided, waived, waiverProblems, met }: Report): unknown {
  const lists = [violations, pending, undecided, waived].map((findings) =>
    findings.map((finding) => Object.fromEntries(Object.entries(finding).filter(([key]) => key !== 'blockedBy'))),
  );
  return { lists, waiverProblems, met };
}

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
      const known = [...timelineOf(telling, telling.first).interactions];
      const reported: [Report, string][] = [];
      for (const interaction of pushed) {
        monitor.push(interaction);
        known.push(interaction);
        const moment = pick(c, [asOf, interaction.at, pick(c, known).at]);
        const fresh = bytes(evaluate(timelineOf(telling, known), policy, { ...options, asOf: moment }));
        const report = monitor.report(moment);
        if (chance(c, 50)) expect(bytes(report)).toBe(fresh);
        reported.push([report, fresh]);
      }
      for (const [report, fresh] of reported) expect(bytes(report)).toBe(fresh);
    });
  });

  it('tells after a push that comes last what a comparison of two reports would', () => {
    const count = { opened: 0, broke: 0, ended: 0, late: 0, moved: 0, voided: 0, waived: 0 };
    holds(181, 700, (telling) => {
      const monitor = monitorOf({ ...telling, first: [] });
      const pushed = [...telling.first, ...telling.pushed].sort((a, b) => a.at - b.at);
      for (const interaction of pushed) {
        const before = monitor.report(interaction.at);
        const isNext = monitor.timeline.interactions.every(({ id, at }) => id !== interaction.id && at < interaction.at);
        const changes = monitor.push(interaction);
        if (!isNext) continue;
        const after = monitor.report(interaction.at);
        const told = { violations: new Set(idsOf(before.violations)), pending: new Set(idsOf(before.pending)) };
        const news = (list: 'violations' | 'pending') =>
          after[list].filter(({ id, status }) => !told[list].has(id) && !(status === 'late' && told.pending.has(id)));
        expect(idsOf(changes.opened)).toEqual(idsOf(news('pending')));
        expect(idsOf(changes.broke)).toEqual(idsOf(news('violations')));
        const due = new Map(before.pending.map(({ id, dueAt }) => [id, dueAt]));
        const moved = after.pending.filter(({ id, dueAt }) => due.has(id) && due.get(id) !== dueAt);
        const past = new Set(idsOf(before.violations.filter(({ voidedAt }) => voidedAt === undefined)));
        const voided = after.violations.filter(({ id, voidedAt }) => voidedAt !== undefined && past.has(id));
        const timesOf = (findings: readonly Pick<FindingHead, 'id' | 'dueAt' | 'voidedAt'>[]) =>
          findings.map(({ id, dueAt, voidedAt }) => [id, dueAt, voidedAt]).sort();
        expect(timesOf(changes.changed)).toEqual(timesOf([...moved, ...voided]));
        const waived = new Set(idsOf(before.waived));
        for (const { id } of changes.settled) expect(waived.has(id)).toBe(false);
        const [stood, stands] = [before, after].map((report) => new Set(idsOf([...report.violations, ...report.pending]))) as [
          Set<string>,
          Set<string>,
        ];
        const ended = [...idsOf(changes.settled.filter(({ how }) => how === 'met')), ...changes.gone];
        for (const id of ended) expect(stands.has(id)).toBe(false);
        for (const id of stood) if (!stands.has(id)) expect(ended).toContain(id);
        const late = changes.settled.filter(({ how }) => how === 'late').map(({ id }) => id);
        for (const { id, settledBy } of after.violations) if (settledBy === interaction.id) expect(late).toContain(id);
        count.opened += changes.opened.length;
        count.broke += changes.broke.length;
        count.ended += ended.length;
        count.moved += moved.length;
        count.voided += voided.length;
        for (const id of idsOf(after.waived)) waived.delete(id);
        count.waived += waived.size;
        count.late += late.length;
      }
    });
    expect(Object.entries(count).filter(([, times]) => times < 10)).toEqual([]);
  });
});

describe('what a push tells', () => {
  it('is the same in order and late, and what a preview of it told', () => {
    const told = { late: 0, previewed: 0 };
    holds(541, 620, (telling) => {
      const [inOrder, late] = [monitorOf({ ...telling, first: [] }), monitorOf({ ...telling, first: [] })];
      const inBrief = (...lists: (readonly { readonly id: string }[] | readonly string[])[]) =>
        lists.map((list) => list.map((one) => (typeof one === 'string' ? one : one.id)).sort());
      const pushed = [...telling.first, ...telling.pushed].sort((a, b) => a.at - b.at);
      for (const [place, interaction] of pushed.entries()) {
        const { recordedAt: _, ...draft } = interaction;
        const { at, dayOf, retracted } = interaction;
        const isNext = inOrder.timeline.interactions.every((one) => one.id !== interaction.id && one.at < at);
        const previewed = isNext && dayOf === undefined && retracted !== true ? inOrder.preview(draft, at) : undefined;
        const changes = inOrder.push(interaction);
        const { opened, settled, broke, changed, gone } = changes;
        // whatever comes before a note comes late
        late.push({ id: `note ${String(place)}`, kind: 'note', at, seq: 1_000_000 });
        expect(sorted(late.push(interaction))).toEqual(sorted(changes));
        told.late += settled.length + changed.length + gone.length;
        if (previewed === undefined) continue;
        const { breaks, settles, opens, ...others } = previewed;
        expect(inBrief(opens, settles, breaks, others.changed, others.gone)).toEqual(inBrief(opened, settled, broke, changed, gone));
        told.previewed += settled.length + changed.length + gone.length;
      }
    });
    expect(Object.entries(told).filter(([, count]) => count < 100)).toEqual([]);
  });

  it('brings a list of what stands up to date, in whatever order the case is told', () => {
    let changes = 0;
    holds(421, 540, (telling) => {
      const monitor = monitorOf({ ...telling, first: [] });
      const standingAt = (asOf: number) => {
        const { violations, pending } = monitor.report(asOf);
        return new Map([...violations, ...pending].map(({ id, status, owedBy, dueAt }) => [id, { status, owedBy, dueAt }]));
      };
      const told = [...telling.first, ...telling.pushed];
      // versions at several instants leave open which was the last
      if (told.some((one) => one.retracted === true || told.some(({ id, at }) => id === one.id && at !== one.at))) return;
      for (const interaction of told) {
        const asOf = Math.max(interaction.at, ...monitor.timeline.interactions.map(({ at }) => at));
        const list = standingAt(asOf);
        const { opened, settled, broke, changed, gone } = monitor.push(interaction);
        const isLate = (id: string) => settled.some((one) => one.id === id && one.how === 'late');
        for (const id of [...gone, ...settled.filter(({ how }) => how === 'met').map(({ id }) => id)]) list.delete(id);
        for (const { id, status, owedBy, dueAt } of [...opened, ...broke, ...changed]) list.set(id, { status, owedBy, dueAt });
        const now = standingAt(asOf);
        for (const [id, stands] of now) if (!isLate(id)) expect(list.get(id)).toEqual(stands);
        expect([...list.keys()].sort()).toEqual([...now.keys()].sort());
        changes += changed.length;
      }
    });
    expect(changes).toBeGreaterThan(5);
  });
});

describe('nextDueAt', () => {
  it('tells until when the findings of a report, and how pressing they are, stay as they are', () => {
    let waited = 0;
    holds(261, 420, (telling) => {
      const { c, pushed, asOf: last } = telling;
      const monitor = monitorOf(telling);
      for (const interaction of pushed) monitor.push(interaction);
      const asOf = pick(c, [last, last, ...monitor.timeline.interactions.map(({ at }) => at)]);
      const next = monitor.nextDueAt(asOf);
      const until = next ?? asOf + 400 * 86_400_000;
      expect(until).toBeGreaterThan(asOf);
      const first = lastingOf(monitor.report(asOf));
      for (const moment of [until - 1, between(c, asOf, until - 1), between(c, asOf, Math.min(until - 1, asOf + 3_600_000))]) {
        expect(lastingOf(monitor.report(moment)), `from ${String(asOf)} to ${String(moment)}`).toEqual(first);
      }
      if (next !== undefined) waited++;
    });
    expect(waited).toBeGreaterThan(50);
  });

  it('is the first moment at which a finding changes, or a day or a reminder of one comes, or it asks no more', () => {
    let changed = 0;
    holds(421, 500, (telling) => {
      const monitor = monitorOf(telling);
      for (const interaction of telling.pushed) monitor.push(interaction);
      let moment = monitor.nextDueAt(monitor.timeline.interactions[0]?.at ?? 0);
      for (let step = 0; moment !== undefined && step < 40; step++) {
        if (JSON.stringify(lastingOf(monitor.report(moment - 1))) !== JSON.stringify(lastingOf(monitor.report(moment)))) changed++;
        const next = monitor.nextDueAt(moment);
        expect(next === undefined || next > moment).toBe(true);
        moment = next;
      }
    });
    expect(changed).toBeGreaterThan(100);
  });
});
