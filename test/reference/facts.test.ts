import { describe, expect, it } from 'vitest';
import type { Case } from './case.ts';
import { readFact } from './facts.ts';
import { judgeAt } from './judge-at.ts';
import { back, interaction, on, out, policy, timeline, words } from './scenario.ts';
import { completeCalendar } from './time.ts';
import type { Condition, Interaction, Timeline } from './types.ts';

function caseOf(interactions: readonly Interaction[], more: Partial<Timeline> = {}, conditions: Record<string, Condition> = {}): Case {
  const whole = timeline(interactions, more);
  const calendar = completeCalendar(whole.calendar!);
  return {
    timeline: whole,
    policy: policy([], { conditions }),
    calendar,
    asOf: Infinity,
    interactions,
    read: () => 'unknown',
    settles: [],
    memory: new Map(),
  };
}

/** The fact at the last interaction. */
function fact(c: Case, name: string, params: Record<string, unknown> = {}) {
  return readFact({ fact: name, params }, { case: c, index: c.interactions.length - 1 });
}

const wordsOf = (id: string) => ({ unknown: 'words', interaction: id });

describe('who', () => {
  it('takes some kinds for the act of a role, whatever `from` says', () => {
    const c = caseOf([interaction({ id: 'r', at: on(1), kind: 'resume-received', from: 'sam', to: ['dana'] })]);
    expect(fact(c, 'interaction.fromRole')).toEqual({ value: 'candidate' });
    expect(fact(c, 'interaction.by')).toEqual({ value: ['candidate'] });
  });

  it('does not know who sent a message without `from`', () => {
    const c = caseOf([interaction({ id: 'm', at: on(1), to: ['ana'] })]);
    expect(fact(c, 'interaction.fromRole')).toEqual({ unknown: [{ unknown: 'who', interaction: 'm' }] });
  });

  it('has both sides in a connected call, and the candidate and a recruiter in any interview', () => {
    const call = interaction({ id: 'c', at: on(1), kind: 'call', channel: 'phone', outcome: 'connected', from: 'dana', to: ['ana'] });
    expect(fact(caseOf([call]), 'interaction.by')).toEqual({ value: ['candidate', 'employer'] });
    expect(fact(caseOf([interaction({ id: 'i', at: on(1), kind: 'interview-held' })]), 'interaction.reaches')).toEqual({
      value: ['candidate', 'recruiter'],
    });
  });
});

describe('words', () => {
  it('are stated, read, unknown or none', () => {
    expect(fact(caseOf([out('m', on(1))]), 'interaction.words')).toEqual({ value: 'stated' });
    expect(fact(caseOf([out('m', on(1), { body: '' })]), 'interaction.words')).toEqual({ value: 'unknown' });
    expect(fact(caseOf([out('m', on(1), words)]), 'interaction.words')).toEqual({ value: 'unknown' });
    const missed = interaction({ id: 'c', at: on(1), kind: 'call', channel: 'phone', outcome: 'missed', from: 'ana', to: ['sam'] });
    expect(fact(caseOf([missed]), 'interaction.words')).toEqual({ value: 'none' });
  });

  it('count the signals that match', () => {
    const signals = [
      { type: 'question', topic: 'client' },
      { type: 'question', topic: 'resume' },
      { type: 'decline', reason: 'pay' },
    ];
    const c = caseOf([back('m', on(1), { signals })]);
    expect(fact(c, 'interaction.signals', { type: 'question', topic: ['client', 'location'] })).toEqual({ value: 1 });
    expect(fact(c, 'interaction.signals', { type: 'decline', hasReason: false })).toEqual({ value: 0 });
    expect(fact(c, 'interaction.signals', { type: 'question', by: 'recruiters-side' })).toEqual({ value: 0 });
    expect(fact(caseOf([back('m', on(1), words)]), 'interaction.signals', { type: 'question' })).toEqual({ unknown: [wordsOf('m')] });
  });

  it('name the client when the client itself speaks', () => {
    const c = caseOf([out('m', on(1), { from: 'dana' })], { opportunity: { client: ' acme corp ' } });
    expect(fact(c, 'interaction.topics', { type: 'disclosure' })).toEqual({ value: ['client'] });
    expect(fact(c, 'case.topicCount')).toEqual({ value: 1 });
  });
});

