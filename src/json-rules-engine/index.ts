export type { CustomOperator } from '../conditions/operators.ts';
export { type ConditionPart, conditionOf, type EngineCondition } from './condition-of.ts';
export { type EngineFacts, type FactsOptions, factsAt } from './facts-at.ts';
export { operators } from './operators.ts';
export { type CountFindings, type FindingParams, type ReportFacts, reportFacts } from './report-facts.ts';
