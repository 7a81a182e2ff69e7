/** One candidate, two applications, in the shape of Greenhouse's Harvest API v1. */
export const sam = { id: 21, first_name: 'Sam', last_name: 'Lee', name: 'Sam Lee', employee_id: null };
const dana = { id: 22, first_name: 'Dana', last_name: 'Fox', name: 'Dana Fox', employee_id: 'E-4' };

const welding = {
  id: 701,
  candidate_id: 7,
  prospect: false,
  applied_at: '2026-03-02T15:00:00.000Z',
  rejected_at: null,
  last_activity_at: '2026-03-20T16:00:00.000Z',
  recruiter: sam,
  coordinator: null,
  rejection_reason: null,
  jobs: [{ id: 31, name: 'Welder' }],
  job_post_id: 41,
  status: 'active',
  current_stage: { id: 51, name: 'Phone Screen' },
  answers: [],
};

const cooking = {
  id: 702,
  candidate_id: 7,
  prospect: false,
  applied_at: '2026-01-05T10:00:00.000Z',
  rejected_at: '2026-01-20T12:00:00.250Z',
  rejection_reason: { id: 8, name: 'Not enough years', type: { id: 1, name: 'We rejected them' } },
  recruiter: sam,
  coordinator: null,
  jobs: [{ id: 32, name: 'Cook for Two' }],
  job_post_id: null,
  status: 'rejected',
  current_stage: { id: 52, name: 'Trial' },
  answers: [],
};

export const candidate = {
  id: 7,
  first_name: 'Ana',
  last_name: 'Ruiz',
  can_email: false,
  email_addresses: [{ value: 'Ana@Example.org', type: 'personal' }],
  application_ids: [701, 702],
  applications: [welding, cooking],
};

export const single = { ...candidate, application_ids: [701], applications: [welding] };

export const activityFeed = {
  notes: [{ id: 81, created_at: '2026-03-04T15:00:00Z', body: 'Strong hands.', user: sam, private: false, visibility: 'public' }],
  emails: [
    {
      id: 91,
      created_at: '2026-03-03T15:00:00Z',
      subject: 'Your application',
      body: '<p>Hi Ana, <b>thank you</b>.</p>',
      from: 'Sam Lee <sam@talent.example>',
      to: 'ana@example.org',
      cc: 'dana@talent.example, stranger@elsewhere.example',
      user: sam,
    },
    {
      id: 92,
      created_at: '2026-03-05T08:00:00Z',
      subject: 'Re: Your application',
      body: 'Thanks! What does it pay?',
      from: 'ana@example.org',
      to: 'sam@talent.example',
      cc: null,
      user: sam,
    },
    {
      id: 93,
      created_at: '2026-01-22T09:00:00Z',
      subject: 'Your application',
      body: 'We went with someone else.',
      from: 'sam@talent.example',
      to: 'ana@example.org',
      cc: '',
      user: sam,
    },
  ],
  activities: [
    {
      id: 61,
      created_at: '2026-03-06T10:00:00Z',
      subject: 'Candidate Stage Change',
      body: 'Ana Ruiz was moved into Phone Screen for Welder on 03/06/2026 by Sam Lee',
      user: sam,
    },
    {
      id: 62,
      created_at: '2026-01-10T10:00:00Z',
      subject: 'Candidate Stage Change',
      body: 'Ana Ruiz was moved into Trial for a Day for Cook for Two on 01/10/2026 by Sam Lee',
      user: sam,
    },
    { id: 63, created_at: '2026-01-20T12:00:00Z', subject: 'Candidate Rejected', body: 'Reason: Not enough years', user: sam },
    { id: 64, created_at: '2026-03-02T15:00:01Z', subject: null, body: 'Ana applied online to the Welder job (Board).', user: null },
  ],
};

export const scheduledInterviews = [
  {
    id: 71,
    application_id: 701,
    start: { date_time: '2026-03-10T15:00:00.000Z' },
    end: { date_time: '2026-03-10T15:45:00.000Z' },
    status: 'complete',
    created_at: '2026-03-06T10:05:00.000Z',
    updated_at: '2026-03-10T18:00:00.000Z',
    organizer: sam,
    interviewers: [
      { id: 22, name: 'Dana Fox', email: 'dana@talent.example', response_status: 'accepted' },
      { id: 23, name: 'Kim Oh', email: 'kim@talent.example', response_status: 'declined' },
    ],
  },
  {
    id: 72,
    application_id: 701,
    start: { date: '2026-03-25' },
    end: { date: '2026-03-25' },
    status: 'scheduled',
    created_at: '2026-03-12T10:05:00.000Z',
    organizer: sam,
    interviewers: [],
  },
];

export const offers = [
  {
    id: 95,
    version: 1,
    application_id: 701,
    created_at: '2026-03-26T10:00:00.000Z',
    sent_at: '2026-03-27',
    resolved_at: '2026-03-30T16:00:00.000Z',
    status: 'accepted',
  },
];

export const scorecards = [
  {
    id: 96,
    application_id: 701,
    interviewed_at: '2026-03-10T15:00:00.000Z',
    submitted_at: '2026-03-10T18:00:00.000Z',
    submitted_by: dana,
    interviewer: dana,
    overall_recommendation: 'no',
    attributes: [],
  },
  {
    id: 97,
    application_id: 701,
    submitted_at: null,
    submitted_by: null,
    interviewer: dana,
    overall_recommendation: 'no_decision',
    attributes: [],
  },
];

export const jobs = [
  {
    id: 31,
    name: 'Welder',
    offices: [{ id: 1, name: 'Tampa', location: { name: 'Tampa, FL' } }],
    hiring_team: { hiring_managers: [dana], recruiters: [{ ...sam, responsible: true }], coordinators: [], sourcers: [] },
    openings: [],
  },
];

export const users = [
  { id: 21, name: 'Sam Lee', primary_email_address: 'sam@talent.example', emails: ['sam@talent.example', 'slee@mail.example'] },
];

export const whole = { candidate, activityFeed, scheduledInterviews, offers, scorecards };
export const options = { us: { organization: 'Talent', domains: ['talent.example'] }, timeZone: 'America/New_York', users, jobs };
