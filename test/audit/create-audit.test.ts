import * as fc from 'fast-check';
import {
  annotate,
  audit,
  compareAudits,
  comparePolicies,
  compareWithBaseline,
  courtesy,
  createAudit,
  evaluate,
  mergeAudits,
  parseTimeline,
} from 'hearback';
import { describe, expect, it } from 'vitest';
import { exampleCases } from '../../examples/logs/example-log.ts';
import { auditSchema } from '../../src/entities/audit.ts';
import { generateLog } from '../bench/generate-log.ts';
import { asOf, caseOf, mail, missedCall, options, reply } from './cases.ts';

const asJson = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
const parse = (value: unknown) => parseTimeline(asJson(value));
const log = [...exampleCases, ...generateLog(40)].map(parse);
const everything = { asOf: '2026-03-20T12:00:00Z', annotate, candidates: true, fewestCases: 3 };

describe('an audit', () => {
  const whole = audit(log, courtesy, everything);

  it('adds up what `evaluate` says of each case', () => {
    const reports = log.map((timeline) => evaluate(timeline, courtesy, everything));
    const shared = new Set(whole.findings.flatMap(({ also = [] }) => also));
    const ids = reports.flatMap(({ violations }) => violations.map(({ id }) => id)).filter((id) => !shared.has(id));
    expect(whole.findings.map(({ id }) => id).sort()).toEqual(ids.sort());
    expect(whole.cases).toBe(log.length);
  });

  it('has the form that its schema says', () => {
    expect(auditSchema.parse(asJson(whole))).toEqual(asJson(whole));
    expect(whole.worklist.length).toBeGreaterThan(0);
    expect(whole.measures.length).toBeGreaterThan(0);
  });

  it('is the same whatever order the timelines come in, and from however many parts', () => {
    const some = log.slice(0, 25);
    const together = audit(some, courtesy, everything);
    const order = fc.shuffledSubarray(some, { minLength: some.length });
    fc.assert(
      fc.property(
        order,
        fc.array(fc.nat(3), { minLength: some.length, maxLength: some.length }),
        fc.boolean(),
        (shuffled, places, stored) => {
          const audits = [0, 1, 2, 3].map(() => createAudit(courtesy, everything));
          for (const [index, timeline] of shuffled.entries()) audits[places[index]!]!.add(timeline);
          const parts = audits.map((one) => (stored ? (asJson(one.part()) as ReturnType<typeof one.part>) : one.part()));
          expect(mergeAudits(parts, courtesy, everything)).toEqual(together);
        },
      ),
      { numRuns: 8 },
    );
  });

  it('may be asked for its result on the way', () => {
    const growing = createAudit(courtesy, everything);
    for (const timeline of log.slice(0, 5)) growing.add(timeline);
    expect(growing.result()).toEqual(audit(log.slice(0, 5), courtesy, everything));
    expect(growing.result()).toEqual(growing.result());
  });

  it('divides what it found by rule, category, party, organization and month', () => {
    const { totals, by } = audit(
      [caseOf('late', [reply('2 09:00'), mail('9 09:00')]), caseOf('open', [missedCall('2026-02-27T09:00:00Z')], 'ben')],
      courtesy,
      options,
    );
    const found = (list: typeof by.rule) => list.map(({ key, cases, late, overdue }) => ({ key, cases, late, overdue }));
    expect(found([totals])).toEqual([{ key: '', cases: 2, late: 1, overdue: 1 }]);
    expect(found(by.rule.filter(({ late, overdue }) => late + overdue > 0))).toEqual([
      { key: 'unanswered-message', cases: 1, late: 1, overdue: 0 },
      { key: 'unreturned-call', cases: 1, late: 0, overdue: 1 },
    ]);
    expect(found(by.category)).toContainEqual({ key: 'responsiveness', cases: 2, late: 1, overdue: 1 });
    expect(found(by.party)).toEqual([{ key: 'sam', cases: 2, late: 1, overdue: 1 }]);
    expect(found(by.organization)).toEqual([{ key: 'TalentCo', cases: 2, late: 1, overdue: 1 }]);
    expect(found(by.month)).toEqual([
      { key: '2026-02', cases: 1, late: 0, overdue: 1 },
      { key: '2026-03', cases: 1, late: 1, overdue: 0 },
    ]);
  });

  it('counts candidates among the parties only where asked', () => {
    const silent = [caseOf('case', [mail('2 09:00', { signals: ['client', 'location'].map((topic) => ({ type: 'disclosure', topic })) })])];
    const parties = (candidates: boolean) => audit(silent, courtesy, { ...options, candidates }).by.party.map(({ key }) => key);
    expect(parties(false)).toEqual(['sam']);
    expect(parties(true)).toEqual(['ana', 'sam']);
  });

  it('reports waivers that matched nothing in any case, and those that have expired', () => {
    const waivers = [
      { rule: 'unreturned-call', timeline: 'one', reason: 'told in person', approvedBy: 'lea' },
      { rule: 'ghosting', reason: 'on leave', approvedBy: 'lea' },
      { rule: 'unreturned-call', until: '2026-03-01T00:00:00Z', reason: 'once', approvedBy: 'lea' },
    ];
    const cases = [caseOf('one', [missedCall('2 09:00')]), caseOf('two', [missedCall('3 09:00')], 'ben')];
    const { totals, waiverProblems } = audit(cases, courtesy, { ...options, waivers });
    expect(totals).toMatchObject({ waived: 1, overdue: 1 });
    expect(waiverProblems).toEqual([
      { waiver: 1, code: 'matched-nothing' },
      { waiver: 2, code: 'expired' },
    ]);
  });

  it('takes a waiver to hold up to and with its last instant', () => {
    const until = (instant: string) => {
      const waivers = [{ rule: 'unreturned-call', until: instant, reason: 'told in person', approvedBy: 'lea' }];
      const { totals, waiverProblems } = audit([caseOf('one', [missedCall('2 09:00')])], courtesy, { ...options, waivers });
      return [totals.waived, waiverProblems.map(({ code }) => code)];
    };
    expect(until('2026-03-20T12:00:00Z')).toEqual([1, []]);
    expect(until('2026-03-20T11:59:59.999Z')).toEqual([0, ['expired']]);
  });

  it('keeps tricky ids apart', () => {
    const tricky = ['__proto__', 'constructor', 'toString', 'a/b', 'a%2Fb'];
    const cases = tricky.map((id) => caseOf(id, [missedCall('2 09:00', { id: `${id}!` })], id));
    const result = audit(cases, courtesy, { ...options, candidates: true });
    expect(result.findings.map(({ timeline }) => timeline).sort()).toEqual([...tricky].sort());
    expect(result.worklist[0]?.people.map(({ toward }) => toward).sort()).toEqual([...tricky].sort());
  });
});

