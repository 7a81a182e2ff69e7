import { parseArgs } from 'node:util';

/** What the program was asked to do. */
export interface Flags {
  readonly files: readonly string[];
  readonly asOf?: string | undefined;
  readonly policy: string;
  readonly waivers?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly us: readonly string[];
  readonly format: (typeof formats)[number];
  readonly show: readonly (typeof extras)[number][];
  /** Names and words in the report; undefined where nothing was said. */
  readonly names?: boolean | undefined;
  readonly help: boolean;
}

/** A flag that is wrong, in words for who typed it. */
export class WrongFlag extends Error {}

const options = {
  'as-of': { type: 'string' },
  policy: { type: 'string', default: 'courtesy' },
  waivers: { type: 'string' },
  'time-zone': { type: 'string' },
  us: { type: 'string', multiple: true, default: [] as string[] },
  format: { type: 'string', default: 'text' },
  show: { type: 'string', multiple: true, default: [] as string[] },
  names: { type: 'boolean' },
  redact: { type: 'boolean' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

export const formats = ['text', 'json', 'markdown'] as const;
export const extras = ['pending', 'undecided', 'waived'] as const;

export const help = `Says who owes whom an answer, from the timelines of recruiters and candidates.

npm run audit                        judges the example log
npm run audit -- [flags] file…       judges yours

A file holds timelines, one a line (NDJSON) or as one JSON value or list, or a Greenhouse candidate and its activity feed,
in one file or two.

--as-of INSTANT       the moment of judgement, with its offset: 2026-03-20T12:00:00Z; else now
--policy NAME|FILE    courtesy, strict, or a policy in a JSON file; else courtesy
--waivers FILE        agreed exceptions, a list in a JSON file
--time-zone ZONE      the office's zone where a timeline states no calendar: America/Chicago
--us ADDRESS|DOMAIN   whose mails are the recruiter's, where an export does not say; may be given more than once
--format FORMAT       ${formats.join(', ')}; else text
--show KIND           lists what is otherwise only counted: ${extras.join(', ')}; may be given more than once
--names               shows names and quotes messages; else parties are shown by their ids
--redact              does not, for the example log too
--help                shows this page

Exits with 0 where nothing is wrong, 1 where a rule of severity error was broken, 2 where a flag or an input was wrong.
`;

/** Returns the flags; @throws {WrongFlag} where one is wrong. */
export function readFlags(args: readonly string[]): Flags {
  const { values, positionals } = parse(args);
  if (values.names === true && values.redact === true) throw new WrongFlag('`--names` and `--redact` exclude one another');
  return {
    files: positionals,
    asOf: values['as-of'],
    policy: values.policy,
    waivers: values.waivers,
    timeZone: timeZone(values['time-zone']),
    us: values.us,
    format: oneOf('format', values.format, formats),
    show: values.show.flatMap((list) => list.split(',')).map((kind) => oneOf('show', kind, extras)),
    names: values.names ?? (values.redact === true ? false : undefined),
    help: values.help,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
    for (const token of tokens) {
      if (token.kind !== 'option' || token.name in options) continue;
      throw new WrongFlag(`unknown flag \`${token.rawName}\`${hint(token.name, Object.keys(options), '--')}`);
    }
    throw new WrongFlag((error as Error).message.split('\n')[0]?.replace(/^O/, 'o').replaceAll("'", '`').replace(/\.$/, ''));
  }
}

function oneOf<Name extends string>(flag: string, value: string, names: readonly Name[]): Name {
  const name = names.find((one) => one === value);
  if (name !== undefined) return name;
  const list = names.map((one) => `\`${one}\``).join(', ');
  throw new WrongFlag(`\`--${flag}\`: expected one of ${list}, received \`${value}\`${hint(value, names)}`);
}

function timeZone(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return name;
  } catch {
    const near = Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase().endsWith(`/${name.toLowerCase()}`));
    throw new WrongFlag(`\`--time-zone\`: expected a time zone such as \`Europe/London\`, received \`${name}\`${meant(near)}`);
  }
}

const meant = (name: string | undefined) => (name === undefined ? '' : `; did you mean \`${name}\`?`);

/** Returns `; did you mean …?` with the nearest name, or nothing where none is near. */
export function hint(name: string, names: readonly string[], prefix = ''): string {
  const [best] = names.map((one) => ({ one, far: distance(name, one) })).sort((a, b) => a.far - b.far);
  return meant(best === undefined || best.far > Math.max(2, name.length / 3) ? undefined : `${prefix}${best.one}`);
}

/** How many letters must be changed, added or left out to make one word the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [i, letter] of Array.from(one).entries()) {
    const next = [i + 1];
    for (const [j, wanted] of Array.from(other).entries()) {
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (letter === wanted ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1)!;
}
