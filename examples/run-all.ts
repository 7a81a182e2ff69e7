// Runs every example as a user would, and fails where one does not exit as it should.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const runs: readonly [exit: number, example: string, ...args: string[]][] = [
  [0, 'quickstart.ts'],
  [0, 'house-policy/house-policy.ts'],
  [0, 'before-sending.ts'],
  [0, 'worker-pool/worker-pool.ts'],
  [0, 'embedding/embedding.ts'],
  [0, 'ci/run.ts'],
  [1, 'audit/audit.ts'],
  [1, 'audit/audit.ts', '--format', 'json', '--redact'],
  [1, 'audit/audit.ts', '--format', 'sarif', '--redact'],
  [1, 'audit/audit.ts', '--format', 'markdown', '--policy', 'strict', '--show', 'pending,undecided,waived'],
  [1, 'audit/audit.ts', 'examples/logs/greenhouse.json', '--us', 'bluffside.example', '--time-zone', 'America/Chicago'],
  [
    1,
    'audit/audit.ts',
    'examples/logs/mails',
    '--us',
    'harbourlane.example',
    '--candidate',
    'ivo.brandt@mail.example',
    '--time-zone',
    'America/Chicago',
    '--as-of',
    '2026-03-20T12:00:00Z',
  ],
  [1, 'audit/audit.ts', '--summary'],
  [0, 'audit/audit.ts', '--help'],
  [2, 'audit/audit.ts', 'examples/logs/no-such-file.ndjson'],
];

const root = fileURLToPath(new URL('..', import.meta.url));
const env = { ...process.env, TSX_TSCONFIG_PATH: 'test/tsconfig.json' };

for (const [exit, example, ...args] of runs) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', `examples/${example}`, ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const ok = status === exit && !/^\s+at .*:\d+:\d+\)?$/m.test(stderr);
  console.log(`${ok ? 'ok    ' : 'FAILED'}  ${[example, ...args].join(' ')}`);
  if (ok) continue;
  console.log(`exit ${String(status)}, expected ${String(exit)}\n${stdout}\n${stderr}`);
  process.exitCode = 1;
}
