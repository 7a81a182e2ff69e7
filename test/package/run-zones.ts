// The tests of time, of the engine and of the laws, in each of three zones, one west of UTC with a half hour, one far east: none of them may
// read the zone of the machine. In the machine's own, where that is one of the three, `npm test` has run them.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const zones = ['UTC', 'America/St_Johns', 'Pacific/Apia'];
const folders = ['time', 'engine', 'laws', 'signals', 'report', 'adapters'];

const root = fileURLToPath(new URL('../../', import.meta.url));
const present = folders.map((folder) => `test/${folder}/`);
for (const folder of present) if (!existsSync(`${root}${folder}`)) throw new Error(`there is no \`${folder}\``);
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));

const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;

for (const zone of zones.filter((other) => canonical(other) !== own)) {
  const env = { ...process.env, TZ: zone };
  const inForce = execFileSync(process.execPath, ['-p', 'Intl.DateTimeFormat().resolvedOptions().timeZone'], {
    env,
    encoding: 'utf8',
  }).trim();
  if (inForce !== canonical(zone)) throw new Error(`the zone \`${zone}\` is not in force; \`${inForce}\` is`);
  const { status } = spawnSync(process.execPath, [vitest, 'run', '--config', 'test/vitest.config.ts', ...present], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  console.log(`${zone}: ${status === 0 ? 'passed' : 'failed'}`);
  if (status !== 0) process.exitCode = 1;
}

/** The name under which this machine knows a zone: some have two. */
function canonical(zone: string): string {
  return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
}
