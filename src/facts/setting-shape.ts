import type { Setting } from './setting.ts';

/** Facts of a case that most cases lack: whether one has them belongs to the shape of its interactions. */
const lacking: Readonly<Record<string, (setting: Setting) => unknown>> = {
  'opportunity.client': ({ opportunity }) => opportunity.client,
  'opportunity.decisionBy': ({ opportunity }) => opportunity.decisionBy,
  'party.optedOutAt': (setting) => setting.firstOf('candidate')?.standing?.optedOutAt,
  'party.inContactWindow': (setting) => setting.firstOf('candidate')?.contactWindow,
};

const tests = Object.values(lacking);

/** The names of those facts. */
export const shapingFacts: ReadonlySet<string> = new Set(Object.keys(lacking));

/** Which of those facts a case has, as bits. */
export function settingShape(setting: Setting): number {
  let shape = 0;
  for (const read of tests) shape = (shape << 1) | (read(setting) === undefined ? 0 : 1);
  return shape;
}
