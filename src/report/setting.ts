import type { Calendar } from '../entities/calendar.ts';
import type { Interaction } from '../entities/interaction.ts';
import type { Party, Role } from '../entities/party.ts';
import type { Signal } from '../entities/signal.ts';
import type { Timeline } from '../entities/timeline.ts';
import type { Setting } from '../facts/setting.ts';
import { settingShape } from '../facts/setting-shape.ts';
import { type BusinessCalendar, businessCalendar } from '../time/business-calendar.ts';

const calendars = new WeakMap<Calendar, BusinessCalendar>();

/** The business calendar of a calendar as parsed, made once for each. */
export function businessCalendarOf(calendar: Calendar): BusinessCalendar {
  let made = calendars.get(calendar);
  if (made === undefined) {
    made = businessCalendar(calendar);
    calendars.set(calendar, made);
  }
  return made;
}

/** How the text of an interaction is read: its signals, or `undefined` where it cannot be. */
export type ReadText = (interaction: Interaction, body: string, timeline: Timeline, timeZone: string) => readonly Signal[] | undefined;

const few = 8;
const noContext = {};

/** What of a timeline does not change from one interaction to the next. */
export function settingOf(timeline: Timeline, calendar: Calendar, readText: ReadText): Setting {
  return new CaseSetting(timeline, calendar, readText);
}

class CaseSetting implements Setting {
  readonly opportunity: Timeline['opportunity'];
  readonly parties: readonly Party[];
  readonly context: Setting['context'];
  readonly calendar: BusinessCalendar;
  readonly shape: number;
  readonly #timeline: Timeline;
  readonly #timeZone: string;
  readonly #readText: ReadText;
  readonly #byId: ReadonlyMap<string, Party> | undefined;
  readonly #candidate: Party | undefined;

  constructor(timeline: Timeline, calendar: Calendar, readText: ReadText) {
    const { parties } = timeline;
    this.opportunity = timeline.opportunity;
    this.parties = parties;
    this.context = timeline.context ?? noContext;
    this.calendar = businessCalendarOf(calendar);
    this.#timeline = timeline;
    this.#timeZone = calendar.timeZone;
    this.#readText = readText;
    this.#byId = parties.length > few ? new Map(parties.map((party) => [party.id, party])) : undefined;
    this.#candidate = parties.find(({ role }) => role === 'candidate');
    this.shape = settingShape(this);
  }

  party(id: string): Party | undefined {
    if (this.#byId !== undefined) return this.#byId.get(id);
    const { parties } = this;
    for (let place = 0; place < parties.length; place++) if (parties[place]!.id === id) return parties[place];
    return undefined;
  }

  firstOf(role: Role): Party | undefined {
    return role === 'candidate' ? this.#candidate : this.parties.find((one) => one.role === role);
  }

  read(interaction: Interaction, body: string): readonly Signal[] | undefined {
    return this.#readText(interaction, body, this.#timeline, this.#timeZone);
  }
}
