import { compilePolicy, courtesy, evaluate, type HearbackError } from 'hearback';
import { conditionOf, factsAt, operators } from 'hearback/json-rules-engine';
import { Engine, Operator } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';
import type { Node } from '../../src/conditions/node.ts';
import { unsure, yes } from '../../src/conditions/truth.ts';
import { foldTimeline } from '../../src/report/evaluate.ts';
import { readOptions } from '../../src/report/options.ts';
import { back, holds, missed, out, timelineOf } from './story.ts';

const asOf = '2026-04-30T12:00:00Z';
const everybody = { owedBy: 'recruiter', owedTo: 'candidate', category: 'house', severity: 'error' } as const;

const story = [
  back('asks', '02T09:00:00', [{ type: 'question', topic: 'client' }]),
  out('nudge', '03T09:00:00', [{ type: 'question', topic: 'availability' }]),
  missed('rang', '2026-03-04T09:00:00-06:00'),
  out('answers', '05T09:00:00', [{ type: 'disclosure', topic: 'client' }]),
  out('again', '05T10:00:00', [{ type: 'question', topic: 'availability' }]),
  out('pesters', '05T11:00:00', [{ type: 'question', topic: 'availability' }]),
];

describe('conditionOf', () => {
  it('has the truth, on an Engine, that the rule has here', async () => {
    const timeline = timelineOf(story);
    const report = evaluate(timeline, courtesy, { asOf });
    expect(report.met).toMatchObject({ 'unreturned-call': 1 });

    const opens = conditionOf(courtesy, 'unreturned-call', 'opens')!;
    const met = conditionOf(courtesy, 'unreturned-call', 'met')!;
    const finding = 'case-1/unreturned-call/rang';
    for (const { id } of timeline.interactions) {
      expect(await holds(opens, factsAt(timeline, courtesy, id)), id).toBe(id === 'rang');
    }
    expect(await holds(met, factsAt(timeline, courtesy, 'answers', { finding }))).toBe(true);

    const broken = report.violations.filter(({ rule }) => rule === 'too-many-follow-ups').map(({ openedBy }) => openedBy);
    expect(broken.length).toBeGreaterThan(0);
    const when = conditionOf(courtesy, 'too-many-follow-ups', 'when')!;
    const require = conditionOf(courtesy, 'too-many-follow-ups', 'require')!;
    for (const { id } of timeline.interactions) {
      const facts = factsAt(timeline, courtesy, id);
      expect((await holds(when, facts)) && !(await holds(require, facts)), id).toBe(broken.includes(id));
    }
  });

  it('has it for every rule of the Courtesy Code, wherever all is known', async () => {
    const timeline = timelineOf(story, {
      opportunity: { client: 'Acme Corp', clientConfidential: true, decisionBy: '2026-03-20T12:00:00Z' },
    });
    const fold = foldTimeline(timeline, courtesy, readOptions({ asOf }, timeline, courtesy));
    let compared = 0;
    for (const view of fold.frame.views) {
      const facts = factsAt(timeline, courtesy, view.interaction.id);
      for (const { rule, ...nodes } of courtesy.rules.values()) {
        if (rule.each !== undefined) continue;
        for (const part of ['when', 'require', 'opens'] as const) {
          const node = part in nodes ? (nodes as Partial<Record<typeof part, Node>>)[part] : undefined;
          if (node === undefined) continue;
          fold.frame.now = view;
          fold.frame.stamp++;
          const truth = node.test(fold.frame);
          if (truth === unsure) continue;
          compared++;
          expect(await holds(conditionOf(courtesy, rule.id, part)!, facts), `${rule.id} ${part} at ${view.interaction.id}`).toBe(
            truth === yes,
          );
        }
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  const ofRule = (require: object, more: object = {}) => {
    const policy = compilePolicy({
      name: 'ours',
      conditions: {
        plain: { fact: 'interaction.kind', operator: 'equal', value: 'message' },
        'of-rule': {
          any: [{ condition: 'plain' }, { fact: 'interaction.durationMinutes', operator: 'lessThan', value: { fact: 'option.limit' } }],
        },
      },
      rules: {
        house: { id: 'house', kind: 'check', ...everybody, options: { limit: 3, wait: { hours: 2 } }, when: { all: [] }, require, ...more },
      },
    });
    return { policy, ...conditionOf(policy, 'house', 'require')! };
  };

  it('puts the settings of the rule in', () => {
    const count = { fact: 'case.count', params: { of: 'plain' }, operator: 'lessThan', value: { fact: 'option.limit' } };
    expect(ofRule(count).condition).toEqual({ all: [{ ...count, value: 3 }] });
    const time = { fact: 'time', params: { for: 'option.wait' }, operator: 'greaterThan', value: 1 };
    expect(ofRule(time).condition).toEqual({ all: [{ ...time, params: { for: { hours: 2 } } }] });
  });

  it('turns a leaf about a setting around, or decides it', () => {
    const value = { fact: 'case.count', params: { of: 'plain' } };
    expect(ofRule({ fact: 'option.limit', operator: 'lessThan', value }).condition).toEqual({
      all: [{ ...value, operator: 'swap:lessThan', value: 3 }],
    });
    expect(ofRule({ fact: 'option.limit', operator: 'lessThan', value: 4 }).condition).toEqual({ all: [] });
    expect(ofRule({ fact: 'option.limit', operator: 'lessThan', value: 3 }).condition).toEqual({ not: { all: [] } });
  });

  it('names conditions, but those that ask for a setting of the rule', () => {
    const { condition, named } = ofRule({ all: [{ condition: 'plain' }, { condition: 'of-rule' }] });
    expect(condition).toMatchObject({ all: [{ condition: 'plain' }, { any: [{ condition: 'plain' }, { value: 3 }] }] });
    expect(Object.keys(named)).toEqual(['plain']);
    expect(named.plain).toEqual({ all: [{ fact: 'interaction.kind', operator: 'equal', value: 'message' }] });
  });

  it('is false of what is absent, whatever the operator', async () => {
    const timeline = timelineOf([out('i1', '02T09:00:00')]);
    for (const [operator, value] of [
      ['notEqual', 'missed'],
      ['notIn', ['missed']],
      ['not:equal', 'missed'],
      ['in', 'a null that is a text'],
      ['everyValue:notEqual', ['missed']],
      ['notIn', { fact: 'interaction.by' }],
    ] as const) {
      const { policy, ...condition } = ofRule({ fact: 'opportunity.title', operator, value });
      expect(await holds(condition, factsAt(timeline, policy, 'i1')), operator).toBe(false);
      expect(evaluate(timeline, policy, { asOf }).violations).toHaveLength(1);
    }
    const { policy, ...right } = ofRule({ fact: 'interaction.kind', operator: 'in', value: { fact: 'opportunity.title' } });
    expect(await holds(right, factsAt(timeline, policy, 'i1'))).toBe(false);
  });

  it('gives nothing for a part that the rule does without', () => {
    expect(conditionOf(courtesy, 'unreturned-call', 'restarts')).toBeUndefined();
  });

  it('refuses a rule or a part that there is not', () => {
    const refused = (action: () => unknown) =>
      expect(action).toThrow(expect.objectContaining({ code: 'invalid-options' } satisfies Partial<HearbackError>));
    refused(() => conditionOf(courtesy, 'unreturned-cal', 'opens'));
    expect(() => conditionOf(courtesy, 'unreturned-cal', 'opens')).toThrow('did you mean `unreturned-call`');
    expect(() => conditionOf(courtesy, 'unreturned-call', 'open' as 'opens')).toThrow('did you mean `opens`');
  });
});

describe('operators', () => {
  const startsWith = new Operator(
    'startsWith',
    (text: string, start: string) => text.startsWith(start),
    (text) => typeof text === 'string',
  );
  const policyWith = (list: Parameters<typeof operators>[0], fact = 'interaction.id', value = 'x') =>
    compilePolicy(
      {
        name: 'ours',
        rules: {
          house: {
            id: 'house',
            kind: 'check',
            ...everybody,
            when: { all: [] },
            require: { fact, operator: 'not:startsWith', value },
          },
        },
      },
      { operators: operators(list) },
    );
  const brokenBy = (policy: ReturnType<typeof compilePolicy>) =>
    evaluate(timelineOf([out('i1', '02T09:00:00'), out('x2', '03T09:00:00')]), policy, { asOf }).violations.map(({ openedBy }) => openedBy);

  it('are those of a list', () => {
    expect(brokenBy(policyWith([startsWith]))).toEqual(['x2']);
  });

  it('make what they will of a text, of a fact too that is one of few names', () => {
    expect(brokenBy(policyWith([startsWith], 'interaction.kind', 'mess'))).toEqual(['i1', 'x2']);
    expect(brokenBy(policyWith([startsWith], 'interaction.kind', 'resume-'))).toEqual([]);
  });

  it('are those that were added to an Engine, and not what it came with or made of them', async () => {
    const engine = new Engine();
    engine.addOperator(startsWith);
    engine.addOperator('isNothing', (value) => value === null);
    await holds({ condition: { all: [{ fact: 'a', operator: 'not:startsWith', value: 'x' }] }, named: {} }, { a: 'abc' }, engine);
    expect(operators(engine).map(({ name }) => name)).toEqual(['startsWith', 'isNothing']);
    expect(brokenBy(policyWith(engine))).toEqual(['x2']);
  });

  it('hold where they return true, as on an Engine', () => {
    const [one] = operators([new Operator('one', () => 1 as unknown as boolean)]);
    expect(one!.evaluate('a', 'b')).toBe(false);
  });
});
