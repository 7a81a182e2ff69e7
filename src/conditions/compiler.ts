import type { Condition, FactParams, Leaf } from '../entities/condition.ts';
import { oneOf, show } from '../entities/describe-issue.ts';
import type { Issue } from '../entities/issue.ts';
import { nearest } from '../entities/nearest.ts';
import type { Problems } from '../entities/problems.ts';
import type { Catalogue } from '../facts/catalogue.ts';
import type { FactDeclaration, FactReader, FactUse, Moment, ViewReader } from '../facts/fact.ts';
import type { KindSet } from '../facts/kinds.ts';
import { allOf, anyOf, namedOf, notOf, refused } from './combine.ts';
import { type LeafParts, leafOf } from './leaf.ts';
import { mergeUses, type Node, newUses, type Uses } from './node.ts';
import { type Compare, type CustomOperator, findOperator } from './operators.ts';
import { checkParams } from './params.ts';
import { type RegisterPlan, RegisterPlans } from './register-plans.ts';
import { refusal, type Scope } from './scope.ts';

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

/** Compiles the conditions of one policy: to closures, with every problem noted. */
export class Compiler {
  readonly #named = new Map<string, Named>();
  readonly #plans: RegisterPlans;
  readonly #catalogue: Catalogue;
  readonly #custom: ReadonlyMap<string, CustomOperator>;
  readonly #problems: Problems;
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

