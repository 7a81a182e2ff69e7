import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import everywhere from '../vitest.config.ts';

// what needs a browser: `npm run test:browser`
export default defineConfig({
  ...everywhere,
  test: {
    ...everywhere.test,
    include: ['test/browser/**/*.browser.ts'],
    globalSetup: [fileURLToPath(new URL('need-browser.ts', import.meta.url))],
    fileParallelism: false,
  },
});
