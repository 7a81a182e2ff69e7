import { readFileSync, writeFileSync } from 'node:fs';
import { filledReporters } from './fill-reporters.ts';

// Fills in what the guide to reporters shows of real output; with --check it fails where that is out of step.
const file = new URL('reporters.md', import.meta.url);
const page = readFileSync(file, 'utf8');
const text = filledReporters(page);
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (text !== page) {
  console.error('docs/guide/reporters.md: expected the output of today; run `npx tsx --tsconfig test/tsconfig.json docs/guide/write.ts`');
  process.exitCode = 1;
}
