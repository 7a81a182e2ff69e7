// Nothing may read the zone of the machine. What is said of many cases is the same to the byte in zones far from UTC, east and west, and
// the tests of whatever has to do with time pass there: those of time itself in all, the others in the one or the other, since it is only
// there that they could read one. In the machine's own zone `npm test` has run them.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folders: Readonly<Record<string, readonly string[]>> = {
  UTC: ['time', 'engine'],
  'America/St_Johns': ['time', 'engine'],
  'Pacific/Apia': ['time', 'signals', 'adapters'],
};

const root = fileURLToPath(new URL('../../', import.meta.url));
for (const folder of Object.values(folders).flat()) if (!existsSync(`${root}test/${folder}/`)) throw new Error(`there is no \`${folder}\``);
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));

const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const saidHere = reportsOf(process.env);

for (const [zone, some] of Object.entries(folders).filter(([other]) => canonical(other) !== own)) {
  const env = { ...process.env, TZ: zone };
  const inForce = execFileSync(process.execPath, ['-p', 'Intl.DateTimeFormat().resolvedOptions().timeZone'], {
    env,
    encoding: 'utf8',
  }).trim();
  if (inForce !== canonical(zone)) throw new Error(`the zone \`${zone}\` is not in force; \`${inForce}\` is`);
  const said = reportsOf(env);
  const differing = said.filter((line) => !saidHere.includes(line)).map((line) => line.slice(line.indexOf(' ') + 1));
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--config', 'test/vitest.config.ts', ...some.map((folder) => `test/${folder}/`)],
    {
      cwd: root,
      env,
      stdio: 'inherit',
    },
  );
  console.log(
    `${zone}: tests ${status === 0 ? 'passed' : 'failed'}, ${String(said.length)} reports, ${differing.join(', ') || 'none'} otherwise than in ${own}`,
  );
  if (status !== 0 || differing.length > 0 || said.length !== saidHere.length) process.exitCode = 1;
}

/** A line for each part of what is said of many cases. */
function reportsOf(env: NodeJS.ProcessEnv): string[] {
  const lines = execFileSync(process.execPath, ['--import', 'tsx', 'test/package/run-reports.ts'], {
    cwd: root,
    env: { ...env, TSX_TSCONFIG_PATH: 'test/tsconfig.json' },
    encoding: 'utf8',
  });
  return lines.trim().split('\n');
}

/** The name under which this machine knows a zone: some have two. */
function canonical(zone: string): string {
  return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
}
