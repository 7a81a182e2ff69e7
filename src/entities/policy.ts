import * as z from 'zod';
import { calendarSchema } from './calendar.ts';
import { conditionSchema } from './condition.ts';
import { checkSchema, obligationSchema, severitySchema } from './rule.ts';
import { termSchema } from './term.ts';

const settingSchema = z.enum(['off', ...severitySchema.options]);
const options = z.record(z.string(), z.unknown());

/** How a rule is set: its severity, severity and options, some of its keys, or the whole of a new one. */
export const ruleSettingSchema = z
  .union([settingSchema, z.tuple([settingSchema, options]), checkSchema.partial(), obligationSchema.partial()])
  .meta({ title: 'A setting of a rule', description: 'its severity, severity and options, some of its keys, or the whole of a new rule' });

/** The type of a declared fact. */
export const valueTypeSchema = z.enum(['string', 'number', 'boolean', 'strings', 'instant']);

/** A number that judges many timelines. */
export const measureSchema = z
  .strictObject({
    id: z.string().min(1),
    summary: z.string().min(1).optional(),
    of: conditionSchema.describe('what is counted; with `among`, what has to happen there or before the next such'),
    among: conditionSchema.optional().describe('of what it is a share'),
    alike: z
      .literal(true)
      .optional()
      .describe('counts the people who got one text, names and numbers aside, instead of interactions; without `among`'),
    per: z.enum(['party', 'organization']).describe('of the recruiting side'),
    over: termSchema.optional().describe('the stretch of time that is looked at: `minutes`, `hours`, `days` or `weeks`; else all of it'),
    minimum: z.number().int().min(0).optional().describe('fewer `among` than these say nothing'),
    atLeast: z.number().optional(),
    atMost: z.number().optional(),
    severity: severitySchema.optional(),
  })
  .meta({ title: 'A measure', description: 'a number that judges many timelines' });

/** The schema of a policy file. */
export const policySchema = z
  .strictObject({
    $schema: z.string().optional().describe('where the JSON Schema is, for editors'),
    name: z.string().min(1).describe('stands in reports'),
    version: z.string().min(1).optional().describe('stands in reports'),
    extends: z.array(z.string().min(1)).optional().describe('policies that this one starts from; the later wins'),
    kinds: z
      .record(z.string(), z.record(z.string(), z.enum(['string', 'number', 'boolean'])))
      .optional()
      .describe('custom kinds, with the type of each of their data'),
    context: z
      .record(z.string(), z.strictObject({ type: valueTypeSchema, default: z.unknown().optional() }))
      .optional()
      .describe('facts that the host states about a case'),
    conditions: z.record(z.string(), conditionSchema).optional().describe('conditions by name'),
    measures: z.array(measureSchema).optional().describe('numbers that judge many timelines'),
    calendar: calendarSchema.optional().describe('the office hours and holidays of the house'),
    rules: z
      .record(z.string(), ruleSettingSchema)
      .optional()
      .describe('by id: a severity, a severity and options, keys of an inherited rule, or the whole of a new one'),
  })
  .meta({ title: 'Policy', description: 'rules with their settings, a name and a version' });

/** A policy as it is written. */
export type PolicyInput = z.input<typeof policySchema>;
/** The type of a declared fact. */
export type ValueType = z.infer<typeof valueTypeSchema>;
/** A number that judges many timelines. */
export type Measure = z.infer<typeof measureSchema>;
