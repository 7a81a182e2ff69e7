import type { Finding, Report } from '../entities/report.ts';
import { interactionLines } from './format-notation.ts';
import type { Judgement } from './judge.ts';
import { TimeWriter } from './notation/writer.ts';
import { notationClock } from './notation.ts';

/** Every finding of a report, the gravest lists first. */
export function findingsOf({ violations, pending, undecided, waived }: Report): Finding[] {
  return [...violations, ...pending, ...undecided, ...waived];
}

/** How the days and times of a judgement are written: as it was told, else in the zone of the office. */
export function timesOf({ report, notation }: Pick<Judgement, 'report' | 'notation'>): TimeWriter {
  return new TimeWriter(notation === undefined ? report.calendar : notationClock(notation));
}

/** A finding in one line: how it stands, who owes it to whom, and by when. */
export function findingLine(finding: Finding, time: TimeWriter): string {
  const { rule, status, severity, owedBy, owedTo, dueAt, settledBy, settledAt, remediedBy, voidedAt } = finding;
  const parts = [
    `${status}: ${rule} (${severity})`,
    ...(owedBy === undefined ? [] : [`owed by ${owedBy}${owedTo === undefined ? '' : ` to ${owedTo}`}`]),
    ...(dueAt === undefined ? [] : [`due ${time.instant(dueAt)}`]),
    ...(settledBy === undefined ? [] : [`settled by ${settledBy}${settledAt === undefined ? '' : `, ${time.instant(settledAt)}`}`]),
    ...(remediedBy === undefined ? [] : [`remedied by ${remediedBy}`]),
    ...(voidedAt === undefined ? [] : [`void since ${time.instant(voidedAt)}`]),
  ];
  return parts.join('; ');
}

/**
 * Returns the interactions of a timeline as lines of the notation, with each of the findings under the one that opened it, and the
 * moment of judgement in its place.
 */
export function printJudgement(judgement: Judgement, findings: readonly Finding[]): string {
  const { timeline, report } = judgement;
  const time = timesOf(judgement);
  const interactions = interactionLines(timeline, time);
  const lines: string[] = [];
  const mark = (wanted: (finding: Finding) => boolean) => {
    for (const finding of findings.filter(wanted)) lines.push(`    ^ ${findingLine(finding, time)}`);
  };
  let judged = false;
  for (const [index, { id, at }] of timeline.interactions.entries()) {
    if (!judged && at > report.asOf) {
      lines.push(`  ${time.instant(report.asOf)} judged here`);
      judged = true;
    }
    lines.push(`  ${interactions[index]!}`);
    mark(({ openedBy }) => openedBy === id);
  }
  if (!judged) lines.push(`  ${time.instant(report.asOf)} judged here`);
  mark(({ openedBy }) => openedBy === undefined);
  return lines.join('\n');
}
