import type { LocalDay } from '../../entities/local-day.ts';
import { dateFromDay } from '../../time/calendar-date.ts';
import { DAY } from '../../time/durations.ts';
import { formatInstant } from '../../time/instant.ts';
import { type Zone, zone } from '../../time/zone.ts';
import type { Clock } from './when.ts';

const plain = /^[\p{L}\p{N}][\p{L}\p{N}_.@/%+-]*$/u;

/** A word as it stands, or in quotes where it could be read as something else. */
export function word(text: string, reserved: (text: string) => boolean = () => false): string {
  return plain.test(text) && !text.includes('->') && !reserved(text) ? text : quoted(text);
}

/** Several words as they stand, or in quotes. */
export function phrase(text: string): string {
  return text.split(' ').every((part) => plain.test(part) && !part.includes('->')) ? text : quoted(text);
}

/** A text in quotes, on one line. */
export function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}

/** Days and times as a clock of the notation reads them. */
export class TimeWriter {
  readonly #zone: Zone;
  readonly #start: number | undefined;

  /** @param start day 1; without it dates are written */
  constructor({ start, timeZone }: Partial<Pick<Clock, 'start'>> & Pick<Clock, 'timeZone'>) {
    this.#zone = zone(timeZone);
    this.#start = start;
  }

  /** `day 3 10:00`; an instant with its offset where the clock cannot say it. */
  instant(at: number): string {
    const [day, time] = [this.#zone.dayOf(at), this.#zone.timeOf(at)];
    if (this.#zone.at(day, time) !== at) return formatInstant(at, this.#zone);
    return `${this.#day(day)} ${clockTime(time)}`;
  }

  /** The same; of an instant that ends a day, the day. */
  deadline(at: number): string {
    const day = this.#zone.dayOf(at);
    return this.#zone.at(day + 1, 0) - 1 === at ? this.#day(day) : this.instant(at);
  }

  /** A day alone; its zone where it is not the clock's. */
  day(day: number, { timeZone }: LocalDay): string {
    return `${this.#day(day)}${timeZone === this.#zone.timeZone ? '' : ` in ${timeZone}`}`;
  }

  #day(day: number): string {
    const number = this.#start === undefined ? Number.NaN : day - this.#start + 1;
    return Math.abs(number) < 100_000 ? `day ${String(number)}` : dateFromDay(day);
  }
}

function clockTime(time: number): string {
  const text = new Date(time % DAY).toISOString();
  const end = text.endsWith('00.000Z') ? 16 : text.endsWith('.000Z') ? 19 : 23;
  return text.slice(11, end);
}
