import { conditionNamed } from './conditions.ts';
import type { ResolvedPolicy, Rule } from './types.ts';

const partsThatJudge = ['when', 'require', 'remedy', 'opens', 'restarts', 'met', 'voided', 'due', 'severity', 'yieldsTo'] as const;

/** Whether what the rule says rests on `interaction.settles`, by whatever way. */
export function usesSettles(policy: ResolvedPolicy, rule: Rule): boolean {
  const parts: Readonly<Record<string, unknown>> = rule;
  const seen = new Set<string>();

  function uses(part: unknown): boolean {
    if (typeof part === 'string') return usesText(part);
    if (typeof part !== 'object' || part === null) return false;
    return Object.entries(part).some(([key, value]) => {
      if (typeof value === 'string' && ['condition', 'of', 'since'].includes(key)) return usesNamed(value);
      return uses(value);
    });
  }

  function usesText(text: string): boolean {
    if (text === 'interaction.settles') return true;
    if (text.startsWith('option.')) return uses(rule.options?.[text.slice('option.'.length)]);
    const register = /^(?:case|before):(.*)$/s.exec(text);
    return register !== null && usesNamed(register[1]!);
  }

  function usesNamed(name: string): boolean {
    if (seen.has(name) || !Object.hasOwn(policy.conditions, name)) return false;
    seen.add(name);
    return uses(conditionNamed(name, policy.conditions));
  }

  return partsThatJudge.some((part) => uses(parts[part]));
}
