import { compilePolicy, courtesy, HearbackError } from 'hearback';
import { factsAt } from 'hearback/json-rules-engine';
import { Engine } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';
import { back, holds, missed, out, timelineOf } from './story.ts';

const question = { type: 'question', topic: 'client' };
const timeline = timelineOf([
  out('i1', '02T09:00:00', [{ type: 'disclosure', topic: 'location' }]),
  back('i2', '03T09:00:00', [question, { type: 'interest' }]),
  { ...out('i3', '04T09:00:00'), signals: undefined },
  missed('i4', '2026-03-05T09:00:00-06:00'),
  out('i5', '09T09:00:00'),
]);

/** The truth of a leaf on an Engine that has these facts. */
const leaf = async (facts: Readonly<Record<string, unknown>>, fact: string, params: object, operator: string, value: unknown) =>
  holds({ condition: { all: [{ fact, params: { ...params }, operator, value }] }, named: {} }, facts);

describe('factsAt', () => {
  it('knows of a debt that the interaction itself opens', () => {
    const facts = factsAt(timeline, courtesy, 'i4', { finding: 'case-1/unreturned-call/i4' });
    expect(facts).toMatchObject({ 'opened.id': 'i4' });
  });

  it('gives what the interaction states, the case up to it, and nothing of what came later', async () => {
    const facts = factsAt(timeline, courtesy, 'i2');
    expect(facts).toMatchObject({ 'interaction.id': 'i2', 'interaction.by': ['candidate'], 'opportunity.clientConfidential': false });
    const total = { of: 'contact' };
    expect(await leaf(facts, 'case.count', total, 'equal', 2)).toBe(true);
    expect(await leaf(facts, 'before.count', total, 'equal', 1)).toBe(true);
    expect(await leaf(facts, 'interaction.signals', { type: ['question', 'interest'] }, 'equal', 2)).toBe(true);
    expect(await leaf(facts, 'time', { for: { days: 1 } }, 'equal', Date.parse('2026-03-04T23:59:59.999-06:00'))).toBe(true);
  });

  it('gives null for what is absent', () => {
    expect(factsAt(timeline, courtesy, 'i1')['interaction.outcome']).toBeNull();
  });

  describe('of what is unknown', () => {
    const facts = factsAt(timeline, courtesy, 'i3');
    const asksWords = { all: [{ fact: 'interaction.signals', params: { type: 'decision' }, operator: 'equal', value: 0 }] };
    const asksContext = { all: [{ fact: 'context.employerHeadcount', operator: 'notEqual', value: 1 }] };

    it('leaves the value out, and lets the Engine refuse a condition that asks for it', async () => {
      expect('context.employerHeadcount' in facts).toBe(false);
      await expect(holds({ condition: asksContext, named: {} }, facts)).rejects.toThrow('Undefined fact: context.employerHeadcount');
      await expect(holds({ condition: asksWords, named: {} }, facts)).rejects.toThrow(
        'Undefined fact: interaction.signals {"type":"decision"} is unknown',
      );
    });

    it('is undefined for an Engine that allows that', async () => {
      const lenient = () => new Engine([], { allowUndefinedFacts: true });
      expect(await holds({ condition: asksWords, named: {} }, facts, lenient())).toBe(false);
      expect(await holds({ condition: asksContext, named: {} }, facts, lenient())).toBe(true);
    });

    it('is a count of which only the bounds are known', async () => {
      const policy = compilePolicy({
        name: 'ours',
        conditions: { told: { fact: 'interaction.signals', params: { type: 'decision' }, operator: 'greaterThan', value: 0 } },
      });
      await expect(leaf(factsAt(timeline, policy, 'i5'), 'case.count', { of: 'told' }, 'equal', 0)).rejects.toThrow('is unknown');
      expect(await leaf(factsAt(timeline, policy, 'i2'), 'case.count', { of: 'told' }, 'equal', 0)).toBe(true);
    });
  });

  describe('of a debt', () => {
    const finding = 'case-1/unreturned-call/i4';

    it('knows the opening, and who owes whom, where a finding is given', () => {
      const facts = factsAt(timeline, courtesy, 'i5', { finding });
      expect(facts).toMatchObject({
        'opened.id': 'i4',
        'interaction.byDebtor': true,
        'interaction.toCreditor': true,
        'interaction.settles': true,
      });
    });

    it('leaves them out where none is', () => {
      const names = Object.keys(factsAt(timeline, courtesy, 'i5'));
      expect(names.filter((name) => /^(opened|signal)\.|byDebtor|toCreditor/.test(name))).toEqual([]);
    });

    it('knows the signal of the debt, and the one in hand', () => {
      const facts = factsAt(timeline, courtesy, 'i3', { finding: 'case-1/unanswered-question/i2/question:client:1' });
      expect(facts).toMatchObject({ 'signal.topic': 'client', 'opened.signal.topic': 'client', 'opened.signal.byRole': 'candidate' });
      expect(factsAt(timeline, courtesy, 'i2', { signal: 1 })).toMatchObject({ 'signal.type': 'interest', 'signal.topic': null });
    });
  });

  it('reads conditions that count one another in turn', async () => {
    const policy = compilePolicy({
      name: 'ours',
      conditions: {
        odd: { any: [{ fact: 'before.count', params: { of: 'even' }, operator: 'equal', value: 0 }, { condition: 'after-even' }] },
        even: { not: { condition: 'odd' } },
        'after-even': {
          fact: 'before.last',
          params: { of: 'even' },
          operator: 'greaterThan',
          value: { fact: 'before.last', params: { of: 'odd' } },
        },
      },
    });
    const facts = factsAt(timeline, policy, 'i5');
    expect(await leaf(facts, 'case.count', { of: 'odd' }, 'equal', 5)).toBe(true);
    expect(await leaf(facts, 'case.count', { of: 'even' }, 'equal', 0)).toBe(true);
  });

  describe('refuses', () => {
    const problem = (action: () => unknown): HearbackError => {
      try {
        action();
      } catch (error) {
        if (error instanceof HearbackError) return error;
      }
      throw new Error('nothing was refused');
    };

    it('an interaction, a finding or a signal that there is not', () => {
      expect(problem(() => factsAt(timeline, courtesy, 'j2')).issues).toMatchObject([{ path: ['interaction'], received: '`j2`' }]);
      expect(problem(() => factsAt(timeline, courtesy, 'i5', { finding: 'case-1/unreturned-call/i5' })).issues).toMatchObject([
        { path: ['finding'], nearest: 'case-1/unreturned-call/i4' },
      ]);
      expect(problem(() => factsAt(timeline, courtesy, 'i2', { signal: 2 })).message).toBe(
        'signal: expected one of the 2 signals of the interaction, from 0, received `2`',
      );
    });

    it('params that a fact does not take, and goes on', async () => {
      const facts = factsAt(timeline, courtesy, 'i2');
      await expect(leaf(facts, 'case.count', { of: 'contatc' }, 'equal', 2)).rejects.toThrow('did you mean `contact`');
      expect(await leaf(facts, 'case.count', { of: 'contact' }, 'equal', 2)).toBe(true);
    });
  });
});
