import type { Happening } from '../shared/assemble.ts';
import { type CrmOptions, meetingFrom, outcomeOf } from '../shared/crm.ts';
import { defined } from '../shared/defined.ts';
import type { Person } from '../shared/directory.ts';
import { noteFrom } from '../shared/happenings.ts';
import type { Moment } from '../shared/moment.ts';
import type { People } from '../shared/people.ts';
import { type Row, Unreadable } from '../shared/row.ts';
import { refOf } from '../shared/users.ts';

/** HubSpot's own ids for how a call went; those that an account adds are in the option `outcomes`. */
const dispositions: Readonly<Record<string, string>> = {
  'f240bbac-87c9-4f6e-bf70-924b57d47db7': 'connected',
  'b2cf5968-551e-4856-9783-52b3da59a7d0': 'left voicemail',
  'a4c4c377-d246-4b32-a13b-75a56a4cd0ff': 'left live message',
  '73a0d17f-1163-4015-bdd5-ec830791da20': 'no answer',
  '9d9162e7-6cf3-4944-bf63-4dff82258764': 'busy',
};

/** The states of a call that nobody answered. */
const unanswered: Readonly<Record<string, string>> = {
  NO_ANSWER: 'no answer',
  BUSY: 'busy',
  MISSED: 'missed',
  CANCELED: 'missed',
  FAILED: 'missed',
};

const channels = { LINKEDIN_MESSAGE: 'linkedin', SMS: 'sms', WHATS_APP: 'chat' } as const;

/** What every engagement has: an id, when it happened (not when it was logged), and whose it is. */
function shared(
  row: Row,
  { user }: People,
  at = row.at('hstimestamp'),
): { id: string; at: Moment; row: object; owner: Person | undefined } {
  return {
    id: `hubspot-engagement-${row.id('id')}`,
    at,
    row: row.value,
    owner: user(refOf(row.maybeId('hubspotownerid'))),
  };
}

/** Returns a mail. HubSpot says which way it went; one that was forwarded into it went neither way. */
export function emailHappening(row: Row, people: People): Happening[] {
  const { id, at, owner } = shared(row, people);
  const status = row.text('hsemailstatus');
  if (status === 'SCHEDULED' || status === 'SENDING') throw new Unreadable(`hs_email_status: \`${status}\`, so that it was not sent yet`);
  const isLost = status === 'BOUNCED' || status === 'FAILED';
  const subject = row.text('hsemailsubject');
  const body = row.text('hsemailtext') ?? row.text('hsemailhtml');
  const delivery = isLost ? ('bounced' as const) : undefined;
  const interaction = { kind: 'message', channel: 'email', id, at, ...defined({ subject, body, delivery }) } as const;
  return [{ interaction, ...emailEnvelope(row, people, owner), row: row.value }];
}

function emailEnvelope(row: Row, { candidate, directory }: People, owner: Person | undefined) {
  const addressed = directory.envelope(row.addresses('hsemailfromemail'), row.addresses('hsemailtoemail'));
  const direction = row.text('hsemaildirection');
  if (direction === 'EMAIL') return { from: addressed.from ?? owner, to: addressed.to ?? [candidate] };
  if (direction !== 'INCOMING_EMAIL') return addressed;
  // a mail may come in from somebody else about the contact
  const from = row.field('hsemailfromemail') === undefined ? candidate : addressed.from;
  return { from, to: addressed.to ?? (owner && [owner]) };
}

/** Returns a call. */
export function callHappening(row: Row, people: People, { outcomes }: CrmOptions): Happening[] {
  const { id, at, owner } = shared(row, people);
  const disposition = row.text('hscalldisposition');
  const status = row.text('hscallstatus') ?? '';
  const words = [disposition, lookUp(dispositions, disposition ?? ''), lookUp(unanswered, status)];
  const outcome = outcomeOf(words, outcomes);
  if (outcome === undefined) {
    const said = disposition === undefined ? 'nothing' : `\`${disposition}\``;
    throw new Unreadable(`hs_call_disposition: ${said} does not say how the call went: say so with the option \`outcomes\``);
  }
  const milliseconds = row.number('hscallduration');
  const durationMinutes = milliseconds === undefined ? undefined : Math.max(0, milliseconds / 60_000);
  const body = row.text('hscallbody');
  const interaction = { kind: 'call', channel: 'phone', outcome, id, at, ...defined({ durationMinutes, body }) } as const;
  return [{ interaction, ...directed(row.text('hscalldirection'), people.candidate, owner), row: row.value }];
}

function directed(direction: string | undefined, candidate: Person, owner: Person | undefined) {
  if (direction === 'OUTBOUND') return { from: owner, to: [candidate] };
  return direction === 'INBOUND' ? { from: candidate, to: owner && [owner] } : {};
}

/** Returns a message over another channel. HubSpot does not say which way it went. */
export function communicationHappening(row: Row, people: People): Happening[] {
  const { id, at } = shared(row, people);
  const type = row.text('hscommunicationchanneltype') ?? '';
  const channel = lookUp(channels, type) ?? 'other';
  const body = row.text('hscommunicationbody');
  return [{ interaction: { kind: 'message', channel, id, at, ...defined({ body }) }, row: row.value }];
}

/** Returns a note. */
export function noteHappening(row: Row, people: People): Happening[] {
  const { owner, ...told } = shared(row, people);
  return [noteFrom(told, [row.text('hsnotebody')], owner)];
}

/** Returns a meeting that took place. Those that did not, or not yet, have no time of it. */
export function meetingHappening(row: Row, people: People, { meetings }: CrmOptions): Happening[] {
  if (meetings === undefined) throw new Unreadable('a meeting: say with the option `meetings` what meetings are');
  const outcome = row.text('hsmeetingoutcome') ?? row.text('meetingoutcome');
  if (outcome !== 'COMPLETED') {
    const said = outcome === undefined ? 'nothing' : `\`${outcome}\``;
    throw new Unreadable(`hs_meeting_outcome: expected \`COMPLETED\`, received ${said}`);
  }
  // tables of the first version of engagements have plain names
  const startsAt = row.time('hsmeetingstarttime') ?? row.time('starttime') ?? row.at('hstimestamp');
  const { id, owner } = shared(row, people, startsAt);
  const times = { startsAt, ...defined({ endsAt: row.time('hsmeetingendtime') ?? row.time('endtime') }) };
  return [meetingFrom({ id, ...times, row: row.value }, meetings, people.candidate, owner)];
}

function lookUp<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
