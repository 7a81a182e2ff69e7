// Says who owes whom an answer, from files of timelines: `npm run audit -- --help`.
import { fileURLToPath } from 'node:url';
import { HearbackError } from 'hearback';
import { json, markdown, text } from 'hearback/reporters';
import { type Flags, help, readFlags, WrongFlag } from './flags.ts';
import { judge } from './judge.ts';
import { Problems } from './problems.ts';
import { Progress } from './progress.ts';
import { readTimelines } from './read-timelines.ts';
import { adapterOptions, policyOf, waiversOf } from './settings.ts';

const reporters = { text, json, markdown };
const logs = new URL('../logs/', import.meta.url);
const say = (line: string) => process.stderr.write(`${line}\n`);

/** What is audited where no file was named: an invented log, so that names may be shown. */
function withExample(flags: Flags): Flags {
  say('no file given: the example log, as of 20 March 2026; its people are invented, so their names are shown');
  const inLogs = (name: string) => fileURLToPath(new URL(name, logs));
  return {
    ...flags,
    files: [inLogs('example.ndjson')],
    asOf: flags.asOf ?? '2026-03-20T12:00:00Z',
    waivers: flags.waivers ?? inLogs('waivers.json'),
    names: flags.names ?? true,
  };
}

/** Judges what the flags name, writes the report, and returns the exit code. */
function audit(flags: Flags): number {
  const problems = new Problems();
  const { stderr, stdout } = process;
  const progress = new Progress(flags.files, stderr.isTTY ? (line) => stderr.write(line) : undefined);
  const names = flags.names ?? false;
  const policy = policyOf(flags.policy);
  const seen = { errors: 0 };
  const found = readTimelines(flags.files, {
    problems,
    adapter: adapterOptions(flags),
    note: say,
    onBytes: (file, bytes) => progress.onBytes(file, bytes),
  });
  const cases = judge(found, {
    policy,
    asOf: flags.asOf ?? Date.now(),
    ...(flags.timeZone !== undefined && { calendar: { timeZone: flags.timeZone } }),
    waivers: waiversOf(flags.waivers),
    problems,
    onCase: ({ report }) => {
      progress.onCase();
      seen.errors += report.violations.filter(({ severity }) => severity === 'error').length;
    },
  });
  const color = stdout.isTTY && (process.env['NO_COLOR'] ?? '') === '' && process.env['TERM'] !== 'dumb';
  const width = stdout.isTTY ? Math.min(stdout.columns, 120) : undefined;
  const page = reporters[flags.format](cases, { policy, names, quotes: names, show: flags.show, color, width });
  progress.end();
  stdout.write(page);
  if (problems.count > 0) say(`could not be read:\n${problems.lines().join('\n')}`);
  if (problems.count > 0) return 2;
  return seen.errors > 0 ? 1 : 0;
}

function main(args: readonly string[]): number {
  const flags = readFlags(args);
  if (flags.help) {
    process.stdout.write(help);
    return 0;
  }
  return audit(flags.files.length === 0 ? withExample(flags) : flags);
}

// npm runs a script in the package's folder; a path is meant from where it was typed
if (process.env['npm_lifecycle_event'] === 'audit') process.chdir(process.env['INIT_CWD'] ?? '.');
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof WrongFlag) && !(error instanceof HearbackError)) throw error;
  say(error.message);
  process.exitCode = 2;
}
