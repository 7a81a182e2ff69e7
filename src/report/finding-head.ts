import type { Finding } from '../entities/report.ts';

/** The head of a finding; the whole of it is in the report, under its id. */
export interface FindingHead extends Pick<Finding, 'id' | 'rule' | 'category' | 'severity' | 'status' | 'dueAt' | 'voidedAt'> {
  readonly owedBy: string;
  readonly owedTo: string;
  readonly openedBy: string;
}

/** What of a finding can come to differ. */
export type Stated = Pick<Finding, keyof FindingHead | 'remediedBy'>;

/** The head of a finding that is about an interaction. */
export function headOf({ id, rule, category, severity, status, owedBy, owedTo, openedBy, dueAt, voidedAt }: Stated): FindingHead {
  return {
    id,
    rule,
    category,
    severity,
    status,
    owedBy: owedBy!,
    owedTo: owedTo!,
    openedBy: openedBy!,
    ...(dueAt === undefined ? {} : { dueAt }),
    ...(voidedAt === undefined ? {} : { voidedAt }),
  };
}
