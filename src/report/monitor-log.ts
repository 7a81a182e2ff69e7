import { HearbackError } from '../entities/hearback-error.ts';
import type { Interaction } from '../entities/interaction.ts';
import { compareInteractions } from '../entities/interaction-order.ts';
import { conflictIssue } from '../entities/parse-timeline.ts';
import { sameContent } from '../entities/same-content.ts';
import { settleVersions } from '../entities/settle-versions.ts';
import { countLeading } from './count-leading.ts';
import { existing } from './existing.ts';

/** What one more interaction makes of those that are known. */
export interface LogChange {
  /** All versions under its id. */
  readonly versions: readonly Interaction[];
  /** The version that counted so far, where another counts now, or none. */
  readonly removed: Interaction | undefined;
  /** The version that counts now, where it did not so far. */
  readonly added: Interaction | undefined;
}

const everything = Number.POSITIVE_INFINITY;

/** Of the versions of one interaction the one that counts, if it was not retracted. */
function counting(versions: readonly Interaction[]): Interaction | undefined {
  return existing(versions, everything, everything)[0];
}

/** The interactions of a case as they become known: in any order, told twice, corrected and retracted. */
export class InteractionLog {
  readonly #versions = new Map<string, readonly Interaction[]>();
  /** Of each id the version that counts, in order. */
  #standing: Interaction[];

  /** @param interactions - in order, as a timeline has them */
  constructor(interactions: readonly Interaction[]) {
    this.#standing = [...existing(interactions, everything, everything)];
    for (const interaction of interactions) {
      this.#versions.set(interaction.id, [...(this.#versions.get(interaction.id) ?? []), interaction]);
    }
  }

  /** Of each id the version that counts, in order. */
  get standing(): readonly Interaction[] {
    return this.#standing;
  }

  /** All versions, in order. */
  all(): readonly Interaction[] {
    return settleVersions([...this.#versions.values()].flat()).interactions;
  }

  /** Whether anything is known under an id. */
  has(id: string): boolean {
    return this.#versions.has(id);
  }

  /** How many of those that count have happened by an instant. */
  countBy(at: number): number {
    return countLeading(this.#standing, (one) => one.at <= at);
  }

  /**
   * What an interaction would change; nothing where it is known already.
   *
   * @throws {HearbackError} `invalid-interaction` where it differs from what is known under its id, and nobody can say which replaces which
   */
  changeBy(interaction: Interaction): LogChange | undefined {
    const known = this.#versions.get(interaction.id);
    if (known === undefined) {
      return { versions: [interaction], added: interaction.retracted === true ? undefined : interaction, removed: undefined };
    }
    if (known.some((one) => one.recordedAt === interaction.recordedAt && sameContent(one, interaction))) return undefined;
    const versions = [...known, interaction];
    const { interactions, conflicts } = settleVersions(versions);
    if (conflicts.length > 0) throw new HearbackError('invalid-interaction', [conflictIssue(conflicts[0]!, [])]);
    const [added, removed] = [counting(interactions), counting(settleVersions(known).interactions)];
    if (added !== undefined && removed !== undefined && sameContent(added, removed)) {
      return { versions, added: undefined, removed: undefined };
    }
    return { versions, added, removed };
  }

  /** Whether a change only adds what comes after all that counts. */
  isNext({ added, removed }: LogChange): boolean {
    const last = this.#standing.at(-1);
    return added !== undefined && removed === undefined && (last === undefined || compareInteractions(last, added) < 0);
  }

  /** What would count after a change, in order. */
  after({ added, removed }: LogChange): Interaction[] {
    const standing = removed === undefined ? [...this.#standing] : this.#standing.filter(({ id }) => id !== removed.id);
    if (added !== undefined) standing.push(added);
    return standing.sort(compareInteractions);
  }

  /** Takes in a change. */
  commit(change: LogChange): void {
    const { versions, added, removed } = change;
    if (this.isNext(change)) this.#standing.push(added!);
    else if (added !== undefined || removed !== undefined) this.#standing = this.after(change);
    this.#versions.set(versions[0]!.id, versions);
  }
}
