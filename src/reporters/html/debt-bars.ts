import type { Finding } from '../../entities/report.ts';
import type { Telling } from '../../report/describe-telling.ts';
import { standing } from '../wording.ts';
import type { CaseView, ShownFinding } from './case-view.ts';
import { spelt } from './event-words.ts';
import type { Stretch, TimeScale } from './time-scale.ts';

/** Where a debt ran: in time, with its reminder past, past its due date, or without one. */
export type Phase = 'in-time' | 'due-soon' | 'past-due' | 'undated';

/** A part of a bar. */
export interface Segment extends Stretch {
  readonly phase: Phase;
  /** Whether it lies ahead. */
  readonly ahead: boolean;
}

/** A finding as it is drawn. */
export interface DebtBar {
  readonly shown: ShownFinding;
  readonly title: string;
  readonly standing: string;
  /** The whole of it. */
  readonly stretch: Stretch;
  readonly segments: readonly Segment[];
  /** Percent of the width; nothing where it fell due nowhere in sight. */
  readonly due: number | undefined;
  readonly dueLabel: string;
  /** Where it was broken, where it is no debt. */
  readonly broken: number | undefined;
  /** Where it was settled, or mended. */
  readonly settled: number | undefined;
  /** Whether it goes on behind the right edge. */
  readonly goesOn: boolean;
  /** What it says, line by line. */
  readonly lines: readonly string[];
}

/** Without a reminder, the last quarter of a debt is the time to think of it. */
const unhurried = 0.75;

/** Returns the findings of a case as they are drawn: those that began at some time. */
export function debtBarsOf({ findings, telling }: CaseView, scale: TimeScale): DebtBar[] {
  return findings.filter(({ finding }) => finding.openedAt !== undefined).map((shown) => barOf(shown, telling, scale));
}

function barOf(shown: ShownFinding, telling: Telling, scale: TimeScale): DebtBar {
  const { finding, words } = shown;
  const { openedAt, dueAt, remediedBy } = finding;
  const from = openedAt!;
  const mended = remediedBy === undefined ? undefined : telling.interaction(remediedBy)?.at;
  const settledAt = finding.settledAt ?? mended;
  const until = endOf(finding, telling.asOf, mended);
  return {
    shown,
    title: spelt(finding.rule),
    standing: standing(words),
    stretch: scale.stretch(from, until),
    segments: segmentsOf(finding, until, telling.asOf, scale),
    due: dueAt === undefined || scale.isBeyond(dueAt) ? undefined : scale.x(dueAt),
    dueLabel: dueAt === undefined ? '' : `due ${telling.days.dayOfMonth(telling.days.calendar.zone.dayOf(dueAt))}`,
    broken: isUndated(finding) || dueAt !== undefined ? undefined : scale.x(from),
    settled: settledAt === undefined ? undefined : scale.x(settledAt),
    goesOn: settledAt === undefined && dueAt !== undefined && scale.isBeyond(until),
    lines: linesOf(shown, settledAt, telling),
  };
}

/** Until when it runs: to its due date at least, while nobody settled it. */
function endOf(finding: Finding, asOf: number, mended: number | undefined): number {
  const { openedAt, dueAt, settledAt, voidedAt } = finding;
  if (isUndated(finding)) return voidedAt ?? asOf;
  if (dueAt === undefined) return mended ?? openedAt!;
  return settledAt ?? voidedAt ?? Math.max(dueAt, asOf);
}

/** Whether it is a debt whose clock has not started. */
const isUndated = ({ status, dueAt }: Finding) => status === 'pending' && dueAt === undefined;

function segmentsOf(finding: Finding, until: number, asOf: number, scale: TimeScale): Segment[] {
  const { openedAt, dueAt: due, remindAt } = finding;
  const from = openedAt!;
  if (isUndated(finding)) return [{ phase: 'undated', ahead: false, ...scale.stretch(from, until) }];
  if (due === undefined) return [];
  const soon = Math.min(due, Math.max(from, remindAt ?? from + (due - from) * unhurried));
  const bounds: [Phase, number, number][] = [
    ['in-time', from, soon],
    ['due-soon', soon, due],
    ['past-due', due, until],
  ];
  return bounds.flatMap(([phase, begin, end]) =>
    [
      { phase, ahead: false, ...scale.stretch(begin, Math.min(end, until, asOf)) },
      { phase, ahead: true, ...scale.stretch(Math.max(begin, asOf), Math.min(end, until)) },
    ].filter(({ width }) => width > 0),
  );
}

function linesOf({ finding, words }: ShownFinding, settledAt: number | undefined, { days }: Telling): string[] {
  const { openedAt, dueAt, remindAt } = finding;
  const dates = [
    `${dueAt === undefined ? 'On' : 'Since'} ${days.moment(openedAt!)}`,
    remindAt === undefined ? '' : `reminder ${days.deadline(remindAt)}`,
    dueAt === undefined ? '' : `due ${days.deadline(dueAt)}`,
    settledAt === undefined ? '' : `${dueAt === undefined ? 'mended' : 'settled'} ${days.moment(settledAt)}`,
  ];
  return [`${spelt(finding.rule)}: ${standing(words)}`, dates.filter((date) => date !== '').join(', ')];
}
