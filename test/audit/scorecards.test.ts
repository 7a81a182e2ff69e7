import { audit, type CompiledPolicy, compilePolicy, courtesy, type Figure, type Timeline } from 'hearback';
import { describe, expect, it } from 'vitest';
import { figureOrder } from '../../src/audit/figure-plans.ts';
import { countedTowards } from '../../src/entities/rule.ts';
import { caseOf, mail, missedCall, options, reply } from './cases.ts';

const cardsOf = (cases: readonly Timeline[], more: object = {}) => audit(cases, courtesy, { ...options, ...more }).scorecards;
const figuresOf = (cases: readonly Timeline[], id = 'sam', more: object = {}): Record<string, Figure> => {
  const figures = cardsOf(cases, more).find((card) => card.id === id)?.figures ?? [];
  return Object.fromEntries(figures.map((figure) => [figure.id, figure]));
};
const people = (count: number, interactions: (index: number) => readonly object[]): Timeline[] =>
  Array.from({ length: count }, (_, index) => caseOf(`case-${String(index).padStart(2, '0')}`, interactions(index), `c${String(index)}`));

describe('a scorecard', () => {
  it('is of each recruiter, organization and employer, not of candidates', () => {
    const cases = [
      caseOf('one', [missedCall('2 09:00'), mail('2 10:00'), { kind: 'resume-submitted', from: 'sam', to: ['acme'], at: '2 11:00' }]),
    ];
    const cards = (candidates: boolean) => cardsOf(cases, { candidates }).map(({ of, id }) => `${of} ${id}`);
    expect(cards(false)).toEqual(['recruiter sam', 'organization Acme', 'organization TalentCo', 'employer acme']);
    expect(cards(true)).toEqual(cards(false));
    const asked = [caseOf('two', [mail('2 09:00', { signals: ['client', 'location'].map((topic) => ({ type: 'disclosure', topic })) })])];
    expect(cardsOf(asked, { candidates: true }).map(({ of }) => of)).toContain('candidate');
    expect(cardsOf(asked).map(({ of }) => of)).not.toContain('candidate');
  });

  it('gives counts, an interval and the cases, but no value from too few cases', () => {
    const calls = (count: number) =>
      figuresOf(people(count, (index) => [missedCall('2 09:00'), ...(index === 0 ? [] : [mail('2 12:00')])]))['calls-returned'];
    expect(calls(9)).toMatchObject({ count: 8, of: 9, enough: false, otherCases: ['case-00'] });
    expect(calls(9)).not.toHaveProperty('value');
    expect(calls(10)).toMatchObject({ unit: 'share', count: 9, of: 10, value: 0.9, enough: true });
    expect(calls(10)?.cases).toHaveLength(9);
    expect(calls(10)?.low).toBeCloseTo(0.596, 3);
    expect(calls(10)?.high).toBeCloseTo(0.982, 3);
  });

  it('does not take ten calls of one case for ten cases', () => {
    const often = Array.from({ length: 10 }, (_, index) => [
      missedCall(`${String(index + 2)} 09:00`),
      mail(`${String(index + 2)} 10:00`),
    ]).flat();
    expect(figuresOf([caseOf('one', often)])['calls-returned']).toMatchObject({ of: 10, enough: false });
  });

  it('says how fast answers came, late ones too', () => {
    const cases = people(4, (index) => [missedCall('2 09:00'), mail(`2 ${String(10 + index)}:00`)]);
    expect(
      figuresOf([...cases, caseOf('late', [reply('2 09:00'), mail('10 09:00')])], 'sam', { fewestCases: 5 })['response-time'],
    ).toMatchObject({
      unit: 'duration',
      of: 5,
      value: 3 * 3_600_000,
    });
  });

  it('gives the credit to who acted, and the debt to who owed', () => {
    const parties = [
      { id: 'ana', role: 'candidate' as const },
      { id: 'sam', role: 'recruiter' as const, organization: 'TalentCo' },
      { id: 'kim', role: 'recruiter' as const, organization: 'TalentCo' },
    ];
    const back = [caseOf('one', [missedCall('2 09:00'), mail('2 10:00', { from: 'kim' })], 'ana', { parties })];
    expect(figuresOf(back, 'kim')['calls-returned']).toMatchObject({ count: 1, of: 1 });
    expect(figuresOf(back, 'sam')['calls-returned']).toBeUndefined();
    expect(figuresOf([caseOf('one', [missedCall('2 09:00')], 'ana', { parties })])['calls-returned']).toMatchObject({ count: 0, of: 1 });
  });

  it('counts ghosted cases, outreach that says what the job is, pressure, and follow-ups for each reply', () => {
    const terms = ['client', 'location', 'compensation', 'contract-type'].map((topic) => ({ type: 'disclosure', topic }));
    const cases = [
      caseOf('full', [mail('2026-01-05T09:00:00Z', { signals: terms }), reply('2026-01-06T09:00:00Z'), mail('2026-01-06T10:00:00Z')]),
      caseOf('bare', [mail('2026-01-05T09:00:00Z'), mail('2026-01-09T09:00:00Z'), mail('2026-01-14T09:00:00Z')], 'ben'),
      caseOf('pressed', [mail('2026-01-05T09:00:00Z', { signals: [{ type: 'pressure', tactic: 'guilt' }] })], 'cem'),
      caseOf('ghosted', [{ kind: 'resume-received', from: 'ana', to: ['sam'], at: '2026-01-05T09:00:00Z' }], 'dan'),
    ];
    expect(figuresOf(cases)).toMatchObject({
      'full-outreach': { count: 1, of: 3, cases: ['full'], otherCases: ['bare', 'pressed'] },
      'follow-ups-per-reply': { unit: 'ratio', count: 2, of: 1, cases: ['bare'], otherCases: ['full'] },
      pressure: { count: 1, of: 6, cases: ['pressed'] },
      'ghosted-cases': { count: 1, of: 1, cases: ['ghosted'] },
    });
  });

  it('counts a case in which somebody was left without word once, though word came later', () => {
    const cases = [
      caseOf('one', [
        { kind: 'resume-received', from: 'ana', to: ['sam'], at: '2026-01-05T09:00:00Z' },
        mail('2026-02-10T09:00:00Z'),
        mail('2026-02-16T09:00:00Z'),
        mail('2026-02-20T09:00:00Z'),
      ]),
    ];
    const statuses = audit(cases, courtesy, options).by.rule.find(({ key }) => key === 'ghosting');
    expect(statuses).toMatchObject({ late: 1, met: 2 });
    expect(figuresOf(cases)['ghosted-cases']).toMatchObject({ count: 1, of: 1, cases: ['one'] });
  });

  it('leaves rules on trial out', () => {
    const cases = [caseOf('one', [mail('2 09:00', { signals: [{ type: 'decision', outcome: 'rejected' }] })])];
    const { rule } = courtesy.rules.get('no-parting-help')!;
    expect([rule.trial, rule.category]).toEqual([true, 'responsiveness']);
    expect(audit(cases, courtesy, options).by.rule.map(({ key }) => key)).toContain('no-parting-help');
    expect(figuresOf(cases)['response-rate']).toBeUndefined();
  });

  it('counts the debts of a rule of the house towards what it names, and no rule by its id', () => {
    const { rule: unreturned } = courtesy.rules.get('unreturned-call')!;
    const house = (more: object) =>
      compilePolicy({
        name: 'ours',
        extends: ['courtesy'],
        rules: { 'unreturned-call': 'off', 'rings-back': { ...unreturned, id: 'rings-back', ...more } },
      });
    const cases = [caseOf('one', [missedCall('2 09:00'), mail('2 12:00')])];
    const figuresUnder = (policy: CompiledPolicy): string[] =>
      audit(cases, policy, options)
        .scorecards.find(({ id }) => id === 'sam')!
        .figures.map(({ id }) => id);
    expect(figuresUnder(house({}))).toContain('calls-returned');
    expect(figuresUnder(house({ countsTowards: ['promises-kept'] }))).toContain('promises-kept');
    expect(figuresUnder(house({ countsTowards: ['promises-kept'] }))).not.toContain('calls-returned');
    expect(figuresUnder(house({ trial: true }))).not.toContain('calls-returned');
    expect(() => house({ countsTowards: ['calls-return'] })).toThrow('did you mean `calls-returned`');
  });
});

