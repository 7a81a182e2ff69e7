import { byInstant, byText } from '../entities/order.ts';
import type { Finding, Status } from '../entities/report.ts';
import { severities } from '../entities/rule.ts';

const statuses: readonly Status[] = ['overdue', 'broken', 'late', 'pending', 'undecided', 'waived'];

/** What decides how grave a finding is. */
type Weighed = Pick<Finding, 'severity' | 'status' | 'dueAt' | 'id'>;

/** Orders findings, the gravest first: by severity, then overdue before broken before late before pending, then the earlier due, then the id. */
export function byGravity(a: Weighed, b: Weighed): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    statuses.indexOf(a.status) - statuses.indexOf(b.status) ||
    byInstant(a.dueAt, b.dueAt) ||
    byText(a.id, b.id)
  );
}
