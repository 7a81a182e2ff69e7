import { readFileSync } from 'node:fs';
import { compilePolicy, evaluate, parseTimeline, type Report, type TimelineInput } from 'hearback';
import { Engine, type TopLevelCondition } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';
import { check, problemsOf } from './refused.ts';

const guide = readFileSync(new URL('../../docs/guide/conditions.md', import.meta.url), 'utf8');

const message = { id: 'i1', at: 0, kind: 'message', channel: 'email', from: 'sam', to: ['ana'], signals: [] };

/** What a check that requires this says of one message: nothing where it holds, else `broken` or `undecided`. */
function ours(require: object, interactions: readonly object[] = [message]): string | undefined {
  const timeline = parseTimeline({
    id: 'case-1',
    parties: [
      { id: 'ana', role: 'candidate' },
      { id: 'sam', role: 'recruiter' },
    ],
    interactions: interactions as TimelineInput['interactions'],
  });
  const conditions = { asks: { fact: 'interaction.signals', params: { type: 'question' }, operator: 'greaterThan', value: 0 } };
  const policy = compilePolicy({ name: 'house', conditions, rules: { house: check({ require }) } });
  const { violations, undecided }: Report = evaluate(timeline, policy, { asOf: 10, calendar: { timeZone: 'UTC' } });
  return [...violations, ...undecided].find(({ openedBy }) => openedBy === interactions.at(-1)!['id' as never])?.status;
}

async function theirs(condition: object, facts: Readonly<Record<string, unknown>>): Promise<boolean> {
  const engine = new Engine([{ conditions: { all: [condition] } as TopLevelCondition, event: { type: 'holds' } }]);
  return (await engine.run(facts)).events.length > 0;
}

const outcome = { fact: 'interaction.outcome', operator: 'notEqual', value: 'missed' };
const headcount = { fact: 'context.employerHeadcount', operator: 'notEqual', value: 3 };
const kind = { fact: 'interaction.kind', operator: 'equal', value: 'message' };
const refusedFor = (require: object): string => problemsOf(check({ require })).join('\n');

