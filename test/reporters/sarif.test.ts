import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { audit, compilePolicy, courtesy, evaluate } from 'hearback';
import { type Reported, type ReporterOptions, sarif } from 'hearback/reporters';
import { describe, expect, it } from 'vitest';
import { nastyCase } from './nasty.ts';
import { asOf, inOrder, pressed, reported, resume, sms, waiting } from './reported.ts';

// ajv reads later drafts of JSON Schema: of this one it differs in the names of these two keys alone
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync(new URL('./sarif-schema/sarif-2.1.0-rtm.5.json', import.meta.url), 'utf8')) as Record<string, unknown>;
const validate = new Ajv({
  strict: false,
  unicodeRegExp: false,
  allErrors: true,
  formats: {
    uri: /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*$/i,
    'uri-reference': /^(?:%[0-9A-F]{2}|[\w!#$&'()*+,./:;=?@~-])*$/i,
    'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/,
  },
}).compile(schema);

function runOf(given: Reported, options: Partial<ReporterOptions> = {}) {
  const log = JSON.parse(sarif(given, { policy: courtesy, ...options }));
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  return log.runs[0];
}

const mild = reported('case-5', [resume, sms({ id: 'i3', at: '2026-03-18T09:00:00-05:00', from: 'r1', to: ['c1'], signals: [] })]);

describe('the report as SARIF', () => {
  it('is refused by the schema where it is none', () => {
    expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
  });

  it('has the rules of the policy, with what they ask for and where they come from', () => {
    const { rules, name } = runOf([]).tool.driver;
    expect(name).toBe('hearback');
    expect(rules.map(({ id }: { id: string }) => id)).toEqual([...courtesy.rules.keys()].sort());
    const rule = rules.find(({ id }: { id: string }) => id === 'overdue-update');
    expect(rule).toMatchObject({
      shortDescription: { text: courtesy.rules.get('overdue-update')?.rule.summary },
      help: { text: expect.stringContaining('The Courtesy Code') },
      defaultConfiguration: { level: 'error' },
      properties: { category: 'overdue-update', kind: 'obligation' },
    });
  });

  it('gives a rule whose severity depends on the case the gravest of its levels', () => {
    const severity = [{ when: { all: [] }, severity: 'warning' }, { severity: 'error' }] as const;
    const policy = compilePolicy({ name: 'ours', extends: ['courtesy'], rules: { 'too-many-follow-ups': { severity: [...severity] } } });
    const { rules } = runOf([], { policy }).tool.driver;
    const rule = rules.find(({ id }: { id: string }) => id === 'too-many-follow-ups');
    expect(rule).toMatchObject({ defaultConfiguration: { level: 'error' } });
  });

  it('takes a finding of an audit for known by its id in any of its cases', () => {
    const { timeline } = waiting();
    const result = audit([timeline, { ...timeline, id: 'copy' }], courtesy, { asOf });
    const [finding] = result.findings;
    const statesOf = (id: string) =>
      runOf({ ...result, findings: [{ ...finding!, also: ['copy/same'] }] }, { baseline: new Set([id]) }).results.map(
        ({ baselineState }: { baselineState: string }) => baselineState,
      );
    expect([finding!.id, 'copy/same', 'copy/other'].map(statesOf)).toEqual([['unchanged'], ['unchanged'], ['new']]);
  });

  it('has a result a finding, which points at its rule and at its interactions', () => {
    const { results, tool } = runOf(waiting());
    expect(results).toMatchObject([
      {
        ruleId: 'overdue-update',
        kind: 'fail',
        level: 'error',
        message: { text: expect.stringMatching(/^Since Mon 2 Mar .* 6 business days late\.$/) },
        locations: [{ logicalLocations: [{ name: 'i1', fullyQualifiedName: 'case-1/i1' }] }],
        partialFingerprints: { 'hearback/finding/v1': 'case-1/overdue-update/i1' },
        properties: { owedBy: 'r1', owedTo: 'c1', dueAt: '2026-03-12T23:59:59.999-05:00' },
      },
    ]);
    expect(tool.driver.rules[results[0].ruleIndex].id).toBe('overdue-update');
  });

  it('points at the first of the rules too', () => {
    const others = [...courtesy.rules.keys()].filter((id) => id !== 'overdue-update');
    const policy = compilePolicy({ name: 'one', extends: ['courtesy'], rules: Object.fromEntries(others.map((id) => [id, 'off'])) });
    const { results, tool } = runOf(waiting(), { policy });
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['overdue-update']);
    expect(results).toMatchObject([{ ruleId: 'overdue-update', ruleIndex: 0 }]);
  });

  it('points at the file where it was read, where that is told', () => {
    const locate = (timeline: string) => (timeline === 'case-1' ? { file: 'logs\\a b,ü.ndjson', line: 7 } : undefined);
    const { results } = runOf([waiting(), pressed()], { locate });
    const physical = results.map(({ locations }: { locations: { physicalLocation?: unknown }[] }) => locations[0]!.physicalLocation);
    expect(physical).toEqual([undefined, undefined, { artifactLocation: { uri: 'logs/a%20b%2C%C3%BC.ndjson' }, region: { startLine: 7 } }]);
  });

  it('has what was waived, suppressed with its reason', () => {
    const waivers = [{ rule: 'overdue-update', reason: 'told in person', approvedBy: 'maya' }];
    const { timeline } = waiting();
    const report = evaluate(timeline, courtesy, { asOf, waivers });
    expect(runOf({ timeline, report }).results).toMatchObject([
      { ruleId: 'overdue-update', suppressions: [{ kind: 'external', status: 'accepted', justification: 'told in person' }] },
      ...report.waived.slice(1).map(() => ({})),
    ]);
    expect(runOf(waiting()).results[0]).not.toHaveProperty('suppressions');
  });

  it('has what is running and undecided when asked, as no failure', () => {
    expect(runOf(inOrder()).results).toEqual([]);
    const kinds = runOf(inOrder(), { show: ['pending'] }).results.map(({ kind, level }: Record<string, string>) => [kind, level]);
    expect(new Set(kinds.map(String))).toEqual(new Set(['open,none']));
  });

  it('knows new results from those of the baseline', () => {
    const baseline = new Set(['case-1/overdue-update/i1']);
    const states = runOf([waiting(), mild], { baseline }).results.map(({ ruleId, baselineState }: Record<string, string>) => [
      ruleId,
      baselineState,
    ]);
    expect(states).toContainEqual(['overdue-update', 'unchanged']);
    expect(states).toContainEqual(['overdue-update', 'new']);
    expect(runOf(waiting()).results[0]).not.toHaveProperty('baselineState');
  });

  it('is valid for an audit', () => {
    const { results } = runOf(audit([pressed().timeline], courtesy, { asOf }));
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['overdue-update', 'pressure-tactics']);
  });

  it('is valid, and has no link and no gap in its messages, whatever people wrote', () => {
    fc.assert(
      fc.property(nastyCase, (one) => {
        const { results } = runOf(one, { names: true, quotes: true, locate: (timeline) => ({ file: timeline }) });
        expect(results).toHaveLength(one.report.violations.length);
        for (const { message } of results) {
          const escaped = message.text.replaceAll(/\\[\\[\]]/g, '').replaceAll(/\{\{|\}\}/g, '');
          expect(escaped).not.toMatch(/[[\]{}]/);
        }
      }),
      { numRuns: 60 },
    );
  });
});
