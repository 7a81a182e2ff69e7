import { refuseForeign } from '../recognise.ts';
import { defined } from '../shared/defined.ts';
import { instantOf, type Moment } from '../shared/moment.ts';
import { type Row, Unreadable } from '../shared/row.ts';
import { readUserRef, type UserRef, userField } from '../shared/users.ts';

/** A week, in minutes. */
const longestInterview = 10_080;

/** A move into a stage. */
export interface StageChange {
  readonly to: string;
  readonly at: Moment;
  readonly user?: UserRef;
}

/** An opportunity: one candidacy of one contact. */
export interface Opportunity {
  readonly row: object;
  readonly id: string;
  readonly contact: string;
  readonly name?: string;
  readonly addresses: readonly string[];
  readonly createdAt?: Moment;
  readonly sourced: boolean;
  readonly applied: boolean;
  readonly posting?: string;
  readonly owner?: UserRef;
  readonly stageChanges: readonly StageChange[];
  readonly archivedAt?: Moment;
  readonly archiveReason?: string;
}

/** Why something was archived. */
export interface Reason {
  readonly text?: string;
  readonly hired?: boolean;
}

/** An interviewer's form. */
export interface Feedback {
  readonly row: object;
  readonly id: string;
  readonly completedAt?: Moment;
  readonly deleted: boolean;
  readonly interview?: string;
  readonly user?: UserRef;
}

/** An interview. */
export interface Interview {
  readonly row: object;
  readonly id: string;
  readonly createdAt?: Moment;
  readonly startsAt?: Moment;
  readonly endsAt?: Moment;
  readonly cancelledAt?: Moment;
  readonly held: boolean;
  readonly user?: UserRef;
  readonly interviewers: readonly UserRef[];
}

/** Returns an opportunity. */
export function readOpportunity(row: Row): Opportunity {
  refuseForeign(row, 'lever');
  const listed = row.field('applications');
  // without `expand=applications` they are ids
  const [application] = Array.isArray(listed) && listed.every((one) => typeof one === 'string') ? [] : row.rows('applications');
  const archived = row.row('archived');
  const origin = row.text('origin');
  const applied = origin === 'applied' || application?.text('type') === 'posting';
  return {
    row: row.value,
    id: row.id('id'),
    contact: row.ref('contact') ?? row.id('id'),
    addresses: row.addresses('emails').map(({ address }) => address),
    sourced: origin === 'sourced' && !applied,
    applied,
    stageChanges: row.rows('stageChanges').map((change) => ({
      to: change.id('toStageId'),
      at: change.at('updatedAt'),
      ...defined({ user: userField(change, 'userId') }),
    })),
    ...defined({
      name: row.text('name'),
      createdAt: application?.time('createdAt') ?? row.time('createdAt'),
      posting: application?.ref('posting'),
      owner: userField(row, 'owner'),
      archivedAt: archived?.time('archivedAt'),
      archiveReason: archived?.ref('reason'),
    }),
  };
}

/** Returns a reason for archiving. */
export function readReason(row: Row): Reason {
  const type = row.text('type');
  return defined({ text: row.text('text'), hired: type === 'hired' ? true : type === 'non-hired' ? false : undefined });
}

/** Returns an interviewer's form. */
export function readFeedback(row: Row): Feedback {
  return {
    row: row.value,
    id: row.id('id'),
    deleted: row.field('deletedAt') !== undefined,
    ...defined({ completedAt: row.time('completedAt'), interview: row.ref('interview'), user: userField(row, 'user') }),
  };
}

/**
 * Returns an interview. That it was held is known by a form about it, or because it was over when the data was fetched.
 *
 * @param feedback all forms of the opportunity
 * @param exportedAt when the data was fetched, in epoch milliseconds
 */
export function readInterview(row: Row, feedback: readonly Feedback[], exportedAt: number | undefined): Interview {
  const id = row.id('id');
  const startsAt = row.time('date');
  const minutes = row.number('duration');
  if (minutes !== undefined && (minutes < 0 || minutes > longestInterview)) {
    throw new Unreadable(`duration: expected minutes of at most a week, received \`${String(minutes)}\``);
  }
  const endsAt = typeof startsAt === 'number' && minutes !== undefined ? startsAt + Math.round(minutes * 60_000) : startsAt;
  const cancelledAt = row.time('canceledAt');
  const isJudged = feedback.some(({ interview, completedAt }) => interview === id && completedAt !== undefined);
  const isOver = endsAt !== undefined && exportedAt !== undefined && instantOf(endsAt) <= exportedAt;
  return {
    row: row.value,
    id,
    held: cancelledAt === undefined && (isJudged || isOver),
    interviewers: row.rows('interviewers').flatMap((interviewer) => readUserRef(interviewer) ?? []),
    ...defined({ createdAt: row.time('createdAt'), startsAt, endsAt, cancelledAt, user: userField(row, 'user') }),
  };
}
