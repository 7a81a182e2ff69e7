// The layers of src/: a folder imports its own level and the levels above it in this list, never below.
const layers = [
  ['entities', 'time'],
  ['facts', 'conditions', 'signals'],
  ['rules'],
  ['policies'],
  ['engine'],
  ['lint'],
  ['actions'],
  ['report'],
  ['audit'],
];
// Entries beside the layers, and all that each may import besides itself.
const sides = {
  adapters: ['entities', 'time'],
  reporters: layers.flat(),
  'json-rules-engine': layers.flat(),
  testing: [...layers.flat(), 'adapters', 'reporters', 'json-rules-engine'],
};

const within = (folders) => `^src/(${folders.join('|')})/`;
const known = [...layers.flat(), ...Object.keys(sides)];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layers.slice(0, -1).map((level, index) => ({
      name: `${level.join('-')}-import-upwards`,
      severity: 'error',
      // policies/index.ts hands out the built-in policies compiled
      from: { path: within(level), ...(level[0] === 'policies' ? { pathNot: '^src/policies/index\\.ts$' } : {}) },
      to: { path: within(layers.slice(index + 1).flat()) },
    })),
    ...Object.entries(sides).map(([side, allowed]) => ({
      name: `${side}-imports-too-much`,
      severity: 'error',
      from: { path: within([side]) },
      to: { path: '^src/', pathNot: within([side, ...allowed]) },
    })),
    {
      name: 'a-layer-imports-an-entry',
      severity: 'error',
      from: { path: within(layers.flat()) },
      to: { path: ['^src/[^/]+$', within(Object.keys(sides))] },
    },
    {
      name: 'the-main-entry-stays-small',
      comment: 'adapters, reporters and testing are entries of their own',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { path: within(Object.keys(sides)) },
    },
    { name: 'unknown-folder', severity: 'error', from: { path: '^src/', pathNot: ['^src/index\\.ts$', within(known)] }, to: {} },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'examples-and-tests-stay-outside',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: ['\\.examples\\.ts$', '^(test|examples|docs)/'] },
    },
    {
      name: 'json-rules-engine-in-its-entry-alone',
      severity: 'error',
      from: { path: '^src/', pathNot: within(['json-rules-engine']) },
      to: { path: '(^|node_modules/)json-rules-engine(/|$)', pathNot: '^src/' },
    },
    {
      name: 'dates-in-time-and-dates-in-words-in-signals',
      severity: 'error',
      from: { path: '^src/', pathNot: within(['time', 'signals']) },
      to: { path: '(^|node_modules/)(date-fns|@date-fns/tz|chrono-node)(/|$)' },
    },
    {
      name: 'no-development-package',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'core'] },
    },
    { name: 'unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
