import type { Covers } from '../../entities/covers.ts';
import { addTo, groupBy } from '../../entities/group-by.ts';
import type { TimelineInput } from '../../entities/timeline.ts';
import type { Adapted, Skipped } from '../shared/adapted.ts';
import { assemble } from '../shared/assemble.ts';
import { coverage, hiringCovers, ifGiven } from '../shared/covers.ts';
import { defined } from '../shared/defined.ts';
import { type ReasonOptions, reasonsSchema } from '../shared/ending.ts';
import { goingOn, nothingGoingOn } from '../shared/going-on.ts';
import { type Child, childrenOf } from '../shared/group.ts';
import { type AdapterOptions, optionsSchema, readOptions } from '../shared/options.ts';
import { peopleIn } from '../shared/people.ts';
import { readTables } from '../shared/read-tables.ts';
import { attempt, type Row, readRows } from '../shared/row.ts';
import { readUser } from '../shared/users.ts';
import { activityHappening, applicationHappenings, interviewHappenings, offerHappenings, scorecardHappenings } from './happenings.ts';
import { type Activity, type Application, readActivity, readApplication, readCandidate } from './rows.ts';

/** Lists of Merge's ATS API, each with all its pages, of as many candidates as there are; relations as ids or expanded. */
export interface MergeTables {
  /** `/applications` */
  readonly applications: unknown;
  /** `/candidates` */
  readonly candidates?: unknown;
  /** `/activities` */
  readonly activities?: unknown;
  /** `/interviews` */
  readonly interviews?: unknown;
  /** `/offers` */
  readonly offers?: unknown;
  /** `/scorecards` */
  readonly scorecards?: unknown;
  /** `/users` */
  readonly users?: unknown;
  /** `/jobs`, for their names. */
  readonly jobs?: unknown;
  /** `/reject-reasons`, for their names. */
  readonly rejectReasons?: unknown;
}

/** What {@link merge} takes beside the rows. */
export interface MergeOptions extends AdapterOptions, ReasonOptions {}

const mergeOptions = optionsSchema.extend({ reasons: reasonsSchema });

/** What the ids of Merge's users begin with. */
const system = 'merge';

/**
 * Returns a timeline for each application in rows of Merge's ATS API. Merge does not say who wrote a mail to whom.
 *
 * @param tables the lists that the API returned
 * @param options who is on the recruiter's side, and what the reasons for rejection mean
 * @throws {HearbackError} invalid-options
 * @example
 * const { timelines } = merge({
 *   applications: [{ id: 'a1', candidate: 'c1', job: 'j1', applied_at: '2026-03-02T15:00:00Z', rejected_at: '2026-03-20T15:00:00Z' }],
 *   candidates: [{ id: 'c1', first_name: 'Ana', last_name: 'Ruiz' }],
 * });
 * timelines[0]?.interactions.map(({ kind }) => kind) //=> ['resume-received', 'decision-made']
 */
export function merge(tables: MergeTables, options: MergeOptions = {}): Adapted {
  const read = readOptions(mergeOptions, options);
  const skipped: Skipped[] = [];
  const { given, readable } = readTables(tables, ['applications', 'candidates', 'activities'], skipped);
  if (!readable) return { timelines: [], skipped, covers: coverage({}) };
  const list = <Item>(name: string, readOne: (row: Row) => Item) =>
    readRows(given[name], name, read, skipped, (row) => (row.flag('remote_was_deleted') === true ? [] : [readOne(row)])).flat();
  const names = (name: string) => new Map(list(name, (row) => [row.id('id'), row.text('name')] as const));

  const applications = list('applications', readApplication);
  const ids = applications.map(({ id }) => id);
  const of = (name: string) => childrenOf(list(name, readChild), ids, 'application', skipped);
  const [interviewsOf, offersOf, scorecardsOf] = [of('interviews'), of('offers'), of('scorecards')];
  const candidates = new Map(list('candidates', readCandidate).map((candidate) => [candidate.id, candidate]));
  const byCandidate = groupBy(applications, ({ candidateId }) => candidateId);
  const activitiesOf = shareActivities(list('activities', readActivity), byCandidate, skipped);
  const users = list('users', (row) => readUser(system, row, read.us?.organization, ['email']));
  const [jobs, rejectReasons] = [names('jobs'), names('rejectReasons')];
  const covers = coversOf(given);

  const timelines = [...byCandidate].flatMap(([candidateId, theirs]): TimelineInput[] => {
    const more = byCandidate.size === 1 ? read.candidate : undefined;
    const inside = theirs.map(({ candidate }) => candidate).find((found) => found !== undefined);
    const found = candidates.get(candidateId) ?? inside ?? { id: candidateId };
    const people = peopleIn(system, { ...found, id: `merge-candidate-${candidateId}` }, { ...read, candidate: more }, users);
    return theirs.map((application) => {
      const { id, jobId, jobName } = application;
      const each = <Item>(children: readonly Related[], readOne: (row: Row) => readonly Item[]) =>
        children.flatMap(({ fields }) => attempt(fields.value, skipped, () => readOne(fields)) ?? []);
      const happenings = [
        ...applicationHappenings(application, people, rejectReasons, read.reasons),
        ...(activitiesOf.get(application) ?? []).map((activity) => activityHappening(activity, people)),
        ...each(interviewsOf(id), (row) => interviewHappenings(row, people)),
        ...each(offersOf(id), (row) => offerHappenings(row, people)),
        ...each(scorecardsOf(id), (row) => scorecardHappenings(row, people)),
      ];
      const title = jobName ?? (jobId === undefined ? undefined : jobs.get(jobId));
      const opportunity = { ...defined({ id: jobId, title }), ...read.opportunity };
      const cast = [people.user(application.creditedTo, 'recruiter')].filter((person) => person !== undefined);
      return assemble({ id: `merge-application-${id}`, opportunity, candidate: people.candidate, cast, happenings, covers }, skipped);
    });
  });
  return { timelines, skipped, covers };
}

interface Related extends Child {
  readonly fields: Row;
}

function readChild(row: Row): Related {
  return { row: row.value, parent: row.ref('application') ?? row.id('application'), fields: row };
}

function shareActivities(
  activities: readonly Activity[],
  byCandidate: ReadonlyMap<string, readonly Application[]>,
  skipped: Skipped[],
): Map<Application, Activity[]> {
  const shares = new Map<Application, Activity[]>();
  for (const activity of activities) {
    const about = goingOn(byCandidate.get(activity.candidateId) ?? [], activity.at);
    if (about.length === 0) skipped.push({ row: activity.row, reason: nothingGoingOn });
    for (const application of about) addTo(shares, application, activity);
  }
  return shares;
}

function coversOf(given: Readonly<Record<string, unknown>>): Covers {
  return coverage({
    ...hiringCovers(given),
    'candidate-withdrew': 'some',
    message: ifGiven(given['activities'], 'some'),
    note: ifGiven(given['activities'], 'all'),
  });
}
