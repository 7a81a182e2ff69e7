import { oneOf, show } from '../entities/describe-issue.ts';
import type { Issue } from '../entities/issue.ts';
import { nearest } from '../entities/nearest.ts';
import type { Problems } from '../entities/problems.ts';
import type { Rule } from '../entities/rule.ts';

const fixed = ['owedBy', 'owedTo', 'openedAt', 'dueAt', 'settledAt', 'voidedAt', 'opportunity', 'client'];

/** Matches a placeholder of a message. */
export const placeholder = /\{([^{}]*)\}/g;

/** Notes placeholders of messages and reasons that nothing fills. */
export function checkMessages(rule: Rule, problems: Problems): void {
  for (const [status, message] of Object.entries(rule.messages ?? {}))
    checkPlaceholders(message, ['rules', rule.id, 'messages', status], rule, problems);
  const reasons = rule.kind === 'check' ? Object.entries(rule.reasons ?? {}) : [];
  for (const [part, reason] of reasons) checkPlaceholders(reason, ['rules', rule.id, 'reasons', part], rule, problems);
}

function checkPlaceholders(sentence: string, path: Issue['path'], { data = {}, options = {} }: Rule, problems: Problems): void {
  const names = [...fixed, ...Object.keys(data).map((name) => `data.${name}`), ...Object.keys(options).map((name) => `option.${name}`)];
  for (const [whole, name = ''] of sentence.matchAll(placeholder)) {
    if (names.includes(name)) continue;
    const near = nearest(name, names);
    problems.add({
      path,
      code: 'unknown-placeholder',
      expected: oneOf(names),
      received: show(whole),
      ...(near === undefined ? {} : { nearest: near }),
    });
  }
}
