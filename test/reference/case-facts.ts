import { type Case, interactionAt, onRecruitersSide, type Scope } from './case.ts';
import { nextDeadline } from './deadlines.ts';
import { readInteractionFact, tellsClientByBeingIt } from './interaction-facts.ts';
import { judgeNamed } from './judge-at.ts';
import { readSignalFact } from './signal-facts.ts';
import { topicsAmong } from './topics.ts';
import type { Assumption, FactResult, Verdict } from './types.ts';
import { actingRoles, actorRole, isContact, type MaybeRole, reachedRoles } from './who.ts';
import { spokenAt } from './words.ts';

type Params = Readonly<Record<string, unknown>>;

/** The value of a `case.` fact over the first interactions, `end` the index of the last of them (−1: none); a note is none of them. */
export function readCaseFact(scope: Scope, name: string, params: Params, end: number): FactResult {
  const c = scope.case;
  const last = c.interactions[end]?.kind === 'note' ? end - 1 : end;
  const text = (key: string) => params[key] as string | undefined;
  switch (name) {
    case 'count':
      return count(c, last, text('of')!, text('since'));
    case 'first':
    case 'last':
      return firstOrLast(c, name, last, text('of')!, text('fact'), text('type'));
    case 'topicCount':
      return topicCount(c, last, params['among']);
    case 'topicsLacking': {
      const { told } = disclosed(c, last);
      return { value: topicsAmong(c, params['among']).filter((topic) => !told.has(topic)) };
    }
    case 'nextDeadline':
      return { value: nextDeadline(c, last, interactionAt(c, scope.index).at) };
    default:
      throw new Error(`no fact case.${name}`);
  }
}

const isTrue = ({ truth }: Verdict) => truth === true;
const isUnknown = ({ truth }: Verdict) => truth === 'unknown';
const isPossible = ({ truth }: Verdict) => truth !== false;

function verdicts(c: Case, name: string, last: number): readonly Verdict[] {
  return Array.from({ length: last + 1 }, (_, index) => judgeNamed(c, name, index));
}

function count(c: Case, last: number, of: string, since: string | undefined): FactResult {
  const held = verdicts(c, of, last);
  const reset = since === undefined ? [] : verdicts(c, since, last);
  const surely = reset.findLastIndex(isTrue) + 1;
  const perhaps = reset.findLastIndex(isPossible) + 1;
  const low = held.slice(perhaps).filter(isTrue).length;
  const high = held.slice(surely).filter(isPossible).length;
  if (low === high) return { value: low };
  const why = [...held.slice(surely), ...reset.slice(surely)].filter(isUnknown).flatMap((verdict) => verdict.why);
  return { unknown: why, between: [low, high] };
}

function firstOrLast(c: Case, which: 'first' | 'last', last: number, of: string, fact = 'interaction.at', type?: string): FactResult {
  const held = verdicts(c, of, last);
  const found = which === 'first' ? held.findIndex(isTrue) : held.findLastIndex(isTrue);
  const nearer = which === 'last' ? held.slice(found + 1) : found === -1 ? held : held.slice(0, found);
  const why = nearer.filter(isUnknown).flatMap((verdict) => verdict.why);
  if (why.length > 0) return { unknown: why };
  if (found === -1) return { value: undefined };
  if (fact === 'interaction.settles') return c.settles[found]!;
  if (fact.startsWith('signal.')) return lastSignal(c, found, type, fact.slice('signal.'.length));
  return readInteractionFact(c, found, fact.slice('interaction.'.length), {});
}

/** The field of the last signal of that type in the interaction. */
function lastSignal(c: Case, index: number, type: string | undefined, field: string): FactResult {
  const spoken = spokenAt(c, index);
  if (spoken === 'unknown') return { unknown: [{ unknown: 'words', interaction: interactionAt(c, index).id }] };
  const found = spoken.findLast(({ signal }) => signal.type === type);
  return found === undefined ? { value: undefined } : readSignalFact(c, found, field);
}

/** What the recruiter's side has told the candidate, whether it may have told more, and why that is unknown. */
function disclosed(c: Case, last: number) {
  const told = new Set<string>();
  const why: Assumption[] = [];
  for (let index = 0; index <= last; index++) {
    const interaction = interactionAt(c, index);
    if (interaction.kind === 'resume-received') for (const topic of c.timeline.opportunity.published ?? []) told.add(topic);
    const reach = reachedRoles(c, interaction);
    if (!isContact(interaction) || (reach !== 'unknown' && !reach.includes('candidate'))) continue;
    const who: Assumption = { unknown: 'who', interaction: interaction.id };
    const tell = (topic: string, role: MaybeRole) => {
      if (role === 'unknown' || (onRecruitersSide(role) && reach === 'unknown')) why.push(who);
      else if (onRecruitersSide(role)) told.add(topic);
    };
    if (tellsClientByBeingIt(c, index) !== false) tell('client', actorRole(c, interaction));
    const spoken = spokenAt(c, index);
    if (spoken === 'unknown') {
      const by = actingRoles(c, interaction);
      if (by !== 'unknown' && !by.some(onRecruitersSide)) continue;
      why.push({ unknown: 'words', interaction: interaction.id });
      if (by === 'unknown' || reach === 'unknown') why.push(who);
      continue;
    }
    for (const { signal, role } of spoken) if (signal.type === 'disclosure') tell(signal.topic, role);
  }
  return { told, why };
}

function topicCount(c: Case, last: number, among: unknown): FactResult {
  const { told, why } = disclosed(c, last);
  const topics = topicsAmong(c, among);
  const low = topics.filter((topic) => told.has(topic)).length;
  const high = why.length > 0 ? topics.length : low;
  return low === high ? { value: low } : { unknown: why, between: [low, high] };
}
