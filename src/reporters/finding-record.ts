import { formatInstant } from '../time/instant.ts';
import { zone } from '../time/zone.ts';
import type { CaseSummary, FindingSummary } from './case-summary.ts';
import type { Quotation } from './quotations.ts';

/** A finding as it is written for other programs; what is not known is left out. */
export interface FindingRecord extends Omit<FindingSummary, 'openedAt' | 'dueAt' | 'settledAt' | 'quotes'> {
  /** Instants are ISO 8601, with the offset of the office. */
  readonly openedAt: string | undefined;
  readonly dueAt: string | undefined;
  readonly settledAt: string | undefined;
  readonly quotes: readonly Quotation[] | undefined;
}

/** What is told of a finding, in the order in which it is written. */
export const findingFields = [
  'id',
  'timeline',
  'rule',
  'category',
  'severity',
  'status',
  'owedBy',
  'owedTo',
  'openedBy',
  'openedAt',
  'dueAt',
  'settledAt',
  'lateness',
  'mended',
  'accepted',
  'assumed',
  'waivedBecause',
  'message',
  'why',
  'evidence',
  'quotes',
] as const satisfies readonly (keyof FindingRecord)[];

/**
 * Returns a finding for other programs.
 *
 * @param finding of that case
 * @param reported in whose time zone instants are written
 */
export function findingRecord(finding: FindingSummary, { timeZone }: Pick<CaseSummary, 'timeZone'>): FindingRecord {
  const iso = (instant: number | undefined) => (instant === undefined ? undefined : formatInstant(instant, zone(timeZone)));
  const { openedAt, dueAt, settledAt, quotes } = finding;
  const record: FindingRecord = {
    ...finding,
    openedAt: iso(openedAt),
    dueAt: iso(dueAt),
    settledAt: iso(settledAt),
    quotes: quotes.length === 0 ? undefined : quotes,
  };
  return Object.fromEntries(findingFields.map((field) => [field, record[field]])) as unknown as FindingRecord;
}
