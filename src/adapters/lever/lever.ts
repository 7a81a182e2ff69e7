import * as z from 'zod';
import { instantSchema } from '../../entities/instant.ts';
import type { TimelineInput } from '../../entities/timeline.ts';
import { recognise } from '../recognise.ts';
import type { Adapted, Skipped } from '../shared/adapted.ts';
import { assemble } from '../shared/assemble.ts';
import { adaptCases } from '../shared/cases.ts';
import { coverage, ifGiven } from '../shared/covers.ts';
import { defined } from '../shared/defined.ts';
import type { Entry } from '../shared/directory.ts';
import { type ReasonOptions, reasonsSchema } from '../shared/ending.ts';
import { type AdapterOptions, optionsSchema, readOptions } from '../shared/options.ts';
import { peopleIn } from '../shared/people.ts';
import { attempt, isRecord, type Row, readRow, readRows } from '../shared/row.ts';
import { readUser } from '../shared/users.ts';
import { feedbackHappening, interviewHappenings, noteHappening, offerHappenings, opportunityHappenings } from './happenings.ts';
import { type Opportunity, type Reason, readFeedback, readInterview, readOpportunity, readReason } from './rows.ts';

/** What Lever's Data API says of one opportunity, each as its endpoint returned it. */
export interface LeverCase {
  /** `GET /opportunities/{id}?expand=applications` */
  readonly opportunity: unknown;
  /** `GET /opportunities/{id}/interviews` */
  readonly interviews?: unknown;
  /** `GET /opportunities/{id}/offers` */
  readonly offers?: unknown;
  /** `GET /opportunities/{id}/feedback` */
  readonly feedback?: unknown;
  /** `GET /opportunities/{id}/notes` */
  readonly notes?: unknown;
}

/** What {@link lever} takes beside the rows. */
export interface LeverOptions extends AdapterOptions, ReasonOptions {
  /** `GET /users` */
  readonly users?: unknown;
  /** `GET /stages`, for their names. */
  readonly stages?: unknown;
  /** `GET /archive_reasons`: which of them are hires. */
  readonly archiveReasons?: unknown;
  /** `GET /postings` */
  readonly postings?: unknown;
  /** When the data was fetched: an interview that was over by then and not cancelled was held. Lever itself does not say which were. */
  readonly exportedAt?: string | number | Date | undefined;
}

const leverOptions = optionsSchema.extend({
  reasons: reasonsSchema,
  users: z.unknown().optional(),
  stages: z.unknown().optional(),
  archiveReasons: z.unknown().optional(),
  postings: z.unknown().optional(),
  exportedAt: instantSchema.optional(),
});

type Options = z.infer<typeof leverOptions>;

/** What the ids of Lever's users begin with. */
const system = 'lever';

interface Posting {
  readonly id: string;
  readonly title?: string;
  readonly location?: string;
}

/** What is the same for all candidates. */
interface Shared {
  readonly users: readonly Entry[];
  readonly stages: ReadonlyMap<string, string>;
  readonly reasons: ReadonlyMap<string, Reason>;
  readonly postings: ReadonlyMap<string, Posting>;
  readonly skipped: Skipped[];
}

/**
 * Returns a timeline for each opportunity in what Lever's Data API returned. Lever's API has no mails and no calls.
 *
 * @param cases what the API said of an opportunity, or a list of such
 * @param options whom the ids mean, what the reasons for archiving mean, and when the data was fetched
 * @throws {HearbackError} invalid-options
 * @example
 * const opportunity = {
 *   id: 'f1', contact: 'c1', name: 'Ana Ruiz', origin: 'applied', createdAt: 1772463600000,
 *   stageChanges: [{ toStageId: 'applicant-new', updatedAt: 1772463600000, userId: 'u1' }],
 * };
 * const { timelines } = lever({ opportunity }, { stages: [{ id: 'applicant-new', text: 'New applicant' }] });
 * timelines[0]?.interactions.map(({ kind }) => kind) //=> ['resume-received', 'custom']
 */
