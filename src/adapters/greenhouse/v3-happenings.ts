import { dateFromDay, isDate } from '../../time/calendar-date.ts';
import type { Happening } from '../shared/assemble.ts';
import { defined } from '../shared/defined.ts';
import { noteFrom, stageChangeFrom } from '../shared/happenings.ts';
import type { Offer } from './happenings.ts';
import { type NoteV3, type StageV3, stageChanges } from './v3-rows.ts';
import type { Who } from './who.ts';

/** Returns what a note tells. Only a mail, and a message through LinkedIn, reached somebody; of the latter it does not say who wrote it. */
export function noteHappening({ id, type, at, subject, body, from, to, user, row }: NoteV3, who: Who): Happening {
  const shared = { id: `greenhouse-v3-note-${id}`, at };
  if (type === 'EMAIL') {
    const interaction = { kind: 'message', channel: 'email', ...shared, ...defined({ subject, body }) } as const;
    return { interaction, ...who.directory.envelope(from, to), row };
  }
  if (type === 'LINKEDIN_INMAIL')
    return { interaction: { kind: 'message', channel: 'linkedin', ...shared, ...defined({ subject, body }) }, row };
  return noteFrom({ ...shared, row }, [subject, body], who.user(user));
}

/** Returns the stages that an application went through. */
export function stageHappenings(stages: readonly StageV3[], names: ReadonlyMap<string, string>): Happening[] {
  const nameOf = (stageId: string) => names.get(stageId) ?? stageId;
  return stageChanges(stages).map(({ id: own, parent, stageId, enteredAt, before, row }) => {
    return stageChangeFrom(
      { id: `greenhouse-application-${parent}-stage-${own}`, at: enteredAt, row },
      nameOf(stageId),
      before && nameOf(before.stageId),
    );
  });
}

/** Returns the offer; an answer whose time was corrected by hand has noon in UTC for it, so that only its day is known. */
export function withDays(offer: Offer, timeZone: string | undefined): Offer {
  const { answeredAt } = offer;
  if (typeof answeredAt !== 'number' || timeZone === undefined || answeredAt % 86_400_000 !== 43_200_000) return offer;
  const date = dateFromDay(Math.floor(answeredAt / 86_400_000));
  return isDate(date) ? { ...offer, answeredAt: { date, timeZone } } : offer;
}
