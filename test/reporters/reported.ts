import { courtesy, evaluate, type InteractionInput, parseTimeline, type Timeline, type TimelineInput } from 'hearback';
import type { ReportedCase } from 'hearback/reporters';

/** Friday 20 March 2026, 07:00 in Chicago. */
export const asOf = '2026-03-20T12:00:00Z';

export const parties: TimelineInput['parties'] = [
  { id: 'c1', role: 'candidate', name: 'Ana Ruiz' },
  { id: 'r1', role: 'recruiter', name: 'Sam Lee', organization: 'Harbour Staffing' },
];

/** A case of those two, judged by the courtesy policy. */
export function reported(id: string, interactions: readonly InteractionInput[], more: Partial<TimelineInput> = {}): ReportedCase {
  return judged(
    parseTimeline({ id, parties, calendar: { timeZone: 'America/Chicago' }, interactions, opportunity: { title: 'Welder' }, ...more }),
  );
}

/** The report on a timeline, with it. */
export function judged(timeline: Timeline): ReportedCase {
  return { report: evaluate(timeline, courtesy, { asOf }), timeline };
}

/** A résumé that came on a Monday, 18 days before. */
export const resume: InteractionInput = { id: 'i1', kind: 'resume-received', at: '2026-03-02T09:00:00-06:00', from: 'c1', to: ['r1'] };

type Message = Extract<InteractionInput, { kind: 'message' }>;

/** A text message. */
export const sms = (more: Omit<Message, 'kind' | 'channel'>): InteractionInput => ({ kind: 'message', channel: 'sms', ...more });

/** A message of the recruiter's that presses, a day later. */
export const pressing = sms({
  id: 'i2',
  at: '2026-03-03T10:00:00-06:00',
  from: 'r1',
  to: ['c1'],
  body: 'Ana, I need your answer by noon or the slot is gone.',
  signals: [{ type: 'pressure', tactic: 'threat-of-loss', quote: 'the slot is gone', start: 35, end: 51 }],
});

/** A case with one error: nothing was heard for longer than ten days. */
export const waiting = (id = 'case-1') => reported(id, [resume]);

/** A case with two: the message presses, and nothing came after it. */
export const pressed = (id = 'case-2') => reported(id, [resume, pressing]);

/** A case with none. */
export const inOrder = (id = 'case-3') => reported(id, [{ ...resume, at: '2026-03-19T09:00:00-05:00' }]);
