import type { RuleInput } from '../../src/entities/rule.ts';
import { articles, due, party, severity } from './head.ts';

/** The page that lists every rule. */
export function overview(rules: readonly RuleInput[]): string {
  const rows = rules.map((rule) => {
    const within = rule.kind === 'obligation' ? due(rule) : '';
    return `| [${rule.id}](${rule.id}.md) | ${rule.summary ?? ''} | ${party(rule.owedBy)} | ${severity(rule)} | ${within} | ${articles(rule)} |`;
  });
  return `# The rules

Every rule of the \`courtesy\` policy, in the order of [The Courtesy Code](../courtesy-code.md). A rule *on trial* has a number that no source gives: it informs, and stays out of scorecards.

| rule | asks that | owed by | severity | due | article |
|---|---|---|---|---|---|
${rows.join('\n')}
`;
}
