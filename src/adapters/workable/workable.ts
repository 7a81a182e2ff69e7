import { instantSchema } from '../../entities/instant.ts';
import type { TimelineInput } from '../../entities/timeline.ts';
import { recognise, refuseForeign } from '../recognise.ts';
import type { Adapted, Skipped } from '../shared/adapted.ts';
import { assemble } from '../shared/assemble.ts';
import { adaptCases } from '../shared/cases.ts';
import { coverage, ifGiven } from '../shared/covers.ts';
import { defined } from '../shared/defined.ts';
import { type AdapterOptions, optionsSchema, readOptions } from '../shared/options.ts';
import { peopleIn } from '../shared/people.ts';
import { isRecord, type Row, readRow, readRows } from '../shared/row.ts';
import { fullName } from '../shared/users.ts';
import { activityHappenings, type Disqualification, eventHappenings, teamOf } from './happenings.ts';

/** What Workable's API says of one candidate of one job, each as its endpoint returned it. */
export interface WorkableCase {
  /** `GET /candidates/{id}`, its `candidate` */
  readonly candidate: unknown;
  /** `GET /candidates/{id}/activities`, its `activities` */
  readonly activities?: unknown;
  /** `GET /events?candidate_id={id}`, its `events` */
  readonly events?: unknown;
}

/** What {@link workable} takes beside the rows. */
export interface WorkableOptions extends AdapterOptions {
  /** When the data was fetched: an interview that was over by then and not cancelled was held. Workable itself does not say which were. */
  readonly exportedAt?: string | number | Date | undefined;
}

const workableOptions = optionsSchema.extend({ exportedAt: instantSchema.optional() });

/**
 * Returns a timeline for each candidate in what Workable's API returned. In Workable a candidate is of one job.
 *
 * @param cases what the API said of a candidate, or a list of such
 * @param options the name of the organization, and when the data was fetched
 * @throws {HearbackError} invalid-options
 * @example
 * const { timelines } = workable({
 *   candidate: { id: 'c1', name: 'Ana Ruiz', job: { shortcode: 'J1', title: 'Welder' } },
 *   activities: [
 *     { id: '1', action: 'applied', created_at: '2026-03-02T15:00:00.000Z' },
 *     { id: '2', action: 'message', body: 'Dear Ana, …', created_at: '2026-03-03T15:00:00.000Z', member: { id: 'm1', name: 'Sam Lee' } },
 *   ],
 * });
 * timelines[0]?.interactions.map(({ kind, from }) => [kind, from])
 * //=> [['resume-received', 'workable-candidate-c1'], ['message', 'workable-user-m1']]
 */
export function workable(cases: WorkableCase | readonly WorkableCase[], options: WorkableOptions = {}): Adapted {
  const read = readOptions(workableOptions, options);
  const skipped: Skipped[] = [];
  return adaptCases(cases, read, skipped, (one, own) => timelinesOf(one, own, skipped));
}

function timelinesOf(one: unknown, options: AdapterOptions & { exportedAt?: number | undefined }, skipped: Skipped[]): TimelineInput[] {
  const given = (isRecord(one) ? one : {}) as WorkableCase;
  if (!isRecord(given.candidate)) {
    skipped.push({ row: one, reason: `expected \`{ candidate, activities }\`, received ${recognise(one).reason}` });
    return [];
  }
  const found = readRow(given.candidate, options, skipped, readCandidate);
  if (found === undefined) return [];
  const { id, name, addresses, job, disqualification } = found;
  const people = peopleIn('workable', { id: `workable-candidate-${id}`, addresses, ...defined({ name }) }, options, []);
  const team = teamOf(options.us?.organization);
  const happenings = [
    ...readRows(given.activities, 'activities', options, skipped, (row) => activityHappenings(row, people, team, disqualification)),
    ...readRows(given.events, 'events', options, skipped, (row) => eventHappenings(row, people, options.exportedAt)),
  ].flat();
  const opportunity = { ...job, ...options.opportunity };
  const covers = coversOf(given, options.exportedAt);
  return [assemble({ id: `workable-candidate-${id}`, opportunity, candidate: people.candidate, happenings, covers }, skipped)];
}

interface Candidate {
  readonly id: string;
  readonly name?: string;
  readonly addresses: readonly string[];
  readonly job: { readonly id?: string; readonly title?: string };
  readonly disqualification: Disqualification;
}

function readCandidate(row: Row): Candidate {
  refuseForeign(row, 'workable');
  const job = row.row('job');
  const withdrew = row.flag('withdrew') ?? row.row('disqualification_reason')?.flag('candidate_withdrew') ?? false;
  return {
    id: row.id('id'),
    addresses: row.addresses('email').map(({ address }) => address),
    job: defined({ id: job?.maybeId('shortcode'), title: job?.text('title') }),
    disqualification: { candidateWithdrew: withdrew },
    ...defined({ name: fullName(row) }),
  };
}

/** Mails are those written in Workable. Offers are a stage there, and no time is kept of when one was sent. */
function coversOf({ activities, events }: WorkableCase, exportedAt: number | undefined) {
  return coverage({
    'resume-received': ifGiven(activities, 'all'),
    message: ifGiven(activities, 'some'),
    note: ifGiven(activities, 'all'),
    custom: ifGiven(activities, 'all'),
    'decision-made': ifGiven(activities, 'all'),
    'candidate-withdrew': ifGiven(activities, 'some'),
    'case-reopened': ifGiven(activities, 'all'),
    'feedback-received': ifGiven(activities, 'all'),
    'interview-scheduled': ifGiven(events, 'some'),
    'interview-held': ifGiven(events, exportedAt === undefined ? 'none' : 'all'),
  });
}