export function lever(cases: LeverCase | readonly LeverCase[], options: LeverOptions = {}): Adapted {
  const read = readOptions(leverOptions, options);
  const skipped: Skipped[] = [];
  const list = <Item>(name: 'users' | 'stages' | 'archiveReasons' | 'postings', readOne: (row: Row) => Item) =>
    readRows(read[name], name, read, skipped, readOne);
  const shared: Shared = {
    users: list('users', (row) => readUser(system, row, read.us?.organization, ['email'])),
    stages: new Map(list('stages', (row) => [row.id('id'), row.text('text') ?? row.id('id')])),
    reasons: new Map(list('archiveReasons', (row) => [row.id('id'), readReason(row)])),
    postings: new Map(list('postings', readPosting).map((posting) => [posting.id, posting])),
    skipped,
  };
  return adaptCases(cases, read, skipped, (one, own) => timelinesOf(one, own, shared));
}

function readPosting(row: Row): Posting {
  const title = row.text('text');
  return { id: row.id('id'), ...defined({ title, location: row.row('categories')?.text('location') }) };
}

function timelinesOf(one: unknown, options: Options, { users, stages, reasons, postings, skipped }: Shared): TimelineInput[] {
  const given = (isRecord(one) ? one : {}) as LeverCase;
  if (!isRecord(given.opportunity)) {
    skipped.push({ row: one, reason: `expected \`{ opportunity, interviews }\`, received ${recognise(one).reason}` });
    return [];
  }
  const opportunity = readRow(given.opportunity, options, skipped, readOpportunity);
  if (opportunity === undefined) return [];
  const { contact, name, addresses, id } = opportunity;
  const people = peopleIn(system, { id: `lever-contact-${contact}`, addresses, ...defined({ name }) }, options, users);
  const rows = <Item>(part: Exclude<keyof LeverCase, 'opportunity'>, readOne: (row: Row) => Item) =>
    readRows(given[part], part, options, skipped, readOne);

  const feedback = rows('feedback', readFeedback).filter(({ deleted }) => !deleted);
  const interviews = rows('interviews', (row) => readInterview(row, feedback, options.exportedAt));
  const offers = rows('offers', (row) => row).flatMap((row) => {
    return attempt(row.value, skipped, () => offerHappenings(row, people, skipped)) ?? [];
  });
  const happenings = [
    ...opportunityHappenings(opportunity, { people, stages, reasons, meanings: options.reasons }),
    ...interviews.flatMap((interview) => interviewHappenings(interview, people)),
    ...offers,
    ...feedback.flatMap((form) => feedbackHappening(form, people)),
    ...rows('notes', (row) => noteHappening(row, people)).flat(),
  ];
  const cast = [opportunity.owner].flatMap((owner) => people.user(owner, 'recruiter') ?? []);
  const job = { ...jobOf(opportunity, postings), ...options.opportunity };
  return [
    assemble(
      { id: `lever-opportunity-${id}`, opportunity: job, candidate: people.candidate, cast, happenings, covers: coversOf(given, options) },
      skipped,
    ),
  ];
}

function jobOf({ posting }: Opportunity, postings: ReadonlyMap<string, Posting>) {
  return posting === undefined ? {} : (postings.get(posting) ?? { id: posting });
}

function coversOf({ interviews, offers, feedback, notes }: LeverCase, { exportedAt }: Options) {
  return coverage({
    'resume-received': 'all',
    custom: 'all',
    'decision-made': 'some',
    'candidate-withdrew': 'some',
    'case-closed': 'some',
    note: ifGiven(notes, 'all'),
    'interview-scheduled': ifGiven(interviews, 'all'),
    'interview-cancelled': ifGiven(interviews, 'all'),
    'interview-held': ifGiven(interviews, exportedAt === undefined ? 'some' : 'all'),
    'offer-extended': ifGiven(offers, 'all'),
    'offer-accepted': ifGiven(offers, 'some'),
    'feedback-received': ifGiven(feedback, 'all'),
  });
}
