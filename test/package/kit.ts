// What a user of `hearback/testing` gets: the tests of examples/ci in a project with vitest, as ES modules and TypeScript, and tests in a
// project with jest, as CommonJS.
import { cpSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { version: vitest } = createRequire(import.meta.url)('vitest/package.json') as { version: string };
const { version: fastCheck } = createRequire(import.meta.url)('fast-check/package.json') as { version: string };

/** A project that installs the package beside a test runner. */
export interface KitProject {
  readonly name: string;
  readonly type: 'module' | 'commonjs';
  /** Packages beside hearback, each with its version. */
  readonly packages: readonly string[];
  /** The compiler options that hold only here. */
  readonly compilerOptions: object;
  /** The files that are checked for their types. */
  readonly typed: readonly string[];
  /** What runs its tests. */
  readonly command: readonly string[];
  /** What the runner must say. */
  readonly says: RegExp;
  /** Writes the tests. */
  readonly write: (folder: string) => void;
}

const jestTest = `
const { courtesy } = require('hearback');
const { failOn, judge, matchers, parseScenarios, runScenarios, testRule, timelineArbitrary } = require('hearback/testing');
const fc = require('fast-check');

expect.extend(matchers);

const lines = 'calendar UTC\\nana candidate\\nsam recruiter\\nday 2 14:10 ana → sam missed-call';

test('the matchers', () => {
  const overdue = judge(lines, courtesy, { asOf: 'day 4 09:00' });
  expect(overdue).toViolate('unreturned-call', { owedBy: 'sam' });
  expect(overdue).toOwe('unreturned-call', { by: 'day 3 17:00' });
  expect(judge(lines, courtesy, { asOf: 'day 3' })).not.toViolate('ghosting');
  expect(() => expect(overdue).toComply()).toThrow('^ overdue: unreturned-call (error); owed by sam to ana; due day 3 17:00');
  expect(failOn(overdue).ok).toBe(false);
});

test('scenarios', () => {
  const scenario = { name: 'a call', timeline: lines, asOf: 'day 4', expect: [{ rule: 'unreturned-call', status: 'overdue' }] };
  expect(runScenarios(parseScenarios(JSON.stringify(scenario))).message).toBe('1 passed, 0 failed');
});

test('arbitraries', () => {
  fc.assert(
    fc.property(timelineArbitrary(fc, { calendar: { timeZone: 'UTC' } }), (timeline) => {
      expect(judge(timeline, courtesy, { asOf: 0 })).toComply();
    }),
    { numRuns: 20 },
  );
});

// by jest's own describe and it
testRule(
  {
    id: 'no-texts',
    kind: 'check',
    category: 'contact',
    severity: 'info',
    owedBy: 'recruiter',
    owedTo: 'candidate',
    when: { condition: 'contact' },
    require: { fact: 'interaction.channel', operator: 'notEqual', value: 'sms' },
  },
  [
    { name: 'a text', timeline: 'calendar UTC\\nana candidate\\nsam recruiter\\nday 1 09:00 sam → ana sms', asOf: 'day 2', expect: [{ status: 'broken' }] },
    { name: 'a mail', timeline: 'calendar UTC\\nana candidate\\nsam recruiter\\nday 1 09:00 sam → ana email', asOf: 'day 2', expect: [] },
  ],
);
`;

const typedTest = `
import fc from 'fast-check';
import { courtesy, type TimelineInput } from 'hearback';
import { judge, matchers, timelineArbitrary } from 'hearback/testing';

expect.extend(matchers);
const judgement = judge('ana candidate', courtesy, { asOf: 'day 1', calendar: { timeZone: 'UTC' } });
expect(judgement).toComply({ severity: 'error' });
expect(judgement).not.toOwe('ghosting', { by: 'day 3', owedBy: 'sam' });
// @ts-expect-error: no such status of a violation
expect(judgement).not.toViolate('ghosting', { status: 'pending' });
// @ts-expect-error: no such matcher
expect(judgement).toBehave;
const timelines: fc.Arbitrary<TimelineInput> = timelineArbitrary(fc);
void timelines;
`;

/** The projects in which the kit must work. */
export const kitProjects: readonly KitProject[] = [
  {
    name: 'vitest',
    type: 'module',
    packages: [`vitest@${vitest}`, `fast-check@${fastCheck}`],
    compilerOptions: { module: 'esnext', moduleResolution: 'bundler', allowImportingTsExtensions: true },
    typed: ['courtesy.test.ts', 'workflow.ts', 'typed.ts'],
    command: ['vitest', 'run'],
    says: /Tests\s+12 passed/,
    write(folder) {
      for (const name of ['courtesy.test.ts', 'workflow.ts', 'policy.json', 'scenarios.json']) {
        cpSync(join(root, 'examples', 'ci', name), join(folder, name));
      }
      writeFileSync(join(folder, 'typed.ts'), `import { expect } from 'vitest';${typedTest}`);
    },
  },
  {
    name: 'jest',
    type: 'commonjs',
    packages: ['jest@30.5.2', '@types/jest@30.0.0', `fast-check@${fastCheck}`],
    compilerOptions: { module: 'nodenext', moduleResolution: 'nodenext', types: ['jest'], esModuleInterop: true },
    typed: ['typed.ts'],
    command: ['jest', '--ci', '--no-watchman'],
    says: /Tests:\s+11 passed, 11 total/,
    write(folder) {
      writeFileSync(join(folder, 'kit.test.js'), jestTest);
      writeFileSync(join(folder, 'typed.ts'), typedTest);
    },
  },
];
