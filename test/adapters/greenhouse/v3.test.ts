import { greenhouseV3 } from 'hearback/adapters';
import { describe, expect, it } from 'vitest';
import { keepsTheContract } from '../contract.ts';

const tables = {
  candidates: [
    {
      id: 7,
      first_name: 'Ana',
      last_name: 'Ruiz',
      email_addresses: [{ value: 'ana@example.org', type: 'personal' }],
      can_email: false,
      time_zone: 'America/Chicago',
    },
  ],
  applications: [
    {
      id: 701,
      candidate_id: 7,
      job_id: 31,
      created_at: '2026-03-02T15:00:00.000Z',
      status: 'in_process',
      recruiter_id: 21,
      job_post_id: 4,
    },
    {
      id: 702,
      candidate_id: 7,
      job_id: 32,
      created_at: '2025-11-05T10:00:00.000Z',
      rejected_at: '2025-11-20T12:00:00.250Z',
      status: 'rejected',
      recruiter_id: 21,
    },
  ],
  notes: [
    {
      id: 1,
      candidate_id: 7,
      application_id: 701,
      type: 'EMAIL',
      subject: 'Hello',
      body: '<p>Hi Ana</p>',
      email_from: 'sam@talent.example',
      email_to: 'ana@example.org, dana@talent.example',
      email_cc: ['stranger@elsewhere.example'],
      user_id: 21,
      created_at: '2026-03-03T15:00:00.000Z',
    },
    {
      id: 2,
      candidate_id: 7,
      application_id: null,
      type: 'NOTE',
      body: 'Strong hands.',
      user_id: 21,
      created_at: '2026-03-04T15:00:00.000Z',
    },
    {
      id: 3,
      candidate_id: 7,
      application_id: 701,
      type: 'LINKEDIN_INMAIL',
      body: 'Hi',
      user_id: 21,
      created_at: '2026-03-01T15:00:00.000Z',
    },
    {
      id: 4,
      candidate_id: 7,
      application_id: 701,
      type: 'ACTIVITY',
      subject: 'Moved',
      user_id: null,
      created_at: '2026-03-04T16:00:00.000Z',
    },
  ],
  applicationStages: [
    { application_id: 701, job_interview_stage_id: 51, entered_at: '2026-03-02T15:00:00.000Z', exited_at: '2026-03-06T10:00:00.000Z' },
    { application_id: 701, job_interview_stage_id: 52, entered_at: '2026-03-06T10:00:00.000Z', exited_at: null },
    { application_id: 701, job_interview_stage_id: 53, entered_at: null, exited_at: null },
  ],
  interviews: [
    {
      id: 71,
      application_id: 701,
      starts_at: '2026-03-10T15:00:00.000Z',
      ends_at: '2026-03-10T15:45:00.000Z',
      scheduled_at: '2026-03-06T10:05:00.000Z',
      organizer_id: 21,
      status: 'complete',
    },
    {
      id: 72,
      application_id: 701,
      all_day_start_on: '2026-03-25',
      all_day_end_on: '2026-03-25',
      scheduled_at: '2026-03-12T10:05:00.000Z',
      status: 'scheduled',
    },
    { id: 73, application_id: 701, status: 'to_be_scheduled' },
  ],
  interviewers: [
    { interview_id: 71, user_id: 22, response_status: 'accepted' },
    { interview_id: 71, user_id: 23, response_status: 'declined' },
  ],
  offers: [{ id: 95, application_id: 701, sent_on: '2026-03-27', resolved_at: '2026-03-30T12:00:00.000Z', status: 'Accepted', version: 1 }],
  scorecards: [{ id: 96, application_id: 701, submitted_at: '2026-03-10T18:00:00.000Z', interviewer_id: 22 }],
  users: [
    { id: 21, first_name: 'Sam', last_name: 'Lee', primary_email: 'sam@talent.example' },
    { id: 22, name: 'Dana Fox', primary_email: 'dana@talent.example' },
  ],
  jobs: [{ id: 31, name: 'Welder' }],
  stages: [
    { id: 51, name: 'Application Review' },
    { id: 52, name: 'Phone Screen' },
  ],
};

const options = { us: { organization: 'Talent' }, timeZone: 'America/New_York' };
const adapted = greenhouseV3(tables, options);
const [first, second] = adapted.timelines;
const told = (id: string) => first!.interactions.find((one) => one.id === `greenhouse-${id}`);

