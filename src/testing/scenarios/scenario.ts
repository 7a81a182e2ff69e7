import * as z from 'zod';
import { calendarSchema } from '../../entities/calendar.ts';
import { idSchema } from '../../entities/id.ts';
import { policySchema } from '../../entities/policy.ts';
import { textSchema } from '../../entities/text.ts';
import { timelineSchema } from '../../entities/timeline.ts';
import { waiverSchema } from '../../entities/waiver.ts';
import { expectedFindingSchema, whenSchema } from '../expected-finding.ts';

const policy = z
  .union([textSchema, policySchema])
  .describe('the name of a policy, such as courtesy, or a policy; the default of the run where left out');

/** A case, and what a policy is to say about it. */
export const scenarioSchema = z
  .strictObject({
    $schema: z.string().optional(),
    name: textSchema.describe('what is special about it; no two scenarios have the same'),
    timeline: z
      .union([z.string().describe('lines of the notation'), timelineSchema])
      .describe('lines of the notation, or a timeline as JSON'),
    asOf: whenSchema.describe('the moment of judgement'),
    knownAsOf: whenSchema.optional().describe('what was recorded after it was not known yet'),
    calendar: calendarSchema.optional().describe("the office's, for a timeline that has none"),
    policy: policy.optional(),
    waivers: z.array(waiverSchema).optional(),
    about: z
      .array(idSchema)
      .min(1)
      .optional()
      .describe('rules: all that they find is expected, pending debts too, and nothing that others find matters'),
    expect: z.array(expectedFindingSchema).describe('every violation, and of what is pending, undecided or waived what matters'),
  })
  .meta({ title: 'Scenario', description: 'a case, and what a policy is to say about it' });

/** The schema of a file of scenarios. */
export const scenariosSchema = z
  .strictObject({
    $schema: z.string().optional(),
    policy: policy.optional(),
    calendar: calendarSchema.optional().describe('for scenarios that have none'),
    scenarios: z.array(scenarioSchema),
  })
  .meta({ title: 'Scenarios', description: 'cases, and what a policy is to say about each' });

/** A case, and what a policy is to say about it. */
export type Scenario = Omit<z.input<typeof scenarioSchema>, '$schema'>;
