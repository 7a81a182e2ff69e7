import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { entries } from '../package/entries.ts';
import { sourceFiles } from '../package/source-files.ts';
import { examplesOf, type Modules, runExample } from './run-example.ts';

const root = new URL('../../', import.meta.url);
const load = async (file: string): Promise<object> => (await import(fileURLToPath(new URL(file, root)))) as object;

describe('the examples of the docstrings', () => {
  const modules: Record<string, object> = {};
  beforeAll(async () => {
    for (const [entry, file] of Object.entries(entries)) {
      if (existsSync(new URL(file, root))) modules[entry] = await load(file);
    }
    modules['json-rules-engine'] = await import('json-rules-engine');
    modules['fast-check'] = await import('fast-check');
  });

  const sources = sourceFiles().map((file) => {
    const text = readFileSync(new URL(file, root), 'utf8');
    return { file, text, examples: examplesOf(file, text) };
  });
  const valuesIn = (code: string): number => code.split('//=>').length - 1;

  it('are found, each value that is written', () => {
    const run = ({ examples }: (typeof sources)[number]) => examples.reduce((sum, { code }) => sum + valuesIn(code), 0);
    expect(sources.filter((source) => valuesIn(source.text) !== run(source)).map(({ file }) => file)).toEqual([]);
    expect(sources.reduce((sum, source) => sum + run(source), 0)).toBeGreaterThan(100);
  });

  it('have a value each', () => {
    const without = sources.flatMap(({ file, examples }) =>
      examples.filter(({ code }) => valuesIn(code) === 0).map(({ of }) => `${file} ${of}`),
    );
    expect(without).toEqual([]);
  });

  for (const { file, examples } of sources) {
    if (examples.length === 0) continue;
    describe(file, () => {
      it.each(examples)('$of (line $line)', async ({ code }) => {
        expect(runExample(code, { ...modules, own: await load(file) })).toBeGreaterThan(0);
      });
    });
  }
});

describe('an example', () => {
  const modules: Modules = { hearback: { double: (n: number) => 2 * n }, own: { half: (n: number) => n / 2 } };
  const fails = (code: string): (() => void) => {
    return () => {
      runExample(code, modules);
    };
  };

  it('is found in the docstring of its export', () => {
    const source = '/**\n * Half of it.\n *\n * @example\n * ```ts\n * half(4) //=> 2\n * ```\n */\nexport const half = 1;\n';
    expect(examplesOf('half.ts', source)).toEqual([{ of: 'half', line: 4, code: 'half(4) //=> 2' }]);
  });

  it('compares values deeply, and says how many', () => {
    const code = "import { double } from 'hearback'\nconst a = half(4) //=> 2\n[double(a)] //=> [\n//  4,\n// ]\n({ a }) //=> { a: 2 }";
    expect(runExample(code, modules)).toBe(3);
  });

  it('may expect an error', () => {
    expect(runExample("JSON.parse('{') //=> throws SyntaxError", modules)).toBe(1);
    expect(fails('half(4) //=> throws SyntaxError')).toThrow('half(4)');
    expect(fails("JSON.parse('{') //=> throws SyntaxError 'E1'")).toThrow('JSON.parse');
  });

  it('may print', () => {
    const printed: unknown[] = [];
    runExample('console.log(half(4))', modules, (value) => printed.push(value));
    expect(printed).toEqual([2]);
  });

  it('fails on a wrong value, on a value of no statement, and on an unknown import', () => {
    expect(fails('half(4) //=> 3')).toThrow('half(4) //=> 3');
    expect(fails('if (half(4) === 2) { //=> 2\n}')).toThrow('whole statement');
    expect(fails("import { x } from 'elsewhere'\nx //=> 1")).toThrow('elsewhere');
    expect(fails('third(4) //=> 3')).toThrow('third');
  });
});
