import type { FlatRecord } from '../../entities/flat-record.ts';
import type { Happening } from '../shared/assemble.ts';
import { defined } from '../shared/defined.ts';
import { type Ending, endingFrom, meaningOf } from '../shared/ending.ts';
import { feedbackFrom, interviewFrom, noteFrom } from '../shared/happenings.ts';
import { stampOf } from '../shared/moment.ts';
import type { People } from '../shared/people.ts';
import type { Row } from '../shared/row.ts';
import { userField } from '../shared/users.ts';
import type { Activity, Application } from './rows.ts';

/** Returns that an application came, from whom is not said, and that it was rejected. */
export function applicationHappenings(
  application: Application,
  { candidate }: People,
  names: ReadonlyMap<string, string | undefined>,
  meanings: FlatRecord<Ending> | undefined,
): Happening[] {
  const { id, row, appliedAt, endedAt, reason, reasonName } = application;
  const happenings: Happening[] = [];
  if (appliedAt !== undefined) {
    happenings.push({ interaction: { kind: 'resume-received', id: `merge-application-${id}-applied`, at: appliedAt }, row });
  }
  if (endedAt === undefined) return happenings;
  const name = reasonName ?? (reason === undefined ? undefined : names.get(reason));
  const told = { id: `merge-application-${id}-rejected-${stampOf(endedAt)}`, at: endedAt, row };
  return [...happenings, endingFrom(told, meaningOf(meanings, [reason, name]) ?? 'rejected', candidate)];
}

/** Returns what an activity tells. A mail is a message by nobody knows whom: its `user` need not be the sender. */
export function activityHappening({ row, id, at, type, subject, body, user: by }: Activity, { user }: People): Happening {
  const own = `merge-activity-${id}`;
  if (type !== 'EMAIL') return noteFrom({ id: own, at, row }, [subject, body], user(by));
  return { interaction: { kind: 'message', channel: 'email', id: own, at, ...defined({ subject, body }) }, row };
}

const held: ReadonlySet<string | undefined> = new Set(['AWAITING_FEEDBACK', 'COMPLETE']);

/** Returns that an interview was arranged and held. Merge has no cancelled ones. */
export function interviewHappenings(row: Row, { candidate, user }: People): Happening[] {
  const refs = row.items('interviewers').flatMap((one) => userField(one, 'it') ?? []);
  return interviewFrom(
    {
      id: `merge-interview-${row.id('id')}`,
      row: row.value,
      held: held.has(row.text('status')),
      scheduledBy: user(userField(row, 'organizer')),
      interviewers: refs.flatMap((ref) => user(ref, 'employer') ?? []),
      ...defined({ scheduledAt: row.time('remote_created_at'), startsAt: row.time('start_at'), endsAt: row.time('end_at') }),
    },
    candidate,
  );
}

/** Returns that an offer was sent, and how the candidate answered it. */
export function offerHappenings(row: Row, { candidate, user }: People): Happening[] {
  const id = `merge-offer-${row.id('id')}`;
  const status = row.text('status');
  const sentAt = row.time('sent_at');
  const closedAt = row.time('closed_at');
  const happenings: Happening[] = [];
  if (sentAt !== undefined) {
    const from = user(userField(row, 'creator'));
    happenings.push({ interaction: { kind: 'offer-extended', id: `${id}-sent`, at: sentAt }, from, to: [candidate], row: row.value });
  }
  if (closedAt !== undefined && (status === 'SIGNED' || status === 'DENIED')) {
    const kind = status === 'SIGNED' ? 'offer-accepted' : 'offer-declined';
    happenings.push({ interaction: { kind, id: `${id}-closed`, at: closedAt }, from: candidate, row: row.value });
  }
  return happenings;
}

/** Returns that an interviewer's scorecard came in, unless it is still being written. */
export function scorecardHappenings(row: Row, { user }: People): Happening[] {
  const at = row.time('submitted_at');
  if (at === undefined) return [];
  const by = user(userField(row, 'interviewer'), 'employer');
  return [feedbackFrom({ id: `merge-scorecard-${row.id('id')}`, at, row: row.value }, by, row.text('overall_recommendation'))];
}
