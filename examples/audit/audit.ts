// Says who owes whom an answer, from files of timelines: `npm run audit -- --help`.
import { run } from './run.ts';

const { stdout, stderr, env } = process;

// npm runs a script in the package's folder; a path is meant from where it was typed
if (env['npm_lifecycle_event'] === 'audit') process.chdir(env['INIT_CWD'] ?? '.');

let unwritten = 0;
// who pipes into `head` has read enough
stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') return;
  stderr.write(`the report could not be written: ${message}\n`);
  process.exitCode = unwritten = 2;
});

// who interrupts leaves no temporary files behind
for (const [signal, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
] as const)
  process.once(signal, () => process.exit(128 + number));

const status = await run(process.argv.slice(2), {
  write: (text) => stdout.write(text),
  say: (text) => stderr.write(text),
  watched: stderr.isTTY,
  color: stdout.isTTY && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb',
  // a terminal that does not know its width says 0
  width: stdout.isTTY && stdout.columns > 0 ? Math.min(stdout.columns, 120) : undefined,
  now: () => Date.now(),
});
process.exitCode = Math.max(status, unwritten);
