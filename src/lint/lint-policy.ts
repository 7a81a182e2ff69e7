import { safeCompilePolicy } from '../engine/compile-policy.ts';
import type { CompiledPolicy } from '../engine/compiled.ts';
import { isCompiled } from '../engine/is-compiled.ts';
import type { CompileOptions } from '../engine/read-compile-options.ts';
import { describeIssue } from '../entities/describe-issue.ts';
import type { Issue } from '../entities/issue.ts';
import { severities } from '../entities/rule.ts';
import { lintAction } from './lint-action.ts';
import { lintDue } from './lint-due.ts';
import { type LintCode, type LintFinding, type Report, severityOf } from './lint-finding.ts';
import { lintForbidden } from './lint-forbidden.ts';
import { lintLeaves } from './lint-leaves.ts';
import { lintParties } from './lint-parties.ts';
import { lintReach } from './lint-reach.ts';
import { lintUnused } from './lint-unused.ts';
import { lintingOf } from './linting.ts';

/**
 * Returns what in a policy cannot work, the gravest first: rules that never open or can never be met, debts that another rule
 * forbids to meet, settings that contradict, terms that run out before they start, and definitions that nothing uses.
 *
 * It never accuses a rule wrongly of being out of reach: what it calls impossible is so on every timeline. It does not find all.
 *
 * @param policy as its file holds it, or compiled; what keeps it from loading is reported, too
 * @param options as for `compilePolicy`
 * @throws {HearbackError} `invalid-options`
 * @example
 * const policy = { name: 'ours', extends: ['courtesy'], rules: { 'overdue-update': { due: { hours: 0 } } } };
 * const [first] = lintPolicy(policy);
 * first.code //=> 'due-at-once'
 * first.message //=> '`overdue-update` falls due at the instant that opens it: 0 hours'
 */
export function lintPolicy(policy: unknown, options: CompileOptions = {}): readonly LintFinding[] {
  const found: LintFinding[] = [];
  const report: Report = (code, path, message, rules = []) => found.push({ code, severity: severityOf(code), path, message, rules });
  if (isCompiled(policy)) lint(policy, report);
  else {
    const compiled = safeCompilePolicy(policy, options);
    if (compiled.ok) lint(compiled.policy, report);
    else if (compiled.error.code === 'invalid-options') throw compiled.error;
    else for (const issue of compiled.error.issues) report(codeOf(issue), issue.path, describeIssue(issue), rulesOf(issue));
  }
  return found.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

function codeOf({ code, path }: Issue): LintCode {
  if (code === 'circular-reference' && path.includes('extends')) return 'extends-cycle';
  const [part, key] = path.slice(path.lastIndexOf('calendar'));
  return part === 'calendar' && (key === 'workdays' || key === 'periods') ? 'calendar-never-open' : 'refused';
}

function rulesOf({ path }: Issue): readonly string[] {
  const place = path.lastIndexOf('rules');
  const id = place < 0 ? undefined : path[place + 1];
  return id === undefined ? [] : [String(id)];
}

function lint(policy: CompiledPolicy, report: Report): void {
  const linting = lintingOf(policy, report);
  const rules = Object.values(linting.policy.rules);
  for (const rule of rules) {
    lintReach(rule, linting);
    lintAction(rule, linting);
    if (rule.kind === 'check') continue;
    lintDue(rule, linting);
    for (const check of rules) if (check.kind === 'check') lintForbidden(rule, check, linting);
  }
  lintParties(linting);
  lintLeaves(linting);
  lintUnused(linting);
}