/** Every row of the table of differences, by its first cell, and what holds it. */
const rows: Readonly<Record<string, () => Promise<void> | void>> = {
  'a fact that is absent': async () => {
    for (const operator of ['notEqual', 'not:equal', 'notIn']) {
      const leaf = { ...outcome, operator, value: operator === 'notIn' ? ['missed'] : 'missed' };
      expect(await theirs(leaf, { 'interaction.outcome': undefined })).toBe(true);
      expect(ours(leaf)).toBe('broken');
    }
  },
  'a fact that is unknown': async () => {
    await expect(theirs(headcount, {})).rejects.toThrow('Undefined fact');
    expect(await theirs(headcount, { 'context.employerHeadcount': undefined })).toBe(true);
    expect(ours(headcount)).toBe('undecided');
    expect(ours({ any: [kind, headcount] })).toBeUndefined();
    expect(ours({ all: [{ not: kind }, headcount] })).toBe('broken');
    expect(ours({ not: headcount })).toBe('undecided');
  },
  'a number known by its bounds': () => {
    const asked = { type: 'question', topic: 'client' };
    const interactions = [
      { ...message, id: 'i0', signals: [asked] },
      { ...message, signals: undefined },
    ];
    const count = (operator: string, value: number) => ours({ fact: 'case.count', params: { of: 'asks' }, operator, value }, interactions);
    expect([count('greaterThan', 0), count('greaterThan', 1), count('lessThan', 1)]).toEqual([undefined, 'undecided', 'broken']);
  },
  'a misspelt fact or operator': async () => {
    await expect(theirs({ ...kind, fact: 'interaction.knd' }, { 'interaction.kind': 'message' })).rejects.toThrow('Undefined fact');
    await expect(theirs({ ...kind, operator: 'equals' }, { 'interaction.kind': 'message' })).rejects.toThrow('Unknown operator');
    expect(refusedFor({ ...kind, fact: 'interaction.knd' })).toContain('did you mean `interaction.kind`');
    expect(refusedFor({ ...kind, operator: 'equals' })).toContain('did you mean `equal`');
  },
  'a misspelt value': async () => {
    expect(await theirs({ ...kind, value: 'mesage' }, { 'interaction.kind': 'message' })).toBe(false);
    expect(refusedFor({ ...kind, value: 'mesage' })).toContain('did you mean `message`');
  },
  '`path`': async () => {
    expect(await theirs({ ...kind, fact: 'interaction', path: '$.kind' }, { interaction: { kind: 'message' } })).toBe(true);
    expect(refusedFor({ ...kind, path: '$.kind' })).toContain('.path: ');
    expect(refusedFor({ ...kind, value: { fact: 'interaction.kind', path: '$' } })).toContain('.value.path: ');
  },
  '`priority` and `name` of a condition': async () => {
    expect(await theirs({ all: [{ ...kind, priority: 2, name: 'a message' }] }, { 'interaction.kind': 'message' })).toBe(true);
    expect(refusedFor({ ...kind, priority: 2 })).toContain('.priority: ');
    expect(refusedFor({ all: [kind], name: 'a message' })).toContain('.name: ');
  },
  'a list that is none, as a value of `in`, `notIn`, `someValue:` or `everyValue:`': async () => {
    for (const operator of ['in', 'notIn', 'someValue:equal', 'everyValue:equal']) {
      await expect(theirs({ ...kind, operator, value: 3 }, { 'interaction.kind': 'message' })).rejects.toThrow('is not a function');
      expect(refusedFor({ ...kind, operator, value: 3 })).toContain('expected a list, received `3`');
    }
    const inText = { ...kind, fact: 'interaction.id', operator: 'in', value: 'i1, i2' };
    expect(await theirs(inText, { 'interaction.id': 'i1' })).toBe(true);
    expect(ours(inText)).toBeUndefined();
  },
  'a list that is none, as a fact to look into': async () => {
    const truths = { in: 'broken', notIn: undefined, 'someValue:equal': 'broken', 'everyValue:notEqual': 'broken' };
    for (const [operator, truth] of Object.entries(truths)) {
      const leaf = { ...kind, operator, value: { fact: 'interaction.at' } };
      await expect(theirs(leaf, { 'interaction.kind': 'message', 'interaction.at': 0 })).rejects.toThrow('is not a function');
      expect(ours(leaf), operator).toBe(truth);
    }
  },
  'a leaf that stands alone': () => {
    expect(() => new Engine([{ conditions: kind as unknown as TopLevelCondition, event: { type: 'holds' } }])).toThrow('root must contain');
    expect(ours(kind)).toBeUndefined();
  },
  'conditions that lead back to themselves': () => {
    const conditions = { one: { condition: 'other' }, other: { condition: 'one' } };
    expect(problemsOf(check(), { conditions })[0]).toContain('do not lead back to themselves');
  },
  'decorators of a host': async () => {
    const engine = new Engine([{ conditions: { all: [{ ...kind, operator: 'loud:equal', value: 'MESSAGE' }] }, event: { type: 'holds' } }]);
    engine.addOperatorDecorator('loud', (fact: string, value: string, next) => next(fact.toUpperCase(), value));
    expect((await engine.run({ 'interaction.kind': 'message' })).events).toHaveLength(1);
    expect(refusedFor({ ...kind, operator: 'loud:equal' })).toContain('expected an operator, received `loud`');
  },
};

describe('the difference from json-rules-engine that the guide tells of:', () => {
  const table = guide.split('## Where it differs from json-rules-engine')[1]!;
  const told = [...table.matchAll(/^\| (.+?) \| .+ \| .+ \|$/gm)].map(([, first]) => first!);

  it('each is held by a test', () => {
    expect(told).toEqual(Object.keys(rows));
  });

  it.each(Object.entries(rows))('%s', async (_, hold) => {
    await hold();
  });
});

describe('the guide', () => {
  it('shows conditions and a policy that can be loaded', () => {
    const blocks = [...guide.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => JSON.parse(text!) as object);
    expect(blocks.length).toBeGreaterThan(3);
    for (const block of blocks) {
      const policy = 'rules' in block ? block : { name: 'house', conditions: { shown: block } };
      expect(() => compilePolicy(policy), JSON.stringify(block)).not.toThrow();
    }
  });
});
