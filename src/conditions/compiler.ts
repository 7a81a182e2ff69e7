import type { Condition, FactParams, Leaf } from '../entities/condition.ts';
import { show } from '../entities/describe-issue.ts';
import { isRecord } from '../entities/is-record.ts';
import type { Issue } from '../entities/issue.ts';
import { misnamed } from '../entities/misnamed.ts';
import type { Problems } from '../entities/problems.ts';
import type { Catalogue } from '../facts/catalogue.ts';
import type { FactReader, FactUse, Moment, ViewReader } from '../facts/fact.ts';
import { groupOf, isOfDebtor, isOfOpening, optionName } from '../facts/fact-names.ts';
import type { KindSet } from '../facts/kinds.ts';
import type { Term } from '../time/term.ts';
import { checkConstant, checkKeys, checkLeaf, isFactReference } from './check-leaf.ts';
import { allOf, anyOf, namedOf, notOf, oversized, refused } from './combine.ts';
import { type LeafParts, leafOf } from './leaf.ts';
import { deepest, tooDecorated, tooDeep, tooMany } from './limits.ts';
import { type Asked, mergeUses, type Node, newUses, type Uses } from './node.ts';
import { type Compare, type CustomOperator, findOperator } from './operators.ts';
import { OptionTerms } from './option-terms.ts';
import { checkParams } from './params.ts';
import { type RegisterPlan, RegisterPlans } from './register-plans.ts';
import { refusal, refusalOfUses, type Scope } from './scope.ts';

type Path = readonly (string | number)[];

/** A shared condition while, and after, it is compiled. */
interface Named {
  readonly condition: Condition;
  readonly number: number;
  state: 'waiting' | 'compiling' | 'done';
  node: Node;
  uses: Uses;
}

const noOptions = {};
/** An option is read wherever the frame stands. */
const nowhere = undefined as never;

/** Compiles the conditions of one policy: to closures, with every problem noted. */
export class Compiler {
  readonly #named = new Map<string, Named>();
  readonly #plans: RegisterPlans;
  readonly #catalogue: Catalogue;
  readonly #custom: ReadonlyMap<string, CustomOperator>;
  readonly #problems: Problems;
  readonly optionTerms: OptionTerms;
  #depth = 0;
  /** Which uses take in which others, among shared conditions. */
  readonly #usesOfShared: [into: Uses, from: Uses][] = [];
  /** Left for when all shared conditions are compiled: they may count one another's earlier times, which leads nobody in a circle. */
  readonly #checksOfEarlier: (() => void)[] = [];

  constructor(
    conditions: Readonly<Record<string, Condition>>,
    catalogue: Catalogue,
    custom: ReadonlyMap<string, CustomOperator>,
    problems: Problems,
  ) {
    this.#catalogue = catalogue;
    this.#custom = custom;
    this.#problems = problems;
    this.optionTerms = new OptionTerms(problems);
    for (const [name, condition] of Object.entries(conditions)) {
      this.#named.set(name, { condition, number: this.#named.size, state: 'waiting', node: refused, uses: newUses() });
    }
    this.#plans = new RegisterPlans((name) => this.#named.get(name));
  }

  /** How many shared conditions there are. */
  get namedCount(): number {
    return this.#named.size;
  }

  /** The registers that the conditions compiled so far need, in the order in which they are brought up to date. */
  get registers(): readonly RegisterPlan[] {
    return this.#plans.inOrder();
  }

