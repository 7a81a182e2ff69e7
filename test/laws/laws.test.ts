import {
  type CompiledPolicy,
  compilePolicy,
  courtesy,
  type EvaluateOptions,
  evaluate,
  type Finding,
  parseTimeline,
  type Report,
  type Timeline,
} from 'hearback';
import { describe, expect, it } from 'vitest';
import { type Chooser, pick, seeded } from '../../src/testing/arbitraries/chooser.ts';
import { difference } from './compare.ts';
import { pairOf } from './generators/pairs.ts';

const chicago = { timeZone: 'America/Chicago' };
const runs = 120;

/** One of the random timelines, judged by a random policy or by the built-in one. */
interface Example {
  readonly seed: number;
  readonly timeline: Timeline;
  readonly policy: CompiledPolicy;
  readonly options: EvaluateOptions;
}

function exampleOf(seed: number): Example {
  const { timeline, policy, options } = pairOf(seed);
  const compiled = seed % 2 === 0 ? courtesy : compilePolicy(policy);
  const { asOf, knownAsOf, calendar = chicago } = options;
  return { seed, timeline: parseTimeline(timeline), policy: compiled, options: { asOf, knownAsOf, calendar } };
}

/** Holds a law to many examples, and says of which it does not hold. */
function holds(law: (example: Example) => void): void {
  for (let seed = 1; seed <= runs; seed++) {
    try {
      law(exampleOf(seed));
    } catch (error) {
      throw new Error(`pair ${String(seed)}`, { cause: error });
    }
  }
}

/** The same, with no opt-out elsewhere that comes after the last interaction. */
function withoutOptOutAhead(example: Example): Example {
  const last = Math.max(...example.timeline.interactions.map(({ at }) => at));
  const parties = example.timeline.parties.map((party) => ((party.standing?.optedOutAt ?? 0) > last ? { ...party, standing: {} } : party));
  return { ...example, timeline: { ...example.timeline, parties } };
}

const judge = ({ timeline, policy, options }: Example): Report => evaluate(timeline, policy, options);
const findingsOf = ({ violations, pending, undecided, waived }: Report): Finding[] => [...violations, ...pending, ...undecided, ...waived];

function shuffled<Item>(items: readonly Item[], c: Chooser): Item[] {
  const rest = [...items];
  const out: Item[] = [];
  while (rest.length > 0) {
    const item = pick(c, rest);
    out.push(item);
    rest.splice(rest.indexOf(item), 1);
  }
  return out;
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}

/** What words that were missing may turn out to say. */
const lessons = [
  [],
  [{ type: 'decision', outcome: 'rejected' }],
  [{ type: 'question', topic: 'status' }, { type: 'interest' }],
  [{ type: 'promise', action: 'call' }, { type: 'opt-out' }],
  [{ type: 'disclosure', topic: 'location' }, { type: 'consent', granted: true }, { type: 'callback-request' }],
] as const;

describe('the engine', () => {
  it('says what the reference evaluator says', () => {
    for (let seed = 1_000_001; seed <= 1_000_400; seed++) expect(difference(pairOf(seed)), `pair ${String(seed)}`).toBeUndefined();
  });
});

describe('law 1, pure', () => {
  it('gives the same bytes for the same input, and changes none of it', () => {
    holds((example) => {
      const frozen = { ...example, timeline: deepFreeze(structuredClone(example.timeline)), options: deepFreeze({ ...example.options }) };
      expect(JSON.stringify(judge(frozen))).toBe(JSON.stringify(judge(example)));
    });
  });
});

describe('law 2, ordered', () => {
  it('makes nothing of the order given', () => {
    holds((example) => {
      const interactions = shuffled(example.timeline.interactions, seeded(example.seed));
      const other = { ...example, timeline: parseTimeline({ ...example.timeline, interactions }) };
      expect(JSON.stringify(judge(other))).toBe(JSON.stringify(judge(example)));
    });
  });
});

