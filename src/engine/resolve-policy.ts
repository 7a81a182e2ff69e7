import * as z from 'zod';
import { termProblems } from '../conditions/term-problems.ts';
import type { Condition } from '../entities/condition.ts';
import { oneOf, show } from '../entities/describe-issue.ts';
import { fromZod } from '../entities/from-zod.ts';
import { isRecord } from '../entities/is-record.ts';
import type { Issue } from '../entities/issue.ts';
import { misnamed } from '../entities/misnamed.ts';
import type { Measure, PolicyInput, ValueType } from '../entities/policy.ts';
import { policySchema } from '../entities/policy.ts';
import type { Problems } from '../entities/problems.ts';
import { checkSchema, obligationSchema, type Rule, type RuleInput, severities } from '../entities/rule.ts';
import { declaredValue } from '../facts/declared-value.ts';
import type { ResolvedPolicy } from './compiled.ts';

type Path = readonly (string | number)[];
type Table<Value> = Map<string, Value>;

/** Policies and rules that a policy can name. */
export interface Library {
  readonly policies: ReadonlyMap<string, PolicyInput>;
  readonly rules: ReadonlyMap<string, RuleInput>;
  /** Conditions that every policy has. */
  readonly conditions: Readonly<Record<string, Condition>>;
}

/** A rule while its settings are gathered. */
interface Setting {
  on: boolean;
  keys: Record<string, unknown>;
}

/** The keys of a rule under which a condition stands. */
export const conditionKeys = ['appliesWhen', 'when', 'require', 'remedy', 'opens', 'restarts', 'met', 'voided'] as const;

/** A rule that is not whole, as far as it can be read: its conditions may have problems of their own. */
export interface BrokenRule {
  readonly id: string;
  readonly keys: Readonly<Record<string, unknown>>;
  /** The keys that something is wrong with, conditions aside. */
  readonly wrong: ReadonlySet<string>;
  /** What the schema has against its conditions: who compiles them finds more, and knows why. */
  readonly malformed: readonly Issue[];
}

/** What a policy comes to. */
export interface Resolution {
  readonly policy: ResolvedPolicy;
  readonly broken: readonly BrokenRule[];
}

interface Gathered {
  kinds: Table<Readonly<Record<string, 'string' | 'number' | 'boolean'>>>;
  context: ResolvedPolicy['context'];
  conditions: Table<Condition>;
  measures: Table<Measure>;
  calendar: ResolvedPolicy['calendar'];
  rules: Table<Setting>;
}

/** The shape of a policy file, its rules and conditions aside: those are gone through one by one. */
const fileSchema = policySchema.extend({
  rules: z.record(z.string(), z.unknown()).optional(),
  conditions: z.record(z.string(), z.unknown()).optional(),
});

/** The policy with everything that it extends; every problem is noted. */
export function resolvePolicy(input: unknown, library: Library, problems: Problems): Resolution | undefined {
  const gathered: Gathered = {
    kinds: new Map(),
    context: {},
    conditions: new Map(Object.entries(library.conditions)),
    measures: new Map(),
    calendar: undefined,
    rules: new Map(),
  };
  const file = gather(input, gathered, library, [], [], problems);
  if (file === undefined) return undefined;
  const { rules, broken } = completeRules(gathered.rules, problems);
  const policy = {
    name: file.name,
    version: file.version ?? '0.0.0',
    calendar: gathered.calendar,
    kinds: Object.fromEntries(gathered.kinds),
    context: gathered.context,
    conditions: Object.fromEntries(gathered.conditions),
    measures: [...gathered.measures.values()],
    rules,
  };
  return { policy, broken };
}

function gather(
  input: unknown,
  into: Gathered,
  library: Library,
  path: Path,
  chain: readonly string[],
  problems: Problems,
): { name: string; version?: string | undefined } | undefined {
  const parsed = fileSchema.safeParse(input);
  for (const table of ['rules', 'conditions', 'kinds', 'context']) refuseReserved(input, table, path, problems);
  if (!parsed.success) {
    problems.addAll(fromZod(parsed.error.issues, fileSchema, input, path));
    // a policy whose frame is wrong may still have wrong rules: look, as far as one can
    if (typeof input !== 'object' || input === null) return undefined;
  }
  const file = (parsed.success ? parsed.data : input) as z.infer<typeof fileSchema>;
  for (const [place, name] of listOf(file.extends).entries())
    if (typeof name === 'string') extend(name, into, library, [...path, 'extends', place], chain, problems);
  for (const [name, data] of entriesOf(file.kinds)) into.kinds.set(name, data);
  if (parsed.success) checkDefaults(parsed.data.context ?? {}, [...path, 'context'], problems);
  into.context = { ...into.context, ...recordOf(file.context) };
  for (const [name, condition] of entriesOf(file.conditions)) into.conditions.set(name, condition as Condition);
  if (parsed.success) setMeasures(parsed.data.measures ?? [], into.measures, path, problems);
  if (parsed.success && parsed.data.calendar !== undefined) into.calendar = parsed.data.calendar;
  for (const [id, setting] of entriesOf(file.rules)) setRule(id, setting, into.rules, library, [...path, 'rules', id], problems);
  return { name: file.name, version: file.version };
}

