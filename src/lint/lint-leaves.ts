import { isFactReference } from '../conditions/check-leaf.ts';
import type { Condition, Leaf } from '../entities/condition.ts';
import { show } from '../entities/describe-issue.ts';
import { conditionKeys, type Rule } from '../entities/rule.ts';
import { groupOf } from '../facts/fact-names.ts';
import { after, atOpening, type Linting } from './linting.ts';
import type { Stand } from './solver.ts';

type Path = readonly (string | number)[];

/** Reports comparisons that nothing makes true, or that everything does, whatever stands beside them. */
export function lintLeaves(linting: Linting): void {
  const { conditions, rules } = linting.policy;
  for (const [name, condition] of Object.entries(conditions)) {
    const users = Object.values(rules).filter((rule) => JSON.stringify(rule).includes(`"condition":${JSON.stringify(name)}`));
    lintCondition(
      condition,
      { now: 'any' },
      ['conditions', name],
      users.map(({ id }) => id),
      linting,
    );
  }
  for (const rule of Object.values(rules)) {
    for (const key of conditionKeys) {
      const condition = (rule as { readonly [key in (typeof conditionKeys)[number]]?: Condition | undefined })[key];
      if (condition !== undefined) lintCondition(condition, standOf(key, rule), ['rules', rule.id, key], [rule.id], linting);
    }
  }
}

function standOf(key: (typeof conditionKeys)[number], rule: Rule): Stand {
  if (key === 'restarts') return { ...after(rule), signal: 'another' };
  return key === 'met' || key === 'voided' || key === 'remedy' ? after(rule) : atOpening(rule);
}

function lintCondition(condition: Condition, stand: Stand, path: Path, rules: readonly string[], linting: Linting): void {
  if ('all' in condition)
    for (const [place, part] of condition.all.entries()) lintCondition(part, stand, [...path, 'all', place], rules, linting);
  else if ('any' in condition)
    for (const [place, part] of condition.any.entries()) lintCondition(part, stand, [...path, 'any', place], rules, linting);
  else if ('not' in condition) lintCondition(condition.not, stand, [...path, 'not'], rules, linting);
  else if (!('condition' in condition)) lintLeaf(condition, stand, path, rules, linting);
}

function lintLeaf(leaf: Leaf, stand: Stand, path: Path, rules: readonly string[], { solver, report }: Linting): void {
  // settings are there to be set otherwise
  const asks = [leaf.fact, ...(isFactReference(leaf.value) ? [String(leaf.value.fact)] : [])];
  if (asks.some((fact) => groupOf(fact) === 'option')) return;
  const value = isFactReference(leaf.value) ? `\`${String(leaf.value.fact)}\`` : show(leaf.value);
  const told = `\`${leaf.fact}\` \`${leaf.operator}\` ${value}`;
  if (!solver.canBe({ condition: leaf, holds: true, stand })) report('never-holds', path, `${told} never holds`, rules);
  else if (!solver.canBe({ condition: leaf, holds: false, lax: true, stand })) report('always-holds', path, `${told} always holds`, rules);
}
