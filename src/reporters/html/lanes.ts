import type { Interaction } from '../../entities/interaction.ts';
import type { Role } from '../../entities/party.ts';
import type { Telling } from '../../report/describe-telling.ts';
import type { CaseView, ShownEvent } from './case-view.ts';
import { eventPeople, eventTime, eventTitle } from './event-words.ts';
import type { TimeScale } from './time-scale.ts';

/** How an event is drawn. */
export type Shape = 'message' | 'automated' | 'call' | 'missed' | 'milestone' | 'note';

/** One or several events of a lane that are too near to one another to be drawn apart. */
export interface Mark {
  /** Percent of the width. */
  readonly x: number;
  readonly lane: number;
  readonly shape: Shape;
  readonly events: readonly ShownEvent[];
  /** What it stands for, line by line. */
  readonly lines: readonly string[];
  /** What is written beside it on a wide page, above or below its lane; nothing where there is no room. */
  readonly caption: Caption | undefined;
}

/** A text beside a mark. */
export interface Caption {
  readonly text: string;
  readonly above: boolean;
}

/** A contact, from the lane of who sent it to that of who got it. */
export interface Link {
  readonly x: number;
  readonly from: number;
  readonly to: number;
  /** Whether it reached nobody. */
  readonly missed: boolean;
  /** Whether it went both ways. */
  readonly mutual: boolean;
}

/** The lanes of a case, from top to bottom. */
export interface Lanes {
  readonly labels: readonly { readonly title: string; readonly people: string }[];
  readonly marks: readonly Mark[];
  readonly links: readonly Link[];
}

type Side = Exclude<Role, 'referrer'> | 'milestones';

const titles: Readonly<Record<Side, string>> = {
  milestones: 'Milestones',
  candidate: 'Candidate',
  recruiter: 'Recruiter',
  employer: 'Employer',
};
const sideOfRole = { candidate: 'candidate', recruiter: 'recruiter', employer: 'employer', referrer: 'recruiter' } as const;
const mostLines = 6;
/** Percent of the width that a mark takes. */
const apart = 2;
/** Percent of the width that a character takes. */
const characterWidth = 0.75;

/** Returns the lanes of a case with what is drawn on them: events that are too near to one another are one mark. */
export function lanesOf({ events, telling }: CaseView, scale: TimeScale): Lanes {
  const placed = events.map((event) => ({ event, ...sidesOf(event.interaction, telling) }));
  const sides = (['milestones', 'candidate', 'recruiter', 'employer'] as const).filter(
    (side) => side === 'candidate' || side === 'recruiter' || placed.some(({ from, to }) => from === side || to === side),
  );
  const laneOf = (side: Side) => sides.indexOf(side);
  const links = placed.flatMap(({ event: { interaction }, from, to }): Link[] => {
    if (to === undefined || to === from) return [];
    return [
      { x: scale.x(interaction.at), from: laneOf(from), to: laneOf(to), missed: isMissed(interaction), mutual: isMutual(interaction) },
    ];
  });
  return {
    labels: sides.map((side) => ({ title: titles[side], people: side === 'milestones' ? '' : peopleOf(side, telling) })),
    marks: sides.flatMap((side, lane) => {
      const standing = placed.filter(({ from }) => from === side).map(({ event }) => event);
      const marks = marksOf(standing, lane, scale, telling);
      return side === 'milestones' ? captioned(marks) : marks;
    }),
    links: withoutDoubles(links),
  };
}

/** The lane that an event stands on, and the one that it goes to. */
function sidesOf(interaction: Interaction, telling: Telling): { readonly from: Side; readonly to?: Side } {
  if (interaction.kind !== 'message' && interaction.kind !== 'call' && interaction.kind !== 'note') return { from: 'milestones' };
  const sideOf = (id: string | undefined): Side | undefined => {
    const party = telling.party(id);
    return party === undefined ? undefined : sideOfRole[party.role];
  };
  const receivers = (interaction.to ?? []).flatMap((id) => sideOf(id) ?? []);
  const from = sideOf(interaction.from) ?? (receivers[0] === 'recruiter' ? 'candidate' : 'recruiter');
  if (interaction.kind === 'note') return { from };
  const to = receivers.find((side) => side !== from) ?? (interaction.to === undefined ? other(from) : undefined);
  return to === undefined ? { from } : { from, to };
}

const other = (side: Side): Side => (side === 'candidate' ? 'recruiter' : 'candidate');

function isMissed(interaction: Interaction): boolean {
  return interaction.kind === 'call'
    ? interaction.outcome === 'missed'
    : interaction.kind === 'message' && interaction.delivery === 'bounced';
}

const isMutual = (interaction: Interaction) => interaction.kind === 'call' && interaction.outcome === 'connected';

function shapeOf(interaction: Interaction): Shape {
  if (interaction.kind === 'note') return 'note';
  if (interaction.kind !== 'message' && interaction.kind !== 'call') return 'milestone';
  if (isMissed(interaction)) return 'missed';
  if (interaction.kind === 'call') return 'call';
  return interaction.automated === true ? 'automated' : 'message';
}

function marksOf(events: readonly ShownEvent[], lane: number, scale: TimeScale, telling: Telling): Mark[] {
  const groups: { x: number; events: ShownEvent[] }[] = [];
  for (const event of events) {
    const x = scale.x(event.interaction.at);
    const last = groups.at(-1);
    if (last !== undefined && x - last.x < apart) last.events.push(event);
    else groups.push({ x, events: [event] });
  }
  return groups.map(({ x, events }) => {
    const lines = events.slice(0, mostLines).map(({ interaction }) => lineOf(interaction, telling));
    if (events.length > mostLines) lines.push(`and ${String(events.length - mostLines)} more`);
    return { x, lane, shape: shapeOf(events[0]!.interaction), events, lines, caption: undefined };
  });
}

/** Writes beside milestones what they are, the last of several, wherever there is room on one side of the lane. */
function captioned(marks: readonly Mark[]): Mark[] {
  const taken = { above: 0, below: 0 };
  return marks.map((mark) => {
    const text = eventTitle(mark.events.at(-1)!.interaction);
    const width = text.length * characterWidth + apart;
    const from = Math.min(mark.x, 100 - width);
    const side = (['above', 'below'] as const).find((one) => taken[one] <= from);
    if (side === undefined) return mark;
    taken[side] = from + width;
    return { ...mark, caption: { text, above: side === 'above' } };
  });
}

function lineOf(interaction: Interaction, telling: Telling): string {
  const people = eventPeople(interaction, telling);
  return `${eventTime(interaction, telling)}: ${eventTitle(interaction)}${people === '' ? '' : ` ${people}`}`;
}

function peopleOf(side: Side, telling: Telling): string {
  const people = telling.timeline.parties.filter(({ role }) => sideOfRole[role] === side).map(({ id }) => telling.person(id));
  return people.length > 2 ? `${people[0]!} and ${String(people.length - 1)} more` : people.join(', ');
}

/** Lines that would be drawn over one another are drawn once, with arrows both ways where they went both ways. */
function withoutDoubles(links: readonly Link[]): Link[] {
  const drawn = new Map<string, Link>();
  for (const link of links) {
    const key = [Math.round(link.x * 2), ...[link.from, link.to].sort()].join(' ');
    const known = drawn.get(key);
    if (known === undefined) drawn.set(key, link);
    else drawn.set(key, { ...known, mutual: known.mutual || link.mutual || known.from !== link.from, missed: known.missed && link.missed });
  }
  return [...drawn.values()];
}