/** Notes each default that is not of the type that its fact is declared with. */
function checkDefaults(context: NonNullable<PolicyInput['context']>, path: Path, problems: Problems): void {
  for (const [name, { type, default: value }] of Object.entries(context)) {
    if (value === undefined || declaredValue(type, value) !== undefined) continue;
    problems.add({ path: [...path, name, 'default'], code: 'invalid-type', expected: kindOf[type], received: show(value) });
  }
}

const kindOf: Readonly<Record<ValueType, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: '`true` or `false`',
  strings: 'a list of texts',
  instant: 'an instant such as `2026-03-02T09:00:00-06:00`',
};

/** Sets the measures of one file; one of a policy that it extends gives way. */
function setMeasures(measures: readonly Measure[], into: Table<Measure>, path: Path, problems: Problems): void {
  const own = new Set<string>();
  for (const [place, measure] of measures.entries()) {
    const { id } = measure;
    if (own.has(id))
      problems.add({ path: [...path, 'measures', place, 'id'], code: 'contradiction', expected: 'an id of its own', received: show(id) });
    own.add(id);
    into.set(id, measure);
  }
}

const reserved = '__proto__';

/** Refuses the one name that a record of JavaScript cannot hold, in a table of what was given: what it names would be lost. */
function refuseReserved(given: unknown, table: string | number, path: Path, problems: Problems): void {
  const names = (given as Readonly<Record<string | number, unknown>> | null | undefined)?.[table];
  if (isRecord(names) && Object.hasOwn(names, reserved))
    problems.add({ path: [...path, table, reserved], code: 'invalid-value', expected: 'another name', received: show(reserved) });
}

const recordOf = <Value>(value: Readonly<Record<string, Value>> | undefined): Readonly<Record<string, Value>> =>
  value !== undefined && isRecord(value) ? value : {};
const entriesOf = <Value>(value: Readonly<Record<string, Value>> | undefined): [string, Value][] => Object.entries(recordOf(value));
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function extend(name: string, into: Gathered, library: Library, path: Path, chain: readonly string[], problems: Problems): void {
  const policy = library.policies.get(name);
  if (policy === undefined) {
    problems.add(misnamed(path, 'unknown-policy', oneOf(library.policies.keys()), name, library.policies.keys()));
  } else if (chain.includes(name)) {
    problems.add({
      path,
      code: 'circular-reference',
      expected: 'policies that do not extend themselves',
      received: [...chain, name].map((step) => `\`${step}\``).join(' → '),
    });
  } else {
    gather(policy, into, library, path, [...chain, name], problems);
  }
}

/** Sets one rule: by its severity, severity and options, or some or all of its keys. */
function setRule(id: string, setting: unknown, rules: Table<Setting>, library: Library, path: Path, problems: Problems): void {
  const whole = isRecord(setting) ? setting : undefined;
  let rule = rules.get(id);
  if (rule === undefined) {
    const known = library.rules.get(id);
    if (known === undefined && whole?.kind === undefined) {
      problems.add(
        misnamed(path, 'unknown-rule', 'a rule of the policy, or the whole of a new one', id, [...rules.keys(), ...library.rules.keys()]),
      );
      return;
    }
    rule = { on: true, keys: known === undefined || whole?.kind !== undefined ? { id } : { ...known } };
  } else {
    rule = { on: rule.on, keys: rule.keys };
  }
  for (const table of ['options', 'data', 'messages', 'reasons', 1]) refuseReserved(setting, table, path, problems);
  if (whole !== undefined) {
    const { options: given } = whole;
    const isOwn = whole.kind !== undefined || !isRecord(given);
    const mayAdd = Object.keys(whole).some((key) => key !== 'severity' && key !== 'options');
    const options =
      given === undefined
        ? rule.keys.options
        : isOwn
          ? given
          : setOptions({ known: rule.keys.options, given, mayAdd, path: [...path, 'options'], problems });
    rules.set(id, { on: true, keys: { ...rule.keys, ...whole, ...(options === undefined ? {} : { options }) } });
    return;
  }
  const [severity, options] = Array.isArray(setting) ? (setting as unknown[]) : [setting, undefined];
  const levels = ['off', ...severities];
  if (typeof severity !== 'string' || !levels.includes(severity)) {
    problems.add(misnamed(Array.isArray(setting) ? [...path, 0] : path, 'invalid-value', oneOf(levels), severity, levels));
    return;
  }
  const on = severity !== 'off';
  const keys = {
    ...rule.keys,
    ...(on ? { severity } : {}),
    ...(options === undefined
      ? {}
      : { options: setOptions({ known: rule.keys.options, given: options, mayAdd: false, path: [...path, 1], problems }) }),
  };
  rules.set(id, { on, keys });
}

