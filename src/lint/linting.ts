import type { CompiledPolicy, ResolvedPolicy } from '../engine/compiled.ts';
import type { Condition } from '../entities/condition.ts';
import type { Rule } from '../entities/rule.ts';
import { Catalogue } from '../facts/catalogue.ts';
import { type BusinessCalendar, businessCalendar } from '../time/business-calendar.ts';
import { constantsIn } from './constants.ts';
import { Domains } from './domains.ts';
import type { Report } from './lint-finding.ts';
import { Solver, type Stand } from './solver.ts';

/** A policy while it is looked through, and where what is found is written down. */
export interface Linting {
  readonly policy: ResolvedPolicy;
  readonly solver: Solver;
  /** The office of the policy; where it names none, one that works from Monday to Friday. */
  readonly calendar: BusinessCalendar;
  readonly report: Report;
}

/** What is needed to look through a policy. */
export function lintingOf({ resolved: policy, operators }: CompiledPolicy, report: Report): Linting {
  const verdicts = new Map<string, boolean>();
  const neverHolds = (name: string): boolean => {
    const known = verdicts.get(name);
    if (known !== undefined) return known;
    // a condition may count its own earlier times: meanwhile it is taken to hold somewhere
    verdicts.set(name, false);
    const condition = Object.hasOwn(policy.conditions, name) ? policy.conditions[name] : undefined;
    const verdict = condition !== undefined && !solver.canBe({ condition, holds: true, stand: { now: `counted ${name}` } });
    verdicts.set(name, verdict);
    return verdict;
  };
  const constants = constantsIn(Object.values(policy.conditions), Object.values(policy.rules));
  const solver = new Solver(policy.conditions, new Domains(new Catalogue(policy), constants, neverHolds), operators);
  return { policy, solver, calendar: businessCalendar(policy.calendar ?? { timeZone: 'UTC' }), report };
}

/** Where the parts of a rule stand that look at an interaction for the first time: `when`, `require`, `opens`. */
export function atOpening({ options = {}, each }: Rule): Stand {
  return { now: 'opening', opened: 'opening', signal: 'debt', openedSignal: 'debt', each, options };
}

/** Where the parts of a rule stand that look at a later interaction: `met`, `voided`, `remedy`. */
export function after({ options = {}, each }: Rule): Stand {
  return { now: 'later', opened: 'opening', signal: 'debt', openedSignal: 'debt', each, options };
}

/** What opens a debt, or is looked at by a check: the condition, and a signal of its own where the rule wants one. */
export function openingOf(rule: Rule): Condition {
  const condition = rule.kind === 'check' ? rule.when : rule.opens;
  if (rule.each === undefined) return condition;
  const spoken: Condition = { fact: 'interaction.signals', params: { type: rule.each }, operator: 'greaterThan', value: 0 };
  return { all: [spoken, condition] };
}

/** A condition that never holds. */
export const nowhere: Condition = { not: { all: [] } };
