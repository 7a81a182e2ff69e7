import type { Condition } from '../../entities/condition.ts';
import { conditionKeys, type Rule } from '../../entities/rule.ts';

/** A clause of a rule: a comparison, or a condition that it names. */
export interface Clause {
  /** `when`, `require`, `opens`, `met` … */
  readonly part: (typeof conditionKeys)[number];
  /** Where in that part: `all[1].any[0]`; empty where the part is one clause. */
  readonly path: string;
  /** The fact that it reads, or the condition that it names. */
  readonly says: string;
}

/** A rule of which one clause no longer says anything. */
export interface Mutant extends Clause {
  /** What the clause is, whatever happens. */
  readonly always: boolean;
  /** The part of the rule that the clause is in, as it is then. */
  readonly condition: Condition;
}

const constant = (always: boolean): Condition => (always ? { all: [] } : { not: { all: [] } });

/** The rule with each of its clauses made always true, and always false. */
export function mutantsOf(rule: Rule): Mutant[] {
  const parts = rule as Readonly<Partial<Record<(typeof conditionKeys)[number], Condition>>>;
  return conditionKeys.flatMap((part) => {
    const whole = parts[part];
    if (whole === undefined) return [];
    return [...clausesIn(whole, '')].flatMap(({ path, says, replacedBy }) =>
      [true, false].map((always) => ({ part, path, says, always, condition: replacedBy(constant(always)) })),
    );
  });
}

interface Place {
  readonly path: string;
  readonly says: string;
  readonly replacedBy: (other: Condition) => Condition;
}

function* clausesIn(condition: Condition, path: string): Generator<Place> {
  if ('all' in condition) {
    yield* branches(condition.all, 'all', path, (all) => ({ all }));
  } else if ('any' in condition) {
    yield* branches(condition.any, 'any', path, (any) => ({ any }));
  } else if ('not' in condition) {
    for (const place of clausesIn(condition.not, step(path, 'not')))
      yield { ...place, replacedBy: (other) => ({ not: place.replacedBy(other) }) };
  } else {
    yield { path, says: 'fact' in condition ? condition.fact : condition.condition, replacedBy: (other) => other };
  }
}

function* branches(
  parts: readonly Condition[],
  name: string,
  path: string,
  whole: (parts: readonly Condition[]) => Condition,
): Generator<Place> {
  for (const [index, part] of parts.entries()) {
    for (const place of clausesIn(part, step(path, `${name}[${String(index)}]`))) {
      yield { ...place, replacedBy: (other) => whole(parts.map((one, at) => (at === index ? place.replacedBy(other) : one))) };
    }
  }
}

const step = (path: string, next: string) => (path === '' ? next : `${path}.${next}`);
