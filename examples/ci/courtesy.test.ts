import { readFileSync } from 'node:fs';
import { compilePolicy, type PolicyInput } from 'hearback';
import { coverageOf, failOn, judge, matchers, parseScenarios, runScenarios } from 'hearback/testing';
import { describe, expect, it } from 'vitest';
import { type Happening, play, settings, start } from './workflow.ts';

expect.extend(matchers);

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const policyFile = JSON.parse(read('policy.json')) as PolicyInput;
const policy = compilePolicy(policyFile);

const day = 24;
const rejected: Happening[] = [
  { at: 0, what: 'applied' },
  { at: 3 * day, what: 'asked-status' },
  { at: 9 * day, what: 'interviewed' },
  { at: 14 * day, what: 'assignment-returned', hours: 4 },
  { at: 21 * day, what: 'decided', outcome: 'rejected' },
];
const daysIn = (days: number) => ({ asOf: start + days * day * 3_600_000 });

describe('the workflow', () => {
  it('leaves nobody waiting, at any time of the story', () => {
    for (let days = 0; days <= 60; days++) expect(judge(play(rejected, days * day), policy, daysIn(days))).toComply();
  });

  it('owes the next update within a week', () => {
    expect(judge(play(rejected, day), policy, daysIn(1))).toOwe('overdue-update', { owedBy: 'priya', by: '2026-03-09 23:59:59.999' });
  });

  it('would reject in silence if it did not tell decisions by itself', () => {
    const silent = judge(play(rejected, 60 * day, { ...settings, tellsDecisions: false }), policy, daysIn(60));
    expect(silent).toViolate('silent-rejection', { owedTo: 'leo' });
    expect(failOn(silent).ok).toBe(false);
  });
});

describe('the policy', () => {
  const scenarios = parseScenarios(read('scenarios.json'));
  const options = { policies: [policyFile] };

  it.each(runScenarios(scenarios, options).results)('$name', ({ message }) => {
    expect(message).toBe('');
  });

  it('has a scenario for every clause of our own rule', () => {
    const { policies } = coverageOf(scenarios, { ...options, clausesOf: ['assignment-unanswered'] });
    expect(policies.flatMap(({ unexercised }) => unexercised)).toEqual([]);
  });
});
