import { courtesy, describe, evaluate, parseTimeline } from 'hearback';

const mia = { id: 'mia', role: 'candidate' };
const tom = { id: 'tom', role: 'recruiter' };
const resume = { id: 'i1', kind: 'resume-received', at: '2026-03-02T09:00:00-06:00', from: 'mia', to: ['tom'] };
const timeline = parseTimeline({ id: 'case-1', parties: [mia, tom], interactions: [resume] });
const report = evaluate(timeline, courtesy, { asOf: '2026-03-20T12:00:00Z', calendar: { timeZone: 'America/Chicago' } });
for (const { message, why } of describe(report, { policy: courtesy, timeline })) console.log(`${message}\n  ${why}`);
