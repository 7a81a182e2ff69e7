import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { beforeAll, describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

interface Expression {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** Returns the regular expressions that a file writes as literals, and the places where it builds one at run time. */
function regexpsOf(path: string, text: string): { literals: Expression[]; built: string[] } {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const literals: Expression[] = [];
  const built: string[] = [];
  const visit = (node: ts.Node): void => {
    const where = `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      literals.push({ where, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') built.push(where);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { literals, built };
}

describe('the regular expressions of src/', () => {
  let verdict: (expression: { source: string; flags: string }) => string;
  beforeAll(async () => {
    // in this process, in JavaScript: no Java, no binary of a platform
    process.env['RECHECK_SYNC_BACKEND'] = 'pure';
    const { checkSync } = await import('recheck');
    verdict = ({ source, flags }) => {
      // however long it takes: a busy machine says nothing about an expression
      const result = checkSync(source, flags, { timeout: null, attackTimeout: null, incubationTimeout: null, seedingTimeout: null });
      return result.status === 'vulnerable' ? `vulnerable: ${result.complexity.summary}` : result.status;
    };
  });

  const found = sourceFiles().map((path) => regexpsOf(path, readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')));

  it.each(found.flatMap(({ literals }) => literals))('$where takes linear time: $source', (expression) => {
    expect(verdict(expression)).toBe('safe');
  });

  it('are found in many files', () => {
    expect(found.filter(({ literals }) => literals.length > 0).length).toBeGreaterThan(20);
  });

  it('are never built at run time, where no checker sees them', () => {
    expect(found.flatMap(({ built }) => built)).toEqual([]);
  });

  it('are found wherever they stand', () => {
    const code = 'const a = /a+/g;\nb(1 / 2, x => /\\/[/]/u.test(x), new RegExp(a), RegExp("a"));';
    expect(regexpsOf('a.ts', code)).toEqual({
      literals: [
        { where: 'a.ts:1', source: 'a+', flags: 'g' },
        { where: 'a.ts:2', source: '\\/[/]', flags: 'u' },
      ],
      built: ['a.ts:2', 'a.ts:2'],
    });
  });

  it.each([
    ['(a+)+$', 'vulnerable: exponential'],
    ['(?:a|ab)*(?:ba|c)*$', 'vulnerable'],
    ['\\s+$', 'vulnerable: 2nd degree polynomial'],
    ['^.*,.*,.*$', 'vulnerable: 3rd degree polynomial'],
    ['(', 'unknown'],
  ])('would be refused when they are like %s', (source, expected) => {
    expect(verdict({ source, flags: '' })).toContain(expected);
  });
});
