import { writeFileSync } from 'node:fs';
import { pages, readPage } from './pages.ts';

// Writes the head of every page of a rule, and the overview: `tsx --tsconfig test/tsconfig.json docs/rules/write.ts`.
// With `--check` it writes nothing, and fails where a page is out of step.

const check = process.argv.includes('--check');
const stale = [...(await pages())].filter(([name, text]) => readPage(name) !== text);
if (!check) for (const [name, text] of stale) writeFileSync(new URL(name, import.meta.url), text);
if (stale.length > 0) console.log(`${check ? 'out of step' : 'written'}: ${stale.map(([name]) => `docs/rules/${name}`).join(', ')}`);
if (check && stale.length > 0) process.exitCode = 1;
