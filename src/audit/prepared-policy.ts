import type { Node } from '../conditions/node.ts';
import { compilePolicy } from '../engine/compile-policy.ts';
import type { CompiledPolicy } from '../engine/compiled.ts';
import type { Condition } from '../entities/condition.ts';
import { show } from '../entities/describe-issue.ts';
import { HearbackError } from '../entities/hearback-error.ts';
import type { Issue } from '../entities/issue.ts';
import type { Measure } from '../entities/policy.ts';
import { DAY, HOUR, MINUTE } from '../time/durations.ts';
import { amountOf, type DurationUnit } from '../time/term.ts';
import { auditConditions } from './audit-conditions.ts';
import { type Legend, legendOf } from './verdict-code.ts';

type Counted = keyof typeof auditConditions extends `audit:${infer Name}` ? Name : never;

/** A measure, ready to count. */
export interface PreparedMeasure {
  readonly measure: Measure;
  readonly of: Node;
  readonly among: Node | undefined;
  /** Milliseconds; `Infinity` where no stretch of time is named. */
  readonly over: number;
}

/** A policy, with all that an audit asks of an interaction. */
export interface PreparedPolicy {
  /** The policy with the conditions of the audit beside its own; it judges as the policy itself does. */
  readonly policy: CompiledPolicy;
  readonly conditions: Readonly<Record<Counted, Node>>;
  readonly measures: readonly PreparedMeasure[];
  readonly legend: Legend;
  /** Whether an opt-out known from elsewhere can change a verdict. */
  readonly readsStanding: boolean;
}

const prepared = new WeakMap<CompiledPolicy, PreparedPolicy>();

/**
 * The policy, with all that an audit asks of an interaction; made once for each.
 *
 * @throws {HearbackError} `invalid-policy` where a measure cannot be taken
 */
export function preparePolicy(policy: CompiledPolicy): PreparedPolicy {
  let made = prepared.get(policy);
  if (made === undefined) {
    made = prepare(policy);
    prepared.set(policy, made);
  }
  return made;
}

function prepare(original: CompiledPolicy): PreparedPolicy {
  const { measures } = original.resolved;
  const asked = new Map<string, Condition>();
  for (const [place, { of, among }] of measures.entries()) {
    asked.set(`measures.${String(place)}.of`, of);
    if (among !== undefined) asked.set(`measures.${String(place)}.among`, among);
  }
  const issues = measures.flatMap(problemsOf);
  // a count of each is refused where it asks for what only a rule or a debt has; nothing else is needed of it
  const counts = [...asked.keys()].map((name): [string, Condition] => [
    `${name}.count`,
    { fact: 'case.count', params: { of: name }, operator: 'greaterThanInclusive', value: 0 },
  ]);
  issues.push(...problemsOfConditions(original, new Map([...asked, ...counts])));
  if (issues.length > 0) throw new HearbackError('invalid-policy', issues);

  const policy = compileWith(original, asked);
  const node = (name: string): Node => policy.named(name)!;
  return {
    policy,
    conditions: Object.fromEntries(Object.keys(auditConditions).map((name) => [name.slice('audit:'.length), node(name)])) as Record<
      Counted,
      Node
    >,
    measures: measures.map((measure, place) => ({
      measure,
      of: node(`measures.${String(place)}.of`),
      among: measure.among === undefined ? undefined : node(`measures.${String(place)}.among`),
      over: lengthOf(measure) ?? Number.POSITIVE_INFINITY,
    })),
    legend: legendOf(policy.rules.keys()),
    readsStanding: JSON.stringify([policy.resolved.conditions, policy.resolved.rules]).includes('party.optedOutAt'),
  };
}

function compileWith({ resolved, operators }: CompiledPolicy, more: ReadonlyMap<string, Condition>): CompiledPolicy {
  const { calendar, ...rest } = resolved;
  const conditions = { ...rest.conditions, ...auditConditions, ...Object.fromEntries(more) };
  const policy = { ...rest, conditions, ...(calendar === undefined ? {} : { calendar }) };
  return compilePolicy(policy, { operators: [...operators.values()] });
}

/** What is wrong with the conditions of measures, each with its path in the policy. */
function problemsOfConditions(policy: CompiledPolicy, conditions: ReadonlyMap<string, Condition>): Issue[] {
  try {
    compileWith(policy, conditions);
    return [];
  } catch (error) {
    if (!(error instanceof HearbackError)) throw error;
    return error.issues.map((issue) => {
      const [, measure, part, isCount] = /^measures\.(\d+)\.(of|among)(\.count)?$/.exec(String(issue.path[1])) ?? [];
      if (measure === undefined) return issue;
      return { ...issue, path: ['measures', Number(measure), part!, ...(isCount === undefined ? issue.path.slice(2) : [])] };
    });
  }
}

const units: Readonly<Partial<Record<DurationUnit, number>>> = { minutes: MINUTE, hours: HOUR, days: DAY, weeks: 7 * DAY };

/** The stretch of time that a measure looks at, in milliseconds. */
function lengthOf({ over }: Measure): number | undefined {
  const amount = over === undefined ? undefined : amountOf(over);
  const length = amount && units[amount.unit];
  return length === undefined ? undefined : amount!.count * length;
}

function problemsOf(measure: Measure, place: number): Issue[] {
  const issues: Issue[] = [];
  const { over, atLeast, atMost } = measure;
  if (over !== undefined && lengthOf(measure) === undefined) {
    const expected = 'a stretch of time in `minutes`, `hours`, `days` or `weeks`';
    issues.push({ path: ['measures', place, 'over'], code: 'unsupported', expected, received: show(over) });
  }
  if (atLeast === undefined && atMost === undefined) {
    issues.push({ path: ['measures', place], code: 'missing', expected: '`atLeast` or `atMost`', received: 'neither' });
  }
  return issues;
}
