import type { Compiler } from '../conditions/compiler.ts';
import { type Node, newUses, type Uses } from '../conditions/node.ts';
import { residueOf } from '../conditions/residue.ts';
import type { Part, Scope } from '../conditions/scope.ts';
import type { Condition } from '../entities/condition.ts';
import { isRecord } from '../entities/is-record.ts';
import { misnamed } from '../entities/misnamed.ts';
import type { Problems } from '../entities/problems.ts';
import type { Check, Obligation, Rule } from '../entities/rule.ts';
import type { FactReader } from '../facts/fact.ts';
import { isOfOpener, isOfOpening, optionName } from '../facts/fact-names.ts';
import { type TermReader, termReader } from '../facts/term-reader.ts';
import type { Term } from '../time/term.ts';
import type { Choice, CompiledCheck, CompiledObligation, CompiledRule, Precedence } from './compiled.ts';
import { type BrokenRule, conditionKeys } from './resolve-policy.ts';

type Path = readonly (string | number)[];

/** The rule, compiled; every problem is noted. */
export function compileRule(
  rule: Rule,
  number: number,
  compiler: Compiler,
  ruleIds: ReadonlySet<string>,
  problems: Problems,
): CompiledRule {
  const parts = new RuleParts(rule, compiler, ruleIds, problems);
  return rule.kind === 'check' ? compileCheck(rule, number, parts) : compileObligation(rule, number, parts);
}

function compileCheck(rule: Check, number: number, parts: RuleParts): CompiledCheck {
  const when = parts.node('when', rule.when);
  const require = parts.node('require', rule.require);
  const remedy = parts.optional('remedy', rule.remedy);
  return { rule, number, when, require, remedy, remedyResidue: remedy && residueOf(remedy, isOfOpening), ...parts.common() };
}

function compileObligation(rule: Obligation, number: number, parts: RuleParts): CompiledObligation {
  const opens = parts.node('opens', rule.opens);
  const met = parts.node('met', rule.met);
  const voided = parts.optional('voided', rule.voided);
  const restarts = parts.optional('restarts', rule.restarts);
  return {
    rule,
    number,
    opens,
    met,
    voided,
    restarts,
    residues: [
      residueOf(met, isOfOpening),
      voided && residueOf(voided, isOfOpening),
      // here the signal in hand is the present one, not the debt's
      restarts && residueOf(restarts, isOfOpener),
    ].filter((residue) => residue !== undefined),
    due: parts.due(rule.due),
    remind: parts.remind(rule.remind),
    ...parts.common(),
  };
}

/** Notes what is wrong with the conditions of a rule that is not whole. */
export function checkConditions({ id, keys, wrong, malformed }: BrokenRule, compiler: Compiler, problems: Problems): void {
  // what they ask of these would be wrong only because these are
  if (wrong.has('options') || wrong.has('each')) {
    problems.addAll(malformed);
    return;
  }
  const options = isRecord(keys['options']) ? keys['options'] : {};
  for (const part of conditionKeys) {
    if (keys[part] === undefined) continue;
    const scope = { part, options, each: keys['each'] !== undefined, uses: newUses() };
    const before = problems.issues.length;
    compiler.compile(keys[part] as Condition, scope, ['rules', id, part]);
    if (problems.issues.length === before) problems.addAll(malformed.filter(({ path }) => path[2] === part));
  }
}

/** Compiles the parts of one rule. */
class RuleParts {
  readonly #rule: Rule;
  readonly #compiler: Compiler;
  readonly #ruleIds: ReadonlySet<string>;
  readonly #problems: Problems;
  readonly #path: Path;
  readonly #uses = newUses();

  constructor(rule: Rule, compiler: Compiler, ruleIds: ReadonlySet<string>, problems: Problems) {
    this.#rule = rule;
    this.#compiler = compiler;
    this.#ruleIds = ruleIds;
    this.#problems = problems;
    this.#path = ['rules', rule.id];
  }

  #scope(part: Part, uses: Uses): Scope {
    return { part, options: this.#rule.options ?? {}, each: this.#rule.each !== undefined, uses };
  }

