import { describe, expect, it } from 'vitest';
import { signalSchema } from '../../src/entities/signal.ts';
import { problemsOf } from './problems-of.ts';

describe('a signal', () => {
  it.each([
    { type: 'disclosure', topic: 'compensation', value: '65-70 an hour' },
    { type: 'withheld', topic: 'client', reason: 'confidential' },
    { type: 'question', topic: 'pay-history' },
    { type: 'promise', action: 'send', topic: 'resume', after: 'feedback' },
    { type: 'pressure', tactic: 'guilt', reason: 'so much time' },
    { type: 'consent', granted: false },
    { type: 'interest' },
    { type: 'acknowledgement' },
    { type: 'decline', reason: 'too far' },
    { type: 'opt-out' },
    { type: 'callback-request' },
    { type: 'good-time' },
    { type: 'decision', outcome: 'on-hold' },
    { type: 'no-news' },
    { type: 'help', form: 'advice' },
    { type: 'names-person', party: 'rob' },
  ])('may be $type', (signal) => {
    const said = { ...signal, by: 'sam', quote: 'so it says', start: 4, end: 14, read: true };
    expect(signalSchema.parse(signal)).toEqual(signal);
    expect(signalSchema.parse(said)).toEqual(said);
  });

  it('has its dates as instants: a deadline at the end of its day, a beginning at the start', () => {
    const day = { date: '2026-03-20', timeZone: 'UTC' };
    const [start, end] = [Date.UTC(2026, 2, 20), Date.UTC(2026, 2, 21) - 1];
    expect(signalSchema.parse({ type: 'promise', action: 'call', due: day })).toMatchObject({ due: end });
    expect(signalSchema.parse({ type: 'pressure', tactic: 'deadline-demand', deadline: day })).toMatchObject({ deadline: end });
    expect(signalSchema.parse({ type: 'callback-request', from: day, until: day })).toMatchObject({ from: start, until: end });
  });

  it.each([
    [{ type: 'disclosure' }, [expect.stringContaining('topic: expected one of `client`')]],
    [{ type: 'disclosure', topic: 'pay-history' }, [expect.stringContaining('topic: expected one of `client`')]],
    [{ type: 'consent' }, ['granted: expected `true` or `false`, received nothing']],
    [
      { type: 'interest', reason: 'x' },
      ['reason: expected a known key, received `reason`: those still free are `by`, `quote`, `start`, `end`, `read`'],
    ],
    [{ type: 'no-news', start: -1 }, ['start: expected a number of at least 0, received `-1`']],
    [{ type: 'no-news', read: false }, ['read: expected `true`, received `false`']],
    [{ type: 'optout' }, [expect.stringMatching(/^type: expected one of .*, received `optout`; did you mean `opt-out`$/)]],
    [{ topic: 'client' }, [expect.stringMatching(/^type: expected one of .*, received nothing$/)]],
  ])('is not %j', (signal, lines) => {
    expect(problemsOf(signalSchema, signal)).toEqual(lines);
  });
});
