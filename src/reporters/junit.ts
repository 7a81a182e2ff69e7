import { groupBy } from '../entities/group-by.ts';
import type { Severity } from '../entities/rule.ts';
import { isViolation } from '../entities/status.ts';
import { findingId } from '../report/finding-id.ts';
import type { CaseSummary, FindingSummary } from './case-summary.ts';
import { checkArguments } from './check-arguments.ts';
import { isFailing } from './failing.ts';
import { quoted } from './quotations.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';
import { type Summary, summarize } from './summary.ts';
import { nounOf, standing } from './wording.ts';
import { element, xmlText } from './xml.ts';

/** A test of the report: a finding, or a rule that was kept. */
interface Test {
  readonly timeline: string;
  readonly rule: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  readonly xml: readonly string[];
}

/**
 * Returns the reports as XML that readers of JUnit's results take: a suite a case, or a rule. A violation is a failure if it is grave
 * enough and not accepted; a rule that was kept passes; what is accepted, and what else was asked for, is skipped. Where no rule
 * applied to any case, one test passes.
 *
 * @param reported the reports with their timelines, or the result of an audit
 * @param options what to list, from which severity on it fails, and what a suite is
 * @example
 * const timeline = parseTimeline({
 *   id: 'case-1',
 *   parties: [{ id: 'ana', role: 'candidate' }, { id: 'sam', role: 'recruiter' }],
 *   interactions: [{ id: 'i1', kind: 'resume-received', at: '2026-03-02T09:00:00-06:00', from: 'ana', to: ['sam'] }],
 * });
 * const report = evaluate(timeline, courtesy, { asOf: '2026-03-20T12:00:00Z', calendar: { timeZone: 'America/Chicago' } });
 * junit({ report, timeline }, { policy: courtesy }).includes('<testsuite name="case-1" tests="1" failures="1"') //=> true
 */
export const junit: Reporter = (reported, options) => {
  checkArguments(reported, options);
  const { suites: by = 'case', severity = 'error' } = options;
  const summary = summarize(reported, options, true);
  const tests = summary.cases.flatMap((one) => testsOf(one, severity, options));
  const suites = groupBy(tests, (test) => (by === 'case' ? test.timeline : test.rule));
  // a report without a test fails in some build servers, as it should where no case was judged
  if (suites.size === 0 && summary.totals.cases > 0) suites.set(nothing.timeline, [nothing]);
  const content = [...suites].flatMap(([name, tests]) => suiteOf(name, tests, summary));
  const lines = element('testsuites', { name: 'hearback', ...counts([...suites.values()].flat()) }, content);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${lines.join('\n')}\n`;
};

/** What is passed where cases were judged and nothing was owed in any. */
const nothing: Test = {
  timeline: 'hearback',
  rule: 'hearback',
  outcome: 'passed',
  xml: element('testcase', { classname: 'hearback', name: 'nothing to mend', time: 0 }, []),
};

function testsOf(one: CaseSummary, severity: Severity, options: ReporterOptions): Test[] {
  const { findings, timeline, met } = one;
  const found = new Set(findings.map(({ rule }) => rule));
  const kept = Object.keys(met)
    .filter((rule) => !found.has(rule))
    .sort();
  return [
    ...findings.map((finding) => findingTest(finding, severity, options)),
    ...kept.map((rule): Test => {
      const xml = element('testcase', { classname: rule, name: findingId(timeline, rule), time: 0 }, []);
      return { timeline, rule, outcome: 'passed', xml };
    }),
  ];
}

function findingTest(finding: FindingSummary, severity: Severity, { locate }: ReporterOptions): Test {
  const { id, rule, timeline, status, accepted, message, waivedBecause } = finding;
  const source = locate?.(timeline);
  const violated = isViolation(finding);
  const outcome = isFailing(finding, severity) ? 'failed' : accepted || !violated ? 'skipped' : 'passed';
  const content = {
    failed: () => element('failure', { type: nounOf(finding.severity), message }, linesOf(finding)),
    skipped: () =>
      element('skipped', { message: accepted ? 'accepted' : [status, waivedBecause].filter((part) => part !== undefined).join(': ') }, []),
    passed: () => element('system-out', {}, [xmlText(message), ...linesOf(finding)]),
  }[outcome]();
  return {
    timeline,
    rule,
    outcome,
    xml: element('testcase', { classname: rule, name: id, time: 0, file: source?.file, line: source?.line }, content),
  };
}

function linesOf(finding: FindingSummary): string[] {
  const { owedBy, owedTo, why, quotes } = finding;
  const who = owedBy === '' ? '' : `${owedBy} to ${owedTo}: `;
  const lines = [`${who}${standing(finding)}`, ...quotes.map(quoted), why];
  return lines.filter((line) => line !== '').map(xmlText);
}

function suiteOf(name: string, tests: readonly Test[], { policy, asOf }: Summary): string[] {
  const timestamp = asOf === undefined ? undefined : new Date(asOf).toISOString().slice(0, -5);
  const property = element('property', { name: 'policy', value: `${policy.name} ${policy.version}` }, []);
  const content = [...element('properties', {}, property), ...tests.flatMap(({ xml }) => xml)];
  return element('testsuite', { name, ...counts(tests), timestamp }, content);
}

function counts(tests: readonly Test[]): Record<string, number> {
  const of = (outcome: Test['outcome']) => tests.filter((test) => test.outcome === outcome).length;
  return { tests: tests.length, failures: of('failed'), errors: 0, skipped: of('skipped'), time: 0 };
}
