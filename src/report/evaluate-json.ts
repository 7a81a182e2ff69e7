import { compilePolicy } from '../engine/compile-policy.ts';
import { parseTimeline } from '../entities/parse-timeline.ts';
import type { Report } from '../entities/report.ts';
import { evaluate } from './evaluate.ts';
import type { EvaluateOptions } from './options.ts';

/**
 * What a policy says about a timeline, both as plain JSON: parses the one, compiles the other, and judges. To judge many timelines,
 * compile once and call `evaluate`.
 *
 * @param timeline - as `JSON.parse` returns it
 * @param policy - a policy file, as `JSON.parse` returns it
 * @throws {HearbackError} `invalid-timeline`, `invalid-policy` or `invalid-options`, with all that is wrong
 * @example
 * const timeline = {
 *   id: 'case-1',
 *   calendar: { timeZone: 'America/Chicago' },
 *   parties: [{ id: 'ana', role: 'candidate' }, { id: 'sam', role: 'recruiter' }],
 *   interactions: [{ id: 'i1', kind: 'call', channel: 'phone', outcome: 'missed', at: '2026-03-02T09:00:00-06:00', from: 'ana', to: ['sam'] }],
 * };
 * const report = evaluateJson(timeline, { name: 'ours', extends: ['courtesy'] }, { asOf: '2026-03-05T12:00:00Z' });
 * report.violations.map((finding) => finding.rule) //=> ['unreturned-call']
 */
export function evaluateJson(timeline: unknown, policy: unknown, options: EvaluateOptions): Report {
  return evaluate(parseTimeline(timeline), compilePolicy(policy), options);
}
