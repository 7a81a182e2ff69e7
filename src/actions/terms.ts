import type { Signal } from '../entities/signal.ts';
import { terms } from '../facts/topic-ledger.ts';
import type { About } from './action-type.ts';

/** A topic that can be told. */
export type Topic = Extract<Signal, { type: 'disclosure' }>['topic'];

/** A sentence for each topic that can be told. */
export const topicLines: Readonly<Record<Topic, string>> = {
  client: 'The job is with {client}.',
  location: 'Place of work: {location}.',
  compensation: 'Pay: {pay}.',
  'contract-type': 'Kind of contract: {contract}.',
  process: 'This is how it goes from here: {process}.',
  status: 'Here is where things stand: {status}.',
};

/** Says why a client is not told. */
export const withheldLine = 'They have asked to stay unnamed for now, so I am not allowed to tell you yet.';

/** Whether a text names a topic that can be told. */
export function isTopic(text: string | undefined): text is Topic {
  return text !== undefined && Object.hasOwn(topicLines, text);
}

/** The topics, or all terms where none is named, less a client that stays unnamed. */
export function topicsToTell(topics: readonly string[], confidential: boolean): Topic[] {
  const named = topics.filter(isTopic);
  if (named.length > 0) return named;
  return terms.filter((topic) => !confidential || topic !== 'client');
}

/** Whether a topic may not be told: the client, where it is to stay unnamed. */
export function isWithheld(topic: Topic, { confidential }: About): boolean {
  return confidential && topic === 'client';
}

/** What it says to answer what was asked: a disclosure of each topic, or why it may not be told yet. */
export function answersOf(about: About): Signal[] {
  return about.topics
    .filter(isTopic)
    .map((topic) =>
      isWithheld(topic, about) ? { type: 'withheld', topic, reason: 'asked to stay unnamed' } : { type: 'disclosure', topic },
    );
}

/** Disclosures of topics. */
export function disclosuresOf(topics: readonly Topic[]): Signal[] {
  return topics.map((topic) => ({ type: 'disclosure', topic }));
}
