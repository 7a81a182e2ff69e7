import { greenhouse } from 'hearback/adapters';
import { describe, expect, it } from 'vitest';
import { activityFeed, candidate, options, single, whole } from './fixture.ts';
import { ids, interaction, reasons, timeline } from './look.ts';

const at = Date.parse;

describe('the feed of a candidate', () => {
  const all = greenhouse(whole, options);

  describe('mails', () => {
    it('tells who wrote to whom from addresses, and keeps HTML for the reader', () => {
      expect(interaction(all, 'email-91')).toEqual({
        kind: 'message',
        channel: 'email',
        id: 'greenhouse-email-91',
        at: at('2026-03-03T15:00:00Z'),
        subject: 'Your application',
        body: '<p>Hi Ana, <b>thank you</b>.</p>',
        from: 'greenhouse-user-21',
        to: ['greenhouse-candidate-7', 'greenhouse-user-22'],
      });
      expect(interaction(all, 'email-92')).toMatchObject({ from: 'greenhouse-candidate-7', to: ['greenhouse-user-21'] });
    });

    it('leaves out a sender whom nobody knows: the user of a mail is whose mailbox logged it', () => {
      const emails = activityFeed.emails.map((email) => ({ ...email, from: email.from.replace('Sam Lee ', '') }));
      const adapted = greenhouse({ candidate: single, activityFeed: { emails } });
      expect(interaction(adapted, 'email-91')).toMatchObject({ to: ['greenhouse-candidate-7'] });
      expect(interaction(adapted, 'email-91')).not.toHaveProperty('from');
      expect(interaction(adapted, 'email-92')).toMatchObject({ from: 'greenhouse-candidate-7' });
      expect(interaction(adapted, 'email-92')).not.toHaveProperty('to');
    });

    it('go to every application that was going on, those rejected less than 30 days before among them', () => {
      expect(ids(timeline(all))).toContain('email-91');
      expect(ids(timeline(all))).not.toContain('email-93');
      expect(ids(timeline(all, 'greenhouse-application-702'))).toContain('email-93');
      expect(ids(timeline(all, 'greenhouse-application-702'))).not.toContain('email-91');
      const [welding, cooking] = candidate.applications;
      const both = { ...candidate, applications: [welding, { ...cooking, rejected_at: '2026-02-20T12:00:00Z' }] };
      const adapted = greenhouse({ candidate: both, activityFeed: { ...activityFeed, activities: [] } }, options);
      expect(interaction(adapted, 'email-91')).toEqual(interaction(adapted, 'email-91', 'greenhouse-application-702'));
    });

    it('are skipped where no application was going on', () => {
      const emails = [{ ...activityFeed.emails[0], created_at: '2025-01-01T00:00:00Z' }];
      const { skipped } = greenhouse({ candidate, activityFeed: { emails, notes: [], activities: [] } }, options);
      expect(skipped).toEqual([{ row: emails[0], reason: 'no application of the candidate was going on at the time' }]);
    });
  });

  describe('stage changes', () => {
    it('go to the application whose job the prose names', () => {
      expect(interaction(all, 'activity-61')).toEqual({
        kind: 'custom',
        name: 'stage-changed',
        data: { to: 'Phone Screen' },
        id: 'greenhouse-activity-61',
        at: at('2026-03-06T10:00:00Z'),
        from: 'greenhouse-user-21',
      });
      expect(interaction(all, 'activity-62', 'greenhouse-application-702')).toMatchObject({ data: { to: 'Trial for a Day' } });
    });

    it('are skipped where they name another job, or one of two applications', () => {
      const activities = [{ ...activityFeed.activities[0], body: 'Ana was moved into Trial for Baker on 03/06/2026 by Sam' }];
      expect(reasons(greenhouse({ candidate, activityFeed: { activities } }, options))).toEqual([
        'it names the job of no application, or no stage',
      ]);
      const twice = { ...candidate, applications: [single.applications[0], { ...single.applications[0], id: 703 }] };
      const { skipped } = greenhouse({ candidate: twice, activityFeed: { activities: [activityFeed.activities[0]] } }, options);
      expect(skipped.map(({ reason }) => reason)).toEqual(['it names the job of several applications']);
    });

    it('of a single application are read though its job has been renamed, unless there are two ways to read them', () => {
      const of = (body: string) =>
        greenhouse({ candidate: single, activityFeed: { activities: [{ ...activityFeed.activities[0], body }] } });
      expect(interaction(of('Ana was moved into Trial for Smith on 03/06/2026 by Sam'), 'activity-61')).toMatchObject({
        data: { to: 'Trial' },
      });
      expect(reasons(of('Ana was moved into Trial for a Day for Smith on 03/06/2026 by Sam'))).toHaveLength(1);
    });
  });

  it('makes a note of every other line of the feed', () => {
    expect(interaction(all, 'activity-64')).toMatchObject({ kind: 'note', body: 'Ana applied online to the Welder job (Board).' });
    expect(interaction(all, 'note-81')).toMatchObject({ kind: 'note', body: 'Strong hands.', from: 'greenhouse-user-21' });
  });
});
