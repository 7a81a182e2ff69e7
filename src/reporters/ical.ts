import generate, { ICalAlarmType, type ICalCalendar, ICalCalendarMethod, ICalEventClass, ICalEventTransparency } from 'ical-generator';
import { shortHash } from '../entities/short-hash.ts';
import { counted } from '../report/counted.ts';
import { capitalized } from '../report/describe-glossary.ts';
import { MINUTE } from '../time/durations.ts';
import type { ActionSummary } from './action-summary.ts';
import { checkArguments } from './check-arguments.ts';
import { encoded } from './encoded.ts';
import { oneLine } from './one-line.ts';
import { propertiesFirst } from './properties-first.ts';
import type { Reporter } from './reporter.ts';
import { summarize } from './summary.ts';

const length = 30 * MINUTE;
const usualAlarms = [15];
const longestUid = 200;
const latestSequence = 2 ** 31 - 1;
const priorities = { overdue: 1, today: 3, soon: 5, later: 9 } as const;

/**
 * Returns the next actions as a calendar (iCalendar, RFC 5545), those that are not yet urgent too: an event each, of half an hour,
 * that ends when the action is due, or begins when it may be done where it is late or has no date. An event keeps its UID as long as
 * its action stands, so that a later calendar replaces an earlier one. Instants are in UTC; programs show them in their own zone.
 *
 * @param reported the reports with their timelines, or the result of an audit
 * @param options whose actions, whether with names and words to send, and when to remind
 * @example
 * const timeline = parseTimeline({
 *   id: 'case-1',
 *   parties: [{ id: 'ana', role: 'candidate' }, { id: 'sam', role: 'recruiter' }],
 *   interactions: [{ id: 'i1', kind: 'resume-received', at: '2026-03-02T09:00:00-06:00', from: 'ana', to: ['sam'] }],
 * });
 * const report = evaluate(timeline, courtesy, { asOf: '2026-03-20T12:00:00Z', calendar: { timeZone: 'America/Chicago' } });
 * const lines = ical({ report, timeline }, { policy: courtesy }).split('\r\n');
 * lines.filter((line) => /^(SUMMARY|DTSTART|DTEND)/.test(line)).slice(0, 3)
 * //=> ['DTSTART:20260320T140000Z', 'DTEND:20260320T143000Z', 'SUMMARY:Send update: ana (case-1)']
 */
export const ical: Reporter = (reported, options) => {
  checkArguments(reported, options);
  const { alarms = usualAlarms, show = [] } = options;
  const { actions, asOf = 0 } = summarize(reported, { ...options, show: [...new Set([...show, 'pending'] as const)] });
  const calendar = generate({
    prodId: { company: 'hearback', product: 'next actions', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  calendar.name('Next actions');
  const [zone, ...others] = new Set(actions.map(({ timeZone }) => timeZone));
  if (zone !== undefined && others.length === 0) calendar.x('X-WR-TIMEZONE', zone);
  for (const action of actions) addEvent(calendar, action, asOf, alarms);
  return `${propertiesFirst(calendar.toString())}\r\n`;
};

function addEvent(calendar: ICalCalendar, action: ActionSummary, asOf: number, alarms: readonly number[]): void {
  const { id, type, toward, timeline, priority } = action;
  const { start, end } = timesOf(action, asOf);
  const summary = oneLine(`${capitalized(type.replaceAll('-', ' '))}: ${toward} (${timeline})`);
  const event = calendar.createEvent({
    id: uidOf(id),
    stamp: new Date(asOf),
    // later calendars replace earlier ones
    sequence: Math.min(Math.max(0, Math.floor(asOf / MINUTE)), latestSequence),
    start: new Date(start),
    end: new Date(end),
    summary,
    description: descriptionOf(action),
    categories: [{ name: oneLine(type) }],
    priority: priorities[priority],
    class: ICalEventClass.PRIVATE,
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  // none before the calendar was made: what is late reminds when it begins
  const seconds = alarms.map((minutes) => Math.max(0, Math.floor(Math.min(minutes * MINUTE, start - asOf) / 1000)));
  for (const before of new Set(seconds)) event.createAlarm({ type: ICalAlarmType.display, triggerBefore: before, description: summary });
}

/** Half an hour before it is due, but not before it may be done, nor before now. */
function timesOf(
  { notBefore, dueAt = Number.NEGATIVE_INFINITY }: ActionSummary,
  asOf: number,
): { readonly start: number; readonly end: number } {
  const earliest = Math.max(notBefore, asOf);
  if (dueAt <= earliest) return { start: earliest, end: earliest + length };
  return { start: Math.max(earliest, dueAt - length), end: dueAt };
}

function descriptionOf({ owner, due, priority, settles, advice, draft }: ActionSummary): string {
  const lines = [
    `For ${owner}`,
    due === '' ? '' : `${priority === 'overdue' ? 'Due since' : 'Due by'} ${due}`,
    advice ? 'Advice: it cannot be mended' : '',
    settles === 0 ? '' : `Settles ${counted(settles, 'finding')}`,
  ].filter((line) => line !== '');
  const words = draft === undefined ? [] : ['', ...(draft.subject === undefined ? [] : [draft.subject, '']), ...draft.body.split('\n')];
  return [...lines, ...words].map(oneLine).join('\n');
}

function uidOf(id: string): string {
  const uid = encoded(id);
  return `${uid.length > longestUid ? shortHash(id) : uid}@hearback`;
}
