import { salesforce } from 'hearback/adapters';
import { describe, expect, it } from 'vitest';
import { keepsTheContract } from '../contract.ts';
import { readingOf } from '../reading.ts';

const at = Date.parse;
const task = {
  Id: '00T1',
  WhoId: '003A',
  OwnerId: '005S',
  Subject: 'Call',
  Description: 'She is keen.',
  Status: 'Completed',
  TaskSubtype: 'Call',
  CallType: 'Outbound',
  CallDisposition: 'Connected',
  CallDurationInSeconds: 90,
  ActivityDate: '2026-03-01',
  CreatedDate: '2026-05-01T00:00:00.000+0000',
  CompletedDateTime: '2026-03-02T15:00:00.000+0000',
};
const event = {
  Id: '00U1',
  WhoId: '003A',
  OwnerId: '005S',
  StartDateTime: '2026-03-10T15:00:00.000+0000',
  EndDateTime: '2026-03-10T15:45:00.000+0000',
  IsChild: false,
};
const email = {
  Id: '02s1',
  Incoming: false,
  FromAddress: 'sam@talent.example',
  ToAddress: 'ana@example.org; stranger@elsewhere.example',
  MessageDate: '2026-03-03T15:00:00.000+0000',
  Subject: 'Welder',
  TextBody: 'Hi Ana',
  Status: '3',
};

const whole = {
  contacts: [{ Id: '003A', Name: 'Ana Ruiz', Email: 'ana@example.org', attributes: { type: 'Contact' } }],
  tasks: [
    task,
    { ...task, Id: '00T2', CallType: 'Internal' },
    { ...task, Id: '00T3', TaskSubtype: 'Task', CallType: null, Subject: 'Check', Description: null },
    { ...task, Id: '00T4', TaskSubtype: 'Email', CallType: null },
    { ...task, Id: '00T5', TaskSubtype: 'ListEmail', CallType: null },
    { ...task, Id: '00T6', IsDeleted: true },
  ],
  events: [event, { ...event, Id: '00U2', IsChild: true }],
  emailMessages: [email],
  users: [{ Id: '005S', Name: 'Sam Lee', Email: 'sam@talent.example' }],
};

const options = { us: { organization: 'Talent' }, meetings: 'interview', exportedAt: '2026-04-01T00:00:00Z' } as const;
const { first, told, reasons: reasonsOf } = readingOf(salesforce, whole, options, 'salesforce-');
const reasons = (given: object, more = {}) => reasonsOf({ contacts: whole.contacts, ...given }, more);

describe('salesforce', () => {
  keepsTheContract((rows) => salesforce(rows, options), whole);

  it('makes a timeline of a contact', () => {
    expect(first().id).toBe('salesforce-contact-003A');
    expect(first().parties).toEqual([
      { id: 'salesforce-contact-003A', role: 'candidate', name: 'Ana Ruiz' },
      { id: 'salesforce-user-005S', role: 'recruiter', name: 'Sam Lee', organization: 'Talent' },
    ]);
  });

  it('tells the way and the outcome of a call', () => {
    expect(told('task-00T1')).toEqual({
      kind: 'call',
      channel: 'phone',
      outcome: 'connected',
      id: 'salesforce-task-00T1',
      at: at('2026-03-02T15:00:00Z'),
      durationMinutes: 1.5,
      body: 'She is keen.',
      from: 'salesforce-user-005S',
      to: ['salesforce-contact-003A'],
    });
    expect(told('task-00T1', { ...whole, tasks: [{ ...task, CallType: 'Inbound' }] })).toMatchObject({ from: 'salesforce-contact-003A' });
    expect(told('task-00T1', { ...whole, tasks: [{ ...task, CallType: null }] })).not.toHaveProperty('from');
    expect(told('task-00T1', { ...whole, tasks: [{ ...task, CallDisposition: 'OK' }] }, { outcomes: { OK: 'voicemail' } })).toMatchObject({
      outcome: 'voicemail',
    });
  });

  it('takes a call among ourselves, and a plain task, for a note', () => {
    expect(told('task-00T2')).toMatchObject({ kind: 'note' });
    expect(told('task-00T3')).toMatchObject({ kind: 'note', body: 'Check', from: 'salesforce-user-005S' });
  });

  it('takes the task of a mail for a message by nobody knows whom, unless it went to a list', () => {
    expect(told('task-00T4')).toMatchObject({ kind: 'message', channel: 'email' });
    expect(told('task-00T4')).not.toHaveProperty('from');
    expect(told('task-00T5')).toMatchObject({ from: 'salesforce-user-005S', to: ['salesforce-contact-003A'] });
  });

  it('tells mails by their addresses', () => {
    expect(told('email-02s1')).toMatchObject({ from: 'salesforce-user-005S', to: ['salesforce-contact-003A'], body: 'Hi Ana' });
    expect(told('email-02s1', { ...whole, emailMessages: [{ ...email, IsBounced: true }] })).toMatchObject({ delivery: 'bounced' });
  });

  it('takes an event for what the caller says, once it was over when the data was fetched', () => {
    expect(told('event-00U1')).toMatchObject({ kind: 'interview-held', at: at('2026-03-10T15:45:00Z'), from: 'salesforce-user-005S' });
    expect(told('event-00U1', whole, { meetings: 'call' })).toMatchObject({ kind: 'call', at: at('2026-03-10T15:00:00Z') });
    expect(told('event-00U2')).toBeUndefined();
  });

  it.each([
    [{ tasks: [{ ...task, Status: 'Not Started' }] }, {}, 'a task that is not done'],
    [
      { tasks: [{ ...task, CompletedDateTime: null }] },
      {},
      'CompletedDateTime: expected a value, received nothing; `ActivityDate` is only when it was due',
    ],
    [
      { tasks: [{ ...task, CallDisposition: 'OK' }] },
      {},
      'CallDisposition: `OK` does not say how the call went: say so with the option `outcomes`',
    ],
    [{ events: [event] }, { meetings: undefined }, 'an event: say with the option `meetings` what meetings are'],
    [
      { events: [event] },
      { exportedAt: undefined },
      'an event that may not have taken place: say with the option `exportedAt` when the data was fetched',
    ],
    [{ events: [{ ...event, WhoId: '003B' }] }, {}, 'it is about none of the contacts given'],
    [{ emailMessages: [{ ...email, Status: '5' }] }, {}, 'a draft, which was not sent'],
  ])('skips %#', (given, more, reason) => {
    expect(reasons(given, more)).toEqual([reason]);
  });

  it('reads exports under other headers', () => {
    const snake = Object.fromEntries(
      Object.entries(task).map(([key, value]) => [key.replaceAll(/(?!^)([A-Z])/g, '_$1').toLowerCase(), value]),
    );
    expect(told('task-00T1', { ...whole, tasks: [snake] })).toEqual(told('task-00T1'));
  });

  it('says what it was given instead', () => {
    expect(salesforce({ a: 1 } as never).skipped.map(({ reason }) => reason)).toEqual([
      'expected `{ contacts, tasks, events }`, received an object with `a`',
    ]);
  });
});
