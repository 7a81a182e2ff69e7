import { parseArgs } from 'node:util';
import { type ReporterName, reporterNames } from 'hearback/reporters';
import { type FormatName, formatNames } from './formats.ts';
import { extras } from './help.ts';
import { formatHint, hint, zoneHint } from './nearest.ts';

/** What the program was asked to do. */
export interface Flags {
  readonly files: readonly string[];
  readonly from?: FormatName | undefined;
  readonly map?: string | undefined;
  readonly options?: string | undefined;
  readonly us: readonly string[];
  readonly candidate: readonly string[];
  readonly timeZone?: string | undefined;
  readonly dateOrder?: 'month-first' | 'day-first' | undefined;
  readonly asOf?: string | undefined;
  readonly policy: string;
  readonly waivers?: string | undefined;
  readonly baseline?: string | undefined;
  readonly format: ReporterName;
  readonly out?: string | undefined;
  readonly show: readonly (typeof extras)[number][];
  /** The totals alone. */
  readonly summary: boolean;
  readonly skipped: boolean;
  /** Names and words in the report; undefined where nothing was said. */
  readonly names?: boolean | undefined;
  readonly help: boolean;
}

/** A flag that is wrong, in words for who typed it. */
export class WrongFlag extends Error {}

const options = {
  from: { type: 'string' },
  map: { type: 'string' },
  options: { type: 'string' },
  us: { type: 'string', multiple: true, default: [] as string[] },
  candidate: { type: 'string', multiple: true, default: [] as string[] },
  'time-zone': { type: 'string' },
  'date-order': { type: 'string' },
  'as-of': { type: 'string' },
  policy: { type: 'string', default: 'courtesy' },
  waivers: { type: 'string' },
  baseline: { type: 'string' },
  format: { type: 'string', default: 'text' },
  out: { type: 'string' },
  show: { type: 'string', multiple: true, default: [] as string[] },
  summary: { type: 'boolean', default: false },
  skipped: { type: 'boolean', default: false },
  names: { type: 'boolean' },
  redact: { type: 'boolean' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** The flags by name. */
export const flagNames: readonly string[] = Object.keys(options);

/** The formats of the totals alone. */
const summaries: readonly ReporterName[] = ['text', 'markdown', 'json'];

const dateOrders = ['month-first', 'day-first'] as const;

/** Returns the flags; @throws {WrongFlag} where one is wrong. */
export function readFlags(args: readonly string[]): Flags {
  const { values, positionals } = parse(args);
  const { from, map } = values;
  if (values.names === true && values.redact === true) throw new WrongFlag('`--names` and `--redact` exclude one another');
  if (map !== undefined && from !== undefined && from !== 'rows') {
    throw new WrongFlag(`\`--map\` goes with \`--from rows\`, not with \`--from ${from}\`, whose columns are known`);
  }
  if (from === 'rows' && map === undefined) throw new WrongFlag('`--from rows` needs `--map`, a file that says what the columns hold');
  const format = oneOf('format', values.format, reporterNames, formatHint);
  if (values.summary && !summaries.includes(format)) {
    throw new WrongFlag(`\`--summary\` goes with \`--format text\`, \`markdown\` or \`json\`, not with \`${format}\``);
  }
  return {
    files: positionals,
    from: maybeOneOf('from', from, formatNames),
    map,
    options: values.options,
    us: commaSeparated(values.us),
    candidate: commaSeparated(values.candidate),
    timeZone: timeZone(values['time-zone']),
    dateOrder: maybeOneOf('date-order', values['date-order'], dateOrders),
    asOf: instant(values['as-of']),
    policy: values.policy,
    waivers: values.waivers,
    baseline: values.baseline,
    format,
    out: values.out,
    show: commaSeparated(values.show).map((kind) => oneOf('show', kind, extras)),
    summary: values.summary,
    skipped: values.skipped,
    names: values.names ?? (values.redact === true ? false : undefined),
    help: values.help,
  };
}

const commaSeparated = (lists: readonly string[]) => lists.flatMap((list) => list.split(',')).filter((one) => one.trim() !== '');

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
    for (const token of tokens) {
      if (token.kind !== 'option' || token.name in options) continue;
      throw new WrongFlag(`unknown flag \`${token.rawName}\`${hint(token.name, flagNames, '--')}`);
    }
    throw new WrongFlag((error as Error).message.split('\n')[0]?.replace(/^O/, 'o').replaceAll("'", '`').replace(/\.$/, ''));
  }
}

function maybeOneOf<Name extends string>(flag: string, value: string | undefined, names: readonly Name[]): Name | undefined {
  return value === undefined ? undefined : oneOf(flag, value, names);
}

function oneOf<Name extends string>(
  flag: string,
  value: string,
  names: readonly Name[],
  hintFor: (value: string) => string = (name) => hint(name, names),
): Name {
  const name = names.find((one) => one === value);
  if (name !== undefined) return name;
  const list = names.map((one) => `\`${one}\``).join(', ');
  throw new WrongFlag(`\`--${flag}\`: expected one of ${list}, received \`${value}\`${hintFor(value)}`);
}

/** What is written like an instant; whether it is one is told when it is read. */
function instant(text: string | undefined): string | undefined {
  if (text === undefined || /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(text)) return text;
  throw new WrongFlag(`\`--as-of\`: expected an instant with an offset, such as \`2026-03-20T12:00:00Z\`, received \`${text}\``);
}

function timeZone(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return name;
  } catch {
    throw new WrongFlag(`\`--time-zone\`: expected a time zone such as \`Europe/London\`, received \`${name}\`${zoneHint(name)}`);
  }
}
