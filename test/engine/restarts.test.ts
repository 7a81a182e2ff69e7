import { describe, expect, it } from 'vitest';
import { compilePolicy, evaluate, parseTimeline } from '../../src/index.ts';

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
