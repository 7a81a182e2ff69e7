import { type Case, interactionAt } from './case.ts';

/** The earliest real deadline after the instant, by what the first interactions say. */
export function nextDeadline(c: Case, last: number, after: number): number | undefined {
  const { decisionBy } = c.timeline.opportunity;
  const deadlines = [decisionBy, ...openOffers(c, last), ...interviewsAhead(c, last)];
  const ahead = deadlines.filter((at) => at !== undefined && at > after) as number[];
  return ahead.length === 0 ? undefined : Math.min(...ahead);
}

function openOffers(c: Case, last: number): readonly (number | undefined)[] {
  let open: (number | undefined)[] = [];
  for (let index = 0; index <= last; index++) {
    const interaction = interactionAt(c, index);
    if (interaction.kind === 'offer-extended') open.push(interaction.expiresAt);
    if (interaction.kind === 'offer-accepted' || interaction.kind === 'offer-declined' || interaction.kind === 'candidate-withdrew')
      open = [];
  }
  return open;
}

function interviewsAhead(c: Case, last: number): readonly (number | undefined)[] {
  let scheduled: (number | undefined)[] = [];
  for (let index = 0; index <= last; index++) {
    const interaction = interactionAt(c, index);
    if (interaction.kind === 'interview-scheduled') scheduled.push(interaction.startsAt);
    if (interaction.kind !== 'interview-cancelled') continue;
    const { startsAt } = interaction;
    scheduled = startsAt === undefined ? scheduled.slice(0, -1) : scheduled.filter((at) => at !== startsAt);
  }
  return scheduled;
}
