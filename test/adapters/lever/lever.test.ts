import { lever } from 'hearback/adapters';
import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../../src/entities/parse-timeline.ts';
import { keepsTheContract } from '../contract.ts';
import { readingOf } from '../reading.ts';

const at = Date.parse;

const opportunity = {
  id: 'o1',
  contact: 'c1',
  name: 'Ana Ruiz',
  emails: ['ana@example.org'],
  origin: 'applied',
  createdAt: at('2026-03-02T15:00:00Z'),
  owner: { id: 'u1', name: 'Sam Lee', email: 'sam@talent.example' },
  stage: 'p2',
  stageChanges: [
    { toStageId: 'applicant-new', toStageIndex: 3, updatedAt: at('2026-03-02T15:00:00Z'), userId: 'u1' },
    { toStageId: 'p2', toStageIndex: 4, updatedAt: at('2026-03-06T10:00:00Z'), userId: 'u1' },
    { toStageId: 'applicant-new', toStageIndex: 3, updatedAt: at('2026-03-07T10:00:00Z'), userId: null },
  ],
  applications: [{ id: 'a1', type: 'posting', posting: 'job1', createdAt: at('2026-03-02T14:59:00Z') }],
  archived: { reason: 'r1', archivedAt: at('2026-03-20T15:00:00Z') },
};

const interview = {
  id: 'i1',
  panel: 'p1',
  date: at('2026-03-10T15:00:00Z'),
  duration: 45,
  timezone: 'America/Chicago',
  createdAt: at('2026-03-06T10:05:00Z'),
  canceledAt: null as number | null,
  user: 'u1',
  interviewers: [{ id: 'u2', name: 'Dana Fox', email: 'dana@talent.example' }],
};

const whole = {
  opportunity,
  interviews: [interview, { ...interview, id: 'i2', date: at('2026-03-12T15:00:00Z'), canceledAt: at('2026-03-11T15:00:00Z') }],
  feedback: [
    { id: 'f1', type: 'interview', interview: 'i1', completedAt: at('2026-03-10T18:00:00Z'), deletedAt: null, user: 'u2' },
    { id: 'f2', type: 'interview', interview: 'i1', completedAt: null, deletedAt: null, user: 'u2' },
    {
      id: 'f3',
      type: 'interview',
      interview: 'i1',
      completedAt: at('2026-03-10T19:00:00Z'),
      deletedAt: at('2026-03-10T20:00:00Z'),
      user: 'u2',
    },
  ],
  offers: [
    {
      id: 'of1',
      status: 'signed',
      creator: 'u1',
      sentAt: at('2026-03-15T10:00:00Z'),
      fields: [{ identifier: 'offer_expiration_date', value: at('2026-03-18T10:00:00Z') }],
      signedDocument: { uploadedAt: at('2026-03-16T10:00:00Z') },
    },
  ],
  notes: [
    {
      id: 'n1',
      text: 'Note',
      fields: [{ type: 'note', value: 'Strong hands.' }],
      user: 'u1',
      createdAt: at('2026-03-04T15:00:00Z'),
      deletedAt: null,
    },
    {
      id: 'n2',
      text: 'Note',
      fields: [{ type: 'note', value: 'Gone.' }],
      user: 'u1',
      createdAt: at('2026-03-04T15:00:00Z'),
      deletedAt: at('2026-03-05T15:00:00Z'),
    },
  ],
};

const options = {
  us: { organization: 'Talent' },
  users: [
    { id: 'u1', name: 'Sam Lee', email: 'sam@talent.example' },
    { id: 'u2', name: 'Dana Fox', email: 'dana@talent.example' },
  ],
  stages: [
    { id: 'applicant-new', text: 'New applicant' },
    { id: 'p2', text: 'Phone screen' },
  ],
  archiveReasons: [
    { id: 'r1', text: 'Underqualified', type: 'non-hired' },
    { id: 'r2', text: 'Hired', type: 'hired' },
  ],
  postings: [{ id: 'job1', text: 'Welder', categories: { location: 'Tampa, FL' } }],
};

const { first, told } = readingOf(lever, whole, options, 'lever-');

