import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonSchemaOf } from '../../docs/schemas/json-schema-of.ts';
import { parseTimeline, safeParseTimeline } from '../../src/entities/parse-timeline.ts';
import { mutated, timelineJson } from './arbitraries.ts';

const schema = jsonSchemaOf('timeline');
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, discriminator: false, validateFormats: false }).compile(schema);

const timeline = {
  id: 'case-1',
  opportunity: {
    id: 'job-7',
    compensation: { min: 140000, max: 160000, currency: 'USD', per: 'year' },
    decisionBy: '2026-03-20T17:00:00-05:00',
  },
  parties: [{ id: 'ana', role: 'candidate', timeZone: 'America/Chicago', contactWindow: { start: '12:00', end: '13:00' } }],
  interactions: [
    { id: 'i1', at: '2026-03-02T09:00:00-06:00', kind: 'message', channel: 'email', to: ['ana'], body: 'Hi Ana' },
    { id: 'i2', at: { date: '2026-03-20', timeZone: 'America/Chicago' }, kind: 'opted-out', from: 'ana', signals: [{ type: 'opt-out' }] },
    { id: 'i3', at: 1772463600000, kind: 'custom', name: 'assessment-sent', data: { hours: 3 } },
  ],
  calendar: { timeZone: 'America/Chicago' },
  covers: { message: 'all', call: 'none' },
  context: { jurisdictions: ['CA-ON', 'CA'], employerHeadcount: 120 },
};

describe('the JSON Schema of a timeline', () => {
  it('accepts what parseTimeline accepts', () => {
    expect(validate(timeline)).toBe(true);
    fc.assert(
      fc.property(timelineJson, (json) => {
        expect(validate(JSON.parse(JSON.stringify(json)))).toBe(true);
      }),
    );
  });

  it('accepts what parseTimeline returns', () => {
    fc.assert(
      fc.property(timelineJson, (json) => {
        expect(validate(JSON.parse(JSON.stringify(parseTimeline(json))))).toBe(true);
      }),
    );
  });

  it('refuses nothing that parseTimeline accepts', () => {
    let refused = 0;
    fc.assert(
      fc.property(mutated(timelineJson), (json) => {
        if (validate(json)) return;
        expect(safeParseTimeline(json).ok).toBe(false);
        refused++;
      }),
      { numRuns: 200 },
    );
    expect(refused).toBeGreaterThan(80);
  });

  it.each([
    ['an unknown key', { ...timeline, oportunity: {} }],
    ['an unknown kind', { ...timeline, interactions: [{ id: 'i1', at: 5, kind: 'mesage' }] }],
    ['a key of another kind', { ...timeline, interactions: [{ id: 'i1', at: 5, kind: 'note', channel: 'email' }] }],
    ['a time without a zone', { ...timeline, interactions: [{ id: 'i1', at: '2026-03-02T09:00:00', kind: 'note' }] }],
    ['no instant', { ...timeline, interactions: [{ id: 'i1', kind: 'note' }] }],
    ['no time zone', { ...timeline, calendar: {} }],
    ['a note with signals', { ...timeline, interactions: [{ id: 'i1', at: 5, kind: 'note', signals: [{ type: 'interest' }] }] }],
    [
      'a signal without its topic',
      { ...timeline, interactions: [{ id: 'i1', at: 5, kind: 'opted-out', signals: [{ type: 'disclosure' }] }] },
    ],
  ])('refuses %s', (_, wrong) => {
    expect(validate(wrong)).toBe(false);
    expect(safeParseTimeline(wrong).ok).toBe(false);
  });

  it('has titles for editors', () => {
    expect(schema).toMatchObject({ title: 'Timeline', $defs: { interaction: { title: 'Interaction' }, party: { title: 'Party' } } });
  });
});
