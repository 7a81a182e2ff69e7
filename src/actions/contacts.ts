import type { Interaction } from '../entities/interaction.ts';
import type { Party } from '../entities/party.ts';
import type { Frame } from '../facts/frame.ts';
import { kindNumber } from '../facts/kinds.ts';
import { natureOf, type View } from '../facts/view.ts';

/** Whether a party acts in a contact that reaches another. */
function reaches(view: View, from: string, to: string): boolean {
  if (!view.isContact) return false;
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
  return lastOf(views, (view) => view.isContact && view.interaction.to?.includes(to) === true);
}

function lastOf(views: readonly View[], isOne: (view: View) => boolean): View | undefined {
  for (let index = views.length - 1; index >= 0; index--) if (isOne(views[index]!)) return views[index];
  return undefined;
}

const meetings = ['interview-scheduled', 'interview-held', 'offer-extended'];

/** Whether some interaction on record is one that is asked for. */
type Happened = (test: (interaction: Interaction) => boolean) => boolean;

/** Whether nothing on record is a contact with the candidate: the next one is the first, and says what the job is. */
function isFirstContact(happened: Happened, candidate: string): boolean {
  return !happened((interaction) => {
    const { kind, from, to } = interaction;
    if (meetings.includes(kind) || natureOf(interaction, kindNumber(kind)) === 'candidate') return true;
    const talks = (kind === 'message' && interaction.delivery !== 'bounced') || (kind === 'call' && interaction.outcome !== 'missed');
    return talks && (from === undefined || from === candidate || to?.includes(candidate) === true);
  });
}

const afterCancelling = ['interview-scheduled', 'interview-held', 'offer-extended', 'decision-made'];

/** How far the case has come. */
export function reachOf(happened: Happened): { cancelled: boolean; seen: boolean } {
  return { cancelled: awaitsNewTime(happened), seen: wasSeen(happened) };
}

/** Whether an interview was cancelled, and nothing was set in its place. */
function awaitsNewTime(happened: Happened): boolean {
  let last: Interaction | undefined;
  const isLater = (one: Interaction, than: Interaction): boolean =>
    one.at - than.at > 0 || (one.at === than.at && (one.seq ?? 0) > (than.seq ?? 0));
  happened((one) => {
    if (one.kind === 'interview-cancelled' && (last === undefined || isLater(one, last))) last = one;
    return false;
  });
  const cancelled = last;
  return cancelled !== undefined && !happened((one) => afterCancelling.includes(one.kind) && isLater(one, cancelled));
}

/** Whether the candidate came to an interview, or was offered the job. */
function wasSeen(happened: Happened): boolean {
  return happened(({ kind }) => kind === 'interview-held' || kind === 'offer-extended');
}

/** Whether what one says to another is the first that the candidate hears. */
export function opensCase(owner: Party, toward: Party, happened: Happened): boolean {
  return toward.role === 'candidate' && owner.role !== 'candidate' && isFirstContact(happened, toward.id);
}
