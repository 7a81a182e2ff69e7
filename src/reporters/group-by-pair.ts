import { groupBy } from '../entities/group-by.ts';
import type { FindingSummary } from './case-summary.ts';

/** What one person owes another. */
export interface Pair {
  /** `Sam Lee owes Ana Ruiz`; `owed` where nothing of it is open any more; nothing where nobody is known to. */
  readonly heading: string;
  readonly findings: readonly FindingSummary[];
}

/**
 * Returns findings grouped by who owes whom, in the order in which the pairs first come. Words that a finding before in its group
 * quoted are not quoted again.
 *
 * @param findings of one case
 */
export function groupByPair(findings: readonly FindingSummary[]): Pair[] {
  const groups = groupBy(findings, ({ owedBy, owedTo }) => JSON.stringify([owedBy, owedTo]));
  return [...groups.values()].map((group) => ({ heading: headingOf(group), findings: quotedOnce(group) }));
}

function headingOf(group: readonly FindingSummary[]): string {
  const { owedBy, owedTo } = group[0]!;
  if (owedBy === '') return '';
  return `${owedBy} ${group.some(isOpen) ? 'owes' : 'owed'} ${owedTo}`;
}

const isOpen = ({ status, mended }: FindingSummary) => status !== 'late' && !mended;

function quotedOnce(group: readonly FindingSummary[]): FindingSummary[] {
  const seen = new Set<string>();
  return group.map((finding) => {
    const quotes = finding.quotes.filter(({ interaction, words }) => {
      const key = `${interaction} ${words}`;
      return !seen.has(key) && seen.add(key);
    });
    return { ...finding, quotes };
  });
}
