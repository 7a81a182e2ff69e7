import { type Case, interactionAt, onRecruitersSide, type Scope } from './case.ts';
import { nextDeadline } from './deadlines.ts';
import { readInteractionFact, tellsClientByBeingIt } from './interaction-facts.ts';
import { judgeNamed } from './judge-at.ts';
import { topicsAmong } from './topics.ts';
import type { Assumption, FactResult, Verdict } from './types.ts';
import { actingRoles, isContact } from './who.ts';
import { spokenAt } from './words.ts';

type Params = Readonly<Record<string, unknown>>;

/** The value of a `case.` fact over the first interactions, `last` the index of the last of them (−1: none). */
export function readCaseFact(scope: Scope, name: string, params: Params, last: number): FactResult {
  const c = scope.case;
  const text = (key: string) => params[key] as string | undefined;
  switch (name) {
    case 'count':
      return count(c, last, text('of')!, text('since'));
    case 'first':
      return firstOrLast(c, name, last, text('of')!, text('fact'));
    case 'last':
      return firstOrLast(c, name, last, text('of')!, text('fact'));
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

function firstOrLast(c: Case, which: 'first' | 'last', last: number, of: string, fact = 'interaction.at'): FactResult {
  const held = verdicts(c, of, last);
  const found = which === 'first' ? held.findIndex(isTrue) : held.findLastIndex(isTrue);
  const nearer = which === 'last' ? held.slice(found + 1) : found === -1 ? held : held.slice(0, found);
  const why = nearer.filter(isUnknown).flatMap((verdict) => verdict.why);
  if (why.length > 0) return { unknown: why };
  if (found === -1) return { value: undefined };
  if (fact === 'interaction.settles') return { value: c.settles[found] };
  return readInteractionFact(c, found, fact.slice('interaction.'.length), {});
}

/** What the recruiter's side has told, what it may have told besides, and why that is unknown. */
function disclosed(c: Case, last: number) {
  const told = new Set<string>();
  const perhaps = new Set<string>();
  const why: Assumption[] = [];
  let everything = false;
  for (let index = 0; index <= last; index++) {
    const interaction = interactionAt(c, index);
    const who: Assumption = { unknown: 'who', interaction: interaction.id };
    if (interaction.kind === 'resume-received') for (const topic of c.timeline.opportunity.published ?? []) told.add(topic);
    if (!isContact(interaction)) continue;
    const spoken = spokenAt(c, index);
    if (spoken === 'unknown') {
      const by = actingRoles(c, interaction);
      if (by !== 'unknown' && !by.some(onRecruitersSide)) continue;
      everything = true;
      why.push({ unknown: 'words', interaction: interaction.id });
      if (by === 'unknown') why.push(who);
      continue;
    }
    for (const { signal, role } of spoken) {
      if (signal.type !== 'disclosure') continue;
      if (onRecruitersSide(role)) told.add(signal.topic);
      else if (role === 'unknown') {
        perhaps.add(signal.topic);
        why.push(who);
      }
    }
    const client = tellsClientByBeingIt(c, index);
    if (client === true) told.add('client');
    if (client === 'unknown') {
      perhaps.add('client');
      why.push(who);
    }
  }
  return { told, perhaps, everything, why };
}

function topicCount(c: Case, last: number, among: unknown): FactResult {
  const { told, perhaps, everything, why } = disclosed(c, last);
  const topics = topicsAmong(c, among);
  const low = topics.filter((topic) => told.has(topic)).length;
  const high = topics.filter((topic) => told.has(topic) || perhaps.has(topic) || everything).length;
  return low === high ? { value: low } : { unknown: why, between: [low, high] };
}
