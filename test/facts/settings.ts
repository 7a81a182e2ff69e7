import { parseTimeline, type Timeline, type TimelineInput } from 'hearback';
import type { Setting } from '../../src/facts/setting.ts';
import { type View, viewOf } from '../../src/facts/view.ts';
import { settingOf } from '../../src/report/setting.ts';

/** An instant of March 2026, in UTC. */
export const on = (day: number) => Date.UTC(2026, 2, day, 9);

/** Ana, the candidate; sam and his colleague tim, rita who recruits for another house, and dana who hires. */
export const twoHouses: TimelineInput['parties'] = [
  { id: 'ana', role: 'candidate' },
  { id: 'sam', role: 'recruiter', organization: 'TalentCo' },
  { id: 'tim', role: 'recruiter', organization: 'TalentCo' },
  { id: 'rita', role: 'recruiter', organization: 'OtherCo' },
  { id: 'dana', role: 'employer', organization: 'Acme' },
];

/** The setting of a case in which nothing is read from texts. */
export function settingFor(timeline: Timeline): Setting {
  return settingOf(timeline, { timeZone: 'UTC', workdays: [1, 2, 3, 4, 5], periods: [], holidays: [] }, () => undefined);
}

/** A case of {@link twoHouses}, with its interactions made ready. */
export function caseOf(interactions: readonly object[], more: Partial<TimelineInput> = {}): { setting: Setting; views: View[] } {
  const timeline = parseTimeline({
    id: 'case-1',
    parties: twoHouses,
    interactions,
    ...more,
  });
  const setting = settingFor(timeline);
  return { setting, views: timeline.interactions.map((one, index) => viewOf(one, index, setting)) };
}
