import type { About } from '../actions/action-type.ts';
import type { Known } from '../actions/slots.ts';
import type { Opportunity } from '../entities/opportunity.ts';
import type { Party } from '../entities/party.ts';
import type { BusinessCalendar } from '../time/business-calendar.ts';
import { civilFromDay } from '../time/civil.ts';
import { monthNames } from '../time/month-names.ts';
import { formatTimeOfDay } from '../time/time-of-day.ts';
import { weekday } from '../time/weekday.ts';
import { type Zone, zone } from '../time/zone.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

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

/** What a slot of a draft is filled in with; nothing where the timeline does not say. */
export function factFor(slot: string, known: Known, { opener }: About, calendar: BusinessCalendar): string | undefined {
  const { opportunity, owner, toward, candidate } = known;
  switch (slot) {
    case 'job':
      return opportunity.title === undefined ? 'the role' : `the role of ${opportunity.title}`;
    case 'client':
      return nameableClient(opportunity);
    case 'the client':
      return isTheirOwn(opportunity, owner) ? 'the hiring team' : (nameableClient(opportunity) ?? 'the hiring team');
    case 'location':
      return placeOf(opportunity);
    case 'pay':
      return payOf(opportunity);
    case 'contract':
      return opportunity.contractType === undefined ? undefined : contracts[opportunity.contractType];
    case 'owner':
      return firstName(owner);
    case 'toward':
      return firstName(toward);
    case 'candidate':
      return candidate === undefined ? undefined : firstName(candidate);
    case 'opened':
      return opener === undefined ? undefined : dayOf(opener.at, calendar.zone);
    case 'startsAt':
      return opener !== undefined && 'startsAt' in opener && opener.startsAt !== undefined
        ? timeFor(opener.startsAt, calendar.zone, toward)
        : undefined;
    default:
      return undefined;
  }
}

function nameableClient({ client, clientConfidential }: Opportunity): string | undefined {
  return clientConfidential === true ? undefined : client;
}

/** Whether who writes is of the house that hires. */
function isTheirOwn({ client }: Opportunity, { organization }: Party): boolean {
  return client !== undefined && organization !== undefined && client.trim().toLowerCase() === organization.trim().toLowerCase();
}

const title =
  /^(?:dr|prof|mr|mrs|ms|miss|mx|sir|dame|rev|herr|frau|dipl\.-ing|madame|mme|mlle|monsieur|señora?|sra?|srta|signora?|dott|dhr|mevr|smt|shri)\.?$/i;
const suffix = /^(?:jr|sr|i{2,3}|iv|m\.?d|ph\.?d|mba|cpa|esq|rn|pe|pmp|msc|bsc)\b/i;

/** `Ana` of `Ana Ruiz`, `Ruiz, Ana`, `Dr. Ana Ruiz` and `Ana Ruiz, PhD`; the whole where there is but a title and a surname. */
function firstName({ name }: Party): string | undefined {
  if (name === undefined) return undefined;
  const [before = '', after = ''] = name.split(',').map((part) => part.trim());
  const words = (after === '' || suffix.test(after) ? before : after).split(/\s+/);
  const given = words.findIndex((word) => !title.test(word));
  return given > 0 && given === words.length - 1 ? words.join(' ') : words[Math.max(given, 0)];
}

function placeOf({ location, workplace }: Opportunity): string | undefined {
  const how = workplace === 'onsite' ? 'on site' : workplace;
  if (location === undefined) return how;
  return how === undefined ? location : `${location} (${how})`;
}

const per = { hour: 'an hour', day: 'a day', month: 'a month', year: 'a year' } as const;

function payOf({ compensation }: Opportunity): string | undefined {
  if (compensation === undefined) return undefined;
  const { min, max, currency, per: unit } = compensation;
  const amount = amountOf(min, max);
  if (amount === undefined) return undefined;
  return [amount, currency, unit === undefined ? undefined : per[unit]].filter((part) => part !== undefined).join(' ');
}

function amountOf(min: number | undefined, max: number | undefined): string | undefined {
  if (min !== undefined && max !== undefined && min !== max) return `${grouped(min)} to ${grouped(max)}`;
  if (max === undefined) return min === undefined ? undefined : `from ${grouped(min)}`;
  return min === undefined ? `up to ${grouped(max)}` : grouped(max);
}

/** A number with commas between its thousands. */
function grouped(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return fraction === undefined ? groups.join(',') : `${groups.join(',')}.${fraction}`;
}

/** `Thursday, 5 March` */
function dayOf(instant: number, zone: Zone): string {
  const day = zone.dayOf(instant);
  const { month, dayOfMonth } = civilFromDay(day);
  return `${weekdays[weekday(day) - 1]!}, ${String(dayOfMonth)} ${monthNames[month - 1]!}`;
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
