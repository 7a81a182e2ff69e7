import type { Debt } from '../engine/verdict.ts';
import type { Party } from '../entities/party.ts';
import type { Finding } from '../entities/report.ts';
import type { Timeline } from '../entities/timeline.ts';
import { verdictId } from '../report/finding-id.ts';
import { type EvaluateOptions, type Judging, readOptions } from '../report/options.ts';
import {
  type AuditedCase,
  type CaseRecord,
  interactionsOf,
  type Observed,
  observable,
  type Person,
  personOf,
  readRecord,
  writeRecord,
} from './case-record.ts';
import { pressure } from './figure-plans.ts';
import { keyOf } from './finding-key.ts';
import { type JudgedCase, judgeCase } from './judge-case.ts';
import type { PreparedPolicy } from './prepared-policy.ts';
import { readShort, writeShort } from './short-json.ts';
import type { Verdict } from './verdict.ts';
import { type WordlessCase, withoutWords, withTexts } from './without-words.ts';

/** Judges a case and keeps what an audit needs of it. */
export function auditCase(timeline: Timeline, prepared: PreparedPolicy, options: EvaluateOptions, carries: boolean): AuditedCase {
  const judging = readOptions(options, timeline, prepared.policy);
  const judged = judgeCase(timeline, prepared, judging);
  const interactions = judged.interactions.map(({ id }) => id);
  return {
    timeline: timeline.id,
    candidate: timeline.parties.find(({ role }) => role === 'candidate')!.id,
    organizations: organizationsOf(timeline.parties),
    optOuts: judged.optOuts,
    lifts: judged.lifts,
    interactions: JSON.stringify(interactions),
    record: writeRecord(recordOf(timeline, judged, prepared), prepared.legend, interactions),
    ...(carries && prepared.readsStanding && { again: writeShort(withoutWords(timeline, judged.interactions, judged.read)) }),
  };
}

/**
 * The case, judged again with an opt-out that the candidate gave elsewhere.
 *
 * @param optedOutAt - epoch milliseconds
 */
export function auditAgain(audited: AuditedCase, optedOutAt: number, prepared: PreparedPolicy, options: EvaluateOptions): AuditedCase {
  const { timeline: bare, read } = withTexts(readShort(audited.again!) as WordlessCase);
  const timeline: Timeline = {
    ...bare,
    parties: bare.parties.map((party) => (party.role === 'candidate' ? { ...party, standing: { ...party.standing, optedOutAt } } : party)),
  };
  const judging: Judging = { ...readOptions(options, timeline, prepared.policy), readText: (interaction) => read.get(interaction) };
  const judged = judgeCase(timeline, prepared, judging);
  // what was said first is told by its words, and these are gone
  const { firstWords } = readRecord(audited, prepared.legend);
  const record = { ...recordOf(timeline, judged, prepared), firstWords };
  return { ...audited, record: writeRecord(record, prepared.legend, interactionsOf(audited)) };
}

function organizationsOf(parties: readonly Party[]): string[] {
  const recruiters = parties.filter(({ role }) => role === 'recruiter');
  const hiring = recruiters.length > 0 ? recruiters : parties.filter(({ role }) => role === 'employer');
  const named = new Set(hiring.flatMap(({ organization }) => organization ?? []));
  return named.size === 0 ? [''] : [...named].sort();
}

function recordOf(timeline: Timeline, judged: JudgedCase, prepared: PreparedPolicy): CaseRecord {
  const { report, fold, samples, firstWords, answeredAt } = judged;
  const people = timeline.parties.map(personOf);
  const places = new Map(people.map(({ id }, place) => [id, place]));
  const placeOf = (id: string | undefined): number => (id === undefined ? -1 : (places.get(id) ?? -1));
  const { unjudged, words, undeclared } = report.coverage;
  const found = [...report.violations, ...report.pending, ...report.undecided, ...report.waived];
  return {
    instants: judged.interactions.map(({ at }) => at),
    timeZone: report.calendar.timeZone,
    people,
    verdicts: [
      ...found.map((finding) => verdictOf(finding, placeOf)),
      ...fold.debts.all.filter(({ state }) => state === 'met').map((debt) => metVerdict(debt, timeline.id, people)),
    ],
    observed: withPressure(judged, prepared),
    samples,
    firstWords,
    actions: report.nextActions,
    ...(answeredAt === undefined ? {} : { answeredAt }),
    coverage: { unjudged, words, undeclared },
    unmatched: report.waiverProblems.filter(({ code }) => code === 'matched-nothing').map(({ waiver }) => waiver),
  };
}

/** What was observed, with what was found to press the candidate. */
function withPressure({ observed, report, interactions }: JudgedCase, { policy }: PreparedPolicy): readonly Observed[] {
  const pressing = new Set<string | undefined>();
  for (const { rule, category, openedBy } of report.violations) {
    if (category === pressure && policy.rules.get(rule)?.rule.trial !== true) pressing.add(openedBy);
  }
  if (pressing.size === 0) return observed;
  return observed.map(([place, what, by]) => [place, pressing.has(interactions[place]!.id) ? what | observable.pressing : what, by]);
}

function verdictOf(finding: Finding, placeOf: (id: string | undefined) => number): Verdict {
  const { id, rule, status, severity, owedBy, owedTo, openedBy, openedAt, dueAt, settledAt, remediedBy, assumes } = finding;
  return {
    key: keyOf(id),
    rule,
    status,
    severity,
    by: placeOf(owedBy),
    to: placeOf(owedTo),
    ...(openedBy === undefined ? {} : { opener: openedBy }),
    ...(openedAt === undefined ? {} : { openedAt }),
    ...(dueAt === undefined ? {} : { dueAt }),
    ...(settledAt === undefined ? {} : { settledAt }),
    ...(remediedBy === undefined ? {} : { remediedBy }),
    ...(assumes.length > 0 && { assumed: true }),
  };
}

function metVerdict(debt: Debt, timeline: string, people: readonly Person[]): Verdict {
  const { rule, opener, owedTo, closedAt } = debt;
  return {
    key: keyOf(verdictId(debt, timeline)),
    rule: rule.rule.id,
    status: 'met',
    by: people.findIndex(({ id }) => id === creditedFor(debt, people)),
    to: people.findIndex(({ id }) => id === owedTo.id),
    opener: opener.interaction.id,
    openedAt: opener.at,
    ...(closedAt === undefined ? {} : { settledAt: closedAt }),
  };
}

/** Who settled a debt: of those who took part, who answers for its debtor; the debtor, where nobody is known to. */
function creditedFor({ owedBy, closedBy }: Debt, people: readonly Person[]): string {
  if (closedBy === undefined) return owedBy.id;
  const { sender, bothSides, interaction } = closedBy;
  const present = [sender?.id, ...(bothSides ? (interaction.to ?? []) : [])];
  const acted = present.flatMap((id) => people.filter((person) => person.id === id));
  const mate = acted.find(({ role, organization }) => role === owedBy.role && organization === owedBy.organization);
  return (mate ?? acted.find(({ role }) => owedBy.role === 'recruiter' && role === 'employer') ?? owedBy).id;
}
