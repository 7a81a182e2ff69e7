import * as z from 'zod';
import type { Term } from '../time/term.ts';

/** The keys of which a term has just one. */
export const termKeys = [
  'minutes',
  'hours',
  'days',
  'weeks',
  'months',
  'businessDays',
  'businessHours',
  'on',
  'at',
  'earliestOf',
  'latestOf',
  'never',
] as const;

const amount = z.number().int().min(0).max(100_000);
const from = z.string().min(1).optional().describe('the fact that it counts from; without it, the instant at which the clock starts');
const roll = z.enum(['none', 'forward']).optional().describe('`forward` moves a result on a day off to the close of the next working day');
const dayOfYear = /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

function shapesWith<Extra extends z.ZodRawShape>(extra: Extra) {
  const parts = z.array(z.lazy(() => termSchema)).min(1);
  return [
    z.strictObject({ ...extra, minutes: amount.describe('elapsed minutes'), from, roll }),
    z.strictObject({ ...extra, hours: amount.describe('elapsed hours'), from, roll }),
    z.strictObject({ ...extra, days: amount.describe('to the end of that local day'), from, roll }),
    z.strictObject({ ...extra, weeks: amount.describe('to the end of that local day'), from, roll }),
    z.strictObject({ ...extra, months: amount.describe('to the end of that local day; a shorter month clamps'), from, roll }),
    z.strictObject({ ...extra, businessDays: amount.describe('to the close of the n-th working day after'), from, roll }),
    z.strictObject({ ...extra, businessHours: amount.describe('through the open hours'), from, roll }),
    z.strictObject({ ...extra, on: z.string().regex(dayOfYear).describe('the next such day of a year, MM-DD'), from, roll }),
    z.strictObject({ ...extra, at: z.string().min(1).describe('the instant that this fact gives'), roll }),
    z.strictObject({ ...extra, earliestOf: parts, roll }),
    z.strictObject({ ...extra, latestOf: parts, roll }),
    z.strictObject({ ...extra, never: z.literal(true).describe('until it is restarted'), roll }),
  ] as const;
}

/** The schema of a term: when something falls due. */
export const termSchema: z.ZodType<Term, Term> = z.lazy(() => z.union(shapesWith({}))).meta({ id: 'term', title: 'A term' });

/** The schemas of a term that has further keys. */
export function termSchemaWith<Extra extends z.ZodRawShape>(extra: Extra) {
  return z.union(shapesWith(extra));
}

export type { Term };
