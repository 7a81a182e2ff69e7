import fc from 'fast-check';
import { type PolicyInput, safeCompilePolicy } from 'hearback';
import { describe, expect, it } from 'vitest';
import { check, obligation, problemsOf, problemsOfShared } from './refused.ts';

const leaf = { fact: 'interaction.kind', operator: 'equal', value: 'message' };
const counting = (of: string) => ({ fact: 'case.count', params: { of }, operator: 'greaterThan', value: 0 });
const settles = { fact: 'interaction.settles', operator: 'equal', value: true };

/** Asserts the one problem: its path, and what its line says besides. */
function expectProblem(problems: readonly string[], path: string, ...saying: string[]): void {
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(new RegExp(`^${path.replaceAll(/[[\].]/g, String.raw`\$&`)}: `));
  for (const words of saying) expect(problems[0]).toContain(words);
}

/** The paths of what is wrong with a policy that others may extend. */
function pathsWith(policy: PolicyInput) {
  const result = safeCompilePolicy({ name: 'ours' }, { policies: [{ name: 'all right' }, policy] });
  return result.ok ? [] : result.error.issues.map(({ path }) => path);
}

describe('a name that is misspelt is refused, with its place and the nearest', () => {
  it.each([
    ['a fact', { ...leaf, fact: 'interaction.knd' }, 'fact', 'interaction.kind'],
    ['a fact to compare with', { ...leaf, value: { fact: 'opportunity.tite' } }, 'value.fact', 'opportunity.title'],
    ['an operator', { ...leaf, operator: 'equals' }, 'operator', 'equal'],
    ['an operator under a decorator', { ...leaf, operator: 'not:equals' }, 'operator', 'equal'],
    ['a decorator', { ...leaf, operator: 'somFact:equal' }, 'operator', 'someFact'],
    ['a value', { ...leaf, value: 'mesage' }, 'value', 'message'],
    ['one value of a list', { ...leaf, operator: 'in', value: ['call', 'mesage'] }, 'value', 'message'],
    ['a param', { ...counting('contact'), params: { of: 'contact', snice: 'contact' } }, 'params.snice', 'since'],
    [
      'the value of a param',
      { fact: 'interaction.signals', params: { type: 'presure' }, operator: 'equal', value: 0 },
      'params.type',
      'pressure',
    ],
    [
      'a tactic',
      { fact: 'interaction.signals', params: { type: 'pressure', tactic: 'gilt' }, operator: 'equal', value: 0 },
      'params.tactic',
      'guilt',
    ],
    ['a condition', { condition: 'contct' }, 'condition', 'contact'],
    ['a condition that is counted', counting('contct'), 'params.of', 'contact'],
    [
      'a fact of the first or last',
      { fact: 'case.first', params: { of: 'contact', fact: 'interaction.chanel' }, operator: 'equal', value: 1 },
      'params.fact',
      'interaction.channel',
    ],
    [
      'a field of a signal',
      { fact: 'case.last', params: { of: 'contact', fact: 'signal.topc', type: 'question' }, operator: 'equal', value: 'client' },
      'params.fact',
      'signal.topic',
    ],
    ['a unit of time', { fact: 'time', params: { day: 2 }, operator: 'greaterThan', value: 0 }, 'params.day', 'days'],
    [
      'a unit of time in a term',
      { fact: 'time', params: { for: { day: 2 } }, operator: 'greaterThan', value: 0 },
      'params.for.day',
      'days',
    ],
    [
      'what time counts from',
      { fact: 'time', params: { from: 'interaction.startAt', days: 2 }, operator: 'greaterThan', value: 0 },
      'params.from',
      'interaction.startsAt',
    ],
    [
      'the condition that time counts from',
      { fact: 'time', params: { from: 'case:contct', days: 2 }, operator: 'greaterThan', value: 0 },
      'params.from.params.of',
      'contact',
    ],
    [
      'a topic',
      { fact: 'case.topicsLacking', params: { among: ['clint'] }, operator: 'contains', value: 'client' },
      'params.among',
      'client',
    ],
  ] as const)('%s', (_, condition, place, nearest) => {
    expectProblem(problemsOfShared(condition), `conditions.shared.${place}`, `did you mean \`${nearest}\``);
    expectProblem(
      problemsOf(check({ require: { any: [leaf, condition] } })),
      `rules.house.require.any[1].${place}`,
      `did you mean \`${nearest}\``,
    );
  });

  it('an option', () => {
    const condition = { fact: 'interaction.durationMinutes', operator: 'lessThan', value: { fact: 'option.limt' } };
    expectProblem(
      problemsOf(check({ require: condition, options: { limit: 3 } })),
      'rules.house.require.value.fact',
      'did you mean `limit`',
    );
  });

  it('an option that a shared condition asks for, where a rule uses it', () => {
    const shared = { any: [{ fact: 'interaction.durationMinutes', operator: 'lessThan', value: { fact: 'option.limt' } }] };
    expect(problemsOfShared(shared)).toEqual([]);
    const rule = check({ require: { condition: 'shared' }, options: { limit: 3 } });
    expectProblem(problemsOf(rule, { conditions: { shared } }), 'rules.house.require.condition.any[0].value.fact', 'did you mean `limit`');
  });

  it('a custom kind', () => {
    const kinds = { 'assessment-sent': {} };
    const rule = (value: string) => check({ require: { fact: 'interaction.name', operator: 'equal', value } });
    expect(problemsOf(rule('assessment-sent'), { kinds })).toEqual([]);
    expectProblem(problemsOf(rule('assesment-sent'), { kinds }), 'rules.house.require.value', 'did you mean `assessment-sent`');
    expectProblem(problemsOf(rule('assessment-sent')), 'rules.house.require.value', 'what the policy declares, which is nothing');
  });

  it('a fact that the policy declares', () => {
    const context = { hiresPerYear: { type: 'number' } };
    const rule = check({ require: { fact: 'context.hiresPerYer', operator: 'lessThan', value: 3 } });
    expectProblem(problemsOf(rule, { context }), 'rules.house.require.fact', 'did you mean `context.hiresPerYear`');
  });
});

