import type { Happening } from '../shared/assemble.ts';
import { type CrmOptions, meetingFrom, outcomeOf } from '../shared/crm.ts';
import { defined } from '../shared/defined.ts';
import { noteFrom } from '../shared/happenings.ts';
import { instantOf } from '../shared/moment.ts';
import type { People } from '../shared/people.ts';
import { type Row, Unreadable } from '../shared/row.ts';
import { refOf } from '../shared/users.ts';

/**
 * Returns what a task tells that was done. `ActivityDate` is when it was due and `CreatedDate` when it was written down, so that only
 * `CompletedDateTime` says when it happened.
 */
export function taskHappening(row: Row, people: People, { outcomes }: CrmOptions): Happening[] {
  const status = row.text('status');
  if (status !== 'Completed' && row.flag('isclosed') !== true) throw new Unreadable('a task that is not done');
  const at = row.time('completeddatetime');
  if (at === undefined) {
    throw new Unreadable('CompletedDateTime: expected a value, received nothing; `ActivityDate` is only when it was due');
  }
  const id = `salesforce-task-${row.id('id')}`;
  const owner = people.user(refOf(row.maybeId('ownerid')));
  const subject = row.text('subject');
  const body = row.text('description');
  const subtype = row.text('tasksubtype');
  const direction = row.text('calltype');
  if (direction === 'Internal') return [noteFrom({ id, at, row: row.value }, [subject, body], owner)];
  if (subtype === 'Call' || direction !== undefined) {
    const disposition = row.text('calldisposition');
    const outcome = outcomeOf([disposition], outcomes);
    if (outcome === undefined) {
      const said = disposition === undefined ? 'nothing' : `\`${disposition}\``;
      throw new Unreadable(`CallDisposition: ${said} does not say how the call went: say so with the option \`outcomes\``);
    }
    const seconds = row.number('calldurationinseconds');
    const durationMinutes = seconds === undefined ? undefined : Math.max(0, seconds / 60);
    const interaction = { kind: 'call', channel: 'phone', outcome, id, at, ...defined({ durationMinutes, body }) } as const;
    const envelope =
      direction === 'Inbound'
        ? { from: people.candidate, to: owner && [owner] }
        : direction === 'Outbound' && { from: owner, to: [people.candidate] };
    return [{ interaction, ...envelope, row: row.value }];
  }
  if (subtype === 'Email' || subtype === 'ListEmail' || subtype === 'LinkedIn') {
    const channel = subtype === 'LinkedIn' ? 'linkedin' : 'email';
    const interaction = { kind: 'message', channel, id, at, ...defined({ subject, body }) } as const;
    // only a mail to a list is sure to have gone out
    return [{ interaction, ...(subtype === 'ListEmail' && { from: owner, to: [people.candidate] }), row: row.value }];
  }
  return [noteFrom({ id, at, row: row.value }, [subject, body], owner)];
}

/**
 * Returns a meeting in the calendar, as what the caller says meetings are, if it was over when the data was fetched. Salesforce has no
 * field for whether it took place.
 */
export function eventHappening(row: Row, people: People, { meetings, exportedAt }: CrmOptions): Happening[] {
  // everybody invited has a copy of their own
  if (row.flag('ischild') === true) return [];
  if (meetings === undefined) throw new Unreadable('an event: say with the option `meetings` what meetings are');
  const startsAt = row.time('startdatetime') ?? row.at('activitydatetime');
  const endsAt = row.time('enddatetime') ?? startsAt;
  if (exportedAt === undefined || instantOf(endsAt) > Number(exportedAt)) {
    throw new Unreadable('an event that may not have taken place: say with the option `exportedAt` when the data was fetched');
  }
  const owner = people.user(refOf(row.maybeId('ownerid')));
  return [meetingFrom({ id: `salesforce-event-${row.id('id')}`, startsAt, endsAt, row: row.value }, meetings, people.candidate, owner)];
}

/** Returns a mail. Salesforce says whether it came in; who wrote it to whom, its addresses do. */
export function emailHappening(row: Row, { directory }: People): Happening[] {
  if (row.field('status') === '5' || row.field('status') === 5) throw new Unreadable('a draft, which was not sent');
  const subject = row.text('subject');
  const body = row.text('textbody') ?? row.text('htmlbody');
  const delivery = row.flag('isbounced') === true ? ('bounced' as const) : undefined;
  const interaction = {
    kind: 'message',
    channel: 'email',
    id: `salesforce-email-${row.id('id')}`,
    at: row.at('messagedate'),
    ...defined({ subject, body, delivery }),
  } as const;
  const to = [...row.addresses('toaddress'), ...row.addresses('ccaddress')];
  return [{ interaction, ...directory.envelope(row.addresses('fromaddress'), to), row: row.value }];
}
