import type { InteractionInput, PartyInput, SignalInput, TimelineInput } from 'hearback';

// How the example log is written down: one line of code an interaction, and what a text says beside the words that say it,
// `in [Wakefield](tells location)`. Times are those of the office's clock, in 2026: `03-02 09:40`, or a day, `03-02`.

/** An office that recruits: its clock, its people. */
export interface Office {
  readonly calendar: NonNullable<TimelineInput['calendar']>;
  /** The offset that the office's clock has on a day of 2026. */
  readonly offset: (day: string) => string;
  readonly people: readonly PartyInput[];
}

/** One thing that happened, by the office's clock. */
export interface Entry {
  readonly at: string;
  readonly kind: InteractionInput['kind'];
  readonly startsAt?: string;
  readonly expiresAt?: string;
  readonly body?: string;
  readonly [field: string]: unknown;
}

/** One candidate and one job, as the office wrote it down. */
export interface Case extends Omit<TimelineInput, 'id' | 'parties' | 'interactions' | 'calendar' | 'opportunity'> {
  readonly opportunity: Omit<NonNullable<TimelineInput['opportunity']>, 'decisionBy'> & { readonly decisionBy?: string };
  readonly candidate: Omit<PartyInput, 'role'>;
  readonly also?: readonly PartyInput[];
  readonly log: readonly Entry[];
}

/** Returns an entry of any kind; `who` is `maya > elena, greg`, `maya` or nothing. */
export function event(at: string, kind: Entry['kind'], who = '', more: Omit<Partial<Entry>, 'at' | 'kind'> = {}): Entry {
  const [from = '', to = ''] = who.split('>').map((names) => names.trim());
  return { at, kind, ...(from && { from }), ...(to && { to: to.split(', ') }), ...more };
}

/** Returns a message by e-mail. */
export const mail = (at: string, who: string, subject: string, body: string, more: Omit<Partial<Entry>, 'at' | 'kind'> = {}) =>
  event(at, 'message', who, { channel: 'email', subject, body, ...more });

/** Returns a text message. */
export const sms = (at: string, who: string, body: string) => event(at, 'message', who, { channel: 'sms', body });

/** Returns a message on LinkedIn. */
export const linkedin = (at: string, who: string, body: string) => event(at, 'message', who, { channel: 'linkedin', body });

/** Returns a call; without a body nobody knows what was said. */
export const call = (at: string, who: string, outcome: 'connected' | 'voicemail' | 'missed', body?: string) =>
  event(at, 'call', who, { channel: 'phone', outcome, ...(body !== undefined && { body }) });

/** Returns the timeline of a case, with ids of its own for what happened: `1042-1`, `1042-2` … */
export function timeline(office: Office, id: string, { candidate, also = [], log, opportunity, ...rest }: Case): TimelineInput {
  const { decisionBy, ...job } = opportunity;
  const named = new Set(log.flatMap(({ from, to = [] }) => [from, ...(to as string[])]));
  return {
    id,
    opportunity: { ...job, ...(decisionBy !== undefined && { decisionBy: instant(office, decisionBy) }) },
    parties: [{ ...candidate, role: 'candidate' }, ...office.people.filter((person) => named.has(person.id)), ...also],
    calendar: office.calendar,
    ...rest,
    interactions: log.map((entry, index) => interaction(office, `${id}-${String(index + 1)}`, entry)),
  };
}

function interaction(office: Office, id: string, { at, startsAt, expiresAt, body, ...rest }: Entry): InteractionInput {
  return {
    id,
    at: instant(office, at),
    ...rest,
    ...(startsAt !== undefined && { startsAt: instant(office, startsAt) }),
    ...(expiresAt !== undefined && { expiresAt: instant(office, expiresAt) }),
    ...(body !== undefined && readMarked(office, body)),
  } as InteractionInput;
}

const instant = ({ offset }: Office, local: string) => `2026-${local.replace(' ', 'T')}:00${offset(local.slice(0, 5))}`;

/** A time of the office's clock, or a day where only that is named. */
function point(office: Office, local: string) {
  return local.includes(' ') ? instant(office, local) : { date: `2026-${local}`, timeZone: office.calendar.timeZone };
}

/** Takes the labels out of a text: the words as they were sent, and what they say. */
function readMarked(office: Office, marked: string): { body: string; signals: SignalInput[] } {
  const signals: SignalInput[] = [];
  let body = '';
  let end = 0;
  for (const { 0: all, 1: quote = '', 2: labels = '', index } of marked.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)) {
    body += marked.slice(end, index);
    const place = { quote, start: body.length, end: body.length + quote.length };
    signals.push(...labels.split('; ').map((label) => ({ ...signalOf(office, label, quote), ...place }) as SignalInput));
    body += quote;
    end = index + all.length;
  }
  return { body: body + marked.slice(end), signals };
}

/** A label: `tells client`, `ana: asks status`, `promises call by 02-13 after feedback`, `declines because it is too far`. */
function signalOf(office: Office, label: string, quote: string): object {
  const [head = '', reason] = label.split(' because ');
  const [, by, verb = '', what, clauses = ''] =
    /^(?:([\w-]+): )?([a-z-]+)(?: (?!(?:by|from|until|about|after) )([\w-]+))?(.*)$/.exec(head) ?? [];
  const clause = (name: string) => new RegExp(` ${name} ([\\d-]+ [\\d:]+|[\\w-]+)`).exec(clauses)?.[1];
  const when = (key: string, name: string) => {
    const local = clause(name);
    return local === undefined ? {} : { [key]: point(office, local) };
  };
  const because = reason === undefined ? {} : { reason };
  const [topic, after] = [clause('about'), clause('after')];
  const said: Record<string, object> = {
    tells: { type: 'disclosure', topic: what, value: quote },
    withholds: { type: 'withheld', topic: what, ...because },
    asks: { type: 'question', topic: what },
    promises: { type: 'promise', action: what, ...(topic && { topic }), ...when('due', 'by'), ...(after && { after }) },
    presses: { type: 'pressure', tactic: what, ...because, ...when('deadline', 'by') },
    consents: { type: 'consent', granted: true },
    refuses: { type: 'consent', granted: false },
    interested: { type: 'interest' },
    thanks: { type: 'acknowledgement' },
    declines: { type: 'decline', ...because },
    'opts-out': { type: 'opt-out' },
    callback: { type: 'callback-request', ...when('from', 'from'), ...when('until', 'until') },
    'good-time': { type: 'good-time' },
    decides: { type: 'decision', outcome: what },
    'no-news': { type: 'no-news' },
    helps: { type: 'help', form: what },
    names: { type: 'names-person', party: what },
  };
  if (said[verb] === undefined) throw new Error(`no such label: ${label}`);
  return { ...said[verb], ...(by !== undefined && { by }) };
}
