import type { z } from 'zod';
import { oneOf, show } from './describe-issue.ts';
import type { Issue, IssueCode } from './issue.ts';
import type { Complaint } from './leaf.ts';
import { nearest } from './nearest.ts';
import { mostIssues } from './problems.ts';
import { keysOf, schemaAt, unwrap, valueAt } from './schema-at.ts';

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
  return translate(issues, schema, input).map((draft, index) => finish(draft, at, index < mostNearest));
}

/** An issue whose nearest name has not been looked for. */
interface Draft extends Complaint {
  readonly path: Path;
  readonly received: string;
  readonly candidates?: readonly string[];
  readonly name?: unknown;
  /** The help where no name is near. */
  readonly otherwise?: string;
}

function finish({ candidates, name, otherwise, ...draft }: Draft, at: Path, seek: boolean): Issue {
  const best = seek && candidates !== undefined && typeof name === 'string' ? nearest(name, candidates) : undefined;
  const path = [...at, ...draft.path];
  if (best !== undefined) return { ...draft, path, nearest: best };
  return { ...draft, path, ...(otherwise === undefined ? {} : { help: otherwise }) };
}

function translate(issues: readonly ZodIssue[], schema: Schema, input: unknown): Draft[] {
  const drafts: Draft[] = [];
  for (const issue of issues) {
    for (const draft of translateOne(issue, schema, input)) drafts.push(draft);
    if (drafts.length > mostIssues) break;
  }
  return drafts;
}

function translateOne(issue: ZodIssue, schema: Schema, input: unknown): Draft[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const value = valueAt(input, issue.path);
  const draft = (code: IssueCode, expected: string, more?: Partial<Draft>): Draft[] => [
    { path, expected, received: show(value), ...whenAbsent(code, value), ...more },
  ];
  switch (issue.code) {
    case 'invalid_type':
      return draft('invalid-type', typeNames[issue.expected] ?? `a ${issue.expected}`);
    case 'invalid_value': {
      const candidates = issue.values.map(String);
      return draft('invalid-value', oneOf(candidates), { candidates, name: value });
    }
    case 'unrecognized_keys':
      return unknownKeys(issue.keys, path, keysOf(schemaAt(schema, input, issue.path)), value);
    case 'too_small':
      return draft('too-small', atLeast(issue));
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
      return unionIssues(issue, path, schema, input);
    case 'invalid_key':
      return issue.issues.flatMap((inner) => keyIssue(inner, path));
    case 'invalid_element':
      return translate(issue.issues, schema, input).map((inner) => ({ ...inner, path: [...path, ...inner.path] }));
    case 'custom':
      return draft('invalid-value', issue.message, issue.params as Partial<Draft> | undefined);
  }
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

function whenAbsent(code: IssueCode, value: unknown): Pick<Draft, 'code' | 'help'> {
  if (value === undefined) return { code: 'missing' };
  return value === null ? { code, help: 'leave the key out where nothing is known' } : { code };
}

function unknownKeys(keys: readonly string[], path: Path, known: readonly string[] | undefined, value: unknown): Draft[] {
  const free = (known ?? []).filter((key) => valueAt(value, [key]) === undefined);
  const expected = known?.length === 0 ? 'no key' : 'a known key';
  return keys.slice(0, mostIssues + 1).map((key) => {
    const otherwise = free.length === 0 ? {} : { otherwise: `those still free are ${free.map((name) => `\`${name}\``).join(', ')}` };
    return { path: [...path, key], code: 'unknown-key', expected, received: show(key), candidates: free, name: key, ...otherwise };
  });
}

function keyIssue(issue: ZodIssue, path: Path): Draft[] {
  const key = path.at(-1);
  if (issue.code !== 'invalid_value')
    return [{ path, code: 'unknown-key', expected: `a valid key (${issue.message})`, received: show(key) }];
  const candidates = issue.values.map(String);
  return [{ path, code: 'unknown-key', expected: oneOf(candidates), received: show(key), candidates, name: key }];
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

function unionIssues(issue: z.core.$ZodIssueInvalidUnion, path: Path, schema: Schema, input: unknown): Draft[] {
  const value = valueAt(input, issue.path);
  if (issue.discriminator !== undefined && 'options' in issue) {
    const candidates = (issue.options ?? []).map(String);
    const received = show(value);
    return [{ path, expected: oneOf(candidates), received, candidates, name: value, ...whenAbsent('invalid-value', value) }];
  }
  const union = schemaAt(schema, input, issue.path);
  const def = union && unwrap(union)._zod.def;
  const members = def?.type === 'union' ? def.options : [];
  const attempts = issue.errors.map((errors, index) => translate(errors, members[index] ?? schema, value));
  const entered = attempts.filter((drafts) => !drafts.some(isAtRoot));
  const best = entered.reduce<Draft[] | undefined>((least, drafts) => (least && least.length <= drafts.length ? least : drafts), undefined);
  if (best !== undefined) return best.map((draft) => ({ ...draft, path: [...path, ...draft.path] }));
  return [noneOf(attempts.flat(), path, value)];
}

/** The value as a whole is of another type than this member's. */
function isAtRoot(draft: Draft): boolean {
  return draft.path.length === 0;
}

function noneOf(drafts: readonly Draft[], path: Path, value: unknown): Draft {
  const candidates = drafts.flatMap((draft) => draft.candidates ?? []);
  const others = drafts.filter((draft) => draft.candidates === undefined).map((draft) => draft.expected);
  const expected = new Set(candidates.length === 0 ? others : [oneOf(new Set(candidates)), ...others]);
  return {
    path,
    expected: [...expected].join(', or '),
    received: show(value),
    candidates,
    name: value,
    ...whenAbsent('invalid-type', value),
  };
}
