import { ashby } from 'hearback/adapters';
import { describe, expect, it } from 'vitest';
import { keepsTheContract } from '../contract.ts';
import { readingOf } from '../reading.ts';

const at = Date.parse;

const application = {
  id: 'a1',
  status: 'Archived',
  createdAt: '2026-03-02T15:00:00.000Z',
  updatedAt: '2026-03-21T15:00:00.000Z',
  archivedAt: '2026-03-20T15:00:00.000Z',
  candidate: { id: 'c1', name: 'Ana Ruiz', primaryEmailAddress: { value: 'ana@example.org', type: 'Personal', isPrimary: true } },
  job: { id: 'j1', title: 'Welder' },
  source: { id: 's1', title: 'Careers page', sourceType: { id: 't1', title: 'Inbound' } },
  archiveReason: { id: 'r1', text: 'Years', reasonType: 'RejectedByOrg' },
  hiringTeam: [
    { userId: 'u1', firstName: 'Sam', lastName: 'Lee', email: 'sam@talent.example', role: 'Recruiter' },
    { userId: 'u2', firstName: 'Dana', lastName: 'Fox', email: 'dana@talent.example', role: 'Hiring Manager' },
  ],
  applicationHistory: [
    {
      id: 'h1',
      stageId: 's1',
      title: 'New',
      stageNumber: 0,
      enteredStageAt: '2026-03-02T15:00:00.000Z',
      leftStageAt: '2026-03-06T10:00:00.000Z',
      actorId: null,
    },
    { id: 'h2', stageId: 's2', title: 'Screen', stageNumber: 1, enteredStageAt: '2026-03-06T10:00:00.000Z', actorId: 'u1' },
  ],
};

const schedule = {
  id: 'is1',
  status: 'Complete',
  applicationId: 'a1',
  createdAt: '2026-03-06T10:05:00.000Z',
  scheduledBy: { id: 'u1', firstName: 'Sam', lastName: 'Lee' },
  interviewEvents: [
    {
      id: 'e1',
      startTime: '2026-03-10T15:00:00.000Z',
      endTime: '2026-03-10T15:45:00.000Z',
      interviewers: [{ id: 'u2', firstName: 'Dana', lastName: 'Fox' }],
      hasSubmittedFeedback: true,
    },
  ],
};

const whole = {
  application,
  interviewSchedules: [schedule],
  offers: [
    { id: 'of1', offerStatus: 'CandidateAccepted', acceptanceStatus: 'Accepted', decidedAt: '2026-03-16T10:00:00.000Z', versions: [] },
  ],
  notes: [
    {
      id: 'n1',
      createdAt: '2026-03-04T15:00:00.000Z',
      isPrivate: false,
      content: 'Strong hands.',
      author: { id: 'u1', firstName: 'Sam', lastName: 'Lee' },
    },
  ],
  emails: [
    {
      from: 'sam@talent.example',
      to: ['ana@example.org'],
      cc: [],
      subject: 'Hello',
      body: '<p>Hi Ana</p>',
      sentAt: '2026-03-03T15:00:00.000Z',
      messageIdHeader: '<1@mail.example>',
      userIsSender: true,
    },
    {
      from: 'ana@example.org',
      to: ['sam@talent.example'],
      subject: 'Re: Hello',
      body: 'Thanks',
      sentAt: '2026-03-04T15:00:00.000Z',
      messageIdHeader: '<2@mail.example>',
      userIsSender: false,
    },
  ],
};

const options = {
  us: { organization: 'Talent' },
  users: [
    { id: 'u1', firstName: 'Sam', lastName: 'Lee', email: 'sam@talent.example' },
    { id: 'u2', firstName: 'Dana', lastName: 'Fox', email: 'dana@talent.example' },
  ],
};

const { first, told, reasons } = readingOf(ashby, whole, options);

