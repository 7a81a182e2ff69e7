import fc from 'fast-check';
import * as adapters from 'hearback/adapters';
import { recognise } from 'hearback/adapters';
import { describe, expect, it } from 'vitest';
import { shapes } from '../../src/adapters/shapes.ts';

describe('recognise', () => {
  it.each([
    ['greenhouse', { notes: [], emails: [], activities: [] }],
    ['greenhouse', [{ id: 1, email_addresses: [], applications: [] }]],
    ['greenhouse', { candidate: {}, activityFeed: {} }],
    ['greenhouseWebhooks', { action: 'hire_candidate', payload: {} }],
    ['greenhouseV3', [{ id: 1, candidate_id: 2, email_from: null, visibility: 'publicly_visible' }]],
    ['lever', { id: 'o', stageChanges: [], archived: null }],
    ['ashby', { id: 'a', applicationHistory: [] }],
    ['workable', [{ id: '1', action: 'applied', stage_name: 'Applied', created_at: '2026-03-02T15:00:00Z' }]],
    ['teamtailor', { data: { type: 'candidates', id: '1' } }],
    ['teamtailor', { data: [{ type: 'job-applications', id: '1' }] }],
    ['merge', [{ id: 'a', activity_type: 'NOTE', remote_created_at: null }]],
    ['hubspot', [{ id: '1', properties: { hs_timestamp: 0 } }]],
    ['hubspot', [{ property_hs_timestamp: 0, _fivetran_synced: '' }]],
    ['salesforce', [{ Id: '00T', WhoId: '003', TaskSubtype: 'Call' }]],
    ['salesforce', [{ id: '00T', who_id: '003', call_type: null }]],
    ['mail', { headerLines: [], from: {} }],
    ['mail', [{ headers: [], from: {}, attachments: [] }]],
    ['linkedin', [{ '\uFEFFCONVERSATION ID': '2', FROM: 'Sam', CONTENT: '' }]],
    [
      'linkedin',
      [
        ['CONVERSATION ID', 'FROM', 'CONTENT'],
        ['2', 'Sam', 'Hi'],
      ],
    ],
    ['ocel', { 'ocel:events': {}, 'ocel:objects': {} }],
    ['ocel', { objectTypes: [], eventTypes: [], objects: [], events: [] }],
    ['xes', { log: { trace: [] } }],
    ['mapRows', [{ id: 1, _fivetran_synced: '2026-03-02 15:00:00' }]],
  ])('knows an export for %s: %j', (adapter, value) => {
    expect(recognise(value).adapter).toBe(adapter);
  });

  it.each([[{ properties: { hs_task_type: 'TODO', hs_timestamp: 0 } }], [{ property_hs_task_type: 'TODO', property_hs_timestamp: 0 }]])(
    'says that an adapter has no use for %j',
    (task) => {
      expect(recognise(task)).toMatchObject({ adapter: 'hubspot', idle: true });
      expect(recognise([task])).not.toHaveProperty('idle');
    },
  );

  it.each([
    [{ parties: [], interactions: [] }, 'a timeline, which `parseTimeline` reads: it has `parties`, `interactions`'],
    [{ action: 'applicationSubmit', data: {} }, 'a webhook of Ashby, for which there is no adapter: it has `action`, `data`'],
    [{ data: { type: 'articles', id: '1' } }, 'an object with `data`'],
    [{ Color: 'red' }, 'an object with `Color`'],
    [{}, 'an object without keys'],
    [[], 'an empty list'],
    [[1, 2], 'a list of something else than rows'],
    [
      [
        ['a', 'b'],
        [1, 2],
      ],
      'a list of lists',
    ],
    [null, '`null`'],
    ['a,b', '`a,b`'],
  ])('says what %j looks like, and names no adapter', (value, reason) => {
    expect(recognise(value)).toEqual({ reason });
  });

  it('names adapters that there are', () => {
    const names = shapes.flatMap(({ adapter }) => adapter ?? []);
    const callable = Object.entries(adapters).filter(([, value]) => typeof value === 'function');
    expect(new Set(names)).toEqual(
      new Set(callable.map(([name]) => name).filter((name) => !['recognise', 'joinTimelines'].includes(name))),
    );
  });

  it('takes a header that has no text', () => {
    expect(recognise([[{ toString: false }]])).toEqual({ reason: 'a list of lists' });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(typeof recognise(value).reason).toBe('string');
      }),
    );
  });
});
