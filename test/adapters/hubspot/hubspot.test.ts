import { hubspot } from 'hearback/adapters';
import { describe, expect, it } from 'vitest';
import { keepsTheContract } from '../contract.ts';
import { readingOf } from '../reading.ts';

const at = Date.parse;
const withAna = { contacts: { results: [{ id: '501', type: 'email_to_contact' }] } };
const engagement = (id: string, properties: object) => ({
  id,
  properties: { hubspot_owner_id: '7', hs_createdate: '2026-05-01T00:00:00Z', ...properties },
  associations: withAna,
});

const email = engagement('1', {
  hs_timestamp: '2026-03-02T15:00:00Z',
  hs_email_direction: 'EMAIL',
  hs_email_status: 'SENT',
  hs_email_subject: 'Welder',
  hs_email_text: 'Hi Ana',
});
const call = engagement('4', {
  hs_timestamp: '1772636400000',
  hs_call_direction: 'OUTBOUND',
  hs_call_disposition: 'f240bbac-87c9-4f6e-bf70-924b57d47db7',
  hs_call_duration: '90000',
  hs_call_status: 'COMPLETED',
  hs_call_body: 'She is keen.',
});

const whole = {
  contacts: [{ id: '501', properties: { firstname: 'Ana', lastname: 'Ruiz', email: 'ana@example.org' } }],
  emails: [
    email,
    engagement('2', { hs_timestamp: '2026-03-03T09:00:00Z', hs_email_direction: 'INCOMING_EMAIL', hs_email_html: '<p>Thanks</p>' }),
    engagement('3', { hs_timestamp: '2026-03-03T10:00:00Z', hs_email_direction: 'FORWARDED_EMAIL', hs_email_text: 'See below' }),
  ],
  calls: [call],
  notes: [engagement('6', { hs_timestamp: '2026-03-04T16:00:00Z', hs_note_body: 'Strong hands.' })],
  communications: [
    engagement('7', {
      hs_timestamp: '2026-03-01T16:00:00Z',
      hs_communication_channel_type: 'LINKEDIN_MESSAGE',
      hs_communication_body: 'Hi',
    }),
    engagement('8', { hs_timestamp: '2026-03-01T17:00:00Z', hs_communication_channel_type: 'PIGEON' }),
  ],
  meetings: [
    engagement('9', {
      hs_timestamp: '2026-03-10T15:00:00Z',
      hs_meeting_start_time: '2026-03-10T15:00:00Z',
      hs_meeting_end_time: '2026-03-10T15:45:00Z',
      hs_meeting_outcome: 'COMPLETED',
    }),
  ],
  owners: [{ id: '7', firstName: 'Sam', lastName: 'Lee', email: 'sam@talent.example' }],
};

const options = { us: { organization: 'Talent' }, meetings: 'interview' } as const;
const { first, told, reasons: reasonsOf } = readingOf(hubspot, whole, options, 'hubspot-engagement-');
const reasons = (given: object, more = {}) => reasonsOf({ contacts: whole.contacts, ...given }, more);
const changed = (row: typeof email, properties: object) => ({ ...row, properties: { ...row.properties, ...properties } });

