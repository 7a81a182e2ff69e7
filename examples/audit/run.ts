import { fileURLToPath } from 'node:url';
import { HearbackError } from 'hearback';
import { json, markdown, text } from 'hearback/reporters';
import { type Flags, help, readFlags, WrongFlag } from './flags.ts';
import { judge } from './judge.ts';
import { Problems } from './problems.ts';
import { Progress } from './progress.ts';
import { readTimelines } from './read-timelines.ts';
import { adapterOptions, policyOf, waiversOf } from './settings.ts';

/** Where the program runs. */
export interface Surroundings {
  /** Takes the report. */
  readonly write: (text: string) => void;
  /** Takes what is said beside it. */
  readonly say: (text: string) => void;
  /** Whether somebody watches what is said. */
  readonly watched: boolean;
  readonly color: boolean;
  /** Characters a line; left out where nobody sees lines. */
  readonly width?: number | undefined;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

const reporters = { text, json, markdown };
const inLogs = (name: string) => fileURLToPath(new URL(`../logs/${name}`, import.meta.url));

/** Does what the arguments ask for, and returns the exit code: 0, 1 where an error was found, 2 where something was wrong with the input. */
export function run(args: readonly string[], around: Surroundings): number {
  try {
    const flags = readFlags(args);
    if (flags.help) {
      around.write(help);
      return 0;
    }
    return audit(flags.files.length === 0 ? withExample(flags, around) : flags, around);
  } catch (error) {
    if (!(error instanceof WrongFlag) && !(error instanceof HearbackError)) throw error;
    around.say(`${error.message.replace(/^asOf:/gm, '`--as-of`:')}\n`);
    return 2;
  }
}

/** What is audited where no file was named: an invented log, so that names may be shown. */
function withExample(flags: Flags, { say }: Surroundings): Flags {
  say('no file given: the example log, as of 20 March 2026; its people are invented, so their names are shown\n');
  return {
    ...flags,
    files: [inLogs('example.ndjson')],
    asOf: flags.asOf ?? '2026-03-20T12:00:00Z',
    waivers: flags.waivers ?? inLogs('waivers.json'),
    names: flags.names ?? true,
  };
}

/** Judges the files, writes the report, and returns the exit code. */
function audit(flags: Flags, { write, say, watched, color, width, now }: Surroundings): number {
  const { files, names = false, timeZone, show, format } = flags;
  const problems = new Problems();
  const progress = new Progress(files, now, watched ? say : undefined);
  const policy = policyOf(flags.policy);
  let errors = 0;
  const found = readTimelines(files, {
    problems,
    adapter: adapterOptions(flags),
    note: (line) => say(`${line}\n`),
    onBytes: (file, bytes) => progress.onBytes(file, bytes),
  });
  const cases = judge(found, {
    policy,
    asOf: flags.asOf ?? now(),
    ...(timeZone !== undefined && { calendar: { timeZone } }),
    waivers: waiversOf(flags.waivers),
    problems,
    onCase: ({ report }) => {
      progress.onCase();
      if (report.violations.some(({ severity }) => severity === 'error')) errors += 1;
    },
  });
  const page = reporters[format](cases, { policy, names, quotes: names, show, color, width });
  progress.end();
  write(page);
  if (problems.count > 0) {
    say(`could not be read:\n${problems.lines().join('\n')}\n`);
    return 2;
  }
  return errors > 0 ? 1 : 0;
}
