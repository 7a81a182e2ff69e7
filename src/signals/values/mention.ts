/** A point or span of time that a text names. */
export type Mention = {
  /** First token, and the one after the last. */
  from: number;
  to: number;
  /** The local day: days since 1970-01-01. */
  day?: number;
  /** The last day, where more than one is meant: of "next week" Friday. */
  lastDay?: number;
  /** Minutes since midnight. */
  minute?: number;
  untilMinute?: number;
  /** Minutes from the sending: "in two hours". */
  ahead?: number;
  /** The part of the day that is meant, as a window of minutes. */
  part?: readonly [number, number];
  /** What stands before it: "after six", "by Friday", "from 3". */
  bound?: 'after' | 'before' | 'between';
  zone?: string;
  /** The day is only assumed: "end of day" alone is today's, and "at three" the next three o'clock. */
  assumed?: true;
};

/** The middle of a part of the day, in minutes: from then on it is over, or tomorrow's, where nothing else is said. */
export function middleOf(part: readonly [number, number]): number {
  return (part[0] + part[1]) / 2;
}

/** Whether two mentions next to each other are parts of one: "Friday" and "at 3", "noon" and "on Friday 5 June". */
export function belongTogether(first: Mention, second: Mention): boolean {
  if (first.ahead !== undefined || second.ahead !== undefined) return false;
  if (first.minute !== undefined && second.minute !== undefined) return false;
  if (first.minute !== undefined || second.minute !== undefined || first.part !== undefined || second.part !== undefined)
    return first.day === undefined || second.day === undefined || first.minute === undefined || second.from === first.to;
  return true;
}

/** Adds to a mention what the next one says. */
export function join(first: Mention, second: Mention): void {
  first.to = second.to;
  if (
    second.day !== undefined &&
    (first.day === undefined || first.assumed === true || (second.lastDay === undefined && second.assumed !== true))
  ) {
    first.day = second.day;
    if (second.assumed === undefined) delete first.assumed;
  }
  if (second.lastDay !== undefined) first.lastDay = second.lastDay;
  else if (second.day !== undefined) delete first.lastDay;
  if (second.minute !== undefined) first.minute = second.minute;
  if (second.untilMinute !== undefined) first.untilMinute = second.untilMinute;
  if (second.part !== undefined) first.part = second.part;
  if (second.zone !== undefined) first.zone = second.zone;
  if (second.bound !== undefined && (first.bound === undefined || second.minute !== undefined)) first.bound = second.bound;
}
