import { z } from 'zod';
import { calendarSchema } from './calendar.ts';
import { severitySchema } from './rule.ts';

const id = z.string();
const instant = z.int().describe('epoch milliseconds');

/** How a finding stands. */
export const statusSchema = z.enum(['broken', 'overdue', 'late', 'pending', 'undecided', 'waived']);

/** Something that was not known, and that a verdict takes not to be so. */
export const assumptionSchema = z.discriminatedUnion('unknown', [
  z.strictObject({ unknown: z.literal('words'), interaction: id }).describe('what the contact said'),
  z.strictObject({ unknown: z.literal('who'), interaction: id }).describe('who sent or got it'),
  z.strictObject({ unknown: z.literal('context'), fact: z.string() }).describe('a fact that the host states'),
  z.strictObject({ unknown: z.literal('coverage'), kind: z.string() }).describe('what the source could not see'),
]);

/** An interaction that a finding rests on; `start` and `end` (exclusive) are offsets into its body. */
export const evidenceSchema = z.strictObject({ interaction: id, start: z.int().optional(), end: z.int().optional() });

/** A leaf of a rule's condition that decided, and where it stands. */
export const clauseSchema = z.strictObject({
  part: z.string().describe('when, require, opens, met …'),
  path: z.string().describe('where in that part, such as `all[1].condition(contact).any[0]`'),
  fact: z.string().optional(),
  result: z.union([z.boolean(), z.literal('unknown')]),
});

/** What a rule says about one timeline. */
export const findingSchema = z.strictObject({
  id,
  rule: id,
  category: z.string(),
  severity: severitySchema,
  status: statusSchema,
  owedBy: id.optional(),
  owedTo: id.optional(),
  openedBy: id.optional(),
  openedAt: instant.optional(),
  dueAt: instant.optional(),
  remindAt: instant.optional(),
  settledBy: id.optional(),
  settledAt: instant.optional(),
  remediedBy: id.optional(),
  voidedAt: instant.optional(),
  waivedBecause: z.string().optional(),
  blockedBy: z.array(id).optional(),
  evidence: z.array(evidenceSchema),
  clauses: z.array(clauseSchema),
  data: z.record(z.string(), z.unknown()),
  basis: z.enum(['stated', 'read']),
  assumes: z.array(assumptionSchema),
});

/** Something that a party should do next. */
export const nextActionSchema = z.strictObject({
  id,
  type: z.string(),
  owner: id,
  toward: id,
  notBefore: instant,
  dueAt: instant.optional(),
  priority: z.enum(['overdue', 'today', 'soon', 'later']),
  channel: z.enum(['message', 'call']).optional(),
  settles: z.array(id),
  serves: z.array(id),
  advice: z.boolean().optional().describe('cannot mend what it is about'),
  needs: z.array(z.string()),
});

/** The schema of a report. */
export const reportSchema = z
  .strictObject({
    timeline: id,
    policy: z.strictObject({ name: z.string(), version: z.string() }),
    asOf: instant,
    calendar: calendarSchema,
    violations: z.array(findingSchema),
    pending: z.array(findingSchema),
    undecided: z.array(findingSchema),
    waived: z.array(findingSchema),
    nextActions: z.array(nextActionSchema),
    coverage: z.strictObject({
      unjudged: z.record(z.string(), z.int()).describe('how often a rule could not tell whether it applied'),
      words: z.strictObject({ known: z.int(), unknown: z.int() }),
      covers: z.record(z.string(), z.enum(['all', 'some', 'none'])),
    }),
    met: z.record(z.string(), z.int()),
    waiverProblems: z.array(z.strictObject({ waiver: z.int(), code: z.enum(['matched-nothing', 'expired']) })),
  })
  .meta({ title: 'Report', description: 'what a policy says about one timeline' });

export type Status = z.infer<typeof statusSchema>;
export type Assumption = z.infer<typeof assumptionSchema>;
export type Evidence = z.infer<typeof evidenceSchema>;
export type Clause = z.infer<typeof clauseSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type NextAction = z.infer<typeof nextActionSchema>;
export type Report = z.infer<typeof reportSchema>;
