import { between, type Chooser, chance, maybe, pick, record, shuffled, some } from '../../../src/testing/arbitraries/chooser.ts';
import type { Calendar, Interaction, Timeline } from '../../reference/types.ts';
import { randomInteraction, type Stage } from './interactions.ts';
import { randomParties } from './parties.ts';
import { topics } from './signals.ts';
import { boundary, dayOf, firstInstant, laterInstant, randomCalendar } from './times.ts';

const oddIds = ['a/b', 'x:1', '50%', 'constructor', '__proto__'];

/** A timeline of 1 to 14 interactions, as it is after parsing. */
export function randomTimeline(c: Chooser): Timeline {
  const calendar = randomCalendar(c);
  const first = firstInstant(c, calendar);
  const near = () => laterInstant(c, calendar, [first]);
  const parties = randomParties(c, near);
  const stage: Stage = { parties, after: (at) => boundary(c, calendar, at) };
  return record({
    id: chance(c, 5) ? 'case/1' : 'case-1',
    opportunity: opportunity(c, near),
    parties,
    interactions: randomInteractions(c, calendar, first, stage),
    calendar: chance(c, 10) ? undefined : calendar,
    covers: maybe(c, 35, () => covers(c)),
    context: maybe(c, 60, () => context(c, near)),
  }) as unknown as Timeline;
}

function opportunity(c: Chooser, near: () => number) {
  return record({
    id: maybe(c, 30, () => 'job-7'),
    title: maybe(c, 30, () => 'Engineer'),
    client: maybe(c, 60, () => pick(c, ['Acme Corp', ' acme corp', 'Nobody Inc'])),
    clientConfidential: maybe(c, 30, () => chance(c, 70)),
    location: maybe(c, 20, () => 'Austin'),
    workplace: maybe(c, 20, () => pick(c, ['onsite', 'hybrid', 'remote'])),
    contractType: maybe(c, 30, () => pick(c, ['permanent', 'w2', 'c2c'])),
    published: maybe(c, 30, () => some(c, topics)),
    decisionBy: maybe(c, 40, near),
  });
}

function covers(c: Chooser) {
  const kinds = ['message', 'call', 'resume-received', 'interview-held', 'custom', 'feedback-received'];
  return Object.fromEntries(some(c, kinds).map((kind) => [kind, pick(c, ['none', 'some', 'all'])]));
}

function context(c: Chooser, near: () => number) {
  const stated = {
    jurisdictions: some(c, ['CA', 'CA-ON', 'US-NY']),
    employerHeadcount: pick(c, [10, 50, 120]),
    publiclyAdvertised: chance(c, 50),
    mustNameReferrer: chance(c, 50),
    tier: pick(c, ['gold', 'plain']),
    score: between(c, 0, 5),
    labels: some(c, ['new', 'old']),
    since: chance(c, 80) ? near() : new Date(near()).toISOString(),
  };
  // now and then one is stated as another type than it is declared with
  const value = (given: unknown) => maybe(c, 60, () => (chance(c, 95) ? given : pick<unknown>(c, ['yes', 'CA', 3, 1.5, true, ['new']])));
  return record(Object.fromEntries(Object.entries(stated).map(([name, given]) => [name, value(given)])));
}

function randomInteractions(c: Chooser, calendar: Calendar, first: number, stage: Stage): readonly Interaction[] {
  const instants = [first];
  for (let left = between(c, 0, 13); left > 0; left--) instants.push(laterInstant(c, calendar, instants));
  const whole = instants.map((at, index) => {
    const id = chance(c, 4) ? `${pick(c, oddIds)}${index}` : `i${index + 1}`;
    const interaction = randomInteraction(c, id, at, stage);
    const seq = maybe(c, instants.filter((other) => other === at).length > 1 ? 50 : 2, () => between(c, -1, 2));
    return { ...interaction, ...record({ seq }), ...(chance(c, 6) ? dayOf(c, calendar, at) : {}) };
  });
  return shuffled(
    c,
    whole.flatMap((interaction) => versionsOf(c, interaction, calendar, stage)),
  );
}

/** The interaction; now and then twice, or with other versions of it, recorded at other times. */
function versionsOf(c: Chooser, interaction: Interaction, calendar: Calendar, stage: Stage): readonly Interaction[] {
  if (!chance(c, 10)) return [interaction];
  if (chance(c, 40)) return [interaction, { ...interaction, ...record({ recordedAt: maybe(c, 50, () => interaction.at + 60_000) }) }];
  const { id, at } = interaction;
  const recordings = [...new Set([at, boundary(c, calendar, at), at + 86_400_000])].sort((a, b) => a - b);
  const [firstAt, ...laterAt] = recordings.slice(0, between(c, 1, 3));
  const later = laterAt.map((recordedAt) => {
    if (chance(c, 30)) return { ...interaction, recordedAt, retracted: true };
    const other = chance(c, 50)
      ? randomInteraction(c, id, boundary(c, calendar, at), stage)
      : { ...interaction, at: boundary(c, calendar, at) };
    const { dayOf: _, ...rest } = other;
    return { ...rest, recordedAt };
  });
  return [{ ...interaction, recordedAt: firstAt! }, ...later];
}

/** The timeline as a host writes it: where only the day was known, only the day. */
export function asWritten(timeline: Timeline): unknown {
  const interactions = timeline.interactions.map(({ dayOf, ...rest }) => (dayOf === undefined ? rest : { ...rest, at: dayOf }));
  return { ...timeline, interactions };
}
