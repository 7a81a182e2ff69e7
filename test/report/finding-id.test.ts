import { compilePolicy, evaluate, parseTimeline } from 'hearback';
import { describe, expect, it } from 'vitest';
import { twoHouses } from '../facts/settings.ts';

const asks = (id: string, day: number, of: string) => ({
  id,
  at: `2026-03-0${String(day)}T09:00:00-06:00`,
  kind: 'message' as const,
  channel: 'email' as const,
  from: 'ana',
  to: [of],
  signals: [{ type: 'question' as const, topic: 'status' as const }],
});

const timeline = parseTimeline({
  id: 'case-1',
  parties: twoHouses,
  interactions: [asks('q1', 2, 'sam'), asks('q2', 2, 'rita'), { ...asks('nudge', 4, 'sam'), signals: [] }],
});

const policy = compilePolicy({
  name: 'answers',
  rules: {
    answer: {
      category: 'responsiveness',
      severity: 'warning',
      kind: 'obligation',
      each: 'question',
      opens: { fact: 'signal.topic', operator: 'equal', value: 'status' },
      owedBy: 'addressee',
      owedTo: 'candidate',
      due: { days: 1 },
      met: { fact: 'interaction.byDebtor', operator: 'equal', value: true },
      restarts: { fact: 'interaction.fromRole', operator: 'equal', value: 'candidate' },
    },
  },
});

describe('the id of a finding', () => {
  it('is its own, too, where one interaction starts anew what two people owe of one topic', () => {
    const { violations } = evaluate(timeline, policy, { asOf: '2026-03-20T12:00:00Z', calendar: { timeZone: 'America/Chicago' } });
    expect(violations.map(({ id, owedBy }) => `${id} ${String(owedBy)}`).sort()).toEqual([
      'case-1/answer/nudge/question:status:1 sam',
      'case-1/answer/nudge/question:status:1~2 rita',
      'case-1/answer/q1/question:status:1 sam',
      'case-1/answer/q2/question:status:1 rita',
    ]);
  });
});
