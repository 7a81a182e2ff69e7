import { describe, expect, it } from 'vitest';
import { referenceEvaluate } from './evaluate.ts';
import { back, check, interaction, obligation, on, out, policy, statuses, timeline, words } from './scenario.ts';
import type { Condition, Interaction, ReferenceReport, Rule } from './types.ts';

const judged = (
  rules: readonly Rule[],
  interactions: readonly Interaction[],
  conditions: Record<string, Condition> = {},
): ReferenceReport => referenceEvaluate(timeline(interactions), policy(rules, { conditions }), { asOf: on(30) });

const decides: Condition = { fact: 'interaction.signals', params: { type: 'decision' }, operator: 'greaterThan', value: 0 };

describe('interaction.settles', () => {
  const wanted = check({ id: 'wanted', require: { fact: 'interaction.settles', operator: 'equal', value: true } });

  it('is true of what meets a debt, and false of what opens one', () => {
    const report = judged([obligation(), wanted], [out('x', on(1)), back('q', on(2)), out('a', on(3))]);
    expect(statuses(report)).toEqual(['broken wanted/x']);
  });

  it('is unknown of what perhaps meets one', () => {
    const report = judged([obligation({ met: decides }), wanted], [back('q', on(1)), out('a', on(2), words)]);
    expect(report.undecided).toMatchObject([{ id: 'case-1/wanted/a', assumes: [{ unknown: 'words', interaction: 'a' }] }]);
  });

  it('makes a finding assume what any obligation assumes', () => {
    const quiet = check({ id: 'quiet', require: { fact: 'interaction.settles', operator: 'equal', value: true } });
    const report = judged([obligation({ met: decides }), quiet], [back('q', on(1)), out('a', on(2), words), out('b', on(3))]);
    expect(report.violations).toMatchObject([{ id: 'case-1/quiet/b', assumes: [{ unknown: 'words', interaction: 'a' }] }]);
  });
});

describe('due', () => {
  const dueAt = (due: unknown) => judged([obligation({ due })], [back('q', on(1))]).violations.map((finding) => finding.dueAt);

  it('takes the first of a list whose `when` is true', () => {
    const never = { when: { fact: 'interaction.automated', operator: 'equal', value: true }, hours: 1 };
    expect(dueAt([never, { hours: 2 }, { hours: 3 }])).toEqual([on(1, 11)]);
  });

  it('leaves absent parts out, and never falls due for want of an instant', () => {
    expect(dueAt({ latestOf: [{ at: 'interaction.startsAt' }, { hours: 2 }] })).toEqual([on(1, 11)]);
    expect(dueAt({ earliestOf: [{ days: 1 }, { hours: 2 }] })).toEqual([on(1, 11)]);
    expect(dueAt({ at: 'interaction.startsAt' })).toEqual([]);
    expect(dueAt({ never: true })).toEqual([]);
  });

  it('counts from another instant, and from an option', () => {
    const options = { options: { patience: { hours: 3 } }, due: 'option.patience' };
    expect(judged([obligation(options)], [back('q', on(1))]).violations).toMatchObject([{ dueAt: on(1, 12) }]);
    const held = interaction({ id: 'i', at: on(1), kind: 'interview-held', startsAt: on(1, 8) });
    const opens = { fact: 'interaction.kind', operator: 'equal', value: 'interview-held' };
    const rule = obligation({ opens, due: { hours: 1, from: 'interaction.startsAt' } });
    expect(judged([rule], [held]).violations).toMatchObject([{ dueAt: on(1) }]);
  });
});

describe('ids', () => {
  it('escape what divides them', () => {
    const report = judged([obligation({ id: 'a/b' })], [back('x:1', on(1))]);
    expect(report.violations.map(({ id }) => id)).toEqual(['case-1/a%2Fb/x%3A1']);
  });

  it('count the signals of one type and field', () => {
    const signals = [{ type: 'pressure', tactic: 'guilt' }, { type: 'interest' }, { type: 'pressure', tactic: 'guilt' }];
    const rule = check({ each: 'pressure', require: { fact: 'interaction.automated', operator: 'equal', value: true } });
    const report = judged([rule], [out('p', on(1), { signals })]);
    expect(statuses(report)).toEqual(['broken limit/p/pressure:guilt:1', 'broken limit/p/pressure:guilt:2']);
  });

  it('tell apart the next debts of different people', () => {
    const rule = obligation({ owedBy: 'addressee', restarts: { condition: 'asked' }, due: { hours: 1 } });
    const asks = [back('q1', on(1)), back('q2', on(1), { to: ['dana'] }), back('q3', on(2))];
    expect(judged([rule], asks).violations.map(({ id, owedBy }) => `${id} ${owedBy}`)).toEqual([
      'case-1/answer/q1 sam',
      'case-1/answer/q2 dana',
      'case-1/answer/q3 sam',
      'case-1/answer/q3~2 dana',
    ]);
  });
});

describe('unknown words under each', () => {
  it('open nothing, and are assumed to hold nothing', () => {
    const rule = obligation({ each: 'question' });
    const asks = back('q2', on(2), { signals: [{ type: 'question', topic: 'client' }] });
    const report = judged([rule], [back('q1', on(1), words), asks]);
    expect(report.violations).toMatchObject([{ openedBy: 'q2', assumes: [{ unknown: 'words', interaction: 'q1' }] }]);
    expect(report.coverage.unjudged).toEqual({ answer: 1 });
  });
});
