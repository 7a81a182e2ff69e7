import { unknown } from '../conditions/truth.ts';
import type { FactReference } from '../entities/condition.ts';
import { compileTerm } from '../time/compile-term.ts';
import type { Term } from '../time/term.ts';
import type { FactReader, FactUse } from './fact.ts';
import type { Frame } from './frame.ts';
import type { Reasons } from './reasons.ts';

/** A term that may refer to facts, compiled. */
export interface TermReader {
  /** When it falls due, counted from `opening`: absent where a fact it refers to is, `Infinity` for never. */
  read(opening: number, frame: Frame): number | undefined | typeof unknown;
  explain(frame: Frame, reasons: Reasons): void;
  readonly references: readonly FactReader[];
}

/** The facts that a term refers to. */
function referencesOf(term: Term): string[] {
  if ('earliestOf' in term) return term.earliestOf.flatMap(referencesOf);
  if ('latestOf' in term) return term.latestOf.flatMap(referencesOf);
  if ('at' in term) return [term.at];
  return 'from' in term && term.from !== undefined ? [term.from] : [];
}

/** A reader of the instant that a reference names: a fact, with its params or without, or `case:` or `before:` and a condition. */
export function instantReader(reference: string | FactReference, use: FactUse, path: readonly (string | number)[]): FactReader | undefined {
  if (typeof reference !== 'string') return use.instant(reference.fact, reference.params, [...path, 'fact']);
  const colon = reference.indexOf(':');
  if (colon < 0) return use.instant(reference, undefined, path);
  const moment = reference.slice(0, colon);
  if (moment !== 'case' && moment !== 'before') {
    use.problem(path, 'an instant: a fact, or `case:` or `before:` and the name of a condition', reference, ['case', 'before']);
    return undefined;
  }
  return use.fact(`${moment}.last`, { of: reference.slice(colon + 1) }, [...path, moment]);
}

/** The term, compiled once, with the facts that it refers to. */
export function termReader(term: Term, use: FactUse, path: readonly (string | number)[]): TermReader {
  const evaluate = compileTerm(term);
  const readers = new Map<string, FactReader>();
  for (const reference of referencesOf(term)) {
    const reader = instantReader(reference, use, path);
    if (reader !== undefined) readers.set(reference, reader);
  }
  const references = [...readers.values()];
  if (references.length === 0) {
    const none = (): undefined => undefined;
    return { read: (opening, frame) => evaluate(opening, frame.setting.calendar, none), explain: none, references };
  }
  return {
    read(opening, frame) {
      if (references.some((reader) => reader.read(frame) === unknown)) return unknown;
      return evaluate(opening, frame.setting.calendar, (reference) => {
        const value = readers.get(reference)?.read(frame);
        return typeof value === 'number' ? value : undefined;
      });
    },
    explain(frame, reasons) {
      for (const reader of references) if (reader.read(frame) === unknown) reader.explain(frame, reasons);
    },
    references,
  };
}
