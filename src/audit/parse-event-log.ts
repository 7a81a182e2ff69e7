import { show } from '../entities/describe-issue.ts';
import { addTo } from '../entities/group-by.ts';
import type { HearbackError } from '../entities/hearback-error.ts';
import type { InteractionInput } from '../entities/interaction.ts';
import { isRecord } from '../entities/is-record.ts';
import type { Issue } from '../entities/issue.ts';
import { byText } from '../entities/order.ts';
import { safeParseTimeline } from '../entities/parse-timeline.ts';
import type { PartyInput } from '../entities/party.ts';
import { collectProblems, type Problems } from '../entities/problems.ts';
import type { Timeline, TimelineInput } from '../entities/timeline.ts';
import { unreadyIn } from '../report/check-given.ts';

/** An interaction that names the case it belongs to: a line of an event log. */
export type LoggedInteraction = InteractionInput & { readonly caseId: string };

/** What is known of a case besides its interactions. */
export type CaseFrame = Omit<TimelineInput, 'interactions' | 'parties'> & Partial<Pick<TimelineInput, 'parties'>>;

/** Who and what an event log is about. */
export interface EventLogContext {
  /** Everybody in the log. A case has those of them whom its interactions name, unless its frame says otherwise. */
  readonly parties: readonly PartyInput[];
  /** What is known of cases besides their interactions: the job, the calendar. */
  readonly cases?: Iterable<CaseFrame> | undefined;
}

/** The timelines of an event log, or the error that says all that is wrong with it, and the timelines of the cases in which nothing is. */
export type EventLogResult =
  | { readonly ok: true; readonly timelines: Timeline[] }
  | { readonly ok: false; readonly error: HearbackError; readonly timelines: Timeline[] };

/** An entry of the log and its place in it. */
interface Entry {
  readonly place: number;
  readonly interaction: unknown;
}

/**
 * Returns the timelines of an event log: interactions in any order, each with the id of its case. They are grouped in memory.
 *
 * @param log - as `JSON.parse` returns its entries; not changed
 * @param context - who and what it is about
 * @returns in order of their ids
 * @throws {HearbackError} `invalid-timeline`, with a path that starts at the place of the entry, or in `context`
 * @example
 * const [timeline] = parseEventLog(
 *   [
 *     { caseId: 'case-1', id: 'i2', kind: 'resume-submitted', at: '2026-03-03T16:00:00-06:00', from: 'sam' },
 *     { caseId: 'case-1', id: 'i1', kind: 'resume-received', at: '2026-03-02T09:00:00-06:00', from: 'ana', to: ['sam'] },
 *   ],
 *   { parties: [{ id: 'ana', role: 'candidate' }, { id: 'ben', role: 'candidate' }, { id: 'sam', role: 'recruiter' }] },
 * );
 * timeline?.interactions.map(({ id }) => id) //=> ['i1', 'i2']
 * timeline?.parties.map(({ id }) => id) //=> ['ana', 'sam']
 */
export function parseEventLog(log: Iterable<unknown>, context: EventLogContext): Timeline[] {
  const result = safeParseEventLog(log, context);
  if (!result.ok) throw result.error;
  return result.timelines;
}

/**
 * Returns the timelines of an event log, or the error as a value and with it those of the cases that are without a fault: what is
 * wrong with an entry leaves out its whole case, which would be judged wrongly without it. An entry that names no case may be missing
 * in any.
 *
 * @param log - as `JSON.parse` returns its entries; not changed
 * @param context - who and what it is about; none of the cases is read where it is wrong itself
 * @example
 * const result = safeParseEventLog(
 *   [
 *     { caseId: 'case-1', id: 'i1', kind: 'resume-received', at: '2026-03-02T09:00:00-06:00', from: 'ana' },
 *     { caseId: 'case-2', id: 'i2', kind: 'resume-received', at: '2026-03-02 09:00', from: 'ana' },
 *   ],
 *   { parties: [{ id: 'ana', role: 'candidate' }] },
 * );
 * result.timelines.map(({ id }) => id) //=> ['case-1']
 * result.ok //=> false
 */
