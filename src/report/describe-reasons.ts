import type { Finding } from '../entities/report.ts';
import type { Rule } from '../entities/rule.ts';
import type { ClauseWords } from './describe-clauses.ts';
import { fill, type Template, templateOf } from './describe-message.ts';
import type { Telling } from './describe-telling.ts';
import type { IsInstant } from './instant-facts.ts';

/** The reasons of a rule, made ready to be told. */
export class ReasonWords {
  /** By the path of the part that they are for, the longest first. */
  readonly #reasons: readonly (readonly [path: string, template: Template])[];

  constructor(rule: Rule | undefined, isInstant: IsInstant) {
    const reasons = rule?.kind === 'check' ? Object.entries(rule.reasons ?? {}) : [];
    this.#reasons = reasons
      .map(([path, sentence]): [string, Template] => [path, templateOf(sentence, rule, isInstant)])
      .sort(([a], [b]) => b.length - a.length);
  }

  /** Why a finding is what it is: the rule's own reasons for the parts that decided, and the clauses of the others. */
  tell(finding: Finding, clauses: ClauseWords, telling: Telling): string[] {
    const told = new Set<string>();
    for (const clause of finding.clauses) {
      const reason = clause.part === 'require' ? this.#reasons.find(([path]) => isWithin(clause.path, path)) : undefined;
      const texts = reason === undefined ? clauses.tell([clause]) : clause.result === 'unknown' ? [] : [fill(reason[1], finding, telling)];
      for (const text of texts) if (text !== '') told.add(text);
    }
    return [...told];
  }
}

function isWithin(path: string, part: string): boolean {
  return part === '' || path === part || path.startsWith(`${part}.`);
}
