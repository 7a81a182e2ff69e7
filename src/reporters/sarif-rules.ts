import type { CompiledPolicy } from '../engine/compiled.ts';
import { byText } from '../entities/order.ts';
import { type Rule, type Severity, severities } from '../entities/rule.ts';
import { summaryOfRule } from './audit-summary.ts';
import { sarifMessage } from './sarif-message.ts';

/** The levels of SARIF. */
export const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', info: 'note' };

/**
 * Returns the rules of a policy as SARIF describes them, in order of their ids.
 *
 * @param policy as compiled
 */
export function sarifRules(policy: CompiledPolicy) {
  return [...policy.rules.values()]
    .map(({ rule }) => rule)
    .sort((a, b) => byText(a.id, b.id))
    .map((rule) => {
      const { id, category, kind, owedBy, owedTo } = rule;
      const summary = summaryOfRule(id, policy);
      return {
        id,
        shortDescription: sarifMessage(summary),
        fullDescription: sarifMessage(summary),
        help: sarifMessage([summary, ...sourcesOf(rule)].join(' ')),
        defaultConfiguration: { level: levels[gravestOf(rule)] },
        properties: { category, kind, owedBy, owedTo, tags: [category] },
      };
    });
}

function gravestOf({ severity }: Rule): Severity {
  if (typeof severity === 'string') return severity;
  const given = severity.map((one) => one.severity);
  return severities.find((one) => given.includes(one))!;
}

function sourcesOf({ sources = [] }: Rule): string[] {
  const named = sources.map(({ title, locator, url }) => [title, locator, url].filter((part) => part !== undefined).join(', '));
  return named.length === 0 ? [] : [`After ${named.join('; ')}.`];
}
