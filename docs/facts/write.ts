import { writeFileSync } from 'node:fs';
import { factsPage, readFactsPage } from './page.ts';

// Writes the page of the facts: `tsx --tsconfig test/tsconfig.json docs/facts/write.ts`.
// With `--check` it writes nothing, and fails where the page is out of step.

const check = process.argv.includes('--check');
const text = factsPage();
const stale = readFactsPage() !== text;
if (stale && !check) writeFileSync(new URL('index.md', import.meta.url), text);
if (stale) console.log(`${check ? 'out of step' : 'written'}: docs/facts/index.md`);
if (check && stale) process.exitCode = 1;
