import * as z from 'zod';
import type { Covers } from '../../entities/covers.ts';
import type { TimelineInput } from '../../entities/timeline.ts';
import { recognise } from '../recognise.ts';
import type { Adapted, Skipped } from '../shared/adapted.ts';
import { assemble, type Happening } from '../shared/assemble.ts';
import { adaptCases } from '../shared/cases.ts';
import { coverage, hiringCovers, ifGiven } from '../shared/covers.ts';
import { defined } from '../shared/defined.ts';
import type { Entry } from '../shared/directory.ts';
import { type Child, childrenOf } from '../shared/group.ts';
import { type AdapterOptions, optionsSchema, readOptions } from '../shared/options.ts';
import { type People, peopleIn } from '../shared/people.ts';
import { attempt, isRecord, type Row, readRow, readRows } from '../shared/row.ts';
import { entryOfUser, readUser } from '../shared/users.ts';
import { addressesOfUsers } from './addresses-of-users.ts';
import { type FeedPart, readFeed, shareFeed } from './feed.ts';
import {
  applicationHappenings,
  feedHappenings,
  interviewHappenings,
  noteUndatedHire,
  offerHappenings,
  readOffer,
  scorecardHappenings,
} from './happenings.ts';
import { type Application, type Interview, type Job, readApplication, readCandidate, readInterview, readJob } from './rows.ts';
import { addressFields, system, whoIn } from './who.ts';

/** What the Harvest API v1 says of one candidate, each as its endpoint returned it. */
export interface GreenhouseCase {
  /** `GET /v1/candidates/{id}` */
  readonly candidate: unknown;
  /** `GET /v1/candidates/{id}/activity_feed` */
  readonly activityFeed?: unknown;
  /** `GET /v1/applications?candidate_id={id}`; left out, those inside `candidate`. */
  readonly applications?: unknown;
  /** `GET /v1/applications/{id}/scheduled_interviews` of each of them, in one list. */
  readonly scheduledInterviews?: unknown;
  /** `GET /v1/applications/{id}/offers`, likewise. */
  readonly offers?: unknown;
  /** `GET /v1/applications/{id}/scorecards`, likewise. */
  readonly scorecards?: unknown;
}

/** What {@link greenhouse} takes beside the rows. */
export interface GreenhouseOptions extends AdapterOptions {
  /** `GET /v1/users`: whose address is whose. */
  readonly users?: unknown;
  /** `GET /v1/jobs`: who recruits and who hires for each. */
  readonly jobs?: unknown;
}

const greenhouseOptions = optionsSchema.extend({ users: z.unknown().optional(), jobs: z.unknown().optional() });

type Options = z.infer<typeof greenhouseOptions>;

/** What is the same for all candidates. */
interface Shared {
  readonly options: Options;
  readonly users: readonly Entry[];
  readonly jobs: ReadonlyMap<string, Job>;
  readonly skipped: Skipped[];
}

/**
 * Returns a timeline for each application in what Greenhouse's Harvest API v1 returned.
 *
 * The activity feed does not say which application it is about. Mails and notes go to every application that was going on then,
 * and up to 30 days after it was rejected; a stage change goes to the application whose job it names.
 *
 * @param cases what the API said of a candidate, or a list of such
 * @param options who is on the recruiter's side, and where the days of offers are meant
 * @throws {HearbackError} invalid-options
 * @example
 * const { timelines } = greenhouse(
 *   {
 *     candidate: {
 *       id: 7, first_name: 'Ana', last_name: 'Ruiz', email_addresses: [{ value: 'ana@example.org' }],
 *       applications: [{ id: 70, prospect: false, applied_at: '2026-03-02T15:00:00.000Z', status: 'active', jobs: [{ id: 3, name: 'Welder' }] }],
 *     },
 *     activityFeed: {
 *       emails: [{ id: 9, created_at: '2026-03-03T15:00:00Z', subject: 'Thanks', body: 'Hi Ana', from: 'sam@talent.example', to: 'ana@example.org' }],
 *     },
 *   },
 *   { us: { domains: ['talent.example'] } },
 * );
 * timelines.map(({ id }) => id) //=> ['greenhouse-application-70']
 * timelines[0]?.interactions.map(({ kind }) => kind) //=> ['resume-received', 'message']
 */
export function greenhouse(cases: GreenhouseCase | readonly GreenhouseCase[], options: GreenhouseOptions = {}): Adapted {
  const read = readOptions(greenhouseOptions, options);
  const skipped: Skipped[] = [];
  const organization = read.us?.organization;
  const users = readRows(read.users, 'users', read, skipped, (row) => readUser(system, row, organization, addressFields));
  const jobs = new Map(readRows(read.jobs, 'jobs', read, skipped, readJob).map((job) => [job.id, job]));
  return adaptCases(cases, read, skipped, (one, own) => timelinesOf(one, { options: own, users, jobs, skipped }));
}

