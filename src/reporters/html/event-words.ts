import type { Interaction } from '../../entities/interaction.ts';
import { capitalized } from '../../report/describe-glossary.ts';
import type { Telling } from '../../report/describe-telling.ts';

const channels: Readonly<Record<string, string>> = {
  email: 'Email',
  sms: 'Text message',
  chat: 'Chat message',
  linkedin: 'LinkedIn message',
};
const calls = { connected: 'Call', voicemail: 'Voicemail', missed: 'Missed call' } as const;

/** Returns an id as words: `overdue-update` is `Overdue update`. */
export function spelt(id: string): string {
  return capitalized(id.replaceAll('-', ' '));
}

/** Returns what happened: `Email`, `Missed call`, `Decision made: on hold`. */
export function eventTitle(interaction: Interaction): string {
  switch (interaction.kind) {
    case 'message': {
      const channel = channels[interaction.channel] ?? 'Message';
      const remarks = [interaction.automated === true ? 'automated' : '', interaction.delivery === 'bounced' ? 'bounced' : ''];
      return [channel, ...remarks.filter((remark) => remark !== '')].join(', ');
    }
    case 'call':
      return calls[interaction.outcome];
    case 'custom':
      return spelt(interaction.name);
    case 'decision-made':
    case 'feedback-received':
      return `${spelt(interaction.kind)}: ${interaction.outcome.replaceAll('-', ' ')}`;
    default:
      return spelt(interaction.kind).replace('Resume', 'Résumé');
  }
}

/** Returns who did it to whom: `from Sam Lee to Ana Ruiz`; nothing where the source does not say. */
export function eventPeople({ from, to = [] }: Interaction, telling: Telling): string {
  const receivers = to.map((id) => telling.person(id)).join(', ');
  return [from === undefined ? '' : `from ${telling.person(from)}`, receivers === '' ? '' : `to ${receivers}`].filter(Boolean).join(' ');
}

/** Returns when it happened: the day, and the time of day where that is known. */
export function eventTime({ at, dayOf }: Interaction, { days }: Telling): string {
  return dayOf === undefined ? days.moment(at) : days.date(at);
}
