import * as z from 'zod';
import { calendarSchema } from './calendar.ts';
import { priorities } from './priority.ts';
import { severitySchema } from './rule.ts';
import { statusSchema } from './status.ts';

const id = z.string();
const instant = z.int().describe('epoch milliseconds');

/** Something that was not known, and that a verdict takes not to be so. */
export const assumptionSchema = z
  .discriminatedUnion('unknown', [
    z.strictObject({ unknown: z.literal('words'), interaction: id }).describe('what the contact said'),
    z.strictObject({ unknown: z.literal('who'), interaction: id }).describe('who sent or got it'),
    z.strictObject({ unknown: z.literal('context'), fact: z.string() }).describe('a fact that the host states'),
    z.strictObject({ unknown: z.literal('coverage'), kind: z.string() }).describe('what the source could not see'),
  ])
  .meta({ title: 'Assumption', description: 'something that was not known, and that a verdict takes not to be so' });

/** An interaction that a finding rests on; `start` and `end` (exclusive) are offsets into its body. */
export const evidenceSchema = z
  .strictObject({
    interaction: id,
    start: z.int().optional().describe('offset of the first character in its body'),
    end: z.int().optional().describe('offset behind the last character'),
  })
  .meta({ title: 'Evidence', description: 'an interaction that a finding rests on' });

/** A leaf of a rule's condition that decided, and where it stands. */
export const clauseSchema = z
  .strictObject({
    part: z.string().describe('when, require, opens, met …'),
    path: z.string().describe('where in that part, such as `all[1].condition(contact).any[0]`'),
    fact: z.string().optional(),
    result: z.union([z.boolean(), z.literal('unknown')]),
  })
  .meta({ title: 'Clause', description: 'a leaf of a rule that decided, and where it stands' });

/** What a rule says about one timeline. */
export const findingSchema = z
  .strictObject({
    id: id.describe('the same for the same debt in every report'),
    rule: id,
    category: z.string(),
    severity: severitySchema,
    status: statusSchema,
    owedBy: id.optional().describe('the party who owes it'),
    owedTo: id.optional().describe('the party to whom it is owed'),
    openedBy: id.optional().describe('the interaction that opened the debt'),
    openedAt: instant.optional(),
    dueAt: instant.optional().describe('the last millisecond in time, in epoch milliseconds'),
    remindAt: instant.optional(),
    settledBy: id.optional().describe('the interaction that settled it'),
    settledAt: instant.optional(),
    remediedBy: id.optional().describe('the later interaction that mended it'),
    voidedAt: instant.optional().describe('when it was owed no more, in epoch milliseconds'),
    waivedBecause: z.string().optional().describe('the reason that the waiver states'),
    blockedBy: z.array(id).optional().describe('ids of the rules that no permitted act could keep'),
    evidence: z.array(evidenceSchema),
    clauses: z.array(clauseSchema),
    data: z.record(z.string(), z.unknown()).describe('facts that the words of the finding need'),
    basis: z.enum(['stated', 'read']).describe('whether it rests on what the host stated, or on words that were read'),
    assumes: z.array(assumptionSchema),
  })
  .meta({ title: 'Finding', description: 'what a rule says about one timeline' });

/** Something that a party should do next. */
export const nextActionSchema = z
  .strictObject({
    id,
    type: z.string(),
    owner: id.describe('the party who should do it'),
    toward: id.describe('the party to whom it is done'),
    notBefore: instant.describe('the first instant at which it is welcome, in epoch milliseconds'),
    dueAt: instant.optional(),
    priority: z.enum(priorities),
    channel: z.enum(['message', 'call']).optional(),
    settles: z.array(id).describe('findings that are settled by it'),
    serves: z.array(id).describe('findings that it helps: it asks another to act, or is advice'),
    advice: z.boolean().optional().describe('cannot mend what it is about'),
    needs: z.array(z.string()).describe('what has to be known before it can be done'),
  })
  .meta({ title: 'Next action', description: 'something that a party should do next' });

/** The schema of a report. */
export const reportSchema = z
  .strictObject({
    timeline: id,
    policy: z.strictObject({ name: z.string(), version: z.string() }),
    asOf: instant.describe('the instant of judgement, in epoch milliseconds'),
    calendar: calendarSchema,
    violations: z.array(findingSchema).describe('broken, overdue or late'),
    pending: z.array(findingSchema).describe('debts that are running'),
    undecided: z.array(findingSchema).describe('what could not be judged for want of knowledge'),
    waived: z.array(findingSchema).describe('what was excused'),
    nextActions: z.array(nextActionSchema),
    coverage: z.strictObject({
      unjudged: z.record(z.string(), z.int()).describe('how often a rule could not tell whether it applied'),
      words: z.strictObject({ known: z.int(), unknown: z.int() }).describe('contacts whose words are known, and not'),
      covers: z.record(z.string(), z.enum(['all', 'some', 'none'])).describe('how much of each kind the source could see'),
      undeclared: z
        .strictObject({
          kinds: z.record(z.string(), z.int()).describe('how many custom interactions there are of each'),
          context: z.array(z.string()),
        })
        .describe('names that the case has and the policy does not declare, so that no rule can read them'),
    }),
    met: z.record(z.string(), z.int()).describe('how often each rule was kept'),
    waiverProblems: z
      .array(z.strictObject({ waiver: z.int(), code: z.enum(['matched-nothing', 'expired']) }))
      .describe('waivers, by their place in the list, that changed nothing'),
  })
  .meta({ title: 'Report', description: 'what a policy says about one timeline' });

/** How a finding stands. */
export type Status = z.infer<typeof statusSchema>;
/** Something that was not known, and that a verdict takes not to be so. */
export type Assumption = z.infer<typeof assumptionSchema>;
/** An interaction that a finding rests on; `start` and `end` (exclusive) are offsets into its body. */
export type Evidence = z.infer<typeof evidenceSchema>;
/** A leaf of a rule's condition that decided, and where it stands. */
export type Clause = z.infer<typeof clauseSchema>;
/** What a rule says about one timeline. */
export type Finding = z.infer<typeof findingSchema>;
/** Something that a party should do next. */
export type NextAction = z.infer<typeof nextActionSchema>;
/** What a policy says about one timeline. */
export type Report = z.infer<typeof reportSchema>;