/** What was read of a candidate, each by the application that it is about. */
interface Read {
  readonly applications: readonly Application[];
  readonly people: People;
  readonly feed: ReadonlyMap<Application, FeedPart>;
  readonly interviewsOf: (application: string) => readonly Interview[];
  readonly offersOf: (application: string) => readonly Related[];
  readonly scorecardsOf: (application: string) => readonly Related[];
  readonly covers: Covers;
}

function timelinesOf(one: unknown, shared: Shared): TimelineInput[] {
  const read = readCase(one, shared);
  return read === undefined ? [] : read.applications.map((application) => timelineOf(application, read, shared));
}

function readCase(one: unknown, { options, users, skipped }: Shared): Read | undefined {
  const given = (isRecord(one) ? one : {}) as GreenhouseCase;
  if (!isRecord(given.candidate)) {
    skipped.push({ row: one, reason: `expected \`{ candidate, activityFeed }\`, received ${recognise(one).reason}` });
    return undefined;
  }
  const found = readRow(given.candidate, options, skipped, readCandidate);
  if (found === undefined) return undefined;
  const applications = readRows(given.applications ?? found.applications, 'applications', options, skipped, readApplication);
  if (applications.length === 0) {
    skipped.push({ row: one, reason: `a candidate without an application that can be read: ${recognise(given.candidate).reason}` });
    return undefined;
  }

  const interviews = readRows(given.scheduledInterviews, 'scheduledInterviews', options, skipped, readInterview);
  const { id, name, addresses } = found;
  const interviewers = interviews
    .flatMap((interview) => interview.interviewers)
    .map((user) => entryOfUser(system, user, options.us?.organization));
  const own = { id: `greenhouse-candidate-${id}`, addresses, ...defined({ name }) };
  const feed = readFeed(given.activityFeed, options, skipped);
  const senders = addressesOfUsers(feed.emails, options.us?.organization);
  const people = peopleIn(system, own, options, [...users, ...interviewers, ...senders]);

  const ids = applications.map((application) => application.id);
  const of = <Item extends Child>(rows: readonly Item[]) => childrenOf(rows, ids, 'application', skipped);
  const related = (list: unknown, name: string) => of(readRows(list, name, options, skipped, readRelated));
  return {
    applications,
    people,
    interviewsOf: of(interviews),
    offersOf: related(given.offers, 'offers'),
    scorecardsOf: related(given.scorecards, 'scorecards'),
    feed: shareFeed(feed, applications, skipped),
    covers: coversOf(given),
  };
}

function timelineOf(application: Application, read: Read, { options, jobs, skipped }: Shared): TimelineInput {
  const { people, covers } = read;
  const job = application.job && jobs.get(application.job.id);
  const who = whoIn(application, job, people);
  const part = read.feed.get(application)!;
  const readEach = (rows: readonly Related[], happeningsOf: (row: Row) => Happening[]) =>
    rows.flatMap(({ fields }) => attempt(fields.value, skipped, () => happeningsOf(fields)) ?? []);
  const offers = readEach(read.offersOf(application.id), (row) => offerHappenings(readOffer(row, skipped), who));
  noteUndatedHire(application, offers, skipped);
  const happenings = [
    ...applicationHappenings({ ...application, throughPost: application.throughPost || part.applied }, part.rejections, who),
    ...feedHappenings(application, part, who),
    ...read.interviewsOf(application.id).flatMap((interview) => interviewHappenings(interview, who)),
    ...readEach(read.scorecardsOf(application.id), (row) => scorecardHappenings(row, who)),
    ...offers,
  ];
  const opportunity = {
    ...defined({ id: application.job?.id, title: application.job?.name, location: job?.location }),
    ...options.opportunity,
  };
  return assemble(
    { id: `greenhouse-application-${application.id}`, opportunity, candidate: people.candidate, cast: who.cast, happenings, covers },
    skipped,
  );
}

/** A row of some application, to be read once it is known which. */
interface Related extends Child {
  readonly fields: Row;
}

function readRelated(row: Row): Related {
  return { row: row.value, parent: row.id('application_id'), fields: row };
}

/** Mails are those that Greenhouse got to see; a cancelled interview is deleted there; of rejections taken back only some leave a trace. */
function coversOf({ activityFeed, scheduledInterviews, offers, scorecards }: GreenhouseCase): Covers {
  return coverage({
    ...hiringCovers({ interviews: scheduledInterviews, offers, scorecards }),
    'candidate-withdrew': 'some',
    message: ifGiven(activityFeed, 'some'),
    note: ifGiven(activityFeed, 'all'),
    custom: ifGiven(activityFeed, 'all'),
    'case-reopened': ifGiven(activityFeed, 'some'),
  });
}
