import type { AuditAction, Worklist } from '../entities/audit.ts';
import { groupBy } from '../entities/group-by.ts';
import { byInstant, byText } from '../entities/order.ts';

/** The actions of many cases: by owner, then by person, the longest due first. */
export function worklistsOf(actions: readonly AuditAction[]): Worklist[] {
  // each in the order of the first action
  return [...groupBy([...actions].sort(byDue), ({ owner }) => owner)].map(([owner, list]) => ({
    owner,
    people: [...groupBy(list, ({ toward }) => toward)].map(([toward, theirs]) => ({ toward, actions: theirs })),
  }));
}

function byDue(a: AuditAction, b: AuditAction): number {
  return (
    byInstant(a.dueAt, b.dueAt) ||
    a.notBefore - b.notBefore ||
    byText(a.owner, b.owner) ||
    byText(a.timeline, b.timeline) ||
    byText(a.id, b.id)
  );
}
