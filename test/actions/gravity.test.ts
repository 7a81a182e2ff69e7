import { describe, expect, it } from 'vitest';
import { byGravity } from '../../src/actions/gravity.ts';

const inOrder = [
  { id: 'b', severity: 'error', status: 'overdue', dueAt: 1 },
  { id: 'a', severity: 'error', status: 'overdue', dueAt: 2 },
  { id: 'c', severity: 'error', status: 'overdue', dueAt: undefined },
  { id: 'd', severity: 'error', status: 'overdue', dueAt: undefined },
  { id: 'a', severity: 'error', status: 'broken', dueAt: 0 },
  { id: 'a', severity: 'error', status: 'late', dueAt: 0 },
  { id: 'a', severity: 'error', status: 'pending', dueAt: 0 },
  { id: 'a', severity: 'warning', status: 'overdue', dueAt: 0 },
  { id: 'a', severity: 'info', status: 'overdue', dueAt: 0 },
] as const;

describe('the gravest finding first', () => {
  it('goes by severity, status, the earlier deadline with none last, and id', () => {
    for (const [place, one] of inOrder.entries()) {
      for (const [other, compared] of inOrder.entries()) expect(Math.sign(byGravity(one, compared))).toBe(Math.sign(place - other));
    }
  });
});