describe('one interaction in two timelines', () => {
  const shared = missedCall('2 09:00', { id: 'call' });

  it('counts once, and so does what it opened', () => {
    const { interactions, findings, totals, worklist } = audit([caseOf('a', [shared]), caseOf('b', [shared])], courtesy, options);
    expect(interactions).toBe(1);
    expect(totals.overdue).toBe(1);
    expect(findings).toMatchObject([{ id: 'a/unreturned-call/call', also: ['b/unreturned-call/call'] }]);
    expect(worklist[0]?.people[0]?.actions.map(({ timeline }) => timeline)).toEqual(['a']);
  });

  it('is settled where it is settled in one of them', () => {
    const { findings, totals } = audit([caseOf('a', [shared]), caseOf('b', [shared, mail('2 10:00')])], courtesy, options);
    expect(findings.filter(({ rule }) => rule === 'unreturned-call')).toEqual([]);
    expect(totals.met).toBe(1);
  });

  it('is known by its instant too: cases that number their own have nothing in common', () => {
    const cases = [caseOf('a', [missedCall('2 09:00', { id: '1' })]), caseOf('b', [missedCall('3 09:00', { id: '1' })])];
    const { interactions, findings, totals, scorecards } = audit(cases, courtesy, { ...options, fewestCases: 1 });
    expect(interactions).toBe(2);
    expect(totals.overdue).toBe(2);
    expect(findings.map(({ id, also }) => [id, also])).toEqual([
      ['a/unreturned-call/1', undefined],
      ['b/unreturned-call/1', undefined],
    ]);
    expect(scorecards[0]?.figures.find(({ id }) => id === 'calls-returned')).toMatchObject({ count: 0, of: 2 });
  });

  it('is told from another of its id in a third and a fourth', () => {
    const later = missedCall('3 09:00', { id: 'call' });
    const cases = [caseOf('a', [shared]), caseOf('b', [later]), caseOf('c', [shared]), caseOf('d', [later])];
    expect(audit(cases, courtesy, options).findings.map(({ id, also }) => [id, also])).toEqual([
      ['a/unreturned-call/call', ['c/unreturned-call/call']],
      ['b/unreturned-call/call', ['d/unreturned-call/call']],
    ]);
  });

  it('is one debt to each of two people', () => {
    const told = mail('2 09:00', { id: 'mailing' });
    const result = audit([caseOf('a', [told]), caseOf('b', [told], 'ben')], courtesy, options);
    expect(result.interactions).toBe(1);
    expect(result.findings.map(({ id }) => id)).toEqual(['a/missing-info/mailing', 'b/missing-info/mailing']);
  });
});