describe('hubspot', () => {
  keepsTheContract((rows) => hubspot(rows, options), whole);

  it('makes a timeline of a contact, at the times when things happened, not when they were logged', () => {
    expect(first().id).toBe('hubspot-contact-501');
    expect(first().parties).toEqual([
      { id: 'hubspot-contact-501', role: 'candidate', name: 'Ana Ruiz' },
      { id: 'hubspot-user-7', role: 'recruiter', name: 'Sam Lee', organization: 'Talent' },
    ]);
    expect(JSON.stringify(first())).not.toContain(String(at('2026-05-01T00:00:00Z')));
  });

  it('tells the way of a mail', () => {
    expect(told('1')).toMatchObject({
      kind: 'message',
      from: 'hubspot-user-7',
      to: ['hubspot-contact-501'],
      subject: 'Welder',
      body: 'Hi Ana',
    });
    expect(told('2')).toMatchObject({ from: 'hubspot-contact-501', to: ['hubspot-user-7'], body: '<p>Thanks</p>' });
    expect(told('3')).not.toHaveProperty('from');
    expect(told('3')).not.toHaveProperty('to');
  });

  it('believes the addresses of a mail rather than the association', () => {
    const other = changed(email, {
      hs_email_direction: 'INCOMING_EMAIL',
      hs_email_from_email: 'mother@example.org',
      hs_email_to_email: 'sam@talent.example',
    });
    expect(told('1', { ...whole, emails: [other] })).toMatchObject({ to: ['hubspot-user-7'] });
    expect(told('1', { ...whole, emails: [other] })).not.toHaveProperty('from');
  });

  it('tells what was lost, and skips what was not sent', () => {
    for (const status of ['BOUNCED', 'FAILED']) {
      expect(told('1', { ...whole, emails: [changed(email, { hs_email_status: status })] })).toMatchObject({ delivery: 'bounced' });
    }
    expect(reasons({ emails: [changed(email, { hs_email_status: 'SCHEDULED' })] })).toEqual([
      'hs_email_status: `SCHEDULED`, so that it was not sent yet',
    ]);
  });

  it('tells the way and the outcome of a call', () => {
    expect(told('4')).toMatchObject({
      kind: 'call',
      outcome: 'connected',
      from: 'hubspot-user-7',
      to: ['hubspot-contact-501'],
      durationMinutes: 1.5,
    });
    const outcome = (properties: object, more = {}) => {
      const one = told('4', { ...whole, calls: [changed(call, properties)] }, more);
      return one?.kind === 'call' ? one.outcome : undefined;
    };
    expect(outcome({ hs_call_disposition: 'b2cf5968-551e-4856-9783-52b3da59a7d0' })).toBe('voicemail');
    expect(outcome({ hs_call_disposition: null, hs_call_status: 'NO_ANSWER' })).toBe('missed');
    expect(outcome({ hs_call_disposition: 'Left voicemail' })).toBe('voicemail');
    expect(outcome({ hs_call_disposition: 'x-1' }, { outcomes: { 'x-1': 'connected' } })).toBe('connected');
    expect(told('4', { ...whole, calls: [changed(call, { hs_call_direction: 'INBOUND' })] })).toMatchObject({
      from: 'hubspot-contact-501',
    });
    expect(told('4', { ...whole, calls: [changed(call, { hs_call_direction: null })] })).not.toHaveProperty('from');
  });

  it('asks what an unknown outcome means', () => {
    expect(reasons({ calls: [changed(call, { hs_call_disposition: 'x-1' })] })).toEqual([
      'hs_call_disposition: `x-1` does not say how the call went: say so with the option `outcomes`',
    ]);
    expect(reasons({ calls: [changed(call, { hs_call_disposition: null })] })).toHaveLength(1);
  });

  it('tells other messages without their way, which HubSpot does not keep', () => {
    expect(told('7')).toEqual({
      kind: 'message',
      channel: 'linkedin',
      id: 'hubspot-engagement-7',
      at: at('2026-03-01T16:00:00Z'),
      body: 'Hi',
    });
    expect(told('8')).toMatchObject({ channel: 'other' });
  });

  it('takes a meeting for what the caller says', () => {
    expect(told('9')).toMatchObject({ kind: 'interview-held', at: at('2026-03-10T15:45:00Z'), startsAt: at('2026-03-10T15:00:00Z') });
    expect(told('9', whole, { meetings: 'call' })).toMatchObject({ kind: 'call', channel: 'video', outcome: 'connected' });
    expect(reasons({ meetings: whole.meetings }, { meetings: undefined })).toEqual([
      'a meeting: say with the option `meetings` what meetings are',
    ]);
    const missed = { ...whole.meetings[0]!, properties: { ...whole.meetings[0]!.properties, hs_meeting_outcome: 'NO_SHOW' } };
    expect(reasons({ meetings: [missed] })).toEqual(['hs_meeting_outcome: expected `COMPLETED`, received `NO_SHOW`']);
  });

  it('reads rows of tables, with the properties as columns and the contacts in a table of their own', () => {
    const rows = {
      contacts: [...whole.contacts, { id: '502', properties: {} }],
      notes: [
        {
          engagement_id: 6,
          property_hs_timestamp: '2026-03-04 16:00:00.000000',
          property_hs_note_body: 'Strong hands.',
          property_hubspot_owner_id: 7,
        },
        { engagement_id: 5, property_hs_timestamp: '2026-03-04 16:00:00.000000', property_hs_note_body: 'Whose?' },
      ],
      associations: [{ contact_id: 501, engagement_id: 6 }],
      owners: [{ owner_id: 7, first_name: 'Sam', last_name: 'Lee', email: 'sam@talent.example' }],
    };
    const { timelines, skipped } = hubspot(rows, { ...options, timeZone: 'UTC' });
    expect(timelines.map(({ interactions }) => interactions.map(({ id, from }) => [id, from]))).toEqual([
      [['hubspot-engagement-6', 'hubspot-user-7']],
      [],
    ]);
    expect(skipped).toEqual([{ row: rows.notes[1], reason: 'it is about none of the contacts given' }]);
  });

  it('takes rows that say of nobody to be of the only contact', () => {
    const { associations: _, ...alone } = email;
    expect(told('1', { contacts: whole.contacts, emails: [alone] })).toMatchObject({ to: ['hubspot-contact-501'] });
  });

  it('gives an engagement with several contacts to each', () => {
    const both = { ...email, associations: { contacts: { results: [{ id: '501' }, { id: '502' }] } } };
    const { timelines } = hubspot({ contacts: [...whole.contacts, { id: '502', properties: {} }], emails: [both] }, options);
    expect(timelines.map(({ interactions }) => interactions.map(({ to }) => to))).toEqual([
      [['hubspot-contact-501']],
      [['hubspot-contact-502']],
    ]);
  });

  it('covers what was given', () => {
    expect(first().covers).toMatchObject({ message: 'some', call: 'some', note: 'all', 'interview-held': 'some', 'decision-made': 'none' });
    expect(first({ contacts: whole.contacts }).covers).toMatchObject({ message: 'none', call: 'none' });
  });

  it('says what it was given instead', () => {
    expect(hubspot({ a: 1 } as never).skipped.map(({ reason }) => reason)).toEqual([
      'expected `{ contacts, emails, calls }`, received an object with `a`',
    ]);
  });
});