  compile(condition: Condition, scope: Scope, path: Path): Node {
    if (typeof condition !== 'object' || condition === null || Array.isArray(condition)) {
      return this.#refuse({ path, code: 'invalid-type', expected: 'a condition', received: show(condition) });
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
      const near = this.#catalogue.nearest(name);
      this.#refuse({
        path,
        code: 'unknown-fact',
        expected: 'a declared fact',
        received: show(name),
        ...(near === undefined ? {} : { nearest: near }),
      });
      return undefined;
    }
    const why = refusal(name, scope);
    if (why !== undefined) {
      this.#refuse({ path, code: 'unsupported', expected: 'a fact that can be asked for here', received: show(name), help: why });
      return undefined;
    }
    const given = params ?? {};
    if (!checkParams(declaration, given, [...path.slice(0, -1), 'params'], this.#problems)) return undefined;
    const reader = name.startsWith('option.')
      ? this.#option(name, scope, path)
      : declaration.compile(given, this.useFor(scope, [...path.slice(0, -1), 'params']));
    this.#note(name, params, reader, scope);
    return reader;
  }

  /** Writes down what a fact uses. */
  #note(name: string, params: FactParams | undefined, reader: FactReader, { uses }: Scope): void {
    const group = name.slice(0, name.indexOf('.'));
    uses.groups.add(group);
    if (name === 'interaction.settles') uses.settlesNow = uses.settlesEver = true;
    if (group === 'option' || group === 'signal') uses.ofRule = true;
    const ofDebt = group === 'opened' || group === 'signal' || name === 'interaction.byDebtor' || name === 'interaction.toCreditor';
    if (ofDebt) uses.ofDebt.set(`${name} ${JSON.stringify(params ?? {})}`, reader);
  }

  #option(name: string, scope: Scope, path: Path): FactReader {
    const value = this.#optionValue(name.slice('option.'.length), scope, path);
    return { read: () => value, explain: () => undefined };
  }

  #optionValue(name: string, scope: Scope, path: Path): unknown {
    if (Object.hasOwn(scope.options, name)) return scope.options[name];
    if (scope.part === 'shared') return undefined;
    const near = nearest(name, Object.keys(scope.options));
    this.#refuse({
      path,
      code: 'unknown-option',
      expected: 'an option of the rule',
      received: show(name),
      ...(near === undefined ? {} : { nearest: near }),
    });
    return undefined;
  }

  #list(value: unknown, scope: Scope, path: Path): Node[] {
    if (Array.isArray(value)) return value.map((part: Condition, place) => this.compile(part, scope, [...path, place]));
    this.#refuse({ path, code: 'invalid-type', expected: 'a list of conditions', received: show(value) });
    return [];
  }

  #reference(name: string, scope: Scope, path: Path): Node {
    const named = this.#named.get(name);
    if (named === undefined) {
      const near = nearest(name, this.#named.keys());
      return this.#refuse({
        path,
        code: 'unknown-condition',
        expected: 'a condition of the policy',
        received: show(name),
        ...(near === undefined ? {} : { nearest: near }),
      });
    }
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
    const { ofDebt, ofRule } = named.uses;
    if (scope.part === 'shared' || (ofDebt.size === 0 && !ofRule)) {
      return namedOf(name, named.node, ofDebt.size === 0 && !ofRule ? named.number : undefined);
    }
    // it asks for what only a rule has: compiled again, for this one
    named.state = 'compiling';
    const node = this.compile(named.condition, scope, path.slice(0, -1));
    named.state = 'done';
    return namedOf(name, node, undefined);
  }

  #leaf(leaf: Leaf, scope: Scope, path: Path): Node {
    const shape = this.#shapeOf(leaf, path);
    if (!shape) return refused;
    const declaration = this.#catalogue.find(leaf.fact);
    const reader = this.fact(leaf.fact, leaf.params, scope, [...path, 'fact']);
    const compare = this.#operator(leaf.operator, [...path, 'operator']);
    const value = this.#value(leaf, declaration, scope, path);
    if (reader === undefined || declaration === undefined || compare === undefined || value === undefined) return refused;
    const bounded = declaration.type === 'number' && reader.raisedBy !== undefined;
    return leafOf({ fact: leaf.fact, reader, operator: leaf.operator, compare, value, bounded });
  }

  #shapeOf(leaf: Leaf, path: Path): boolean {
    const given = leaf as unknown as Record<string, unknown>;
    const before = this.#problems.issues.length;
    if ('path' in given) {
      this.#refuse({
        path: [...path, 'path'],
        code: 'unsupported',
        expected: 'no `path`',
        received: show(given.path),
        help: 'facts are flat, dotted names',
      });
    }
    const keys = ['fact', 'params', 'operator', 'value'];
    if (!('fact' in given)) keys.push('all', 'any', 'not', 'condition');
    for (const key of Object.keys(given)) {
      if (keys.includes(key) || key === 'path') continue;
      const near = nearest(key, keys);
      this.#refuse({
        path: [...path, key],
        code: 'unknown-key',
        expected: oneOf(keys),
        received: show(key),
        ...(near === undefined ? {} : { nearest: near }),
      });
    }
    for (const key of ['fact', 'operator']) {
      if (typeof given[key] !== 'string')
        this.#refuse({ path: [...path, key], code: 'missing', expected: 'a name', received: show(given[key]) });
    }
    if (!('value' in given)) this.#refuse({ path: [...path, 'value'], code: 'missing', expected: 'a value', received: 'nothing' });
    return this.#problems.issues.length === before;
  }

  #operator(name: string, path: Path): Compare | undefined {
    const found = findOperator(name, this.#custom);
    if ('compare' in found) return found.compare;
    const { misspelt, nearest: near } = found;
    this.#refuse({
      path,
      code: 'unknown-operator',
      expected: 'an operator',
      received: show(misspelt),
      ...(near === undefined ? {} : { nearest: near }),
    });
    return undefined;
  }

  #value(leaf: Leaf, declaration: FactDeclaration | undefined, scope: Scope, path: Path): LeafParts['value'] | undefined {
    const { value } = leaf;
    if (typeof value === 'object' && value !== null && 'fact' in value) {
      const params = 'params' in value ? (value.params as FactParams) : undefined;
      const reader = this.fact(String(value.fact), params, scope, [...path, 'value', 'fact']);
      return reader === undefined ? undefined : { reader, fact: String(value.fact) };
    }
    if (declaration?.among !== undefined) this.#checkValues(value, declaration.among, [...path, 'value']);
    if (/(?:^|:)(?:in|notIn)$/.test(leaf.operator) && !Array.isArray(value) && typeof value !== 'string') {
      this.#refuse({ path: [...path, 'value'], code: 'invalid-type', expected: 'a list', received: show(value) });
      return undefined;
    }
    return { constant: value };
  }

  /** A misspelt value would make a condition that never holds: refused, with the nearest. */
  #checkValues(value: unknown, among: readonly string[], path: Path): void {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (typeof item === 'string' && !among.includes(item)) {
        const near = nearest(item, among);
        this.#refuse({
          path,
          code: 'invalid-value',
          expected: oneOf(among),
          received: show(item),
          ...(near === undefined ? {} : { nearest: near }),
        });
      }
    }
  }

  /** What a fact or a term that is being compiled may ask of the compiler. */
  useFor(scope: Scope, path: Path): FactUse {
    return {
      register: (of, since, moment) => this.#register(of, since, moment, scope, path),
      kindsOf: (name) => this.kindsOf(name),
      fact: (name, params, at) => this.fact(name, params, scope, [...path, ...at]),
      viewFact: (name, at) => this.#viewFact(name, [...path, ...at]),
      option: (name, at) => this.#optionValue(name, scope, [...path, ...at]),
      problem: (at, expected, received, candidates) => {
        const near = candidates === undefined || typeof received !== 'string' ? undefined : nearest(received, candidates);
        this.#refuse({
          path: [...path, ...at],
          code: 'invalid-value',
          expected,
          received: show(received),
          ...(near === undefined ? {} : { nearest: near }),
        });
      },
    };
  }

  /** The kinds for which a shared condition may hold. */
  kindsOf(name: string): KindSet {
    return this.#named.get(name)?.node.may ?? 0;
  }

  #viewFact(name: string, path: Path): ViewReader | undefined {
    const reader = this.#catalogue.view(name);
    if (reader === undefined) {
      const near = this.#catalogue.nearestView(name);
      this.#refuse({
        path,
        code: 'unknown-fact',
        expected: 'an `interaction.` fact without params',
        received: show(name),
        ...(near === undefined ? {} : { nearest: near }),
      });
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
