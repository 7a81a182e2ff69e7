import type { Finding } from '../entities/report.ts';
import type { Telling } from './describe-telling.ts';

/** Words of the timeline, and where they stand. */
export interface Quote {
  readonly interaction: string;
  readonly text: string;
}

/** The words that a finding rests on, as far as its evidence says where they stand. */
export function quotesOf({ evidence }: Finding, telling: Telling): Quote[] {
  return evidence.flatMap(({ interaction: id, start, end }): Quote[] => {
    const interaction = telling.interaction(id);
    if (interaction === undefined || start === undefined || end === undefined) return [];
    const body = 'body' in interaction ? interaction.body : undefined;
    const stated =
      'signals' in interaction ? interaction.signals?.find((signal) => signal.start === start && signal.end === end)?.quote : undefined;
    const text = body?.slice(start, end) ?? stated;
    return text === undefined || text === '' ? [] : [{ interaction: id, text }];
  });
}