describe('law 3, as of', () => {
  it('does not know what happens later', () => {
    let ahead = 0;
    holds((example) => {
      const { interactions } = example.timeline;
      // of an id told twice the version told last counts, whenever it happened
      if (new Set(interactions.map(({ id }) => id)).size < interactions.length) return;
      const asOf = interactions[Math.floor(interactions.length / 2)]!.at;
      const then = { ...example, options: { ...example.options, asOf } };
      const known = interactions.filter(({ at }) => at <= asOf);
      expect(findingsOf(judge({ ...then, timeline: { ...example.timeline, interactions: known } }))).toEqual(findingsOf(judge(then)));
      if (known.length < interactions.length && findingsOf(judge(then)).length > 0) ahead++;
    });
    expect(ahead).toBeGreaterThan(20);
  });

  it('does not know a version that was recorded later', () => {
    let unknown = 0;
    holds((example) => {
      const { timeline, options } = example;
      const knownAsOf = timeline.interactions[Math.floor(timeline.interactions.length / 2)]!.at;
      const known = timeline.interactions.filter(({ at, recordedAt }) => (recordedAt ?? at) <= knownAsOf);
      const then = judge({ ...example, options: { ...options, knownAsOf } });
      const only = judge({ ...example, timeline: { ...timeline, interactions: known }, options: { ...options, knownAsOf: undefined } });
      expect(findingsOf(then)).toEqual(findingsOf(only));
      if (JSON.stringify(findingsOf(then)) !== JSON.stringify(findingsOf(judge(example)))) unknown++;
    });
    expect(unknown).toBeGreaterThan(20);
  });
});

describe('law 4, once', () => {
  it('counts an interaction told twice once', () => {
    holds((example) => {
      const twice = [...example.timeline.interactions, ...example.timeline.interactions.map((one) => ({ ...one, meta: 'again' }))];
      const other = { ...example, timeline: parseTimeline({ ...example.timeline, interactions: twice }) };
      expect(findingsOf(judge(other))).toEqual(findingsOf(judge(example)));
    });
  });
});

describe('law 6, inclusive', () => {
  it('lets a debt pend at the instant at which it falls due, and no millisecond longer', () => {
    let tried = 0;
    holds((any) => {
      const example = withoutOptOutAhead(any);
      const last = Math.max(...example.timeline.interactions.map((one) => one.at));
      const at = (asOf: number) =>
        judge({ ...example, timeline: { ...example.timeline, covers: undefined }, options: { ...example.options, asOf } });
      for (const { id, dueAt } of at(last).pending) {
        if (dueAt === undefined) continue;
        expect(at(dueAt).pending.map((finding) => finding.id)).toContain(id);
        const later = at(dueAt + 1);
        expect([...later.violations, ...later.waived].map((finding) => finding.id)).toContain(id);
        tried++;
      }
    });
    expect(tried).toBeGreaterThan(20);
  });
});

describe('law 8, monotone', () => {
  it('changes nothing with time alone but what falls overdue', () => {
    const stood = { pending: 0, fallen: 0, decided: 0 };
    holds((any) => {
      const example = withoutOptOutAhead(any);
      const last = Math.max(...example.timeline.interactions.map(({ at }) => at));
      const at = (asOf: number) => findingsOf(judge({ ...example, options: { ...example.options, asOf } }));
      const sooner = new Map(at(last).map((finding) => [finding.id, finding]));
      const later = at(last + 30 * 86_400_000);
      expect(later.map(({ id }) => id).sort()).toEqual([...sooner.keys()].sort());
      for (const finding of later) {
        const before = sooner.get(finding.id)!;
        expect(finding.dueAt).toBe(before.dueAt);
        if (before.status !== 'pending') expect(finding.status).toBe(before.status);
        else expect(['pending', 'overdue', 'undecided']).toContain(finding.status);
        stood[before.status !== 'pending' ? 'decided' : finding.status === 'pending' ? 'pending' : 'fallen']++;
      }
    });
    expect(stood.pending).toBeGreaterThan(0);
    expect(stood.fallen).toBeGreaterThan(20);
    expect(stood.decided).toBeGreaterThan(100);
  });

  it('lets an opt-out elsewhere void debts when it comes, and do nothing else', () => {
    let voided = 0;
    holds((example) => {
      const { at: last } = example.timeline.interactions.reduce((one, other) => (other.at > one.at ? other : one));
      const optedOutAt = last + 86_400_000;
      const parties = example.timeline.parties.map((party) =>
        party.role === 'candidate' ? { ...party, standing: { optedOutAt } } : party,
      );
      const at = (asOf: number) =>
        findingsOf(judge({ ...example, timeline: { ...example.timeline, parties }, options: { ...example.options, asOf } }));
      const sooner = new Map(at(optedOutAt - 1).map((finding) => [finding.id, finding]));
      const later = new Map(at(optedOutAt).map((finding) => [finding.id, finding]));
      for (const [id, finding] of sooner) {
        const after = later.get(id);
        if (after === undefined) expect(finding.status).not.toBe('overdue');
        else if (after.voidedAt !== finding.voidedAt) expect([after.status, after.voidedAt]).toEqual([finding.status, optedOutAt]);
        else expect([after.status, after.dueAt]).toEqual([finding.status, finding.dueAt]);
        if (after?.voidedAt === optedOutAt || after === undefined) voided++;
      }
      expect([...later.keys()].every((id) => sooner.has(id))).toBe(true);
    });
    expect(voided).toBeGreaterThan(20);
  });
});

