// The tests of whatever has to do with time, in zones far from UTC, east and west: none of them may read the zone of the machine. Those of
// time itself run in all; the others in the one or the other, since it is only there that they could read one. In the machine's own zone
// `npm test` has run them.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folders: Readonly<Record<string, readonly string[]>> = {
  UTC: ['time', 'engine', 'laws', 'report'],
  'America/St_Johns': ['time', 'engine', 'laws', 'report'],
  'Pacific/Apia': ['time', 'signals', 'adapters'],
};

const root = fileURLToPath(new URL('../../', import.meta.url));
for (const folder of Object.values(folders).flat()) if (!existsSync(`${root}test/${folder}/`)) throw new Error(`there is no \`${folder}\``);
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));

const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;

for (const [zone, some] of Object.entries(folders).filter(([other]) => canonical(other) !== own)) {
  const env = { ...process.env, TZ: zone };
  const inForce = execFileSync(process.execPath, ['-p', 'Intl.DateTimeFormat().resolvedOptions().timeZone'], {
    env,
    encoding: 'utf8',
  }).trim();
  if (inForce !== canonical(zone)) throw new Error(`the zone \`${zone}\` is not in force; \`${inForce}\` is`);
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--config', 'test/vitest.config.ts', ...some.map((folder) => `test/${folder}/`)],
    {
      cwd: root,
      env,
      stdio: 'inherit',
    },
  );
  console.log(`${zone}: ${status === 0 ? 'passed' : 'failed'}`);
  if (status !== 0) process.exitCode = 1;
}

/** The name under which this machine knows a zone: some have two. */
function canonical(zone: string): string {
  return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
}
