import { type Condition, compilePolicy, parseTimeline } from 'hearback';
import { LogicEngine } from 'json-logic-engine';
import { Engine, type TopLevelCondition } from 'json-rules-engine';
import { yes } from '../../src/conditions/truth.ts';
import { Fold } from '../../src/engine/fold.ts';
import { readOptions } from '../../src/report/options.ts';
import { settingOf } from '../../src/report/setting.ts';
import { type BenchRow, fastest } from './ratio.ts';

const count = 400;
const noon = Date.UTC(2026, 2, 2, 18);

const leaf = (fact: string, operator: string, value: unknown): Condition => ({ fact, operator, value });
const is = (fact: string, value: unknown) => leaf(fact, 'equal', value);
const asked = (name: string) => ({ var: name });
const same = (name: string, value: unknown) => ({ '===': [asked(name), value] });

/** Ten small rules, each in the words of json-rules-engine and in those of JsonLogic. */
const rules: readonly [condition: Condition, logic: object][] = [
  [
    { all: [is('interaction.kind', 'message'), is('interaction.automated', false)] },
    { and: [same('interaction.kind', 'message'), same('interaction.automated', false)] },
  ],
  [
    { all: [is('interaction.kind', 'call'), leaf('interaction.outcome', 'in', ['missed', 'voicemail'])] },
    { and: [same('interaction.kind', 'call'), { in: [asked('interaction.outcome'), ['missed', 'voicemail']] }] },
  ],
  [
    { all: [leaf('interaction.by', 'contains', 'candidate'), leaf('interaction.at', 'greaterThan', noon)] },
    { and: [{ in: ['candidate', asked('interaction.by')] }, { '>': [asked('interaction.at'), noon] }] },
  ],
  [
    { any: [is('interaction.bounced', true), { not: is('interaction.automated', false) }] },
    { or: [same('interaction.bounced', true), { '!': same('interaction.automated', false) }] },
  ],
  [
    { all: [is('interaction.fromRole', 'recruiter'), leaf('context.employerHeadcount', 'greaterThanInclusive', 25)] },
    { and: [same('interaction.fromRole', 'recruiter'), { '>=': [asked('context.employerHeadcount'), 25] }] },
  ],
  [
    { all: [is('interaction.outcome', 'connected'), leaf('interaction.durationMinutes', 'lessThan', 5)] },
    { and: [same('interaction.outcome', 'connected'), { '<': [asked('interaction.durationMinutes'), 5] }] },
  ],
  [
    { all: [is('interaction.channel', 'email'), is('interaction.words', 'stated'), is('opportunity.workplace', 'remote')] },
    { and: [same('interaction.channel', 'email'), same('interaction.words', 'stated'), same('opportunity.workplace', 'remote')] },
  ],
  [{ not: leaf('interaction.toRoles', 'contains', 'candidate') }, { '!': { in: ['candidate', asked('interaction.toRoles')] } }],
  [
    { any: [leaf('interaction.channel', 'in', ['sms', 'chat']), is('opportunity.clientConfidential', true)] },
    { or: [{ in: [asked('interaction.channel'), ['sms', 'chat']] }, same('opportunity.clientConfidential', true)] },
  ],
  [
    {
      all: [
        is('context.publiclyAdvertised', true),
        { any: [is('interaction.kind', 'call'), { all: [is('interaction.fromRole', 'candidate'), is('interaction.channel', 'email')] }] },
      ],
    },
    {
      and: [
        same('context.publiclyAdvertised', true),
        {
          or: [
            same('interaction.kind', 'call'),
            { and: [same('interaction.fromRole', 'candidate'), same('interaction.channel', 'email')] },
          ],
        },
      ],
    },
  ],
];

const timeline = parseTimeline({
  id: 'case',
  parties: [
    { id: 'ana', role: 'candidate' },
    { id: 'sam', role: 'recruiter' },
  ],
  opportunity: { workplace: 'remote', clientConfidential: false },
  context: { employerHeadcount: 120, publiclyAdvertised: true },
  calendar: { timeZone: 'UTC' },
  interactions: Array.from({ length: count }, (_, index) => {
    const shared = { id: `i${String(index)}`, at: noon + (index - 200) * 60_000, signals: [] };
    const who = index % 3 === 0 ? { from: 'ana', to: ['sam'] } : { from: 'sam', to: ['ana'] };
    if (index % 4 === 0) {
      const outcome = (['missed', 'voicemail', 'connected'] as const)[index % 3]!;
      return {
        ...shared,
        ...who,
        kind: 'call',
        channel: 'phone',
        outcome,
        ...(outcome === 'connected' ? { durationMinutes: index % 11 } : {}),
      };
    }
    return { ...shared, ...who, kind: 'message', channel: index % 5 === 0 ? 'sms' : 'email', automated: index % 7 === 0 };
  }),
});

