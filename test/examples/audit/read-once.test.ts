import { type Annotate, annotate, courtesy, createAudit, evaluate, parseTimeline } from 'hearback';
import { describe, expect, it } from 'vitest';
import { readOnce } from '../../../examples/audit/read-once.ts';
import { log } from './program.ts';

/** The example log, as if nobody had said what its messages say. */
const timelines = log.map((line) => parseTimeline(JSON.parse(line, (key, value: unknown) => (key === 'signals' ? undefined : value))));
const asOf = '2026-03-20T12:00:00Z';

describe('a reader for two judgements of a case', () => {
  it('reads each message once, and reads the same', () => {
    let count = 0;
    const counting: Annotate = (body, context) => {
      count += 1;
      return annotate(body, context);
    };
    const once = readOnce(counting);
    const whole = createAudit(courtesy, { asOf, annotate: once });
    for (const timeline of timelines) {
      const report = evaluate(timeline, courtesy, { asOf, annotate: once });
      const before = count;
      whole.add(timeline);
      expect(count).toBe(before);
      expect(report).toEqual(evaluate(timeline, courtesy, { asOf, annotate }));
    }
    expect(count).toBeGreaterThan(0);
    const apart = createAudit(courtesy, { asOf, annotate });
    for (const timeline of timelines) apart.add(timeline);
    expect(whole.result()).toEqual(apart.result());
  });

  it('reads the same words anew in another case, or from another person', () => {
    const read = readOnce((body, { from }) => ({
      ...annotate(body, { sentAt: 0, timeZone: 'UTC' }),
      words: from === 'ana' ? 'read' : 'unknown',
    }));
    const context = { sentAt: 0, timeZone: 'UTC', parties: [] };
    expect(read('Hi', { ...context, from: 'ana' }).words).toBe('read');
    expect(read('Hi', { ...context, from: 'sam' }).words).toBe('unknown');
    expect(read('Hi', { ...context, from: 'ana' })).toBe(read('Hi', { ...context, from: 'ana' }));
    expect(read('Hi', { ...context, from: 'ana' })).not.toBe(read('Hi', { ...context, from: 'ana', parties: [] }));
  });
});
