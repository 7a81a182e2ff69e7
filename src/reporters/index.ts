export type { ActionSummary } from './action-summary.ts';
export type { CaseSummary, FindingSummary } from './case-summary.ts';
export { json } from './json.ts';
export { markdown } from './markdown.ts';
export type { Quotation } from './quotations.ts';
export type { Extra, ReportedCase, Reporter, ReporterOptions } from './reporter.ts';
export { type Summary, summarize, type Totals } from './summary.ts';
export { text } from './text.ts';
