// Every page that is written from the sources is up to date: runs each docs/**/write.ts with --check.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const writers = readdirSync(`${root}docs`, { recursive: true, encoding: 'utf8' })
  .filter((path) => /(^|[\\/])write\.ts$/.test(path))
  .map((path) => `docs/${path.replaceAll('\\', '/')}`);
if (writers.length === 0) throw new Error('no docs/**/write.ts to run');

const env = { ...process.env, TSX_TSCONFIG_PATH: 'test/tsconfig.json' };
for (const writer of writers) {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', writer, '--check'], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  console.log(`${writer}: ${status === 0 ? 'up to date' : 'out of date; run it without --check'}`);
  if (status !== 0) process.exitCode = 1;
}
