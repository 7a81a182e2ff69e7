import { merge } from 'hearback/adapters';
import { describe, expect, it } from 'vitest';
import { keepsTheContract } from '../contract.ts';
import { readingOf } from '../reading.ts';

const at = Date.parse;
const copied = '2026-05-01T00:00:00Z';

const tables = {
  applications: [
    {
      id: 'a1',
      created_at: copied,
      candidate: 'c1',
      job: 'j1',
      applied_at: '2026-03-02T15:00:00Z',
      rejected_at: '2026-03-20T15:00:00Z',
      credited_to: 'u1',
      current_stage: 's1',
      reject_reason: 'r1',
      remote_was_deleted: false,
    },
  ],
  candidates: [
    { id: 'c1', first_name: 'Ana', last_name: 'Ruiz', email_addresses: [{ value: 'ana@example.org', email_address_type: 'PERSONAL' }] },
  ],
  activities: [
    {
      id: 'x1',
      created_at: copied,
      remote_created_at: '2026-03-03T15:00:00Z',
      activity_type: 'EMAIL',
      subject: 'Hello',
      body: 'Hi Ana',
      user: 'u1',
      candidate: 'c1',
    },
    {
      id: 'x2',
      created_at: copied,
      remote_created_at: '2026-03-04T15:00:00Z',
      activity_type: 'NOTE',
      body: 'Strong hands.',
      user: 'u1',
      candidate: 'c1',
    },
    {
      id: 'x3',
      created_at: copied,
      remote_created_at: '2026-03-04T16:00:00Z',
      activity_type: 'OTHER',
      subject: 'Moved',
      user: null,
      candidate: 'c1',
    },
  ],
  interviews: [
    {
      id: 'i1',
      created_at: copied,
      remote_created_at: '2026-03-06T10:05:00Z',
      application: 'a1',
      organizer: 'u1',
      interviewers: ['u2'],
      start_at: '2026-03-10T15:00:00Z',
      end_at: '2026-03-10T15:45:00Z',
      status: 'COMPLETE',
    },
  ],
  offers: [
    {
      id: 'of1',
      created_at: copied,
      application: 'a1',
      creator: 'u1',
      sent_at: '2026-03-15T10:00:00Z',
      closed_at: '2026-03-16T10:00:00Z',
      status: 'SIGNED',
    },
  ],
  scorecards: [
    {
      id: 'sc1',
      application: 'a1',
      interview: 'i1',
      interviewer: 'u2',
      submitted_at: '2026-03-10T18:00:00Z',
      overall_recommendation: 'YES',
    },
  ],
  users: [
    { id: 'u1', first_name: 'Sam', last_name: 'Lee', email: 'sam@talent.example', access_role: 'TEAM_MEMBER' },
    { id: 'u2', first_name: 'Dana', last_name: 'Fox', email: 'dana@talent.example', access_role: 'INTERVIEWER' },
  ],
  jobs: [{ id: 'j1', name: 'Welder', status: 'OPEN' }],
  rejectReasons: [{ id: 'r1', name: 'Took another job' }],
};

const options = { us: { organization: 'Talent' } };
const { first, told, reasons } = readingOf(merge, tables, options, 'merge-');

describe('merge', () => {
  keepsTheContract((rows) => merge(rows, options), tables);

  it('makes a timeline of an application', () => {
    expect(first()).toMatchObject({ id: 'merge-application-a1', opportunity: { id: 'j1', title: 'Welder' } });
    expect(first().parties.map(({ id, role, name }) => [id, role, name])).toEqual([
      ['merge-candidate-c1', 'candidate', 'Ana Ruiz'],
      ['merge-user-u1', 'recruiter', 'Sam Lee'],
      ['merge-user-u2', 'employer', 'Dana Fox'],
    ]);
  });

  it('never takes the time when Merge copied a row for the time when it happened', () => {
    expect(JSON.stringify(first())).not.toContain(String(at(copied)));
    const { remote_created_at: _, ...bare } = tables.activities[0]!;
    expect(reasons({ ...tables, activities: [bare] })).toEqual(['remote_created_at: expected a value, received nothing']);
  });

  it('takes a mail for a message by nobody knows whom, and the rest for notes', () => {
    expect(told('activity-x1')).toEqual({
      kind: 'message',
      channel: 'email',
      id: 'merge-activity-x1',
      at: at('2026-03-03T15:00:00Z'),
      subject: 'Hello',
      body: 'Hi Ana',
    });
    expect(told('activity-x2')).toMatchObject({ kind: 'note', from: 'merge-user-u1' });
    expect(told('activity-x3')).toMatchObject({ kind: 'note', body: 'Moved' });
  });

  it('takes a rejection for one, unless the caller says what its reason means', () => {
    expect(told('application-a1-rejected-1774018800')).toMatchObject({ kind: 'decision-made', outcome: 'rejected' });
    expect(told('application-a1-rejected-1774018800', tables, { reasons: { 'Took another job': 'candidate-withdrew' } })).toMatchObject({
      kind: 'candidate-withdrew',
    });
  });

  it('tells interviews, offers and scorecards', () => {
    expect(told('interview-i1-scheduled')).toMatchObject({ at: at('2026-03-06T10:05:00Z'), from: 'merge-user-u1' });
    expect(told('interview-i1-held')).toMatchObject({ at: at('2026-03-10T15:45:00Z'), from: 'merge-user-u2', to: ['merge-candidate-c1'] });
    expect(told('offer-of1-sent')).toMatchObject({ kind: 'offer-extended', from: 'merge-user-u1', to: ['merge-candidate-c1'] });
    expect(told('offer-of1-closed')).toMatchObject({ kind: 'offer-accepted', from: 'merge-candidate-c1' });
    expect(told('scorecard-sc1')).toMatchObject({ outcome: 'undecided', from: 'merge-user-u2', meta: { recommendation: 'YES' } });
  });

  it('reads relations that were expanded', () => {
    const [application] = tables.applications;
    const expanded = {
      applications: [
        {
          ...application,
          candidate: tables.candidates[0],
          job: tables.jobs[0],
          credited_to: tables.users[0],
          reject_reason: { id: 'r1', name: 'Took another job' },
        },
      ],
      interviews: [{ ...tables.interviews[0], application: { id: 'a1' }, organizer: tables.users[0], interviewers: [tables.users[1]] }],
    };
    const one = first(expanded, { reasons: { 'Took another job': 'candidate-withdrew' } });
    expect(one.opportunity).toEqual({ id: 'j1', title: 'Welder' });
    expect(one.parties.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Sam Lee', 'Dana Fox']);
    expect(one.interactions.at(-1)).toMatchObject({ kind: 'candidate-withdrew' });
  });

  it('passes over what was deleted in the system that Merge read', () => {
    expect(told('activity-x1', { ...tables, activities: [{ ...tables.activities[0], remote_was_deleted: true }] })).toBeUndefined();
  });

  it('skips what belongs to nobody given', () => {
    expect(
      reasons({
        ...tables,
        offers: [{ ...tables.offers[0], application: 'a9' }],
        activities: [{ ...tables.activities[0], candidate: 'c9' }],
      }),
    ).toEqual(['its application is not among those given: `a9`', 'no application of the candidate was going on at the time']);
  });

  it('says what it was given instead', () => {
    expect(reasons({ a: 1 })).toEqual(['expected `{ applications, candidates, activities }`, received an object with `a`']);
  });
});
