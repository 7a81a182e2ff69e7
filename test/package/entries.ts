/** What a user may import, and the module that answers: `package.json#exports`, the build and the test aliases follow this list. */
export const entries = {
  hearback: 'src/index.ts',
  'hearback/adapters': 'src/adapters/index.ts',
  'hearback/reporters': 'src/reporters/index.ts',
  'hearback/testing': 'src/testing/index.ts',
  'hearback/json-rules-engine': 'src/json-rules-engine/index.ts',
} as const;

/** The name of an entry's file in `dist/`, without extension: `hearback/adapters` is built as `adapters`. */
export const outputName = (entry: string): string => (entry === 'hearback' ? 'index' : entry.slice('hearback/'.length));
