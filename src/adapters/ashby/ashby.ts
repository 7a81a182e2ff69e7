import * as z from 'zod';
import type { TimelineInput } from '../../entities/timeline.ts';
import { recognise, refuseForeign } from '../recognise.ts';
import type { Adapted, Skipped } from '../shared/adapted.ts';
import { assemble, type Happening } from '../shared/assemble.ts';
import { adaptCases } from '../shared/cases.ts';
import { coverage, ifGiven } from '../shared/covers.ts';
import { defined } from '../shared/defined.ts';
import type { Entry, Person } from '../shared/directory.ts';
import { type ReasonOptions, reasonsSchema } from '../shared/ending.ts';
import { type AdapterOptions, optionsSchema, readOptions } from '../shared/options.ts';
import { peopleIn } from '../shared/people.ts';
import { attempt, isRecord, type Row, readRow, readRows } from '../shared/row.ts';
import { fullName, readUser, readUserRef } from '../shared/users.ts';
import { applicationHappenings, emailHappening, noteHappening, offerHappenings, scheduleHappenings } from './happenings.ts';

/** What Ashby's API says of one application, each as its endpoint returned it in `results`. */
export interface AshbyCase {
  /** `application.info`, which has the history of stages. */
  readonly application: unknown;
  /** `interviewSchedule.list` with `applicationId` */
  readonly interviewSchedules?: unknown;
  /** `offer.list` with `applicationId` */
  readonly offers?: unknown;
  /** `candidate.listNotes` */
  readonly notes?: unknown;
  /** What `candidate.addEmailMessage` returned, or your own records of the same shape. */
  readonly emails?: unknown;
}

/** What {@link ashby} takes beside the rows. */
export interface AshbyOptions extends AdapterOptions, ReasonOptions {
  /** `user.list` */
  readonly users?: unknown;
}

const ashbyOptions = optionsSchema.extend({ reasons: reasonsSchema, users: z.unknown().optional() });

type Options = z.infer<typeof ashbyOptions>;

/** What the ids of Ashby's users begin with. */
const system = 'ashby';

/**
 * Returns a timeline for each application in what Ashby's API returned.
 *
 * @param cases what the API said of an application, or a list of such
 * @param options who is on the recruiter's side, and what the reasons for archiving mean
 * @throws {HearbackError} invalid-options
 * @example
 * const application = {
 *   id: 'a1', status: 'Archived', createdAt: '2026-03-02T15:00:00.000Z', archivedAt: '2026-03-20T15:00:00.000Z',
 *   archiveReason: { id: 'r1', text: 'Years', reasonType: 'RejectedByOrg' }, candidate: { id: 'c1', name: 'Ana Ruiz' },
 * };
 * ashby({ application }).timelines[0]?.interactions.map(({ kind }) => kind) //=> ['resume-received', 'decision-made']
 */
export function ashby(cases: AshbyCase | readonly AshbyCase[], options: AshbyOptions = {}): Adapted {
  const read = readOptions(ashbyOptions, options);
  const skipped: Skipped[] = [];
  const users = readRows(read.users, 'users', read, skipped, (row) => readUser(system, row, read.us?.organization, ['email']));
  return adaptCases(cases, read, skipped, (one, own) => timelinesOf(one, own, users, skipped));
}

function timelinesOf(one: unknown, options: Options, users: readonly Entry[], skipped: Skipped[]): TimelineInput[] {
  const given = (isRecord(one) ? one : {}) as AshbyCase;
  if (!isRecord(given.application)) {
    skipped.push({ row: one, reason: `expected \`{ application, interviewSchedules }\`, received ${recognise(one).reason}` });
    return [];
  }
  const application = readRow(given.application, options, skipped, (row) => {
    refuseForeign(row, 'ashby');
    return { row, id: row.id('id'), candidate: readCandidate(row) };
  });
  if (application === undefined) return [];
  const { row, id } = application;
  const people = peopleIn(system, application.candidate, options, users);
  const each = (name: Exclude<keyof AshbyCase, 'application'>, readOne: (row: Row) => readonly Happening[]) =>
    readRows(given[name], name, options, skipped, readOne).flat();

  return (
    attempt(row.value, skipped, () => {
      const happenings = [
        ...applicationHappenings(row, people, options.reasons, skipped),
        ...each('interviewSchedules', (schedule) => scheduleHappenings(schedule, people, skipped)),
        ...each('offers', (offer) => offerHappenings(offer, people)),
        ...each('notes', (note) => [noteHappening(note, people)]),
        ...each('emails', (email) => [emailHappening(email, people, options.us?.organization)]),
      ];
      const team = row.rows('hiringTeam').map((member) => {
        const user = { ...readUserRef(member), id: member.maybeId('userId') ?? member.id('id') };
        return people.user(user, member.text('role')?.toLowerCase() === 'hiring manager' ? 'employer' : 'recruiter');
      });
      const job = row.row('job');
      const opportunity = { ...defined({ id: job?.maybeId('id'), title: job?.text('title') }), ...options.opportunity };
      const byRole = (person: Person) => `${person.role === 'recruiter' ? 0 : 1} ${person.id}`;
      const cast = team.filter((person) => person !== undefined).sort((first, second) => (byRole(first) < byRole(second) ? -1 : 1));
      return [
        assemble(
          { id: `ashby-application-${id}`, opportunity, candidate: people.candidate, cast, happenings, covers: coversOf(given) },
          skipped,
        ),
      ];
    }) ?? []
  );
}

function readCandidate(application: Row) {
  const row = application.row('candidate');
  const id = row?.maybeId('id') ?? application.id('id');
  const address = row?.row('primaryEmailAddress')?.text('value');
  return { id: `ashby-candidate-${id}`, addresses: address === undefined ? [] : [address], ...defined({ name: row && fullName(row) }) };
}

/** An interview that was cancelled carries no time of it; nor does an offer of when it was sent. */
function coversOf({ interviewSchedules, offers, notes, emails }: AshbyCase) {
  return coverage({
    'resume-received': 'all',
    'decision-made': 'some',
    'candidate-withdrew': 'some',
    'case-closed': 'some',
    custom: 'all',
    message: ifGiven(emails, 'some'),
    note: ifGiven(notes, 'all'),
    'interview-scheduled': ifGiven(interviewSchedules, 'all'),
    'interview-held': ifGiven(interviewSchedules, 'all'),
    'offer-accepted': ifGiven(offers, 'all'),
    'offer-declined': ifGiven(offers, 'all'),
  });
}
