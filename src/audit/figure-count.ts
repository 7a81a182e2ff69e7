import type { Figure } from '../entities/audit.ts';
import { medianOf, ratioInterval, shareInterval } from './interval.ts';

/** Counts towards a figure; cases are to be told in their order. */
export class FigureCount {
  readonly #id: string;
  readonly #unit: Figure['unit'];
  readonly #cases: string[] = [];
  readonly #otherCases: string[] = [];
  readonly #durations: number[] = [];
  #count = 0;
  #of = 0;
  #distinct = 0;
  #last: string | undefined;

  constructor(id: string, unit: Figure['unit']) {
    this.#id = id;
    this.#unit = unit;
  }

  /** Counts one that the figure looks at: whether it is one of those that the share is about. */
  addToShare(hit: boolean, timeline: string): void {
    this.#of += 1;
    if (hit) this.#count += 1;
    this.#note(hit ? this.#cases : this.#otherCases, timeline);
  }

  /** Counts what the figure is a ratio of: one of the former, or one of the latter. */
  addToRatio(former: boolean, timeline: string): void {
    if (former) this.#count += 1;
    else this.#of += 1;
    this.#note(former ? this.#cases : this.#otherCases, timeline);
  }

  /** Counts a duration, in milliseconds. */
  addDuration(milliseconds: number, timeline: string): void {
    this.#count += 1;
    this.#of += 1;
    this.#durations.push(milliseconds);
    this.#note(this.#cases, timeline);
  }

  #note(cases: string[], timeline: string): void {
    if (cases.at(-1) !== timeline) cases.push(timeline);
    if (this.#last === timeline) return;
    this.#last = timeline;
    this.#distinct += 1;
  }

  /** @param fewest - so many cases are enough for a value */
  toFigure(fewest: number): Figure {
    const enough = this.#distinct >= fewest;
    const { value, low, high } = this.#numbers();
    return {
      id: this.#id,
      unit: this.#unit,
      count: this.#count,
      of: this.#of,
      ...(enough && Number.isFinite(value) && { value }),
      ...(Number.isFinite(low) && { low }),
      ...(Number.isFinite(high) && { high }),
      enough,
      cases: this.#cases,
      otherCases: this.#otherCases,
    };
  }

  #numbers(): { readonly value: number; readonly low: number; readonly high: number } {
    const value = this.#count / this.#of;
    switch (this.#unit) {
      case 'share':
        return { value, ...shareInterval(this.#count, this.#of) };
      case 'ratio':
        return { value, ...ratioInterval(this.#count, this.#of) };
      case 'duration':
        return medianOf(this.#durations.sort((a, b) => a - b));
    }
  }
}
