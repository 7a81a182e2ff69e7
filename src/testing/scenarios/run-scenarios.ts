import type { CustomOperator } from '../../conditions/operators.ts';
import { compilePolicy } from '../../engine/compile-policy.ts';
import type { CompiledPolicy } from '../../engine/compiled.ts';
import { HearbackError } from '../../entities/hearback-error.ts';
import type { PolicyInput } from '../../entities/policy.ts';
import type { Report } from '../../entities/report.ts';
import type { Annotate } from '../../signals/annotate.ts';
import { compareFindings } from '../expected-finding.ts';
import { clockOf, type Judgement, judge } from '../judge.ts';
import { findingsOf, printJudgement, timesOf } from '../print-judgement.ts';
import type { Scenario } from './scenario.ts';

/** By what scenarios are judged. */
export interface RunScenariosOptions {
  /** For scenarios that name none: a policy, or the name of one; `courtesy` where left out. */
  readonly policy?: string | PolicyInput | undefined;
  /** Policies that scenarios and `extends` may name, beside the built-in ones. */
  readonly policies?: readonly PolicyInput[] | undefined;
  readonly operators?: readonly CustomOperator[] | undefined;
  /** Reads the text of what states no signals. */
  readonly annotate?: Annotate | undefined;
}

/** How one scenario went. */
export interface ScenarioResult {
  readonly name: string;
  readonly ok: boolean;
  /** What is not as expected, a line each. */
  readonly problems: readonly string[];
  /** The problems, and the timeline with what was found in its place; empty where all is well. */
  readonly message: string;
  /** Nothing where the scenario could not be judged. */
  readonly report: Report | undefined;
}

/** How scenarios went. */
export interface ScenarioRun {
  readonly ok: boolean;
  readonly passed: number;
  readonly failed: number;
  readonly results: readonly ScenarioResult[];
  /** The messages of those that failed, and the count. */
  readonly message: string;
}

/**
 * Returns how scenarios went: whether each found what it expects. A scenario expects every violation, and of what is pending, undecided
 * or waived as much as it likes; one that is `about` some rules expects all that these find, and nothing of others.
 *
 * @param scenarios as `parseScenarios` returns them
 * @example
 * const scenario = {
 *   name: 'a missed call',
 *   timeline: 'calendar UTC\nana candidate\nsam recruiter\nday 2 14:10 ana → sam missed-call',
 *   asOf: 'day 4 09:00',
 *   expect: [{ rule: 'unreturned-call', status: 'overdue', owedBy: 'sam', dueAt: 'day 3 17:00' }],
 * };
 * runScenarios([scenario]).ok //=> true
 * runScenarios([{ ...scenario, asOf: 'day 3' }, { ...scenario, expect: [] }]).failed //=> 1
 */
export function runScenarios(scenarios: readonly Scenario[], options: RunScenariosOptions = {}): ScenarioRun {
  const policies = new PolicyShelf(options);
  const results = scenarios.map((scenario) => runScenario(scenario, () => policies.of(scenario), options));
  const failed = results.filter(({ ok }) => !ok);
  const passed = results.length - failed.length;
  const message = [...failed.map((result) => result.message), `${passed} passed, ${failed.length} failed`].join('\n\n');
  return { ok: failed.length === 0, passed, failed: failed.length, results, message };
}

/** Compiles each policy once. */
export class PolicyShelf {
  readonly #options: RunScenariosOptions;
  readonly #compiled = new Map<string, CompiledPolicy>();

  constructor(options: RunScenariosOptions) {
    this.#options = options;
  }

  /** The policy of a scenario. @throws {HearbackError} invalid-policy */
  of({ policy = this.#options.policy ?? 'courtesy' }: Pick<Scenario, 'policy'>): CompiledPolicy {
    return this.compile(typeof policy === 'string' ? this.#named(policy) : policy);
  }

  compile(policy: PolicyInput): CompiledPolicy {
    const key = JSON.stringify(policy);
    const { policies = [], operators = [] } = this.#options;
    const compiled = this.#compiled.get(key) ?? compilePolicy(policy, { policies, operators });
    this.#compiled.set(key, compiled);
    return compiled;
  }

  #named(name: string): PolicyInput {
    return this.#options.policies?.find((policy) => policy.name === name) ?? { name, extends: [name] };
  }
}

/** How one scenario went, by a policy. */
export function runScenario(scenario: Scenario, policyOf: () => CompiledPolicy, { annotate }: RunScenariosOptions): ScenarioResult {
  const { name } = scenario;
  let judgement: Judgement;
  try {
    const { timeline, asOf, knownAsOf, calendar, waivers } = scenario;
    judgement = judge(timeline, policyOf(), { asOf, knownAsOf, calendar, waivers, annotate });
  } catch (error) {
    if (!(error instanceof HearbackError)) throw error;
    const problems = error.message.split('\n');
    return { name, ok: false, problems, message: [`${name}: cannot be judged`, ...problems].join('\n  '), report: undefined };
  }
  const problems = problemsOf(scenario, judgement);
  const { report } = judgement;
  if (problems.length === 0) return { name, ok: true, problems, message: '', report };
  const shown = findingsOf(report).filter(({ rule }) => scenario.about?.includes(rule) ?? true);
  const message = `${[`${name}: not as expected`, ...problems].join('\n  ')}\n\n${printJudgement(judgement, shown)}`;
  return { name, ok: false, problems, message, report };
}

function problemsOf({ expect, about, timeline, calendar }: Scenario, judgement: Judgement): string[] {
  const time = timesOf(judgement);
  const findings = findingsOf(judgement.report).filter(({ rule }) => about?.includes(rule) ?? true);
  const outside = expect.filter(({ rule }) => about?.includes(rule) === false);
  const unknown = [...new Set([...expect.map(({ rule }) => rule), ...(about ?? [])])].filter((rule) => !judgement.policy.rules.has(rule));
  const { problems, unexpected } = compareFindings(expect, findings, clockOf(timeline, judgement.timeline, { calendar }), time);
  const violations = new Set(judgement.report.violations);
  return [
    ...unknown.map((rule) => `the policy \`${judgement.policy.name}\` has no rule \`${rule}\` in force`),
    ...outside.map(({ rule }) => `expects \`${rule}\`, which it is not about`),
    ...problems,
    ...unexpected
      .filter((finding) => about !== undefined || violations.has(finding))
      .map(
        ({ rule, status, openedBy }) => `did not expect \`${rule}\` ${status}${openedBy === undefined ? '' : `, opened by ${openedBy}`}`,
      ),
  ];
}
