import * as z from 'zod';
import { HearbackError } from '../../entities/hearback-error.ts';
import { idSchema } from '../../entities/id.ts';
import { opportunitySchema } from '../../entities/opportunity.ts';
import { parseValue } from '../../entities/parse-value.ts';
import { collectProblems } from '../../entities/problems.ts';
import { textSchema } from '../../entities/text.ts';
import { timeZoneSchema } from '../../entities/time-zone.ts';

/** How the export's system knows somebody: ids of users, or addresses of profiles. */
const idsSchema = z.array(z.union([idSchema, z.int().transform(String)])).optional();
const addressesSchema = z.array(textSchema).optional();

const usSchema = z.strictObject({
  organization: textSchema.optional(),
  addresses: addressesSchema,
  domains: z.array(textSchema).optional(),
  ids: idsSchema,
});

const knownSchema = z.strictObject({
  id: idSchema,
  name: textSchema.optional(),
  timeZone: timeZoneSchema.optional(),
  addresses: addressesSchema,
  ids: idsSchema,
});

/** A candidate as the caller may know them. */
export const candidateSchema = knownSchema.partial({ id: true });

const personSchema = knownSchema.extend({
  role: z.enum(['recruiter', 'employer', 'referrer']),
  organization: textSchema.optional(),
});

/** What every adapter takes beside the rows. */
export const optionsSchema = z.strictObject({
  us: usSchema.optional(),
  candidate: candidateSchema.optional(),
  people: z.array(personSchema).optional(),
  opportunity: opportunitySchema.optional(),
  timeZone: timeZoneSchema.optional(),
  dateOrder: z.enum(['month-first', 'day-first']).optional(),
});

/** The recruiter's side as the export knows it: what it does not know to be ours is nobody's. */
export interface Us {
  /** The name of the organization that recruits. */
  readonly organization?: string | undefined;
  /** Mail addresses of ours. */
  readonly addresses?: readonly string[] | undefined;
  /** Domains whose mail addresses are all ours, those of their subdomains too: `talent.example`. */
  readonly domains?: readonly string[] | undefined;
  /** Ids of our users, or addresses of our profiles. */
  readonly ids?: readonly (string | number)[] | undefined;
}

/** The candidate, as far as the export leaves it unsaid. */
export interface KnownCandidate {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  /** IANA name. */
  readonly timeZone?: string | undefined;
  readonly addresses?: readonly string[] | undefined;
  readonly ids?: readonly (string | number)[] | undefined;
}

/** Somebody whom the host knows, and the addresses and ids by which the export does. */
export interface KnownPerson extends KnownCandidate {
  readonly id: string;
  readonly role: 'recruiter' | 'employer' | 'referrer';
  readonly organization?: string | undefined;
}

/** What every adapter takes beside the rows. */
export interface AdapterOptions {
  /** Who is on the recruiter's side: what the direction of most messages is told from. */
  readonly us?: Us | undefined;
  /** Where the rows are of one candidate. */
  readonly candidate?: KnownCandidate | undefined;
  /** Recruiters, hiring managers and referrers by id and role: what the export's own roles are overruled by. */
  readonly people?: readonly KnownPerson[] | undefined;
  /** What the export does not say of the job; it goes into every timeline. */
  readonly opportunity?: z.input<typeof opportunitySchema> | undefined;
  /** IANA name: where the export's days, and its times without a zone, are meant. */
  readonly timeZone?: string | undefined;
  /** Which of `04/05/2026` is the month. */
  readonly dateOrder?: 'month-first' | 'day-first' | undefined;
}

/**
 * Returns the options in parsed form.
 *
 * @param schema `optionsSchema`, or with more in it
 * @param options as the caller gave them
 * @throws {HearbackError} invalid-options
 */
export function readOptions<Output>(schema: z.ZodType<Output>, options: unknown): Output {
  const problems = collectProblems();
  const parsed = parseValue(schema, options, problems);
  const error = problems.toError('invalid-options');
  if (error !== undefined || parsed === undefined) throw error ?? new HearbackError('invalid-options', []);
  return parsed;
}
