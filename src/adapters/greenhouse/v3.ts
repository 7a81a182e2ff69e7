import type { Covers } from '../../entities/covers.ts';
import { addTo, groupBy } from '../../entities/group-by.ts';
import type { TimelineInput } from '../../entities/timeline.ts';
import { isTimeZone } from '../../time/zone.ts';
import type { Adapted, Skipped } from '../shared/adapted.ts';
import { assemble } from '../shared/assemble.ts';
import { coverage, hiringCovers, ifGiven } from '../shared/covers.ts';
import { defined } from '../shared/defined.ts';
import { goingOn, nothingGoingOn } from '../shared/going-on.ts';
import { type Child, childrenOf } from '../shared/group.ts';
import { type AdapterOptions, optionsSchema, readOptions } from '../shared/options.ts';
import { type FoundCandidate, peopleIn } from '../shared/people.ts';
import { readTables } from '../shared/read-tables.ts';
import { attempt, type Row, readRows } from '../shared/row.ts';
import { fullName, readUser, refOf } from '../shared/users.ts';
import {
  applicationHappenings,
  interviewHappenings,
  noteUndatedHire,
  offerHappenings,
  readOffer,
  scorecardHappenings,
} from './happenings.ts';
import type { Interview } from './rows.ts';
import { noteHappening, stageHappenings, withDays } from './v3-happenings.ts';
import { type ApplicationV3, type NoteV3, readApplicationV3, readInterviewV3, readNoteV3, readStageV3 } from './v3-rows.ts';
import { addressFields, system, whoIn } from './who.ts';

/** Lists of the Harvest API v3, each with all its pages, of as many candidates as there are. */
export interface GreenhouseTables {
  /** `/v3/applications` */
  readonly applications: unknown;
  /** `/v3/candidates` */
  readonly candidates?: unknown;
  /** `/v3/notes` */
  readonly notes?: unknown;
  /** `/v3/application_stages` */
  readonly applicationStages?: unknown;
  /** `/v3/interviews` */
  readonly interviews?: unknown;
  /** `/v3/interviewers` */
  readonly interviewers?: unknown;
  /** `/v3/offers` */
  readonly offers?: unknown;
  /** `/v3/scorecards` */
  readonly scorecards?: unknown;
  /** `/v3/users`: names and addresses. Rows of v3 hold only ids. */
  readonly users?: unknown;
  /** `/v3/jobs`, for their names. */
  readonly jobs?: unknown;
  /** `/v3/job_interview_stages`, for their names. */
  readonly stages?: unknown;
}

/**
 * Returns a timeline for each application in the rows of Greenhouse's Harvest API v3.
 *
 * @param tables the lists that the API returned
 * @param options who is on the recruiter's side, and where the days of offers are meant
 * @throws {HearbackError} invalid-options
 * @example
 * const { timelines } = greenhouseV3({
 *   applications: [{ id: 70, candidate_id: 7, created_at: '2026-03-02T15:00:00.000Z', status: 'in_process' }],
 *   applicationStages: [{ application_id: 70, job_interview_stage_id: 5, entered_at: '2026-03-04T15:00:00.000Z' }],
 *   stages: [{ id: 5, name: 'Phone Screen' }],
 * });
 * timelines[0]?.interactions.map(({ kind }) => kind) //=> ['resume-received', 'custom']
 */
