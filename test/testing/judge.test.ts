import { compilePolicy, courtesy, type EvaluateOptions, parseTimeline } from 'hearback';
import { judge, parseNotation } from 'hearback/testing';
import { describe, expect, it } from 'vitest';
import { missedCall } from './story.ts';

describe('judge', () => {
  const rules = (judgement: ReturnType<typeof judge>) => judgement.report.violations.map(({ rule }) => rule);

  it('takes lines of the notation, and times as they count', () => {
    expect(rules(judge(missedCall, courtesy, { asOf: 'day 4 09:00' }))).toEqual(['unreturned-call']);
    expect(judge(missedCall, courtesy, { asOf: 'day 4 09:00' }).report.asOf).toBe(Date.UTC(2026, 2, 5, 15));
    expect(judge(missedCall, courtesy, { asOf: '2026-03-05' }).report.asOf).toBe(Date.UTC(2026, 2, 6, 6) - 1);
  });

  it('takes a timeline as JSON, or parsed, with instants or times of its office', () => {
    const json = parseNotation(missedCall);
    for (const timeline of [json, parseTimeline(json)]) {
      for (const asOf of ['2026-03-05 09:00', '2026-03-05T09:00:00-06:00', Date.UTC(2026, 2, 5, 15), new Date('2026-03-05T15:00:00Z')]) {
        expect(judge(timeline, courtesy, { asOf }).report.asOf).toBe(Date.UTC(2026, 2, 5, 15));
      }
    }
    const { calendar: _, ...bare } = json;
    expect(judge(bare, courtesy, { asOf: '2026-03-05 09:00', calendar: { timeZone: 'America/Chicago' } }).report.asOf).toBe(
      Date.UTC(2026, 2, 5, 15),
    );
  });

  it('takes a policy as its file holds it, or compiled', () => {
    const file = { name: 'ours', extends: ['courtesy'], rules: { 'unreturned-call': 'off' as const } };
    expect(rules(judge(missedCall, file, { asOf: 'day 4' }))).toEqual([]);
    expect(rules(judge(missedCall, compilePolicy(file), { asOf: 'day 4' }))).toEqual([]);
  });

  it('knows what was known', () => {
    const text = `${missedCall}\nday 3 09:00 sam → ana call recorded day 5 09:00: discloses terms`;
    expect(rules(judge(text, courtesy, { asOf: 'day 4', knownAsOf: 'day 4' }))).toEqual(['unreturned-call']);
    expect(rules(judge(text, courtesy, { asOf: 'day 4' }))).toEqual([]);
  });

  it('refuses a time that is none', () => {
    expect(() => judge(missedCall, courtesy, { asOf: 'tomorrow' })).toThrow('received `tomorrow`');
    expect(() => judge(missedCall, courtesy, { asOf: Number.NaN })).toThrow('received `NaN`');
  });

  it.each([undefined, {}])('says that there is none, with %j for options', (options) => {
    expect(() => judge(missedCall, courtesy, options as unknown as EvaluateOptions)).toThrow('asOf: expected an instant such as');
  });
});