describe('lever', () => {
  keepsTheContract((rows) => lever(rows, options), whole);

  it('makes a timeline of an opportunity, with the posting for its job and the owner to answer for it', () => {
    expect(first()).toMatchObject({ id: 'lever-opportunity-o1', opportunity: { id: 'job1', title: 'Welder', location: 'Tampa, FL' } });
    expect(first().parties).toEqual([
      { id: 'lever-contact-c1', role: 'candidate', name: 'Ana Ruiz' },
      { id: 'lever-user-u1', role: 'recruiter', name: 'Sam Lee', organization: 'Talent' },
      { id: 'lever-user-u2', role: 'employer', name: 'Dana Fox', organization: 'Talent' },
    ]);
  });

  it('takes an application for a résumé, from the candidate where they applied', () => {
    expect(told('opportunity-o1-created')).toMatchObject({
      kind: 'resume-received',
      from: 'lever-contact-c1',
      at: at('2026-03-02T14:59:00Z'),
    });
    const origin = (name: string) =>
      told('opportunity-o1-created', { opportunity: { ...opportunity, origin: name, applications: ['a1'] } });
    expect(origin('agency')).not.toHaveProperty('from');
    expect(origin('applied')).toMatchObject({ from: 'lever-contact-c1', at: at('2026-03-02T15:00:00Z') });
    expect(origin('sourced')).toBeUndefined();
  });

  it('tells stages by name with the one before, backwards too', () => {
    expect(told('opportunity-o1-stage-1772791200-p2')).toMatchObject({
      data: { from: 'New applicant', to: 'Phone screen' },
      from: 'lever-user-u1',
    });
    expect(told('opportunity-o1-stage-1772877600-applicant-new')).toMatchObject({ data: { from: 'Phone screen', to: 'New applicant' } });
  });

  it('takes archiving for a case closed, unless the reason is known to mean more', () => {
    const ending = (more = {}, reason = 'r1') => {
      const { kind, ...rest } = told(
        `opportunity-o1-archived-1774018800`,
        { opportunity: { ...opportunity, archived: { ...opportunity.archived, reason } } },
        more,
      )!;
      return [kind, 'outcome' in rest ? rest.outcome : undefined];
    };
    expect(ending()).toEqual(['case-closed', undefined]);
    expect(ending({}, 'r2')).toEqual(['decision-made', 'selected']);
    expect(ending({ reasons: { Underqualified: 'rejected' } })).toEqual(['decision-made', 'rejected']);
    expect(ending({ reasons: { r1: 'candidate-withdrew' } })).toEqual(['candidate-withdrew', undefined]);
    expect(ending({ archiveReasons: [] })).toEqual(['case-closed', undefined]);
  });

  it('refuses a reason that means nothing', () => {
    expect(() => lever(whole, { reasons: { r1: 'gone' } } as never)).toThrow(/expected one of `rejected`/);
  });

  it('tells interviews as arranged, called off, and held where a form says so', () => {
    expect(told('interview-i1-held')).toMatchObject({ at: at('2026-03-10T15:45:00Z'), from: 'lever-user-u2', to: ['lever-contact-c1'] });
    expect(told('interview-i2-cancelled')).toMatchObject({ at: at('2026-03-11T15:00:00Z'), startsAt: at('2026-03-12T15:00:00Z') });
    expect(told('interview-i2-held')).toBeUndefined();
  });

  it('takes an interview for held that was over when the data was fetched, where the caller says when that was', () => {
    const given = { opportunity, interviews: [interview] };
    expect(told('interview-i1-held', given)).toBeUndefined();
    expect(told('interview-i1-held', given, { exportedAt: '2026-03-10T15:44:59.999Z' })).toBeUndefined();
    expect(told('interview-i1-held', given, { exportedAt: '2026-03-10T15:45:00Z' })).toBeDefined();
    expect(first(given).covers).toMatchObject({ 'interview-held': 'some' });
    expect(first(given, { exportedAt: 0 }).covers).toMatchObject({ 'interview-held': 'all' });
  });

  it('tells an offer with its deadline, and its signature', () => {
    expect(told('offer-of1-sent')).toMatchObject({
      expiresAt: at('2026-03-18T10:00:00Z'),
      from: 'lever-user-u1',
      to: ['lever-contact-c1'],
    });
    expect(told('offer-of1-signed')).toMatchObject({ kind: 'offer-accepted', at: at('2026-03-16T10:00:00Z') });
    const denied = { id: 'of2', status: 'denied', sentAt: at('2026-03-15T10:00:00Z') };
    expect(lever({ opportunity, offers: [denied] }).skipped).toEqual([
      { row: denied, reason: 'status: `denied`, but the row does not say since when' },
    ]);
  });

  it('takes a form for one voice, and passes over what was deleted or is not finished', () => {
    expect(first().interactions.flatMap(({ kind, id }) => (kind === 'feedback-received' || kind === 'note' ? [id] : []))).toEqual([
      'lever-note-n1',
      'lever-feedback-f1',
    ]);
    expect(told('feedback-f1')).toMatchObject({ outcome: 'undecided', from: 'lever-user-u2' });
    expect(told('note-n1')).toMatchObject({ body: 'Strong hands.' });
  });

  it('leaves out that an interview was held which begins at the last instant, and so never ends', () => {
    const { timelines, skipped } = lever({ opportunity, interviews: [{ ...interview, date: 8.64e15 }], feedback: whole.feedback });
    expect(timelines[0]?.interactions.map(({ id }) => id)).not.toContain('lever-interview-i1-held');
    expect(skipped.map(({ reason }) => reason)).toEqual(['at: expected an instant within ±8.64e15, received `8640000002700000`']);
  });

  it.each([-1, 1e9])('skips an interview of %d minutes', (duration) => {
    expect(lever({ opportunity, interviews: [{ ...interview, duration }] }).skipped.map(({ reason }) => reason)).toEqual([
      `duration: expected minutes of at most a week, received \`${String(duration)}\``,
    ]);
  });

  it('shortens ids that are too long to be part of ours', () => {
    const long = lever({ opportunity: { ...opportunity, id: 'x'.repeat(500), contact: 'y'.repeat(500) } });
    expect(parseTimeline(long.timelines[0]).id).toMatch(/^lever-opportunity-[0-9a-z]{5,12}$/);
  });

  it('has no messages and no calls', () => {
    expect(lever(whole).covers).toMatchObject({ message: 'none', call: 'none' });
  });

  it('says what it was given instead', () => {
    expect(lever([{ a: 1 }] as never).skipped).toEqual([
      { row: { a: 1 }, reason: 'expected `{ opportunity, interviews }`, received an object with `a`' },
    ]);
  });
});
