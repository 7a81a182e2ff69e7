import type { Calendar } from '../entities/calendar.ts';
import type { Interaction } from '../entities/interaction.ts';
import type { Party } from '../entities/party.ts';
import type { Signal } from '../entities/signal.ts';
import type { Timeline } from '../entities/timeline.ts';
import type { Setting } from '../facts/setting.ts';
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
  const { parties } = timeline;
  const byId = parties.length > few ? new Map(parties.map((party) => [party.id, party])) : undefined;
  const party = (id: string): Party | undefined => {
    if (byId !== undefined) return byId.get(id);
    for (const one of parties) if (one.id === id) return one;
    return undefined;
  };
  return {
    opportunity: timeline.opportunity,
    parties,
    context: timeline.context ?? noContext,
    calendar: businessCalendarOf(calendar),
    party,
    firstOf: (role) => parties.find((one) => one.role === role),
    read: (interaction, body) => readText(interaction, body, timeline, calendar.timeZone),
  };
}
