import { isDebt } from '../engine/verdict.ts';
import type { Party } from '../entities/party.ts';
import type { Frame } from '../facts/frame.ts';
import { compileTerm } from '../time/compile-term.ts';
import { insideWindow, nextInWindow } from '../time/contact-window.ts';
import { DAY } from '../time/durations.ts';
import { amountOf, type Term } from '../time/term.ts';
import { zone } from '../time/zone.ts';
import type { Channel } from './action-type.ts';
import { lastContactTo } from './contacts.ts';
import type { Member } from './member.ts';

const mostMoves = 14;

/** The first instant, from another on, at which the office is open and, for a call, the receiver's hours suit. */
export function nextSuitable(from: number, toward: Party, channel: Channel, frame: Frame): number {
  const { calendar } = frame.setting;
  const open = (instant: number): number => {
    const next = calendar.nextOpen(instant);
    return Number.isFinite(next) ? next : instant;
  };
  const window = channel === 'call' ? toward.contactWindow : undefined;
  if (window === undefined) return open(from);
  const place = toward.timeZone === undefined ? calendar.zone : zone(toward.timeZone);
  let at = from;
  for (let moves = 0; moves < mostMoves; moves++) {
    at = nextInWindow(open(at), window, place);
    if (calendar.isOpen(at) && insideWindow(at, window, place)) return at;
  }
  // the office is never open when it suits: the one who is called decides, on a day on which people work
  const isWorkday = (instant: number): boolean => calendar.isWorkday(calendar.zone.dayOf(instant));
  const first = nextInWindow(from, window, place);
  at = first;
  for (let moves = 0; moves < mostMoves && !isWorkday(at); moves++) at = nextInWindow(place.startOfDay(place.dayOf(at) + 1), window, place);
  return isWorkday(at) ? at : first;
}

/** When something can be done at the earliest: at the time that the other side asked for, else in working hours. */
export function earliest(members: readonly Member[], channel: Channel, asOf: number, frame: Frame): number {
  const { toward } = members[0]!;
  const asked = channel === 'call' ? members.flatMap(askedFor) : [];
  const [latest] = asked.sort((a, b) => b.from - a.from);
  if (latest === undefined) return nextSuitable(asOf, toward, channel, frame);
  const from = Math.max(asOf, latest.from);
  // the very time that was asked for goes before the hours that suit in general
  return from <= latest.until ? from : nextSuitable(from, toward, channel, frame);
}

/** From when on, and until when, a call was asked for. */
export function askedFor({ verdict, finding: { dueAt } }: Member): { readonly from: number; readonly until: number }[] {
  if (!isDebt(verdict)) return [];
  const { signal } = verdict;
  if (signal?.type !== 'callback-request' || signal.from === undefined) return [];
  return [{ from: signal.from, until: signal.until ?? dueAt ?? signal.from }];
}

/**
 * Later instants to try something at that a rule forbids now: as long after the last contact as the rule's own settings say, and
 * some days on.
 */
export function laterInstants(
  at: number,
  blocking: readonly Readonly<Record<string, unknown>>[],
  members: readonly Member[],
  channel: Channel,
  frame: Frame,
): number[] {
  const { toward } = members[0]!;
  const last = lastContactTo(frame, toward.id)?.at ?? at;
  const spaced = blocking.flatMap((options) => lengthsAfter(last, options, frame)).filter((instant) => instant > at);
  const days = [1, 2, 3, 7, 14].map((count) => at + count * DAY);
  return [...spaced, ...days].map((instant) => nextSuitable(instant, toward, channel, frame));
}

/** The ends of the lengths of time that are among the settings of a rule, counted from an instant. */
export function lengthsAfter(from: number, options: Readonly<Record<string, unknown>>, { setting }: Frame): number[] {
  return Object.values(options)
    .filter(isDuration)
    .map((term) => compileTerm(term)(from, setting.calendar, () => undefined) ?? from)
    .filter(Number.isFinite);
}

function isDuration(value: unknown): value is Term {
  return typeof value === 'object' && value !== null && amountOf(value as Term) !== undefined;
}

/**
 * The last working instant by which something due at an instant is done: its own, where the office is open then or closes, else the
 * last close before it; its own as well where that would be before it was asked for.
 */
export function dueInHours(dueAt: number, openedAt: number, { setting: { calendar } }: Frame): number {
  const last = calendar.subtractBusinessTime(dueAt, 1) + 1;
  return Number.isFinite(last) && last >= openedAt ? last : dueAt;
}
