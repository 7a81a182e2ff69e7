import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { entries } from '../package/entries.ts';
import { sourceFiles } from '../package/source-files.ts';

const root = new URL('../../', import.meta.url);

interface Export {
  readonly name: string;
  readonly where: string;
  readonly docstring: string | undefined;
}

/** Returns what a file declares and exports, each with its docstring. */
function exportsOf(path: string, text: string): Export[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  return file.statements.flatMap((statement) => {
    const exported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (exported !== true) return [];
    const declared = ts.isVariableStatement(statement)
      ? [...statement.declarationList.declarations]
      : [statement as ts.DeclarationStatement];
    const docs = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc);
    const where = `${path}:${file.getLineAndCharacterOfPosition(statement.getStart()).line + 1}`;
    return declared.map(({ name }) => ({ name: name?.getText() ?? '', where, docstring: docs.at(-1)?.getText() }));
  });
}

const all = sourceFiles().flatMap((path) => exportsOf(path, readFileSync(new URL(path, root), 'utf8')));
const saysSomething = (docstring: string | undefined): boolean => /^\/\*\*[\s*]*[^\s*@/]/.test(docstring ?? '');

describe('the docstrings', () => {
  it('say what every export is', () => {
    // overloads and a type beside a schema of the same name are told once
    const told = new Set(
      all.filter(({ docstring }) => saysSomething(docstring)).map(({ name, where }) => `${name} ${where.replace(/:\d+$/, '')}`),
    );
    const silent = all.filter(({ name, where }) => !told.has(`${name} ${where.replace(/:\d+$/, '')}`));
    expect(silent.map(({ name, where }) => `${where} ${name}`)).toEqual([]);
  });

  describe('of what users call', () => {
    const called: string[] = [];
    beforeAll(async () => {
      for (const file of Object.values(entries).filter((path) => existsSync(new URL(path, root)))) {
        const found = (await import(fileURLToPath(new URL(file, root)))) as Record<string, unknown>;
        called.push(...Object.keys(found).filter((name) => typeof found[name] === 'function'));
      }
    });

    it('show an example with its value', () => {
      const shown = new Set(
        all.filter(({ docstring }) => docstring?.includes('@example') && docstring.includes('//=>')).map(({ name }) => name),
      );
      expect(called.length).toBeGreaterThan(0);
      expect(called.filter((name) => !shown.has(name))).toEqual([]);
    });
  });

  it('are found, and found missing', () => {
    const code =
      '/** One. */\nexport const one = 1;\n\nexport function two() {}\n/** @internal */\nexport class Three {}\n/** Four. */\ntype Four = 4;';
    expect(exportsOf('a.ts', code).map(({ name, where, docstring }) => [name, where, saysSomething(docstring)])).toEqual([
      ['one', 'a.ts:2', true],
      ['two', 'a.ts:4', false],
      ['Three', 'a.ts:6', false],
    ]);
  });
});
