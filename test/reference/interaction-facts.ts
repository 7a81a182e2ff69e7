import { type Case, interactionAt, onRecruitersSide } from './case.ts';
import { ofType } from './declared.ts';
import { unknownWho } from './signal-facts.ts';
import { topicsAmong } from './topics.ts';
import type { FactResult, Interaction, Signal } from './types.ts';
import { actingRoles, actorRole, addressedRoles, isContact, type MaybeRole, reachedRoles, sender } from './who.ts';
import { type Spoken, spokenAt, wordsOf } from './words.ts';

type Params = Readonly<Record<string, unknown>>;

/** The value of an `interaction.` fact that needs no debt: also of `opened.`, and of `case.first` and `case.last`. */
export function readInteractionFact(c: Case, index: number, name: string, params: Params): FactResult {
  const interaction = interactionAt(c, index);
  const who = (value: unknown): FactResult => (value === 'unknown' ? unknownWho(c, index) : { value });
  if (name.startsWith('data.')) return { value: dataOf(c, interaction, name.slice('data.'.length)) };
  switch (name) {
    case 'automated':
      return { value: interaction.kind === 'message' && interaction.automated === true };
    case 'bounced':
      return { value: interaction.kind === 'message' && interaction.delivery === 'bounced' };
    case 'fromRole':
      return who(actorRole(c, interaction));
    case 'toRoles':
      return who(addressedRoles(c, interaction));
    case 'by':
      return who(actingRoles(c, interaction));
    case 'reaches':
      return who(reachedRoles(c, interaction));
    case 'words':
      return { value: wordsOf(c, interaction) };
    case 'signals':
      return countSignals(c, index, params);
    case 'topics':
      return topicsOf(c, index, params);
    case 'topicCount': {
      const topics = topicsOf(c, index, params);
      return 'unknown' in topics ? topics : { value: (topics.value as readonly string[]).length };
    }
    default:
      return { value: (interaction as Readonly<Record<string, unknown>>)[name] };
  }
}

/** A datum of a custom kind, as that kind declares it. */
function dataOf(c: Case, interaction: Interaction, key: string): unknown {
  if (interaction.kind !== 'custom') return undefined;
  return ofType(c.policy.kinds?.[interaction.name]?.[key], interaction.data?.[key]);
}

const unknownWords = (c: Case, index: number): FactResult => ({
  unknown: [{ unknown: 'words', interaction: interactionAt(c, index).id }],
});

const oneOrMore = (wanted: unknown): readonly unknown[] => (Array.isArray(wanted) ? wanted : [wanted]);

/** Whether the speaker is whom the parameter `by` means. */
function isSaidBy(role: MaybeRole, by: unknown): boolean | 'unknown' {
  if (by === undefined) return true;
  if (role === 'unknown') return 'unknown';
  return oneOrMore(by).some((wanted) => (wanted === 'recruiters-side' ? onRecruitersSide(role) : wanted === role));
}

/** Whether the signal is as all parameters but `by` want it. */
function isLike(signal: Signal, params: Params): boolean {
  const fields: Readonly<Record<string, unknown>> = signal;
  const valuesAgree = ['type', 'topic', 'tactic', 'action', 'outcome', 'form', 'party'].every(
    (field) => params[field] === undefined || oneOrMore(params[field]).includes(fields[field]),
  );
  const flags: Readonly<Record<string, unknown>> = {
    granted: fields['granted'],
    hasReason: fields['reason'] !== undefined,
    hasDeadline: fields['deadline'] !== undefined,
    hasTopic: fields['topic'] !== undefined,
    timed: fields['from'] !== undefined || fields['until'] !== undefined,
  };
  return valuesAgree && Object.entries(flags).every(([flag, value]) => params[flag] === undefined || params[flag] === value);
}

/** Its signals that match, or why that is unknown. */
function matching(c: Case, index: number, params: Params): readonly Spoken[] | FactResult {
  const spoken = spokenAt(c, index);
  if (spoken === 'unknown') return unknownWords(c, index);
  const alike = spoken.filter(({ signal }) => isLike(signal, params));
  if (alike.some(({ role }) => isSaidBy(role, params['by']) === 'unknown')) return unknownWho(c, index);
  return alike.filter(({ role }) => isSaidBy(role, params['by']) === true);
}

function countSignals(c: Case, index: number, params: Params): FactResult {
  const found = matching(c, index, params);
  return Array.isArray(found) ? { value: found.length } : (found as FactResult);
}

function topicsOf(c: Case, index: number, params: Params): FactResult {
  const { among } = params;
  const wanted = among === undefined ? undefined : topicsAmong(c, among);
  const isWanted = (topic: unknown) => topic !== undefined && (wanted === undefined || wanted.includes(topic as string));
  const found = matching(c, index, params);
  if (!Array.isArray(found)) return found as FactResult;
  const topics = new Set((found as readonly Spoken[]).map(({ signal }) => ('topic' in signal ? signal.topic : undefined)).filter(isWanted));
  if (isLike({ type: 'disclosure', topic: 'client' }, params) && isWanted('client') && !topics.has('client')) {
    const told = tellsClientByBeingIt(c, index);
    if (told === 'unknown') return unknownWho(c, index);
    if (told && isSaidBy(actorRole(c, interactionAt(c, index)), params['by']) === true) topics.add('client');
  }
  return { value: [...topics] };
}

const plain = (name: string | undefined) => name?.trim().toLowerCase();

/** Whether it is a contact from somebody of the recruiter's side whose organization is the client. */
export function tellsClientByBeingIt(c: Case, index: number): boolean | 'unknown' {
  const interaction = interactionAt(c, index);
  const client = plain(c.timeline.opportunity.client);
  if (client === undefined || !isContact(interaction)) return false;
  const role = actorRole(c, interaction);
  if (role === 'unknown') {
    return c.timeline.parties.some((party) => onRecruitersSide(party.role) && plain(party.organization) === client) && 'unknown';
  }
  return onRecruitersSide(role) && plain(sender(c, interaction)?.organization) === client;
}
