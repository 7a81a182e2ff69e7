import { parseTimeline } from '../../entities/parse-timeline.ts';
import { type RuleInput, ruleSchema } from '../../entities/rule.ts';
import { describe as inWords } from '../../report/describe.ts';
import { compareFindings } from '../expected-finding.ts';
import type { Judgement } from '../judge.ts';
import { printJudgement, timesOf } from '../print-judgement.ts';
import { boundaryProblems } from './boundaries.ts';
import { RuleBench, type RuleCase, type RuleSurroundings } from './rule-case.ts';

/** The functions of a test runner: those of vitest, jest, mocha and node:test are such. */
export interface TestRunner {
  /** Groups tests under a name. */
  readonly describe: (name: string, tests: () => void) => unknown;
  /** Registers a test. */
  readonly it: (name: string, test: () => void) => unknown;
}

/** What a rule is tested in, and by which runner. */
export interface TestRuleOptions extends RuleSurroundings, Partial<TestRunner> {}

declare const describe: TestRunner['describe'] | undefined;
declare const it: TestRunner['it'] | undefined;

const violated: readonly string[] = ['broken', 'overdue', 'late'];

/**
 * Tests a rule by its cases, and the cases by what a rule needs: each is found as it says; shuffled or stored in between, it is judged
 * alike; its debts fall due to the millisecond; one at least is broken and one kept, no two are alike, and every message of the rule is
 * said. The tests are registered with `describe` and `it`, those given or those of the runner; where there are none, it all runs at once.
 *
 * @param rule as a policy holds it, with its id
 * @throws {Error} where there is no runner and something is wrong, with all that is
 * @example
 * const rule = {
 *   id: 'no-late-texts',
 *   kind: 'check',
 *   category: 'contact',
 *   severity: 'warning',
 *   owedBy: 'recruiter',
 *   owedTo: 'candidate',
 *   when: { condition: 'contact' },
 *   require: { fact: 'interaction.channel', operator: 'notEqual', value: 'sms' },
 *   messages: { broken: '{owedBy} sent a text to {owedTo} on {openedAt}.' },
 * } as const;
 * const people = 'calendar UTC\nana candidate\nsam recruiter\n';
 * const cases = [
 *   { name: 'a text', timeline: `${people}day 1 23:00 sam → ana sms`, asOf: 'day 2', expect: [{ status: 'broken' }] as const },
 *   { name: 'a mail', timeline: `${people}day 1 23:00 sam → ana email`, asOf: 'day 2', expect: [] },
 * ];
 * const names: string[] = [];
 * testRule(rule, cases, { describe: (_, tests) => tests(), it: (name, test) => { test(); names.push(name); } });
 * names.slice(0, 2) //=> ['a text', 'a mail']
 */
export function testRule(rule: RuleInput, cases: readonly RuleCase[], options: TestRuleOptions = {}): void {
  const bench = new RuleBench(rule, options);
  const runner = runnerOf(options);
  if (runner === undefined) {
    runAtOnce(rule.id, [...caseTests(bench, cases), ...ruleTests(bench, cases)]);
    return;
  }
  runner.describe(rule.id, () => {
    for (const [name, problemsOf] of [...caseTests(bench, cases), ...ruleTests(bench, cases)]) {
      runner.it(name, () => fail(problemsOf()));
    }
  });
}

function runnerOf(options: TestRuleOptions): TestRunner | undefined {
  if (options.describe !== undefined && options.it !== undefined) return { describe: options.describe, it: options.it };
  if (typeof describe === 'function' && typeof it === 'function') return { describe, it };
  return undefined;
}

type Test = readonly [name: string, problemsOf: () => readonly string[]];

function runAtOnce(rule: string, tests: readonly Test[]): void {
  const failures = tests.flatMap(([name, problemsOf]) => {
    const problems = problemsOf();
    return problems.length === 0 ? [] : [[`${rule} › ${name}`, ...problems].join('\n')];
  });
  fail(failures);
}

function fail(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.join('\n\n'));
}

/** A test for each case: what is found, and that it can be said. */
function caseTests(bench: RuleBench, cases: readonly RuleCase[]): Test[] {
  return cases.map((ruleCase) => [
    ruleCase.name,
    () => {
      const judgement = bench.judge(ruleCase);
      const problems = findingProblems(bench, ruleCase, judgement);
      if (problems.length === 0) return wordProblems(bench, judgement);
      return [`${problems.join('\n')}\n\n${printJudgement(judgement, bench.findings(judgement.report))}`];
    },
  ]);
}

function findingProblems(bench: RuleBench, ruleCase: RuleCase, judgement: Judgement): string[] {
  const expected = ruleCase.expect.map((finding) => ({ rule: bench.rule.id, ...finding }));
  const findings = bench.findings(judgement.report);
  const { problems, unexpected } = compareFindings(expected, findings, bench.read(ruleCase).clock, timesOf(judgement));
  return [
    ...problems,
    ...unexpected.map(
      ({ rule, status, openedBy }) => `did not expect \`${rule}\` ${status}${openedBy === undefined ? '' : `, opened by ${openedBy}`}`,
    ),
  ];
}

