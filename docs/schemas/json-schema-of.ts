import { z } from 'zod';
import { calendarSchema } from '../../src/entities/calendar.ts';
import { interactionSchema } from '../../src/entities/interaction.ts';
import { localDaySchema } from '../../src/entities/local-day.ts';
import { opportunitySchema } from '../../src/entities/opportunity.ts';
import { partySchema } from '../../src/entities/party.ts';
import { endPointSchema, startPointSchema } from '../../src/entities/point.ts';
import { signalSchema } from '../../src/entities/signal.ts';
import { timelineSchema } from '../../src/entities/timeline.ts';

/** What has a JSON Schema of its own, by the name of its file. */
export const published = { timeline: timelineSchema };

/** What is defined once in a JSON Schema and referred to from then on. */
const shared = {
  calendar: calendarSchema,
  interaction: interactionSchema,
  'local-day': localDaySchema,
  opportunity: opportunitySchema,
  party: partySchema,
  point: endPointSchema,
  'start-point': startPointSchema,
  signal: signalSchema,
};

/**
 * Returns the JSON Schema, draft 2020-12, of what a host may write: for editors, and for checks where there is no JavaScript.
 * What one part demands of another is not in it: parties that exist, periods in order, versions that agree.
 */
export function jsonSchemaOf(name: keyof typeof published): object {
  const registry = z.registry<z.GlobalMeta>();
  registry.add(published[name], { ...published[name].meta(), id: name });
  for (const [id, schema] of Object.entries(shared)) registry.add(schema, { ...schema.meta(), id });
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: (id) => `#/$defs/${id}` });
  const parts = Object.entries(schemas).map(([id, { $schema: _schema, $id: _$id, id: _id, ...part }]) => [id, part] as const);
  const { [name]: root, ...others } = Object.fromEntries(parts);
  const used = new Set(JSON.stringify(parts).match(/#\/\$defs\/[a-z-]+/g));
  const $defs = Object.fromEntries(Object.entries(others).filter(([id]) => used.has(`#/$defs/${id}`)));
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...root, $defs };
}
