import type { Scope } from './case.ts';
import { readCaseFact } from './case-facts.ts';
import { readInteractionFact } from './interaction-facts.ts';
import { debtFact } from './settle.ts';
import { readSignalFact } from './signal-facts.ts';
import { readTime } from './terms.ts';
import { askableTopics } from './topics.ts';
import type { FactReference, FactResult } from './types.ts';

const absent: FactResult = { value: undefined };

/** The value of any fact: known, absent, or unknown. */
export function readFact({ fact, params = {} }: FactReference, scope: Scope): FactResult {
  const { case: c, index } = scope;
  const rest = (prefix: string) => (fact.startsWith(prefix) ? fact.slice(prefix.length) : undefined);

  if (fact === 'time') return readTime(params, scope);
  if (fact === 'party.optedOutAt') return { value: c.timeline.parties.find(({ role }) => role === 'candidate')?.standing?.optedOutAt };
  if (fact === 'interaction.byDebtor' || fact === 'interaction.toCreditor') return debtFact(fact, scope);
  if (fact === 'interaction.settles') {
    const settles = c.settles[index];
    if (settles === undefined) throw new Error('interaction.settles is read before it is decided');
    return { value: settles };
  }

  const ofInteraction = rest('interaction.');
  if (ofInteraction !== undefined) return readInteractionFact(c, index, ofInteraction, params);
  const ofOpenedSignal = rest('opened.signal.');
  if (ofOpenedSignal !== undefined) {
    return scope.openedSignal === undefined ? absent : readSignalFact(c, scope.openedSignal, ofOpenedSignal);
  }
  const ofOpened = rest('opened.');
  if (ofOpened !== undefined) return scope.opened === undefined ? absent : readInteractionFact(c, scope.opened, ofOpened, params);
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
  const value = own(c.timeline.context, name) ?? own(c.policy.context, name)?.default;
  return value === undefined ? { unknown: [{ unknown: 'context', fact: `context.${name}` }] } : { value };
}
