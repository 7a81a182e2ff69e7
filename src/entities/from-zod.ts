import type * as z from 'zod';
import { oneOf, show } from './describe-issue.ts';
import type { Issue, IssueCode } from './issue.ts';
import type { Complaint } from './leaf.ts';
import { nearest } from './nearest.ts';
import { mostIssues } from './problems.ts';
import { isOptionalAt, keysOf, schemaAt, unwrap, valueAt } from './schema-at.ts';

/** Beyond so many issues nobody reads the nearest names, and looking for them would take its time. */
const mostNearest = 100;

type ZodIssue = z.core.$ZodIssue;
type Schema = z.core.$ZodType;
type Path = Issue['path'];

/**
 * The issues of zod as ours: every unknown key is an issue of its own, those of a union are of the member that was most likely
 * meant, and nearest names are given where there are any.
 *
 * @param issues what zod found
 * @param schema what it held the value against
 * @param input the value
 * @param at where the value stands in what the host gave
 */
export function fromZod(issues: readonly ZodIssue[], schema: Schema, input: unknown, at: Path = []): Issue[] {
  const drafts = translate(issues, schema, input);
  const told = drafts.filter((draft) => !isKeyWithoutValue(draft, input));
  return (told.length === 0 ? drafts : told).map((draft, index) => finish(draft, at, index < mostNearest));
}

/** Whether nothing stands under an unknown key: JSON would not have it, so it is told only where it is all there is. */
function isKeyWithoutValue({ code, path }: Draft, input: unknown): boolean {
  return code === 'unknown-key' && valueAt(input, path) === undefined;
}

/** An issue whose nearest name has not been looked for. */
interface Draft extends Complaint {
  readonly path: Path;
  readonly received: string;
  readonly candidates?: readonly string[];
  /** Names that stand there already: the nearest of them, where none other is near. */
  readonly taken?: readonly string[];
  readonly name?: unknown;
  /** The help where no name is near. */
  readonly otherwise?: string;
}

function finish({ candidates, taken, name, otherwise, ...draft }: Draft, at: Path, seek: boolean): Issue {
  const best = seek && typeof name === 'string' ? (nearest(name, candidates ?? []) ?? nearest(name, taken ?? [])) : undefined;
  const path = [...at, ...draft.path];
  if (best !== undefined) return { ...draft, path, nearest: best };
  return { ...draft, path, ...(otherwise === undefined ? {} : { help: otherwise }) };
}

function translate(issues: readonly ZodIssue[], schema: Schema, input: unknown): Draft[] {
  const drafts: Draft[] = [];
  for (const issue of issues) {
    if (isWithin(issue, issues)) continue;
    for (const draft of translateOne(issue, schema, input)) drafts.push(draft);
    if (drafts.length > mostIssues) break;
  }
  return drafts;
}

/** Whether another issue says the same of the same value: beyond what whole numbers can be, where it is beyond a lower limit. */
function isWithin(issue: ZodIssue, issues: readonly ZodIssue[]): boolean {
  if (
    (issue.code !== 'too_big' || issue.maximum !== Number.MAX_SAFE_INTEGER) &&
    (issue.code !== 'too_small' || issue.minimum !== Number.MIN_SAFE_INTEGER)
  )
    return false;
  return issues.some((other) => other !== issue && other.code === issue.code && other.path.join() === issue.path.join());
}

