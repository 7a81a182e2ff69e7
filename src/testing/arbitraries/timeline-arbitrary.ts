import type { CalendarInput } from '../../entities/calendar.ts';
import { type OpportunityInput, workplaceSchema } from '../../entities/opportunity.ts';
import type { PartyInput, Role } from '../../entities/party.ts';
import type { TimelineInput } from '../../entities/timeline.ts';
import { topicSchema } from '../../entities/topic.ts';
import { dayFromDate } from '../../time/calendar-date.ts';
import { DAY, HOUR, MINUTE } from '../../time/durations.ts';
import { zone } from '../../time/zone.ts';
import { type Arbitrary, arbitraryOf, type FastCheck } from './arbitrary.ts';
import { between, type Chooser, chance, many, maybe, pick, record, some, weighted } from './chooser.ts';
import { randomInteraction } from './random-interaction.ts';

/** What timelines are made. */
export interface TimelineArbitraryOptions {
  /** The calendar of every timeline; without it one of several. */
  readonly calendar?: CalendarInput | undefined;
  /** The most interactions, at least 1; 12 where left out. */
  readonly mostInteractions?: number | undefined;
}

const calendars: readonly CalendarInput[] = [
  { timeZone: 'America/Chicago' },
  { timeZone: 'Europe/Berlin', holidays: ['2026-04-03', '2026-04-06'] },
  { timeZone: 'Australia/Lord_Howe', workdays: [1, 2, 3, 4, 5, 6] },
  {
    timeZone: 'Asia/Kolkata',
    periods: [
      { start: '09:00', end: '12:30' },
      { start: '13:30', end: '18:00' },
    ],
  },
];

/** Days next to weekends, holidays and changes of the clocks in those zones. */
const firstDays = ['2026-03-05', '2026-03-06', '2026-03-26', '2026-04-02', '2026-10-02', '2026-10-23', '2026-10-30'];
const hours = [10, 9, 17, 0, 2, 12, 13, 23];

/**
 * Returns an arbitrary of fast-check that makes timelines as a host writes them: every built-in kind of interaction in either
 * direction, close to deadlines and beside them, with words stated and words unknown. It shrinks to one message.
 *
 * @param fc fast-check 3 or later, imported by the test: `import fc from 'fast-check'`
 * @example
 * import fc from 'fast-check';
 * const timelines = timelineArbitrary(fc, { calendar: { timeZone: 'America/Chicago' }, mostInteractions: 6 });
 * fc.sample(timelines, 3).map((timeline) => safeParseTimeline(timeline).ok) //=> [true, true, true]
 */
export function timelineArbitrary(fc: FastCheck, options: TimelineArbitraryOptions = {}): Arbitrary<TimelineInput> {
  return arbitraryOf(fc, (c) => randomTimeline(c, options));
}

function randomTimeline(c: Chooser, { calendar = pick(c, calendars), mostInteractions = 12 }: TimelineArbitraryOptions): TimelineInput {
  const clock = zone(calendar.timeZone);
  const first = clock.at(dayFromDate(pick(c, firstDays))!, pick(c, hours) * HOUR);
  const later = (at: number) =>
    weighted<() => number>(c, [
      [35, () => at + between(c, 1, 120) * MINUTE],
      [40, () => clock.at(clock.dayOf(at) + between(c, 1, 4), pick(c, hours) * HOUR) + pick(c, [0, 0, 1, -1])],
      [10, () => at + between(c, 1, 4) * DAY],
      [8, () => at + between(c, 5, 40) * DAY],
      [7, () => at],
    ])();
  const parties = randomParties(c);
  let at = first;
  const interactions = many(c, 1, mostInteractions, (index) => {
    const interaction = randomInteraction(c, `i${String(index + 1)}`, at, parties, () => later(at + MINUTE));
    at = later(at);
    return interaction;
  });
  const covers = maybe(c, 20, () => ({ message: pick(c, ['all', 'some', 'none'] as const), call: pick(c, ['all', 'none'] as const) }));
  return record({
    id: 'case-1',
    opportunity: randomOpportunity(c, () => later(first)),
    parties,
    interactions,
    calendar,
    covers,
  }) as unknown as TimelineInput;
}

function randomOpportunity(c: Chooser, ahead: () => number): OpportunityInput {
  return record({
    title: maybe(c, 30, () => 'Senior Engineer, Platform'),
    client: maybe(c, 60, () => 'Acme Corp'),
    clientConfidential: maybe(c, 30, () => true),
    location: maybe(c, 20, () => 'Austin, TX'),
    workplace: maybe(c, 20, () => pick(c, workplaceSchema.options)),
    compensation: maybe(c, 30, () =>
      record({ min: maybe(c, 70, () => 140_000), max: maybe(c, 70, () => 160_000), currency: 'USD', per: maybe(c, 50, () => 'year') }),
    ),
    contractType: maybe(c, 30, () => pick(c, ['permanent', 'w2', 'c2c'])),
    published: maybe(c, 30, () => some(c, topicSchema.options)),
    decisionBy: maybe(c, 40, ahead),
  });
}

/** A candidate, a recruiter, and perhaps others. */
function randomParties(c: Chooser): PartyInput[] {
  const of = (role: Role, ids: readonly string[], organization: string) =>
    ids.map((id) => record({ id, role, organization: maybe(c, 70, () => organization) }) as unknown as PartyInput);
  const candidate = record({
    id: 'ana',
    role: 'candidate',
    name: maybe(c, 20, () => 'Ana Ruiz'),
    timeZone: maybe(c, 20, () => 'America/New_York'),
    contactWindow: maybe(c, 20, () => ({ start: '12:00', end: '13:00' })),
  }) as unknown as PartyInput;
  return [
    candidate,
    ...of('recruiter', chance(c, 30) ? ['sam', 'tim'] : ['sam'], 'TalentCo'),
    ...of('employer', chance(c, 60) ? ['dana'] : [], 'Acme Corp'),
    ...of('referrer', chance(c, 25) ? ['rob'] : [], 'Friends'),
  ];
}
