import type { Severity } from '../entities/rule.ts';

/** What can be wrong with a policy that loads. */
export type LintCode =
  // it does not load
  | 'refused'
  | 'extends-cycle'
  | 'calendar-never-open'
  // a rule that cannot do its work
  | 'never-in-force'
  | 'never-applies'
  | 'never-opens'
  | 'voided-from-the-start'
  | 'never-broken'
  | 'always-broken'
  | 'never-met'
  | 'met-only-by-others'
  | 'never-restarts'
  | 'never-voided'
  | 'never-mended'
  | 'never-waived'
  | 'never-chosen'
  | 'owes-itself'
  | 'yields-in-a-circle'
  // settings against each other
  | 'options-contradict'
  | 'forbidden'
  | 'forbidden-until-late'
  | 'forbidden-after-some'
  // time
  | 'never-due'
  | 'due-before-opening'
  | 'due-at-once'
  | 'remind-before-opening'
  // conditions, names and definitions
  | 'misspelt-action'
  | 'never-holds'
  | 'always-holds'
  | 'unused-condition'
  | 'unused-option'
  | 'unused-context'
  | 'unused-kind'
  | 'unused-reason';

/** One thing in a policy that cannot work, as data. */
export interface LintFinding {
  readonly code: LintCode;
  /** An `error` cannot work, a `warning` hardly does what was meant, an `info` is of no use. */
  readonly severity: Severity;
  /** Where, from the root of the policy as it stands after everything that it extends. */
  readonly path: readonly (string | number)[];
  /** What is wrong, on one line. */
  readonly message: string;
  /** The ids of the rules that it is about. */
  readonly rules: readonly string[];
}

const warnings: readonly LintCode[] = [
  'misspelt-action',
  'always-broken',
  'met-only-by-others',
  'never-restarts',
  'never-voided',
  'never-mended',
  'never-waived',
  'never-chosen',
  'forbidden-after-some',
  'due-before-opening',
  'due-at-once',
  'remind-before-opening',
  'never-holds',
  'always-holds',
];

/** How bad a thing is. */
export function severityOf(code: LintCode): Severity {
  if (code.startsWith('unused-')) return 'info';
  return warnings.includes(code) ? 'warning' : 'error';
}

/** Where lint writes down what it finds. */
export type Report = (code: LintCode, path: LintFinding['path'], message: string, rules?: readonly string[]) => void;
