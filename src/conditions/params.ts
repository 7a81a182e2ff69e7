import { oneOf, show } from '../entities/describe-issue.ts';
import { isRecord } from '../entities/is-record.ts';
import { misnamed } from '../entities/misnamed.ts';
import type { Problems } from '../entities/problems.ts';
import { topicSchema } from '../entities/topic.ts';
import type { FactDeclaration, ParamDeclaration } from '../facts/fact.ts';
import { optionName } from '../facts/fact-names.ts';
import { checkReference, isFactReference } from './check-leaf.ts';
import { termProblems } from './term-problems.ts';

type Path = readonly (string | number)[];

/** Whether what a fact is asked for is right; every problem is noted. */
export function checkParams(declaration: FactDeclaration, params: unknown, path: Path, problems: Problems): boolean {
  const before = problems.issues.length;
  if (!isRecord(params)) {
    problems.add({ path, code: 'invalid-type', expected: 'params by name', received: show(params) });
    return false;
  }
  const declared = declaration.params ?? {};
  for (const [name, value] of Object.entries(params)) {
    const param = Object.hasOwn(declared, name) ? declared[name] : undefined;
    if (param !== undefined) {
      checkParam(param, value, [...path, name], problems);
      continue;
    }
    const names = Object.keys(declared);
    const expected = names.length === 0 ? `no params of \`${declaration.name}\`` : oneOf(names);
    problems.add(misnamed([...path, name], 'unknown-key', expected, name, names));
  }
  for (const [name, param] of Object.entries(declared)) {
    if (param.required === true && !Object.hasOwn(params, name)) {
      problems.add({ path: [...path, name], code: 'missing', expected: param.about, received: 'nothing' });
    }
  }
  if (declaration.name === 'time' && problems.issues.length === before) checkTime(params, path, problems);
  return problems.issues.length === before;
}

function checkTime(params: object, path: Path, problems: Problems): void {
  const { from: _, for: length, ...inline } = params as Record<string, unknown>;
  const [beside] = Object.keys(inline);
  if (length === undefined) termProblems(inline, path, problems);
  else if (beside !== undefined) {
    problems.add({ path, code: 'contradiction', expected: 'the term in `for`, or beside it', received: `\`for\` and \`${beside}\`` });
  } else if (typeof length !== 'string') termProblems(length, [...path, 'for'], problems);
}

function checkParam(param: ParamDeclaration, value: unknown, path: Path, problems: Problems): void {
  const wrong = (expected: string) => problems.add({ path, code: 'invalid-type', expected, received: show(value) });
  switch (param.type) {
    case 'instant':
      if (isFactReference(value)) checkReference(value, path, problems);
      else if (typeof value !== 'string') wrong(param.about);
      return;
    case 'condition':
    case 'fact':
      if (typeof value !== 'string') wrong(param.about);
      return;
    case 'boolean':
      if (typeof value !== 'boolean') wrong('true or false');
      return;
    case 'topics':
      if (Array.isArray(value)) checkValues(value, topicSchema.options, path, problems);
      else if (value !== 'terms' && value !== 'askable') wrong('a list of topics, `terms` or `askable`');
      return;
    case 'value':
      if (typeof value !== 'string') wrong('one name');
      else checkValues([value], param.among, path, problems);
      return;
    case 'names':
      checkValues(Array.isArray(value) ? value : [value], param.among, path, problems);
      return;
    case 'values':
      if (isFactReference(value)) checkReference(value, path, problems);
      else checkValues(Array.isArray(value) ? value : [value], param.among, path, problems);
      return;
    case 'term':
      if (typeof value === 'string' && optionName(value) === undefined) wrong('a term, or `option.` and the name of one');
      return;
    case 'amount':
      return;
  }
}

function checkValues(values: readonly unknown[], among: readonly string[] | undefined, path: Path, problems: Problems): void {
  for (const value of values) {
    if (typeof value !== 'string') problems.add({ path, code: 'invalid-type', expected: 'a name', received: show(value) });
    else if (among?.includes(value) === false) problems.add(misnamed(path, 'invalid-value', oneOf(among), value, among));
  }
}
