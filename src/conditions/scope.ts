import { groupOf, isOfDebtor } from '../facts/fact-names.ts';
import type { Asked, Uses } from './node.ts';

/** The part of a rule in which a condition stands, or the shared conditions of a policy. */
export type Part =
  | 'appliesWhen'
  | 'when'
  | 'require'
  | 'remedy'
  | 'opens'
  | 'restarts'
  | 'due'
  | 'met'
  | 'voided'
  | 'severity'
  | 'yieldsTo'
  | 'data'
  | 'shared';

/** Where a condition stands, and so what it may ask. */
export interface Scope {
  readonly part: Part;
  /** The rule's options; none in a shared condition that no rule uses. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Whether the rule is judged for every signal. */
  readonly each: boolean;
  /** What it uses is written here. */
  readonly uses: Uses;
  /** What the leaf in hand asks for is written here. */
  readonly asks?: Asked[];
}

const withDebt: ReadonlySet<Part> = new Set(['met', 'voided', 'restarts', 'remedy']);

/** Why a fact cannot be asked for here, or undefined where it can. */
export function refusal(fact: string, scope: Scope): string | undefined {
  const group = groupOf(fact);
  const { part } = scope;
  // what a shared condition asks is judged where a rule uses it
  if (part === 'shared') return undefined;
  if (part === 'appliesWhen') {
    const settled = group === 'context' || group === 'opportunity' || group === 'option';
    return settled ? undefined : '`appliesWhen` is judged once a timeline: it can ask for context, opportunity and options';
  }
  if (fact === 'interaction.settles' && (part === 'met' || part === 'voided'))
    return 'what an interaction settles is not known while debts are settled';
  if (isOfDebtor(fact) && !withDebt.has(part)) {
    return `a debt is in hand only in ${[...withDebt].map((name) => `\`${name}\``).join(', ')}`;
  }
  if (group === 'opened.signal' && part !== 'restarts')
    return 'here the signal that opened the debt is `signal`; `opened.signal` is for `restarts`';
  if (group === 'opened' && !withDebt.has(part) && part !== 'due')
    return 'only what follows an opening has one: `met`, `voided`, `restarts`, `remedy` and `due`';
  if (group === 'signal' && !scope.each) return 'a signal is in hand only in a rule with `each`';
  return undefined;
}

/** Why a shared condition cannot be asked here, or undefined where it can. */
export function refusalOfUses({ facts, settlesNow }: Uses, scope: Scope): string | undefined {
  if (scope.part === 'shared') return undefined;
  for (const fact of facts) {
    const why = refusal(fact, scope);
    if (why !== undefined) return `it asks for \`${fact}\`; ${why}`;
  }
  const settling = scope.part === 'met' || scope.part === 'voided';
  return settling && settlesNow ? 'it asks what an interaction settles, which is not known while debts are settled' : undefined;
}
