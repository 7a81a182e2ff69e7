import { type Chooser, many, maybe, record } from '../../../src/testing/arbitraries/chooser.ts';
import type { Calendar, ResolvedPolicy, Rule } from '../../reference/types.ts';
import { randomNamedConditions } from './named-conditions.ts';
import { randomRule } from './rules.ts';
import { randomCalendar } from './times.ts';

const odd = ['rule', 'rule', 'rule', 'a/b', 'rule', '5%:x', 'rule', 'constructor'];

/** A policy of 3 to 8 rules that loads without a complaint. */
export function randomPolicy(c: Chooser, calendar: Calendar = randomCalendar(c)): ResolvedPolicy {
  const names = randomNamedConditions(c);
  const rules: Rule[] = [];
  for (const name of many(c, 3, 8, (index) => `${odd[index]!}-${index + 1}`)) {
    rules.push(
      randomRule(
        c,
        name,
        names,
        rules.map(({ id }) => id),
      ),
    );
  }
  const withDefault = (type: string, value: unknown) => record({ type, default: maybe(c, 40, () => value) });
  return {
    name: 'random',
    version: '1',
    calendar,
    kinds: { 'stage-changed': { stage: 'string' }, 'assessment-sent': { hours: 'number', urgent: 'boolean' } },
    context: {
      tier: withDefault('string', 'plain'),
      score: withDefault('number', 1),
      labels: withDefault('strings', ['new']),
      since: withDefault('instant', Date.UTC(2026, 2, 7)),
    } as unknown as NonNullable<ResolvedPolicy['context']>,
    conditions: names.conditions,
    rules: Object.fromEntries(rules.map((rule) => [rule.id, rule])),
  };
}
