import type { Interaction } from '../entities/interaction.ts';

type Words = Readonly<Record<string, string>>;

const topics: Words = { compensation: 'pay', 'contract-type': 'contract type', process: 'the process', status: 'where things stand' };

const subjects: Words = { ...topics, client: 'the client', location: 'the location', 'contract-type': 'the contract type' };

const actions: Words = { message: 'write', send: 'send something', introduce: 'make an introduction' };

const tactics: Words = {
  'deadline-demand': 'a deadline demanded',
  'threat-of-loss': 'a threat of loss',
  'exploding-offer': 'an exploding offer',
};

const kinds: Words = {
  'resume-received': 'résumé received',
  'resume-submitted': 'résumé submitted',
};

/** Words for the values of facts, by the last part of the fact's name; other values are told with spaces for hyphens. */
const byField: Readonly<Record<string, Words>> = {
  topic: subjects,
  topics,
  topicsLacking: topics,
  action: actions,
  tactic: tactics,
  kind: kinds,
};

const none: Words = {};

/** The words for the values that a fact can have. */
export function wordsOfFact(fact: string): Words {
  const field = fact.slice(fact.lastIndexOf('.') + 1);
  return !fact.startsWith('interaction.data.') && Object.hasOwn(byField, field) ? byField[field]! : none;
}

/** A value in words. */
export function inWords(value: string, words: Words): string {
  return Object.hasOwn(words, value) ? words[value]! : value.replaceAll('-', ' ');
}

/** A value as text: one that is none as JSON. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A list as it is said: `client, location and pay`. */
export function listed(items: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)!}`;
}

/** A text that begins a sentence. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const channels: Words = { email: 'email', sms: 'text message', chat: 'chat message', linkedin: 'LinkedIn message', other: 'message' };

const happenings = {
  note: 'the note',
  'resume-received': 'the résumé',
  'resume-submitted': 'the submission of the résumé',
  'feedback-received': 'the feedback',
  'interview-scheduled': 'the setting of the interview',
  'interview-cancelled': 'the cancellation of the interview',
  'offer-extended': 'the offer',
  'offer-accepted': 'the yes to the offer',
  'offer-declined': 'the no to the offer',
  'decision-made': 'the decision',
  'consent-given': 'the consent',
  'consent-withdrawn': 'the withdrawal of consent',
  'opted-out': 'the opt-out',
  'candidate-withdrew': 'the withdrawal',
  'referral-made': 'the referral',
  'case-closed': 'the closing of the case',
  'case-reopened': 'the reopening of the case',
} as const;

/** What an interaction is called: `the email`, `the missed call`. */
export function nameOfKind(interaction: Interaction): string {
  switch (interaction.kind) {
    case 'message':
      return `the ${channels[interaction.channel]!}`;
    case 'call':
      if (interaction.outcome === 'connected') return 'the call';
      return interaction.outcome === 'missed' ? 'the missed call' : 'the voicemail';
    case 'interview-held':
      return 'the interview';
    case 'custom':
      return `\`${interaction.name}\``;
    default:
      return happenings[interaction.kind];
  }
}
