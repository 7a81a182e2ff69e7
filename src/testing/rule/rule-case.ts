import type { CustomOperator } from '../../conditions/operators.ts';
import { compilePolicy } from '../../engine/compile-policy.ts';
import type { CompiledPolicy } from '../../engine/compiled.ts';
import type { CalendarInput } from '../../entities/calendar.ts';
import type { InstantInput } from '../../entities/instant.ts';
import { parseTimeline } from '../../entities/parse-timeline.ts';
import type { PolicyInput } from '../../entities/policy.ts';
import type { Finding, Report } from '../../entities/report.ts';
import type { RuleInput } from '../../entities/rule.ts';
import type { Timeline } from '../../entities/timeline.ts';
import { evaluate } from '../../report/evaluate.ts';
import type { Annotate } from '../../signals/annotate.ts';
import type { ExpectedFinding } from '../expected-finding.ts';
import { clockOf, type Judgement, readTimeline, type TimelineSource, whenOf } from '../judge.ts';
import { findingsOf } from '../print-judgement.ts';

/** A case that a rule decides, and how. */
export interface RuleCase {
  readonly name: string;
  readonly timeline: TimelineSource;
  /** An instant, or a time of the notation. */
  readonly asOf: InstantInput;
  readonly calendar?: CalendarInput | undefined;
  /** Another policy for this case; if it has the rule, the rule is judged as it is set there. */
  readonly policy?: string | PolicyInput | undefined;
  /** Options of the rule, other than its own. */
  readonly options?: Readonly<Record<string, unknown>> | undefined;
  /** Rules of the policy that stay in force, where the rule looks at what they settle or yields to them. */
  readonly beside?: readonly string[] | undefined;
  /** All that the rule finds; nothing: all is well. */
  readonly expect: readonly Omit<ExpectedFinding, 'rule'>[];
}

/** What the rule stands in. */
export interface RuleSurroundings {
  /** The policy, or the name of a built-in one, whose conditions, kinds and facts the rule may use; `courtesy` where left out. */
  readonly policy?: string | PolicyInput | undefined;
  readonly operators?: readonly CustomOperator[] | undefined;
  /** Reads the text of what states no signals. */
  readonly annotate?: Annotate | undefined;
}

/** A case, read. */
interface ReadCase {
  readonly timeline: Timeline;
  /** What times of the case are counted from. */
  readonly clock: string;
  readonly asOf: number;
  readonly policy: CompiledPolicy;
}

/** Judges the cases of a rule; reads each case and compiles each policy once. */
export class RuleBench {
  readonly rule: RuleInput;
  readonly #surroundings: RuleSurroundings;
  readonly #compiled = new Map<string, CompiledPolicy>();
  readonly #read = new Map<RuleCase, ReadCase>();

  constructor(rule: RuleInput, surroundings: RuleSurroundings) {
    this.rule = rule;
    this.#surroundings = surroundings;
  }

  /** A case as it stands, or with another timeline, or at another moment. */
  judge(ruleCase: RuleCase, other: Partial<Pick<ReadCase, 'timeline' | 'asOf'>> = {}): Judgement {
    const { timeline, asOf, policy } = { ...this.read(ruleCase), ...other };
    const { annotate } = this.#surroundings;
    const report = evaluate(timeline, policy, { asOf, calendar: ruleCase.calendar, annotate });
    return { timeline, policy, report, notation: typeof ruleCase.timeline === 'string' ? ruleCase.timeline : undefined };
  }

  /** The same with other interactions. */
  judgeWith(ruleCase: RuleCase, interactions: readonly unknown[], asOf?: number): Judgement {
    const { timeline } = this.read(ruleCase);
    return this.judge(ruleCase, { timeline: parseTimeline({ ...timeline, interactions }), ...(asOf === undefined ? {} : { asOf }) });
  }

  /** The case, read. @throws {HearbackError} invalid-notation, invalid-timeline, invalid-policy or invalid-options */
  read(ruleCase: RuleCase): ReadCase {
    const known = this.#read.get(ruleCase);
    if (known !== undefined) return known;
    const timeline = readTimeline(ruleCase.timeline);
    const clock = clockOf(ruleCase.timeline, timeline, ruleCase);
    const read = { timeline, clock, asOf: whenOf(ruleCase.asOf, clock), policy: this.#policyOf(ruleCase) };
    this.#read.set(ruleCase, read);
    return read;
  }

  /** What the rule says, by the instant that opened it. */
  findings(report: Report): Finding[] {
    return findingsOf(report)
      .filter(({ rule }) => rule === this.rule.id)
      .sort((a, b) => (a.openedAt ?? 0) - (b.openedAt ?? 0) || (a.id < b.id ? -1 : 1));
  }

  #policyOf({ policy, options, beside = [] }: RuleCase): CompiledPolicy {
    const given = policy ?? this.#surroundings.policy ?? 'courtesy';
    const policies = typeof given === 'string' ? [] : [given];
    const base = { name: 'rule-under-test', extends: [typeof given === 'string' ? given : given.name] };
    const { id } = this.rule;
    const { rules } = this.#compile(base, policies);
    const others = [...rules.keys()].filter((other) => other !== id && !beside.includes(other));
    const own: Partial<RuleInput> = policy !== undefined && rules.has(id) ? {} : this.rule;
    const setting = options === undefined ? own : { ...own, options: { ...own.options, ...options } };
    return this.#compile(
      { ...base, rules: { ...Object.fromEntries(others.map((other) => [other, 'off' as const])), [id]: setting } },
      policies,
    );
  }

  #compile(policy: PolicyInput, policies: readonly PolicyInput[]): CompiledPolicy {
    const key = JSON.stringify([policy, policies]);
    const compiled = this.#compiled.get(key) ?? compilePolicy(policy, { policies, operators: this.#surroundings.operators ?? [] });
    this.#compiled.set(key, compiled);
    return compiled;
  }
}