export function safeParseEventLog(log: Iterable<unknown>, context: EventLogContext): EventLogResult {
  const problems = collectProblems();
  // who writes no types may leave anything out
  const { parties, cases = [] } = (isRecord(context) ? context : {}) as EventLogContext;
  problems.addAll(unreadyIn({ log, parties, cases }));
  const unready = problems.toError('invalid-timeline');
  if (unready !== undefined) return { ok: false, error: unready, timelines: [] };
  const known = knownOf(parties, cases, problems);
  const isSound = problems.issues.length === 0;
  const entries = byCase(log, problems);
  const timelines: Timeline[] = [];
  for (const id of [...new Set([...entries.keys(), ...known.frames.keys()])].sort(byText)) {
    const timeline = readCase(id, entries.get(id) ?? [], known, problems);
    if (isSound && timeline !== undefined) timelines.push(timeline);
  }
  const error = problems.toError('invalid-timeline');
  return error === undefined ? { ok: true, timelines } : { ok: false, error, timelines };
}

/** Who is in the log, and what is known of its cases besides, by their ids. */
interface Known {
  readonly everybody: ReadonlyMap<string, PartyInput>;
  readonly frames: ReadonlyMap<string, CaseFrame>;
}

function knownOf(parties: readonly PartyInput[], cases: Iterable<CaseFrame>, problems: Problems): Known {
  const frames = new Map<string, CaseFrame>();
  for (const [place, frame] of [...cases].entries()) {
    if (isRecord(frame)) frames.set(frame.id, frame);
    else problems.add({ path: ['cases', place], code: 'invalid-type', expected: 'an object', received: show(frame) });
  }
  return { everybody: byId(parties, problems), frames };
}

function readCase(id: string, entries: readonly Entry[], { everybody, frames }: Known, problems: Problems): Timeline | undefined {
  const frame = frames.get(id) ?? { id };
  const interactions = entries.map(({ interaction }) => interaction) as InteractionInput[];
  const parsed = safeParseTimeline({ parties: namedIn(interactions, everybody), ...frame, interactions });
  if (parsed.ok) return parsed.timeline;
  problems.addAll(parsed.error.issues.map((issue) => ({ ...issue, path: pathInLog(issue.path, id, entries) })));
  return undefined;
}

function byCase(log: Iterable<unknown>, problems: Problems): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  let place = 0;
  for (const entry of log) {
    const { caseId, ...interaction } = (isRecord(entry) ? entry : {}) as Partial<LoggedInteraction>;
    if (typeof caseId === 'string' && caseId !== '') {
      addTo(entries, caseId, { place, interaction });
    } else {
      problems.add({ path: [place, 'caseId'], code: 'missing', expected: 'the id of its case', received: show(caseId) });
    }
    place += 1;
  }
  return entries;
}

function byId(parties: readonly PartyInput[], problems: Problems): ReadonlyMap<string, PartyInput> {
  const known = new Map<string, PartyInput>();
  for (const [place, party] of parties.entries()) {
    if (!isRecord(party)) {
      problems.add({ path: ['parties', place], code: 'invalid-type', expected: 'an object', received: show(party) });
      continue;
    }
    if (known.has(party.id)) {
      problems.add({ path: ['parties', place, 'id'], code: 'duplicate-party', expected: 'each party once', received: show(party.id) });
    }
    known.set(party.id, party);
  }
  return known;
}

/** The parties whom interactions name, in the order of their ids: not that of the log, which means nothing. */
function namedIn(interactions: readonly InteractionInput[], everybody: ReadonlyMap<string, PartyInput>): PartyInput[] {
  const named = new Set<unknown>();
  for (const { from, to, signals } of interactions) {
    named.add(from);
    for (const id of listOf(to)) named.add(id);
    for (const signal of listOf(signals)) if (isRecord(signal)) named.add(signal['by']).add(signal['party']);
  }
  // as few steps as the case has names: a log has many cases
  return [...named].flatMap((id) => everybody.get(id as string) ?? []).sort((a, b) => byText(a.id, b.id));
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** A path in a timeline as a path in the log, or in what is known besides. */
function pathInLog(path: Issue['path'], id: string, entries: readonly Entry[]): Issue['path'] {
  const [key, place, ...rest] = path;
  const entry = key === 'interactions' && typeof place === 'number' ? entries[place] : undefined;
  return entry === undefined ? ['cases', id, ...path] : [entry.place, ...rest];
}
