import * as z from 'zod';
import { conditionSchema, factReferenceSchema } from './condition.ts';
import { instantSchema } from './instant.ts';
import { signalSchema } from './signal.ts';
import { statusSchema } from './status.ts';
import { termSchema, termSchemaWith } from './term.ts';

/** How grave a finding is, the gravest first. */
export const severities = ['error', 'warning', 'info'] as const;
/** The schema of a severity. */
export const severitySchema = z.enum(severities);

/** Whom a rule can name as the one who owes, or is owed. */
export const rolesOfRule = ['candidate', 'recruiter', 'employer', 'referrer', 'recruiters-side', 'sender', 'addressee'] as const;

/** The types of signal, which `each` can name. */
export const ruleSignalTypes = signalSchema.options.map((option) => option.shape.type.value);
const signalTypes = z.enum(ruleSignalTypes);

/** What debts can count towards on the scorecards of an audit: figures, and the label of a candidate who does not answer. */
export const countedTowards = [
  'response-rate',
  'calls-returned',
  'promises-kept',
  'updates-on-time',
  'ghosted-cases',
  'questions-answered',
  'decisions-told',
  'feedback-on-time',
  'non-responsive',
] as const;

const optionReference = z
  .string()
  .regex(/^option\.[^.]+$/)
  .describe('a term among the options of the rule');
const who = z.enum(rolesOfRule);
const words = z.string().min(1);

const common = {
  id: z.string().min(1).max(200),
  category: z.string().min(1).describe('missing-info, pressure-tactics, overdue-update, ghosting … or one of your own'),
  severity: z
    .union([severitySchema, z.array(z.strictObject({ when: conditionSchema.optional(), severity: severitySchema })).min(1)])
    .describe('one, or a list of which the first whose `when` is true counts'),
  trial: z.boolean().optional().describe('rests on a number that no source gives: left out of scorecards until tried'),
  owedBy: who.describe('who owes it'),
  owedTo: who.describe('to whom'),
  options: z.record(z.string(), z.unknown()).optional().describe('settings that conditions read as `option.<name>`'),
  appliesWhen: conditionSchema.optional().describe('judged once a timeline, over context, opportunity and options'),
  each: signalTypes.optional().describe('judged for every signal of this type'),
  effective: z
    .strictObject({ from: instantSchema.optional(), to: instantSchema.optional() })
    .optional()
    .describe('in force from (inclusive) to (exclusive)'),
  yieldsTo: z
    .array(
      z.union([z.strictObject({ rule: z.string().min(1), because: words }), z.strictObject({ when: conditionSchema, because: words })]),
    )
    .optional()
    .describe('what takes precedence over it'),
  data: z.record(z.string(), factReferenceSchema).optional().describe('facts that a finding carries along, for its words'),
  action: z.string().min(1).optional().describe('the type of the next action'),
  summary: words.optional().describe('the courtesy in one sentence'),
  messages: z.partialRecord(statusSchema, words).optional().describe('a sentence for each status'),
  sources: z
    .array(z.strictObject({ title: words, locator: words.optional(), url: z.url().optional() }))
    .optional()
    .describe('where the rule comes from'),
};

/** The schema of a check: what must hold at an interaction. */
export const checkSchema = z.strictObject({
  kind: z.literal('check'),
  ...common,
  when: conditionSchema.describe('the interactions that it looks at'),
  require: conditionSchema.describe('what must hold there'),
  remedy: conditionSchema.optional().describe('the later interaction that mends it'),
  reasons: z
    .record(z.string(), z.string())
    .optional()
    .describe(
      'what it means that a part of `require` does not hold, by its path (`all[1]`, or nothing for all of it); left empty, it is not told',
    ),
});

/** The schema of an obligation: what must happen after an interaction. */
export const obligationSchema = z.strictObject({
  kind: z.literal('obligation'),
  ...common,
  opens: conditionSchema.describe('the interactions that open the debt'),
  restarts: conditionSchema.optional().describe('the interactions that start its clock anew'),
  due: z
    .union([optionReference, termSchema, z.array(termSchemaWith({ when: conditionSchema.optional() })).min(1)])
    .describe('a term, or a list of which the first whose `when` is true counts'),
  remind: z
    .union([optionReference, z.strictObject({ before: termSchema }), termSchema])
    .optional()
    .describe('when to remind: a term from the opening, or one before it falls due'),
  met: conditionSchema.describe('the interaction that settles it'),
  voided: conditionSchema.optional().describe('the state in which it is owed no more'),
  repeats: z.boolean().optional().describe('settling one opens the next'),
  countsTowards: z
    .array(z.enum(countedTowards))
    .min(1)
    .optional()
    .describe('the figures of scorecards that its debts count towards, and the label of who leaves them unsettled'),
});

/** The schema of a rule. */
export const ruleSchema = z.discriminatedUnion('kind', [checkSchema, obligationSchema]).meta({ title: 'A rule' });

/** How grave a finding is. */
export type Severity = z.infer<typeof severitySchema>;
/** What must hold at an interaction. */
export type Check = z.infer<typeof checkSchema>;
/** What must happen after an interaction. */
export type Obligation = z.infer<typeof obligationSchema>;
/** A check or an obligation. */
export type Rule = Check | Obligation;
/** A rule as it is written. */
export type RuleInput = z.input<typeof ruleSchema>;
/** A role, or a place in the opening interaction. */
export type Owes = (typeof rolesOfRule)[number];

/** A figure of scorecards, or a label, that debts count towards. */
export type CountedTowards = (typeof countedTowards)[number];

/** The keys of a check and of an obligation that hold a condition. */
export const conditionKeys = ['appliesWhen', 'when', 'require', 'remedy', 'opens', 'restarts', 'met', 'voided'] as const;
