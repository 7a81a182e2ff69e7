import {
  type CompiledPolicy,
  courtesy,
  type DescribeOptions,
  type Description,
  evaluate,
  describe as inWords,
  parseTimeline,
  type Report,
  type Timeline,
} from 'hearback';
import { notationInstant, parseNotation } from '../../src/testing/notation.ts';

/** The people of these stories, and their office; day 1 is Monday, 2 March 2026. */
export const cast = `
  calendar America/Chicago
  ana candidate, name Ana Ruiz
  sam recruiter of TalentCo, name Sam Lee
  dana employer of Acme Corp, name Dana Fox
`;

/** A story as it was judged. */
export interface Story {
  readonly timeline: Timeline;
  readonly report: Report;
  readonly policy: CompiledPolicy;
  readonly asOf: number;
}

/** The story that lines of the notation tell, judged at a time of it. */
export function story(lines: string, when: string, policy: CompiledPolicy = courtesy): Story {
  const text = lines.includes('candidate\n') || lines.includes('candidate,') ? lines : `${cast}${lines}`;
  const timeline = parseTimeline(parseNotation(text));
  const asOf = notationInstant(text, when);
  return { timeline, policy, asOf, report: evaluate(timeline, policy, { asOf }) };
}

/** The words for the findings of one rule. */
export function wordsOf({ timeline, report, policy }: Story, rule: string, options: Partial<DescribeOptions> = {}): Description[] {
  const findings = [...report.violations, ...report.pending, ...report.undecided, ...report.waived];
  return inWords(report, { policy, timeline, ...options }).filter((_, index) => findings[index]?.rule === rule);
}
