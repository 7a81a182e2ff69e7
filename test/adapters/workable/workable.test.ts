import { workable } from 'hearback/adapters';
import { describe, expect, it } from 'vitest';
import { keepsTheContract } from '../contract.ts';
import { readingOf } from '../reading.ts';

const at = Date.parse;
const sam = { id: 'm1', name: 'Sam Lee', type: 'Member' };
const dana = { id: 'm2', name: 'Dana Fox', type: 'Member' };

const candidate = {
  id: 'c1',
  name: 'Ana Ruiz',
  firstname: 'Ana',
  email: 'ana@example.org',
  job: { shortcode: 'J1', title: 'Welder' },
  stage: 'Phone Screen',
  disqualified: true,
  withdrew: false,
  created_at: '2026-03-02T15:00:00Z',
};

const activities = [
  { id: '1', action: 'applied', stage_name: 'Applied', created_at: '2026-03-02T15:00:00.000Z', body: null },
  { id: '2', action: 'message', created_at: '2026-03-03T15:00:00.000Z', body: 'Dear Ana, …', member: sam },
  { id: '3', action: 'message', created_at: '2026-03-04T15:00:00.000Z', body: 'Hi Sam, …' },
  {
    id: '4',
    action: 'phone-screen',
    created_at: '2026-03-05T15:00:00.000Z',
    action_stage: { slug: 'applied' },
    target_stage: { slug: 'phone-screen' },
    member: sam,
  },
  { id: '5', action: 'comment', created_at: '2026-03-05T16:00:00.000Z', body: 'Strong hands.', member: dana },
  { id: '6', action: 'rating', created_at: '2026-03-05T17:00:00.000Z', member: dana, rating: { grade: 2 } },
  { id: '7', action: 'disqualified', created_at: '2026-03-20T15:00:00.000Z', body: 'Years', member: sam },
  { id: '8', action: 'reverted', created_at: '2026-03-21T15:00:00.000Z', member: sam },
];

const event = {
  id: 'e1',
  type: 'InterviewEvent',
  created_at: '2026-03-06T10:00:00.000Z',
  starts_at: '2026-03-10T15:00:00.000Z',
  ends_at: '2026-03-10T15:45:00.000Z',
  cancelled: false,
  members: [{ ...dana, status: 'accepted' }],
};

const whole = { candidate, activities, events: [event] };
const options = { us: { organization: 'Talent' }, exportedAt: '2026-04-01T00:00:00Z' };

const { first, told, reasons } = readingOf(workable, whole, options, 'workable-');

describe('workable', () => {
  keepsTheContract((rows) => workable(rows, options), whole);

  it('makes a timeline of a candidate, who is of one job', () => {
    expect(first()).toMatchObject({ id: 'workable-candidate-c1', opportunity: { id: 'J1', title: 'Welder' } });
    expect(first().parties).toEqual([
      { id: 'workable-candidate-c1', role: 'candidate', name: 'Ana Ruiz' },
      { id: 'workable-team', role: 'recruiter', name: 'Talent', organization: 'Talent' },
      { id: 'workable-user-m1', role: 'recruiter', name: 'Sam Lee', organization: 'Talent' },
      { id: 'workable-user-m2', role: 'employer', name: 'Dana Fox', organization: 'Talent' },
    ]);
  });

  it('takes a message by a member for one to the candidate, and one without for the candidate’s to the team', () => {
    expect(told('activity-2')).toMatchObject({
      kind: 'message',
      from: 'workable-user-m1',
      to: ['workable-candidate-c1'],
      body: 'Dear Ana, …',
    });
    expect(told('activity-3')).toMatchObject({ kind: 'message', from: 'workable-candidate-c1', to: ['workable-team'] });
  });

  it('takes an application for a résumé, from the candidate unless a member put it in', () => {
    expect(told('activity-1')).toMatchObject({ kind: 'resume-received', from: 'workable-candidate-c1' });
    expect(told('activity-1', { candidate, activities: [{ ...activities[0], member: sam }] })).not.toHaveProperty('from');
  });

  it('takes any row with a target stage for a move', () => {
    expect(told('activity-4')).toMatchObject({ kind: 'custom', name: 'stage-changed', data: { from: 'applied', to: 'phone-screen' } });
    const hired = { ...activities[3], id: '9', action: 'hired', target_stage: { slug: 'hired' } };
    const { interactions } = first({ candidate, activities: [hired] });
    expect(interactions.map(({ kind }) => kind)).toEqual(['custom', 'decision-made']);
    expect(interactions[1]).toMatchObject({ outcome: 'selected' });
  });

  it('tells a disqualification as a decision, or as the candidate’s where they withdrew, and its taking back', () => {
    expect(told('activity-7')).toMatchObject({ kind: 'decision-made', outcome: 'rejected', from: 'workable-user-m1' });
    expect(told('activity-8')).toMatchObject({ kind: 'case-reopened' });
    expect(told('activity-7', { candidate: { ...candidate, withdrew: true }, activities })).toMatchObject({ kind: 'candidate-withdrew' });
    const reason = { ...candidate, withdrew: undefined, disqualification_reason: { description: 'x', candidate_withdrew: true } };
    expect(told('activity-7', { candidate: reason, activities })).toMatchObject({ kind: 'candidate-withdrew' });
  });

  it('takes a rating for one voice, and everything else for a note', () => {
    expect(told('activity-6')).toMatchObject({ kind: 'feedback-received', outcome: 'undecided', from: 'workable-user-m2' });
    expect(told('activity-5')).toMatchObject({ kind: 'note', body: 'comment\nStrong hands.' });
  });

  it('tells interviews as arranged, and held once they were over when the data was fetched', () => {
    expect(told('event-e1-scheduled')).toMatchObject({ at: at('2026-03-06T10:00:00Z'), startsAt: at('2026-03-10T15:00:00Z') });
    expect(told('event-e1-held')).toMatchObject({ from: 'workable-user-m2', to: ['workable-candidate-c1'] });
    expect(told('event-e1-held', whole, { exportedAt: undefined })).toBeUndefined();
  });

  it.each([
    [{ ...event, cancelled: true }, 'cancelled: `true`, but the row does not say since when'],
    [{ ...event, type: 'CallEvent' }, 'type: expected `InterviewEvent`, received `CallEvent`'],
    [{ ...event, type: undefined }, 'type: expected `InterviewEvent`, received nothing'],
  ])('skips an event that tells no time or no interview: %#', (row, reason) => {
    expect(reasons({ candidate, events: [row] })).toEqual([reason]);
  });

  it('says what it was given instead', () => {
    expect(reasons({ a: 1 })).toEqual(['expected `{ candidate, activities }`, received an object with `a`']);
  });
});
