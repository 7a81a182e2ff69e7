import type { TimelineInput } from '../../../src/entities/timeline.ts';

/** The timeline of an application; of the welding one where none is named. */
export const timeline = (adapted: { timelines: TimelineInput[] }, id = 'greenhouse-application-701') =>
  adapted.timelines.find((one) => one.id === id)!;
/** An interaction of it, by its id without the name of the system. */
export const interaction = (adapted: { timelines: TimelineInput[] }, id: string, of?: string) =>
  timeline(adapted, of).interactions.find((one) => one.id === `greenhouse-${id}`);
/** The ids of all its interactions, likewise. */
export const ids = ({ interactions }: TimelineInput) => interactions.map(({ id }) => id.replace('greenhouse-', ''));
/** Why rows were left out. */
export const reasons = ({ skipped }: { skipped: { reason: string }[] }) => skipped.map(({ reason }) => reason);
