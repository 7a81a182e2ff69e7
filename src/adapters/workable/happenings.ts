import type { Happening } from '../shared/assemble.ts';
import { defined } from '../shared/defined.ts';
import type { Person } from '../shared/directory.ts';
import { endingFrom } from '../shared/ending.ts';
import { feedbackFrom, interviewFrom, noteFrom, stageChangeFrom } from '../shared/happenings.ts';
import { instantOf } from '../shared/moment.ts';
import type { People } from '../shared/people.ts';
import { type Row, Unreadable } from '../shared/row.ts';
import { readUserRef } from '../shared/users.ts';

/** What the candidate's own row says of a disqualification, and the activity does not. */
export interface Disqualification {
  readonly candidateWithdrew: boolean;
}

/**
 * Returns the party that stands for all members: what a candidate writes in Workable reaches the hiring team, and the row does not say
 * whom of it.
 */
export function teamOf(organization: string | undefined): Person {
  return { id: 'workable-team', role: 'recruiter', ...defined({ name: organization, organization }) };
}

/** Returns what an activity tells. A message by a member is to the candidate; one without is the candidate's. */
export function activityHappenings(row: Row, people: People, team: Person, { candidateWithdrew }: Disqualification): Happening[] {
  const { candidate } = people;
  const action = row.id('action');
  const told = { id: `workable-activity-${row.id('id')}`, at: row.at('created_at'), row: row.value };
  const { id, at } = told;
  const body = row.text('body');
  const ref = readUserRef(row.row('member'));
  const member = people.user(ref);
  const target = row.row('target_stage')?.text('slug');
  switch (action) {
    case 'applied':
      return [{ interaction: { kind: 'resume-received', id, at }, from: member === undefined ? candidate : undefined, row: row.value }];
    case 'message': {
      const interaction = { kind: 'message', channel: 'email', id, at, ...defined({ body }) } as const;
      // who writes to the candidate acts as a recruiter: Workable keeps no roles
      const writer = people.user(ref, 'recruiter');
      return [{ interaction, from: writer ?? candidate, to: [writer === undefined ? team : candidate], row: row.value }];
    }
    case 'disqualified':
      return [endingFrom(told, candidateWithdrew ? 'candidate-withdrew' : 'rejected', candidate, member)];
    case 'reverted':
      return [{ interaction: { kind: 'case-reopened', id, at }, from: member, row: row.value }];
    case 'rating':
      return [feedbackFrom(told, people.user(ref, 'employer'))];
    default: {
      if (target === undefined) return [noteFrom(told, [action, body], member)];
      const moved = stageChangeFrom(told, target, row.row('action_stage')?.text('slug'), member);
      if (action !== 'hired') return [moved];
      return [moved, endingFrom({ ...told, id: `${id}-hired` }, 'selected', candidate, member)];
    }
  }
}

/**
 * Returns what an event tells: an interview, as it was arranged, and held if it was over when the data was fetched.
 *
 * @param exportedAt when the data was fetched, in epoch milliseconds
 */
export function eventHappenings(row: Row, { candidate, user }: People, exportedAt: number | undefined): Happening[] {
  const type = row.text('type');
  if (type !== 'InterviewEvent')
    throw new Unreadable(`type: expected \`InterviewEvent\`, received ${type === undefined ? 'nothing' : `\`${type}\``}`);
  if (row.flag('cancelled')) throw new Unreadable('cancelled: `true`, but the row does not say since when');
  const endsAt = row.time('ends_at') ?? row.time('starts_at');
  const held = endsAt !== undefined && exportedAt !== undefined && instantOf(endsAt) <= exportedAt;
  const members = row.rows('members').filter((member) => member.text('status') !== 'declined');
  const interviewers = members.flatMap((member) => user(readUserRef(member), 'employer') ?? []);
  const times = defined({ scheduledAt: row.time('created_at'), startsAt: row.time('starts_at'), endsAt });
  return interviewFrom({ id: `workable-event-${row.id('id')}`, row: row.value, held, interviewers, ...times }, candidate);
}
