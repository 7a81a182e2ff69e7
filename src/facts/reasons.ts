import { byText } from '../entities/order.ts';
import type { Assumption } from '../entities/report.ts';

/**
 * Gathers why something is unknown, each reason once and in the order in which they came, so that what was known of them
 * at an earlier moment is a beginning of the list.
 */
export class Reasons {
  readonly #byKey = new Map<string, Assumption>();
  #seen: Map<object, { start: number; end: number }> | undefined;

  words(interaction: string): void {
    this.add({ unknown: 'words', interaction });
  }

  who(interaction: string): void {
    this.add({ unknown: 'who', interaction });
  }

  context(fact: string): void {
    this.add({ unknown: 'context', fact });
  }

  coverage(kind: string): void {
    this.add({ unknown: 'coverage', kind });
  }

  add(reason: Assumption): void {
    const key = `${reason.unknown} ${nameOf(reason)}`;
    if (!this.#byKey.has(key)) this.#byKey.set(key, reason);
  }

  addAll(reasons: Iterable<Assumption>): void {
    for (const reason of reasons) this.add(reason);
  }

  /**
   * From where on a stretch of doubts of `source` is new here; a stretch that begins where the last one did is a longer view of
   * the same, and need not be gone through again.
   */
  newSince(source: object, start: number, end: number): number {
    this.#seen ??= new Map<object, { start: number; end: number }>();
    const seen = this.#seen.get(source);
    if (seen === undefined || seen.start !== start) {
      this.#seen.set(source, { start, end });
      return start;
    }
    const from = seen.end;
    if (end > from) seen.end = end;
    return Math.min(from, end) - 1;
  }

  /** The same reasons, to go on from apart from these. */
  copy(): Reasons {
    const copy = new Reasons();
    copy.addAll(this.#byKey.values());
    return copy;
  }

  get size(): number {
    return this.#byKey.size;
  }

  /** The first `size` of them as they came. */
  first(size: number): Assumption[] {
    const list: Assumption[] = [];
    for (const reason of this.#byKey.values()) {
      if (list.length === size) break;
      list.push(reason);
    }
    return list;
  }

  /** All of them, sorted. */
  toList(): Assumption[] {
    return sortReasons([...this.#byKey.values()]);
  }
}

const order = ['words', 'who', 'context', 'coverage'] as const;

function nameOf(reason: Assumption): string {
  switch (reason.unknown) {
    case 'words':
    case 'who':
      return reason.interaction;
    case 'context':
      return reason.fact;
    case 'coverage':
      return reason.kind;
  }
}

/** The reasons in their order: words, who, context, coverage; then by name. */
function sortReasons(reasons: Assumption[]): Assumption[] {
  return reasons.sort((a, b) => {
    return order.indexOf(a.unknown) - order.indexOf(b.unknown) || byText(nameOf(a), nameOf(b));
  });
}