  /** Compiles every shared condition, used or not, so that a mistake in any is found. */
  compileShared(): void {
    for (const name of this.#named.keys()) this.named(name, ['conditions', name]);
    for (const check of this.#checksOfEarlier.splice(0)) check();
    this.#spreadSettles();
  }

  /** What uses something that rests on what was settled, rests on it too. */
  #spreadSettles(): void {
    for (let spread = true; spread; ) {
      spread = false;
      for (const [into, from] of this.#usesOfShared) {
        if (into.settlesEver || !from.settlesEver) continue;
        into.settlesEver = spread = true;
      }
    }
  }

  /** A shared condition, compiled, as a check elsewhere would use it. */
  named(name: string, path: Path): Node {
    const scope: Scope = { part: 'shared', options: noOptions, each: true, uses: newUses() };
    return this.#reference(name, scope, path);
  }

  /** The condition as closures; where it is wrong, one that never holds. */
  compile(condition: Condition, scope: Scope, path: Path): Node {
    if (!isRecord(condition)) return this.#refuse({ path, code: 'invalid-type', expected: 'a condition', received: show(condition) });
    if (this.#depth === deepest) return this.#refuse(tooDeep(path));
    this.#depth++;
    const node = this.#compile(condition, scope, path);
    this.#depth--;
    if (node.size === oversized.size) return oversized;
    const excess = tooMany(node, path);
    if (excess !== undefined) {
      this.#refuse(excess);
      return oversized;
    }
    return node.depth > deepest ? this.#refuse(tooDeep(path)) : node;
  }

  #compile(condition: Condition, scope: Scope, path: Path): Node {
    for (const key of ['all', 'any', 'not', 'condition']) {
      if (!Object.hasOwn(condition, key)) continue;
      checkKeys(condition, [key], path, this.#problems);
      break;
    }
    if ('all' in condition) return allOf(this.#list(condition.all, scope, [...path, 'all']));
    if ('any' in condition) return anyOf(this.#list(condition.any, scope, [...path, 'any']));
    if ('not' in condition) return notOf(this.compile(condition.not, scope, [...path, 'not']));
    if ('condition' in condition) return this.#reference(condition.condition, scope, [...path, 'condition']);
    return this.#leaf(condition, scope, path);
  }

  /** A reader of a fact. */
  fact(name: string, params: FactParams | undefined, scope: Scope, path: Path): FactReader | undefined {
    const declaration = this.#catalogue.find(name);
    if (declaration === undefined) {
      this.#refuse(misnamed(path, 'unknown-fact', 'a declared fact', name, this.#catalogue.names()));
      return undefined;
    }
    const why = refusal(name, scope);
    if (why !== undefined) {
      this.#refuse({ path, code: 'unsupported', expected: 'a fact that can be asked for here', received: show(name), help: why });
      return undefined;
    }
    const given = params ?? {};
    if (!checkParams(declaration, given, [...path.slice(0, -1), 'params'], this.#problems)) return undefined;
    const reader = this.#option(name, scope, path) ?? declaration.compile(given, this.useFor(scope, [...path.slice(0, -1), 'params']));
    this.#note(name, params, reader, scope);
    return reader;
  }

  /** Writes down what a fact uses. */
  #note(name: string, params: FactParams | undefined, reader: FactReader, { uses, asks }: Scope): void {
    const group = groupOf(name);
    uses.facts.add(name);
    asks?.push({ fact: name, reader });
    if (name === 'interaction.settles') uses.settlesNow = uses.settlesEver = true;
    if (group === 'option' || group === 'signal') uses.ofRule = true;
    if (isOfOpening(name) || isOfDebtor(name)) uses.ofDebt.set(`${name} ${JSON.stringify(params ?? {})}`, reader);
  }

  #option(fact: string, scope: Scope, path: Path): FactReader | undefined {
    const name = optionName(fact);
    if (name === undefined) return undefined;
    const value = this.#optionValue(name, scope, path);
    return { read: () => value, explain: () => undefined, byShape: true };
  }

  #optionValue(name: string, scope: Scope, path: Path): unknown {
    scope.uses.ofRule = true;
    if (Object.hasOwn(scope.options, name)) return scope.options[name];
    if (scope.part !== 'shared') this.#refuse(misnamed(path, 'unknown-option', 'an option of the rule', name, Object.keys(scope.options)));
    return undefined;
  }

  /** The term that an option holds; nothing after a problem was noted, nor in a shared condition that no rule uses. */
  #optionTerm(name: string, scope: Scope, path: Path): Term | undefined {
    const value = this.#optionValue(name, scope, path);
    return value === undefined ? undefined : this.optionTerms.read(value, name, scope.options, path);
  }

  #list(value: unknown, scope: Scope, path: Path): Node[] {
    if (Array.isArray(value)) return value.map((part: Condition, place) => this.compile(part, scope, [...path, place]));
    this.#refuse({ path, code: 'invalid-type', expected: 'a list of conditions', received: show(value) });
    return [];
  }

  #reference(name: string, scope: Scope, path: Path): Node {
    const named = this.#named.get(name);
    if (named === undefined)
      return this.#refuse(misnamed(path, 'unknown-condition', 'a condition of the policy', name, this.#named.keys()));
    if (named.state === 'compiling') {
      return this.#refuse({
        path,
        code: 'circular-reference',
        expected: 'conditions that do not lead back to themselves',
        received: show(name),
      });
    }
    if (named.state === 'waiting') {
      named.state = 'compiling';
      const shared: Scope = { part: 'shared', options: noOptions, each: true, uses: named.uses };
      named.node = this.compile(named.condition, shared, ['conditions', name]);
      named.state = 'done';
    }
    mergeUses(scope.uses, named.uses);
    if (scope.part === 'shared') this.#usesOfShared.push([scope.uses, named.uses]);
    const help = refusalOfUses(named.uses, scope);
    if (help !== undefined) {
      return this.#refuse({ path, code: 'unsupported', expected: 'a condition that can be asked here', received: show(name), help });
    }
    if (named.node === oversized) return oversized;
    const { ofDebt, ofRule } = named.uses;
    if (scope.part === 'shared' || (ofDebt.size === 0 && !ofRule)) {
      return namedOf(name, named.node, ofDebt.size === 0 && !ofRule ? named.number : undefined);
    }
    // it asks for what only a rule has: compiled again, for this one
    named.state = 'compiling';
    const node = this.compile(named.condition, scope, path);
    named.state = 'done';
    return namedOf(name, node, undefined);
  }

  #leaf(leaf: Leaf, outer: Scope, path: Path): Node {
    if (!checkLeaf({ ...leaf }, path, this.#problems)) return refused;
    const asks: Asked[] = [];
    const scope: Scope = { ...outer, asks };
    const declaration = this.#catalogue.find(leaf.fact);
    const reader = this.fact(leaf.fact, leaf.params, scope, [...path, 'fact']);
    const operator = this.#operator(leaf.operator, [...path, 'operator']);
    const value = this.#value(leaf, operator?.builtIn === false ? undefined : declaration?.among, scope, path);
    if (reader === undefined || declaration === undefined || operator === undefined || value === undefined) return refused;
    const bounded = declaration.type === 'number' && reader.raisedBy !== undefined;
    return leafOf({ fact: leaf.fact, reader, operator: leaf.operator, ...operator, value, bounded, asks, kinds: declaration.kinds });
  }

  #operator(name: string, path: Path): { readonly compare: Compare; readonly builtIn: boolean } | undefined {
    const excess = tooDecorated(name, path);
    if (excess !== undefined) {
      this.#refuse(excess);
      return undefined;
    }
    const found = findOperator(name, this.#custom);
    if ('compare' in found) return found;
    this.#refuse(misnamed(path, 'unknown-operator', 'an operator', found.misspelt, found.candidates));
    return undefined;
  }

  #value(leaf: Leaf, among: readonly string[] | undefined, scope: Scope, path: Path): LeafParts['value'] | undefined {
    const { value } = leaf;
    if (isFactReference(value)) {
      const name = String(value.fact);
      const reader = this.fact(name, value.params as FactParams | undefined, scope, [...path, 'value', 'fact']);
      if (reader === undefined) return undefined;
      return groupOf(name) === 'option' ? { reader, fact: name, option: reader.read(nowhere) } : { reader, fact: name };
    }
    const before = this.#problems.issues.length;
    checkConstant(value, leaf.operator, among, [...path, 'value'], this.#problems);
    return this.#problems.issues.length === before ? { constant: value } : undefined;
  }

  /** What a fact or a term that is being compiled may ask of the compiler. */
  useFor(scope: Scope, path: Path): FactUse {
    return {
      register: (of, since, moment) => this.#register(of, since, moment, scope, path),
      kindsOf: (name) => this.kindsOf(name),
      fact: (name, params, at) => this.fact(name, params, scope, [...path, ...at]),
      instant: (name, params, at) => this.#instant(name, params, scope, [...path, ...at]),
      viewFact: (name, at) => this.#viewFact(name, [...path, ...at]),
      term: (name, at) => this.#optionTerm(name, scope, [...path, ...at]),
      problem: (at, expected, received, candidates) => {
        this.#refuse(misnamed([...path, ...at], 'invalid-value', expected, received, candidates ?? []));
      },
    };
  }

  #instant(name: string, params: FactParams | undefined, scope: Scope, path: Path): FactReader | undefined {
    const type = this.#catalogue.find(name)?.type;
    if (type === undefined || type === 'instant' || type === 'number' || type === 'any') return this.fact(name, params, scope, path);
    this.#refuse({ path, code: 'invalid-type', expected: 'a fact that is an instant', received: show(name) });
    return undefined;
  }

  /** The kinds for which a shared condition may hold. */
  kindsOf(name: string): KindSet {
    return this.#named.get(name)?.node.may ?? 0;
  }

  #viewFact(name: string, path: Path): ViewReader | undefined {
    const reader = this.#catalogue.view(name);
    if (reader === undefined) {
      this.#refuse(misnamed(path, 'unknown-fact', 'an `interaction.` fact without params', name, this.#catalogue.viewNames()));
    }
    return reader;
  }

  #register(of: string, since: string | undefined, moment: Moment, scope: Scope, path: Path): number {
    for (const [key, name] of [
      ['of', of],
      ['since', since],
    ] as const) {
      if (name === undefined) continue;
      const named = this.#named.get(name);
      if (named !== undefined && named.state !== 'done' && moment === 'before') {
        this.#usesOfShared.push([scope.uses, named.uses]);
        this.#checksOfEarlier.push(() => void this.#isCountable(name, [...path, key]));
        continue;
      }
      if (this.#reference(name, { ...scope, part: 'shared', uses: newUses() }, [...path, key]) === refused) return -1;
      if (!this.#isCountable(name, [...path, key])) return -1;
      const { uses } = this.#named.get(name)!;
      if (scope.part === 'shared') this.#usesOfShared.push([scope.uses, uses]);
      if (uses.settlesEver) scope.uses.settlesEver = true;
      if (uses.settlesNow && moment === 'case') {
        scope.uses.settlesNow = true;
        if (scope.part === 'met' || scope.part === 'voided') {
          this.#refuse({
            path: [...path, key],
            code: 'unsupported',
            expected: 'a condition that is known while debts are settled',
            received: show(name),
            help: 'it asks what an interaction settles; ask `before.` instead',
          });
          return -1;
        }
      }
    }
    const number = this.#plans.numberOf(of, since);
    if (scope.uses.registers.get(number) !== 'case') scope.uses.registers.set(number, moment);
    return number;
  }

  /** Whether every interaction can be asked a shared condition: it asks for nothing that only a rule or a debt has. */
  #isCountable(name: string, path: Path): boolean {
    const { uses } = this.#named.get(name)!;
    if (uses.ofDebt.size === 0 && !uses.ofRule) return true;
    const asks = [...uses.ofDebt.keys()].map((use) => use.slice(0, use.indexOf(' '))).join(', ') || 'an option';
    this.#refuse({
      path,
      code: 'unsupported',
      expected: 'a condition that any interaction can be asked',
      received: show(name),
      help: `it asks for ${asks}`,
    });
    return false;
  }

  #refuse(issue: Issue): Node {
    this.#problems.add(issue);
    return refused;
  }
}