describe('what has the wrong form is refused', () => {
  it.each([
    ['no condition', 'contact', '', 'expected a condition, received `contact`'],
    ['a list of none', { all: leaf }, '.all', 'expected a list of conditions, received an object'],
    ['a condition beside another', { all: [], any: [leaf] }, '.any', 'expected `all`, received `any`'],
    ['`path`', { ...leaf, path: '$.kind' }, '.path', 'facts are flat, dotted names'],
    [
      '`path` of a fact to compare with',
      { ...leaf, value: { fact: 'interaction.id', path: '$' } },
      '.value.path',
      'facts are flat, dotted names',
    ],
    ['`priority`', { ...leaf, priority: 2 }, '.priority', 'received `priority`'],
    ['a leaf without an operator', { fact: 'interaction.kind', value: 'call' }, '.operator', 'expected a name, received nothing'],
    ['a leaf without a value', { fact: 'interaction.kind', operator: 'equal' }, '.value', 'expected a value, received nothing'],
    ['no list for `in`', { ...leaf, operator: 'in', value: 3 }, '.value', 'expected a list, received `3`'],
    ['no list for `not:notIn`', { ...leaf, operator: 'not:notIn', value: true }, '.value', 'expected a list, received `true`'],
    ['no list for `someValue`', { ...leaf, operator: 'everyFact:someValue:equal' }, '.value', 'expected a list, received `message`'],
    ['params that are none', { ...counting('contact'), params: 3 }, '.params', 'expected params by name, received `3`'],
    ['a required param that is missing', { ...counting('contact'), params: {} }, '.params.of', 'received nothing'],
    ['params of a fact without', { ...leaf, params: { of: 'contact' } }, '.params.of', 'expected no params of `interaction.kind`'],
    [
      'several values for one',
      { fact: 'case.last', params: { of: 'contact', type: ['question'] }, operator: 'equal', value: 1 },
      '.params.type',
      'expected one name',
    ],
    [
      'a field of a signal without its type',
      { fact: 'case.last', params: { of: 'contact', fact: 'signal.topic' }, operator: 'equal', value: 'client' },
      '.params.type',
      'the type of the signal',
    ],
    ['a time of no length', { fact: 'time', params: {}, operator: 'greaterThan', value: 0 }, '.params', 'none of them'],
    [
      'a time of two lengths',
      { fact: 'time', params: { for: { days: 1 }, hours: 3 }, operator: 'greaterThan', value: 0 },
      '.params',
      '`for` and `hours`',
    ],
    [
      'a time from no instant',
      { fact: 'time', params: { from: 'interaction.kind', days: 1 }, operator: 'greaterThan', value: 0 },
      '.params.from',
      'a fact that is an instant',
    ],
    [
      'a time from nowhere',
      { fact: 'time', params: { from: 'then:contact', days: 1 }, operator: 'greaterThan', value: 0 },
      '.params.from',
      '`case:` or `before:`',
    ],
  ])('%s', (_, condition, place, saying) => {
    expectProblem(problemsOfShared(condition), `conditions.shared${place}`, saying);
  });

  it('an option that holds no term where time asks for one', () => {
    const require = { fact: 'time', params: { for: 'option.limit' }, operator: 'greaterThan', value: 0 };
    expectProblem(problemsOf(check({ require, options: { limit: 3 } })), 'rules.house.require.params.for', 'expected a term');
    expect(problemsOf(check({ require, options: { limit: { days: 3 } } }))).toEqual([]);
  });

  it('conditions that lead back to themselves', () => {
    const both = { shared: { any: [{ condition: 'other' }] }, other: { not: { condition: 'shared' } } };
    expectProblem(
      problemsOf(check(), { conditions: both }),
      'conditions.other.not.condition',
      'do not lead back to themselves',
      '`shared`',
    );
    expectProblem(problemsOfShared(counting('shared')), 'conditions.shared.params.of', 'do not lead back to themselves');
  });

  it('but not one that counts its own earlier times, or those of one that names it', () => {
    expect(problemsOfShared({ ...counting('shared'), fact: 'before.count' })).toEqual([]);
    expect(problemsOfShared({ ...counting('other'), fact: 'before.count' }, { other: { not: { condition: 'shared' } } })).toEqual([]);
    expect(problemsOfShared({ not: { condition: 'other' } }, { other: { ...counting('shared'), fact: 'before.count' } })).toEqual([]);
  });

  it('conditions too deep for a stack, nested or named', () => {
    const nested = (depth: number): object => (depth === 0 ? leaf : { not: nested(depth - 1) });
    expect(problemsOfShared(nested(100))).toEqual([]);
    expectProblem(problemsOfShared(nested(250)), `conditions.shared${'.not'.repeat(10)}`, 'at most 200 deep');
    let bottomless: object = leaf;
    for (let depth = 0; depth < 100_000; depth += 1) bottomless = { all: [bottomless] };
    expectProblem(problemsOfShared(bottomless), `conditions.shared${'.all[0]'.repeat(5)}`, 'a policy at most 300 levels deep');
    const theirs = pathsWith({ name: 'theirs', conditions: { bottomless: bottomless as never } });
    expect(theirs).toEqual([['policies', 1, 'conditions', 'bottomless', ...Array.from({ length: 4 }, () => ['all', 0]).flat()]]);
    const chain = (order: (a: number, b: number) => number) =>
      Object.fromEntries(
        Array.from({ length: 5000 }, (_, place) => place)
          .sort(order)
          .map((place) => [`c${String(place)}`, place === 0 ? leaf : { condition: `c${String(place - 1)}` }]),
      );
    for (const conditions of [chain((a, b) => a - b), chain((a, b) => b - a)]) {
      expect(problemsOf(check(), { conditions })[0]).toContain('at most 200 deep, those they name counted');
    }
  });

  it('conditions that name one another over and over: told once, in no time, whatever a rule makes of them', () => {
    const ofRule = { fact: 'interaction.durationMinutes', operator: 'equal', value: { fact: 'option.minutes' } };
    for (const first of [leaf, ofRule]) {
      const doubling = Object.fromEntries(
        Array.from({ length: 60 }, (_, place) => {
          const before = { condition: `c${String(place - 1)}` };
          return [`c${String(place)}`, place === 0 ? first : { all: [before, before] }];
        }),
      );
      const rule = { ...check(), options: { minutes: 3 }, when: { condition: 'c59' } };
      expect(problemsOf(rule, { conditions: doubling })).toEqual([
        'conditions.c12: expected at most 10000 conditions, those they name counted, received `16381`',
      ]);
    }
  });

  it('an operator under more decorators than a stack holds', () => {
    const decorated = (times: number) => ({ ...leaf, operator: `${'not:'.repeat(times)}equal` });
    expect(problemsOfShared(decorated(100))).toEqual([]);
    expectProblem(problemsOfShared(decorated(100_000)), 'conditions.shared.operator', 'fewer than 200 decorators');
  });
});

