import type { FlatRecord } from '../../entities/flat-record.ts';
import type { Skipped } from '../shared/adapted.ts';
import type { Happening } from '../shared/assemble.ts';
import { defined } from '../shared/defined.ts';
import { type Ending, endingFrom, meaningOf } from '../shared/ending.ts';
import { feedbackFrom, interviewFrom, noteFrom, stageChangeFrom } from '../shared/happenings.ts';
import { instantOf, stampOf } from '../shared/moment.ts';
import type { People } from '../shared/people.ts';
import { attempt, type Row } from '../shared/row.ts';
import { userField } from '../shared/users.ts';
import type { Feedback, Interview, Opportunity, Reason } from './rows.ts';

/** What the ids in an opportunity mean. */
export interface Meanings {
  readonly people: People;
  readonly stages: ReadonlyMap<string, string>;
  readonly reasons: ReadonlyMap<string, Reason>;
  readonly meanings: FlatRecord<Ending> | undefined;
}

/** Returns what an opportunity's own row tells: that it came, its stages, and that it was archived. */
export function opportunityHappenings(opportunity: Opportunity, { people, stages, reasons, meanings }: Meanings): Happening[] {
  const { id, row, createdAt, sourced, applied, stageChanges, archivedAt, archiveReason } = opportunity;
  const happenings: Happening[] = [];
  if (createdAt !== undefined && !sourced) {
    const interaction = { kind: 'resume-received', id: `lever-opportunity-${id}-created`, at: createdAt } as const;
    happenings.push({ interaction, from: applied ? people.candidate : undefined, row });
  }
  const nameOf = (stage: string) => stages.get(stage) ?? stage;
  const ordered = [...stageChanges].sort((one, other) => instantOf(one.at) - instantOf(other.at) || (one.to < other.to ? -1 : 1));
  for (const [index, { to, at, user }] of ordered.entries()) {
    const before = ordered[index - 1]?.to;
    const told = { id: `lever-opportunity-${id}-stage-${stampOf(at)}-${to}`, at, row };
    happenings.push(stageChangeFrom(told, nameOf(to), before && nameOf(before), people.user(user)));
  }
  if (archivedAt === undefined) return happenings;
  const reason = archiveReason === undefined ? undefined : reasons.get(archiveReason);
  const ending = meaningOf(meanings, [archiveReason, reason?.text]) ?? (reason?.hired ? 'selected' : undefined);
  const told = { id: `lever-opportunity-${id}-archived-${stampOf(archivedAt)}`, at: archivedAt, row };
  return [...happenings, endingFrom(told, ending, people.candidate)];
}

/** Returns that an interview was arranged, called off, and held. */
export function interviewHappenings(interview: Interview, { candidate, user }: People): Happening[] {
  const { id, row, createdAt, startsAt, endsAt, cancelledAt, held, interviewers } = interview;
  const times = defined({ scheduledAt: createdAt, startsAt, endsAt, cancelledAt });
  const present = interviewers.flatMap((one) => user(one, 'employer') ?? []);
  return interviewFrom(
    { id: `lever-interview-${id}`, row, held, scheduledBy: user(interview.user), interviewers: present, ...times },
    candidate,
  );
}

/** Returns that an offer was sent, with its deadline if it has one, and signed. When it was turned down, Lever does not say. */
export function offerHappenings(row: Row, { candidate, user }: People, skipped: Skipped[]): Happening[] {
  const id = row.id('id');
  const status = row.text('status');
  const happenings: Happening[] = [];
  const sentAt = row.time('sentAt');
  if (sentAt !== undefined) {
    const deadline = row.rows('fields').find((field) => field.text('identifier') === 'offer_expiration_date');
    const expiresAt = deadline && attempt(row.value, skipped, () => deadline.time('value'));
    const interaction = { kind: 'offer-extended', id: `lever-offer-${id}-sent`, at: sentAt, ...defined({ expiresAt }) } as const;
    happenings.push({ interaction, from: user(userField(row, 'creator')), to: [candidate], row: row.value });
  }
  const signedAt = row.row('signedDocument')?.time('uploadedAt');
  if (status === 'signed' && signedAt !== undefined) {
    const interaction = { kind: 'offer-accepted', id: `lever-offer-${id}-signed`, at: signedAt } as const;
    happenings.push({ interaction, from: candidate, row: row.value });
  } else if (status === 'signed' || status === 'denied') {
    skipped.push({ row: row.value, reason: `status: \`${status}\`, but the row does not say since when` });
  }
  return happenings;
}

/** Returns that an interviewer's form came in, unless it is still being written. */
export function feedbackHappening({ id, row, completedAt, user }: Feedback, people: People): Happening[] {
  if (completedAt === undefined) return [];
  return [feedbackFrom({ id: `lever-feedback-${id}`, at: completedAt, row }, people.user(user, 'employer'))];
}

/** Returns a note, whose words stand in its fields, unless it was deleted. */
export function noteHappening(row: Row, { user }: People): Happening[] {
  if (row.field('deletedAt') !== undefined) return [];
  const told = { id: `lever-note-${row.id('id')}`, at: row.at('createdAt'), row: row.value };
  const texts = row.rows('fields').map((field) => (typeof field.field('value') === 'string' ? field.text('value') : undefined));
  return [noteFrom(told, texts, user(userField(row, 'user')))];
}
