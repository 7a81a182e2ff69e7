import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { entries } from './package/entries.ts';

const root = new URL('../', import.meta.url);
const report = process.env['VITEST_REPORT'];

export default defineConfig({
  root: fileURLToPath(root),
  cacheDir: fileURLToPath(new URL('node_modules/.cache/vite', root)),
  resolve: {
    alias: Object.entries(entries).map(([entry, file]) => ({
      find: new RegExp(`^${entry}$`),
      replacement: fileURLToPath(new URL(file, root)),
    })),
  },
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // the library keeps no state that tests could share: loading it once for many files takes a third of the time
    isolate: false,
    pool: 'threads',
    // every core: by itself it would leave one to the watcher, of two as many machines have
    maxWorkers: '100%',
    include: ['test/**/*.test.ts'],
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
  },
});
