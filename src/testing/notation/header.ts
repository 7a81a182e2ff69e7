import type { CalendarInput } from '../../entities/calendar.ts';
import { interactionKinds } from '../../entities/interaction.ts';
import { type OpportunityInput, opportunitySchema } from '../../entities/opportunity.ts';
import { type PartyInput, roleSchema } from '../../entities/party.ts';
import { topicSchema } from '../../entities/topic.ts';
import { dayFromDate } from '../../time/calendar-date.ts';
import { scalar } from './interaction.ts';
import type { LineReader } from './line-reader.ts';
import { type Clock, takeTimeZone, takeWhen } from './when.ts';

type Fields = Readonly<Record<string, unknown>>;
type Attributes = Readonly<Record<string, (line: LineReader) => Fields>>;

/** The days of a week as they are written. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const hours = /^(\d\d:\d\d)-(\d\d:\d\d)$/;
const isRole = (word: string | undefined) => roleSchema.options.some((role) => role === word);

/** Whether the line introduces a party: an id and a role. */
export function introducesParty(line: LineReader): boolean {
  return isRole(line.peek(1)) && (line.peek(2) === undefined || line.peek(2) === ',' || line.peek(2) === 'of');
}

/** `ana candidate, name Ana Ruiz, zone America/Chicago, window 12:00-13:00` */
export function takeParty(line: LineReader, clock: Clock): PartyInput {
  const id = line.take('the id of a party');
  const role = line.takeOneOf(roleSchema.options);
  const organization = line.accept('of') ? { organization: line.takePhrase('an organization') } : {};
  const attributes: Attributes = {
    name: () => ({ name: line.takePhrase('a name') }),
    zone: () => ({ timeZone: takeTimeZone(line) }),
    window: () => ({ contactWindow: takePeriod(line) }),
    'opted-out': () => ({ standing: { optedOutAt: takeWhen(line, clock) } }),
  };
  return { id, role, ...organization, ...takeAttributes(line, attributes, line.accept(',')) };
}

/** `opportunity title Backend Engineer, client Acme Corp, confidential, pay 140000-160000 USD per year` */
export function takeOpportunity(line: LineReader, clock: Clock): OpportunityInput {
  const { workplace, contractType } = opportunitySchema.shape;
  const attributes: Attributes = {
    id: () => ({ id: line.take('an id') }),
    title: () => ({ title: line.takePhrase('a title') }),
    client: () => ({ client: line.takePhrase('a client') }),
    confidential: () => ({ clientConfidential: true }),
    location: () => ({ location: line.takePhrase('a location') }),
    workplace: () => ({ workplace: line.takeOneOf(workplace.unwrap().options) }),
    pay: () => ({ compensation: takePay(line) }),
    contract: () => ({ contractType: line.takeOneOf(contractType.unwrap().options) }),
    published: () => ({ published: line.takeList(() => line.takeOneOf(topicSchema.options)) }),
    'decision-by': () => ({ decisionBy: takeWhen(line, clock) }),
  };
  return takeAttributes(line, attributes, !line.done);
}

/** `calendar America/Chicago, workdays mon-fri, hours [09:00-12:00, 13:00-17:00], holidays [2026-05-25]` */
export function takeCalendar(line: LineReader): CalendarInput {
  const timeZone = takeTimeZone(line);
  const attributes: Attributes = {
    workdays: () => ({ workdays: takeWorkdays(line) }),
    hours: () => ({ periods: takePeriods(line) }),
    holidays: () => ({ holidays: line.takeList(() => takeDate(line)) }),
  };
  return { timeZone, ...takeAttributes(line, attributes, line.accept(',')) };
}

/** `covers message all, call none` */
export function takeCovers(line: LineReader): Fields {
  return takePairs(line, () => [line.takeOneOf(interactionKinds), line.takeOneOf(['all', 'some', 'none'])]);
}

/** `context mustNameReferrer true, jurisdictions [CA-ON, CA]` */
export function takeContext(line: LineReader): Fields {
  return takePairs(line, () => {
    const name = line.take('the name of a fact');
    if (line.peek() === '[') return [name, line.takeList(() => line.take('a text'))];
    const text = line.quoted !== undefined;
    const value = line.take('a value');
    return [name, text ? value : scalar(value)];
  });
}

/** A date, as days since 1970-01-01. */
export function takeDayNumber(line: LineReader): number {
  return dayFromDate(takeDate(line))!;
}

function takeDate(line: LineReader): string {
  if (dayFromDate(line.peek() ?? '') === undefined) line.refuse('invalid-date', 'a date that exists, as `2026-03-20`');
  return line.take('a date');
}

function takeAttributes(line: LineReader, attributes: Attributes, more: boolean): Fields {
  let fields: Fields = {};
  for (let again = more; again; again = line.accept(',')) {
    const name = line.takeOneOf(Object.keys(attributes), 'unknown-key');
    fields = { ...fields, ...attributes[name]!(line) };
  }
  return fields;
}

function takePairs(line: LineReader, takePair: () => [string, unknown]): Fields {
  const pairs: [string, unknown][] = [];
  do pairs.push(takePair());
  while (line.accept(','));
  return Object.fromEntries(pairs);
}

function takePeriod(line: LineReader): { start: string; end: string } {
  const [, start, end] = hours.exec(line.peek() ?? '') ?? [];
  if (start === undefined || end === undefined) line.refuse('invalid-time-of-day', 'two times: `09:00-17:00`');
  line.take('two times');
  return { start: start, end: end };
}

function takePeriods(line: LineReader): { start: string; end: string }[] {
  const periods: { start: string; end: string }[] = [];
  line.takeList(() => {
    periods.push(takePeriod(line));
    return '';
  });
  return periods;
}

function takeWorkdays(line: LineReader): number[] {
  const days = line.takeList(() => line.take('weekdays'));
  return days.flatMap((text) => {
    const [first = '', last = first] = text.split('-');
    const [from, to] = [weekdays.indexOf(first) + 1, weekdays.indexOf(last) + 1];
    if (from === 0 || to < from) {
      line.stepBack();
      line.refuse('invalid-value', 'weekdays: `mon-fri`, or `[mon, wed]`', weekdays);
    }
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}

/** `140000-160000 USD per year`, `140000-` (at least), `-160000` (at most); any part may be left out. */
function takePay(line: LineReader): Fields {
  const [amount, min, to, max] = /^(\d+(?:\.\d+)?)?(?:(-)(\d+(?:\.\d+)?)?)?$/.exec(line.peek() ?? '') ?? [];
  if (amount !== undefined && amount !== '-') line.take('an amount');
  const currency = /^[A-Z]{3}$/.test(line.peek() ?? '') ? { currency: line.take('a currency') } : {};
  const per = line.accept('per') ? { per: line.takeOneOf(['hour', 'day', 'month', 'year']) } : {};
  const pay = {
    ...(min === undefined ? {} : { min: Number(min) }),
    ...(to === undefined && max === undefined
      ? min === undefined
        ? {}
        : { max: Number(min) }
      : max === undefined
        ? {}
        : { max: Number(max) }),
    ...currency,
    ...per,
  };
  if (Object.keys(pay).length === 0) line.refuse('invalid-value', 'pay: `140000-160000 USD per year`');
  return pay;
}
