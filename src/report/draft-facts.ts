import type { About } from '../actions/action-type.ts';
import { type Fact, facts, isFact, type Known } from '../actions/slots.ts';
import type { Opportunity } from '../entities/opportunity.ts';
import type { Party } from '../entities/party.ts';
import { civilFromDay } from '../time/civil.ts';
import { monthNames } from '../time/month-names.ts';
import { formatTimeOfDay } from '../time/time-of-day.ts';
import { weekday } from '../time/weekday.ts';
import { weekdayNames } from '../time/weekday-names.ts';
import { type Zone, zone } from '../time/zone.ts';
import { inThousands } from './counted.ts';

const contracts: Readonly<Record<NonNullable<Opportunity['contractType']>, string>> = {
  permanent: 'permanent',
  w2: 'W-2',
  c2c: 'corp-to-corp (C2C)',
  '1099': '1099',
  contract: 'contract',
  'contract-to-hire': 'contract to hire',
  temporary: 'temporary',
  internship: 'internship',
};

type Said<Slot extends Fact> = NonNullable<ReturnType<(typeof facts)[Slot]>>;

/** What the timeline says, in words. */
const words: { readonly [Slot in Fact]: (said: Said<Slot>, known: Known, office: Zone) => string } = {
  job: ({ title }) => (title === undefined ? 'the role' : `the role of ${title}`),
  client: (client) => client,
  'the client': (opportunity, known) => (isTheirOwn(opportunity, known.owner) ? undefined : facts.client(known)) ?? 'the hiring team',
  location: placeOf,
  pay: payOf,
  contract: (type) => contracts[type],
  owner: firstName,
  toward: firstName,
  candidate: firstName,
  opened: (at, _, office) => dayOf(at, office),
  interviewAt: (at, { toward }, office) => timeFor(at, office, toward),
  startsAt: (at, { toward }, office) => timeFor(at, office, toward),
};

/** What a slot of a draft is filled in with; nothing where the timeline does not say. */
export function factFor(slot: string, known: Known, about: About, office: Zone): string | undefined {
  if (!isFact(slot)) return undefined;
  const said = facts[slot](known, about);
  return said === undefined ? undefined : (words[slot] as (said: unknown, known: Known, office: Zone) => string)(said, known, office);
}

/** Whether who writes is of the house that hires. */
function isTheirOwn({ client }: Opportunity, { organization }: Party): boolean {
  return client !== undefined && organization !== undefined && client.trim().toLowerCase() === organization.trim().toLowerCase();
}

const title =
  /^(?:dr|prof|mr|mrs|ms|miss|mx|sir|dame|rev|herr|frau|dipl\.-ing|madame|mme|mlle|monsieur|señora?|sra?|srta|signora?|dott|dhr|mevr|smt|shri)\.?$/i;
const suffix = /^(?:jr|sr|i{2,3}|iv|m\.?d|ph\.?d|mba|cpa|esq|rn|pe|pmp|msc|bsc)\b/i;

/** In the names of those who are no one person. */
const many =
  /\b(?:team|panel|desk|talent|hr|human resources|hiring|recruiting|recruitment|careers|office|department|committee|reception|staffing)\b/i;

/**
 * `Ana` of `Ana Ruiz`, `Ruiz, Ana`, `Dr. Ana Ruiz` and `Ana Ruiz, PhD`; the whole where there is but a title and a surname, or it is the
 * name of several: `Talent Acquisition`.
 */
function firstName(name: string): string {
  if (many.test(name)) return name.replace(/^the\s+/i, '');
  const [before = '', after = ''] = name.split(',').map((part) => part.trim());
  const words = (after === '' || suffix.test(after) ? before : after).split(/\s+/);
  const given = words.findIndex((word) => !title.test(word));
  return given > 0 && given === words.length - 1 ? words.join(' ') : words[Math.max(given, 0)]!;
}

function placeOf({ location, workplace }: Opportunity): string {
  const how = workplace === 'onsite' ? 'on site' : workplace;
  return joined(location === undefined ? [how] : [location, how && `(${how})`]);
}

const per = { hour: 'an hour', day: 'a day', month: 'a month', year: 'a year' } as const;

function payOf({ min, max, currency, per: unit }: NonNullable<Opportunity['compensation']>): string {
  return joined([amountOf(min, max), currency, unit && per[unit]]);
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(' ');
}

function amountOf(min: number | undefined, max: number | undefined): string | undefined {
  if (min !== undefined && max !== undefined && min !== max) return `${inThousands(min)} to ${inThousands(max)}`;
  if (max === undefined) return min === undefined ? undefined : `from ${inThousands(min)}`;
  return min === undefined ? `up to ${inThousands(max)}` : inThousands(max);
}

/** `Thursday, 5 March` */
function dayOf(instant: number, zone: Zone): string {
  const day = zone.dayOf(instant);
  const { month, dayOfMonth } = civilFromDay(day);
  return `${weekdayNames[weekday(day) - 1]!}, ${String(dayOfMonth)} ${monthNames[month - 1]!}`;
}

/** `Thursday, 5 March at 14:15` */
function timeOf(instant: number, zone: Zone): string {
  return `${dayOf(instant, zone)} at ${formatTimeOfDay(zone.timeOf(instant))}`;
}

/** The same, and the time of the one who is told, where clocks show another there: `… at 14:15 (12:15 your time)`. */
function timeFor(instant: number, office: Zone, { timeZone }: Party): string {
  const here = timeOf(instant, office);
  const place = timeZone === undefined ? office : zone(timeZone);
  const there = timeOf(instant, place);
  if (there === here) return here;
  const isSameDay = place.dayOf(instant) === office.dayOf(instant);
  return `${here} (${isSameDay ? formatTimeOfDay(place.timeOf(instant)) : there} your time)`;
}
