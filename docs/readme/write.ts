import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { filled, readme } from './fill.ts';

// Fills in what the README shows of real output; with --check it fails where that is out of step.
const root = fileURLToPath(new URL('../../', import.meta.url));
const prints = execFileSync(process.execPath, ['--import', 'tsx', 'examples/quickstart.ts'], {
  cwd: root,
  env: { ...process.env, TSX_TSCONFIG_PATH: 'test/tsconfig.json' },
  encoding: 'utf8',
});
const text = filled(readme(), prints);
if (!process.argv.includes('--check')) writeFileSync(`${root}README.md`, text);
else if (text !== readme()) {
  console.error('README.md: expected the output of today; run `npx tsx --tsconfig test/tsconfig.json docs/readme/write.ts`');
  process.exitCode = 1;
}