  node(part: Part, condition: Condition, path: Path = [part]): Node {
    return this.#compiler.compile(condition, this.#scope(part, this.#uses), [...this.#path, ...path]);
  }

  optional(part: Part, condition: Condition | undefined): Node | undefined {
    return condition === undefined ? undefined : this.node(part, condition);
  }

  /** What checks and obligations share; to be asked for last, when all parts are compiled. */
  common() {
    const { appliesWhen, severity, yieldsTo = [], data = {} } = this.#rule;
    const parts = {
      appliesWhen: appliesWhen === undefined ? undefined : this.node('appliesWhen', appliesWhen),
      severity:
        typeof severity === 'string'
          ? [{ when: undefined, value: severity }]
          : severity.map((entry, place) => this.#choice('severity', entry.when, entry.severity, place)),
      yieldsTo: yieldsTo.map((entry, place) => this.#precedence(entry, place)),
      data: Object.entries(data).flatMap(([name, { fact, params }]): [string, FactReader][] => {
        // what a finding carries along decides nothing: what it uses is not what the rule uses
        const reader = this.#compiler.fact(fact, params, this.#scope('data', newUses()), [...this.#path, 'data', name, 'fact']);
        return reader === undefined ? [] : [[name, reader]];
      }),
    };
    return { ...parts, readsSettles: this.#uses.settlesEver, uses: this.#uses };
  }

  #choice<Value>(part: Part, when: Condition | undefined, value: Value, place: number): Choice<Value> {
    return { when: when === undefined ? undefined : this.node(part, when, [part, place, 'when']), value };
  }

  #precedence(entry: NonNullable<Rule['yieldsTo']>[number], place: number): Precedence {
    if ('when' in entry) return { because: entry.because, when: this.node('yieldsTo', entry.when, ['yieldsTo', place, 'when']) };
    if (!this.#ruleIds.has(entry.rule)) {
      const path = [...this.#path, 'yieldsTo', place, 'rule'];
      this.#problems.add(misnamed(path, 'unknown-rule', 'a rule of the policy', entry.rule, this.#ruleIds));
    }
    return entry;
  }

  due(due: Obligation['due']): Choice<TermReader>[] {
    const path = [...this.#path, 'due'];
    if (typeof due === 'string') {
      const term = this.#optionTerm(due, path);
      return term === undefined ? [] : [{ when: undefined, value: this.#term(term, path) }];
    }
    if (!Array.isArray(due)) return [{ when: undefined, value: this.#term(due, path) }];
    return due.map((entry: { when?: Condition | undefined }, place) => {
      const { when, ...term } = entry;
      return this.#choice('due', when, this.#term(term as Term, [...path, place]), place);
    });
  }

  remind(remind: Obligation['remind']): CompiledObligation['remind'] {
    if (remind === undefined) return undefined;
    const path = [...this.#path, 'remind'];
    const source = typeof remind === 'string' ? this.#optionTerm(remind, path) : remind;
    if (source === undefined) return undefined;
    const before = 'before' in source;
    const term = before ? source.before : source;
    return { before, term: this.#term(term, before ? [...path, 'before'] : path), source: term };
  }

  /** A term that stands among the options. */
  #optionTerm(reference: string, path: Path): Term | { before: Term } | undefined {
    const name = optionName(reference)!;
    const options = this.#rule.options ?? {};
    if (!Object.hasOwn(options, name)) {
      this.#problems.add(misnamed(path, 'unknown-option', 'an option of the rule', name, Object.keys(options)));
      return undefined;
    }
    const value = options[name];
    const given = isRecord(value) && 'before' in value ? value['before'] : value;
    const term = this.#compiler.optionTerms.read(given, name, options, [...this.#path, 'options', name]);
    return term && (value as Term | { before: Term });
  }

  #term(term: Term | { before: Term }, path: Path): TermReader {
    const scope = this.#scope('due', this.#uses);
    return termReader(term as Term, this.#compiler.useFor(scope, path), []);
  }
}
