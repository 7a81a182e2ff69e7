import type { Calendar } from '../entities/calendar.ts';
import type { Interaction } from '../entities/interaction.ts';
import type { Opportunity } from '../entities/opportunity.ts';
import type { Party } from '../entities/party.ts';
import type { ContextValue, Timeline } from '../entities/timeline.ts';
import { dayFromDate } from '../time/calendar-date.ts';
import { formatSignals } from './notation/format-signals.ts';
import { weekdays } from './notation/header.ts';
import { kinds, scalar, shorthand, spoken } from './notation/interaction.ts';
import { phrase, quoted, TimeWriter, word } from './notation/writer.ts';

/** How a timeline is written. */
export interface FormatOptions {
  /** The date of day 1; without it every day is written as its date. */
  readonly start?: string | undefined;
}

/**
 * Returns a timeline as lines of the notation; `parseNotation` reads them back as the same timeline.
 *
 * What the notation has no words for is left out: `meta`, where in a text a signal was read, and flags that are `false`.
 *
 * @param timeline as `parseTimeline` returns it
 * @example
 * import { parseNotation } from 'hearback/testing';
 * const timeline = parseTimeline(parseNotation(`
 *   ana candidate
 *   sam recruiter of TalentCo
 *   day 3 10:00 sam → ana email: discloses client
 * `));
 * formatNotation(timeline, { start: '2026-03-02' }).split('\n').at(-1)
 * //=> 'day 3 10:00 sam → ana email: discloses client'
 */
export function formatNotation(timeline: Timeline, { start }: FormatOptions = {}): string {
  const day = start === undefined ? undefined : dayFromDate(start);
  const timeZone = timeline.calendar?.timeZone ?? 'UTC';
  const time = new TimeWriter({ timeZone, ...(day === undefined ? {} : { start: day }) });
  const { id, opportunity, calendar, covers, context, parties } = timeline;
  const header = [
    ...(day === undefined ? [] : [`start ${start!}`]),
    ...(id === 'case-1' ? [] : [`case ${phrase(id)}`]),
    ...(calendar === undefined ? [] : [calendarLine(calendar)]),
    ...attributesLine('opportunity', opportunityParts(opportunity, time)),
    ...attributesLine(
      'covers',
      Object.entries(covers ?? {}).map(([kind, extent]) => `${kind} ${extent}`),
    ),
    ...attributesLine(
      'context',
      Object.entries(context ?? {}).map(([name, value]) => `${word(name)} ${contextValue(value)}`),
    ),
    ...parties.map((party) => partyLine(party, time)),
  ];
  return [...header, ...interactionLines(timeline, time)].join('\n');
}

/** A line for each interaction, in order. */
export function interactionLines({ interactions }: Timeline, time: TimeWriter): string[] {
  return interactions.map((interaction, index) => interactionLine(interaction, index, time));
}

function attributesLine(first: string, parts: readonly string[]): string[] {
  return parts.length === 0 ? [] : [`${first} ${parts.join(', ')}`];
}

function calendarLine({ timeZone, workdays, periods, holidays }: Calendar): string {
  const parts = [
    timeZone,
    ...(workdays.join() === '1,2,3,4,5' ? [] : [`workdays [${workdays.map((number) => weekdays[number - 1]!).join(', ')}]`]),
    `hours [${periods.map(({ start, end }) => `${start}-${end}`).join(', ')}]`,
    ...(holidays.length === 0 ? [] : [`holidays [${holidays.join(', ')}]`]),
  ];
  return `calendar ${parts.filter((part) => part !== 'hours [09:00-17:00]').join(', ')}`;
}

function opportunityParts(opportunity: Opportunity, time: TimeWriter): string[] {
  const { id, title, client, clientConfidential, location, workplace, compensation, contractType, published, decisionBy } = opportunity;
  const pay = compensation === undefined ? '' : payText(compensation);
  return [
    ...(id === undefined ? [] : [`id ${word(id)}`]),
    ...(title === undefined ? [] : [`title ${phrase(title)}`]),
    ...(client === undefined ? [] : [`client ${phrase(client)}`]),
    ...(clientConfidential === true ? ['confidential'] : []),
    ...(location === undefined ? [] : [`location ${phrase(location)}`]),
    ...(workplace === undefined ? [] : [`workplace ${workplace}`]),
    ...(pay === '' ? [] : [`pay ${pay}`]),
    ...(contractType === undefined ? [] : [`contract ${contractType}`]),
    ...(published === undefined ? [] : [`published [${published.join(', ')}]`]),
    ...(decisionBy === undefined ? [] : [`decision-by ${time.deadline(decisionBy)}`]),
  ];
}

