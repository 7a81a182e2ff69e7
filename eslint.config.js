import { builtinModules } from 'node:module';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// Biome formats and does the general linting; here is what needs types, and the charter of src/.

const pure = 'src/ is pure: the host hands in what the library needs';

const charter = {
  'no-undef': 'error',
  'no-restricted-globals': [
    'error',
    ...['console', 'process', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'fetch', 'performance', 'crypto'].map(
      (name) => ({
        name,
        message: pure,
      }),
    ),
    ...['globalThis', 'WeakRef', 'FinalizationRegistry', 'SharedArrayBuffer', 'Atomics', 'eval'].map((name) => ({ name, message: pure })),
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Date', property: 'now', message: 'the instant of judgement is an argument (asOf)' },
    { object: 'Math', property: 'random', message: 'the same input gives the same output' },
  ],
  'no-restricted-imports': [
    'error',
    {
      paths: builtinModules.map((name) => ({ name, message: 'src/ runs where Node does not' })),
      patterns: [{ regex: '^node:', message: 'src/ runs where Node does not' }],
    },
  ],
  'no-new-func': 'error',
  'max-lines': ['error', 350],
};

const everywhere = [
  { selector: 'ExportDefaultDeclaration', message: 'export by name' },
  { selector: "ExportSpecifier[exported.name='default']", message: 'export by name' },
  { selector: 'TSEnumDeclaration', message: 'use a union of literals, or z.enum' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'the instant of judgement is an argument (asOf)' },
  { selector: "CallExpression[callee.name='Date']", message: 'the instant of judgement is an argument (asOf)' },
  { selector: "NewExpression[callee.name='Date'][arguments.length>1]", message: 'reads the zone of the machine; use Date.UTC' },
  {
    selector:
      'CallExpression[callee.property.name=/^((get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)|to(Date|Time)String)$/]',
    message: 'reads the zone of the machine; use the UTC method or src/time',
  },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
    message: 'reads the locale of the machine; name one',
  },
  {
    selector: "CallExpression[callee.property.name='localeCompare'][arguments.length<2]",
    message: 'reads the locale of the machine; use < and >',
  },
  {
    selector: ":matches(CallExpression, NewExpression)[callee.object.name='Intl'][arguments.length=0]",
    message: 'reads the locale and zone of the machine; name them',
  },
  { selector: 'ImportExpression', message: 'src/ is synchronous: import at the top' },
];

const synchronous = [
  { selector: ':function[async=true]', message: 'src/ is synchronous' },
  { selector: 'AwaitExpression', message: 'src/ is synchronous' },
  { selector: 'ForOfStatement[await=true]', message: 'src/ is synchronous' },
  { selector: "Identifier[name='Promise']", message: 'src/ is synchronous' },
];

export default defineConfig(
  { ignores: ['dist/', 'docs/api/', 'coverage/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // indexes that the code itself bounds
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: 'only-allowed-literals' }],
      // Biome and tsc say it
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    languageOptions: { parserOptions: { project: './test/tsconfig.json', lib: ['es2022'] }, globals: { Intl: 'readonly' } },
    rules: { ...charter, 'no-restricted-syntax': ['error', ...everywhere, ...synchronous] },
  },
  {
    files: ['src/json-rules-engine/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere] },
  },
  {
    files: ['test/**/*.ts', 'examples/**/*.ts', 'docs/**/*.ts', '*.ts'],
    languageOptions: { parserOptions: { project: './test/tsconfig.json' } },
    rules: {
      // tests pass wrong values on purpose and look into JSON
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
