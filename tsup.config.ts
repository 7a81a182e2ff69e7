import { existsSync } from 'node:fs';
import { defineConfig } from 'tsup';
import { entries, outputName } from './test/package/entries.ts';

export default defineConfig({
  entry: Object.fromEntries(
    Object.entries(entries)
      .filter(([, file]) => existsSync(file))
      .map(([entry, file]) => [outputName(entry), file]),
  ),
  format: ['esm', 'cjs'],
  target: 'es2022',
  platform: 'neutral',
  // what two entries share is one file in both formats: one class of error, one cache of compiled policies
  splitting: true,
  dts: true,
  clean: true,
  esbuildOptions(options, { format }) {
    // the splitting of CommonJS rewrites newer syntax by itself, and breaks minified classes: leave it none
    if (format === 'cjs') options.target = 'es2019';
    // names stay: a stack trace from a user's build can be read
    options.minifySyntax = true;
    options.minifyWhitespace = true;
    options.legalComments = 'none';
  },
});