/** Returns how fast compiled conditions are beside those of other engines, on the same conditions and facts. */
export async function conditionRows(): Promise<BenchRow[]> {
  const verdicts = compiledVerdicts();
  const facts = timeline.interactions.map((_, index) => factsOf(index));
  const logic = new LogicEngine();
  const built = rules.map(([, rule]) => logic.build(rule)) as ((data: unknown) => unknown)[];
  const nested = facts.map(nest);
  const logicVerdicts = () =>
    nested.reduce((total, data) => total + built.reduce((sum, rule) => sum + (rule(data) === true ? 1 : 0), 0), 0);

  const engine = new Engine(
    rules.map(([condition], number) => ({ conditions: condition as TopLevelCondition, event: { type: String(number) } })),
    { allowUndefinedFacts: true },
  );
  const engineVerdicts = async () => {
    let total = 0;
    for (const some of facts) total += (await engine.run(some)).events.length;
    return total;
  };

  const counts = [verdicts(), logicVerdicts(), await engineVerdicts()];
  if (new Set(counts).size !== 1) throw new Error(`the engines disagree: ${counts.join(', ')} conditions hold`);

  const best = fastest({ ours: verdicts, logic: logicVerdicts });
  const slow = await fastestAsync(engineVerdicts, 10);
  const each = (milliseconds: number) => `${((milliseconds * 1000) / count).toFixed(2)} µs for ten rules`;
  return [
    {
      what: 'speed of conditions',
      against: 'json-logic-engine, compiled',
      ratio: best.logic / best.ours,
      must: { atLeast: 0.7 },
      aim: { atLeast: 1.2 },
      note: `${each(best.ours)}, json-logic-engine ${each(best.logic)}`,
    },
    {
      what: 'speed of conditions',
      against: 'json-rules-engine',
      ratio: slow / best.ours,
      must: { atLeast: 300 },
      aim: { atLeast: 600 },
      note: `json-rules-engine ${each(slow)}`,
    },
  ];
}

/**
 * The rules, compiled as a policy has them, and asked at every interaction as the engine asks them: it looks up what its shape leaves
 * to be asked, and asks that.
 */
function compiledVerdicts(): () => number {
  const ofRule = {
    kind: 'check',
    category: 'bench',
    severity: 'info',
    owedBy: 'sender',
    owedTo: 'addressee',
    require: leaf('context.employerHeadcount', 'lessThan', 0),
  } as const;
  const policy = compilePolicy({
    name: 'bench',
    rules: Object.fromEntries(rules.map(([when], number) => [`r${String(number)}`, { ...ofRule, id: `r${String(number)}`, when }])),
  });
  const { calendar, readText } = readOptions({ asOf: 0 }, timeline, policy);
  const fold = new Fold(policy, settingOf(timeline, calendar, readText));
  for (const interaction of timeline.interactions) fold.push(interaction);
  const { frame } = fold;
  return () => {
    let total = 0;
    for (const view of frame.views) {
      frame.now = view;
      frame.stamp++;
      for (const { when } of policy.planAt(frame).checks) if (when.test(frame) === yes) total++;
    }
    return total;
  };
}

/** The facts that the rules ask for, by name, as plain values. */
function factsOf(index: number): Record<string, unknown> {
  const interaction = timeline.interactions[index]!;
  const roles: Record<string, string> = { ana: 'candidate', sam: 'recruiter' };
  const { kind, at, from } = interaction;
  const role = roles[from!]!;
  const to = interaction.to!.map((id) => roles[id]!);
  const call = kind === 'call' ? { outcome: interaction.outcome, durationMinutes: interaction.durationMinutes } : {};
  const own: Record<string, unknown> = {
    ...{ kind, at, fromRole: role, toRoles: to, words: 'stated' },
    ...{ by: 'outcome' in call && call.outcome === 'connected' ? [role, ...to] : [role], bounced: false },
    ...{
      channel: 'channel' in interaction ? interaction.channel : undefined,
      automated: kind === 'message' && interaction.automated === true,
    },
    ...call,
  };
  const { opportunity, context } = timeline;
  const groups: [string, Readonly<Record<string, unknown>>][] = [
    ['interaction', own],
    ['opportunity', { workplace: opportunity.workplace, clientConfidential: opportunity.clientConfidential }],
    ['context', context ?? {}],
  ];
  return Object.fromEntries(
    groups.flatMap(([group, values]) => Object.entries(values).map(([name, value]) => [`${group}.${name}`, value])),
  );
}

/** The same as objects in an object, where JsonLogic looks for dotted names. */
function nest(facts: Readonly<Record<string, unknown>>): Record<string, Record<string, unknown>> {
  const nested: Record<string, Record<string, unknown>> = {};
  for (const [name, value] of Object.entries(facts)) {
    const [group, key] = name.split('.') as [string, string];
    (nested[group] ??= {})[key] = value;
  }
  return nested;
}

/** The shortest time that a task took, in milliseconds, after a warming up. */
async function fastestAsync(task: () => Promise<unknown>, rounds: number): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = -2; round < rounds; round += 1) {
    const start = performance.now();
    await task();
    if (round >= 0) best = Math.min(best, performance.now() - start);
  }
  return best;
}
