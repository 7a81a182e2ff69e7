export type { Arbitrary, FastCheck, Mapped } from './arbitraries/arbitrary.ts';
export { type PolicyArbitraryOptions, policyArbitrary } from './arbitraries/policy-arbitrary.ts';
export { type TimelineArbitraryOptions, timelineArbitrary } from './arbitraries/timeline-arbitrary.ts';
export type { ExpectedFinding } from './expected-finding.ts';
export { type FailOnOptions, type FailOnResult, failOn, type Judged, type Violation } from './fail-on.ts';
export { type FormatOptions, formatNotation } from './format-notation.ts';
export { type Judgement, judge, type TimelineSource } from './judge.ts';
export {
  type ComplyOptions,
  type DebtQuery,
  type FindingQuery,
  type HearbackMatchers,
  type MatcherResult,
  matchers,
  type ViolationQuery,
} from './matchers/matchers.ts';
export { notationInstant, parseNotation } from './notation.ts';
export type { RuleCase, RuleSurroundings } from './rule/rule-case.ts';
export { type TestRuleOptions, type TestRunner, testRule } from './rule/test-rule.ts';
export {
  type CoverageOptions,
  coverageOf,
  type PolicyCoverage,
  type ScenarioCoverage,
  type UnexercisedClause,
} from './scenarios/coverage-of.ts';
export { parseScenarios } from './scenarios/parse-scenarios.ts';
export { type RunScenariosOptions, runScenarios, type ScenarioResult, type ScenarioRun } from './scenarios/run-scenarios.ts';
export { type Scenario, scenariosSchema } from './scenarios/scenario.ts';
