import * as z from 'zod';
import { findingSchema, nextActionSchema, reportSchema } from './report.ts';
import { severitySchema } from './rule.ts';
import { violationSchema } from './status.ts';

const id = z.string();
const ids = z.array(id);
const count = z.int().min(0);
const instant = z.int().describe('epoch milliseconds');
const { shape } = findingSchema;

/** How many findings there are, of what. */
export const tallySchema = z
  .strictObject({
    key: id.describe('the rule, category, party, organization or month (`2026-03`) that is counted; empty for all together'),
    cases: count.describe('cases in which something was broken'),
    violations: z.strictObject({ error: count, warning: count, info: count }).describe('broken, overdue or late, by severity'),
    broken: count,
    overdue: count,
    late: count,
    pending: count,
    undecided: count,
    waived: count,
    met: count.describe('debts that were settled in time'),
  })
  .meta({ title: 'Tally', description: 'how many findings there are, of what' });

/** A violation, as an audit keeps it. */
export const auditFindingSchema = z
  .strictObject({
    id: id.describe('as in the report of its timeline'),
    timeline: id,
    also: ids.optional().describe('ids of the same finding in other timelines that hold the interaction which opened it'),
    rule: shape.rule,
    category: shape.category,
    severity: shape.severity,
    status: violationSchema,
    owedBy: shape.owedBy,
    owedTo: shape.owedTo,
    openedBy: shape.openedBy,
    openedAt: shape.openedAt,
    dueAt: shape.dueAt,
    settledAt: shape.settledAt,
    remediedBy: shape.remediedBy,
    assumed: z.boolean().describe('whether it takes something for granted that is not known'),
  })
  .meta({ title: 'Finding of an audit', description: 'a violation, as an audit keeps it' });

/** A number on a scorecard, with what stands behind it. */
export const figureSchema = z
  .strictObject({
    id,
    unit: z
      .enum(['share', 'ratio', 'duration'])
      .describe('share: `count` out of `of`; ratio: `count` for each `of`; duration: the median of `of` durations, in milliseconds'),
    count,
    of: count.describe('how many it was looked at in'),
    value: z.number().optional().describe('left out where there are too few to say'),
    low: z.number().optional().describe('lower end of the interval in which the true value lies 19 times in 20'),
    high: z.number().optional().describe('upper end of that interval'),
    enough: z.boolean().describe('whether there are enough to say'),
    cases: ids.describe('the timelines of those that `count` counts'),
    otherCases: ids.describe('the timelines of the rest of `of`'),
  })
  .meta({ title: 'Figure', description: 'a number on a scorecard, with what stands behind it' });

/** What is said of a candidate who did not answer. */
export const labelSchema = z
  .strictObject({
    label: z.literal('non-responsive'),
    evidence: z
      .array(z.strictObject({ timeline: id, interaction: id, at: instant }))
      .describe('the targeted approaches that stand unanswered'),
    until: instant.describe('when it lapses, in epoch milliseconds; an answer ends it sooner'),
  })
  .meta({ title: 'Label', description: 'what is said of a candidate who did not answer' });

/** Of whom there are scorecards, in the order in which they are shown. */
export const scorecardKinds = ['recruiter', 'organization', 'employer', 'candidate'] as const;

/** How somebody keeps the courtesies. */
export const scorecardSchema = z
  .strictObject({
    of: z.enum(scorecardKinds),
    id: id.describe('the party, or the organization'),
    cases: count.describe('timelines that the figures rest on'),
    figures: z.array(figureSchema),
    label: labelSchema.optional(),
  })
  .meta({ title: 'Scorecard', description: 'how somebody keeps the courtesies' });

/** What a measure of the policy says about somebody. */
export const measuredSchema = z
  .strictObject({
    measure: id,
    severity: severitySchema,
    per: z.enum(['party', 'organization']),
    key: id.describe('the party, or the organization'),
    from: instant.describe('where the stretch of time that is judged begins, in epoch milliseconds, inclusive'),
    to: instant.describe('where it ends, in epoch milliseconds, inclusive'),
    unit: z.enum(['share', 'count']),
    count,
    of: count.optional().describe('of a share: how many it was looked at in'),
    value: z.number().optional().describe('left out where there are too few to say'),
    low: z.number().optional().describe('of a share: lower end of the interval in which the true value lies 19 times in 20'),
    high: z.number().optional().describe('of a share: upper end of that interval'),
    atLeast: z.number().optional(),
    atMost: z.number().optional(),
    status: z.enum(['kept', 'broken', 'too-few']),
    cases: ids.describe('the timelines of those that `count` counts'),
  })
  .meta({ title: 'Measured', description: 'what a measure of the policy says about somebody' });

/** A next action, and the timeline that asks for it. */
export const auditActionSchema = nextActionSchema
  .extend({ timeline: id })
  .meta({ title: 'Action of an audit', description: 'a next action, and the timeline that asks for it' });

/** What somebody has to do, person by person. */
export const worklistSchema = z
  .strictObject({
    owner: id.describe('the party who should do it'),
    people: z
      .array(z.strictObject({ toward: id.describe('the party to whom it is done'), actions: z.array(auditActionSchema) }))
      .describe('the longest due first'),
  })
  .meta({ title: 'Worklist', description: 'what somebody has to do, person by person' });

/** The schema of the result of an audit. */
export const auditSchema = z
  .strictObject({
    policy: reportSchema.shape.policy,
    asOf: reportSchema.shape.asOf,
    cases: count.describe('timelines that were judged'),
    interactions: count.describe('interactions that happened, each counted once'),
    totals: tallySchema,
    by: z
      .strictObject({
        rule: z.array(tallySchema),
        category: z.array(tallySchema),
        party: z.array(tallySchema).describe('by who owes it'),
        organization: z.array(tallySchema).describe('by the organization of who owes it'),
        month: z.array(tallySchema).describe("by the month in which it was opened, in the case's calendar"),
      })
      .describe('the same, divided; each list in order of its keys'),
    findings: z.array(auditFindingSchema).describe('every violation, the gravest first'),
    scorecards: z.array(scorecardSchema),
    measures: z.array(measuredSchema),
    worklist: z.array(worklistSchema).describe('the longest due first'),
    carriedOptOuts: z
      .array(z.strictObject({ timeline: id, party: id, optedOutAt: instant }))
      .describe('timelines judged with an opt-out that the candidate gave in another'),
    coverage: reportSchema.shape.coverage.pick({ unjudged: true, words: true, undeclared: true }),
    waiverProblems: reportSchema.shape.waiverProblems,
  })
  .meta({ title: 'Audit', description: 'what a policy says about many timelines' });

/** How many findings there are, of what. */
export type Tally = z.infer<typeof tallySchema>;
/** A violation, as an audit keeps it. */
export type AuditFinding = z.infer<typeof auditFindingSchema>;
/** A number on a scorecard, with what stands behind it. */
export type Figure = z.infer<typeof figureSchema>;
/** What is said of a candidate who did not answer. */
export type CandidateLabel = z.infer<typeof labelSchema>;
/** How somebody keeps the courtesies. */
export type Scorecard = z.infer<typeof scorecardSchema>;
/** What a measure of the policy says about somebody. */
export type Measured = z.infer<typeof measuredSchema>;
/** A next action, and the timeline that asks for it. */
export type AuditAction = z.infer<typeof auditActionSchema>;
/** What somebody has to do, person by person. */
export type Worklist = z.infer<typeof worklistSchema>;
/** What a policy says about many timelines. Ids, instants and numbers: no name of a person, no word of a message. */
export type AuditResult = z.infer<typeof auditSchema>;
