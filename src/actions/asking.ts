import { yes } from '../conditions/truth.ts';
import type { Fold } from '../engine/fold.ts';
import { type Breach, type Debt, isDebt } from '../engine/verdict.ts';
import type { Interaction } from '../entities/interaction.ts';
import type { Finding } from '../entities/report.ts';
import { viewOf } from '../facts/view.ts';
import { aboutOf } from './about.ts';
import { lastContact } from './contacts.ts';
import type { Member } from './member.ts';
import { actionTypeOf } from './registry.ts';

/** A finding, and the verdict that it tells. */
export type Found = readonly [Finding, Debt | Breach];

/** The findings that ask for something, by how they ask. */
export interface Asking {
  /** To be closed, or served. */
  readonly live: readonly Member[];
  /** Not to be mended any more. */
  readonly advice: readonly Member[];
  /** Beyond the horizon, and still open. */
  readonly expired: readonly Member[];
}

/**
 * The findings that ask for something.
 *
 * @param horizon - milliseconds after it fell due or was broken for which a finding asks
 * @param silenced - whether the candidate wants to hear no more
 */
export function askingOf(found: readonly Found[], fold: Fold, asOf: number, horizon: number, silenced: boolean): Asking {
  const asking = { live: [] as Member[], advice: [] as Member[], expired: [] as Member[] };
  const isOver = holdsNow('over', fold, asOf);
  for (const [finding, verdict] of found) {
    if (!isOpen(verdict)) continue;
    const member = memberOf(finding, verdict, fold);
    if (member === undefined) continue;
    // to leave somebody alone is asked for as long as they want it, also where with that it is over
    if (member.type.act === 'nothing' ? !silenced : isOver && !isDebt(verdict) && involvesCandidate(member)) continue;
    const since = finding.dueAt ?? (isDebt(verdict) ? Infinity : finding.openedAt!);
    const isPast = asOf > since + horizon;
    const mendable = isDebt(verdict) || verdict.rule.remedy !== undefined;
    if (isPast) {
      if (mendable && !isOver) asking.expired.push(member);
    } else if (mendable) asking.live.push(member);
    else if (!hasLapsed(member, fold)) asking.advice.push({ ...member, about: { ...member.about, advice: true } });
  }
  return asking;
}

/** Whether what is over is between these two; a referrer who was named is owed a word all the same. */
function involvesCandidate({ owner, toward }: Member): boolean {
  return owner.role === 'candidate' || toward.role === 'candidate';
}

/** Whether a verdict can still be closed, or mended. */
export function isOpen(verdict: Debt | Breach): boolean {
  return isDebt(verdict) ? verdict.state === 'open' : verdict.remediedBy === undefined;
}

/** What a finding asks for; nothing where its rule names no action and a contact would mend nothing, or the action is not for this. */
function memberOf(finding: Finding, verdict: Debt | Breach, fold: Fold): Member | undefined {
  const { rule } = verdict.rule;
  if (rule.action === undefined && rule.kind === 'check') return undefined;
  const type = actionTypeOf(rule.action ?? 'contact');
  const { owedBy, owedTo, opener } = verdict;
  const [owner, toward] = type.owner === 'debtor' ? [owedBy, owedTo] : [owedTo, owedBy];
  const signal = isDebt(verdict) ? verdict.signal : verdict.openedWith;
  const later = isDebt(verdict) ? verdict.joined.map(({ interaction }) => interaction) : [];
  const about = aboutOf(finding, owedBy, opener.interaction, later, signal, fold.frame.setting.opportunity);
  return type.asks?.(about) === false ? undefined : { finding, verdict, type, about, owner, toward };
}

/** Advice lapses with the owner's next contact to the other. */
function hasLapsed({ owner, toward, verdict }: Member, fold: Fold): boolean {
  const last = lastContact(fold.frame, owner.id, toward.id);
  return last !== undefined && last.index > verdict.opener.index;
}

/** Whether a named condition of the policy holds at a moment, when nothing more has happened. */
export function holdsNow(name: string, { frame, policy }: Fold, at: number): boolean {
  const node = policy.named(name);
  if (node === undefined) return false;
  const nothing: Interaction = { kind: 'note', id: '', at };
  frame.now = viewOf(nothing, frame.views.length, frame.setting);
  frame.stamp++;
  return node.test(frame) === yes;
}
