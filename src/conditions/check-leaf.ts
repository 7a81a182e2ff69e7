import { oneOf, show } from '../entities/describe-issue.ts';
import { misnamed } from '../entities/misnamed.ts';
import type { Problems } from '../entities/problems.ts';

type Path = readonly (string | number)[];

const combining = ['all', 'any', 'not', 'condition'];
const leafKeys = ['fact', 'params', 'operator', 'value'];

/** Whether the parts of a leaf can be read; every problem is noted, also of what is no part of one. */
export function checkLeaf(leaf: Readonly<Record<string, unknown>>, path: Path, problems: Problems): boolean {
  checkKeys(leaf, 'fact' in leaf ? leafKeys : [...leafKeys, ...combining], path, problems);
  const before = problems.issues.length;
  for (const key of ['fact', 'operator']) {
    if (typeof leaf[key] !== 'string')
      problems.add({ path: [...path, key], code: 'missing', expected: 'a name', received: show(leaf[key]) });
  }
  if (leaf.value === undefined) problems.add({ path: [...path, 'value'], code: 'missing', expected: 'a value', received: 'nothing' });
  if (isFactReference(leaf.value)) checkReference(leaf.value, [...path, 'value'], problems);
  return problems.issues.length === before;
}

/** Whether a value stands for that of a fact. */
export function isFactReference(value: unknown): value is { readonly fact: unknown; readonly params?: unknown } {
  return typeof value === 'object' && value !== null && 'fact' in value;
}

/** Notes what is wrong with a fact by name that stands for a value, its name and params aside. */
export function checkReference(reference: object, path: Path, problems: Problems): void {
  checkKeys(reference, ['fact', 'params'], path, problems);
}

/** Notes keys that are none of those known; `path` with what it is that json-rules-engine has and this has not. */
export function checkKeys(value: object, known: readonly string[], path: Path, problems: Problems): void {
  for (const [key, item] of Object.entries(value)) {
    if (known.includes(key)) continue;
    if (key === 'path') {
      problems.add({
        path: [...path, key],
        code: 'unsupported',
        expected: 'no `path`',
        received: show(item),
        help: 'facts are flat, dotted names',
      });
    } else {
      problems.add(misnamed([...path, key], 'unknown-key', oneOf(known), key, known));
    }
  }
}

/**
 * Notes what is wrong with a constant that a fact is compared with: a misspelt one would make a condition that never holds.
 *
 * @param among - the names that the fact can have; nothing where it has any, or where an operator of the host makes of a constant what it will
 */
export function checkConstant(
  value: unknown,
  operator: string,
  among: readonly string[] | undefined,
  path: Path,
  problems: Problems,
): void {
  const before = problems.issues.length;
  if (among !== undefined) {
    const expected = among.length === 0 ? 'what the policy declares, which is nothing' : oneOf(among);
    for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (typeof item === 'string' && !among.includes(item)) problems.add(misnamed(path, 'invalid-value', expected, item, among));
    }
  }
  if (problems.issues.length === before && wantsList(operator, value)) {
    problems.add({ path, code: 'invalid-type', expected: 'a list', received: show(value) });
  }
}

/** Whether an operator goes through its value, and the value is no list; `in` can look into a text, too. */
function wantsList(operator: string, value: unknown): boolean {
  const goesThrough = /^(?:(?:not|someFact|everyFact):)*(?:(someValue|everyValue):|(?:in|notIn)$)/.exec(operator);
  if (goesThrough === null || Array.isArray(value)) return false;
  return goesThrough[1] !== undefined || typeof value !== 'string';
}
