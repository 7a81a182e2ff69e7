import { z } from 'zod';
import {
  auditActionSchema,
  auditFindingSchema,
  auditSchema,
  figureSchema,
  labelSchema,
  measuredSchema,
  scorecardSchema,
  tallySchema,
  worklistSchema,
} from '../../src/entities/audit.ts';
import { calendarSchema } from '../../src/entities/calendar.ts';
import { conditionSchema } from '../../src/entities/condition.ts';
import { interactionSchema } from '../../src/entities/interaction.ts';
import { localDaySchema } from '../../src/entities/local-day.ts';
import { opportunitySchema } from '../../src/entities/opportunity.ts';
import { partySchema } from '../../src/entities/party.ts';
import { endPointSchema, startPointSchema } from '../../src/entities/point.ts';
import { measureSchema, policySchema, ruleSettingSchema } from '../../src/entities/policy.ts';
import {
  assumptionSchema,
  clauseSchema,
  evidenceSchema,
  findingSchema,
  nextActionSchema,
  reportSchema,
} from '../../src/entities/report.ts';
import { signalSchema } from '../../src/entities/signal.ts';
import { termSchema } from '../../src/entities/term.ts';
import { timelineSchema } from '../../src/entities/timeline.ts';
import { waiverSchema } from '../../src/entities/waiver.ts';
import { expectedFindingSchema } from '../../src/testing/expected-finding.ts';
import { scenarioSchema, scenariosSchema } from '../../src/testing/scenarios/scenario.ts';

/** What has a JSON Schema of its own, by the name of its file. */
export const published = {
  timeline: timelineSchema,
  policy: policySchema,
  report: reportSchema,
  audit: auditSchema,
  scenarios: scenariosSchema,
};

/** What is defined once in a JSON Schema and referred to from then on. */
const shared = {
  'audit-action': auditActionSchema,
  'audit-finding': auditFindingSchema,
  assumption: assumptionSchema,
  calendar: calendarSchema,
  clause: clauseSchema,
  condition: conditionSchema,
  'expected-finding': expectedFindingSchema,
  evidence: evidenceSchema,
  figure: figureSchema,
  finding: findingSchema,
  interaction: interactionSchema,
  label: labelSchema,
  'local-day': localDaySchema,
  measure: measureSchema,
  measured: measuredSchema,
  'next-action': nextActionSchema,
  opportunity: opportunitySchema,
  party: partySchema,
  point: endPointSchema,
  'rule-setting': ruleSettingSchema,
  scenario: scenarioSchema,
  'start-point': startPointSchema,
  scorecard: scorecardSchema,
  signal: signalSchema,
  tally: tallySchema,
  term: termSchema,
  waiver: waiverSchema,
  worklist: worklistSchema,
};

/**
 * Returns the JSON Schema, draft 2020-12, of what a host writes, or gets: for editors, and for checks where there is no JavaScript.
 * What one part demands of another is not in it: parties that exist, periods in order, versions that agree.
 */
export function jsonSchemaOf(name: keyof typeof published): object {
  const registry = z.registry<z.GlobalMeta>();
  registry.add(published[name], { ...published[name].meta(), id: name });
  for (const [id, schema] of Object.entries(shared)) registry.add(schema, { ...schema.meta(), id });
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: (id) => `#/$defs/${id}` });
  const parts = new Map(Object.entries(schemas).map(([id, { $schema: _schema, $id: _$id, id: _id, ...part }]) => [id, part]));
  const reached = new Set<string>([name]);
  for (const id of reached) for (const other of referredTo(parts.get(id))) reached.add(other);
  const $defs = Object.fromEntries([...parts].filter(([id]) => id !== name && reached.has(id)));
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...parts.get(name), $defs };
}

const referredTo = (part: unknown): string[] => [...JSON.stringify(part).matchAll(/"#\/\$defs\/([a-z-]+)"/g)].map(([, id]) => id!);
