import { nearest } from '../entities/nearest.ts';
import type { Rule } from '../entities/rule.ts';
import { library } from '../policies/library.ts';
import type { Linting } from './linting.ts';

/** Reports an action that is almost one of those that built-in rules ask for: one of a house's own is told as `contact`. */
export function lintAction({ id, action }: Rule, { report }: Linting): void {
  const names = [...library.rules.values()].flatMap((rule) => rule.action ?? []);
  if (action === undefined || names.includes(action)) return;
  const near = nearest(action, names);
  if (near === undefined) return;
  const message = `\`${id}\` asks for \`${action}\`, which is told as \`contact\`; did you mean \`${near}\``;
  report('misspelt-action', ['rules', id, 'action'], message, [id]);
}
