import type { Interaction, MessageChannel } from '../entities/interaction.ts';
import type { Words } from './action-type.ts';

/** What words are for: a mail, a text or chat between people who know who writes, a call, or a note to oneself. */
export type Form = 'mail' | 'text' | 'call' | 'note';

/** Whom each names beside its words, in greeting and close. */
export const namedIn: Readonly<Record<Form, readonly ('toward' | 'owner')[]>> = {
  mail: ['toward', 'owner'],
  text: ['toward'],
  call: ['toward', 'owner'],
  note: [],
};

const texts: Readonly<Partial<Record<MessageChannel, true>>> = { sms: true, chat: true, linkedin: true };

/**
 * What the words of an action are for.
 *
 * @param first - the words that are told first
 * @param channel - the action's
 * @param last - where the two last wrote to each other
 */
export function formOf(first: Words | undefined, channel: 'call' | 'message' | undefined, last: MessageChannel | undefined): Form {
  if (first?.note === true) return 'note';
  if (channel === 'call') return 'call';
  return last !== undefined && texts[last] === true ? 'text' : 'mail';
}

/**
 * Where two people last wrote to each other; nothing where they have not.
 *
 * @param interactions - those that exist, in order
 */
export function lastChannel(interactions: readonly Interaction[], one: string, other: string): MessageChannel | undefined {
  const writes = (from: string | undefined, to: readonly string[] = []): boolean =>
    (from === one && to.includes(other)) || (from === other && to.includes(one));
  for (let index = interactions.length - 1; index >= 0; index--) {
    const last = interactions[index]!;
    if (last.kind !== 'message' || last.automated === true || last.delivery === 'bounced') continue;
    if (writes(last.from, last.to)) return last.channel;
  }
  return undefined;
}
