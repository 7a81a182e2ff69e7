import type { Condition, FactParams, FactReference, Leaf } from '../entities/condition.ts';
import { isRecord } from '../entities/is-record.ts';
import type { Clause } from '../entities/report.ts';
import type { Rule } from '../entities/rule.ts';
import { groupOf, optionIn } from '../facts/fact-names.ts';
import { describeTerm } from '../time/describe-term.ts';
import type { Term } from '../time/term.ts';
import { asText } from './describe-glossary.ts';
import { literal, mayBeAbsent, operatorWords, plainName, subjectOf } from './describe-leaf.ts';
import type { IsInstant } from './instant-facts.ts';

type Result = Clause['result'];

/** What a clause says where it is so, where it is not, and where it is not known. */
type Words = (result: Result) => string;

/** Tells the clauses of one rule; each is put into words once. */
export class ClauseWords {
  readonly #rule: Rule | undefined;
  readonly #isInstant: IsInstant;
  readonly #known = new Map<string, Map<string, Words>>();

  constructor(rule: Rule | undefined, isInstant: IsInstant) {
    this.#rule = rule;
    this.#isInstant = isInstant;
  }

  /** The clauses in words, what a named condition is made of under its name. */
  tell(clauses: readonly Clause[]): string[] {
    const told: string[] = [];
    for (const { part, path, fact, result } of clauses) {
      const text = this.#find(part, path, fact)(result);
      if (!told.includes(text)) told.push(text);
    }
    return told;
  }

  #find(part: string, path: string, fact: string | undefined): Words {
    const known = this.#known.get(part)?.get(path);
    if (known !== undefined) return known;
    const words = this.#wordsOf(part, path, fact);
    const paths = this.#known.get(part) ?? new Map<string, Words>();
    this.#known.set(part, paths.set(path, words));
    return words;
  }

  #wordsOf(part: string, path: string, fact: string | undefined): Words {
    const named = namedIn(path);
    if (named !== undefined) return namedWords(named.name, named.rest);
    const condition = (this.#rule as Readonly<Record<string, unknown>> | undefined)?.[part] as Condition | undefined;
    const leaf = condition === undefined ? undefined : leafAt(condition, path);
    return leaf === undefined ? eachOf(`\`${fact ?? path}\` holds`, `\`${fact ?? path}\` does not hold`) : this.#leafWords(leaf);
  }

  #leafWords({ fact, params, operator, value }: Leaf): Words {
    const subject = this.#subjectOf(fact, params);
    const object = isReference(value) ? this.#subjectOf(value.fact, value.params) : literal(value, fact);
    const flag = flagWords(fact, operator, value);
    if (flag !== undefined) return flag;
    const verb = operatorWords(operator, this.#isInstant({ fact, params }));
    const [so, not] = [`${subject} ${verb.so} ${object}`, `${subject} ${verb.not} ${object}`];
    // nothing holds of what is absent, not even that it differs
    const maybeAbsent = [fact, ...(isReference(value) ? [value.fact] : [])].some(mayBeAbsent);
    return eachOf(so, maybeAbsent && !/\bnot\b/.test(verb.not) ? `${not}, if on record at all` : not);
  }

  #subjectOf(fact: string, params: FactParams | undefined): string {
    if (fact === 'time') return this.#timeWords(params ?? {});
    if (groupOf(fact) !== 'option') return subjectOf(fact, params);
    const value = this.#optionOf(fact);
    return typeof value === 'object' || value === undefined ? `\`${fact}\`` : `${asText(value)} (\`${fact}\`)`;
  }

  #optionOf(reference: string): unknown {
    return optionIn(this.#rule?.options ?? {}, reference);
  }

  #timeWords({ from, for: given, ...own }: FactParams): string {
    const term = typeof given === 'string' ? this.#optionOf(given) : (given ?? own);
    const length = isRecord(term) ? lengthOf(term as Term) : `\`${String(given)}\``;
    if (from === undefined) return `${length} after it`;
    if (typeof from === 'string') return `${length} after ${nameOfInstant(from)}`;
    const { fact, params } = from as FactReference;
    return `${length} after ${subjectOf(fact, params)}`;
  }
}

/** An instant by its name: a fact, or the last time of a condition. */
function nameOfInstant(name: string): string {
  const [moment, condition] = name.split(':');
  if (condition === undefined) return subjectOf(name, undefined);
  return `the last \`${condition}\`${moment === 'before' ? ' before it' : ''}`;
}

/** What is true or false, and has a name, is told as it is. */
function flagWords(fact: string, operator: string, value: unknown): Words | undefined {
  if (typeof value !== 'boolean' || (operator !== 'equal' && operator !== 'notEqual')) return undefined;
  const name = plainName(fact);
  if (name === undefined) return undefined;
  const [so, not] = [`it is ${name}`, `it is not ${name}`];
  return value === (operator === 'equal') ? eachOf(so, not) : eachOf(not, so);
}

function eachOf(so: string, not: string): Words {
  return (result) => (result === true ? so : result === false ? not : `it is not known whether ${so}`);
}

/** A named condition is what the leaf in it is, unless that stands under a `not`. */
function namedWords(name: string, rest: string): Words {
  const words = eachOf(`\`${name}\` holds`, `\`${name}\` does not hold`);
  const flipped = (rest.match(/\bnot\b/g) ?? []).length % 2 === 1;
  return (result) => words(flipped && result !== 'unknown' ? !result : result);
}

/** Of no days only the day itself is left, to its end. */
function lengthOf(term: Term): string {
  const length = describeTerm(term);
  return length === '0 days' ? 'the end of the day' : length;
}

function isReference(value: unknown): value is FactReference {
  return typeof value === 'object' && value !== null && 'fact' in value;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/** The leaf at a path without names, such as `all[1].not.any[0]`. */
function leafAt(condition: Condition, path: string): Leaf | undefined {
  let at: unknown = condition;
  for (const step of path === '' ? [] : path.split('.')) {
    const [, name = '', place] = /^(\w+)(?:\[(\d+)\])?$/.exec(step) ?? [];
    const part: unknown = fieldOf(at, name);
    at = place === undefined ? part : fieldOf(part, place);
  }
  return typeof at === 'object' && at !== null && 'fact' in at ? (at as Leaf) : undefined;
}

/** The first condition that a path names, and what of the path comes after it. */
function namedIn(path: string): { readonly name: string; readonly rest: string } | undefined {
  const opening = 'condition(';
  const start = path.indexOf(opening);
  const end = path.indexOf(')', start);
  return start < 0 || end < 0 ? undefined : { name: path.slice(start + opening.length, end), rest: path.slice(end + 1) };
}
