import { type Chooser, chance, many, maybe, pick, record, shuffled } from '../../../src/testing/arbitraries/chooser.ts';
import type { Party } from '../../reference/types.ts';
import { zones } from './times.ts';

const windows = [
  { start: '12:00', end: '13:00' },
  { start: '17:00', end: '09:00' },
];
const organizations = ['TalentCo', 'Acme Corp', 'Other Ltd'];

/** One candidate and some of the others, in any order. */
export function randomParties(c: Chooser, near: () => number): readonly Party[] {
  const organization = () => maybe(c, 70, () => pick(c, organizations));
  const of = (role: Party['role'], low: number, high: number) =>
    many(c, low, high, (index) => record({ id: `${role}-${index + 1}`, role, organization: organization() }) as unknown as Party);
  const candidate = record({
    id: chance(c, 3) ? '__proto__' : 'ana',
    role: 'candidate',
    organization: maybe(c, 5, () => 'Acme Corp'),
    timeZone: maybe(c, 20, () => pick(c, zones)),
    contactWindow: maybe(c, 25, () => pick(c, windows)),
    standing: maybe(c, 20, () => record({ optedOutAt: maybe(c, 90, near) })),
  }) as unknown as Party;
  return shuffled(c, [candidate, ...of('recruiter', 1, 3), ...of('employer', 0, 2), ...of('referrer', 0, 2)]);
}
