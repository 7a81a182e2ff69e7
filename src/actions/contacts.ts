import type { Frame } from '../facts/frame.ts';
import { isContact, type View } from '../facts/view.ts';

/** Whether a party acts in a contact that reaches another. */
function reaches(view: View, from: string, to: string): boolean {
  if (!isContact(view)) return false;
  const { interaction, sender, bothSides } = view;
  const receivers = interaction.to ?? [];
  if (sender?.id === from && receivers.includes(to)) return true;
  return bothSides && receivers.includes(from) && (sender?.id === to || receivers.includes(to));
}

/** The last contact of a party with another; nothing where there was none. */
export function lastContact({ views }: Frame, from: string, to: string): View | undefined {
  return lastOf(views, (view) => reaches(view, from, to));
}

/** The last contact that reached a party. */
export function lastContactTo({ views }: Frame, to: string): View | undefined {
  return lastOf(views, (view) => isContact(view) && view.interaction.to?.includes(to) === true);
}

function lastOf(views: readonly View[], isOne: (view: View) => boolean): View | undefined {
  for (let index = views.length - 1; index >= 0; index--) if (isOne(views[index]!)) return views[index];
  return undefined;
}

const meetings = ['interview-scheduled', 'interview-held', 'offer-extended'];
const ofTheCandidate = [
  'resume-received',
  'opted-out',
  'candidate-withdrew',
  'offer-accepted',
  'offer-declined',
  'consent-given',
  'consent-withdrawn',
];

/** Whether nothing on record is a contact with the candidate: the next one is the first, and says what the job is. */
export function isFirstContact({ views }: Frame, candidate: string): boolean {
  return !views.some((view) => {
    const { kind, to } = view.interaction;
    if (meetings.includes(kind) || ofTheCandidate.includes(kind)) return true;
    return isContact(view) && (view.sender?.id === candidate || to?.includes(candidate) === true || view.sender === undefined);
  });
}