describe('a fact that a part does not have is refused, directly and by name', () => {
  const opened = { fact: 'opened.kind', operator: 'equal', value: 'call' };
  const byDebtor = { fact: 'interaction.byDebtor', operator: 'equal', value: true };
  const signal = { fact: 'signal.topic', operator: 'equal', value: 'client' };

  it.each([
    ['`opened` before anything is opened', check(), 'when', opened],
    ['`opened` when a debt opens', obligation(), 'opens', opened],
    ['a debtor before there is a debt', check(), 'require', byDebtor],
    ['`signal` in a rule without `each`', obligation(), 'met', signal],
    ["the opening's signal where it is `signal`", obligation({ each: 'question' }), 'met', { ...signal, fact: 'opened.signal.topic' }],
    ['what is settled while debts are settled', obligation(), 'met', settles],
    ['the same when they are voided', obligation(), 'voided', settles],
    ['an interaction in `appliesWhen`', check(), 'appliesWhen', leaf],
    ['a count in `appliesWhen`', check(), 'appliesWhen', counting('contact')],
    ['a time in `appliesWhen`', check(), 'appliesWhen', { fact: 'time', params: { days: 1 }, operator: 'greaterThan', value: 0 }],
  ])('%s', (_, rule, part, condition) => {
    expectProblem(problemsOf({ ...rule, [part]: condition }), `rules.house.${part}.fact`, condition.fact);
    const named = problemsOf({ ...rule, [part]: { all: [{ condition: 'shared' }] } }, { conditions: { shared: condition } });
    expectProblem(named, `rules.house.${part}.all[0].condition`, '`shared`', `it asks for \`${condition.fact}\``);
  });

  it('what is settled, by way of a count, while debts are settled; but not of earlier ones', () => {
    const conditions = { shared: settles };
    const rule = (fact: string) => obligation({ met: { ...counting('shared'), fact } });
    expectProblem(problemsOf(rule('case.count'), { conditions }), 'rules.house.met.params.of', 'ask `before.` instead');
    expect(problemsOf(rule('before.count'), { conditions })).toEqual([]);
  });

  it.each([
    ['the debt', byDebtor, 'interaction.byDebtor'],
    ['an option', { fact: 'interaction.durationMinutes', operator: 'lessThan', value: { fact: 'option.limit' } }, 'an option'],
  ])('a count of what asks for %s', (_, shared, asks) => {
    for (const fact of ['case.count', 'before.count']) {
      expectProblem(
        problemsOfShared(shared, { other: { ...counting('shared'), fact } }),
        'conditions.other.params.of',
        `it asks for ${asks}`,
      );
      expectProblem(
        problemsOfShared({ ...counting('other'), fact }, { other: shared }),
        'conditions.shared.params.of',
        `it asks for ${asks}`,
      );
    }
  });

  it('and allowed where the part has it', () => {
    expect(problemsOf(obligation({ met: { all: [opened, byDebtor] }, restarts: settles, due: { from: 'opened.at', days: 1 } }))).toEqual(
      [],
    );
    expect(
      problemsOf(obligation({ each: 'question', met: signal, restarts: { ...signal, value: { fact: 'opened.signal.topic' } } })),
    ).toEqual([]);
    expect(problemsOf(check({ remedy: { all: [opened, byDebtor] }, each: 'question', when: signal }))).toEqual([]);
    const stable = {
      any: [
        { fact: 'context.publiclyAdvertised', operator: 'equal', value: true },
        { fact: 'option.always', operator: 'equal', value: true },
      ],
    };
    expect(problemsOf(check({ appliesWhen: stable, options: { always: true } }))).toEqual([]);
  });
});

