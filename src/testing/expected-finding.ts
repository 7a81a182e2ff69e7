import * as z from 'zod';
import { idSchema } from '../entities/id.ts';
import { instantJson, readInstant } from '../entities/instant.ts';
import { leaf } from '../entities/leaf.ts';
import { type Assumption, assumptionSchema, type Finding } from '../entities/report.ts';
import { severitySchema } from '../entities/rule.ts';
import { statusSchema } from '../entities/status.ts';
import { whenOf } from './judge.ts';
import type { TimeWriter } from './notation/writer.ts';

/** An instant, or a time of the notation: `day 3 10:00`, `day 3`, `2026-03-04 10:00`. */
export const whenSchema: z.ZodType<string | number, string | number> = leaf<string | number>({
  read: (value) => (typeof value === 'string' || readInstant(value) !== undefined ? (value as string | number) : undefined),
  complain: () => ({ code: 'invalid-instant', expected: 'an instant, or a time such as `day 3 10:00`' }),
  json: {
    title: 'Instant, or time of the notation',
    anyOf: [
      ...instantJson,
      {
        type: 'string',
        pattern: '^(day -?\\d{1,5}|\\d{4}-\\d{2}-\\d{2})( \\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?)?( in [\\w+/-]+)?$',
        description: 'counted as the timeline counts: day 3 10:00',
      },
    ],
  },
});

/** What is to be found; what is left out may be anything. */
export const expectedFindingSchema = z
  .strictObject({
    rule: idSchema,
    status: statusSchema,
    severity: severitySchema.optional(),
    owedBy: idSchema.optional(),
    owedTo: idSchema.optional(),
    openedBy: idSchema.optional().describe('the id of an interaction: i1 is the first line of a timeline in the notation'),
    dueAt: whenSchema.optional(),
    settledBy: idSchema.optional(),
    settledAt: whenSchema.optional(),
    remediedBy: idSchema.optional(),
    voidedAt: whenSchema.optional(),
    data: z.record(z.string(), z.unknown()).optional().describe('facts that the finding carries; others may be beside them'),
    assumes: z.array(assumptionSchema).optional(),
  })
  .meta({ title: 'Expected finding', description: 'what is to be found; what is left out may be anything' });

/** What is to be found; what is left out may be anything. */
export interface ExpectedFinding extends Readonly<Omit<z.infer<typeof expectedFindingSchema>, 'assumes' | 'data'>> {
  readonly data?: Readonly<Record<string, unknown>> | undefined;
  readonly assumes?: readonly Assumption[] | undefined;
}

/** The keys of an expected finding that hold a time. */
export const timesExpected = ['dueAt', 'settledAt', 'voidedAt'] as const;

/** How findings differ from those that are expected. */
export interface Differences {
  readonly problems: readonly string[];
  /** Findings that nobody expected. */
  readonly unexpected: readonly Finding[];
}

/**
 * Returns how findings differ from those expected: each of them expected once, and each expected one found.
 *
 * @param clock what times are counted from, as lines of the notation
 */
export function compareFindings(
  expected: readonly ExpectedFinding[],
  findings: readonly Finding[],
  clock: string,
  time: TimeWriter,
): Differences {
  const taken = new Map<Finding, ExpectedFinding>();
  // what is taken already is given up by whom another suits, so that one that says little does not keep what only it would do for
  const take = (wanted: ExpectedFinding, asked: Set<Finding>): boolean =>
    findings.some((finding) => {
      if (asked.has(finding) || differing(wanted, finding, clock).length > 0) return false;
      asked.add(finding);
      const holder = taken.get(finding);
      if (holder !== undefined && !take(holder, asked)) return false;
      taken.set(finding, wanted);
      return true;
    });
  // those that say most choose first: if not all can be had, what is missing is what says least
  const choosing = [...expected].sort((a, b) => Object.keys(b).length - Object.keys(a).length);
  const missing = choosing.filter((wanted) => !take(wanted, new Set()));
  const unexpected = findings.filter((finding) => !taken.has(finding));
  return { problems: missing.map((wanted) => explainMissing(wanted, unexpected, clock, time)), unexpected };
}

type Key = keyof ExpectedFinding;

/** The keys in which a finding is not as expected. */
function differing(wanted: ExpectedFinding, finding: Finding, clock: string): Key[] {
  return (Object.keys(wanted) as Key[]).filter((key) => {
    const value = wanted[key];
    return value !== undefined && !isWithin(isTime(key) ? whenOf(value as string | number, clock) : value, finding[key]);
  });
}

const isTime = (key: Key): boolean => timesExpected.some((time) => time === key);

/** Whether everything of the one is in the other. */
function isWithin(part: unknown, whole: unknown): boolean {
  if (typeof part !== 'object' || part === null) return part === whole;
  if (typeof whole !== 'object' || whole === null) return false;
  if (Array.isArray(part) !== Array.isArray(whole)) return false;
  if (Array.isArray(part) && part.length !== (whole as unknown[]).length) return false;
  return Object.entries(part).every(([key, value]) => isWithin(value, (whole as Readonly<Record<string, unknown>>)[key]));
}

function explainMissing(wanted: ExpectedFinding, left: readonly Finding[], clock: string, time: TimeWriter): string {
  const { rule, status, ...rest } = wanted;
  const alike = left
    .filter((finding) => finding.rule === rule)
    .map((finding) => ({ finding, keys: differing(wanted, finding, clock) }))
    .sort((a, b) => a.keys.length - b.keys.length)[0];
  const details = (Object.keys(rest) as Key[]).map((key) => `${key} ${text(wanted[key])}`);
  const what = [`\`${rule}\` ${status}`, ...details].join(', ');
  if (alike === undefined) return `expected ${what}; the rule finds nothing more`;
  const differences = alike.keys.map((key) => {
    const value = alike.finding[key];
    return `${key} ${typeof value === 'number' ? time.instant(value) : text(value)}`;
  });
  return `expected ${what}; received ${differences.join(', ')}`;
}

function text(value: unknown): string {
  if (value === undefined) return 'none';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
