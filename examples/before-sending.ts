// Before a message goes out: what would it break, what would it settle?
import { annotate, courtesy, type InteractionDraft, parseTimeline, preview } from 'hearback';

const timeline = parseTimeline({
  id: 'case-1',
  calendar: { timeZone: 'America/Chicago' },
  parties: [
    { id: 'mia', role: 'candidate' },
    { id: 'tom', role: 'recruiter' },
  ],
  interactions: [
    { id: 'i1', kind: 'resume-received', at: '2026-03-02T09:00:00-06:00', from: 'mia', to: ['tom'] },
    { id: 'i2', kind: 'call', channel: 'phone', outcome: 'missed', at: '2026-03-12T16:00:00-05:00', from: 'mia', to: ['tom'] },
  ],
});

const drafts = [
  'Hi Mia, no news yet, the manager decides next week. Sorry I missed your call.',
  'Hi Mia, I need your answer in the next hour or I am giving your slot to someone else.',
];
for (const body of drafts) {
  const message: InteractionDraft = { kind: 'message', channel: 'sms', from: 'tom', to: ['mia'], body };
  const { breaks, settles } = preview(timeline, message, courtesy, { asOf: '2026-03-13T10:00:00-05:00', annotate });
  console.log(body);
  console.log(`  breaks: ${breaks.map(({ rule }) => rule).join(', ') || 'nothing'}`);
  console.log(`  settles: ${settles.map(({ rule }) => rule).join(', ') || 'nothing'}`);
}
