import type { Node } from '../conditions/node.ts';
import { yes } from '../conditions/truth.ts';
import { Fold } from '../engine/fold.ts';
import type { Interaction } from '../entities/interaction.ts';
import type { Party } from '../entities/party.ts';
import type { Report } from '../entities/report.ts';
import type { Timeline } from '../entities/timeline.ts';
import { isOfRecruitersSide } from '../facts/roles.ts';
import { reportOf } from '../report/evaluate.ts';
import { judged } from '../report/existing.ts';
import type { Judging } from '../report/options.ts';
import { type ReadText, settingOf } from '../report/setting.ts';
import { type CaseRecord, type Observed, observable } from './case-record.ts';
import type { PreparedPolicy } from './prepared-policy.ts';
import { Sampling } from './sampling.ts';
import type { ReadSignals } from './without-words.ts';

/** A case, judged, with what an audit counts in it. */
export interface JudgedCase extends Pick<CaseRecord, 'observed' | 'samples' | 'firstWords' | 'answeredAt'> {
  readonly fold: Fold;
  readonly report: Report;
  readonly interactions: readonly Interaction[];
  /** What was read from bodies. */
  readonly read: ReadSignals;
  /** When the candidate asked to hear no more, and when they showed interest again; epoch milliseconds. */
  readonly optOuts: readonly number[];
  readonly lifts: readonly number[];
}

/** Judges a case and counts what happened in it. */
export function judgeCase(timeline: Timeline, prepared: PreparedPolicy, judging: Judging): JudgedCase {
  const read = new Map<Interaction, NonNullable<ReturnType<ReadText>>>();
  const readText: ReadText = (interaction, body, of, timeZone) => {
    const signals = judging.readText(interaction, body, of, timeZone);
    if (signals !== undefined) read.set(interaction, signals);
    return signals;
  };
  const interactions = judged(timeline.interactions, judging.asOf, judging.knownAsOf);
  const { policy, conditions, measures } = prepared;
  const fold = new Fold(policy, settingOf(timeline, judging.calendar, readText));
  const holds = (condition: Node): boolean => condition.test(fold.frame) === yes;

  const observed: Observed[] = [];
  const sampling = new Sampling(measures, timeline);
  const optOuts: number[] = standingOf(timeline);
  const lifts: number[] = [];
  let answeredAt: number | undefined;
  let lastBy = -1;
  for (const [place, interaction] of interactions.entries()) {
    fold.push(interaction);
    const { at } = interaction;
    const what = observableIn(conditions, holds);
    const by = recruiterIn(interaction, timeline.parties, lastBy);
    if ((what & observable.contact) !== 0) lastBy = by;
    if (what !== 0) observed.push([place, what, by]);
    if (holds(conditions['opts-out'])) optOuts.push(at);
    if (holds(conditions['lifts-opt-out'])) lifts.push(at);
    if (holds(conditions['candidate-contact'])) answeredAt = at;
    sampling.add(interaction, holds, place, by);
  }
  const report = reportOf(fold, timeline, policy, judging);
  const { samples, firstWords } = sampling;
  return { fold, report, interactions, read, observed, samples, firstWords, optOuts, lifts, answeredAt };
}

/** What of the {@link observable} the interaction in hand is. */
function observableIn(conditions: PreparedPolicy['conditions'], holds: (condition: Node) => boolean): number {
  let what = 0;
  if (holds(conditions.contact)) what |= observable.contact;
  if (holds(conditions.outreach)) what |= observable.outreach;
  if (holds(conditions['full-outreach'])) what |= observable.fullOutreach;
  if (holds(conditions['follow-up'])) what |= observable.followUp;
  if (holds(conditions.reply)) what |= observable.reply;
  return what;
}

function standingOf({ parties }: Timeline): number[] {
  const optedOutAt = parties.find(({ role }) => role === 'candidate')?.standing?.optedOutAt;
  return optedOutAt === undefined ? [] : [optedOutAt];
}

/**
 * Whose an interaction is on the recruiter's side: who acts in it, else whom it is addressed to, else who was last in touch.
 *
 * @returns a place among the parties; -1 where nobody is known
 */
function recruiterIn({ from, to }: Interaction, parties: readonly Party[], lastBy: number): number {
  const placeOf = (id: string): number => parties.findIndex((party) => party.id === id && isOfRecruitersSide(party));
  const sender = from === undefined ? -1 : placeOf(from);
  if (sender >= 0) return sender;
  for (const id of to ?? []) {
    const addressee = placeOf(id);
    if (addressee >= 0) return addressee;
  }
  return lastBy;
}
