import { type Condition, compilePolicy, evaluate, parseTimeline } from 'hearback';
import { Engine, type TopLevelCondition } from 'json-rules-engine';
import { between, type Chooser, chance, many, pick, seeded, some, weighted } from '../../src/testing/arbitraries/chooser.ts';

/** A condition, those that it may name, and facts that are all known and there. */
interface Case {
  readonly condition: TopLevelCondition;
  readonly named: Readonly<Record<string, TopLevelCondition>>;
  readonly context: Readonly<Record<string, unknown>>;
  readonly signals: readonly { readonly type: string }[];
}

const types = {
  a: 'string',
  b: 'string',
  c: 'number',
  d: 'number',
  e: 'boolean',
  f: 'strings',
  g: 'strings',
  h: 'instant',
} as const;

const texts = ['red', 'green', 'blue', '3', '', 'blue green'];
const numbers = [3, 0, -1, 2, 1.5, 1e15];
const signalTypes = ['interest', 'acknowledgement', 'no-news', 'good-time'];
const operators = [
  ...['equal', 'notEqual', 'in', 'notIn', 'contains', 'doesNotContain'],
  ...['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'],
];
const decorators = ['not', 'someFact', 'everyFact', 'someValue', 'everyValue', 'swap'];

const someOrNone = (c: Chooser, items: readonly string[]) => (chance(c, 15) ? [] : some(c, items));

function randomValue(c: Chooser, type: (typeof types)[keyof typeof types]): unknown {
  switch (type) {
    case 'string':
      return pick(c, texts);
    case 'strings':
      return someOrNone(c, texts);
    case 'boolean':
      return chance(c, 50);
    case 'instant':
      return pick(c, numbers.filter(Number.isInteger));
    case 'number':
      return pick(c, numbers);
  }
}

function randomCase(c: Chooser): Case {
  const context = Object.fromEntries(Object.entries(types).map(([name, type]) => [name, randomValue(c, type)]));
  const named: Record<string, TopLevelCondition> = {};
  for (const name of many(c, 0, 3, (place) => `named-${String(place)}`)) named[name] = randomTop(c, Object.keys(named));
  return { context, named, condition: randomTop(c, Object.keys(named)), signals: many(c, 0, 3, () => ({ type: pick(c, signalTypes) })) };
}

/** A condition that json-rules-engine lets stand alone: no leaf. */
function randomTop(c: Chooser, names: readonly string[]): TopLevelCondition {
  const condition = randomCondition(c, names, 0);
  return 'fact' in condition ? { all: [condition] } : condition;
}

type Nested = Extract<TopLevelCondition, { all: unknown }>['all'][number];

function randomCondition(c: Chooser, names: readonly string[], depth: number): Nested {
  const next = () => randomCondition(c, names, depth + 1);
  const inner = depth < 4 ? 1 : 0;
  return weighted<() => Nested>(c, [
    [5, () => randomLeaf(c)],
    [3 * inner, () => ({ all: many(c, 0, 3, next) })],
    [3 * inner, () => ({ any: many(c, 0, 3, next) })],
    [2 * inner, () => ({ not: next() })],
    [names.length > 0 ? 2 : 0, () => ({ condition: pick(c, names) })],
  ])();
}

function randomFact(c: Chooser): { fact: string; params?: Record<string, unknown> } {
  if (chance(c, 15)) return { fact: 'interaction.signals', params: { type: chance(c, 50) ? pick(c, signalTypes) : some(c, signalTypes) } };
  return { fact: `context.${pick(c, Object.keys(types))}` };
}

function randomLeaf(c: Chooser): Nested {
  const operator = [...many(c, 0, between(c, 0, 3), () => pick(c, decorators)), pick(c, operators)].join(':');
  return { ...randomFact(c), operator, value: chance(c, 25) ? randomFact(c) : constantFor(c, operator) };
}

/** A value that the operator can be given; a list, and now and then one of lists, where it goes through one. */
function constantFor(c: Chooser, operator: string): unknown {
  const scalar = () => pick<unknown>(c, [...texts, ...numbers, true, false, null]);
  const list = () => many(c, 0, 3, scalar);
  const goesThrough = /someValue|everyValue|(?:^|:)(?:in|notIn)$/.test(operator);
  const turned = /^(?:(?:not|someFact|everyFact):)*swap/.test(operator);
  if (!goesThrough || (turned && chance(c, 50))) return chance(c, 85) ? scalar() : list();
  return /(?:someValue|everyValue).*(?:someValue|everyValue|in|notIn)/i.test(operator) && chance(c, 80) ? many(c, 0, 2, list) : list();
}

function ours({ condition, named, context, signals }: Case): boolean {
  const policy = compilePolicy({
    name: 'random',
    context: Object.fromEntries(Object.entries(types).map(([name, type]) => [name, { type }])),
    conditions: named as Record<string, Condition>,
    rules: {
      check: {
        ...{ id: 'check', kind: 'check', category: 'random', severity: 'error', owedBy: 'sender', owedTo: 'addressee' },
        when: { all: [] },
        require: condition as Condition,
      },
    },
  });
  const timeline = parseTimeline({
    id: 'case',
    parties: [
      { id: 'ana', role: 'candidate' },
      { id: 'sam', role: 'recruiter' },
    ],
    interactions: [{ id: 'i', at: 0, kind: 'message', channel: 'email', from: 'sam', to: ['ana'], signals }],
    context,
  });
  const { violations, undecided } = evaluate(timeline, policy, { asOf: 0, calendar: { timeZone: 'UTC' } });
  if (undecided.length > 0) throw new Error('a condition over known facts is undecided');
  return violations.length === 0;
}

async function theirs({ condition, named, context, signals }: Case): Promise<boolean> {
  const engine = new Engine([{ conditions: condition, event: { type: 'holds' } }]);
  for (const [name, one] of Object.entries(named)) engine.setCondition(name, one);
  for (const [name, value] of Object.entries(context)) engine.addFact(`context.${name}`, value);
  engine.addFact('interaction.signals', ({ type }) => signals.filter((signal) => [type].flat().includes(signal.type)).length);
  return (await engine.run()).events.length > 0;
}

/** Whether json-rules-engine went through something that is no list, which it does not survive; here nothing is in it. */
const isNoList = (error: unknown): boolean =>
  error instanceof TypeError && /(?:indexOf|some|every) is not a function|Cannot read prop/.test(error.message);

/** What came of one condition: how the two judged it, or that json-rules-engine could not. */
export async function judgeCondition(
  seed: number,
): Promise<{ readonly ours: boolean; readonly theirs: boolean | 'no list'; readonly of: Case }> {
  const of = randomCase(seeded(seed));
  const own = ours(of);
  try {
    return { ours: own, theirs: await theirs(of), of };
  } catch (error) {
    if (isNoList(error)) return { ours: own, theirs: 'no list', of };
    throw error;
  }
}

/** How hearback and json-rules-engine differ about the condition that follows from a seed; nothing where they agree, or the latter could not judge. */
export async function conditionDifference(seed: number): Promise<string | undefined> {
  const judged = await judgeCondition(seed);
  if (judged.theirs === 'no list' || judged.theirs === judged.ours) return undefined;
  return `hearback ${String(judged.ours)}, json-rules-engine ${String(judged.theirs)}\n${JSON.stringify(judged.of, undefined, 1)}`;
}
