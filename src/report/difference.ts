import type { Debt } from '../engine/verdict.ts';
import { isViolation } from '../entities/status.ts';
import { headOf, type Stated } from './finding-head.ts';
import { verdictId } from './finding-id.ts';
import type { SettledFinding } from './settled-finding.ts';

/** What differs between two judgements of a case. */
export interface Difference<Of extends Stated> {
  readonly opened: readonly Of[];
  readonly settled: readonly SettledFinding[];
  readonly broke: readonly Of[];
  readonly changed: readonly Of[];
  readonly gone: readonly string[];
}

/**
 * What differs between two judgements of a case, or of a part of it, at one moment.
 *
 * @param before - what was found, but what is waived
 * @param after - what is found, but what is waived
 * @param debts - those after, with all that were met since
 */
export function differenceOf<Of extends Stated>(
  before: readonly Of[],
  after: readonly Of[],
  debts: readonly Debt[],
  timeline: string,
): Difference<Of> {
  const was = new Map(before.map((finding) => [finding.id, finding]));
  const is = new Map(after.map((finding) => [finding.id, finding]));
  const met = new Map(debts.filter(({ state }) => state === 'met').map((debt) => [verdictId(debt, timeline), debt]));
  const settled: SettledFinding[] = [];
  const gone: string[] = [];
  const changed: Of[] = [];
  for (const [id, finding] of was) {
    const now = is.get(id);
    const settlement = settledFrom(finding, now, met.get(id));
    if (settlement !== undefined) settled.push(settlement);
    else if (!stands(finding)) continue;
    else if (!stands(now)) gone.push(id);
    else if (isPending(now) === isPending(finding) && isOtherwise(now, finding)) changed.push(now);
  }
  return {
    opened: after.filter((now) => isPending(now) && !isPending(was.get(now.id))),
    settled,
    broke: after.filter((now) => isViolation(now) && !hasBroken(was.get(now.id)) && !hasSettledLate(now, was.get(now.id))),
    changed,
    gone,
  };
}

function settledFrom(was: Stated, now: Stated | undefined, met: Debt | undefined): SettledFinding | undefined {
  if (now === undefined) return met === undefined ? undefined : settling(was, met.dueAt, 'met');
  if (now.status === 'late' && was.status !== 'late') return settling(now, now.dueAt, 'late');
  return stands(now) && now.remediedBy !== undefined && was.remediedBy === undefined ? settling(now, undefined, 'mended') : undefined;
}

function settling({ id, rule }: Stated, dueAt: number | undefined, how: SettledFinding['how']): SettledFinding {
  return { id, rule, how, ...(dueAt === undefined || !Number.isFinite(dueAt) ? {} : { dueAt }) };
}

function isPending(finding: Stated | undefined): boolean {
  return finding?.status === 'pending';
}

function hasBroken(finding: Stated | undefined): boolean {
  return finding !== undefined && isViolation(finding);
}

/** Whether it is more than perhaps so. */
function stands(finding: Stated | undefined): finding is Stated {
  return finding !== undefined && finding.status !== 'undecided';
}

/** Whether a finding is of a debt that was told, and settled late: that has broken nothing new. */
function hasSettledLate(now: Stated, was: Stated | undefined): boolean {
  return now.status === 'late' && stands(was);
}

/** Whether a finding, which neither was settled nor is new, is otherwise than it was. */
function isOtherwise(now: Stated, was: Stated): boolean {
  if (now.remediedBy === undefined && was.remediedBy !== undefined) return true;
  return JSON.stringify(headOf(now)) !== JSON.stringify(headOf(was));
}
