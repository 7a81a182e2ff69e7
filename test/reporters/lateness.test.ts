import type { InteractionInput } from 'hearback';
import { describe, expect, it } from 'vitest';
import { Telling } from '../../src/report/describe-telling.ts';
import { latenessOf } from '../../src/reporters/lateness.ts';
import { reported } from './reported.ts';

const missed: InteractionInput = {
  id: 'i1',
  kind: 'call',
  channel: 'phone',
  outcome: 'missed',
  at: '2026-03-12T09:00:00-05:00',
  from: 'c1',
  to: ['r1'],
};
const back = (at: string): InteractionInput => ({
  id: 'i2',
  kind: 'call',
  channel: 'phone',
  outcome: 'voicemail',
  at,
  from: 'r1',
  to: ['c1'],
  signals: [],
});

/** How late the candidate's call of Thursday 12 March was returned; due on Friday 13 at 17:00. */
function lateness(interactions: readonly InteractionInput[]): string | undefined {
  const { report, timeline } = reported('case-1', interactions);
  const finding = [...report.violations, ...report.pending].find(({ rule }) => rule === 'unreturned-call');
  return finding && latenessOf(finding, new Telling(report, timeline, false));
}

describe('how late a debt is', () => {
  it('counts working days until it was settled', () => {
    expect(lateness([missed, back('2026-03-17T09:00:00-05:00')])).toBe('2 business days late');
  });

  it('counts one working day as a day', () => {
    expect(lateness([missed, back('2026-03-16T09:00:00-05:00')])).toBe('1 business day late');
  });

  it('counts working days until it ceased to be owed', () => {
    const optedOut: InteractionInput = { id: 'i2', kind: 'opted-out', at: '2026-03-17T09:00:00-05:00', from: 'c1' };
    expect(lateness([missed, optedOut])).toBe('2 business days late');
  });

  it('counts working days until now where it is not settled', () => {
    expect(lateness([missed])).toBe('5 business days late');
  });

  it('counts hours where no working day lies between', () => {
    expect(lateness([missed, back('2026-03-13T19:10:00-05:00')])).toBe('2 hours late');
    expect(lateness([missed, back('2026-03-15T09:00:00-05:00')])).toBe('40 hours late');
    expect(lateness([missed, back('2026-03-13T17:10:00-05:00')])).toBe('less than an hour late');
  });

  it('is nothing for what is still running', () => {
    expect(lateness([{ ...missed, at: '2026-03-19T09:00:00-05:00' }])).toBe('');
  });
});
