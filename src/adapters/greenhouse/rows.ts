import { refuseForeign } from '../recognise.ts';
import type { Address } from '../shared/addresses.ts';
import { defined } from '../shared/defined.ts';
import type { Moment } from '../shared/moment.ts';
import { isRecord, type Row } from '../shared/row.ts';
import { fullName, readUserRef, type UserRef } from '../shared/users.ts';

/** A candidate's own row. */
export interface Candidate {
  readonly id: string;
  readonly name?: string;
  readonly addresses: readonly string[];
  readonly applications: unknown;
}

/** An application for one job, or a prospect's for none yet. */
export interface Application {
  readonly row: object;
  readonly id: string;
  readonly prospect: boolean;
  readonly appliedAt?: Moment;
  /** Whether it came through a job post: a recruiter can add one too. */
  readonly throughPost: boolean;
  /** When it was rejected. */
  readonly endedAt?: Moment;
  readonly candidateWithdrew: boolean;
  readonly status?: string;
  readonly job?: { readonly id: string; readonly name?: string };
  readonly recruiter?: UserRef;
  readonly coordinator?: UserRef;
}

/** A job, for what its applications do not say. */
export interface Job {
  readonly id: string;
  readonly location?: string;
  readonly recruiters: readonly UserRef[];
  readonly managers: readonly UserRef[];
}

/** An interview with its times. */
export interface Interview {
  readonly row: object;
  readonly id: string;
  /** Of its application. */
  readonly parent: string;
  readonly createdAt?: Moment;
  readonly start?: Moment;
  readonly end?: Moment;
  readonly status?: string;
  readonly organizer?: UserRef;
  /** Who did not decline. */
  readonly interviewers: readonly UserRef[];
}

/** A mail that the feed holds. */
export interface Email {
  readonly row: object;
  readonly id: string;
  readonly at: Moment;
  readonly subject?: string;
  readonly body?: string;
  readonly from: readonly Address[];
  readonly to: readonly Address[];
  /** Whose mailbox logged it. */
  readonly user?: UserRef;
}

/** A note, or a line that Greenhouse wrote into the feed itself. */
export interface FeedLine {
  readonly row: object;
  readonly id: string;
  readonly at: Moment;
  readonly subject?: string;
  readonly body?: string;
  readonly user?: UserRef;
}

/** Returns the candidate's own row. */
export function readCandidate(row: Row): Candidate {
  return {
    id: row.id('id'),
    ...defined({ name: fullName(row) }),
    addresses: row.rows('email_addresses').flatMap((address) => address.text('value') ?? []),
    applications: row.field('applications'),
  };
}

/** Returns an application. */
export function readApplication(row: Row): Application {
  refuseForeign(row, 'greenhouse');
  const jobs = row.rows('jobs');
  const job = jobs.length === 1 ? jobs[0] : undefined;
  const reason = row.row('rejection_reason')?.row('type')?.text('name');
  return {
    row: row.value,
    id: row.id('id'),
    prospect: row.flag('prospect') ?? false,
    throughPost: row.field('job_post_id') !== undefined || row.rows('answers').length > 0,
    candidateWithdrew: reason?.toLowerCase() === 'they rejected us',
    ...defined({
      appliedAt: row.time('applied_at'),
      endedAt: row.time('rejected_at'),
      status: row.text('status'),
      job: job && { id: job.id('id'), ...defined({ name: job.text('name') }) },
      recruiter: readUserRef(row.row('recruiter')),
      coordinator: readUserRef(row.row('coordinator')),
    }),
  };
}

/** Returns a job. */
export function readJob(row: Row): Job {
  const offices = row.rows('offices');
  const team = row.row('hiring_team');
  const users = (group: string) => team?.rows(group) ?? [];
  const recruiters = [...users('recruiters'), ...users('coordinators')];
  const responsible = recruiters.filter((user) => user.flag('responsible'));
  const refs = (rows: readonly Row[]) => rows.flatMap((user) => readUserRef(user) ?? []);
  return {
    id: row.id('id'),
    ...defined({ location: offices.length === 1 ? offices[0]!.row('location')?.text('name') : undefined }),
    recruiters: refs([...responsible, ...recruiters, ...users('sourcers')]),
    managers: refs(users('hiring_managers')),
  };
}

/** Returns an interview. */
export function readInterview(row: Row): Interview {
  const time = (side: Row | undefined) => side?.time('date_time') ?? side?.time('date');
  const present = row.rows('interviewers').filter((interviewer) => interviewer.text('response_status') !== 'declined');
  return {
    row: row.value,
    id: row.id('id'),
    parent: row.id('application_id'),
    interviewers: present.flatMap((interviewer) => readUserRef(interviewer) ?? []),
    ...defined({
      createdAt: row.time('created_at'),
      start: time(row.row('start')),
      end: time(row.row('end')),
      status: row.text('status'),
      organizer: readUserRef(row.row('organizer')),
    }),
  };
}

/** Returns a mail of the feed. */
export function readEmail(row: Row): Email {
  return {
    row: row.value,
    id: row.id('id'),
    at: row.at('created_at'),
    ...defined({ subject: row.text('subject'), body: row.text('body') }),
    ...defined({ user: isRecord(row.field('user')) ? readUserRef(row.row('user')) : undefined }),
    from: row.addresses('from'),
    to: [...row.addresses('to'), ...row.addresses('cc')],
  };
}

/** Returns a note or an activity of the feed. */
export function readFeedLine(row: Row): FeedLine {
  return {
    row: row.value,
    id: row.id('id'),
    at: row.at('created_at'),
    ...defined({ subject: row.text('subject'), body: row.text('body'), user: readUserRef(row.row('user')) }),
  };
}
