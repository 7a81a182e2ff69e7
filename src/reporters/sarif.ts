import { capitalized } from '../report/describe-glossary.ts';
import type { CaseSummary, FindingSummary } from './case-summary.ts';
import { checkArguments } from './check-arguments.ts';
import { encoded } from './encoded.ts';
import { findingRecord } from './finding-record.ts';
import { jsonText } from './json-text.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';
import { sarifMessage } from './sarif-message.ts';
import { levels, sarifRules } from './sarif-rules.ts';
import { summarize } from './summary.ts';
import { standing } from './wording.ts';

/** How a finding that is no violation is called. */
const kinds: Readonly<Partial<Record<FindingSummary['status'], string>>> = { pending: 'open', undecided: 'review' };

/**
 * Returns the findings as a log of SARIF 2.1.0, for tools that gather what analysers find: the rules of the policy, and a result a
 * finding, which its id tells again in the next log. What was waived is among them as suppressed, and what is in the baseline as
 * unchanged. A result is where its interaction stands on its timeline and, where `locate` tells, in a file.
 *
 * @param reported the reports with their timelines, or the result of an audit
 * @param options what to list, whether with names and words, and in which files the timelines stand
 * @example
 * const timeline = parseTimeline({
 *   id: 'case-1',
 *   parties: [{ id: 'ana', role: 'candidate' }, { id: 'sam', role: 'recruiter' }],
 *   interactions: [{ id: 'i1', kind: 'resume-received', at: '2026-03-02T09:00:00-06:00', from: 'ana', to: ['sam'] }],
 * });
 * const report = evaluate(timeline, courtesy, { asOf: '2026-03-20T12:00:00Z', calendar: { timeZone: 'America/Chicago' } });
 * const [run] = JSON.parse(sarif({ report, timeline }, { policy: courtesy })).runs;
 * run.results.map(({ ruleId, level }) => [ruleId, level]) //=> [['overdue-update', 'error']]
 */
export const sarif: Reporter = (reported, options) => {
  checkArguments(reported, options);
  const { policy, show = [] } = options;
  const rules = sarifRules(policy);
  const places = new Map(rules.map(({ id }, index) => [id, index]));
  const summary = summarize(reported, { ...options, show: [...new Set([...show, 'waived'] as const)] });
  const { asOf } = summary;
  const results = summary.cases.flatMap((one) => one.findings.map((finding) => resultOf(finding, one, places.get(finding.rule), options)));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'hearback', rules } },
        results,
        columnKind: 'utf16CodeUnits',
        properties: { policy: summary.policy, ...(asOf !== undefined && { asOf: new Date(asOf).toISOString() }) },
      },
    ],
  };
  return `${jsonText(log, 2)}\n`;
};

function resultOf(finding: FindingSummary, one: CaseSummary, ruleIndex: number | undefined, { locate, baseline }: ReporterOptions) {
  const { id, rule, timeline, severity, status, message, why, waivedBecause, accepted } = finding;
  const { openedAt, dueAt, settledAt, owedBy, owedTo, lateness, mended, assumed, category, quotes } = findingRecord(finding, one);
  const kind = kinds[status] ?? 'fail';
  const source = locate?.(timeline);
  const physical = source !== undefined && {
    physicalLocation: {
      artifactLocation: { uri: source.file.replaceAll('\\', '/').split('/').map(encoded).join('/') },
      region: { startLine: source.line ?? 1 },
    },
  };
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    kind,
    level: kind === 'fail' ? levels[severity] : 'none',
    message: sarifMessage([message, why, `${capitalized(standing(finding))}.`].filter((part) => part !== '').join(' ')),
    locations: [{ ...physical, logicalLocations: placesOf(finding) }],
    partialFingerprints: { 'hearback/finding/v1': id },
    ...(status === 'waived' && {
      suppressions: [{ kind: 'external', status: 'accepted', ...(waivedBecause !== undefined && { justification: waivedBecause }) }],
    }),
    ...(baseline !== undefined && { baselineState: accepted ? 'unchanged' : 'new' }),
    properties: { status, severity, category, owedBy, owedTo, openedAt, dueAt, settledAt, lateness, mended, assumed, quotes },
  };
}

/** The interactions that a finding rests on, the one that opened it first; where there is none, the timeline. */
function placesOf({ timeline, openedBy, evidence }: FindingSummary) {
  const ids = [...new Set([...(openedBy === undefined ? [] : [openedBy]), ...evidence])];
  if (ids.length === 0) return [{ name: timeline, fullyQualifiedName: encoded(timeline), kind: 'object' }];
  return ids.map((id) => ({ name: id, fullyQualifiedName: `${encoded(timeline)}/${encoded(id)}`, kind: 'member' }));
}
