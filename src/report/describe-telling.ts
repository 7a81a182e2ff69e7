import type { Interaction } from '../entities/interaction.ts';
import type { Party } from '../entities/party.ts';
import type { Report } from '../entities/report.ts';
import type { Timeline } from '../entities/timeline.ts';
import { type DayWords, dayWords } from './describe-day.ts';
import { nameOfKind } from './describe-glossary.ts';
import { latestInteractions } from './latest-interactions.ts';
import { businessCalendarOf } from './setting.ts';

/** What the words of a report are made from besides its findings. */
export class Telling {
  readonly asOf: number;
  readonly days: DayWords;
  readonly timeline: Timeline;
  readonly #names: boolean;
  #interactions: ReadonlyMap<string, Interaction> | undefined;

  constructor({ asOf, calendar }: Report, timeline: Timeline, names: boolean) {
    this.asOf = asOf;
    this.days = dayWords(businessCalendarOf(calendar), asOf);
    this.timeline = timeline;
    this.#names = names;
  }

  party(id: string | undefined): Party | undefined {
    return id === undefined ? undefined : this.timeline.parties.find((one) => one.id === id);
  }

  /** A person: the id, or the name where names are asked for and there is one. */
  person(id: string | undefined): string {
    if (id === undefined) return '';
    return this.#names ? (this.party(id)?.name ?? id) : id;
  }

  /** The job: its id, or its title where names are asked for. */
  opportunity(): string {
    const { id, title } = this.timeline.opportunity;
    return (this.#names ? (title ?? id) : id) ?? '';
  }

  /** The client: nobody in particular, unless names are asked for and it may be named. */
  client(): string {
    const { client, clientConfidential } = this.timeline.opportunity;
    return this.#names && client !== undefined && clientConfidential !== true ? client : 'the client';
  }

  /** The version of an interaction that is known last. */
  interaction(id: string): Interaction | undefined {
    this.#interactions ??= latestInteractions(this.timeline, this.asOf);
    return this.#interactions.get(id);
  }

  /** An interaction by what and when it was: `the call of Tue 10 Mar`. */
  event(id: string): string {
    const interaction = this.interaction(id);
    return interaction === undefined ? `\`${id}\`` : `${nameOfKind(interaction)} of ${this.days.date(interaction.at)}`;
  }
}