describe('what debts count towards', () => {
  it('is a figure of a scorecard, or the label of a candidate', () => {
    expect(countedTowards.filter((id) => !figureOrder.includes(id))).toEqual(['non-responsive']);
  });

  it('is named by a built-in rule each', () => {
    const named = new Set([...courtesy.obligations].flatMap(({ rule }) => rule.countsTowards ?? []));
    expect([...named].sort()).toEqual([...countedTowards].sort());
  });
});

describe('the label of a candidate', () => {
  const facts = ['client', 'location'].map((topic) => ({ type: 'disclosure', topic }));
  const approach = (id: string, at: string) => caseOf(id, [mail(at, { signals: facts })]);
  const labelOf = (cases: readonly Timeline[], asOf = '2026-03-20T12:00:00Z') =>
    cardsOf(cases, { candidates: true, asOf }).find(({ of }) => of === 'candidate')?.label;
  const three = [approach('a', '2025-10-01T09:00:00Z'), approach('b', '2025-11-03T09:00:00Z'), approach('c', '2026-02-02T09:00:00Z')];

  it('needs three targeted approaches that stand unanswered, and shows them', () => {
    expect(labelOf(three.slice(1))).toBeUndefined();
    expect(labelOf([...three.slice(1), caseOf('vague', [mail('2026-02-03T09:00:00Z')])])).toBeUndefined();
    expect(labelOf(three)).toEqual({
      label: 'non-responsive',
      evidence: [
        { timeline: 'a', interaction: 'a-1', at: Date.parse('2025-10-01T09:00:00Z') },
        { timeline: 'b', interaction: 'b-1', at: Date.parse('2025-11-03T09:00:00Z') },
        { timeline: 'c', interaction: 'c-1', at: Date.parse('2026-02-02T09:00:00Z') },
      ],
      until: Date.parse('2026-10-01T09:00:00Z'),
    });
  });

  it('lapses after twelve months, and with one answer', () => {
    expect(labelOf(three, '2026-10-01T08:59:59Z')).toBeDefined();
    expect(labelOf(three, '2026-10-01T09:00:00Z')).toBeUndefined();
    expect(labelOf([...three, caseOf('d', [reply('2 09:00')])])).toBeUndefined();
  });

  it('is not there unless candidates are asked for, and asks nobody for anything', () => {
    expect(cardsOf(three).some(({ label }) => label !== undefined)).toBe(false);
    const { worklist } = audit(three, courtesy, { ...options, candidates: true });
    expect(worklist).toEqual(audit(three, courtesy, options).worklist);
  });
});