/** Options as set, and those that the rule has. */
interface OptionSetting {
  readonly known: unknown;
  readonly given: unknown;
  /** Whether others may be given than the rule has: where its conditions are set too, they may ask for them. */
  readonly mayAdd: boolean;
  readonly path: Path;
  readonly problems: Problems;
}

function setOptions({ known, given, mayAdd, path, problems }: OptionSetting): Record<string, unknown> {
  const options = { ...(known as Record<string, unknown> | undefined) };
  if (!isRecord(given)) {
    problems.add({ path, code: 'invalid-type', expected: 'options by name', received: show(given) });
    return options;
  }
  for (const [name, value] of Object.entries(given)) {
    if (name === reserved) continue;
    if (!Object.hasOwn(options, name)) {
      options[name] = value;
      if (mayAdd) continue;
      const names = Object.keys(options).filter((other) => other !== name);
      problems.add(
        misnamed([...path, name], 'unknown-option', names.length === 0 ? 'no options: the rule has none' : oneOf(names), name, names),
      );
      continue;
    }
    const before = problems.issues.length;
    if (isRecord(options[name])) termProblems(value, [...path, name], problems);
    else if (typeof value !== typeof options[name])
      problems.add({ path: [...path, name], code: 'invalid-type', expected: `a ${typeof options[name]}`, received: show(value) });
    // what asks for one that is wrong would only be told the same again
    if (problems.issues.length === before) options[name] = value;
  }
  return options;
}

/** The rules that are on, each held against its schema. */
function completeRules(
  settings: Table<Setting>,
  problems: Problems,
): { readonly rules: Record<string, Rule>; readonly broken: BrokenRule[] } {
  const rules: [string, Rule][] = [];
  const broken: BrokenRule[] = [];
  for (const [id, { on, keys }] of settings) {
    const path = ['rules', id];
    const schema = keys.kind === 'check' ? checkSchema : obligationSchema;
    if (keys.kind !== 'check' && keys.kind !== 'obligation') {
      problems.add(misnamed([...path, 'kind'], 'invalid-value', oneOf(['check', 'obligation']), keys.kind, ['check', 'obligation']));
      continue;
    }
    if (keys.id !== id) {
      problems.add({
        path: [...path, 'id'],
        code: 'contradiction',
        expected: `\`${id}\`, the name under which it stands`,
        received: show(keys.id),
      });
      continue;
    }
    const parsed = schema.safeParse(keys);
    if (!parsed.success) {
      const wrongTerms = checkTerms(keys, path, problems);
      const issues = fromZod(parsed.error.issues, schema, keys, path);
      const isOfCondition = ({ path: [, , key] }: Issue): boolean => conditionKeys.some((one) => one === key && keys[one] !== undefined);
      const others = issues.filter((issue) => !isOfCondition(issue));
      problems.addAll(others.filter((issue) => !wrongTerms.includes(String(issue.path[2]))));
      broken.push({ id, keys, wrong: new Set(others.map((issue) => String(issue.path[2]))), malformed: issues.filter(isOfCondition) });
    } else if (on) {
      rules.push([id, parsed.data]);
    }
  }
  return { rules: Object.fromEntries(rules), broken };
}

/** Notes what is wrong with the terms of a rule, in words of their own, and tells in which keys. */
function checkTerms(keys: Record<string, unknown>, path: Path, problems: Problems): string[] {
  const wrong: string[] = [];
  for (const key of ['due', 'remind'] as const) {
    const value = keys[key];
    if (value === undefined || typeof value === 'string') continue;
    const before = problems.issues.length;
    const term = key === 'remind' && isRecord(value) && 'before' in value ? value['before'] : value;
    if (Array.isArray(term)) for (const [place, entry] of term.entries()) termProblems(entry, [...path, key, place], problems);
    else termProblems(term, [...path, key], problems);
    if (problems.issues.length > before) wrong.push(key);
  }
  return wrong;
}
