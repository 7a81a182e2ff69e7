import { oneOf, show } from '../entities/describe-issue.ts';
import { HearbackError } from '../entities/hearback-error.ts';
import type { Issue } from '../entities/issue.ts';
import { misnamed } from '../entities/misnamed.ts';
import { severities } from '../entities/rule.ts';
import { extras, type Reported, type ReporterOptions } from './reporter.ts';

/** What an option has to be, in words, and whether a value is that. */
type Check = readonly [expected: string, holds: (value: unknown) => boolean];

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const typed = (expected: string, type: string): Check => [expected, (value) => typeof value === type];
const flag = typed('`true` or `false`', 'boolean');
const among = (names: readonly string[]): Check => [oneOf(names), (value) => names.some((name) => name === value)];
const [oneExtra, isExtra] = among(extras);
const listOf = (expected: string, holds: Check[1]): Check => [expected, (value) => Array.isArray(value) && value.every(holds)];
const holding = (expected: string, key: string): Check => [expected, (value) => isObject(value) && key in value];

const checks: { readonly [Key in keyof ReporterOptions]-?: Check } = {
  policy: holding('a policy, compiled', 'rules'),
  names: flag,
  quotes: flag,
  show: listOf(`a list of ${oneExtra.slice('one of '.length)}`, isExtra),
  owner: typed('the id of a party', 'string'),
  baseline: holding('a `Set` of ids of findings', 'has'),
  locate: typed('a function', 'function'),
  severity: among(severities),
  suites: among(['case', 'rule']),
  alarms: listOf('a list of minutes', Number.isFinite),
  audit: ['the result of an audit, or a function', (value) => typeof value === 'function' || (isObject(value) && 'worklist' in value)],
  people: holding('a `Map` of names by ids', 'entries'),
  color: flag,
  width: ['a number of characters', Number.isFinite],
};
const known = Object.keys(checks) as (keyof ReporterOptions)[];

/**
 * Looks whether a reporter was given what it takes.
 *
 * @param reported what is to be written down
 * @param options how
 * @throws {HearbackError} `invalid-options` where it is something else, or where there is no such option
 */
export function checkArguments(reported: Reported, options: ReporterOptions): void {
  const issues = [...issuesOfReported(reported), ...issuesOf(isObject(options) ? options : {})];
  if (issues.length > 0) throw new HearbackError('invalid-options', issues);
}

function issuesOfReported(reported: unknown): Issue[] {
  const isReported = isObject(reported) && ('worklist' in reported || 'timeline' in reported || Symbol.iterator in reported);
  if (isReported && (!('timeline' in reported) || 'report' in reported)) return [];
  const expected = 'a report with its timeline, `{ report, timeline }`, several of them, or the result of an audit';
  return [{ path: ['reported'], code: 'invalid-value', expected, received: show(reported) }];
}

function issuesOf(options: object): Issue[] {
  const wrong = known.flatMap((key): Issue[] => {
    const value = (options as ReporterOptions)[key];
    const [expected, holds] = checks[key];
    if (value === undefined ? key !== 'policy' : holds(value)) return [];
    return [{ path: [key], code: value === undefined ? 'missing' : 'invalid-value', expected, received: show(value) }];
  });
  const unknown = Object.keys(options).filter((key) => !Object.hasOwn(checks, key));
  return [...wrong, ...unknown.map((key) => misnamed([key], 'unknown-key', 'an option of reporters', key, known))];
}