function translateOne(issue: ZodIssue, schema: Schema, input: unknown): Draft[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const value = valueAt(input, issue.path);
  const draft = (code: IssueCode, expected: string, more?: Partial<Draft>): Draft[] => [
    {
      path,
      code: value === undefined ? 'missing' : code,
      expected,
      received: show(value),
      ...(value === null && isOptionalAt(schema, input, issue.path) ? { help: 'leave the key out where nothing is known' } : {}),
      ...more,
    },
  ];
  const named = (names: Iterable<unknown>): Draft[] => {
    const candidates = Array.from(names, String);
    return draft('invalid-value', oneOf(candidates), { candidates, name: value });
  };
  switch (issue.code) {
    case 'invalid_type':
      return draft(
        'invalid-type',
        typeNames[issue.expected] ?? `a ${issue.expected}`,
        inBrackets(schemaAt(schema, input, issue.path), value),
      );
    case 'invalid_value':
      return named(issue.values);
    case 'unrecognized_keys':
      return unknownKeys(issue.keys, path, keysOf(schemaAt(schema, input, issue.path)), value);
    case 'too_small':
      return draft('too-small', atLeast(issue), Array.isArray(value) && value.length === 0 ? { received: 'an empty list' } : {});
    case 'too_big':
      return draft('too-large', atMost(issue));
    case 'invalid_format':
      return draft(
        'invalid-value',
        issue.pattern === undefined ? `a text of the form ${issue.format}` : `a text that matches \`${issue.pattern}\``,
      );
    case 'not_multiple_of':
      return draft('invalid-value', `a multiple of ${String(issue.divisor)}`);
    case 'invalid_union':
      if (issue.discriminator !== undefined && 'options' in issue) return named(issue.options ?? []);
      return unionIssues(issue.errors, schemaAt(schema, input, issue.path) ?? schema, value).map((inner) => ({
        ...inner,
        path: [...path, ...inner.path],
      }));
    case 'invalid_key':
      return translate(issue.issues, schema, path.at(-1)).map((inner) => ({ ...inner, path, code: 'unknown-key' }));
    case 'invalid_element':
      return translate(issue.issues, schema, input).map((inner) => ({ ...inner, path: [...path, ...inner.path] }));
    case 'custom':
      return draft('invalid-value', issue.message, issue.params as Partial<Draft> | undefined);
  }
}

/** How a single text is written where a list of texts is wanted. */
function inBrackets(list: Schema | undefined, value: unknown): Partial<Draft> {
  const def = list && unwrap(list)._zod.def;
  if (typeof value !== 'string' || value === '' || def?.type !== 'array' || unwrap(def.element)._zod.def.type !== 'string') return {};
  return { help: `a list of one is written \`["${show(value).slice(1, -1)}"]\`` };
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  object: 'an object',
  record: 'an object',
  array: 'a list',
  tuple: 'a list',
  nonoptional: 'a value',
};

function unknownKeys(keys: readonly string[], path: Path, known: readonly string[] | undefined, value: unknown): Draft[] {
  const isFree = (key: string): boolean => valueAt(value, [key]) === undefined;
  const candidates = (known ?? []).filter(isFree);
  const taken = (known ?? []).filter((key) => !isFree(key));
  const otherwise =
    candidates.length === 0 ? {} : { otherwise: `those still free are ${candidates.map((name) => `\`${name}\``).join(', ')}` };
  const shared = {
    code: 'unknown-key',
    expected: known?.length === 0 ? 'no key' : 'a known key',
    candidates,
    taken,
    ...otherwise,
  } as const;
  return keys.slice(0, mostIssues + 1).map((key) => ({ ...shared, path: [...path, key], received: show(key), name: key }));
}

function atLeast({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): string {
  if (origin === 'string') return Number(minimum) === 1 ? 'a text that is not empty' : `at least ${String(minimum)} characters`;
  if (origin === 'array') return Number(minimum) === 1 ? 'a list that is not empty' : `at least ${String(minimum)} items`;
  return inclusive === false ? `a number above ${String(minimum)}` : `a number of at least ${String(minimum)}`;
}

function atMost({ origin, maximum, inclusive }: z.core.$ZodIssueTooBig): string {
  if (origin === 'string') return `at most ${String(maximum)} characters`;
  if (origin === 'array') return `at most ${String(maximum)} items`;
  return inclusive === false ? `a number below ${String(maximum)}` : `a number of at most ${String(maximum)}`;
}

/** The drafts of the member that was most likely meant: of those whose type the value has, the one with the fewest. */
function unionIssues(errors: readonly ZodIssue[][], union: Schema, value: unknown): Draft[] {
  const { def } = unwrap(union)._zod;
  const members = def.type === 'union' ? def.options : [];
  const attempts = errors.map((issues, index) => translate(issues, members[index] ?? union, value));
  const entered = attempts.filter((drafts) => drafts.every(({ path }) => path.length > 0));
  const [best] = entered.sort((first, second) => first.length - second.length);
  return best ?? [noneOf(attempts.flat(), value)];
}

function noneOf(drafts: readonly Draft[], value: unknown): Draft {
  const candidates = drafts.flatMap((draft) => draft.candidates ?? []);
  const others = drafts.filter((draft) => draft.candidates === undefined).map((draft) => draft.expected);
  const expected = new Set(candidates.length === 0 ? others : [oneOf(new Set(candidates)), ...others]);
  const code = value === undefined ? 'missing' : 'invalid-type';
  return { path: [], code, expected: [...expected].join(', or '), received: show(value), candidates, name: value };
}
