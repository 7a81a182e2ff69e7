import type { Node } from '../conditions/node.ts';
import type { Interaction } from '../entities/interaction.ts';
import type { Timeline } from '../entities/timeline.ts';
import type { FirstWords, Sample } from './case-record.ts';
import { likenessOf } from './likeness.ts';
import type { PreparedMeasure } from './prepared-policy.ts';

/** A stretch from one interaction that a measure looks at to the next: whether what it looks for happened in it. */
type Awaiting = [measure: number, place: number, at: number, by: number, hit: 0 | 1];

/** Gathers what the measures of a policy count in a case. */
export class Sampling {
  readonly samples: Sample[] = [];
  readonly firstWords: FirstWords[] = [];
  readonly #measures: readonly PreparedMeasure[];
  readonly #timeline: Timeline;
  readonly #awaiting: (Awaiting | undefined)[] = [];

  constructor(measures: readonly PreparedMeasure[], timeline: Timeline) {
    this.#measures = measures;
    this.#timeline = timeline;
  }

  /**
   * Counts an interaction.
   *
   * @param holds - whether a condition holds at it
   * @param by - whose it is, a place among the people or -1
   */
  add(interaction: Interaction, holds: (condition: Node) => boolean, place: number, by: number): void {
    const { at } = interaction;
    for (const [index, { measure, of, among }] of this.#measures.entries()) {
      const found = holds(of);
      if (measure.alike === true) {
        const likeness = found && 'body' in interaction ? likenessOf(interaction.body ?? '', this.#timeline) : undefined;
        if (likeness !== undefined) this.firstWords.push([index, at, by, likeness]);
      } else if (among === undefined) {
        if (found) this.samples.push([index, place, at, by, 1]);
      } else if (holds(among)) {
        this.samples.push((this.#awaiting[index] = [index, place, at, by, found ? 1 : 0]));
      } else if (found && this.#awaiting[index] !== undefined) {
        this.#awaiting[index][4] = 1;
      }
    }
  }
}
