import { type AuditOptions, type InteractionInput, type PartyInput, parseTimeline, type Timeline, type TimelineInput } from 'hearback';

/** The moment of judgement of the tests of audits, a Friday. */
export const asOf = '2026-03-20T12:00:00Z';

/** How those tests audit. */
export const options: AuditOptions = { asOf, calendar: { timeZone: 'UTC' } };

const people: readonly PartyInput[] = [
  { id: 'ana', role: 'candidate', name: 'Ana Ruiz' },
  { id: 'sam', role: 'recruiter', name: 'Sam Lee', organization: 'TalentCo' },
  { id: 'acme', role: 'employer', name: 'Dana Fox', organization: 'Acme' },
];

type Written = Omit<InteractionInput, 'at' | 'id'> & { readonly id?: string; readonly at: string };

/**
 * Returns a timeline; interactions without an id are called `<case>-1`, `<case>-2` …, and `2 09:00` is that time on 2 March.
 *
 * @param candidate the id of the candidate
 */
export function caseOf(id: string, interactions: readonly object[], candidate = 'ana', more: Partial<TimelineInput> = {}): Timeline {
  const [first, ...others] = people;
  return parseTimeline({
    id,
    parties: [{ ...first, id: candidate }, ...others],
    ...more,
    interactions: (interactions as readonly Written[]).map(({ at, ...rest }, place) => ({
      id: `${id}-${String(place + 1)}`,
      at: instant(at),
      ...withCandidate(rest, candidate),
    })),
  });
}

function instant(at: string): string {
  const [day = '', time = ''] = at.split(' ');
  return time === '' ? at : `2026-03-${day.padStart(2, '0')}T${time}:00Z`;
}

/** The same for another candidate than Ana. */
function withCandidate<Interaction extends object>(interaction: Interaction, candidate: string): Interaction {
  return JSON.parse(JSON.stringify(interaction).replaceAll('"ana"', JSON.stringify(candidate))) as Interaction;
}

/** Returns a mail from Sam to Ana that says nothing that counts, unless told otherwise. */
export const mail = (at: string, more: object = {}) => ({
  kind: 'message',
  channel: 'email',
  from: 'sam',
  to: ['ana'],
  signals: [],
  at,
  ...more,
});

/** Returns a mail from Ana to Sam. */
export const reply = (at: string, more: object = {}) => mail(at, { from: 'ana', to: ['sam'], ...more });

/** Returns a call that Sam did not take. */
export const missedCall = (at: string, more: object = {}) => ({
  kind: 'call',
  channel: 'phone',
  outcome: 'missed',
  from: 'ana',
  to: ['sam'],
  at,
  ...more,
});
