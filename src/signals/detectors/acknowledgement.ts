import { type Detector, everyone } from './detector.ts';
import { isAsked } from './phrases.ts';

const others = [
  'question',
  'promise',
  'decline',
  'opt-out',
  'interest',
  'consent',
  'callback-request',
  'disclosure',
  'decision',
  'no-news',
  'pressure',
  'withheld',
  'good-time',
] as const;

/** Confirms or thanks, and expects no answer. */
export const acknowledgement: Detector = {
  type: 'acknowledgement',
  from: everyone,
  groups: ['acknowledgement'],
  counts: 'a message that confirms or thanks and expects no answer',
  not: 'thanks on the way to something else: a question, a refusal, news',
  detect(reading) {
    const hits = reading.of('acknowledgement').filter((hit) => !reading.isAside(hit.sentence) && !isAsked(reading, hit.sentence));
    const hit = hits[0];
    if (hit === undefined || reading.tokens.count > 45) return;
    const rest = new Set(reading.found.map((found) => found.signal.type));
    if (others.some((type) => rest.has(type) && !(type === 'promise' && hits.length > 0 && reading.role === 'candidate'))) return;
    reading.add({ type: 'acknowledgement' }, reading.first(hit.sentence), reading.last(hit.sentence));
  },
};