/** Sentences in which a placeholder was not filled. */
function wordProblems(bench: RuleBench, { report, timeline, policy }: Judgement): string[] {
  const own = new Set(bench.findings(report).map(({ id }) => id));
  return inWords(report, { policy, timeline })
    .filter(({ id, message }) => own.has(id) && /\{[\w.]+\}|\bundefined\b/.test(message))
    .map(({ message }) => `a placeholder is left in: ${message}`);
}

/** Tests of the rule over all its cases. */
function ruleTests(bench: RuleBench, cases: readonly RuleCase[]): Test[] {
  const overAll = (problemsOf: (ruleCase: RuleCase) => readonly string[]) => () => cases.flatMap(problemsOf);
  return [
    ['says the same whatever the order of the interactions', overAll((ruleCase) => orderProblems(bench, ruleCase))],
    ['says the same about a timeline that was stored in between', overAll((ruleCase) => storedProblems(bench, ruleCase))],
    ['falls due to the millisecond', overAll((ruleCase) => boundaryProblems(bench, ruleCase))],
    ['is data that survives being stored', () => dataProblems(bench.rule)],
    ['is broken in one case and kept in another, no two of them alike', () => caseProblems(cases)],
    ['has a message for every status that occurs, and says every message', () => messageProblems(bench.rule, cases)],
  ];
}

function orderProblems(bench: RuleBench, ruleCase: RuleCase): string[] {
  const { interactions } = bench.read(ruleCase).timeline;
  const half = Math.ceil(interactions.length / 2);
  const orders = [
    [...interactions].reverse(),
    [...interactions.slice(half), ...interactions.slice(0, half)],
    [...interactions.filter((_, index) => index % 2 === 1), ...interactions.filter((_, index) => index % 2 === 0)],
  ];
  const usual = JSON.stringify(bench.judge(ruleCase).report);
  const differs = orders.some((order) => JSON.stringify(bench.judgeWith(ruleCase, order).report) !== usual);
  return differs ? [`${ruleCase.name}: the report depends on the order in which interactions are given`] : [];
}

function storedProblems(bench: RuleBench, ruleCase: RuleCase): string[] {
  const { timeline } = bench.read(ruleCase);
  const { report } = bench.judge(ruleCase, { timeline: parseTimeline(JSON.parse(JSON.stringify(timeline))) });
  if (JSON.stringify(report) === JSON.stringify(bench.judge(ruleCase).report)) return [];
  return [`${ruleCase.name}: the report of the stored timeline is another`];
}

function dataProblems(rule: RuleInput): string[] {
  const parsed = ruleSchema.safeParse(rule);
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  const lost = lostBy(rule, JSON.parse(JSON.stringify(rule)), rule.id);
  return lost.map((path) => `${path}: is not the same once it is stored as JSON`);
}

/** Where a value is not what was stored of it. */
function lostBy(value: unknown, stored: unknown, path: string): string[] {
  if (Object.is(value, stored)) return [];
  const isBranch = typeof value === 'object' && value !== null && typeof stored === 'object' && stored !== null;
  if (!isBranch || value instanceof Date) return [path];
  const rest = stored as Readonly<Record<string, unknown>>;
  return Object.entries(value).flatMap(([key, part]) => lostBy(part, rest[key], `${path}.${key}`));
}

function caseProblems(cases: readonly RuleCase[]): string[] {
  const isBroken = ({ expect }: RuleCase) => expect.some(({ status }) => violated.includes(status));
  const same = (keyOf: (ruleCase: RuleCase) => string) =>
    cases.flatMap((ruleCase, index) => {
      const earlier = cases.slice(0, index).find((other) => keyOf(other) === keyOf(ruleCase));
      return earlier === undefined ? [] : [[earlier.name, ruleCase.name] as const];
    });
  return [
    ...(cases.some(isBroken) ? [] : ['no case in which the rule is broken, overdue or late']),
    ...(cases.some(({ expect }) => expect.length === 0) ? [] : ['no case in which the rule finds nothing amiss']),
    ...same(({ name }) => name).map(([name]) => `two cases are called \`${name}\``),
    ...same(({ name: _, expect: __, ...rest }) => JSON.stringify(rest)).map(
      ([one, other]) => `\`${one}\` and \`${other}\` are the same case`,
    ),
  ];
}

function messageProblems({ messages }: RuleInput, cases: readonly RuleCase[]): string[] {
  if (messages === undefined) return [];
  const occurring = new Set<string>(cases.flatMap(({ expect }) => expect.map(({ status }) => status)));
  return [
    ...[...occurring].filter((status) => !(status in messages)).map((status) => `no message for \`${status}\`, which occurs`),
    ...Object.keys(messages)
      .filter((status) => !occurring.has(status))
      .map((status) => `the message for \`${status}\` is said in no case`),
  ];
}
