import { show } from '../entities/describe-issue.ts';

/** What a value looks like. */
export interface Recognition {
  /** The adapter to give it to; left out where there is none for it. */
  readonly adapter?: string;
  /** What it looks like, in words, and by what it is told. */
  readonly reason: string;
}

interface Shape {
  readonly adapter: string;
  readonly what: string;
  /** The keys that a value of this shape has, all of them. */
  readonly keys: readonly string[];
}

/** The first that fits is it. */
const shapes: readonly Shape[] = [
  { adapter: 'greenhouse', what: 'a bundle of the Greenhouse Harvest API v1', keys: ['candidate', 'activityFeed'] },
  {
    adapter: 'greenhouse',
    what: 'an activity feed of Greenhouse Harvest v1, which goes in as `activityFeed`',
    keys: ['notes', 'emails', 'activities'],
  },
  {
    adapter: 'greenhouse',
    what: 'a candidate of Greenhouse Harvest v1, which goes in as `candidate`',
    keys: ['email_addresses', 'applications'],
  },
  {
    adapter: 'greenhouse',
    what: 'an application of Greenhouse Harvest v1, which goes in as one of `applications`',
    keys: ['candidate_id', 'applied_at', 'jobs'],
  },
  {
    adapter: 'greenhouse',
    what: 'an interview of Greenhouse Harvest v1, which goes in as one of `scheduledInterviews`',
    keys: ['application_id', 'interviewers', 'start'],
  },
  {
    adapter: 'greenhouse',
    what: 'an offer of Greenhouse Harvest v1, which goes in as one of `offers`',
    keys: ['application_id', 'version', 'sent_at'],
  },
  {
    adapter: 'greenhouse',
    what: 'a scorecard of Greenhouse Harvest v1, which goes in as one of `scorecards`',
    keys: ['overall_recommendation', 'interviewer', 'attributes'],
  },
  {
    adapter: 'greenhouse',
    what: 'a job of Greenhouse Harvest v1, which goes in as one of the option `jobs`',
    keys: ['hiring_team', 'openings'],
  },
  {
    adapter: 'greenhouse',
    what: 'a user of Greenhouse Harvest v1, which goes in as one of the option `users`',
    keys: ['primary_email_address', 'emails'],
  },
];

/**
 * Returns what a value looks like: which adapter reads it, and by what it is told. Of a list the first object decides.
 *
 * @param value an export as loaded
 * @example
 * recognise({ notes: [], emails: [], activities: [] }).adapter //=> 'greenhouse'
 * recognise([1]).reason //=> 'a list of something else than rows'
 */
export function recognise(value: unknown): Recognition {
  if (Array.isArray(value)) return recogniseList(value);
  if (typeof value !== 'object' || value === null) return { reason: show(value) };
  const shape = shapes.find(({ keys }) => keys.every((key) => Object.hasOwn(value, key)));
  if (shape !== undefined) return { adapter: shape.adapter, reason: `${shape.what}: it has ${namesOf(shape.keys)}` };
  const keys = Object.keys(value).slice(0, 5);
  return { reason: keys.length === 0 ? 'an object without keys' : `an object with ${namesOf(keys)}` };
}

function recogniseList(list: readonly unknown[]): Recognition {
  if (list.length === 0) return { reason: 'an empty list' };
  const first = list.find((item) => typeof item === 'object' && item !== null && !Array.isArray(item));
  if (first === undefined) return { reason: 'a list of something else than rows' };
  const { reason, ...found } = recognise(first);
  return { ...found, reason: `a list of which the first is ${reason}` };
}

function namesOf(keys: readonly string[]): string {
  return keys.map((key) => `\`${key}\``).join(', ');
}
