import type { Setting } from './setting.ts';
import type { View } from './view.ts';

interface Deadline {
  readonly at: number;
  readonly set: number;
  /** The index of the interaction that ended it. */
  ended: number;
}

/** Real deadlines of a case: offers that lapse, interviews that begin. */
export class Deadlines {
  readonly #offers: Deadline[] = [];
  readonly #interviews: Deadline[] = [];

  push({ interaction, index }: View): void {
    switch (interaction.kind) {
      case 'offer-extended':
        if (interaction.expiresAt !== undefined) this.#offers.push({ at: interaction.expiresAt, set: index, ended: Infinity });
        break;
      case 'offer-accepted':
      case 'offer-declined':
      case 'candidate-withdrew':
        for (const offer of this.#offers) offer.ended = Math.min(offer.ended, index);
        break;
      case 'interview-scheduled':
        // one without a time is no deadline, and can be the one that is cancelled
        this.#interviews.push({ at: interaction.startsAt ?? Number.NEGATIVE_INFINITY, set: index, ended: Infinity });
        break;
      case 'interview-cancelled':
        this.#cancel(index, interaction.startsAt);
        break;
    }
  }

  /** Takes back the interactions from an index on. */
  forget(from: number): void {
    for (const list of [this.#offers, this.#interviews]) {
      while (list.length > 0 && list[list.length - 1]!.set >= from) list.pop();
      for (const deadline of list) if (deadline.ended >= from) deadline.ended = Infinity;
    }
  }

  /** The same, to go on from apart from this. */
  copy(): Deadlines {
    const copy = new Deadlines();
    for (const offer of this.#offers) copy.#offers.push({ ...offer });
    for (const interview of this.#interviews) copy.#interviews.push({ ...interview });
    return copy;
  }

  #cancel(index: number, startsAt: number | undefined): void {
    const standing = this.#interviews.filter((interview) => interview.ended === Infinity);
    if (startsAt === undefined) {
      const last = standing.at(-1);
      if (last !== undefined) last.ended = index;
      return;
    }
    for (const interview of standing) if (interview.at === startsAt) interview.ended = index;
  }

  /** The earliest real deadline after `now` among those that stand before `end`. */
  next(now: number, end: number, setting: Setting): number | undefined {
    let next = Infinity;
    const { decisionBy } = setting.opportunity;
    if (decisionBy !== undefined && decisionBy > now) next = decisionBy;
    for (const list of [this.#offers, this.#interviews]) {
      for (const deadline of list) {
        if (deadline.set < end && deadline.ended >= end && deadline.at > now && deadline.at < next) next = deadline.at;
      }
    }
    return next === Infinity ? undefined : next;
  }

  /** The interactions that set or ended a deadline before `end`. */
  witnesses(end: number): number[] {
    const found: number[] = [];
    for (const deadline of [...this.#offers, ...this.#interviews]) {
      if (deadline.set >= end) continue;
      found.push(deadline.set);
      if (deadline.ended < end) found.push(deadline.ended);
    }
    return found;
  }
}
