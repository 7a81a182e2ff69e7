import { courtesy, evaluate, parseTimeline } from 'hearback';
import { describe, expect, it } from 'vitest';
import { unknown } from '../../src/conditions/truth.ts';
import { isAnswered, speakerOf } from '../../src/facts/signals.ts';
import { caseOf, on, twoHouses } from './settings.ts';

describe('who says a signal', () => {
  const speakerIn = (interaction: object) => {
    const { setting, views } = caseOf([{ id: 'i1', at: on(2), ...interaction }]);
    return speakerOf(views[0]!.signals[0]!, views[0]!, setting)?.id;
  };
  const call = { kind: 'call', channel: 'phone', outcome: 'connected' };

  it('in a call that took two is the candidate for what only a candidate says, though the call names none', () => {
    expect(speakerIn({ ...call, from: 'sam', signals: [{ type: 'opt-out' }] })).toBe('ana');
    expect(speakerIn({ ...call, from: 'sam', to: ['rita'], signals: [{ type: 'interest' }] })).toBe('ana');
  });

  it('and a recruiter, whoever dialled, for what only the recruiting side says', () => {
    expect(speakerIn({ ...call, from: 'ana', to: ['dana'], signals: [{ type: 'no-news' }] })).toBe('dana');
    expect(speakerIn({ ...call, from: 'ana', signals: [{ type: 'no-news' }] })).toBeUndefined();
  });
});

describe('a question in the interaction that answers it', () => {
  const answered = (...signals: readonly object[]) => {
    const message = { id: 'i1', at: on(2), kind: 'message', channel: 'chat', from: 'sam', to: ['ana'] };
    const asked = { type: 'question', topic: 'client', by: 'ana' };
    const { setting, views } = caseOf([{ ...message, signals: [asked, ...signals] }]);
    return isAnswered(views[0]!.signals[0]!, views[0]!, setting);
  };

  it('is answered by a disclosure of its topic, or by a reason for none', () => {
    expect(answered({ type: 'disclosure', topic: 'client' })).toBe(true);
    expect(answered({ type: 'withheld', topic: 'client', reason: 'confidential' })).toBe(true);
  });

  it('is not by what is withheld without a reason, is of another topic, or is said by whoever asks', () => {
    expect(answered({ type: 'withheld', topic: 'client' })).toBe(false);
    expect(answered({ type: 'disclosure', topic: 'location' })).toBe(false);
    expect(answered({ type: 'disclosure', topic: 'client', by: 'ana' })).toBe(false);
  });

  it('is perhaps, where it is not known who says either', () => {
    const { setting, views } = caseOf([
      {
        ...{ id: 'i1', at: on(2), kind: 'message', channel: 'chat' },
        signals: [
          { type: 'question', topic: 'client' },
          { type: 'disclosure', topic: 'client', by: 'sam' },
        ],
      },
    ]);
    expect(isAnswered(views[0]!.signals[0]!, views[0]!, setting)).toBe(unknown);
  });
});

describe('who settles a debt', () => {
  const owed = (back: object) => {
    const timeline = parseTimeline({
      id: 'case-1',
      parties: twoHouses,
      interactions: [
        { id: 'i1', kind: 'call', channel: 'phone', outcome: 'missed', at: on(2), from: 'ana', to: ['sam'] },
        { id: 'i2', kind: 'call', channel: 'phone', outcome: 'voicemail', at: on(2) + 3_600_000, to: ['ana'], signals: [], ...back },
      ],
    });
    const { violations } = evaluate(timeline, courtesy, { asOf: on(20), calendar: { timeZone: 'UTC' } });
    return violations.filter(({ rule, owedBy }) => rule === 'unreturned-call' && owedBy === 'sam').length;
  };

  it('is who owes it, a colleague, or the employer', () => {
    expect(['sam', 'tim', 'dana'].map((from) => owed({ from }))).toEqual([0, 0, 0]);
  });

  it('does so from the start of a day of which no more is known', () => {
    expect(owed({ from: 'sam', at: { date: '2026-03-03', timeZone: 'UTC' } })).toBe(0);
    expect(owed({ from: 'sam', at: { date: '2026-03-04', timeZone: 'UTC' } })).toBe(1);
  });

  it('is nobody of another house, though of the same role', () => {
    expect(owed({ from: 'rita' })).toBe(1);
    expect(owed({ from: 'rita', outcome: 'connected' })).toBe(1);
  });
});
