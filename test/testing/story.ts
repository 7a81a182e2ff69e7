import { courtesy } from 'hearback';
import { type Judgement, judge } from 'hearback/testing';

/** The people of these stories, and their office; day 1 is Monday, 2 March 2026. */
export const cast = 'calendar America/Chicago\nana candidate\nsam recruiter of TalentCo\ndana employer of Acme Corp\n';

/** A call on Tuesday that nobody took, and nothing after it. */
export const missedCall = `${cast}day 2 14:10 ana → sam missed-call`;

/** A story, judged by `courtesy`. */
export const told = (lines: string, asOf: string): Judgement => judge(`${cast}${lines}`, courtesy, { asOf });
