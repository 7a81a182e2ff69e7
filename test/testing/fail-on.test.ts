import fc from 'fast-check';
import { courtesy, createAudit, parseTimeline } from 'hearback';
import { failOn, judge, parseNotation } from 'hearback/testing';
import { describe, expect, it } from 'vitest';
import { timelines } from './arbitraries/made.ts';
import { missedCall, told } from './story.ts';

const id = 'case-1/unreturned-call/i1';
const overdue = judge(missedCall, courtesy, { asOf: 'day 4 09:00' });
const kept = told('day 2 14:10 ana → sam missed-call\nday 2 15:00 sam → ana call: discloses terms', 'day 5 09:00');

describe('failOn', () => {
  it('fails on an error, and not on less unless it is told to', () => {
    expect(failOn(overdue.report).ok).toBe(false);
    expect(failOn(kept.report).ok).toBe(true);
    const policy = { name: 'ours', extends: ['courtesy'], rules: { 'unreturned-call': 'warning' as const } };
    const { report } = judge(missedCall, policy, { asOf: 'day 4 09:00' });
    expect(failOn(report)).toMatchObject({ ok: true, found: [], baseline: [] });
    expect(failOn(report, { severity: 'warning' })).toMatchObject({ ok: false, found: [{ id }], baseline: [id] });
    expect(failOn(report, { severity: 'info' }).ok).toBe(false);
  });

  it('refuses a severity that there is not: nothing would be as grave, and every build pass', () => {
    expect(() => failOn(overdue, { severity: 'warnings' as never })).toThrow(
      'severity: expected one of `error`, `warning`, `info`, received `warnings`; did you mean `warning`',
    );
  });

  it('takes the result of an audit, and knows a finding by its ids in other timelines', () => {
    const audit = createAudit(courtesy, { asOf: '2026-03-05T15:00:00Z' });
    for (const name of ['a', 'b']) audit.add(parseTimeline({ ...parseNotation(missedCall), id: name }));
    const result = audit.result();
    const { found, baseline } = failOn(result);
    expect(found.length).toBeGreaterThan(0);
    expect(failOn(result, { baseline })).toMatchObject({ ok: true, stale: [] });
    const also = found.map((finding) => ('also' in finding ? finding.also : undefined)?.[0] ?? finding.id);
    expect(failOn(result, { baseline: also })).toMatchObject({ ok: true, stale: [] });
    expect(failOn(result, { baseline: [] }).ok).toBe(false);
  });

  it('takes a judgement, and several of whatever it takes', () => {
    const { violations } = overdue.report;
    expect(failOn(overdue).ok).toBe(false);
    expect(failOn({ violations }).ok).toBe(false);
    expect(failOn([kept, overdue.report, { violations }]).found).toHaveLength(2);
    expect(failOn([]).ok).toBe(true);
  });

  it('passes what the baseline knows, and tells what of it is stale', () => {
    const result = failOn(overdue, { baseline: [id, 'case-0/ghosting/i9', 'case-0/ghosting/i9'] });
    expect(result).toMatchObject({ ok: true, found: [], known: [{ id }], stale: ['case-0/ghosting/i9'], baseline: [id] });
    expect(result.message).toBe('0 new errors, 1 known, 1 stale\n  case-0/ghosting/i9: in the baseline, and no violation any more');
  });

  it('does not call stale what is still there and less grave now', () => {
    const policy = { name: 'ours', extends: ['courtesy'], rules: { 'unreturned-call': 'info' as const } };
    expect(failOn(judge(missedCall, policy, { asOf: 'day 4' }), { baseline: [id] })).toMatchObject({ stale: [], known: [{ id }] });
  });

  it('tells ids and no words', () => {
    expect(failOn(overdue).message).toBe(`1 new error, 0 known, 0 stale\n  ${id}: overdue (error), owed by sam`);
  });

  it('passes with its own baseline, whatever is judged', () => {
    fc.assert(
      fc.property(timelines, fc.constantFrom('error', 'warning', 'info'), (timeline, severity) => {
        const judged = judge(timeline, courtesy, { asOf: '2027-01-01T00:00:00Z' });
        const { baseline } = failOn(judged, { severity });
        expect(failOn(judged, { severity, baseline })).toMatchObject({ ok: true, stale: [], baseline });
      }),
    );
  });
});