describe('whatever JSON a policy holds', () => {
  const names = fc.constantFrom(
    'fact',
    'operator',
    'value',
    'params',
    'all',
    'any',
    'not',
    'condition',
    'of',
    'since',
    'for',
    'from',
    'type',
    'days',
    '__proto__',
    'path',
  );
  const words = fc.constantFrom(
    'interaction.kind',
    'case.count',
    'time',
    'equal',
    'in',
    'shared',
    'other',
    'contact',
    'option.x',
    'case:shared',
    '__proto__',
    'toString',
    'opened.kind',
  );
  const { json } = fc.letrec((tie) => ({
    json: fc.oneof(
      { depthSize: 'medium' },
      words,
      fc.oneof(fc.integer(), fc.boolean(), fc.constant(null), fc.string()),
      fc.array(tie('json'), { maxLength: 3 }),
      fc.dictionary(names, tie('json'), { maxKeys: 4 }),
    ),
  }));

  it('nothing but a HearbackError is thrown', () => {
    fc.assert(
      fc.property(json, json, json, (shared, other, require) => {
        const conditions = { shared, other };
        expect(problemsOf(check({ require }), { conditions })).toBeInstanceOf(Array);
        expect(problemsOf(obligation({ met: require, options: { x: other }, due: shared }), { conditions: { other } })).toBeInstanceOf(
          Array,
        );
      }),
      { numRuns: 300 },
    );
  });
});
