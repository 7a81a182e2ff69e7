// A week at the desk of an ATS that keeps its interactions in SQLite: what is owed, what a message would do, and when to look again.
//   npx tsx --tsconfig test/tsconfig.json examples/embedding/embedding.ts
import { type Changes, courtesy, HearbackError, type InteractionInput, type Report } from 'hearback';
import { Desk } from './desk.ts';
import { openStore } from './store.ts';

const store = await openStore();
const desk = new Desk(store, courtesy);
store.add({
  id: 'case-1',
  calendar: { timeZone: 'America/Chicago' },
  parties: [
    { id: 'ana', role: 'candidate' },
    { id: 'sam', role: 'recruiter' },
  ],
});

const clock = (time: string): number => Date.parse(`2026-03-${time}-06:00`);
// the Swedish way to write an instant: 2026-03-02 09:00
const shown = (instant: number): string =>
  new Date(instant).toLocaleString('sv-SE', { timeZone: 'America/Chicago', dateStyle: 'short', timeStyle: 'short' });
const say = (time: number, words: string): void => console.log(`${shown(time)}  ${words}`);
const list = (items: readonly string[]): string => items.join(', ') || 'nothing';

function tell(time: number, { opened, settled, broke, changed, gone }: Changes): void {
  for (const { rule, owedBy, dueAt } of opened) say(time, `  ${owedBy} owes: ${rule}${dueAt === undefined ? '' : `, by ${shown(dueAt)}`}`);
  for (const { rule, how } of settled) say(time, `  settled: ${rule}, ${how}`);
  for (const { rule, owedBy } of broke) say(time, `  ${owedBy} broke: ${rule}`);
  for (const { rule, status, dueAt } of changed) say(time, `  now ${status}: ${rule}${dueAt === undefined ? '' : `, by ${shown(dueAt)}`}`);
  for (const id of gone) say(time, `  stands no more: ${id}`);
}

function show(time: number, { violations, pending, nextActions }: Report): void {
  say(time, `  overdue or broken: ${list(violations.map(({ rule }) => rule))}; running: ${list(pending.map(({ rule }) => rule))}`);
  for (const { owner, type, priority } of nextActions) say(time, `  to do: ${owner}, ${type} (${priority})`);
}

function receive(time: string, words: string, interaction: InteractionInput): void {
  const now = clock(time);
  say(now, words);
  tell(now, desk.receive('case-1', interaction, now));
}

receive('02T09:00:00', 'Ana sends her résumé', {
  id: 'i1',
  kind: 'resume-received',
  at: clock('02T09:00:00'),
  from: 'ana',
  to: ['sam'],
});
const call = { id: 'i2', kind: 'call' as const, channel: 'phone' as const, at: clock('02T16:00:00'), from: 'ana', to: ['sam'] };
receive('02T16:00:00', 'Ana calls, and nobody answers', { ...call, outcome: 'missed', recordedAt: clock('02T16:00:00') });

// one job, run every few minutes, asks the database what to look at
for (const time of ['03T09:00:00', '03T13:30:00', '04T09:00:00']) {
  for (const report of desk.look(clock(time))) {
    say(clock(time), `${report.timeline} is to be looked at`);
    show(clock(time), report);
  }
}

const now = clock('04T10:00:00');
for (const body of ['Your slot is gone unless you answer within the hour.', 'Hi Ana, sorry that I missed your call. No news yet.']) {
  const { breaks, settles } = desk.preview('case-1', { kind: 'message', channel: 'sms', from: 'sam', to: ['ana'], body }, now);
  say(now, `Sam types “${body}”`);
  say(now, `  would break: ${list(breaks.map(({ rule }) => rule))}; would settle: ${list(settles.map(({ rule }) => rule))}`);
}

receive('04T11:00:00', 'The phone system corrects itself: the call was answered after all', {
  ...call,
  outcome: 'connected',
  body: 'Talked about the role.',
  recordedAt: clock('04T11:00:00'),
});
receive('05T09:00:00', 'A mailbox is read late: Ana had asked on Tuesday what it pays', {
  id: 'm1',
  kind: 'message',
  channel: 'email',
  at: clock('03T08:00:00'),
  from: 'ana',
  to: ['sam'],
  body: 'Hi Sam, what does it pay?',
});

try {
  receive('05T09:30:00', 'An import brings what names nobody of the case', {
    id: 'm2',
    kind: 'note',
    at: clock('05T09:30:00'),
    from: 'bob',
  });
} catch (error) {
  if (!(error instanceof HearbackError)) throw error;
  say(clock('05T09:30:00'), `  refused: ${error.message.split('\n')[0] ?? ''}`);
}

// what the store holds is all there is: another process reads the same
const friday = clock('06T09:00:00');
const again = new Desk(store, courtesy).report('case-1', friday);
show(friday, again);
if (JSON.stringify(again) !== JSON.stringify(desk.report('case-1', friday))) throw new Error('two desks differ over one store');

desk.forget('case-1', 'm1', friday);
say(friday, 'Ana asks that her mail be forgotten');
show(friday, desk.report('case-1', friday));
