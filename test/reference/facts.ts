import { type Case, firstOfRole, interactionAt, type Scope } from './case.ts';
import { readCaseFact } from './case-facts.ts';
import { isFactReference } from './conditions.ts';
import { contextType, ofType } from './declared.ts';
import { readInteractionFact } from './interaction-facts.ts';
import { debtFact } from './settle.ts';
import { readSignalFact } from './signal-facts.ts';
import { readTime } from './terms.ts';
import { timeOfDay } from './time.ts';
import { askableTopics } from './topics.ts';
import type { FactReference, FactResult } from './types.ts';

const absent: FactResult = { value: undefined };

/** The value of any fact: known, absent, or unknown. */
export function readFact({ fact, params = {} }: FactReference, scope: Scope): FactResult {
  const { case: c, index } = scope;
  const rest = (prefix: string) => (fact.startsWith(prefix) ? fact.slice(prefix.length) : undefined);

  if (fact === 'time') return readTime(params, scope);
  if (fact === 'party.optedOutAt') return { value: firstOfRole(c, 'candidate')?.standing?.optedOutAt };
  if (fact === 'party.inContactWindow') return { value: inContactWindow(c, interactionAt(c, index).at) };
  if (fact === 'interaction.byDebtor' || fact === 'interaction.toCreditor') return debtFact(fact, scope);
  if (fact === 'interaction.settles') {
    const settles = c.settles[index];
    if (settles === undefined) throw new Error('interaction.settles is read before it is decided');
    return settles;
  }

  const ofInteraction = rest('interaction.');
  if (ofInteraction !== undefined) return readWithParams(scope, index, ofInteraction, params);
  const ofOpenedSignal = rest('opened.signal.');
  if (ofOpenedSignal !== undefined) {
    return scope.openedSignal === undefined ? absent : readSignalFact(c, scope.openedSignal, ofOpenedSignal);
  }
  const ofOpened = rest('opened.');
  if (ofOpened !== undefined) return scope.opened === undefined ? absent : readWithParams(scope, scope.opened, ofOpened, params);
  const ofSignal = rest('signal.');
  if (ofSignal !== undefined) return scope.signal === undefined ? absent : readSignalFact(c, scope.signal, ofSignal);
  const ofCase = rest('case.');
  if (ofCase !== undefined) return readCaseFact(scope, ofCase, params, index);
  const ofBefore = rest('before.');
  if (ofBefore !== undefined) return readCaseFact(scope, ofBefore, params, index - 1);
  const ofOpportunity = rest('opportunity.');
  if (ofOpportunity !== undefined) return readOpportunityFact(scope, ofOpportunity);
  const ofContext = rest('context.');
  if (ofContext !== undefined) return readContextFact(scope, ofContext);
  const ofOption = rest('option.');
  if (ofOption !== undefined) return { value: own(scope.rule?.options, ofOption) };
  throw new Error(`no fact ${fact}`);
}

const nothing = Symbol('no signal has this');

/** The fact of an interaction, with each parameter that is itself a fact read first; an absent one is like nothing. */
function readWithParams(scope: Scope, index: number, name: string, params: Readonly<Record<string, unknown>>): FactResult {
  const read = Object.entries(params).map(([key, value]) => [key, isFactReference(value) ? readFact(value, scope) : { value }] as const);
  const unknown = read.flatMap(([, result]) => ('unknown' in result ? result.unknown : []));
  if (unknown.length > 0) return { unknown };
  const values = read.map(([key, result]) => [key, ('value' in result ? result.value : undefined) ?? nothing]);
  return readInteractionFact(scope.case, index, name, Object.fromEntries(values));
}

/** Whether the candidate may be called at the instant. */
function inContactWindow(c: Case, at: number): boolean | undefined {
  const candidate = firstOfRole(c, 'candidate');
  if (candidate?.contactWindow === undefined) return undefined;
  const { start, end } = candidate.contactWindow;
  const clock = timeOfDay(candidate.timeZone ?? c.calendar.timeZone, at);
  return start < end ? start <= clock && clock < end : start <= clock || clock < end;
}

function own<Value>(record: Readonly<Record<string, Value>> | undefined, key: string): Value | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

function readOpportunityFact({ case: c }: Scope, name: string): FactResult {
  const { opportunity } = c.timeline;
  switch (name) {
    case 'clientConfidential':
      return { value: opportunity.clientConfidential ?? false };
    case 'published':
      return { value: opportunity.published ?? [] };
    case 'askable':
      return { value: askableTopics(c) };
    case 'askableCount':
      return { value: askableTopics(c).length };
    default:
      return { value: (opportunity as Record<string, unknown>)[name] };
  }
}

function readContextFact({ case: c }: Scope, name: string): FactResult {
  const declared = own(c.policy.context, name);
  const value = ofType(contextType(declared?.type, name), own(c.timeline.context, name) ?? declared?.default);
  return value === undefined ? { unknown: [{ unknown: 'context', fact: `context.${name}` }] } : { value };
}
