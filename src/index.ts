export type { AuditOptions } from './audit/audit-options.ts';
export type { AuditPart } from './audit/audit-part.ts';
export {
  type AuditComparison,
  type BaselineComparison,
  compareAudits,
  compareWithBaseline,
  type RuleComparison,
} from './audit/compare-audits.ts';
export { comparePolicies, type PolicyComparison } from './audit/compare-policies.ts';
export { type Audit, audit, createAudit, mergeAudits } from './audit/create-audit.ts';
export {
  type CaseFrame,
  type EventLogContext,
  type EventLogResult,
  type LoggedInteraction,
  parseEventLog,
  safeParseEventLog,
} from './audit/parse-event-log.ts';
export type { CustomOperator } from './conditions/operators.ts';
export { compilePolicy, type SafeCompiled, safeCompilePolicy } from './engine/compile-policy.ts';
export type { CompiledPolicy, ResolvedPolicy } from './engine/compiled.ts';
export type { CompileOptions } from './engine/read-compile-options.ts';
export type {
  AuditAction,
  AuditFinding,
  AuditResult,
  CandidateLabel,
  Figure,
  Measured,
  Scorecard,
  Tally,
  Worklist,
} from './entities/audit.ts';
export type { Calendar, CalendarInput } from './entities/calendar.ts';
export type { Condition, FactReference, Leaf } from './entities/condition.ts';
export { HearbackError, type HearbackErrorCode } from './entities/hearback-error.ts';
export type { InstantInput } from './entities/instant.ts';
export type { Interaction, InteractionInput, InteractionKind } from './entities/interaction.ts';
export type { Issue, IssueCode } from './entities/issue.ts';
export type { Opportunity, OpportunityInput } from './entities/opportunity.ts';
export { parseInteraction, safeParseInteraction } from './entities/parse-interaction.ts';
export { parseTimeline, safeParseTimeline, type TimelineResult } from './entities/parse-timeline.ts';
export { parseWaivers, safeParseWaivers, type WaiversResult } from './entities/parse-waivers.ts';
export type { Party, PartyInput } from './entities/party.ts';
export type { PolicyInput } from './entities/policy.ts';
export type { Assumption, Clause, Evidence, Finding, NextAction, Report, Status } from './entities/report.ts';
export type { Rule, RuleInput, Severity } from './entities/rule.ts';
export type { Signal, SignalInput, SignalType } from './entities/signal.ts';
export type { Term } from './entities/term.ts';
export type { Timeline, TimelineInput } from './entities/timeline.ts';
export type { Waiver, WaiverInput } from './entities/waiver.ts';
export type { LintCode, LintFinding } from './lint/lint-finding.ts';
export { lintPolicy } from './lint/lint-policy.ts';
export { courtesy, strict } from './policies/index.ts';
export { type DescribeOptions, type Description, describe } from './report/describe.ts';
export type { Quote } from './report/describe-quotes.ts';
export { type Draft, type DraftOptions, draft } from './report/draft.ts';
export { evaluate } from './report/evaluate.ts';
export { evaluateJson } from './report/evaluate-json.ts';
export type { FindingHead } from './report/finding-head.ts';
export { createMonitor, type Monitor, type MonitorOptions } from './report/monitor.ts';
export type { Changes } from './report/monitor-changes.ts';
export type { EvaluateOptions } from './report/options.ts';
export { createPreview, type InteractionDraft, type Preview, preview } from './report/preview.ts';
export type { SettledFinding } from './report/settled-finding.ts';
export { type Annotate, type AnnotateContext, type AnnotateDiagnostic, type Annotation, annotate } from './signals/annotate.ts';
export { signalGuide } from './signals/guide.ts';
export {
  type ParsedSignals,
  type ParseSignalsContext,
  parseSignals,
  type RefusedSignal,
  signalsJsonSchema,
} from './signals/parse-signals.ts';
