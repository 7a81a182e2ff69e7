import type { ResolvedPolicy } from '../engine/compiled.ts';
import type { Condition } from '../entities/condition.ts';
import { nearest } from '../entities/nearest.ts';
import type { Rule } from '../entities/rule.ts';
import { library } from '../policies/library.ts';
import type { Linting } from './linting.ts';

/** Reports what a policy defines and nothing of it uses. */
export function lintUnused(linting: Linting): void {
  const { policy, report } = linting;
  const { conditions, rules, measures, context, kinds } = policy;
  const texts = textsIn([Object.values(conditions), Object.values(rules).map(({ id: _, ...rule }) => rule), measures]);
  const uses = (name: string, ...prefixes: readonly string[]): boolean => prefixes.some((prefix) => texts.has(`${prefix}${name}`));

  for (const name of Object.keys(conditions)) {
    if (Object.hasOwn(library.conditions, name) || mentions(texts, name)) continue;
    report('unused-condition', ['conditions', name], `no rule, measure or condition uses \`${name}\``);
  }
  for (const name of Object.keys(context)) {
    if (!uses(name, 'context.')) report('unused-context', ['context', name], `nothing asks for \`context.${name}\``);
  }
  for (const [name, data] of Object.entries(kinds)) {
    if (uses(name, '') || Object.keys(data).some((key) => uses(key, 'interaction.data.', 'opened.data.'))) continue;
    report('unused-kind', ['kinds', name], `nothing asks for \`${name}\` or its data`);
  }
  for (const rule of Object.values(rules)) lintRule(rule, conditions, linting);
}

function lintRule(rule: Rule, conditions: ResolvedPolicy['conditions'], { report }: Linting): void {
  const { id, options = {} } = rule;
  const texts = textsReached({ ...rule, id: undefined }, conditions);
  const [read, unread] = [true, false].map((wanted) => Object.keys(options).filter((option) => texts.has(`option.${option}`) === wanted));
  for (const option of unread!) {
    const near = nearest(option, read!);
    const meant = near === undefined ? '' : `; did you mean \`${near}\``;
    report('unused-option', ['rules', id, 'options', option], `nothing reads the option \`${option}\` of \`${id}\`${meant}`, [id]);
  }
  if (rule.kind === 'obligation') return;
  for (const path of Object.keys(rule.reasons ?? {})) {
    if (path !== '' && !leadsSomewhere(rule.require, path))
      report('unused-reason', ['rules', id, 'reasons', path], `\`require\` of \`${id}\` has no part at \`${path}\``, [id]);
  }
}

/** Whether texts of a policy name a condition. */
const mentions = (texts: ReadonlySet<string>, name: string): boolean =>
  ['', 'case:', 'before:'].some((prefix) => texts.has(`${prefix}${name}`));

/** Every text in a rule and in the conditions that it names, and that those name. */
function textsReached(rule: unknown, conditions: ResolvedPolicy['conditions']): ReadonlySet<string> {
  const texts = new Set(textsIn(rule));
  let left = Object.keys(conditions);
  for (let known = -1; known < texts.size; ) {
    known = texts.size;
    left = left.filter((name) => {
      if (!mentions(texts, name)) return true;
      textsIn(conditions[name], texts);
      return false;
    });
  }
  return texts;
}

/** Every text in a value. */
function textsIn(value: unknown, texts = new Set<string>()): ReadonlySet<string> {
  if (typeof value === 'string') texts.add(value);
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) textsIn(part, texts);
  return texts;
}

/** Whether a condition has a part at a path such as `all[1].not`. */
function leadsSomewhere(condition: Condition, path: string): boolean {
  let at: unknown = condition;
  for (const step of path.split(/[.[\]]+/).filter((one) => one !== '')) {
    at = typeof at === 'object' && at !== null && Object.hasOwn(at, step) ? (at as Readonly<Record<string, unknown>>)[step] : undefined;
  }
  return at !== undefined;
}