describe('what is wrong with an audit is told', () => {
  const thrown = (action: () => unknown) => {
    try {
      action();
    } catch (error) {
      return error;
    }
    return undefined;
  };
  const partOf = (more: object) => createAudit(courtesy, { ...options, ...more }).part();
  const part = partOf({});
  const waiver = { rule: 'ghosting', reason: 'agreed', approvedBy: 'sam' };

  it.each([
    ['no instant', () => createAudit(courtesy, { asOf: 'today' }), 'asOf'],
    ['a wrong calendar', () => createAudit(courtesy, { asOf, calendar: { timeZone: 'Chicago' } }), 'calendar.timeZone'],
    ['too few cases', () => createAudit(courtesy, { asOf, fewestCases: 0 }), 'fewestCases'],
    ['a flag that is none', () => createAudit(courtesy, { asOf, candidates: 'yes' as never }), 'candidates'],
    ['no calendar at all', () => audit([caseOf('one', [])], courtesy, { asOf }), 'calendar'],
    ['a timeline twice', () => audit([caseOf('one', []), caseOf('one', [])], courtesy, options), 'id'],
    ['a part of another day', () => mergeAudits([{ ...part, asOf: 5 }], courtesy, options), 'asOf'],
    ['a part of another policy', () => mergeAudits([{ ...part, policy: 'strict@1.0.0' }], courtesy, options), 'policy'],
    ['a part of another calendar', () => mergeAudits([partOf({ calendar: { timeZone: 'Asia/Tokyo' } })], courtesy, options), 'options'],
    ['a part without the waivers', () => mergeAudits([part], courtesy, { ...options, waivers: [waiver] }), 'options'],
    ['a part of another horizon', () => mergeAudits([partOf({ actionHorizon: 5 })], courtesy, options), 'options'],
    ['a part without what carries opt-outs', () => mergeAudits([partOf({ carryOptOuts: false })], courtesy, options), 'options'],
    ['what is no part', () => mergeAudits([null as never], courtesy, options), 'cases'],
    ['one timeline in place of a list', () => audit(caseOf('one', []) as never, courtesy, options), 'timelines'],
    ['a timeline that is none', () => createAudit(courtesy, options).add(null as never), 'timeline'],
    ['parts that are no list', () => mergeAudits(part as never, courtesy, options), 'parts'],
    ['two policies over no list', () => comparePolicies(null as never, courtesy, courtesy, options), 'timelines'],
    ['what is no audit before', () => compareAudits({} as never, audit([], courtesy, options)), 'before'],
    ['what is no audit after', () => compareAudits(audit([], courtesy, options), part as never), 'after'],
    ['a baseline that is no list', () => compareWithBaseline(audit([], courtesy, options), 5 as never), 'accepted'],
    ['what is no case', () => mergeAudits([{ ...part, cases: [{ timeline: 5 } as never] }], courtesy, options), 'cases.0'],
  ])('%s', (_, action, path) => {
    const error = thrown(action);
    expect(error).toMatchObject({ name: 'HearbackError' });
    expect((error as { issues: { path: unknown[] }[] }).issues.map((issue) => issue.path.join('.'))).toContain(path);
  });

  it('but not how many cases are enough, or whether candidates count: that is asked of the result', () => {
    expect(mergeAudits([partOf({ fewestCases: 3 })], courtesy, { ...options, candidates: true }).cases).toBe(0);
  });

  it('a case that was cut off on its way', () => {
    const one = createAudit(courtesy, options);
    one.add(caseOf('one', [missedCall('2 09:00')]));
    const { cases, ...header } = one.part();
    const cut = cases.map((each) => ({ ...each, record: each.record.slice(0, -5) }));
    expect(thrown(() => mergeAudits([{ ...header, cases: cut }], courtesy, options))).toMatchObject({ issues: [{ path: ['cases', 0] }] });
  });

  it('a part that was added already', () => {
    const one = createAudit(courtesy, options);
    one.add(caseOf('one', []));
    expect(thrown(() => mergeAudits([one.part(), one.part()], courtesy, options))).toMatchObject({ code: 'invalid-options' });
  });
});
