import { refuseForeign } from '../recognise.ts';
import { defined } from '../shared/defined.ts';
import { instantOf, type Moment } from '../shared/moment.ts';
import type { Row } from '../shared/row.ts';
import { refOf } from '../shared/users.ts';
import type { Application, Email, Interview } from './rows.ts';

/** An application of v3, whose candidate is an id. */
export interface ApplicationV3 extends Application {
  readonly candidateId: string;
}

/** A note of v3: a mail, a line that Greenhouse wrote, or what somebody jotted down. */
export interface NoteV3 extends Email {
  readonly candidateId: string;
  /** Left out where it is about the candidate, in whatever application. */
  readonly applicationId?: string;
  readonly type: string;
}

/** The time that an application spent in a stage. */
export interface StageV3 {
  readonly id: string;
  readonly row: object;
  readonly parent: string;
  readonly stageId: string;
  readonly enteredAt?: Moment;
}

/** Returns an application. */
export function readApplicationV3(row: Row, jobNames: ReadonlyMap<string, string>): ApplicationV3 {
  refuseForeign(row, 'greenhouseV3');
  const jobId = row.maybeId('job_id');
  return {
    row: row.value,
    id: row.id('id'),
    candidateId: row.id('candidate_id'),
    prospect: row.flag('prospect') ?? false,
    throughPost: row.field('job_post_id') !== undefined,
    candidateWithdrew: false,
    ...defined({
      appliedAt: row.time('created_at'),
      endedAt: row.time('rejected_at'),
      status: row.text('status'),
      job: jobId === undefined ? undefined : { id: jobId, ...defined({ name: jobNames.get(jobId) }) },
      recruiter: refOf(row.maybeId('recruiter_id')),
      coordinator: refOf(row.maybeId('coordinator_id')),
    }),
  };
}

/** Returns a note. */
export function readNoteV3(row: Row): NoteV3 {
  return {
    row: row.value,
    id: row.id('id'),
    candidateId: row.id('candidate_id'),
    type: row.text('type') ?? 'NOTE',
    at: row.at('created_at'),
    from: row.addresses('email_from'),
    to: [...row.addresses('email_to'), ...row.addresses('email_cc')],
    ...defined({
      applicationId: row.maybeId('application_id'),
      subject: row.text('subject'),
      body: row.text('body'),
      user: refOf(row.maybeId('user_id')),
    }),
  };
}

/** Returns the time in a stage. */
export function readStageV3(row: Row): StageV3 {
  const stageId = row.id('job_interview_stage_id');
  return {
    id: row.maybeId('id') ?? stageId,
    row: row.value,
    parent: row.id('application_id'),
    stageId,
    ...defined({ enteredAt: row.time('entered_at') }),
  };
}

/** Returns an interview, without its interviewers. */
export function readInterviewV3(row: Row): Interview {
  return {
    row: row.value,
    id: row.id('id'),
    parent: row.id('application_id'),
    interviewers: [],
    ...defined({
      createdAt: row.time('scheduled_at'),
      start: row.time('starts_at') ?? row.time('all_day_start_on'),
      end: row.time('ends_at') ?? row.time('all_day_end_on'),
      status: row.text('status'),
      organizer: refOf(row.maybeId('organizer_id')),
    }),
  };
}

/** Returns the stages in the order in which they were entered, each with the one before it. */
export function stageChanges(stages: readonly StageV3[]): (StageV3 & { readonly enteredAt: Moment; readonly before?: StageV3 })[] {
  const entered = stages.flatMap((stage) => (stage.enteredAt === undefined ? [] : [{ ...stage, enteredAt: stage.enteredAt }]));
  const ordered = entered.sort(
    (one, other) => instantOf(one.enteredAt) - instantOf(other.enteredAt) || (one.stageId < other.stageId ? -1 : 1),
  );
  return ordered.map((stage, index) => ({ ...stage, ...defined({ before: ordered[index - 1] }) }));
}
