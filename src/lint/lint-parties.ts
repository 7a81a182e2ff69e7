import type { Rule } from '../entities/rule.ts';
import type { Linting } from './linting.ts';

/** Reports rules that nobody can owe to anybody, and rules that yield to one another in a circle. */
export function lintParties({ policy: { rules }, report }: Linting): void {
  for (const { id, owedBy, owedTo } of Object.values(rules)) {
    if (owedBy === owedTo && owedBy !== 'recruiters-side')
      report('owes-itself', ['rules', id, 'owedTo'], `\`${id}\` is owed by \`${owedBy}\` to \`${owedTo}\`: to nobody else`, [id]);
  }
  const reported = new Set<string>();
  for (const id of Object.keys(rules)) {
    const circle = circleFrom(id, rules);
    if (circle === undefined || circle.some((one) => reported.has(one))) continue;
    for (const one of circle) reported.add(one);
    const steps = [...circle, id].map((one) => `\`${one}\``).join(' to ');
    report('yields-in-a-circle', ['rules', id, 'yieldsTo'], `rules yield in a circle: ${steps}`, circle);
  }
}

/** The rules on the way from a rule by what it yields to back to itself. */
function circleFrom(start: string, rules: Readonly<Record<string, Rule>>): readonly string[] | undefined {
  const seen = new Set<string>();
  const waiting: (readonly string[])[] = [[start]];
  for (let way = waiting.shift(); way !== undefined; way = waiting.shift()) {
    for (const entry of rules[way.at(-1)!]?.yieldsTo ?? []) {
      if (!('rule' in entry)) continue;
      if (entry.rule === start) return way;
      if (seen.has(entry.rule)) continue;
      seen.add(entry.rule);
      waiting.push([...way, entry.rule]);
    }
  }
  return undefined;
}
