import { teamtailor } from 'hearback/adapters';
import { describe, expect, it } from 'vitest';
import { keepsTheContract } from '../contract.ts';
import { readingOf } from '../reading.ts';

const to = (type: string, id: string) => ({ links: {}, data: { type, id } });
const application = {
  id: '6',
  type: 'job-applications',
  attributes: {
    'created-at': '2026-03-02T16:00:00.000+01:00',
    'changed-stage-at': '2026-03-06T11:00:00.000+01:00',
    'rejected-at': '2026-03-20T16:00:00.000+01:00' as string | null,
    sourced: false,
  },
  relationships: {
    candidate: to('candidates', '4'),
    job: to('jobs', '2'),
    stage: to('stages', '9'),
    'reject-reason': to('reject-reasons', '1'),
  },
};

const included = [
  { id: '4', type: 'candidates', attributes: { 'first-name': 'Ana', 'last-name': 'Ruiz', email: 'ana@example.org', unsubscribed: true } },
  { id: '2', type: 'jobs', attributes: { title: 'Welder' } },
  { id: '9', type: 'stages', attributes: { name: 'Interview', 'stage-type': 'In process' } },
];

const activity = {
  id: '8',
  type: 'activities',
  attributes: { code: 'created', data: '{"x":1}', 'created-at': '2026-03-02T16:00:01.000+01:00' },
  relationships: { candidate: to('candidates', '4'), job: to('jobs', '2'), user: to('users', '3') },
};

const documents = [
  { data: [application], included },
  { data: [{ id: '1', type: 'reject-reasons', attributes: { reason: 'Years', 'rejected-by-company': true } }] },
  { data: [activity], included: [{ id: '3', type: 'users', attributes: { name: 'Sam Lee', 'login-email': 'sam@talent.example' } }] },
];

const options = { us: { organization: 'Talent' } };
const { first, reasons } = readingOf(teamtailor, documents, options);
const withAttributes = (attributes: object) => [
  { data: { ...application, attributes: { ...application.attributes, ...attributes } }, included },
  ...documents.slice(1),
];

describe('teamtailor', () => {
  keepsTheContract((rows) => teamtailor(rows, options), documents);

  it('makes a timeline of an application, following relations through all documents', () => {
    expect(first()).toMatchObject({ id: 'teamtailor-application-6', opportunity: { id: '2', title: 'Welder' } });
    expect(first().parties).toEqual([
      { id: 'teamtailor-candidate-4', role: 'candidate', name: 'Ana Ruiz' },
      { id: 'teamtailor-user-3', role: 'recruiter', name: 'Sam Lee', organization: 'Talent' },
    ]);
    expect(first().interactions.map(({ id, kind }) => [id, kind])).toEqual([
      ['teamtailor-application-6-created', 'resume-received'],
      ['teamtailor-activity-8', 'note'],
      ['teamtailor-application-6-stage-1772791200', 'custom'],
      ['teamtailor-application-6-rejected-1774018800', 'decision-made'],
    ]);
  });

  it('takes an application for a résumé from the candidate, unless they were sourced', () => {
    expect(first().interactions[0]).toMatchObject({ from: 'teamtailor-candidate-4' });
    expect(first(withAttributes({ sourced: true })).interactions.map(({ kind }) => kind)).not.toContain('resume-received');
  });

  it('takes a rejection for the candidate’s own where its reason says that it was not the company’s', () => {
    const [one, , three] = documents;
    const left = { data: { id: '1', type: 'reject-reasons', attributes: { reason: 'Took another job', 'rejected-by-company': false } } };
    expect(first([one, left, three]).interactions.at(-1)).toMatchObject({ kind: 'candidate-withdrew', from: 'teamtailor-candidate-4' });
    expect(first([one, three]).interactions.at(-1)).toMatchObject({ kind: 'decision-made', outcome: 'rejected' });
    expect(first(documents, { reasons: { Years: 'on-hold' } }).interactions.at(-1)).toMatchObject({ outcome: 'on-hold' });
  });

  it('takes of a resource that stands twice the fuller', () => {
    const bare = { data: { id: '4', type: 'candidates' } };
    expect(first([bare, ...documents]).parties[0]).toMatchObject({ name: 'Ana Ruiz' });
    expect(first([...documents, bare]).parties[0]).toMatchObject({ name: 'Ana Ruiz' });
  });

  it('leaves out the name of a stage that was not given', () => {
    const bare = [{ data: { ...application, relationships: {} } }];
    expect(first(bare).interactions.map(({ kind }) => kind)).toEqual(['resume-received', 'decision-made']);
    expect(first(bare).parties).toEqual([{ id: 'teamtailor-candidate-of-application-6', role: 'candidate' }]);
  });

  it('says what it was given instead', () => {
    expect(reasons([{ a: 1 }])[0]).toBe('expected a document of JSON:API, with `data`');
    expect(reasons({ data: [] })).toEqual(['expected documents with `job-applications`, received an object with `data`']);
  });

  it('has no messages that can be told from others', () => {
    expect(teamtailor(documents).covers).toMatchObject({ message: 'none', call: 'none', note: 'some' });
  });
});
