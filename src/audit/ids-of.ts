import type { AuditFinding } from '../entities/audit.ts';

/** The id of a finding, and those of the same finding in other timelines of an audit. */
export function idsOf({ id, also = [] }: Pick<AuditFinding, 'id' | 'also'>): readonly string[] {
  return [id, ...also];
}
