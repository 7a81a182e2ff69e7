import { type annotate, courtesy, createAudit, parseTimeline } from 'hearback';
import { describe, expect, it } from 'vitest';
import { generateLog, logEnd } from '../bench/generate-log.ts';

/** Characters of what an audit keeps of a generated log, and of the log. */
function kept(cases: number, wordiness: number): { readonly kept: number; readonly log: number } {
  // what is said is not read, so that both logs say the same
  const silent: typeof annotate = () => ({ signals: [], words: 'read', diagnostics: [] });
  const whole = createAudit(courtesy, { asOf: logEnd, annotate: silent });
  let log = 0;
  for (const timeline of generateLog(cases, { wordiness })) {
    const text = JSON.stringify(timeline);
    log += text.length;
    whole.add(parseTimeline(JSON.parse(text)));
  }
  return { kept: JSON.stringify(whole.part()).length, log };
}

describe('what an audit keeps', () => {
  it('does not grow with the text of messages', () => {
    const [short, long] = [kept(20, 1), kept(20, 20)];
    expect(long.log).toBeGreaterThan(short.log * 5);
    expect(long.kept).toBeLessThan(short.kept * 1.2);
  });

  it('grows with the cases', () => {
    const [few, many] = [kept(20, 1), kept(80, 1)];
    expect(many.kept / many.log).toBeLessThan((few.kept / few.log) * 1.3);
  });
});
