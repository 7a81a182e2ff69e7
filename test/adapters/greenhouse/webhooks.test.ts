import { greenhouseWebhooks } from 'hearback/adapters';
import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../../src/entities/parse-timeline.ts';
import { keepsTheContract } from '../contract.ts';

const candidate = {
  id: 7,
  first_name: 'Ana',
  last_name: 'Ruiz',
  email_addresses: [{ value: 'ana@example.org', type: 'personal' }],
  recruiter: { id: 21, email: 'sam@talent.example', name: 'Sam Lee' },
  coordinator: null,
};

const application = {
  id: 701,
  rejected_at: null as string | null,
  prospect: false,
  status: 'active',
  applied_at: '2026-03-02T15:00:00Z',
  last_activity_at: '2026-03-06T10:00:00Z',
  rejection_reason: null as object | null,
  current_stage: { id: 51, name: 'Phone Screen', interviews: [] },
  candidate,
  jobs: [{ id: 31, name: 'Welder', job_post_id: 9 }],
};

const created = {
  action: 'new_candidate_application',
  payload: { application: { ...application, last_activity_at: '2026-03-02T15:00:00Z' } },
};
const moved = { action: 'candidate_stage_change', receivedAt: '2026-03-06T10:00:02Z', payload: { application } };
const rejection = { id: 1, name: 'Years', type: { id: 1, name: 'We rejected them' } };
const rejected = {
  action: 'reject_candidate',
  payload: { application: { ...application, rejected_at: '2026-03-20T12:00:00Z', status: 'rejected', rejection_reason: rejection } },
};
const unrejected = { action: 'unreject_candidate', receivedAt: '2026-03-21T09:00:00Z', payload: { application } };
const offered = {
  action: 'offer_created',
  payload: { id: 95, application_id: 701, sent_on: '2026-03-22', resolved_at: null, start_date: '04/15/2026', offer_status: 'Created' },
};
const answered = {
  action: 'offer_updated',
  payload: { ...offered.payload, resolved_at: '2026-03-25T10:00:00Z', offer_status: 'Accepted' },
};

const events = [created, moved, rejected, unrejected, offered, answered];
const options = { timeZone: 'America/New_York', us: { organization: 'Talent' } };
const reasons = (given: readonly unknown[]) => greenhouseWebhooks(given, options).skipped.map(({ reason }) => reason);

describe('greenhouseWebhooks', () => {
  keepsTheContract((rows) => greenhouseWebhooks(rows, options), [...events, moved]);

  it('makes a timeline of an application, which parses', () => {
    const { timelines, skipped } = greenhouseWebhooks(events, options);
    expect(skipped).toEqual([]);
    const [one] = timelines.map((timeline) => parseTimeline(timeline));
    expect(one).toMatchObject({ id: 'greenhouse-application-701', opportunity: { id: '31', title: 'Welder' } });
    expect(one!.interactions.map(({ id, at }) => [id, new Date(at).toISOString()])).toEqual([
      ['greenhouse-application-701-applied', '2026-03-02T15:00:00.000Z'],
      ['greenhouse-application-701-stage-1772791202', '2026-03-06T10:00:02.000Z'],
      ['greenhouse-application-701-rejected-1774008000', '2026-03-20T12:00:00.000Z'],
      ['greenhouse-application-701-reopened-1774083600', '2026-03-21T09:00:00.000Z'],
      ['greenhouse-offer-95-sent-2026-03-22', '2026-03-23T03:59:59.999Z'],
      ['greenhouse-offer-95-accepted', '2026-03-25T10:00:00.000Z'],
    ]);
    expect(one!.parties).toEqual([
      { id: 'greenhouse-candidate-7', role: 'candidate', name: 'Ana Ruiz' },
      { id: 'greenhouse-user-21', role: 'recruiter', name: 'Sam Lee', organization: 'Talent' },
    ]);
  });

  it('needs to be told when a move came in, which no webhook says', () => {
    const { receivedAt: _, ...bare } = moved;
    expect(greenhouseWebhooks([bare], options)).toMatchObject({
      timelines: [{ interactions: [{ kind: 'resume-received' }] }],
      skipped: [
        { row: bare, reason: '`candidate_stage_change`: a webhook does not say when that was: give `receivedAt` beside its payload' },
      ],
    });
  });

  it('tells no offer of an application that no webhook describes', () => {
    expect(reasons([offered])).toEqual(['none of the webhooks says whose application it is about']);
  });

  it('takes a hire for an offer accepted', () => {
    const offer = { id: 95, sent_at: '2026-03-22', resolved_at: '2026-03-25T10:00:00Z' };
    const { timelines } = greenhouseWebhooks([{ action: 'hire_candidate', payload: { application: { ...application, offer } } }], options);
    expect(timelines[0]!.interactions.map(({ kind }) => kind)).toEqual(['resume-received', 'offer-extended', 'offer-accepted']);
  });

  it.each([
    [
      { action: 'update_candidate', payload: { candidate } },
      '`update_candidate`: it tells nothing that happened in an application, or not in which',
    ],
    [
      { action: 'interview_deleted', payload: { interview: { id: 1 } } },
      '`interview_deleted`: it tells nothing that happened in an application, or not in which',
    ],
    [{ a: 1 }, 'expected a webhook, { action, payload }, received an object with `a`'],
    [1, 'expected an object, received `1`'],
  ])('skips what tells nothing: %j', (event, reason) => {
    expect(reasons([event])).toEqual([reason]);
  });
});
