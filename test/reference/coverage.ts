import type { Case, Scope } from './case.ts';
import { conditionNamed, isFactReference, judge } from './conditions.ts';
import { readFact } from './facts.ts';
import { judgeAt } from './judge-at.ts';
import type { Assumption, Condition, FactReference, FactResult, InteractionKind, Leaf } from './types.ts';

const kinds: readonly InteractionKind[] = [
  ...(['message', 'call', 'note', 'resume-received', 'resume-submitted', 'feedback-received'] as const),
  ...(['interview-scheduled', 'interview-held', 'interview-cancelled', 'offer-extended', 'offer-accepted'] as const),
  ...(['offer-declined', 'decision-made', 'consent-given', 'consent-withdrawn', 'opted-out', 'candidate-withdrew'] as const),
  ...(['referral-made', 'case-closed', 'case-reopened', 'custom'] as const),
];

type Ways = ReadonlySet<string>;

const none: Ways = new Set();
const byContact: Ways = new Set(['message', 'call']);

/** The kinds for which the condition is not false whatever else holds; messages and calls alone, if they are among them. */
export function waysOf(c: Case, condition: Condition, debt?: Scope): Ways {
  const unknown: FactResult = { unknown: [] };
  const possible = kinds.filter((kind) => {
    const fact = (reference: FactReference) => {
      if (reference.fact === 'interaction.kind') return { value: kind };
      return debt !== undefined && /^(?:opened|signal)\./.test(reference.fact) ? readFact(reference, debt) : unknown;
    };
    return judge(condition, { conditions: c.policy.conditions, fact }).truth !== false;
  });
  const contacts = possible.filter((kind) => byContact.has(kind));
  return new Set(contacts.length > 0 ? contacts : possible);
}

const waysOfNamed = (c: Case, name: unknown): Ways => (typeof name === 'string' ? waysOf(c, { condition: name }) : none);

/** The kinds of interactions which, had they been on record, could have made true what failed. */
export function waysToMend(failed: Condition, scope: Scope): Ways {
  if ('all' in failed) {
    const parts = failed.all.filter((part) => judgeAt(part, scope).truth === false).map((part) => waysToMend(part, scope));
    return parts.every((part) => part.size > 0) ? union(parts) : none;
  }
  if ('any' in failed) return union(failed.any.map((part) => waysToMend(part, scope)));
  if ('not' in failed) return none;
  if ('condition' in failed) return waysToMend(conditionNamed(failed.condition, scope.case.policy.conditions), scope);
  return waysToMendLeaf(failed, scope.case);
}

function waysToMendLeaf({ fact, params = {}, operator, value }: Leaf, c: Case): Ways {
  const asksForMore = operator === 'greaterThan' || operator === 'greaterThanInclusive';
  const asksForLess = operator === 'lessThan' || operator === 'lessThanInclusive';
  if (isCase(fact, 'count')) return asksForMore ? waysOfNamed(c, params['of']) : asksForLess ? waysOfNamed(c, params['since']) : none;
  if (isCase(fact, 'topicCount')) return asksForMore ? byContact : none;
  const compared = [{ fact, params }, ...(isFactReference(value) ? [value] : [])];
  return union(
    compared.filter((side) => isCase(side.fact, 'first') || isCase(side.fact, 'last')).map((side) => waysOfNamed(c, side.params?.['of'])),
  );
}

const isCase = (fact: string, name: string) => fact === `case.${name}` || fact === `before.${name}`;

const union = (all: readonly Ways[]): Ways => new Set(all.flatMap((ways) => [...ways]));

/** Whether the source could see none of the ways, and which of them it could not see, or not wholly. */
export function unseen(c: Case, ways: Ways): { readonly undecided: boolean; readonly assumes: readonly Assumption[] } {
  const seen = (kind: string) => (c.timeline.covers as Readonly<Record<string, string>> | undefined)?.[kind] ?? 'all';
  const hidden = [...ways].filter((kind) => seen(kind) !== 'all');
  return {
    undecided: ways.size > 0 && [...ways].every((kind) => seen(kind) === 'none'),
    assumes: hidden.map((kind) => ({ unknown: 'coverage', kind })),
  };
}
