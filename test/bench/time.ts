import { businessCalendar } from '../../src/time/business-calendar.ts';
import { compileTerm } from '../../src/time/compile-term.ts';
import { parseInstant } from '../../src/time/instant.ts';
import type { Term } from '../../src/time/term.ts';
import { type BenchRow, fastest } from './ratio.ts';

const count = 20_000;
const start = Date.UTC(2026, 0, 5);
const step = 31 * 60_000;

/** Returns how long it takes to read an instant, and to find a deadline that is near or far. */
export function timeRows(): BenchRow[] {
  return [parseRow(), ...farRows()];
}

function parseRow(): BenchRow {
  // JSON gives flat strings, as a timeline has them
  const texts = JSON.parse(JSON.stringify(instants().map((at) => `${new Date(at).toISOString().slice(0, 19)}-06:00`))) as string[];
  const best = fastest({
    ours: () => texts.reduce((sum, text) => sum + parseInstant(text)!, 0),
    theirs: () => texts.reduce((sum, text) => sum + Date.parse(text), 0),
  });
  return {
    what: 'parseInstant',
    against: 'Date.parse of the same texts',
    ratio: best.ours / best.theirs,
    must: { atMost: 1 },
    aim: { atMost: 0.5 },
    note: `${nanoseconds(best.ours)} an instant, Date.parse ${nanoseconds(best.theirs)}`,
  };
}

function farRows(): BenchRow[] {
  return [
    farRow('a deadline 260 business days ahead', '1 business day', { businessDays: 260 }, { businessDays: 1 }),
    farRow('a deadline 2080 business hours ahead', '8 business hours', { businessHours: 2080 }, { businessHours: 8 }),
    farRow('a deadline 365 days ahead', '1 day', { days: 365 }, { days: 1 }),
  ];
}

function farRow(what: string, against: string, far: Term, near: Term): BenchRow {
  const calendar = businessCalendar({ timeZone: 'America/Chicago', holidays: ['2026-05-25', '2026-07-03', '2026-11-26', '2027-05-31'] });
  const openings = instants();
  const none = (): undefined => undefined;
  const sum = (term: Term): (() => number) => {
    const evaluate = compileTerm(term);
    return () => openings.reduce((total, opening) => total + evaluate(opening, calendar, none)!, 0);
  };
  const best = fastest({ near: sum(near), far: sum(far) });
  return {
    what,
    against,
    ratio: best.far / best.near,
    must: { atMost: 1.5 },
    aim: { atMost: 1.1 },
    note: `${nanoseconds(best.far)} a deadline, near ${nanoseconds(best.near)}`,
  };
}

function instants(): number[] {
  return Array.from({ length: count }, (_, index) => start + index * step);
}

function nanoseconds(milliseconds: number): string {
  return `${((milliseconds * 1e6) / count).toFixed(0)} ns`;
}