describe('counts are bounds', () => {
  const question = { fact: 'interaction.signals', params: { type: 'question' }, operator: 'greaterThan', value: 0 };
  const asks = { signals: [{ type: 'question', topic: 'client' }] };

  it('count what surely and what perhaps happened', () => {
    const c = caseOf([out('a', on(1), asks), out('b', on(2), words), out('c', on(3))], {}, { question });
    expect(fact(c, 'case.count', { of: 'question' })).toEqual({ unknown: [wordsOf('b')], between: [1, 2] });
    expect(fact(c, 'before.count', { of: 'told', since: 'question' })).toEqual({ unknown: [wordsOf('b')], between: [0, 1] });
  });

  it('decide a leaf where all that is possible agrees', () => {
    const c = caseOf([out('a', on(1), asks), out('b', on(2), words)], {}, { question });
    const more = (value: number) =>
      judgeAt({ fact: 'case.count', params: { of: 'question' }, operator: 'greaterThan', value }, { case: c, index: 1 });
    expect([0, 1, 2].map((value) => more(value).truth)).toEqual([true, 'unknown', false]);
  });

  it('know the first and the last unless an unknown one may be nearer', () => {
    const c = caseOf([out('a', on(1), asks), out('b', on(2), words)], {}, { question });
    expect(fact(c, 'case.first', { of: 'question' })).toEqual({ value: on(1) });
    expect(fact(c, 'case.last', { of: 'question' })).toEqual({ unknown: [wordsOf('b')] });
    expect(fact(c, 'before.last', { of: 'question', fact: 'interaction.id' })).toEqual({ value: 'a' });
    expect(fact(c, 'case.first', { of: 'asked' })).toEqual({ value: undefined });
  });

  it('lie between the topics told and all of them', () => {
    const location = { signals: [{ type: 'disclosure', topic: 'location' }] };
    const c = caseOf([out('a', on(1), location), out('b', on(2), words)]);
    expect(fact(c, 'case.topicCount', { among: 'terms' })).toEqual({ unknown: [wordsOf('b')], between: [1, 4] });
    expect(fact(c, 'case.topicsLacking', { among: ['client', 'location'] })).toEqual({ value: ['client'] });
  });

  it('take what was advertised as told once the candidate applied', () => {
    const resume = interaction({ id: 'r', at: on(1), kind: 'resume-received' });
    const c = caseOf([resume], { opportunity: { published: ['location'] } });
    expect([fact(c, 'before.topicCount'), fact(c, 'case.topicCount')]).toEqual([{ value: 0 }, { value: 1 }]);
  });
});

describe('the next deadline', () => {
  const offer = interaction({ id: 'o', at: on(1), kind: 'offer-extended', expiresAt: on(5) });
  const interview = (id: string, at: number, kind: string, startsAt?: number) =>
    interaction({ id, at, kind, ...(startsAt !== undefined && { startsAt }) });

  it('is the earliest of an open offer, an interview not cancelled, and the decision', () => {
    const opportunity = { decisionBy: on(9) };
    const scheduled = interview('i', on(2), 'interview-scheduled', on(4));
    expect(fact(caseOf([offer, scheduled], { opportunity }), 'case.nextDeadline')).toEqual({ value: on(4) });
    const cancelled = interview('x', on(3), 'interview-cancelled');
    expect(fact(caseOf([offer, scheduled, cancelled], { opportunity }), 'case.nextDeadline')).toEqual({ value: on(5) });
    const accepted = interaction({ id: 'y', at: on(3), kind: 'offer-accepted' });
    expect(fact(caseOf([offer, accepted], { opportunity }), 'case.nextDeadline')).toEqual({ value: on(9) });
    expect(fact(caseOf([offer, accepted]), 'case.nextDeadline')).toEqual({ value: undefined });
  });
});

describe('conditions', () => {
  const c = caseOf([out('m', on(1), words)]);
  const unknown: Condition = { fact: 'interaction.signals', params: { type: 'interest' }, operator: 'equal', value: 1 };
  const yes: Condition = { fact: 'interaction.id', operator: 'equal', value: 'm' };
  const no: Condition = { not: yes };
  const truth = (condition: Condition) => judgeAt(condition, { case: c, index: 0 }).truth;

  it('are three-valued', () => {
    expect([truth({ all: [yes, unknown] }), truth({ all: [no, unknown] })]).toEqual(['unknown', false]);
    expect([truth({ any: [yes, unknown] }), truth({ any: [no, unknown] })]).toEqual([true, 'unknown']);
    expect(truth({ not: unknown })).toBe('unknown');
  });

  it('hold no leaf of an absent side, whatever the operator', () => {
    expect(truth({ fact: 'interaction.outcome', operator: 'notEqual', value: 'connected' })).toBe(false);
    expect(truth({ fact: 'interaction.outcome', operator: 'not:equal', value: 'connected' })).toBe(false);
    expect(truth({ fact: 'interaction.id', operator: 'notEqual', value: { fact: 'interaction.outcome' } })).toBe(false);
  });

  it('compare two facts', () => {
    const time = { fact: 'time', params: { hours: 1 } };
    expect(truth({ fact: 'interaction.at', operator: 'lessThan', value: time })).toBe(true);
  });
});
