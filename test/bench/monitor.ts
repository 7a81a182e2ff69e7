import { courtesy, createMonitor, type Monitor, parseTimeline } from 'hearback';
import type { BenchRow } from './ratio.ts';

const hour = 3_600_000;
const start = Date.UTC(2000, 0, 3, 15);

/** The interaction at a place of a long case: two who write by turns, and every twentieth time promise a call that never comes. */
function interactionAt(place: number) {
  const fromCandidate = place % 3 === 0;
  const at = start + place * hour;
  const promise = { type: 'promise' as const, action: 'call' as const, due: at + 24 * hour };
  return {
    id: `i${String(place)}`,
    at,
    kind: 'message' as const,
    channel: 'email' as const,
    from: fromCandidate ? 'ana' : 'sam',
    to: [fromCandidate ? 'sam' : 'ana'],
    signals: place % 20 === 7 ? [promise] : [{ type: 'acknowledgement' as const }],
  };
}

function monitorOf(length: number): Monitor {
  const timeline = parseTimeline({
    id: 'long',
    parties: [
      { id: 'ana', role: 'candidate' },
      { id: 'sam', role: 'recruiter' },
    ],
    interactions: Array.from({ length }, (_, place) => interactionAt(place)),
  });
  return createMonitor(courtesy, { timeline, calendar: { timeZone: 'America/Chicago' } });
}

const pushes = 100;

/** How long it takes to push the next hundred in order, in milliseconds. */
function timeToPush(monitor: Monitor, from: number): number {
  const interactions = Array.from({ length: pushes }, (_, place) => interactionAt(from + place));
  const started = performance.now();
  for (const interaction of interactions) monitor.push(interaction);
  return performance.now() - started;
}

/** What a push costs in a short case and in a long one. */
export function monitorRows(rounds = 200): BenchRow[] {
  const [few, many] = [100, 100_000];
  const long = monitorOf(many);
  const best = { few: Number.POSITIVE_INFINITY, many: Number.POSITIVE_INFINITY };
  for (let round = 0; round < rounds; round++) {
    best.few = Math.min(best.few, timeToPush(monitorOf(few), few));
    best.many = Math.min(best.many, timeToPush(long, many + round * pushes));
  }
  return [
    {
      what: 'a push onto 100,000 interactions',
      against: 'one onto 100',
      ratio: best.many / best.few,
      must: { atMost: 1.5 },
      aim: { atMost: 1.1 },
      note: `${((best.many * 1000) / pushes).toFixed(2)} µs a push, one interaction in twenty a promise never kept`,
    },
  ];
}
