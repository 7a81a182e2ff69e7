import type { FlatRecord } from '../../entities/flat-record.ts';
import { shortHash } from '../../entities/short-hash.ts';
import type { Skipped } from '../shared/adapted.ts';
import type { Happening } from '../shared/assemble.ts';
import { defined } from '../shared/defined.ts';
import { type Ending, endingFrom, meaningOf } from '../shared/ending.ts';
import { interviewFrom, noteFrom, stageChangeFrom } from '../shared/happenings.ts';
import { instantOf, stampOf } from '../shared/moment.ts';
import type { People } from '../shared/people.ts';
import type { Row } from '../shared/row.ts';
import { readUserRef, userField } from '../shared/users.ts';

const reasonTypes: Readonly<Record<string, Ending>> = { RejectedByOrg: 'rejected', RejectedByCandidate: 'candidate-withdrew' };

/** Returns what an application tells: that it came, the stages it went through, and how it ended. */
export function applicationHappenings(
  row: Row,
  { candidate, user }: People,
  meanings: FlatRecord<Ending> | undefined,
  skipped: Skipped[],
): Happening[] {
  const id = `ashby-application-${row.id('id')}`;
  const status = row.text('status');
  const createdAt = row.time('createdAt');
  const happenings: Happening[] = [];
  if (createdAt !== undefined && status !== 'Lead') {
    // who came by themselves are `Inbound`; the others were found, referred or sent by an agency
    const isInbound = row.row('source')?.row('sourceType')?.text('title') === 'Inbound';
    const interaction = { kind: 'resume-received', id: `${id}-created`, at: createdAt } as const;
    happenings.push({ interaction, from: isInbound ? candidate : undefined, row: row.value });
  }
  happenings.push(...stageHappenings(id, row, user));
  const archivedAt = row.time('archivedAt');
  if (status === 'Hired') skipped.push({ row: row.value, reason: 'status: `Hired`, but the row does not say since when' });
  if (archivedAt === undefined) return happenings;
  const reason = row.row('archiveReason');
  const meaning = meaningOf(meanings, [reason?.maybeId('id'), reason?.text('text')]);
  const type = reason?.text('reasonType') ?? '';
  const ending = meaning ?? (Object.hasOwn(reasonTypes, type) ? reasonTypes[type] : undefined);
  const told = { id: `${id}-archived-${stampOf(archivedAt)}`, at: archivedAt, row: row.value };
  return [...happenings, endingFrom(told, ending, candidate)];
}

function stageHappenings(id: string, row: Row, user: People['user']): Happening[] {
  const stages = row.rows('applicationHistory').map((stage) => ({
    own: stage.maybeId('id') ?? stage.id('stageId'),
    title: stage.text('title') ?? stage.id('stageId'),
    at: stage.at('enteredStageAt'),
    order: stage.number('stageNumber') ?? 0,
    by: user(userField(stage, 'actorId')),
  }));
  stages.sort((one, other) => instantOf(one.at) - instantOf(other.at) || one.order - other.order || (one.own < other.own ? -1 : 1));
  return stages.map(({ own, title, at, by }, index) => {
    const told = { id: `${id}-stage-${own}-${stampOf(at)}`, at, row: row.value };
    return stageChangeFrom(told, title, stages[index - 1]?.title, by);
  });
}

const held: ReadonlySet<string | undefined> = new Set(['WaitingOnFeedback', 'Complete']);

/** Returns what a schedule tells: each of its interviews, as it was arranged and held. */
export function scheduleHappenings(row: Row, { candidate, user }: People, skipped: Skipped[]): Happening[] {
  const status = row.text('status');
  const scheduledBy = user(readUserRef(row.row('scheduledBy')));
  const createdAt = row.time('createdAt');
  if (status === 'Cancelled') skipped.push({ row: row.value, reason: 'status: `Cancelled`, but the row does not say since when' });
  return row.rows('interviewEvents').flatMap((event, index) => {
    const interviewers = event.rows('interviewers').flatMap((one) => user(readUserRef(one), 'employer') ?? []);
    const times = defined({
      scheduledAt: event.time('createdAt') ?? createdAt,
      startsAt: event.time('startTime'),
      endsAt: event.time('endTime'),
    });
    const id = `ashby-interview-${event.maybeId('id') ?? `${row.id('id')}-${index}`}`;
    return interviewFrom({ id, row: row.value, held: held.has(status), scheduledBy, interviewers, ...times }, candidate);
  });
}

/** Returns how the candidate answered an offer. When it was sent, Ashby does not say. */
export function offerHappenings(row: Row, { candidate }: People): Happening[] {
  const at = row.time('decidedAt');
  const status = row.text('acceptanceStatus');
  if (at === undefined || (status !== 'Accepted' && status !== 'Declined')) return [];
  const kind = status === 'Accepted' ? 'offer-accepted' : 'offer-declined';
  return [{ interaction: { kind, id: `ashby-offer-${row.id('id')}-decided`, at }, from: candidate, row: row.value }];
}

/** Returns a note. */
export function noteHappening(row: Row, { user }: People): Happening {
  const told = { id: `ashby-note-${row.id('id')}`, at: row.at('createdAt'), row: row.value };
  return noteFrom(told, [row.text('content')], user(readUserRef(row.row('author'))));
}

/** Returns a mail. Whether the sender is a user it says itself; who that is, the address does. */
export function emailHappening(row: Row, { directory }: People, organization: string | undefined): Happening {
  const at = row.at('sentAt');
  const messageId = row.text('messageIdHeader')?.replaceAll(/[<>]/g, '').trim();
  const senders = row.addresses('from');
  const subject = row.text('subject');
  const body = row.text('body');
  const fallback = shortHash(JSON.stringify([at, senders[0]?.address, subject, body]));
  const id = messageId !== undefined && messageId.length <= 200 ? messageId : `ashby-email-${row.maybeId('id') ?? fallback}`;
  const envelope = directory.envelope(senders, [...row.addresses('to'), ...row.addresses('cc')]);
  const [sender] = senders;
  const from = envelope.from ?? (row.flag('userIsSender') === true && sender ? ourSender(sender, organization) : undefined);
  const interaction = { kind: 'message', channel: 'email', id, at, ...defined({ subject, body }) } as const;
  return { interaction, ...envelope, from, row: row.value };
}

function ourSender({ address, name }: { readonly address: string; readonly name?: string }, organization: string | undefined) {
  return { id: `person-${shortHash(address)}`, ...defined({ name, organization }) };
}
