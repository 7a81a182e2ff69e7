import { unknown } from '../conditions/truth.ts';
import type { Party } from '../entities/party.ts';
import type { FactReader } from '../facts/fact.ts';
import type { Frame } from '../facts/frame.ts';

/**
 * What of an opening decides whether a later interaction settles it, as text: openings of one key are settled together, so that
 * a thousand alike cost as much as one.
 */
export function groupKey(owedBy: Party, owedTo: Party, reads: readonly FactReader[], frame: Frame): string {
  let key = `${quoted(owedBy.id)} ${quoted(owedTo.id)}`;
  for (const reader of reads) {
    const value = reader.read(frame);
    // what is unknown of two openings is not the same unknown
    key += value === unknown ? ` ? ${quoted(frame.opened?.interaction.id ?? '')}` : ` ${JSON.stringify(value) ?? '-'}`;
  }
  return key;
}

const quoted = (text: string): string => JSON.stringify(text);
