import { ocel } from 'hearback/adapters';
import { describe, expect, it } from 'vitest';
import { keepsTheContract } from '../contract.ts';

const at = Date.parse;
const relation = (objectId: string) => ({ objectId, qualifier: '' });
const log = {
  objectTypes: [{ name: 'application', attributes: [] }],
  eventTypes: [],
  objects: [
    { id: 'app1', type: 'application' },
    { id: 'p1', type: 'applicant' },
    { id: 'r1', type: 'recruiter' },
    { id: 'o1', type: 'offer' },
  ],
  events: [
    { id: 'e1', type: 'submit application', time: '2026-03-02T15:00:00.000Z', relationships: [relation('app1'), relation('p1')] },
    { id: 'e2', type: 'first screening', time: '2026-03-05T16:00:00.000+01:00', relationships: [relation('app1'), relation('r1')] },
    {
      id: 'e3',
      type: 'send rejection',
      time: '2026-03-20T15:00:00.000Z',
      attributes: [{ name: 'recruiter', value: 'r2' }],
      relationships: [relation('app1')],
    },
    { id: 'e4', type: 'tick', time: '2026-03-20T16:00:00.000Z', relationships: [relation('app1')] },
  ],
};

/** The same as OCEL 1.0. */
const first = {
  'ocel:global-log': { 'ocel:version': '1.0' },
  'ocel:objects': Object.fromEntries(log.objects.map(({ id, type }) => [id, { 'ocel:type': type, 'ocel:ovmap': {} }])),
  'ocel:events': Object.fromEntries(
    log.events.map(({ id, type, time, relationships, attributes = [] }) => [
      id,
      {
        'ocel:activity': type,
        'ocel:timestamp': time.replace('T', ' ').replace('Z', '+00:00'),
        'ocel:omap': relationships.map(({ objectId }) => objectId),
        'ocel:vmap': Object.fromEntries(attributes.map(({ name, value }) => [name, value])),
      },
    ]),
  ),
};

const options = {
  caseType: 'application',
  candidateType: 'applicant',
  resource: 'recruiter',
  means: {
    'submit application': { kind: 'resume-received', by: 'candidate' },
    'first screening': { kind: 'custom', name: 'stage-changed', data: { to: 'Screening' } },
    'send rejection': { kind: 'message', channel: 'email', by: 'us' },
    tick: 'ignore',
  },
} as const;

const reasons = (given: unknown, more = {}) => ocel(given, { ...options, ...more }).skipped.map(({ reason }) => reason);

describe.each([
  ['2.0', log],
  ['1.0', first],
])('ocel %s', (_, given) => {
  keepsTheContract((rows) => ocel(rows, options), given as object);

  it('makes a timeline of each case, with activities as the caller spells them', () => {
    const [one] = ocel(given, options).timelines;
    expect(one?.id).toBe('ocel-app1');
    expect(one?.interactions).toEqual([
      { kind: 'resume-received', id: 'ocel-event-e1', at: at('2026-03-02T15:00:00Z'), from: 'ocel-candidate-p1' },
      {
        kind: 'custom',
        name: 'stage-changed',
        data: { to: 'Screening' },
        id: 'ocel-event-e2',
        at: at('2026-03-05T15:00:00Z'),
        from: 'ocel-person-r1',
      },
      {
        kind: 'message',
        channel: 'email',
        id: 'ocel-event-e3',
        at: at('2026-03-20T15:00:00Z'),
        from: 'ocel-person-r2',
        to: ['ocel-candidate-p1'],
      },
    ]);
  });

  it('asks what an activity means', () => {
    const { tick: _tick, ...means } = options.means;
    expect(reasons(given, { means })).toEqual(['say what `tick` means with the option `means`, or `ignore`']);
  });

  it('skips events of no case', () => {
    expect(reasons(given, { caseType: 'offer' })).toHaveLength(4);
    expect(reasons(given, { caseType: 'offer' })[0]).toBe('it belongs to no object of type `offer`');
  });

  it('gives each case a candidate of its own where nothing says who it is', () => {
    expect(ocel(given, { ...options, candidateType: undefined }).timelines[0]?.parties[0]?.id).toBe('ocel-candidate-app1');
  });

  it('gives a case of several candidates one of its own as well', () => {
    const several = JSON.parse(
      JSON.stringify(given)
        .replaceAll('"r1"', '"p2"')
        .replaceAll('"type":"recruiter"', '"type":"applicant"')
        .replaceAll('"ocel:type":"recruiter"', '"ocel:type":"applicant"'),
    ) as object;
    expect(ocel(several, options).timelines[0]?.parties[0]?.id).toBe('ocel-candidate-app1');
  });

  it('covers some of what the activities mean', () => {
    expect(ocel(given, options).covers).toMatchObject({ message: 'some', custom: 'some', call: 'none' });
  });
});

describe('ocel', () => {
  it('makes one case of objects whose names differ in capitals alone, as their ids are', () => {
    const written = ['Ana Ruiz', 'ana ruiz'];
    const events = written.map((name, index) => ({ ...log.events[index]!, relationships: [relation(name)] }));
    const { timelines } = ocel({ objects: written.map((id) => ({ id, type: 'application' })), events }, options);
    expect(timelines.map(({ interactions }) => interactions.length)).toEqual([2]);
  });

  it('says what it was given instead', () => {
    expect(reasons({ a: 1 })).toEqual(['expected an event log in OCEL 1.0 or 2.0, received an object with `a`']);
  });

  it('refuses meanings that are none', () => {
    expect(() => ocel(log, { ...options, means: { tick: { kind: 'call' } } })).toThrow(/means\.tick|channel/);
  });
});
