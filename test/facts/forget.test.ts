import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Deadlines } from '../../src/facts/deadlines.ts';
import { Reasons } from '../../src/facts/reasons.ts';
import type { Setting } from '../../src/facts/setting.ts';
import { TopicLedger } from '../../src/facts/topic-ledger.ts';
import type { View } from '../../src/facts/view.ts';
import { caseOf, on } from './settings.ts';

const kinds = fc.constantFrom<object>(
  { kind: 'offer-extended', from: 'sam', to: ['ana'], expiresAt: on(25) },
  { kind: 'offer-declined', from: 'ana' },
  { kind: 'interview-scheduled', from: 'sam', to: ['ana'], startsAt: on(22) },
  { kind: 'interview-cancelled', startsAt: on(22) },
  { kind: 'interview-cancelled' },
  { kind: 'resume-received', from: 'ana', to: ['sam'] },
  { kind: 'message', channel: 'email', from: 'sam', to: ['ana'], signals: [{ type: 'disclosure', topic: 'compensation' }] },
  { kind: 'message', channel: 'email', from: 'sam', to: ['ana'] },
);

/** Some interactions, and how many of them are kept when the rest is taken back. */
const histories = fc.array(kinds, { minLength: 1, maxLength: 8 }).chain((list) =>
  fc.record({
    interactions: fc.constant(list.map((one, day) => ({ ...one, id: `i${String(day)}`, at: on(1 + day) }))),
    kept: fc.nat(list.length - 1),
  }),
);

/** All that a ledger of topics tells, before each interaction. */
function toldBy(ledger: TopicLedger, views: readonly View[]): unknown[] {
  const topics = ['location', 'compensation'];
  return Array.from({ length: views.length + 1 }, (_, end) => {
    const reasons = new Reasons();
    ledger.explain(end, views, reasons);
    return [ledger.count(topics, end), ledger.witnesses(topics, end), topics.map((topic) => ledger.has(topic, end)), reasons.toList()];
  });
}

/** All that deadlines tell, before each interaction. */
function setBy(deadlines: Deadlines, views: readonly View[], setting: Setting): unknown[] {
  return Array.from({ length: views.length + 1 }, (_, end) => [deadlines.next(on(1), end, setting), deadlines.witnesses(end)]);
}

describe('what was taken back', () => {
  it('leaves topics as if it had never been, and so does what comes in its place', () => {
    fc.assert(
      fc.property(histories, ({ interactions, kept }) => {
        const { setting, views } = caseOf(interactions, { opportunity: { published: ['location'] } });
        const fresh = new TopicLedger();
        for (const view of views.slice(0, kept)) fresh.push(view, setting);
        const ledger = fresh.copy();
        for (const view of views.slice(kept)) ledger.push(view, setting);
        const whole = toldBy(ledger, views);
        ledger.forget(kept);
        expect(toldBy(ledger, views)).toEqual(toldBy(fresh, views));
        for (const view of views.slice(kept)) ledger.push(view, setting);
        expect(toldBy(ledger, views)).toEqual(whole);
      }),
    );
  });

  it('leaves deadlines as if it had never been, and so does what comes in its place', () => {
    fc.assert(
      fc.property(histories, ({ interactions, kept }) => {
        const { setting, views } = caseOf(interactions);
        const fresh = new Deadlines();
        for (const view of views.slice(0, kept)) fresh.push(view);
        const deadlines = fresh.copy();
        for (const view of views.slice(kept)) deadlines.push(view);
        const whole = setBy(deadlines, views, setting);
        deadlines.forget(kept);
        expect(setBy(deadlines, views, setting)).toEqual(setBy(fresh, views, setting));
        for (const view of views.slice(kept)) deadlines.push(view);
        expect(setBy(deadlines, views, setting)).toEqual(whole);
      }),
    );
  });
});