export function greenhouseV3(tables: GreenhouseTables, options: AdapterOptions = {}): Adapted {
  const read = readOptions(optionsSchema, options);
  const skipped: Skipped[] = [];
  const { given, readable } = readTables(tables, ['applications', 'candidates', 'notes'], skipped);
  if (!readable) return { timelines: [], skipped, covers: coverage({}) };
  const list = <Item>(name: string, readOne: (row: Row) => Item) => readRows(given[name], name, read, skipped, readOne);
  const names = (name: string) =>
    new Map(
      list(name, (row) => [row.id('id'), row.text('name')] as const).flatMap(([id, text]) => (text === undefined ? [] : [[id, text]])),
    );

  const jobNames = names('jobs');
  const applications = list('applications', (row) => readApplicationV3(row, jobNames));
  const ids = applications.map(({ id }) => id);
  const of = <Item extends Child>(items: readonly Item[]) => childrenOf(items, ids, 'application', skipped);
  const candidates = new Map(list('candidates', readCandidateV3).map((candidate) => [candidate.id, candidate]));
  const byCandidate = groupBy(applications, ({ candidateId }) => candidateId);
  const notesOf = shareNotes(list('notes', readNoteV3), byCandidate, skipped);
  const stageNames = names('stages');
  const stagesOf = of(list('applicationStages', readStageV3));
  const interviewsOf = of(withInterviewers(list('interviews', readInterviewV3), list('interviewers', readInterviewer)));
  const offersOf = of(list('offers', (row) => ({ parent: row.id('application_id'), offer: readOffer(row, skipped), row: row.value })));
  const scorecardsOf = of(list('scorecards', (row) => ({ parent: row.id('application_id'), fields: row, row: row.value })));
  const users = list('users', (row) => readUser(system, row, read.us?.organization, addressFields));
  const covers = coversOf(given);

  const timelines = [...byCandidate].flatMap(([candidateId, theirs]): TimelineInput[] => {
    const found = candidates.get(candidateId) ?? { id: candidateId, addresses: [] };
    const more = byCandidate.size === 1 ? read.candidate : undefined;
    const people = peopleIn(system, { ...found, id: `greenhouse-candidate-${candidateId}` }, { ...read, candidate: more }, users);
    return theirs.map((application) => {
      const { id, job } = application;
      const who = whoIn(application, undefined, people);
      const offers = offersOf(id).flatMap(({ offer }) => offerHappenings(withDays(offer, read.timeZone), who));
      noteUndatedHire(application, offers, skipped);
      const happenings = [
        ...applicationHappenings(application, [], who),
        ...(notesOf.get(application) ?? []).map((note) => noteHappening(note, who)),
        ...stageHappenings(stagesOf(id), stageNames),
        ...interviewsOf(id).flatMap((interview) => interviewHappenings(interview, who)),
        ...scorecardsOf(id).flatMap(({ fields }) => attempt(fields.value, skipped, () => scorecardHappenings(fields, who)) ?? []),
        ...offers,
      ];
      const opportunity = { ...defined({ id: job?.id, title: job?.name }), ...read.opportunity };
      return assemble(
        { id: `greenhouse-application-${id}`, opportunity, candidate: people.candidate, cast: who.cast, happenings, covers },
        skipped,
      );
    });
  });
  return { timelines, skipped, covers };
}

function readCandidateV3(row: Row): FoundCandidate {
  const timeZone = row.text('time_zone');
  const addresses = row.addresses('email_addresses').map(({ address }) => address);
  // Greenhouse names zones as Rails does, `Eastern Time (US & Canada)`; such a name is left out
  return {
    id: row.id('id'),
    addresses,
    ...defined({ name: fullName(row), timeZone: timeZone && isTimeZone(timeZone) ? timeZone : undefined }),
  };
}

interface Interviewer {
  readonly interviewId: string;
  readonly userId?: string;
  readonly declined: boolean;
}

function readInterviewer(row: Row): Interviewer {
  const declined = row.text('response_status') === 'declined';
  return { interviewId: row.id('interview_id'), declined, ...defined({ userId: row.maybeId('user_id') }) };
}

function withInterviewers(interviews: readonly Interview[], interviewers: readonly Interviewer[]): Interview[] {
  const byInterview = groupBy(
    interviewers.filter(({ declined }) => !declined),
    ({ interviewId }) => interviewId,
  );
  return interviews.map((interview) => {
    const users = (byInterview.get(interview.id) ?? []).flatMap(({ userId }) => refOf(userId) ?? []);
    return { ...interview, interviewers: users.sort((one, other) => (one.id < other.id ? -1 : 1)) };
  });
}

function shareNotes(
  notes: readonly NoteV3[],
  byCandidate: ReadonlyMap<string, readonly ApplicationV3[]>,
  skipped: Skipped[],
): Map<ApplicationV3, NoteV3[]> {
  const shares = new Map<ApplicationV3, NoteV3[]>();
  for (const note of notes) {
    const theirs = byCandidate.get(note.candidateId) ?? [];
    const about = note.applicationId === undefined ? goingOn(theirs, note.at) : theirs.filter(({ id }) => id === note.applicationId);
    if (about.length === 0) {
      skipped.push({
        row: note.row,
        reason: note.applicationId === undefined ? nothingGoingOn : 'its application is not among those given',
      });
    }
    for (const application of about) addTo(shares, application, note);
  }
  return shares;
}

function coversOf(given: Readonly<Record<string, unknown>>): Covers {
  return coverage({
    ...hiringCovers(given),
    message: ifGiven(given['notes'], 'some'),
    note: ifGiven(given['notes'], 'all'),
    custom: ifGiven(given['applicationStages'], 'all'),
  });
}