describe('ashby', () => {
  keepsTheContract((rows) => ashby(rows, options), whole);

  it('makes a timeline of an application, with its hiring team', () => {
    expect(first()).toMatchObject({ id: 'ashby-application-a1', opportunity: { id: 'j1', title: 'Welder' } });
    expect(first().parties.map(({ id, role, name }) => [id, role, name])).toEqual([
      ['ashby-candidate-c1', 'candidate', 'Ana Ruiz'],
      ['ashby-user-u1', 'recruiter', 'Sam Lee'],
      ['ashby-user-u2', 'employer', 'Dana Fox'],
    ]);
  });

  it('takes an application for a résumé, from the candidate where it came in by itself', () => {
    expect(told('ashby-application-a1-created')).toMatchObject({ kind: 'resume-received', from: 'ashby-candidate-c1' });
    expect(told('ashby-application-a1-created', { application: { ...application, source: null } })).not.toHaveProperty('from');
    expect(told('ashby-application-a1-created', { application: { ...application, status: 'Lead' } })).toBeUndefined();
  });

  it('tells the history of stages, and who moved the candidate', () => {
    expect(told('ashby-application-a1-stage-h1-1772463600')).toMatchObject({ data: { to: 'New' } });
    expect(told('ashby-application-a1-stage-h2-1772791200')).toMatchObject({ data: { from: 'New', to: 'Screen' }, from: 'ashby-user-u1' });
  });

  it.each([
    ['RejectedByOrg', {}, { kind: 'decision-made', outcome: 'rejected' }],
    ['RejectedByCandidate', {}, { kind: 'candidate-withdrew', from: 'ashby-candidate-c1' }],
    ['Other', {}, { kind: 'case-closed' }],
    ['toString', {}, { kind: 'case-closed' }],
    ['Other', { reasons: { Years: 'position-closed' } }, { kind: 'decision-made', outcome: 'position-closed' }],
  ] as const)('takes archiving for the reason %s %j for %j', (reasonType, more, expected) => {
    const given = { application: { ...application, archiveReason: { ...application.archiveReason, reasonType } } };
    expect(told('ashby-application-a1-archived-1774018800', given, more)).toMatchObject(expected);
  });

  it('tells interviews as arranged and held', () => {
    expect(told('ashby-interview-e1-scheduled')).toMatchObject({ at: at('2026-03-06T10:05:00Z'), from: 'ashby-user-u1' });
    expect(told('ashby-interview-e1-held')).toMatchObject({
      at: at('2026-03-10T15:45:00Z'),
      from: 'ashby-user-u2',
      to: ['ashby-candidate-c1'],
    });
    expect(told('ashby-interview-e1-held', { application, interviewSchedules: [{ ...schedule, status: 'Scheduled' }] })).toBeUndefined();
  });

  it('says what has no time: a cancelled schedule, a hire', () => {
    expect(reasons({ application, interviewSchedules: [{ ...schedule, status: 'Cancelled' }] })).toEqual([
      'status: `Cancelled`, but the row does not say since when',
    ]);
    expect(reasons({ application: { ...application, status: 'Hired', archivedAt: null } })).toEqual([
      'status: `Hired`, but the row does not say since when',
    ]);
  });

  it('tells the answer to an offer, not when it was sent', () => {
    expect(
      first()
        .interactions.filter(({ kind }) => kind.startsWith('offer'))
        .map(({ id, kind }) => [id, kind]),
    ).toEqual([['ashby-offer-of1-decided', 'offer-accepted']]);
    expect(first().covers).toMatchObject({ 'offer-extended': 'none', 'offer-accepted': 'all' });
  });

  it('tells mails by the flag and by addresses', () => {
    expect(told('1@mail.example')).toMatchObject({ from: 'ashby-user-u1', to: ['ashby-candidate-c1'], body: '<p>Hi Ana</p>' });
    expect(told('2@mail.example')).toMatchObject({ from: 'ashby-candidate-c1', to: ['ashby-user-u1'] });
    const [sent] = whole.emails;
    const unknown = {
      application,
      emails: [
        { ...sent, from: 'someone@talent.example' },
        { ...sent, from: 'x@y.example', userIsSender: false, messageIdHeader: null },
      ],
    };
    expect(told('1@mail.example', unknown)).toMatchObject({ from: expect.stringMatching(/^person-/) });
    expect(first(unknown).interactions.find(({ id }) => id.startsWith('ashby-email-'))).not.toHaveProperty('from');
  });

  it('says what it was given instead', () => {
    expect(reasons({ a: 1 })).toEqual(['expected `{ application, interviewSchedules }`, received an object with `a`']);
  });
});