describe('law 10, unknown', () => {
  it('flips no verdict that assumes nothing, when a missing word is learned', () => {
    let learned = 0;
    for (let seed = 2; seed <= 400; seed += 2) {
      const example = exampleOf(seed);
      if (new Set(example.timeline.interactions.map(({ id }) => id)).size < example.timeline.interactions.length) continue;
      const before = judge(example);
      const missing = example.timeline.interactions.filter(
        (one) => (one.kind === 'message' || one.kind === 'call') && one.signals === undefined && one.body === undefined,
      );
      for (const one of missing) {
        for (const signals of lessons) {
          const interactions = example.timeline.interactions.map((other) =>
            other.id === one.id ? { ...other, signals } : other,
          ) as Timeline['interactions'];
          const after = new Map(
            findingsOf(judge({ ...example, timeline: { ...example.timeline, interactions } })).map(({ id, status }) => [id, status]),
          );
          for (const { id, status, assumes } of findingsOf(before)) {
            if (assumes.some((assumption) => assumption.unknown === 'words' && assumption.interaction === one.id)) continue;
            expect(after.get(id), `pair ${String(seed)}, ${one.id}: ${id}`).toBe(status);
          }
          learned++;
        }
      }
    }
    expect(learned).toBeGreaterThan(200);
  });
});

describe('an id', () => {
  it('is that of one finding', () => {
    let found = 0;
    for (let seed = 1; seed <= 5 * runs; seed++) {
      const ids = findingsOf(judge(exampleOf(seed))).map(({ id }) => id);
      expect(new Set(ids).size, `pair ${String(seed)}`).toBe(ids.length);
      found += ids.length;
    }
    expect(found).toBeGreaterThan(5 * runs);
  });
});

describe('law 11, relevant', () => {
  it('makes nothing of a note', () => {
    holds((example) => {
      const notes = example.timeline.interactions.map((one, place) => ({
        id: `note ${String(place)}`,
        at: one.at,
        kind: 'note' as const,
        body: 'seen',
      }));
      const noted = {
        ...example,
        timeline: parseTimeline({ ...example.timeline, interactions: [...example.timeline.interactions, ...notes] }),
      };
      expect(findingsOf(judge(noted))).toEqual(findingsOf(judge(example)));
    });
  });

  it('finds the same in the evidence alone', () => {
    let judged = 0;
    for (let seed = 2; seed <= 140; seed += 2) {
      const example = exampleOf(seed);
      for (const finding of findingsOf(judge(example))) {
        if (finding.status === 'waived') continue;
        const ids = new Set(finding.evidence.map(({ interaction }) => interaction));
        const interactions = example.timeline.interactions.filter(({ id }) => ids.has(id));
        const again = findingsOf(judge({ ...example, timeline: { ...example.timeline, interactions } })).find(
          ({ id }) => id === finding.id,
        );
        expect(again?.status, `pair ${String(seed)}: ${finding.id}`).toBe(finding.status);
        judged++;
      }
    }
    expect(judged).toBeGreaterThan(100);
  });
});
