import { courtesy, evaluate } from 'hearback';
import { type FindingParams, reportFacts } from 'hearback/json-rules-engine';
import { Engine } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';
import { missed, timelineOf } from './story.ts';

const asOf = '2026-03-20T12:00:00Z';
const reportOf = (id: string, day: string) =>
  evaluate(timelineOf([missed('rang', `2026-${day}T09:00:00-06:00`)], { id }), courtesy, { asOf });
const reports = [reportOf('a', '03-02'), reportOf('b', '03-03'), reportOf('c', '03-04'), reportOf('d', '01-05')];

describe('reportFacts', () => {
  it('counts within a length of time what fell due in it, not what will', () => {
    const running = reportFacts(evaluate(timelineOf([missed('rang', '2026-03-20T06:00:00-05:00')], { id: 'e' }), courtesy, { asOf }));
    expect(running['report.pending']({ rule: 'unreturned-call' })).toBe(1);
    expect(running['report.pending']({ rule: 'unreturned-call', within: { days: 30 } })).toBe(0);
  });

  const tellTheLead = {
    conditions: {
      all: [
        {
          fact: 'report.violations',
          params: { severity: 'error', rule: 'unreturned-call', within: { days: 30 } },
          operator: 'greaterThanInclusive',
          value: 3,
        },
      ],
    },
    event: { type: 'tell-the-lead' },
  };

  it("lets a host's own rule act on findings: three errors in a month, tell the lead", async () => {
    const eventsOf = async (some: typeof reports) => (await new Engine([tellTheLead]).run({ ...reportFacts(some) })).events;
    expect(await eventsOf(reports)).toEqual([{ type: 'tell-the-lead' }]);
    expect(await eventsOf(reports.slice(1))).toEqual([]);
  });

  const facts = reportFacts(reports);
  const count = (params?: FindingParams) => facts['report.violations'](params);

  it('counts the findings that fit all of the params', () => {
    const calls = { rule: 'unreturned-call' };
    expect(count(calls)).toBe(4);
    expect(count({ ...calls, status: ['overdue', 'late'], category: 'responsiveness' })).toBe(4);
    expect(count({ ...calls, status: 'broken' })).toBe(0);
    expect(count({ ...calls, owedBy: 'sam', owedTo: 'ana', timeline: ['a', 'b'] })).toBe(2);
    expect(count({ ...calls, owedBy: 'dana' })).toBe(0);
    expect(count()).toBe(reports.reduce((sum, report) => sum + report.violations.length, 0));
  });

  it('takes the first instant of a length of time in', () => {
    const one = reportFacts(reports[0]!)['report.violations'];
    const [finding] = reports[0]!.violations.filter(({ rule }) => rule === 'unreturned-call');
    const minutes = (Date.parse(asOf) - finding!.dueAt!) / 60_000;
    expect(one({ rule: 'unreturned-call', within: { minutes } })).toBe(1);
    expect(one({ rule: 'unreturned-call', within: { minutes: minutes - 1 } })).toBe(0);
  });

  it('names what was violated, by whom, and how gravely', () => {
    expect(facts['report.rules']).toContain('unreturned-call');
    expect(facts['report.owedBy']).toContain('sam');
    expect(facts['report.severity']).toBe('error');
    expect(facts['report.mostByOneParty']({ rule: 'unreturned-call' })).toBe(4);
    expect(facts['report.nextActions']).toBe(reports.reduce((sum, report) => sum + report.nextActions.length, 0));
  });

  it('counts what is pending, undecided and waived apart', () => {
    const early = evaluate(timelineOf([missed('rang', '2026-03-02T09:00:00-06:00')]), courtesy, { asOf: '2026-03-02T16:00:00Z' });
    const waived = evaluate(timelineOf([missed('rang', '2026-03-02T09:00:00-06:00')]), courtesy, {
      asOf,
      waivers: [{ rule: 'unreturned-call', reason: 'agreed', approvedBy: 'lee' }],
    });
    expect(reportFacts(early)['report.pending']({ rule: 'unreturned-call' })).toBe(1);
    expect(reportFacts(waived)['report.waived']({ rule: 'unreturned-call' })).toBe(1);
    expect(reportFacts(waived)['report.undecided']()).toBe(waived.undecided.length);
  });

  it('says that there is nothing of no reports', () => {
    expect(reportFacts([])).toMatchObject({ 'report.rules': [], 'report.owedBy': [], 'report.severity': 'none', 'report.nextActions': 0 });
    expect(reportFacts([])['report.mostByOneParty']()).toBe(0);
  });

  it('refuses params that there are not, with the nearest', () => {
    const ask = (params: object) => () => count(params);
    expect(ask({ severty: 'error' })).toThrow('did you mean `severity`');
    expect(ask({ severity: 'eror' })).toThrow('did you mean `error`');
    expect(ask({ rule: 3 })).toThrow('rule: expected a text, or a list of them, received `3`');
    expect(ask({ within: { day: 3 } })).toThrow('did you mean `days`');
    expect(ask({ within: { on: '03-01' } })).toThrow('within: expected a length of time such as { "days": 30 }, received an object');
  });
});
