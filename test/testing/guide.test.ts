import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as hearback from 'hearback';
import * as testing from 'hearback/testing';
import { expect, it } from 'vitest';
import { runExample } from '../docs/run-example.ts';
import { codeBlocks } from '../package/readme.ts';

const page = readFileSync(new URL('../../docs/guide/testing.md', import.meta.url), 'utf8');
const notation = readFileSync(new URL('../../docs/notation.md', import.meta.url), 'utf8');
const blocks = (language: string, of = page) => codeBlocks(of).filter((block) => block.language === language);

/** The runner of the examples: what they register runs at once. */
const vitest = { expect, it: (_: string, test: () => void) => test() };
const modules = { hearback, 'hearback/testing': testing, 'fast-check': fc, vitest };

it.each(blocks('ts').map(({ text }, index) => [index + 1, text]))('example %i of the guide runs', (_, code) => {
  expect(() => runExample(code, modules)).not.toThrow();
});

it('the examples of the guide compare what they say', () => {
  const compared = blocks('ts').map(({ text }) => runExample(text, modules));
  expect(compared).toEqual([0, 3, 3, 0, 1]);
});

it('the file of scenarios in the guide passes', () => {
  const [file] = blocks('json');
  const run = testing.runScenarios(testing.parseScenarios(file!.text));
  expect(run.message).toBe('1 passed, 0 failed');
});

it('the failure in the guide is the one that is shown', () => {
  const story = 'calendar America/Chicago\nana candidate\nsam recruiter of TalentCo\nday 2 14:10 ana → sam missed-call';
  const { message } = testing.matchers.toComply(testing.judge(story, hearback.courtesy, { asOf: 'day 4 09:00' }));
  expect(blocks('text').map(({ text }) => text.trim())).toContain(message());
});

it('the story and the refusal of the notation are as its page shows them', () => {
  const [story, , refusal] = blocks('text', notation);
  expect(hearback.parseTimeline(testing.parseNotation(story!.text)).interactions).toHaveLength(4);
  const line = '\nana candidate\nsam recruiter\nday 3 10:00 sam → ana emial: discloses client'.slice(1);
  expect(() => testing.parseNotation(line)).toThrow(refusal!.text.trim().split('\n').slice(1).join('\n'));
});
