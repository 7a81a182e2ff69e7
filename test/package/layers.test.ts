import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const { forbidden, options } = createRequire(import.meta.url)('./layers.cjs') as { forbidden: { name: string }[]; options: ICruiseOptions };

/** One bad import each: the importing file, what it imports, and the rule that must say so. */
const bad: [file: string, imports: string, rule: string][] = [
  ['src/entities/a.ts', '../facts/a.ts', 'entities-time-import-upwards'],
  ['src/time/a.ts', '../engine/a.ts', 'entities-time-import-upwards'],
  ['src/facts/a.ts', '../rules/a.ts', 'facts-conditions-signals-import-upwards'],
  ['src/rules/a.ts', '../policies/a.ts', 'rules-import-upwards'],
  ['src/policies/a.ts', '../engine/a.ts', 'policies-import-upwards'],
  ['src/engine/a.ts', '../report/a.ts', 'engine-import-upwards'],
  ['src/lint/a.ts', '../actions/a.ts', 'lint-import-upwards'],
  ['src/actions/a.ts', '../report/a.ts', 'actions-import-upwards'],
  ['src/report/a.ts', '../audit/a.ts', 'report-import-upwards'],
  ['src/adapters/a.ts', '../facts/a.ts', 'adapters-imports-too-much'],
  ['src/reporters/a.ts', '../adapters/a.ts', 'reporters-imports-too-much'],
  ['src/json-rules-engine/a.ts', '../testing/a.ts', 'json-rules-engine-imports-too-much'],
  ['src/testing/a.ts', '../index.ts', 'testing-imports-too-much'],
  ['src/audit/a.ts', '../index.ts', 'a-layer-imports-an-entry'],
  ['src/audit/b.ts', '../adapters/a.ts', 'a-layer-imports-an-entry'],
  ['src/index.ts', './adapters/a.ts', 'the-main-entry-stays-small'],
  ['src/helpers/a.ts', '../time/b.ts', 'unknown-folder'],
  ['src/time/c.ts', './d.ts', 'no-cycles'],
  ['src/rules/b.ts', './b.examples.ts', 'examples-and-tests-stay-outside'],
  ['src/rules/c.ts', '../../test/a.ts', 'examples-and-tests-stay-outside'],
  ['src/engine/b.ts', 'json-rules-engine', 'json-rules-engine-in-its-entry-alone'],
  ['src/engine/c.ts', 'chrono-node', 'dates-in-time-and-dates-in-words-in-signals'],
  ['src/engine/d.ts', 'vitest', 'no-development-package'],
  ['src/engine/e.ts', 'node:fs', 'no-development-package'],
  ['src/engine/f.ts', './nowhere.ts', 'unresolved'],
];

const good: [file: string, imports: string][] = [
  ['src/entities/e.ts', '../time/b.ts'],
  ['src/engine/g.ts', '../policies/b.ts'],
  ['src/engine/h.ts', 'zod'],
  ['src/json-rules-engine/b.ts', 'json-rules-engine'],
  ['src/policies/index.ts', '../engine/h.ts'],
];

describe('the layers of src/', () => {
  const home = mkdtempSync(join(tmpdir(), 'layers-'));
  let violations: string[];

  beforeAll(async () => {
    const root = fileURLToPath(new URL('../../', import.meta.url));
    symlinkSync(join(root, 'node_modules'), join(home, 'node_modules'));
    symlinkSync(join(root, 'package.json'), join(home, 'package.json'));
    const files = new Map([...bad, ...good].map(([file, imports]) => [file, `import '${imports}';\n`]));
    for (const file of ['src/time/b.ts', 'src/rules/b.examples.ts', 'src/policies/b.ts', 'test/a.ts']) files.set(file, 'export {};\n');
    files.set('src/time/d.ts', "import './c.ts';\n");
    for (const [file, text] of files) {
      mkdirSync(dirname(join(home, file)), { recursive: true });
      writeFileSync(join(home, file), text);
    }
    const { output } = await cruise(['src'], { ...options, baseDir: home, validate: true, ruleSet: { forbidden } } as ICruiseOptions);
    violations = (output as ICruiseResult).summary.violations.map(({ from, rule }) => `${from} ${rule.name}`);
  });
  afterAll(() => rmSync(home, { recursive: true }));

  it.each(bad)('%s may not import %s', (file, _, rule) => {
    expect(violations).toContain(`${file} ${rule}`);
  });

  it.each(good)('%s may import %s', (file) => {
    expect(violations.filter((violation) => violation.startsWith(`${file} `))).toEqual([]);
  });

  it('has a bad import here for every kind of rule', () => {
    const tried = new Set(bad.map(([, , rule]) => rule));
    expect(forbidden.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });
});
