import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { courtesy } from 'hearback';
import { junit, type Reported, type ReporterOptions } from 'hearback/reporters';
import { describe, expect, it } from 'vitest';
import { nastyCase } from './nasty.ts';
import { inOrder, pressed, reported, resume, sms, waiting } from './reported.ts';

const lists = ['testsuite', 'testcase'];
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => lists.includes(name),
  parseAttributeValue: false,
});

function suitesOf(given: Reported, options: Omit<ReporterOptions, 'policy'> = {}) {
  const page = junit(given, { policy: courtesy, ...options });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- deprecated for a package of the same code
  expect(XMLValidator.validate(page)).toBe(true);
  return parser.parse(page).testsuites;
}

// tells a part of what the job is
const partly = reported('case-6', [
  sms({
    id: 'i1',
    at: '2026-03-18T09:00:00-05:00',
    from: 'r1',
    to: ['c1'],
    signals: [{ type: 'disclosure', topic: 'client' }],
  }),
]);

// told in time that there is no news
const answered = reported('case-7', [
  { ...resume, at: '2026-03-16T09:00:00-05:00' },
  sms({ id: 'i2', at: '2026-03-17T09:00:00-05:00', from: 'r1', to: ['c1'], signals: [{ type: 'no-news' }] }),
]);

describe('the report as JUnit XML', () => {
  it('passes one test where cases were judged and nothing is to be told of them, and none where there are no cases', () => {
    const idle = reported('case-8', []);
    for (const suites of ['case', 'rule'] as const) {
      const { tests, failures, testsuite } = suitesOf([idle], { suites });
      expect([tests, failures]).toEqual(['1', '0']);
      expect(testsuite[0].testcase).toEqual([{ classname: 'hearback', name: 'nothing to mend', time: '0' }]);
    }
    expect(suitesOf([idle, answered]).testsuite).toHaveLength(1);
    expect(suitesOf([]).tests).toBe('0');
  });

  it('has a suite a case, the good ones too', () => {
    expect(answered.report.violations).toEqual([]);
    const { testsuite } = suitesOf([answered, waiting()]);
    expect(testsuite.map(({ name }: { name: string }) => name)).toEqual(['case-1', 'case-7']);
  });

  it('has a failure for each error, with what is said of it', () => {
    const { testsuite, failures, tests } = suitesOf(waiting());
    expect({ failures, tests }).toEqual({ failures: '1', tests: '1' });
    expect(testsuite[0]).toMatchObject({
      name: 'case-1',
      tests: '1',
      failures: '1',
      errors: '0',
      skipped: '0',
      timestamp: '2026-03-20T12:00:00',
    });
    expect(testsuite[0].testcase[0]).toMatchObject({
      classname: 'overdue-update',
      name: 'case-1/overdue-update/i1',
      failure: {
        type: 'error',
        message: expect.stringMatching(/^Since Mon 2 Mar/),
        '#text': expect.stringContaining('r1 to c1: 6 business days late'),
      },
    });
  });

  it('has suites by rule when asked', () => {
    const whole = suitesOf([waiting(), pressed()], { suites: 'rule' });
    expect(whole.testsuite.map(({ name, tests }: Record<string, string>) => [name, tests])).toEqual(
      expect.arrayContaining([
        ['overdue-update', '2'],
        ['pressure-tactics', '1'],
      ]),
    );
  });

  it('fails on warnings and notes when asked', () => {
    const { violations } = partly.report;
    const grave = (least: readonly string[]) => violations.filter(({ severity }) => least.includes(severity)).length;
    expect(grave(['warning', 'info'])).toBeGreaterThan(0);
    expect(suitesOf(partly).failures).toBe(String(grave(['error'])));
    expect(suitesOf(partly, { severity: 'warning' }).failures).toBe(String(grave(['error', 'warning'])));
    expect(suitesOf(partly, { severity: 'info' }).failures).toBe(String(violations.length));
  });

  it('passes a rule that was kept', () => {
    const kept = Object.keys(answered.report.met).sort();
    expect(kept.length).toBeGreaterThan(0);
    const [suite] = suitesOf(answered).testsuite;
    expect(suite.testcase).toEqual(kept.map((rule) => ({ classname: rule, name: `case-7/${rule}`, time: '0' })));
  });

  it('skips what is accepted, and what else was asked for', () => {
    const accepted = suitesOf(waiting(), { baseline: new Set(['case-1/overdue-update/i1']) });
    expect(accepted).toMatchObject({ failures: '0', skipped: '1' });
    expect(accepted.testsuite[0].testcase[0].skipped.message).toBe('accepted');
    expect(Number(suitesOf(inOrder(), { show: ['pending'] }).skipped)).toBe(inOrder().report.pending.length);
  });

  it('counts what it holds', () => {
    const { testsuite, tests, failures } = suitesOf([waiting(), pressed(), partly], { show: ['pending'] });
    const sum = (key: string) => testsuite.reduce((total: number, suite: Record<string, string>) => total + Number(suite[key]), 0);
    expect([tests, failures]).toEqual([String(sum('tests')), String(sum('failures'))]);
    for (const suite of testsuite) expect(suite.testcase).toHaveLength(Number(suite.tests));
  });

  it('is well formed, and adds no element, whatever people wrote', () => {
    fc.assert(
      fc.property(nastyCase, (one) => {
        const { testsuite } = suitesOf(one, { names: true, quotes: true, locate: (timeline) => ({ file: timeline }) });
        expect(testsuite).toHaveLength(1);
        expect(testsuite[0].failures).toBe(String(one.report.violations.filter(({ severity }) => severity === 'error').length));
        for (const test of testsuite[0].testcase) {
          expect(['classname', 'failure', 'file', 'name', 'system-out', 'time']).toEqual(expect.arrayContaining(Object.keys(test)));
        }
      }),
      { numRuns: 60 },
    );
  });
});
