import type { Skipped } from '../shared/adapted.ts';
import type { Happening } from '../shared/assemble.ts';
import { defined } from '../shared/defined.ts';
import { endingFrom } from '../shared/ending.ts';
import { feedbackFrom, interviewFrom, noteFrom, stageChangeFrom } from '../shared/happenings.ts';
import { type Moment, stampOf } from '../shared/moment.ts';
import { attempt, type Row } from '../shared/row.ts';
import { readUserRef, refOf } from '../shared/users.ts';
import { type FeedPart, isSameRejection } from './feed.ts';
import type { Application, FeedLine, Interview } from './rows.ts';
import type { Who } from './who.ts';

/** Returns what an application's own row tells: that it came, and that it was rejected or withdrawn. */
export function applicationHappenings(application: Application, rejections: readonly FeedLine[], who: Who): Happening[] {
  const { id, row, appliedAt, endedAt, prospect, throughPost, candidateWithdrew } = application;
  const happenings: Happening[] = [];
  if (appliedAt !== undefined && !prospect) {
    const from = throughPost ? who.candidate : undefined;
    happenings.push({ interaction: { kind: 'resume-received', id: `greenhouse-application-${id}-applied`, at: appliedAt }, from, row });
  }
  if (endedAt === undefined) return happenings;
  const told = rejections.find((line) => isSameRejection(line, application));
  const ending = candidateWithdrew ? 'candidate-withdrew' : 'rejected';
  return [...happenings, endingFrom({ id: rejectionId(id, endedAt), at: endedAt, row }, ending, who.candidate, who.user(told?.user))];
}

/** Returns the id of a rejection: with its second, since an application can be taken up again and rejected anew. */
export function rejectionId(application: string, at: Moment): string {
  return `greenhouse-application-${application}-rejected-${stampOf(at)}`;
}

/** Returns what the feed tells about the application. */
export function feedHappenings(application: Application, feed: FeedPart, who: Who): Happening[] {
  const { emails, notes, stages, rejections, reopenings } = feed;
  const earlier = rejections.filter((line) => !isSameRejection(line, application));
  return [
    ...emails.map(({ id, at, subject, body, from, to, row }): Happening => {
      const interaction = { kind: 'message', channel: 'email', id: `greenhouse-email-${id}`, at, ...defined({ subject, body }) } as const;
      return { interaction, ...who.directory.envelope(from, to), row };
    }),
    ...notes.map(({ id, at, subject, body, user, activity, row }) => {
      return noteFrom({ id: `greenhouse-${activity ? 'activity' : 'note'}-${id}`, at, row }, [subject, body], who.user(user));
    }),
    ...stages.map(({ id, at, user, stage, row }) => {
      return stageChangeFrom({ id: `greenhouse-activity-${id}`, at, row }, stage, undefined, who.user(user));
    }),
    ...earlier.map(({ id, at, user, row }): Happening => {
      return {
        interaction: { kind: 'decision-made', outcome: 'rejected', id: `greenhouse-activity-${id}`, at },
        from: who.user(user),
        row,
      };
    }),
    ...reopenings.map(({ id, at, user, row }): Happening => {
      return { interaction: { kind: 'case-reopened', id: `greenhouse-activity-${id}`, at }, from: who.user(user), row };
    }),
  ];
}

/** The states of an interview whose time is over. Greenhouse has none for a candidate who did not come. */
const held: ReadonlySet<string | undefined> = new Set(['complete', 'awaiting_feedback']);

/** Returns that an interview was arranged, and that it was held. */
export function interviewHappenings(interview: Interview, who: Who): Happening[] {
  const { id, row, createdAt, start, end, status, organizer } = interview;
  const interviewers = interview.interviewers.flatMap((user) => who.user(user, 'employer') ?? []);
  const times = defined({ scheduledAt: createdAt, startsAt: start, endsAt: end });
  return interviewFrom(
    { id: `greenhouse-interview-${id}`, row, ...times, held: held.has(status), scheduledBy: who.user(organizer), interviewers },
    who.candidate,
  );
}

/** What an offer's row says, under whichever names. */
export interface Offer {
  readonly row: object;
  readonly id: string;
  readonly sentAt?: Moment;
  readonly answeredAt?: Moment;
  readonly status?: string;
}

/** Returns an offer's row. Greenhouse knows by the day when it was sent; without a zone for it, the answer is told all the same. */
export function readOffer(row: Row, skipped: Skipped[]): Offer {
  const time = (name: string) => attempt(row.value, skipped, () => row.time(name));
  const status = row.text('status') ?? row.text('offer_status');
  return {
    row: row.value,
    id: row.id('id'),
    ...defined({ sentAt: time('sent_at') ?? time('sent_on'), answeredAt: time('resolved_at'), status: status?.toLowerCase() }),
  };
}

/** Returns that an offer was sent, and how the candidate answered it. */
export function offerHappenings({ row, id, sentAt, answeredAt, status }: Offer, who: Who): Happening[] {
  const happenings: Happening[] = [];
  if (sentAt !== undefined) {
    // a new version of an offer keeps its id, and is sent on another day
    const interaction = { kind: 'offer-extended', id: `greenhouse-offer-${id}-sent-${stampOf(sentAt)}`, at: sentAt } as const;
    happenings.push({ interaction, to: [who.candidate], row });
  }
  if (answeredAt !== undefined && (status === 'accepted' || status === 'rejected')) {
    const kind = status === 'accepted' ? 'offer-accepted' : 'offer-declined';
    happenings.push({ interaction: { kind, id: `greenhouse-offer-${id}-${status}`, at: answeredAt }, from: who.candidate, row });
  }
  return happenings;
}

/** Returns that an interviewer's scorecard came in, unless it is still being written. */
export function scorecardHappenings(row: Row, who: Who): Happening[] {
  const at = row.time('submitted_at');
  if (at === undefined) return [];
  const named = readUserRef(row.row('submitted_by') ?? row.row('interviewer'));
  const by = who.user(named ?? refOf(row.maybeId('submitted_by_id') ?? row.maybeId('interviewer_id')), 'employer');
  return [feedbackFrom({ id: `greenhouse-scorecard-${row.id('id')}`, at, row: row.value }, by, row.text('overall_recommendation'))];
}

/** Notes that somebody was hired, where no offer says since when. */
export function noteUndatedHire(
  { row, status }: Pick<Application, 'row' | 'status'>,
  offers: readonly Happening[],
  skipped: Skipped[],
): void {
  if (status !== 'hired' || offers.some(({ interaction }) => interaction.kind === 'offer-accepted')) return;
  skipped.push({ row, reason: 'status: `hired`, but nothing says since when: give `offers`' });
}
