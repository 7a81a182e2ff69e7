import { courtesy } from 'hearback';
import { json } from 'hearback/reporters';
import { describe, expect, it } from 'vitest';
import { inOrder, pressed, waiting } from './reported.ts';

describe('the report as JSON', () => {
  const page = JSON.parse(json([inOrder(), waiting(), pressed()], { policy: courtesy }));

  it('has the totals', () => {
    expect(page.totals).toMatchObject({ cases: 3, casesWithViolations: 2, violations: { error: 3, warning: 0, info: 0 } });
    expect(page).toMatchObject({ policy: { name: 'courtesy' }, asOf: '2026-03-20T12:00:00.000Z' });
  });

  it('has the cases, worst first, each finding with its words', () => {
    expect(page.cases.map(({ timeline }: { timeline: string }) => timeline)).toEqual(['case-2', 'case-1']);
    expect(page.cases[1].findings[0]).toMatchObject({ id: 'case-1/overdue-update/i1', rule: 'overdue-update', owedBy: 'r1', owedTo: 'c1' });
  });

  it('is written where there are no cases', () => {
    expect(JSON.parse(json([], { policy: courtesy })).totals.cases).toBe(0);
  });

  it('quotes when asked', () => {
    const quoting = JSON.parse(json([pressed()], { policy: courtesy, quotes: true, names: true }));
    expect(JSON.stringify(quoting)).toContain('the slot is gone');
    expect(JSON.stringify(page)).not.toContain('the slot is gone');
  });
});
