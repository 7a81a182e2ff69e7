import { library } from '../policies/library.ts';
import type { Linting } from './linting.ts';

/** Reports what a policy defines and nothing of it uses. */
export function lintUnused({ policy, report }: Linting): void {
  const { conditions, rules, measures, context, kinds } = policy;
  const strings = new Set<string>();
  const gather = (value: unknown): void => {
    if (typeof value === 'string') strings.add(value);
    else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) gather(part);
  };
  const uses = (name: string, ...prefixes: readonly string[]): boolean => prefixes.some((prefix) => strings.has(`${prefix}${name}`));
  gather([Object.values(conditions), Object.values(rules).map(({ id: _, ...rule }) => rule), measures]);

  for (const name of Object.keys(conditions)) {
    if (Object.hasOwn(library.conditions, name) || uses(name, '', 'case:', 'before:')) continue;
    report('unused-condition', ['conditions', name], `no rule, measure or condition uses \`${name}\``);
  }
  for (const name of Object.keys(context)) {
    if (!uses(name, 'context.')) report('unused-context', ['context', name], `nothing asks for \`context.${name}\``);
  }
  for (const [name, data] of Object.entries(kinds)) {
    if (uses(name, '') || Object.keys(data).some((key) => uses(key, 'interaction.data.', 'opened.data.'))) continue;
    report('unused-kind', ['kinds', name], `nothing asks for \`${name}\` or its data`);
  }
  const named = new Set(strings);
  for (const rule of Object.values(rules)) {
    strings.clear();
    gather({ ...rule, id: undefined });
    for (const option of Object.keys(rule.options ?? {})) {
      // a shared condition may read it, too
      if (uses(option, 'option.') || inConditions(named, conditions, option)) continue;
      report('unused-option', ['rules', rule.id, 'options', option], `nothing reads the option \`${option}\` of \`${rule.id}\``, [rule.id]);
    }
  }
}

function inConditions(_: ReadonlySet<string>, conditions: object, option: string): boolean {
  return JSON.stringify(conditions).includes(`"option.${option}"`);
}
