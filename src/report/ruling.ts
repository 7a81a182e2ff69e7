import { explainAll, type Note } from '../conditions/note.ts';
import { countingWays, kindsThatMayMeet, waysToHold } from '../conditions/ways.ts';
import type { Fold } from '../engine/fold.ts';
import { takeDebt, takeNothing, takeOpener } from '../engine/in-hand.ts';
import { gravityOf } from '../engine/opening.ts';
import { type Breach, type Debt, isDebt } from '../engine/verdict.ts';
import type { Assumption, Status } from '../entities/report.ts';
import type { Timeline } from '../entities/timeline.ts';
import type { KindSet } from '../facts/kinds.ts';
import { kindNames } from '../facts/kinds.ts';
import { Reasons } from '../facts/reasons.ts';

/** What a source could see, by kind. */
export type Covers = NonNullable<Timeline['covers']>;

/** A verdict on its way to becoming a finding: what waivers and precedence may still change. */
export interface Ruling {
  readonly of: Debt | Breach;
  readonly status: Status;
  /** What the source could not see of what would change it. */
  readonly unseen: readonly Assumption[] | undefined;
}

/** The debt as a finding would have it at `asOf`; nothing where it was met or voided in time. */
export function rulingOnDebt(debt: Debt, fold: Fold, asOf: number, covers: Covers | undefined): Ruling | undefined {
  const { state } = debt;
  if (state === 'met' || state === 'voided') return undefined;
  const status = state === 'late' ? 'late' : state === 'overdue' || debt.dueAt < asOf ? 'overdue' : 'pending';
  return ruled(debt, status, status === 'overdue' && covers !== undefined ? unseenWays(meetingWays(debt, fold), covers) : undefined);
}

/** The breach as a finding would have it. */
export function rulingOnBreach(breach: Breach, fold: Fold, covers: Covers | undefined): Ruling {
  const { state } = breach;
  return ruled(breach, state, state === 'broken' && covers !== undefined ? unseenWays(mendingWays(breach, fold), covers) : undefined);
}

function ruled(of: Debt | Breach, status: Status, unseen: Unseen | undefined): Ruling {
  return { of, status: unseen?.nothingSeen === true ? 'undecided' : status, unseen: unseen?.assumes };
}

const nothing: readonly Assumption[] = [];

function explainedBy(notes: readonly Note[], { frame }: Fold): readonly Assumption[] {
  return notes.length === 0 ? nothing : explainAll(notes, frame, new Reasons()).toList();
}

/**
 * What a verdict took not to be so.
 *
 * @param yields - whether it yields anyhow, so that what else it might yield to does not matter
 */
export function assumesOf({ of, unseen }: Ruling, fold: Fold, yields: boolean): Assumption[] {
  const { reasons, perhapsWaived } = gravityOf(of, fold.frame);
  const own = isDebt(of) ? ofDebt(of, fold) : explainedBy(of.notes, fold);
  return gathered(own, ofAll(of, fold), reasons?.toList(), unseen, yields ? undefined : perhapsWaived?.toList());
}

function ofDebt({ rule, assumed }: Debt, { reasons, frame }: Fold): readonly Assumption[] {
  return reasons.firstOf(rule, assumed ?? reasons.sizeOf(rule), frame);
}

/** What all obligations took not to be so, where the verdict rests on what they settled. */
function ofAll({ rule, assumedOfAll }: Debt | Breach, { reasons, frame }: Fold): readonly Assumption[] {
  return rule.readsSettles ? reasons.firstOfAll(assumedOfAll ?? reasons.sizeOfAll, frame) : nothing;
}

/** The reasons of several lists, each once and in their order. */
function gathered(...lists: readonly (readonly Assumption[] | undefined)[]): Assumption[] {
  if (lists.every((list) => list === undefined || list.length === 0)) return [];
  const reasons = new Reasons();
  for (const list of lists) if (list !== undefined) reasons.addAll(list);
  return reasons.toList();
}

/** The ways in which a debt could have been met. */
function meetingWays(debt: Debt, { frame }: Fold): KindSet {
  takeDebt(frame, debt);
  const ways = countingWays(kindsThatMayMeet(debt.rule.met, frame));
  takeNothing(frame);
  return ways;
}

/** The ways in which what failed could have been made true, asked at the interaction where it failed. */
function mendingWays(breach: Breach, { frame }: Fold): KindSet {
  takeOpener(frame, breach);
  const ways = waysToHold(breach.rule.require, frame);
  takeNothing(frame);
  return ways;
}

interface Unseen {
  /** The source could see none of the ways. */
  readonly nothingSeen: boolean;
  readonly assumes: readonly Assumption[];
}

function unseenWays(ways: KindSet, covers: Covers): Unseen | undefined {
  const kinds = kindNames(ways);
  if (kinds.length === 0) return undefined;
  const hidden = kinds.filter((kind) => (covers[kind] ?? 'all') !== 'all');
  if (hidden.length === 0) return undefined;
  return {
    nothingSeen: kinds.every((kind) => covers[kind] === 'none'),
    assumes: hidden.map((kind): Assumption => ({ unknown: 'coverage', kind })),
  };
}
