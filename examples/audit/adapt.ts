import { type Adapted, type Columns, mapRows } from 'hearback/adapters';
import { bundlesOf } from './bundle.ts';
import { WrongFlag } from './flags.ts';
import { adapters, type FormatName, formats } from './formats.ts';
import type { Gathered } from './gather.ts';
import { counted, type LeftOut } from './left-out.ts';
import type { Place } from './place.ts';
import type { Problems } from './problems.ts';
import type { Found } from './read-timelines.ts';
import { parsed } from './read-timelines.ts';
import { asksForCandidates, type Options } from './settings.ts';

/** What adapting needs beside what was gathered. */
export interface AdaptOptions {
  readonly columns?: Columns | undefined;
  /** The zone of the office, which no export says. */
  readonly timeZone?: string | undefined;
  readonly told: Options;
  readonly problems: Problems;
  readonly leftOut: LeftOut;
  readonly note: (text: string) => void;
}

/** Yields the timelines that the adapters make of exports, one by one. */
export function* adapt({ exports, rows }: Gathered, options: AdaptOptions): Generator<Found> {
  const { columns, told, problems, leftOut, note } = options;
  for (const [name, given] of exports) {
    if (options.timeZone === undefined) {
      problems.add({ file: given[0]?.file ?? name, reason: noZone });
      continue;
    }
    let found = 0;
    const before = problems.count;
    for (const { input, shared, places, words } of bundlesOf(name, given, problems, leftOut)) {
      const adapted = told.within(() => call(name, input, { ...told.of(name, exports.keys()), ...shared }));
      found += adapted.timelines.length;
      note(`${name}: ${words}: ${counted(adapted.timelines.length, 'timeline')}`);
      yield* timelinesOf(adapted, (row) => places.get(row) ?? given[0]!, given, options);
    }
    if (found === 0 && problems.count === before) {
      const named = Array.isArray(told.of(name, exports.keys())['candidates']);
      problems.add({
        file: given[0]?.file ?? name,
        reason: `${noTimeline(name)}${named ? ': nobody in it is one of the candidates named' : ''}`,
      });
    }
  }
  if (columns === undefined) return;
  if (options.timeZone === undefined) {
    problems.add({ file: 'rows', reason: noZone });
    return;
  }
  const { candidate, ...own } = told.of('rows', exports.keys());
  // of a table in parts, no part is known to be all of one candidate
  const given = rows.parts === 1 ? { ...own, candidate } : own;
  let found = 0;
  let first: Place | undefined;
  const before = problems.count;
  for (const part of rows.take()) {
    first ??= part[0]!;
    const places = new Map<unknown, Place>(part.map(({ row, file, line }) => [row, { file, line }]));
    const table = part.map(({ row }) => row);
    const adapted = told.within(() => mapRows(table, columns, given));
    found += adapted.timelines.length;
    yield* timelinesOf(adapted, (row) => places.get(row) ?? part[0]!, part, options);
  }
  note(`rows: ${counted(found, 'timeline')}`);
  if (found === 0 && first !== undefined && problems.count === before) problems.add({ file: first.file, reason: noTimeline('rows') });
}

const noTimeline = (name: FormatName) => `no timeline could be made of it as \`${name}\``;

const noZone = 'an export does not say where the office is: give `--time-zone`, such as `--time-zone America/Chicago`';

function* timelinesOf(
  { timelines, skipped }: Adapted,
  placeOf: (row: unknown) => Place,
  given: readonly Place[],
  { leftOut, problems }: AdaptOptions,
): Generator<Found> {
  const { file } = given[0]!;
  const scattered = given.some((one) => one.file !== file);
  for (const { row, reason } of skipped) leftOut.add(placeOf(row), row, reason);
  for (const timeline of timelines) yield* parsed(timeline, { file, scattered }, problems);
}

function call(name: FormatName, input: unknown, options: Readonly<Record<string, unknown>>): Adapted {
  needs(name, options);
  return adapters[formats[name].adapter!](input, options);
}

/** Says how to tell what a format cannot do without. */
function needs(name: FormatName, options: Readonly<Record<string, unknown>>): void {
  const has = (key: string) => options[key] !== undefined;
  if ((name === 'ocel' || name === 'xes') && !has('means')) {
    const example = `{ "means": { "send rejection": { "kind": "message", "channel": "email", "by": "us" } }${name === 'ocel' ? ', "caseType": "application"' : ''} }`;
    throw new WrongFlag(`an event log needs \`--options\`, a file that says what its activities mean: ${example}`);
  }
  if (!asksForCandidates(name)) return;
  if (!has('candidates') && !has('candidate')) {
    const who = name === 'mail' ? 'ana@example.org' : 'https://www.linkedin.com/in/ana';
    throw new WrongFlag(`who are the candidates? \`--candidate ${who}\`, or \`--candidate everyone-else\`: whoever is none of \`--us\``);
  }
  if (!has('us') && !has('people')) {
    throw new WrongFlag(`who are we? \`--us ${name === 'mail' ? 'talent.example' : 'https://www.linkedin.com/in/sam'}\``);
  }
}
