import type { AuditAction, Worklist } from '../entities/audit.ts';
import { byInstant, byText } from '../entities/order.ts';

/** The actions of many cases: by owner, then by person, the longest due first. */
export function worklistsOf(actions: readonly AuditAction[]): Worklist[] {
  const owners = new Map<string, Map<string, AuditAction[]>>();
  for (const action of [...actions].sort(byDue)) {
    // in the order of the first action of each
    const people = owners.get(action.owner) ?? new Map<string, AuditAction[]>();
    owners.set(action.owner, people);
    const toward = people.get(action.toward);
    if (toward === undefined) people.set(action.toward, [action]);
    else toward.push(action);
  }
  return [...owners].map(([owner, people]) => ({ owner, people: [...people].map(([toward, list]) => ({ toward, actions: list })) }));
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