describe('greenhouseV3', () => {
  keepsTheContract((rows) => greenhouseV3(rows, options), tables);

  it('makes a timeline of every application', () => {
    expect(adapted.timelines.map(({ id }) => id)).toEqual(['greenhouse-application-701', 'greenhouse-application-702']);
    expect(first!.opportunity).toEqual({ id: '31', title: 'Welder' });
    expect(second!.opportunity).toEqual({ id: '32' });
  });

  it('names people by users, of whom other rows hold ids', () => {
    expect(first!.parties).toEqual([
      { id: 'greenhouse-candidate-7', role: 'candidate', name: 'Ana Ruiz', timeZone: 'America/Chicago' },
      { id: 'greenhouse-user-21', role: 'recruiter', name: 'Sam Lee', organization: 'Talent' },
      { id: 'greenhouse-user-22', role: 'employer', name: 'Dana Fox', organization: 'Talent' },
    ]);
    const rails = { ...tables, candidates: [{ ...tables.candidates[0], time_zone: 'Eastern Time (US & Canada)' }] };
    expect(greenhouseV3(rails, options).timelines[0]!.parties[0]).not.toHaveProperty('timeZone');
  });

  it('takes a mail for a message and an InMail for one by nobody knows whom', () => {
    expect(told('v3-note-1')).toMatchObject({
      kind: 'message',
      from: 'greenhouse-user-21',
      to: ['greenhouse-candidate-7', 'greenhouse-user-22'],
    });
    expect(told('v3-note-3')).toEqual({
      kind: 'message',
      channel: 'linkedin',
      id: 'greenhouse-v3-note-3',
      at: Date.parse('2026-03-01T15:00:00Z'),
      body: 'Hi',
    });
  });

  it('takes every other note for a note, of the candidate for each application going on', () => {
    expect(told('v3-note-2')).toMatchObject({ kind: 'note', from: 'greenhouse-user-21' });
    expect(told('v3-note-4')).toMatchObject({ kind: 'note', body: 'Moved' });
    expect(second!.interactions.map(({ kind }) => kind)).toEqual(['resume-received', 'decision-made']);
  });

  it('tells each stage with the one before it', () => {
    expect(told('application-701-stage-51')).toMatchObject({ name: 'stage-changed', data: { to: 'Application Review' } });
    expect(told('application-701-stage-52')).toMatchObject({ data: { from: 'Application Review', to: 'Phone Screen' } });
    expect(told('application-701-stage-53')).toBeUndefined();
  });

  it('tells interviews as they were scheduled and held', () => {
    expect(told('interview-71-scheduled')).toMatchObject({ at: Date.parse('2026-03-06T10:05:00Z'), from: 'greenhouse-user-21' });
    expect(told('interview-71-held')).toMatchObject({ from: 'greenhouse-user-22', to: ['greenhouse-candidate-7'] });
    expect(told('interview-72-scheduled')).toMatchObject({ startsAt: { date: '2026-03-25', timeZone: 'America/New_York' } });
    expect(first!.interactions.some(({ id }) => id.includes('-73-'))).toBe(false);
  });

  it('tells an offer to the day, and its answer too where it was set by hand', () => {
    expect(told('offer-95-sent-2026-03-27')).toMatchObject({ kind: 'offer-extended' });
    expect(told('offer-95-accepted')).toMatchObject({ at: { date: '2026-03-30', timeZone: 'America/New_York' } });
  });

  it('skips what belongs to nobody given', () => {
    const foreign = {
      ...tables,
      notes: [
        { ...tables.notes[0], application_id: 799 },
        { ...tables.notes[1], candidate_id: 9 },
      ],
    };
    expect(greenhouseV3(foreign, options).skipped.map(({ reason }) => reason)).toEqual([
      'its application is not among those given',
      'no application of the candidate was going on at the time',
    ]);
  });

  it('says what it was given instead of tables', () => {
    expect(greenhouseV3({ notes: [], emails: [], activities: [] } as never).skipped[0]?.reason).toMatch(
      /an activity feed of Greenhouse Harvest v1/,
    );
  });

  it('covers only what was given', () => {
    expect(adapted.covers).toMatchObject({ message: 'some', custom: 'all', call: 'none' });
    expect(greenhouseV3({ applications: tables.applications }).covers).toMatchObject({ message: 'none', custom: 'none' });
  });
});
