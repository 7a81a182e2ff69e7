import type { FactParams } from '../entities/condition.ts';
import { isAlwaysThere } from '../facts/always-there.ts';
import { groupOf } from '../facts/fact-names.ts';
import { asText, inWords, listed, wordsOfFact } from './describe-glossary.ts';

/** What facts are called, those without parameters. */
const subjects: Readonly<Record<string, string>> = {
  'interaction.kind': 'what happened',
  'interaction.at': 'its time',
  'interaction.channel': 'the channel',
  'interaction.outcome': 'the outcome',
  'interaction.automated': 'sent by a machine',
  'interaction.bounced': 'bounced',
  'interaction.fromRole': 'the sender',
  'interaction.toRoles': 'the receivers',
  'interaction.by': 'those who act',
  'interaction.reaches': 'those it reaches',
  'interaction.expiresAt': 'the expiry of the offer',
  'interaction.startsAt': 'the start of the interview',
  'interaction.settles': 'settling something owed',
  'signal.byRole': 'the one who says it',
  'signal.topic': 'its topic',
  'signal.tactic': 'the tactic',
  'signal.deadline': 'the deadline demanded',
  'signal.due': 'the time promised',
  'signal.answered': 'answered at once',
  'case.nextDeadline': 'the next real deadline',
  'opportunity.askableCount': 'the number of terms that can be asked for',
  'party.inContactWindow': 'inside the hours that suit',
  'party.optedOutAt': 'the opt-out on record',
};

/** Returns what a fact is called whatever its parameters, where it has such a name. */
export function plainName(fact: string): string | undefined {
  return Object.hasOwn(subjects, fact) ? subjects[fact] : undefined;
}

/** Returns what a fact is called. */
export function subjectOf(fact: string, params: FactParams | undefined): string {
  const name = plainName(fact);
  if (name !== undefined) return name;
  const { of, since, type, topic, by, fact: asked } = params ?? {};
  const moment = groupOf(fact) === 'before' ? ' before it' : '';
  switch (fact) {
    case 'case.count':
    case 'before.count':
      return `the number of \`${asText(of)}\`${since === undefined ? '' : ` since the last \`${asText(since)}\``}${moment}`;
    case 'case.last':
    case 'before.last':
    case 'case.first':
    case 'before.first':
      return `${asked === undefined ? 'the time' : `\`${asText(asked)}\``} of the ${fact.slice(fact.indexOf('.') + 1)} \`${asText(of)}\`${moment}`;
    case 'case.topicCount':
    case 'before.topicCount':
      return `the number of topics told${moment}`;
    case 'interaction.topicCount':
    case 'interaction.topics':
      return `${fact.endsWith('Count') ? 'the number of' : 'the'} topics of each ${alternatives(type)}${speaker(by)}`;
    case 'interaction.signals':
      return `the number of \`${[type].flat().join('`, `')}\`${topic === undefined ? '' : ` about ${alternatives(topic)}`}${speaker(by)}`;
    default:
      return `\`${fact}\``;
  }
}

/** Returns whether nothing may be on record that a fact tells of; options are given, and what the host does not state is unknown. */
export function mayBeAbsent(fact: string): boolean {
  return !isAlwaysThere(fact) && !['option', 'context'].includes(groupOf(fact));
}

function alternatives(value: unknown): string {
  return listed(
    [value].flat().map((one) => (typeof one === 'object' ? 'it' : asText(one))),
    'or',
  );
}

function speaker(by: unknown): string {
  return by === undefined ? '' : ` by the ${alternatives(by).replace('recruiters-side', "recruiter's side")}`;
}

/** What an operator says where it is so, and where it is not. */
interface Verb {
  readonly so: string;
  readonly not: string;
}

const verb = (so: string, not: string): Verb => ({ so, not });

const verbs: Readonly<Record<string, Verb>> = {
  equal: verb('is', 'is not'),
  notEqual: verb('is not', 'is'),
  in: verb('is', 'is not'),
  notIn: verb('is not', 'is'),
  contains: verb('include', 'do not include'),
  doesNotContain: verb('do not include', 'include'),
  'someFact:in': verb('include', 'do not include'),
  'everyFact:in': verb('are all', 'are not all'),
  lessThan: verb('is below', 'is not below'),
  lessThanInclusive: verb('is at most', 'is above'),
  greaterThan: verb('is above', 'is not above'),
  greaterThanInclusive: verb('is at least', 'is below'),
};

/** The same of instants. */
const timely: Readonly<Record<string, Verb>> = {
  lessThan: verb('is before', 'is not before'),
  lessThanInclusive: verb('is no later than', 'is later than'),
  greaterThan: verb('is after', 'is not after'),
  greaterThanInclusive: verb('is no earlier than', 'is before'),
};

/**
 * Returns what an operator says of a fact.
 *
 * @param ofInstant whether the fact is an instant
 */
export function operatorWords(operator: string, ofInstant: boolean): Verb {
  const table = ofInstant && Object.hasOwn(timely, operator) ? timely : verbs;
  return Object.hasOwn(table, operator) ? table[operator]! : verb(`has \`${operator}\``, `has not \`${operator}\``);
}

/** Returns a value in words, as one of that fact. */
export function literal(value: unknown, fact: string): string {
  const words = wordsOfFact(fact);
  if (Array.isArray(value))
    return listed(
      value.map((one) => literal(one, fact)),
      'or',
    );
  if (value === true || value === false) return String(value);
  return typeof value === 'string' && value !== '' ? inWords(value, words) : JSON.stringify(value);
}
