import { parseTimeline, type Timeline, type TimelineInput } from 'hearback';
import type { EngineCondition, EngineFacts } from 'hearback/json-rules-engine';
import { Engine } from 'json-rules-engine';

type Interactions = TimelineInput['interactions'];

/** A timeline of Ana, the candidate, and Sam, who recruits for Dana's company. */
export function timelineOf(interactions: Interactions, more: Partial<TimelineInput> = {}): Timeline {
  return parseTimeline({
    id: 'case-1',
    parties: [
      { id: 'ana', role: 'candidate' },
      { id: 'sam', role: 'recruiter' },
      { id: 'dana', role: 'employer' },
    ],
    calendar: { timeZone: 'America/Chicago' },
    interactions,
    ...more,
  });
}

const address = { from: 'sam', to: ['ana'] };

/** A message from Sam to Ana that says this. */
export const out = (id: string, at: string, signals: readonly object[] = []) =>
  ({ id, at: `2026-03-${at}-06:00`, kind: 'message', channel: 'email', ...address, signals }) as Interactions[number];

/** A message from Ana to Sam that says this. */
export const back = (id: string, at: string, signals: readonly object[] = []) =>
  ({ ...out(id, at, signals), from: 'ana', to: ['sam'] }) as Interactions[number];

/** A call of Ana that Sam missed. */
export const missed = (id: string, at: string) =>
  ({ id, at, kind: 'call', channel: 'phone', outcome: 'missed', from: 'ana', to: ['sam'] }) as Interactions[number];

/** Whether a condition holds over these facts, as an Engine has it. */
export async function holds({ condition, named }: EngineCondition, facts: EngineFacts, engine = new Engine()): Promise<boolean> {
  for (const [name, one] of Object.entries(named)) engine.setCondition(name, one);
  engine.addRule({ conditions: condition, event: { type: 'holds' } });
  const { events } = await engine.run(facts);
  return events.length > 0;
}
