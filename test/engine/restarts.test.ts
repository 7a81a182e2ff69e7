import { describe, expect, it } from 'vitest';
import { type CompiledPolicy, compilePolicy, evaluate, parseTimeline } from '../../src/index.ts';

const contact = { fact: 'interaction.kind', operator: 'in', value: ['message', 'call'] };
const policy = compilePolicy({
  name: 'house',
  version: '1',
  rules: {
    answer: {
      id: 'answer',
      kind: 'obligation',
      category: 'responsiveness',
      severity: 'warning',
      owedBy: 'recruiter',
      owedTo: 'candidate',
      opens: { fact: 'interaction.kind', operator: 'equal', value: 'message' },
      restarts: contact,
      due: { hours: 48 },
      met: { fact: 'interaction.kind', operator: 'equal', value: 'interview-held' },
      voided: { fact: 'opened.signals', params: { type: 'opt-out' }, operator: 'greaterThan', value: 0 },
    },
  },
});
const heard = (id: string, day: number, more: object = {}) => ({
  id,
  kind: 'message',
  channel: 'email',
  at: `2026-03-${String(day).padStart(2, '0')}T12:00:00Z`,
  from: 'ana',
  to: ['sam'],
  signals: [],
  ...more,
});
const called = (id: string, day: number) => heard(id, day, { kind: 'call', channel: 'phone', outcome: 'connected', signals: undefined });
const judged = (...interactions: object[]) =>
  evaluate(
    parseTimeline({
      id: 'case',
      parties: [
        { id: 'ana', role: 'candidate' },
        { id: 'sam', role: 'recruiter' },
      ],
      interactions,
    }),
    policy,
    { asOf: '2026-03-10T13:00:00Z', calendar: { timeZone: 'UTC' } },
  );

describe('a clock that starts anew', () => {
  it('assumes, where a new debt opens beside what is past due, what might have voided it', () => {
    const { violations } = judged(heard('q', 2), called('c', 9));
    expect(violations[0]).toMatchObject({ openedBy: 'q', assumes: [{ unknown: 'words', interaction: 'c' }] });
  });
  it('assumes nothing of a debt past due beside which one is pending already', () => {
    const { violations, pending } = judged(heard('q', 2), heard('r', 9), called('c', 10));
    expect(violations[0]).toMatchObject({ openedBy: 'q', assumes: [] });
    expect(pending[0]).toMatchObject({ openedBy: 'r', assumes: [], dueAt: Date.UTC(2026, 2, 12, 12) });
  });
});

describe('a clock that starts anew for each signal', () => {
  const house = (each: string, owedBy: string, restarts: object) =>
    compilePolicy({
      name: 'house',
      rules: {
        said: {
          ...{ kind: 'obligation', category: 'promises', severity: 'warning', owedBy, owedTo: 'candidate', each },
          opens: contact,
          restarts,
          due: { hours: 48 },
          met: { fact: 'interaction.kind', operator: 'equal', value: 'offer-extended' },
        } as never,
      },
    });
  const judgedBy = (house: CompiledPolicy, interactions: object[]) =>
    evaluate(
      parseTimeline({
        id: 'case',
        parties: [
          { id: 'ana', role: 'candidate' },
          { id: 'sam', role: 'recruiter' },
          { id: 'eve', role: 'employer', organization: 'Acme' },
        ],
        interactions: interactions as never,
      }),
      house,
      { asOf: '2026-03-20T13:00:00Z', calendar: { timeZone: 'UTC' } },
    );
  const wrote = (id: string, day: number, signal: object | undefined, from?: string) =>
    heard(id, day, { from, to: ['ana'], signals: signal === undefined ? [] : [signal] });

  it('opens new debts in the order in which those past due were opened, though one came to be about another promise since', () => {
    const call = { type: 'promise', action: 'call' };
    const { violations } = judgedBy(house('promise', 'sender', contact), [
      ...[wrote('one', 2, call, 'sam'), wrote('two', 3, call, 'eve'), wrote('again', 4, call, 'sam')],
      wrote('three', 10, undefined),
    ]);
    expect(violations.filter(({ openedBy }) => openedBy === 'three').map(({ id, owedBy }) => [id, owedBy])).toEqual([
      ['case/said/three/promise:call:1', 'sam'],
      ['case/said/three/promise:call:1~2', 'eve'],
    ]);
  });

  it('is that of a recruiter whose organization is not stated, where nobody is named who says it anew', () => {
    const status = { type: 'disclosure', topic: 'status' };
    const policy = house('disclosure', 'recruiter', { fact: 'signal.type', operator: 'equal', value: 'disclosure' });
    const held = { id: 'held', kind: 'interview-held', at: '2026-03-03T12:00:00Z', signals: [status] };
    const { violations } = judgedBy(policy, [wrote('one', 2, status, 'sam'), held]);
    expect(violations.map(({ openedBy, dueAt }) => [openedBy, dueAt])).toEqual([['one', Date.UTC(2026, 2, 5, 12)]]);
  });
});
