import { isFactReference } from '../conditions/check-leaf.ts';
import type { Condition, Leaf } from '../entities/condition.ts';
import type { Check, Obligation } from '../entities/rule.ts';
import { optionIn } from '../facts/fact-names.ts';
import { describeTerm } from '../time/describe-term.ts';
import type { Term } from '../time/term.ts';
import { dueAt, dueTermsOf, openings, refers } from './lint-due.ts';
import { after, atOpening, type Linting, nowhere, openingOf } from './linting.ts';
import type { Stand, Wish } from './solver.ts';

/** What takes two. */
const together: Condition = {
  any: [
    { fact: 'interaction.kind', operator: 'equal', value: 'interview-held' },
    { fact: 'interaction.outcome', operator: 'equal', value: 'connected' },
  ],
};

/** Reports obligations of which a check forbids every way to meet them: at all, in time, or from some time on. */
export function lintForbidden(rule: Obligation, check: Check, linting: Linting): void {
  const { solver, report } = linting;
  const settling: Stand = { ...after(rule), signal: 'debt' };
  const settles: Wish[] = [
    { condition: rule.met, holds: true, stand: settling },
    { condition: { fact: 'interaction.settles', operator: 'equal', value: true }, holds: true, stand: settling },
  ];
  if (!solver.canBe(...settles)) return;
  const looking: Stand = { ...settling, signal: 'its own', each: check.each, options: check.options ?? {} };
  const allowedBy = (require: Condition): Wish => ({
    condition: { any: [{ not: openingOf(check) }, require] },
    holds: true,
    lax: true,
    stand: looking,
  });
  const path = ['rules', rule.id, 'met'];
  const both = [rule.id, check.id];
  const ways = `every way to meet \`${rule.id}\``;
  if (!solver.canBe(...settles, allowedBy(check.require))) {
    report('forbidden', path, `${ways} breaks \`${check.id}\``, both);
    return;
  }
  const implies = (wishes: readonly Wish[], name: string): boolean =>
    !solver.canBe(...wishes, { condition: { condition: name }, holds: false, lax: true, stand: wishes[0]!.stand });
  const alone: Wish[] = [...settles, { condition: together, holds: false, stand: settling }];
  const opening: Wish = { condition: openingOf(rule), holds: true, stand: atOpening(rule) };

  for (const leaf of leavesOf(check.require)) {
    const needed = () => !solver.canBe(...settles, allowedBy(without(check.require, leaf)));
    const spacing = spacingOf(leaf, check);
    if (spacing !== undefined && !refers(spacing.term) && needed()) {
      const again = rule.repeats === true && implies(settles, spacing.since);
      if (!again && !implies([opening], spacing.since)) continue;
      const terms = dueTermsOf(rule).filter(({ term }) => !refers(term));
      const isLate = ({ term }: { readonly term: Term }) =>
        openings.every((start) => dueAt(spacing.term, start, linting) > dueAt(term, start, linting));
      if (terms.length === 0 || !terms.every(isLate)) continue;
      const words = `\`${check.id}\` wants ${describeTerm(spacing.term)} between, and it falls due after ${describeTerm(terms[0]!.term)}`;
      report('forbidden-until-late', path, `${ways} in time breaks \`${check.id}\`: ${words}`, both);
    }
    const limit = limitOf(leaf, check);
    if (limit !== undefined && rule.repeats === true && needed() && implies(alone, limit.of)) {
      const { of, since, most } = limit;
      if (since !== undefined && solver.canBe(...alone, { condition: { condition: since }, holds: true, lax: true, stand: settling }))
        continue;
      const until = since === undefined ? '' : ` until \`${since}\` holds again`;
      const words = `${ways} that needs nobody to take a call breaks \`${check.id}\` after ${String(most)} of \`${of}\`${until}`;
      report('forbidden-after-some', path, words, both);
    }
  }
}

/** The comparisons that a condition is made of, those of named conditions aside. */
function leavesOf(condition: Condition): readonly Leaf[] {
  if ('all' in condition) return condition.all.flatMap(leavesOf);
  if ('any' in condition) return condition.any.flatMap(leavesOf);
  return 'fact' in condition ? [condition] : [];
}

/** The condition as it is where a leaf of it does not hold. */
function without(condition: Condition, leaf: Leaf): Condition {
  if (condition === leaf) return nowhere;
  if ('all' in condition) return { all: condition.all.map((part) => without(part, leaf)) };
  if ('any' in condition) return { any: condition.any.map((part) => without(part, leaf)) };
  return condition;
}

/** How long after the last time of a condition a leaf wants the interaction to be. */
function spacingOf({ fact, operator, value }: Leaf, { options = {} }: Check): { readonly since: string; readonly term: Term } | undefined {
  if (fact !== 'interaction.at' || !operator.startsWith('greaterThan') || !isFactReference(value) || value.fact !== 'time')
    return undefined;
  const { from, for: given, ...own } = (value.params ?? {}) as Readonly<Record<string, unknown>>;
  const reference = typeof from === 'string' ? from : '';
  const since = /^before:(.+)$/.exec(reference)?.[1] ?? ofLast(from);
  const term = typeof given === 'string' ? optionIn(options, given) : (given ?? own);
  return since === undefined ? undefined : { since, term: term as Term };
}

function ofLast(from: unknown): string | undefined {
  if (!isFactReference(from) || from.fact !== 'before.last') return undefined;
  const { of, fact = 'interaction.at' } = (from.params ?? {}) as { readonly of?: string; readonly fact?: string };
  return fact === 'interaction.at' ? of : undefined;
}

/** Of how many of a condition, since the last of another, a leaf wants no more. */
function limitOf({ fact, params = {}, operator, value }: Leaf, { options = {} }: Check) {
  if ((fact !== 'case.count' && fact !== 'before.count') || !operator.startsWith('lessThan')) return undefined;
  const most = isFactReference(value) ? optionIn(options, String(value.fact)) : value;
  if (typeof most !== 'number') return undefined;
  const upTo = (operator === 'lessThan' ? Math.ceil(most) - 1 : Math.floor(most)) + (fact === 'before.count' ? 1 : 0);
  return { of: String(params['of']), since: params['since'] as string | undefined, most: Math.max(0, upTo) };
}