function payText({ min, max, currency, per }: NonNullable<Opportunity['compensation']>): string {
  const amount = min === undefined && max === undefined ? undefined : min === max ? String(min) : `${min ?? ''}-${max ?? ''}`;
  return [amount, currency, per === undefined ? undefined : `per ${per}`].filter((part) => part !== undefined).join(' ');
}

function contextValue(value: ContextValue): string {
  if (Array.isArray(value)) return `[${value.map((text) => word(text)).join(', ')}]`;
  return scalarText(value);
}

/** A number or a truth as it is; a text in quotes where it could be read as either. */
function scalarText(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  return word(value, (text) => scalar(text) !== text);
}

function partyLine({ id, role, name, organization, timeZone, contactWindow, standing }: Party, time: TimeWriter): string {
  const parts = [
    `${word(id)} ${role}${organization === undefined ? '' : ` of ${phrase(organization)}`}`,
    ...(name === undefined ? [] : [`name ${phrase(name)}`]),
    ...(timeZone === undefined ? [] : [`zone ${timeZone}`]),
    ...(contactWindow === undefined ? [] : [`window ${contactWindow.start}-${contactWindow.end}`]),
    ...(standing?.optedOutAt === undefined ? [] : [`opted-out ${time.deadline(standing.optedOutAt)}`]),
  ];
  return parts.join(', ');
}

const person = (id: string) => word(id, (text) => kinds.includes(text));

/** When, who to whom, what, and what it said. */
function interactionLine(interaction: Interaction, index: number, time: TimeWriter): string {
  const { at, dayOf, from, to = [] } = interaction;
  const when = dayOf === undefined ? time.instant(at) : time.day(dayFromDate(dayOf.date)!, dayOf);
  const whom = to.length === 0 ? [] : ['→', to.map(person).join(', ')];
  const happened = [
    when,
    ...(from === undefined ? [] : [person(from)]),
    ...whom,
    ...what(interaction),
    ...fields(interaction, index, time),
  ];
  const says = said(interaction, time);
  return `${happened.join(' ')}${says === '' ? '' : `: ${says}`}`;
}

function what(interaction: Interaction): string[] {
  if (interaction.kind === 'custom') {
    const data = Object.entries(interaction.data ?? {});
    return ['custom', word(interaction.name), ...data.map(([key, value]) => `${word(key)}=${scalarText(value)}`)];
  }
  if (interaction.kind === 'feedback-received' || interaction.kind === 'decision-made') return [interaction.kind, interaction.outcome];
  const same = Object.entries(shorthand).find(
    ([, { kind, channel, outcome }]) =>
      kind === interaction.kind &&
      (interaction.kind === 'message' ? channel === interaction.channel : interaction.kind === 'call' && outcome === interaction.outcome),
  );
  return [same?.[0] ?? interaction.kind];
}

type AnyFields = Readonly<Partial<Record<string, unknown>>>;

function fields(interaction: Interaction, index: number, time: TimeWriter): string[] {
  const { id, seq, recordedAt, retracted } = interaction;
  const own = interaction as AnyFields;
  const written = (name: string, key: string, write: (value: never) => string) =>
    own[key] === undefined ? [] : [`${name} ${write(own[key] as never)}`];
  return [
    ...(interaction.kind === 'call' && interaction.channel !== 'phone' ? [interaction.channel] : []),
    ...(own['automated'] === true ? ['automated'] : []),
    ...(typeof own['delivery'] === 'string' ? [own['delivery']] : []),
    ...written('subject', 'subject', quoted),
    ...written('re', 'inReplyTo', (text: string) => word(text)),
    ...written('lasting', 'durationMinutes', String),
    ...written('for', 'startsAt', (at: number) => time.deadline(at)),
    ...written('until', 'expiresAt', (at: number) => time.deadline(at)),
    ...written('about', 'about', String),
    ...(id === `i${String(index + 1)}` ? [] : [`id ${word(id)}`]),
    ...(seq === undefined ? [] : [`seq ${String(seq)}`]),
    ...(recordedAt === undefined ? [] : [`recorded ${time.deadline(recordedAt)}`]),
    ...(retracted === true ? ['retracted'] : []),
  ];
}

function said(interaction: Interaction, time: TimeWriter): string {
  const speaks =
    what(interaction).some((name) => spoken.includes(name)) && !(interaction.kind === 'call' && interaction.outcome === 'missed');
  const { body } = interaction as AnyFields & { readonly body?: string };
  const { signals } = interaction;
  const words = signals === undefined ? undefined : formatSignals(signals, time);
  if (body !== undefined) return [quoted(body), words].filter((part) => part !== undefined).join(', ');
  if (words === undefined) return speaks ? 'words unknown' : '';
  return words === 'nothing' && speaks ? '' : words;
}
