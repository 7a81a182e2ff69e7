import { isCompiled } from '../engine/is-compiled.ts';
import { show } from '../entities/describe-issue.ts';
import { HearbackError } from '../entities/hearback-error.ts';
import { isRecord } from '../entities/is-record.ts';
import type { Issue } from '../entities/issue.ts';

/** What a value has to be, in words, and whether it is that; as much of it is looked at as takes no time. */
type Kind = readonly [expected: string, holds: (value: unknown) => boolean];

const result: Kind = ['the result of an audit', (value) => isRecord(value) && Array.isArray(value['findings']) && isRecord(value['by'])];
const isSeveral: Kind[1] = (value) => typeof value === 'object' && value !== null && Symbol.iterator in value;

/** What functions take, by the name of the parameter. */
const kinds = {
  timeline: ['a timeline as `parseTimeline` returns it', isParsed],
  timelines: ['a list of timelines, or what gives them one by one', isSeveral],
  policy: ['a policy as `compilePolicy` returns it', isCompiled],
  report: ['a report as `evaluate` returns it', isReport],
  action: ['one of the next actions of a report', (value) => isRecord(value) && Array.isArray(value['settles'])],
  result,
  before: result,
  after: result,
  accepted: ['a list of ids of findings', isSeveral],
  parts: ['a list of parts of audits', isSeveral],
  log: ['a list of interactions, or what gives them one by one', isSeveral],
  parties: ['a list of parties', Array.isArray],
  cases: ['a list of what is known of cases', isSeveral],
} as const satisfies Readonly<Record<string, Kind>>;

/** As it came from a caller who may write no types. */
type Unchecked = { readonly [Name in keyof typeof kinds]?: unknown };

/** What is wrong with what was given, such as a timeline or a policy as it is written. */
export function unreadyIn(given: Unchecked): Issue[] {
  return Object.entries(given).flatMap(([name, value]): Issue[] => {
    const [expected, holds] = kinds[name as keyof typeof kinds];
    if (holds(value)) return [];
    return [{ path: [name], code: value === undefined ? 'missing' : 'invalid-type', expected, received: show(value) }];
  });
}

/**
 * Looks whether a function was given what it takes: a timeline that was parsed, a policy that was compiled, a list where it takes several.
 *
 * @throws {HearbackError} `invalid-options` where it was not
 */
export function checkGiven(given: Unchecked): void {
  const issues = unreadyIn(given);
  if (issues.length > 0) throw new HearbackError('invalid-options', issues);
}

function isReport(report: unknown): boolean {
  return isRecord(report) && Array.isArray(report['violations']) && isRecord(report['calendar']);
}

/** Parsing fills in the opportunity and the calendar, and makes instants numbers. */
function isParsed(timeline: unknown): boolean {
  if (!isRecord(timeline)) return false;
  const { opportunity, parties, interactions, calendar } = timeline;
  if (!isRecord(opportunity) || !Array.isArray(parties) || !Array.isArray(interactions)) return false;
  if (calendar !== undefined && !(isRecord(calendar) && Array.isArray(calendar['periods']))) return false;
  return [interactions.at(0), interactions.at(-1)].every((one) => one === undefined || (isRecord(one) && typeof one['at'] === 'number'));
}
