// Finds hearback in this repository; a project that installs the package needs no configuration.
import { defineConfig } from 'vitest/config';
import base from '../../test/vitest.config.ts';

export default defineConfig({ ...base, test: { include: ['examples/ci/*.test.ts'], testTimeout: 120_000 } });
