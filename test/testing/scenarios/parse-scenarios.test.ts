import { readFileSync } from 'node:fs';
import { HearbackError } from 'hearback';
import { parseScenarios, type Scenario } from 'hearback/testing';
import { describe, expect, it } from 'vitest';
import { missedCall } from '../story.ts';

const scenario: Scenario = {
  name: 'a missed call',
  timeline: missedCall,
  asOf: 'day 4 09:00',
  expect: [{ rule: 'unreturned-call', status: 'overdue', dueAt: 'day 3 17:00' }],
};
const other: Scenario = { ...scenario, name: 'another' };

/** What is wrong, a line each. */
function problemsOf(source: unknown): string[] {
  try {
    parseScenarios(source);
  } catch (error) {
    expect(error).toBeInstanceOf(HearbackError);
    expect((error as HearbackError).code).toBe('invalid-scenarios');
    return (error as HearbackError).issues.map(({ path, received, nearest }) =>
      [path.join('.'), received, ...(nearest === undefined ? [] : [nearest])].join(' '),
    );
  }
  return [];
}

describe('scenarios', () => {
  it('are a list, one alone, or lines of JSON', () => {
    expect(parseScenarios([scenario, other])).toEqual([scenario, other]);
    expect(parseScenarios(scenario)).toEqual([scenario]);
    expect(parseScenarios(JSON.stringify([scenario]))).toEqual([scenario]);
    expect(parseScenarios(JSON.stringify(scenario, null, 2))).toEqual([scenario]);
    expect(parseScenarios(`${JSON.stringify(scenario)}\n\n${JSON.stringify(other)}\n`)).toEqual([scenario, other]);
  });

  it('are a file, with a policy and a calendar for those that have none', () => {
    const calendar = { timeZone: 'America/Chicago' };
    const file = {
      $schema: './scenarios.schema.json',
      policy: 'strict',
      calendar,
      scenarios: [scenario, { ...other, policy: 'courtesy' }],
    };
    expect(parseScenarios(file)).toEqual([
      { ...scenario, policy: 'strict', calendar },
      { ...other, policy: 'courtesy', calendar },
    ]);
  });

  it('may hold their timeline as JSON, with times of its office', () => {
    const timeline = {
      id: 'case-1',
      parties: [{ id: 'ana', role: 'candidate' as const }],
      interactions: [],
      calendar: { timeZone: 'America/Chicago' },
    };
    expect(parseScenarios([{ ...scenario, timeline, asOf: '2026-03-04 10:00', expect: [] }])).toHaveLength(1);
  });

  it('are refused with everything that is wrong, and where', () => {
    expect(problemsOf([{ ...scenario, asof: 1, expect: [{ rule: 'x', status: 'overdu' }] }])).toEqual([
      '0.expect.0.status `overdu` overdue',
      '0.asof `asof` asOf',
    ]);
    expect(problemsOf({ scenarios: [{ ...scenario, timeline: `${missedCall}\nday 3 sam → anna email`, asOf: 'day x' }] })).toEqual([
      'scenarios.0.timeline.line.6.column.13 `anna` ana',
    ]);
    expect(problemsOf([{ ...scenario, asOf: 'day x', expect: [{ rule: 'r', status: 'late', dueAt: 'noon', settledAt: 'day' }] }])).toEqual([
      '0.asOf.line.1.column.5 `x`',
      '0.expect.0.dueAt.line.1.column.1 `noon`',
      '0.expect.0.settledAt.line.1.column.4 the end of the line',
    ]);
    expect(problemsOf([{ ...scenario, knownAsOf: 'never' }])).toEqual(['0.knownAsOf.line.1.column.1 `never`']);
    expect(problemsOf([scenario, other, scenario])).toEqual(['2.name `a missed call`']);
  });

  it('are refused where a line is no JSON', () => {
    expect(problemsOf(`${JSON.stringify(scenario)}\n{"name": }\n`)).toEqual(['line.2 `{"name": }`']);
    expect(problemsOf(7)).toHaveLength(1);
    expect(problemsOf('null')).toHaveLength(1);
  });

  it('have a schema for editors', () => {
    const schema = JSON.parse(readFileSync(new URL('../../../docs/schemas/scenarios.schema.json', import.meta.url), 'utf8'));
    expect(Object.keys(schema.properties)).toEqual(['$schema', 'policy', 'calendar', 'scenarios']);
    expect(Object.keys(schema.$defs)).toContain('scenario');
    expect(schema.$defs['expected-finding'].properties.status.enum).toContain('overdue');
  });
});
