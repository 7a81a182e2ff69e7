import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { jsonSchemaOf, published } from '../../docs/schemas/json-schema-of.ts';
import { parseTimeline } from '../../src/entities/parse-timeline.ts';
import { courtesy } from '../../src/policies/courtesy.ts';
import { courtesy as compiledCourtesy } from '../../src/policies/index.ts';
import { strict } from '../../src/policies/strict.ts';
import { evaluate } from '../../src/report/evaluate.ts';
import { parseNotation } from '../../src/testing/notation.ts';

const validatorOf = (name: keyof typeof published) =>
  new Ajv2020({ strict: true, allowUnionTypes: true, discriminator: false, validateFormats: false }).compile(jsonSchemaOf(name));
const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('the JSON Schema of a policy', () => {
  const validate = validatorOf('policy');

  it.each([
    ['courtesy', courtesy],
    ['strict', strict],
    [
      'a house policy',
      { name: 'house', extends: ['courtesy'], rules: { ghosting: 'off', 'too-many-follow-ups': ['warning', { limit: 2 }] } },
    ],
    ['one that sets a term', { name: 'house', extends: ['courtesy'], rules: { 'overdue-update': { due: { days: 7 } } } }],
    ['a condition inside conditions', { name: 'house', conditions: { one: { not: { any: [{ condition: 'two' }, { all: [] }] } } } }],
  ])('accepts %s', (_, policy) => {
    expect(validate(asJson(policy)), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each([
    ['a misspelt key', { ...courtesy, conditons: {} }],
    ['a misspelt key of a rule', { name: 'house', rules: { ghosting: { severty: 'error' } } }],
    ['a misspelt key of a term', { name: 'house', rules: { ghosting: { due: { dayz: 7 } } } }],
    ['a misspelt key of a condition', { name: 'house', conditions: { one: { al: [] } } }],
    ['a message for a misspelt status', { name: 'house', rules: { ghosting: { messages: { overdu: 'Nobody wrote.' } } } }],
    ['an unknown severity', { name: 'house', rules: { ghosting: 'eror' } }],
    ['no name', { rules: {} }],
    ['a term of two lengths', { name: 'house', rules: { ghosting: { due: { days: 7, weeks: 1 } } } }],
  ])('refuses %s', (_, policy) => {
    expect(validate(asJson(policy))).toBe(false);
  });

  it('says to an editor what each key of a policy is for', () => {
    const { properties } = jsonSchemaOf('policy') as { properties: Record<string, { description?: string }> };
    expect(Object.keys(properties).filter((key) => properties[key]?.description === undefined)).toEqual([]);
  });
});

describe('the JSON Schema of a report', () => {
  const validate = validatorOf('report');
  const timeline = parseTimeline(
    parseNotation(`
      calendar America/Chicago
      ana candidate
      sam recruiter of TalentCo
      day 1 10:00 sam → ana email: discloses client, promises call by day 2
      day 2 17:00 ana → sam voicemail: wants-call from day 3 12:00, asks location
      day 3 09:00 sam → ana call: words unknown
      day 9 09:00 sam → ana email: presses deadline-demand by day 9 17:00
    `),
  );
  const report = evaluate(timeline, compiledCourtesy, {
    asOf: '2026-04-01T12:00:00Z',
    waivers: [{ rule: 'ghosting', timeline: 'another-case', reason: 'on leave', approvedBy: 'lee' }],
  });

  it('accepts a report that was stored', () => {
    expect(report.violations.length).toBeGreaterThan(0);
    expect(report.nextActions.length).toBeGreaterThan(0);
    expect(validate(asJson(report)), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each([
    ['an unknown status', { ...report, violations: report.violations.map((finding) => ({ ...finding, status: 'lat' })) }],
    ['a misspelt key', { ...report, nextAction: [] }],
    ['no instant of judgement', { ...report, asOf: undefined }],
  ])('refuses %s', (_, wrong) => {
    expect(validate(asJson(wrong))).toBe(false);
  });
});

describe('every published JSON Schema', () => {
  it.each(Object.keys(published) as (keyof typeof published)[])('%s has a title and says what its parts are', (name) => {
    const { title, description, $defs } = jsonSchemaOf(name) as {
      title: string;
      description: string;
      $defs: Record<string, { title?: string }>;
    };
    expect({ title: title !== '', description: description !== '' }).toEqual({ title: true, description: true });
    expect(Object.keys($defs).filter((part) => ($defs[part]?.title ?? '') === '')).toEqual([]);
  });
});
