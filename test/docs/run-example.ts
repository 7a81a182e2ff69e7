import { compileFunction } from 'node:vm';
import ts from 'typescript';
import { expect } from 'vitest';

/** One `@example` of a docstring: plain TypeScript with lines `expression //=> value`. */
export interface Example {
  /** The name of the export that it belongs to. */
  readonly of: string;
  /** Line of the file, counted from 1, where the docstring starts. */
  readonly line: number;
  readonly code: string;
}

/** What an example may import, by the name it imports it from. */
export type Modules = Readonly<Record<string, object>>;

/** Returns the `@example` blocks of a source file, in order, without their code fences. */
export function examplesOf(path: string, source: string): Example[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.ES2022, true);
  const examples: Example[] = [];
  const visit = (node: ts.Node): void => {
    for (const tag of ts.getJSDocTags(node)) {
      if (tag.tagName.text !== 'example' || tag.parent.parent !== node) continue;
      const code = exampleText(source.slice(tag.tagName.end, tag.end));
      const { line } = file.getLineAndCharacterOfPosition(tag.pos);
      examples.push({ of: nameOf(node) ?? path, line: line + 1, code });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return examples;
}

/**
 * Runs an example and compares the value of each `expression //=> value` with the value of its right side, deeply.
 * `//=> throws Name` or `//=> throws Name 'code'` expects an error; a value may go on over lines that start with `//`.
 * The names of `modules.own` and `modules.hearback` are in scope; anything else is imported.
 *
 * @returns how many values were compared
 */
export function runExample(code: string, modules: Modules, log: (...values: unknown[]) => void = () => undefined): number {
  const javascript = ts.transpileModule(withChecks(code), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS, esModuleInterop: true },
  }).outputText;
  let compared = 0;
  const tools = {
    $is: (line: string, actual: () => unknown, expected: () => unknown) => {
      compared += 1;
      expect(actual(), line).toEqual(expected());
    },
    $throws: (line: string, actual: () => unknown, name: string, errorCode?: string) => {
      compared += 1;
      const error = errorOf(actual);
      expect({ name: error?.name, ...(errorCode === undefined ? {} : { code: error?.code }) }, line).toEqual({
        name,
        ...(errorCode === undefined ? {} : { code: errorCode }),
      });
    },
  };
  const load = (name: string): object => {
    const found = modules[name];
    if (name === 'own' || found === undefined)
      throw new Error(`an example imports \`${name}\`; it may import ${Object.keys(modules).join(', ')}`);
    return found;
  };
  // a function inside a function: what the example declares or imports itself hides what is in scope already
  const scope = { ...modules['hearback'], ...modules['own'], ...tools, console: { log }, require: load, exports: {} };
  const names = Object.keys(scope).filter((name) => name !== 'default');
  const run = compileFunction(`const { ${names.join(', ')} } = scope; return (() => { ${javascript} \n})();`, ['scope']) as (
    scope: object,
  ) => void;
  run(scope);
  return compared;
}

function errorOf(action: () => unknown): { name?: string; code?: unknown } | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    return error as { name?: string; code?: unknown };
  }
}

function exampleText(comment: string): string {
  return comment
    .replace(/\*\/$/, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, ''))
    .filter((line) => !/^\s*```/.test(line))
    .join('\n')
    .trim();
}

function nameOf(node: ts.Node): string | undefined {
  const named = ts.isVariableStatement(node) ? node.declarationList.declarations[0] : node;
  return named === undefined ? undefined : (named as { name?: ts.Node }).name?.getText();
}

/** Turns each statement that ends in `//=> value` into itself and a comparison. */
function withChecks(example: string): string {
  const code = example.replace(/;?[ \t]*\/\/=>/g, '; //=>');
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  let output = '';
  let copied = 0;
  for (const statement of file.statements) {
    const expected = /^[ \t]*\/\/=>(.*(?:\n[ \t]*\/\/(?!=>).*)*)/.exec(code.slice(statement.end));
    if (expected === null) continue;
    const value = (expected[1] ?? '').replace(/\n[ \t]*\/\//g, '\n').trim();
    const actual = subjectOf(statement);
    const line = JSON.stringify(`${statement.getText().replace(/\s*;$/, '')} //=> ${value}`);
    output += code.slice(copied, statement.getStart());
    if (!ts.isExpressionStatement(statement)) output += `${statement.getText()}\n`;
    const thrown = /^throws (\w+)(?: '([^']+)')?$/.exec(value);
    output += thrown
      ? `$throws(${line}, () => (${actual}), ${JSON.stringify(thrown[1])}, ${JSON.stringify(thrown[2])});`
      : `$is(${line}, () => (${actual}), () => (${value}));`;
    copied = statement.end + expected[0].length;
  }
  const checked = output + code.slice(copied);
  const left = /^.*\/\/=>.*$/m.exec(checked.replace(/^.*\$(is|throws)\(.*$/gm, ''));
  if (left !== null) throw new Error(`\`${left[0].trim()}\` is not a whole statement, so its value cannot be compared`);
  return checked;
}

function subjectOf(statement: ts.Statement): string {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText();
  if (ts.isVariableStatement(statement)) {
    const last = statement.declarationList.declarations.at(-1);
    if (last !== undefined && ts.isIdentifier(last.name)) return last.name.text;
  }
  throw new Error(`\`${statement.getText()}\` has no value to compare`);
}
