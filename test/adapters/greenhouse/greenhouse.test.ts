import { greenhouse } from 'hearback/adapters';
import { describe, expect, it } from 'vitest';
import { keepsTheContract } from '../contract.ts';
import { activityFeed, candidate, offers, options, sam, scheduledInterviews, scorecards, single, whole } from './fixture.ts';
import { ids, interaction, reasons, timeline } from './look.ts';

const at = Date.parse;

describe('greenhouse', () => {
  const all = greenhouse(whole, options);

  keepsTheContract((rows) => greenhouse(rows, options), whole);

  it('makes a timeline of every application', () => {
    expect(all.timelines.map(({ id }) => id)).toEqual(['greenhouse-application-701', 'greenhouse-application-702']);
  });

  it('takes the job from the application and its place from the job', () => {
    expect(timeline(all).opportunity).toEqual({ id: '31', title: 'Welder', location: 'Tampa, FL' });
    expect(timeline(greenhouse({ candidate: single }, { opportunity: { client: 'Acme' } })).opportunity).toEqual({
      id: '31',
      title: 'Welder',
      client: 'Acme',
    });
  });

  describe('parties', () => {
    it('has the candidate first, then the recruiter of the application', () => {
      expect(timeline(all).parties).toEqual([
        { id: 'greenhouse-candidate-7', role: 'candidate', name: 'Ana Ruiz' },
        { id: 'greenhouse-user-21', role: 'recruiter', name: 'Sam Lee', organization: 'Talent' },
        { id: 'greenhouse-user-22', role: 'employer', name: 'Dana Fox', organization: 'Talent' },
      ]);
    });

    it('knows an address of ours that no user has, by a hash of it', () => {
      const { timelines } = greenhouse({ candidate: single, activityFeed }, { ...options, users: [] });
      expect(timelines[0]!.parties).toContainEqual({
        id: expect.stringMatching(/^person-[0-9a-z]+$/),
        role: 'recruiter',
        organization: 'Talent',
      });
      expect(JSON.stringify(timelines[0]!.parties)).not.toContain('@');
    });

    it.each([
      ['beside the address', 'Sam Lee <recruiting@talent.example>', 'greenhouse-user-21'],
      ['in the address', 'sam.lee+jobs@elsewhere.example', 'greenhouse-user-21'],
      ['in the other order', 'LeeSam@talent.example', 'greenhouse-user-21'],
      ['only in part', 'sam@talent.example', expect.stringMatching(/^person-/)],
      ["of somebody else's", 'dana.fox@talent.example', expect.stringMatching(/^person-/)],
      ['not at all, outside', 'jobs@elsewhere.example', undefined],
    ])('takes the user of a mail for its sender where the name stands %s', (_, from, sender) => {
      const emails = [{ ...activityFeed.emails[0]!, from, cc: null }];
      const { timelines } = greenhouse({ candidate: single, activityFeed: { emails } }, { ...options, users: [] });
      expect(timelines[0]!.interactions.find(({ kind }) => kind === 'message')?.from).toEqual(sender);
    });

    it('takes the role that the caller states', () => {
      const people = [{ id: 'lead', role: 'employer', ids: [21] }] as const;
      const adapted = greenhouse(whole, { ...options, people });
      expect(timeline(adapted).parties).toContainEqual({ id: 'lead', role: 'employer', name: 'Sam Lee' });
      expect(interaction(adapted, 'email-91')).toMatchObject({ from: 'lead' });
    });
  });

  describe('applications', () => {
    it('are a résumé received, from the candidate where it came through an advertisement', () => {
      const received = { kind: 'resume-received', id: 'greenhouse-application-701-applied', at: at('2026-03-02T15:00:00Z') };
      expect(interaction(all, 'application-701-applied')).toEqual({ ...received, from: 'greenhouse-candidate-7' });
      expect(interaction(all, 'application-702-applied', 'greenhouse-application-702')).not.toHaveProperty('from');
    });

    it('are from the candidate where the feed says that they applied online', () => {
      const [{ jobs, ...application }] = single.applications as unknown as [
        { jobs: readonly [{ name: string }]; job_post_id?: unknown; answers?: unknown },
      ];
      const { job_post_id: _post, answers: _answers, ...bare } = application;
      const from = (body: string) =>
        interaction(
          greenhouse({
            candidate: { ...single, applications: [{ ...bare, jobs }] },
            activityFeed: { activities: [{ id: 5, created_at: '2026-03-02T15:00:00Z', body }] },
          }),
          'application-701-applied',
        ) as { from?: string };
      expect(from(`Ana Ruiz applied online to the ${jobs[0].name} job`).from).toBe('greenhouse-candidate-7');
      expect(from('Ana Ruiz applied online to the Painter job').from).toBeUndefined();
    });

    it('of prospects are none', () => {
      const prospect = { ...single, applications: [{ ...single.applications[0], prospect: true }] };
      expect(timeline(greenhouse({ candidate: prospect })).interactions).toEqual([]);
    });

    it('record a rejection, which is not the telling of it, with who recorded it', () => {
      expect(ids(timeline(all, 'greenhouse-application-702'))).toEqual([
        'application-702-applied',
        'activity-62',
        'application-702-rejected-1768910400',
        'email-93',
      ]);
      expect(interaction(all, 'application-702-rejected-1768910400', 'greenhouse-application-702')).toEqual({
        kind: 'decision-made',
        outcome: 'rejected',
        id: 'greenhouse-application-702-rejected-1768910400',
        at: at('2026-01-20T12:00:00.250Z'),
        from: 'greenhouse-user-21',
      });
    });

    it('that the candidate left are withdrawn', () => {
      const type = { id: 9, name: 'They rejected us' };
      const left = { ...candidate.applications[1], rejection_reason: { id: 1, name: 'Pay', type } };
      const adapted = greenhouse({ candidate: { ...candidate, applications: [left] } });
      expect(interaction(adapted, 'application-702-rejected-1768910400', 'greenhouse-application-702')).toMatchObject({
        kind: 'candidate-withdrew',
        from: 'greenhouse-candidate-7',
      });
    });

    it('that were rejected before and taken up again tell both', () => {
      const rejected = { ...activityFeed.activities[2], id: 65, created_at: '2026-03-07T09:00:00Z' };
      const activities = [rejected, { ...rejected, id: 66, subject: 'Candidate Unrejected', created_at: '2026-03-08T09:00:00Z' }];
      const adapted = greenhouse({ candidate: single, activityFeed: { activities } }, options);
      expect(timeline(adapted).interactions.map(({ kind }) => kind)).toEqual(['resume-received', 'decision-made', 'case-reopened']);
    });

    it('say so when they are hired and nothing tells since when', () => {
      const hired = { ...single, applications: [{ ...single.applications[0], status: 'hired' }] };
      expect(reasons(greenhouse({ candidate: hired }))).toEqual(['status: `hired`, but nothing says since when: give `offers`']);
      expect(reasons(greenhouse({ candidate: hired, offers }, options))).toEqual([]);
    });

    it('of a rejection that cannot be told apart are skipped', () => {
      const both = { ...candidate, applications: [single.applications[0], { ...single.applications[0], id: 703 }] };
      const activities = [{ ...activityFeed.activities[2], created_at: '2026-03-07T09:00:00Z' }];
      expect(greenhouse({ candidate: both, activityFeed: { activities } }, options).skipped).toEqual([
        { row: activities[0], reason: 'it does not say which application was rejected' },
      ]);
    });
  });

  describe('interviews', () => {
    it('are scheduled when the row was made, by the organizer', () => {
      expect(interaction(all, 'interview-71-scheduled')).toEqual({
        kind: 'interview-scheduled',
        id: 'greenhouse-interview-71-scheduled',
        at: at('2026-03-06T10:05:00Z'),
        startsAt: at('2026-03-10T15:00:00Z'),
        from: 'greenhouse-user-21',
      });
    });

    it('are held when they ended, by whoever did not decline', () => {
      expect(interaction(all, 'interview-71-held')).toMatchObject({
        at: at('2026-03-10T15:45:00Z'),
        from: 'greenhouse-user-22',
        to: ['greenhouse-candidate-7'],
      });
    });

    it('of a whole day keep the day, and are skipped without a zone', () => {
      const startsAt = { date: '2026-03-25', timeZone: 'America/New_York' };
      expect(interaction(all, 'interview-72-scheduled')).toMatchObject({ startsAt });
      expect(interaction(all, 'interview-72-held')).toBeUndefined();
      const { skipped } = greenhouse({ candidate: single, scheduledInterviews: [scheduledInterviews[1]] });
      expect(skipped).toEqual([
        { row: scheduledInterviews[1], reason: 'start.date: a day without a place, `2026-03-25`: say where with the option `timeZone`' },
      ]);
    });

    it('of somebody else are skipped', () => {
      const foreign = [{ ...scheduledInterviews[0], application_id: 799 }];
      expect(reasons(greenhouse({ candidate: single, scheduledInterviews: foreign }))).toEqual([
        'its application is not among those given: `799`',
      ]);
    });
  });

  describe('offers', () => {
    it('are extended on the day they were sent, and answered by the candidate', () => {
      expect(interaction(all, 'offer-95-sent-2026-03-27')).toMatchObject({
        kind: 'offer-extended',
        at: { date: '2026-03-27', timeZone: 'America/New_York' },
        to: ['greenhouse-candidate-7'],
      });
      expect(interaction(all, 'offer-95-accepted')).toMatchObject({ kind: 'offer-accepted', from: 'greenhouse-candidate-7' });
    });

    it('keep the answer where the day of sending lacks its zone', () => {
      const adapted = greenhouse({ candidate: single, offers });
      expect(ids(timeline(adapted))).toEqual(['application-701-applied', 'offer-95-accepted']);
      expect(reasons(adapted)).toEqual(['sent_at: a day without a place, `2026-03-27`: say where with the option `timeZone`']);
    });
  });

  it('takes a scorecard for one voice, not for the answer of the employer', () => {
    expect(interaction(all, 'scorecard-96')).toEqual({
      kind: 'feedback-received',
      outcome: 'undecided',
      id: 'greenhouse-scorecard-96',
      at: at('2026-03-10T18:00:00Z'),
      from: 'greenhouse-user-22',
      meta: { recommendation: 'no' },
    });
    expect(interaction(all, 'scorecard-97')).toBeUndefined();
  });

  describe('covers', () => {
    it('only what was given', () => {
      expect(all.covers).toMatchObject({ message: 'some', call: 'none', 'interview-cancelled': 'none', 'offer-extended': 'all' });
      expect(greenhouse({ candidate: single }).covers).toMatchObject({
        message: 'none',
        'interview-held': 'none',
        'decision-made': 'some',
      });
      expect(timeline(all).covers).toEqual(all.covers);
    });

    it('some of what was given for some candidates', () => {
      const other = { ...single, id: 8, applications: [{ ...single.applications[0], id: 801 }] };
      expect(greenhouse([whole, { candidate: other }], options).covers).toMatchObject({ note: 'some', 'resume-received': 'all' });
    });
  });

  describe('what cannot be read', () => {
    it.each([
      [{ id: 'n1', created_at: 17 }, 'created_at: expected epoch milliseconds, received `17`, which looks like seconds'],
      [{ id: 1 }, 'created_at: expected a value, received nothing'],
      [{ created_at: '2026-03-04T15:00:00Z' }, 'id: expected a value, received nothing'],
      [
        { id: 1, created_at: '2026-03-04 15:00:00' },
        'created_at: a time without a zone, `2026-03-04 15:00:00`: say which with the option `timeZone`',
      ],
      [{ id: 1, created_at: '2026-03-04T15:00:00Z', body: 5 }, 'body: expected a text, received `5`'],
      [{ id: 1, created_at: '2026-03-04T15:00:00Z', user: 5 }, 'user: expected an object, received `5`'],
      ['note', 'expected an object, received `note`'],
    ])('is skipped: %j', (row, reason) => {
      expect(greenhouse({ candidate: single, activityFeed: { notes: [row] } }).skipped).toEqual([{ row, reason }]);
    });

    it('is told what it looks like where it is another export', () => {
      expect(reasons(greenhouse(candidate as never))).toEqual([
        'expected `{ candidate, activityFeed }`, received a candidate of Greenhouse Harvest v1, which goes in as `candidate`: it has `email_addresses`, `applications`',
      ]);
      expect(reasons(greenhouse([activityFeed, null, 5] as never))).toHaveLength(3);
      expect(reasons(greenhouse({ candidate: single, activityFeed: [] }))).toEqual(['expected an object, received a list']);
    });

    it('is a candidate given twice', () => {
      const adapted = greenhouse([{ candidate: single }, { candidate: single }]);
      expect(adapted.timelines).toHaveLength(1);
      expect(reasons(adapted)).toEqual(['it has been given before: give each candidate once']);
    });

    it('is one of two rows under one id that tell different things, always the same one', () => {
      const note = activityFeed.notes[0]!;
      const other = { ...note, body: 'Weak hands.' };
      for (const notes of [
        [note, other],
        [other, note],
        [note, other, note],
      ]) {
        const adapted = greenhouse({ candidate: single, activityFeed: { notes } });
        expect(interaction(adapted, 'note-81')).toMatchObject({ body: 'Strong hands.' });
        expect(reasons(adapted)).toEqual(['another row has the same id and says something else: `greenhouse-note-81`']);
      }
    });
  });

  it('refuses wrong options with all that is wrong', () => {
    const wrong = { us: { domain: ['talent.example'] }, timeZone: 'Chicago' } as never;
    expect(() => greenhouse(whole, wrong)).toThrow(expect.objectContaining({ code: 'invalid-options' }));
    expect(() => greenhouse(whole, wrong)).toThrow(/did you mean `domains`/);
  });

  it('uses what the caller knows of the candidate, where there is one', () => {
    const known = { id: 'ana', timeZone: 'America/Chicago', addresses: ['ana@work.example'] };
    const emails = [{ ...activityFeed.emails[1], from: 'ana@work.example' }];
    const adapted = greenhouse({ candidate: single, activityFeed: { emails } }, { ...options, candidate: known });
    expect(timeline(adapted).parties[0]).toEqual({ id: 'ana', role: 'candidate', name: 'Ana Ruiz', timeZone: 'America/Chicago' });
    expect(interaction(adapted, 'email-92')).toMatchObject({ from: 'ana' });
  });

  it('names nobody of whom no row says more than an id', () => {
    expect(sam.id).toBe(21);
    const adapted = greenhouse({ candidate: { id: 7, applications: [{ id: 701, recruiter: { id: 21 } }] }, scorecards });
    expect(timeline(adapted).parties).toContainEqual({ id: 'greenhouse-user-21', role: 'recruiter' });
  });
});
