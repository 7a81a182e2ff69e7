import { type Context, createContext } from './context.ts';
import { createTable, type Table } from './table.ts';
import type { Terms } from './terms.ts';
import type { Entry, WeightLexicon } from './weights.ts';

/** The weights of a lexicon, parted by when they are asked for: what no sentence asks for is not added up. */
export interface Families {
  /** Of what any sentence may say. */
  readonly sentence: Table;
  /** What those weigh beside each other. */
  readonly context: Context;
  /** Of what a name or a sum may be, by the words around it. */
  readonly around: Table;
  /** The table that a label is in, and its number there; `undefined` for one that nothing was learnt of. */
  readonly of: (label: string) => Place | undefined;
  /** The same for a field of a type. */
  readonly ofField: (type: string, field: string) => Place | undefined;
}

/** Where the weights of a label are found. */
export interface Place {
  readonly table: Table;
  readonly label: number;
}

/**
 * The weights of a lexicon, made ready.
 *
 * @param lexicon - the labels
 * @param entries - what features weigh for them
 * @param terms - the terms that the features speak of
 * @param all - whether every term is of use: for learning
 */
export function createFamilies({ labels, context }: WeightLexicon, entries: readonly Entry[], terms: Terms, all: boolean): Families {
  const families = new Map<string, Map<string, number>>([
    ['sentence', new Map()],
    ['around', new Map()],
  ]);
  for (const [label, [, everySentence]] of Object.entries(labels)) {
    const family = familyOf(label, (type) => Object.hasOwn(labels, type));
    const known = families.get(family);
    if (known === undefined) families.set(family, new Map([[label, everySentence]]));
    else known.set(label, everySentence);
  }
  const ready = new Map([...families].map(([family, members]) => [family, createTable(members, entries, terms, all)]));
  const places = new Map<string, Place>();
  const fields = new Map<string, Map<string, Place>>();
  for (const table of ready.values()) {
    for (const [number, label] of table.labels.entries()) {
      const type = typeOf(label);
      const place = { table, label: number };
      places.set(label, place);
      fields.set(type, (fields.get(type) ?? new Map<string, Place>()).set(label.slice(type.length + 1), place));
    }
  }
  return {
    sentence: ready.get('sentence')!,
    context: createContext(ready.get('sentence')!.labels, ready.get('around')!.labels, context),
    around: ready.get('around')!,
    of: (label) => places.get(label),
    ofField: (type, field) => fields.get(type)?.get(field),
  };
}

/**
 * Returns with what a label is weighed: any `sentence`, the words `around` a name or a sum, or the other fields of its type.
 *
 * @param isLabel - whether a type is a label itself
 */
export function familyOf(label: string, isLabel: (type: string) => boolean): string {
  const type = typeOf(label);
  if (type === 'name' || type === 'sum') return 'around';
  return type !== label && isLabel(type) ? type : 'sentence';
}

/** What stands before the colon of a label. */
const typeOf = (label: string): string => label.split(':', 1)[0]!;
