import * as z from 'zod';
import { show } from '../../entities/describe-issue.ts';
import { HearbackError } from '../../entities/hearback-error.ts';
import { isRecord } from '../../entities/is-record.ts';
import type { Issue } from '../../entities/issue.ts';
import { parseValue } from '../../entities/parse-value.ts';
import { collectProblems, type Problems } from '../../entities/problems.ts';
import { timesExpected } from '../expected-finding.ts';
import { clockOf, readTimeline, whenOf } from '../judge.ts';
import { type Scenario, scenarioSchema, scenariosSchema } from './scenario.ts';

type Path = Issue['path'];

const listSchema = z.array(scenarioSchema);

/**
 * Returns the scenarios of a file: a list, or an object with `scenarios` and with a `policy` and a `calendar` for those that have none,
 * or a line of JSON for each (NDJSON). Everything in them is checked, lines of the notation too.
 *
 * @param source the text of a file, or what `JSON.parse` returned; not changed
 * @throws {HearbackError} invalid-scenarios, with all that is wrong
 * @example
 * const line = JSON.stringify({ name: 'nothing happened', timeline: 'ana candidate', asOf: 'day 1', expect: [] });
 * parseScenarios(`${line}\n`).map(({ name }) => name) //=> ['nothing happened']
 * parseScenarios([{ name: 'what then', timeline: 'ana candidte', asOf: 'day 1', expect: [] }]) //=> throws HearbackError 'invalid-scenarios'
 */
export function parseScenarios(source: unknown): Scenario[] {
  const problems = collectProblems();
  const scenarios = read(source, problems);
  const error = problems.toError('invalid-scenarios');
  if (error !== undefined) throw error;
  return scenarios;
}

function read(source: unknown, problems: Problems): Scenario[] {
  const found = typeof source === 'string' ? readText(source, problems) : source;
  if (problems.issues.length > 0) return [];
  if (isFile(found)) {
    if (parseValue(scenariosSchema, found, problems) === undefined) return [];
    const { policy, calendar, scenarios } = found as z.input<typeof scenariosSchema>;
    const defaults = { ...(policy === undefined ? {} : { policy }), ...(calendar === undefined ? {} : { calendar }) };
    return checked(
      scenarios.map((scenario) => ({ ...defaults, ...scenario })),
      ['scenarios'],
      problems,
    );
  }
  const list = Array.isArray(found) ? found : [found];
  if (parseValue(listSchema, list, problems) === undefined) return [];
  return checked(list as Scenario[], [], problems);
}

const isFile = (value: unknown): boolean => isRecord(value) && 'scenarios' in value;

/** What a text holds: one value, or a line for each. */
function readText(text: string, problems: Problems): unknown {
  const whole = readJson(text);
  if (whole !== undefined) return whole.value;
  const lines = text.split('\n').map((line, index) => ({ line, number: index + 1 }));
  return lines
    .filter(({ line }) => line.trim() !== '')
    .flatMap(({ line, number }) => {
      const value = readJson(line);
      if (value !== undefined) return [value.value];
      problems.add({
        path: ['line', number],
        code: 'invalid-value',
        expected: 'JSON',
        received: show(line.trim()),
        help: 'a file is one value of JSON, or a scenario on each line',
      });
      return [];
    });
}

function readJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function checked(scenarios: readonly Scenario[], path: Path, problems: Problems): Scenario[] {
  const names = new Map<string, number>();
  for (const [index, scenario] of scenarios.entries()) {
    const { name } = scenario;
    const earlier = names.get(name);
    if (earlier !== undefined) {
      const expected = `a name of its own; number ${String(earlier)} has it, too`;
      problems.add({ path: [...path, index, 'name'], code: 'contradiction', expected, received: show(name) });
    }
    names.set(name, earlier ?? index);
    checkInside(scenario, [...path, index], problems);
  }
  return scenarios.map(({ $schema: _, ...scenario }: Scenario & { $schema?: unknown }) => scenario);
}

/** Notes what is wrong with the lines and the times of a scenario. */
function checkInside(scenario: Scenario, path: Path, problems: Problems): void {
  const attempt = <Value>(at: Path, readIt: () => Value): Value | undefined => {
    try {
      return readIt();
    } catch (error) {
      if (!(error instanceof HearbackError)) throw error;
      problems.addAll(error.issues.map((issue) => ({ ...issue, path: [...path, ...at, ...issue.path] })));
      return undefined;
    }
  };
  const { timeline, asOf, knownAsOf, expect } = scenario;
  const parsed = attempt(['timeline'], () => readTimeline(timeline));
  if (parsed === undefined) return;
  const clock = clockOf(timeline, parsed, scenario);
  attempt(['asOf'], () => whenOf(asOf, clock));
  if (knownAsOf !== undefined) attempt(['knownAsOf'], () => whenOf(knownAsOf, clock));
  for (const [index, finding] of expect.entries()) {
    for (const key of timesExpected) {
      const when = finding[key];
      if (when !== undefined) attempt(['expect', index, key], () => whenOf(when, clock));
    }
  }
}
