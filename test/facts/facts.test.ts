import { compilePolicy, evaluate, parseTimeline, type TimelineInput } from 'hearback';
import { factsAt } from 'hearback/json-rules-engine';
import type { Almanac } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';

type Interactions = TimelineInput['interactions'];

const at = (day: number, hour = 9) => Date.UTC(2026, 2, 1 + day, hour);
const opportunity = { client: 'Acme Corp', clientConfidential: true, workplace: 'hybrid', decisionBy: at(20) } as const;

const base: Omit<TimelineInput, 'interactions'> = {
  id: 'case-1',
  parties: [
    { id: 'ana', role: 'candidate', contactWindow: { start: '12:00', end: '13:00' } },
    { id: 'sam', role: 'recruiter', organization: 'TalentCo' },
    { id: 'dana', role: 'employer', organization: 'acme corp ' },
  ],
  calendar: { timeZone: 'UTC' },
  opportunity,
};

const policy = compilePolicy({
  name: 'house',
  kinds: { 'assessment-sent': { hours: 'number', stage: 'string' }, 'stage-changed': { stage: 'number' } },
  context: { hiresPerYear: { type: 'number', default: 0 }, toString: { type: 'string' }, hiredAt: { type: 'instant' } },
  conditions: { asks: { fact: 'interaction.signals', params: { type: 'question' }, operator: 'greaterThan', value: 0 } },
});

const almanac = { factValue: () => 'unknown' } as unknown as Almanac;

/** A fact at the last of these interactions: `null` where it is absent, `unknown` where it is not known. */
function read(interactions: readonly object[], fact: string, params?: object, more: object = {}): unknown {
  const timeline = parseTimeline({ ...base, ...more, interactions: interactions as Interactions });
  const facts = factsAt(timeline, policy, timeline.interactions.at(-1)!.id);
  const value = facts[fact];
  if (typeof value === 'function') return (value as (params: object, almanac: Almanac) => unknown)(params ?? {}, almanac);
  return fact in facts ? value : 'unknown';
}

const out = (id: string, day: number, more: object = {}) => ({
  ...{ id, at: at(day), kind: 'message', channel: 'email', from: 'sam', to: ['ana'], signals: [] },
  ...more,
});
const wordless = { signals: undefined };
const question = { type: 'question', topic: 'client' };

describe('who acts', () => {
  it('is the sender, or whose act it is by nature', () => {
    expect(read([out('a', 1)], 'interaction.by')).toEqual(['recruiter']);
    expect(read([{ id: 'a', at: at(1), kind: 'resume-received', from: 'sam' }], 'interaction.by')).toEqual(['candidate']);
    expect(read([{ id: 'a', at: at(1), kind: 'offer-extended' }], 'interaction.reaches')).toEqual(['candidate']);
  });

  it('is both sides in a connected call, whoever dialled, in the order of the roles', () => {
    const call = { id: 'a', at: at(1), kind: 'call', channel: 'phone', outcome: 'connected', from: 'sam', to: ['ana'], signals: [] };
    expect(read([call], 'interaction.by')).toEqual(['candidate', 'recruiter']);
    expect(read([{ ...call, to: undefined }], 'interaction.by')).toBe('unknown');
  });

  it('is asked of the interaction that opened a debt, too', () => {
    const open = (by: string) => {
      const met = {
        all: [
          { fact: 'opened.by', operator: 'contains', value: by },
          { fact: 'interaction.kind', operator: 'equal', value: 'call' },
        ],
      };
      const asked = { kind: 'obligation', category: 'house', severity: 'error', owedBy: 'recruiter', owedTo: 'candidate' } as const;
      const opens = { fact: 'interaction.kind', operator: 'equal', value: 'resume-received' };
      const house = compilePolicy({ name: 'house', rules: { house: { id: 'house', ...asked, opens, due: { days: 1 }, met } } });
      const call = { id: 'b', at: at(1, 10), kind: 'call', channel: 'phone', outcome: 'voicemail', from: 'sam', to: ['ana'], signals: [] };
      const timeline = parseTimeline({ ...base, interactions: [{ id: 'a', at: at(1), kind: 'resume-received' }, call] as Interactions });
      return evaluate(timeline, house, { asOf: at(9) }).violations.length;
    };
    expect([open('candidate'), open('recruiter')]).toEqual([0, 1]);
  });

  it('is unknown of a message that does not say, and nobody of another kind', () => {
    const silent = out('a', 1, { from: undefined, to: undefined });
    expect(['by', 'reaches', 'toRoles', 'fromRole'].map((name) => read([silent], `interaction.${name}`))).toEqual(Array(4).fill('unknown'));
    expect(read([{ id: 'a', at: at(1), kind: 'case-closed' }], 'interaction.by')).toEqual([]);
    expect(read([{ id: 'a', at: at(1), kind: 'case-closed' }], 'interaction.fromRole')).toBeNull();
  });
});

describe('what it says', () => {
  const signals = (list: readonly object[] | undefined, params: object) =>
    read([out('a', 1, { signals: list })], 'interaction.signals', params);

  it('is counted by what the params ask', () => {
    const said = [question, { type: 'pressure', tactic: 'guilt', deadline: at(3) }, { type: 'question', topic: 'other' }];
    expect(signals(said, { type: 'question' })).toBe(2);
    expect(signals(said, { type: ['question', 'pressure'], topic: ['client'] })).toBe(1);
    expect(signals(said, { type: 'pressure', hasDeadline: true, hasReason: false })).toBe(1);
    expect(signals(said, { type: 'question', topic: { fact: 'opportunity.askable' } })).toBe(0);
    expect(signals(said, { type: 'question', by: 'recruiters-side' })).toBe(2);
    expect(signals(said, { type: 'question', topic: { fact: 'opportunity.title' } })).toBe(0);
    expect(signals(said, { type: 'question', topic: { fact: 'context.jurisdictions' } })).toBe('unknown');
  });

  it('is unknown without words, and by whom without a sender', () => {
    expect(signals(undefined, { type: 'question' })).toBe('unknown');
    expect(
      read([out('a', 1, { from: undefined, signals: [question] })], 'interaction.signals', { type: 'question', by: 'candidate' }),
    ).toBe('unknown');
    expect(read([out('a', 1, { from: undefined, signals: [question] })], 'interaction.signals', { type: 'decline', by: 'candidate' })).toBe(
      0,
    );
  });

  it('is nothing of a kind without words', () => {
    expect(read([{ id: 'a', at: at(1), kind: 'note' }], 'interaction.words')).toBe('none');
    expect(read([{ id: 'a', at: at(1), kind: 'note' }], 'interaction.signals', { type: 'question' })).toBe(0);
  });

  it("tells the client, where it comes from the client's own people", () => {
    expect(read([out('a', 1, { from: 'dana' })], 'interaction.topics', { type: 'disclosure' })).toEqual(['client']);
    expect(read([out('a', 1)], 'interaction.topicCount', { type: 'disclosure', among: 'terms' })).toBe(0);
  });
});

describe('the case', () => {
  const asks = { of: 'asks' };

  it('has the interaction in hand in it, and before has not', () => {
    const both = [out('a', 1, { signals: [question] }), out('b', 2, { signals: [question] })];
    expect([read(both, 'case.count', asks), read(both, 'before.count', asks)]).toEqual([2, 1]);
    expect([read(both, 'case.first', asks), read(both, 'before.last', asks)]).toEqual([at(1), at(1)]);
    expect(read(both, 'case.last', { ...asks, fact: 'interaction.id' })).toBe('b');
    expect(read(both, 'case.last', { ...asks, fact: 'signal.topic', type: 'question' })).toBe('client');
    expect(read([out('a', 1)], 'case.last', asks)).toBeNull();
  });

  it('is unknown where some words are, unless it makes no difference', () => {
    const some = [out('a', 1, { signals: [question] }), out('b', 2, wordless)];
    expect([read(some, 'case.count', asks), read(some, 'before.count', asks)]).toEqual(['unknown', 1]);
    expect([read(some, 'case.first', asks), read(some, 'case.last', asks)]).toEqual([at(1), 'unknown']);
  });

  it('remembers which topics were told', () => {
    const told = [out('a', 1, { signals: [{ type: 'disclosure', topic: 'location' }] }), out('b', 2)];
    expect(read(told, 'case.topicCount', { among: 'terms' })).toBe(1);
    expect(read(told, 'case.topicsLacking', { among: ['location', 'process'] })).toEqual(['process']);
    expect(read([...told, out('c', 3, wordless)], 'case.topicCount')).toBe('unknown');
    expect(read([...told, out('c', 3, wordless)], 'case.topicsLacking', { among: ['location', 'process'] })).toEqual(['process']);
  });

  it('has the next real deadline, of those that stand', () => {
    const offer = { id: 'o', at: at(2), kind: 'offer-extended', from: 'sam', to: ['ana'], expiresAt: at(9) };
    expect(read([out('a', 1)], 'case.nextDeadline')).toBe(at(20));
    expect(read([offer], 'case.nextDeadline')).toBe(at(9));
    expect(read([offer, { id: 'd', at: at(3), kind: 'offer-declined' }], 'case.nextDeadline')).toBe(at(20));
    expect(read([offer, out('z', 21)], 'case.nextDeadline')).toBeNull();
  });
});

describe('time', () => {
  it('counts from the interaction in hand, a fact, or the last time of a condition', () => {
    const two = [out('a', 1, { signals: [question] }), out('b', 3)];
    expect(read(two, 'time', { hours: 2 })).toBe(at(3, 11));
    expect(read(two, 'time', { from: 'opportunity.decisionBy', for: { hours: 2 } })).toBe(at(20, 11));
    expect(read(two, 'time', { from: 'case:asks', hours: 2 })).toBe(at(1, 11));
    expect(read(two, 'time', { from: { fact: 'case.first', params: { of: 'asks' } }, hours: 2 })).toBe(at(1, 11));
  });

  it('is absent, or unknown, where what it counts from is', () => {
    expect(read([out('a', 1)], 'time', { from: 'case:asks', hours: 2 })).toBeNull();
    expect(read([out('a', 1, wordless)], 'time', { from: 'case:asks', hours: 2 })).toBe('unknown');
  });
});

describe('what the host states', () => {
  it('is the fact, else the default, else unknown', () => {
    expect(read([out('a', 1)], 'context.hiresPerYear')).toBe(0);
    expect(read([out('a', 1)], 'context.hiresPerYear', {}, { context: { hiresPerYear: 7 } })).toBe(7);
    expect(read([out('a', 1)], 'context.employerHeadcount')).toBe('unknown');
    expect(read([out('a', 1)], 'context.toString')).toBe('unknown');
  });

  it.each([
    ['context.hiresPerYear', { hiresPerYear: '7' }],
    ['context.publiclyAdvertised', { publiclyAdvertised: 'yes' }],
    ['context.jurisdictions', { jurisdictions: 'CA-ON' }],
    ['context.hiredAt', { hiredAt: '2 March' }],
  ])('is unknown, default or not, where it is stated as another type: %s', (fact, context) => {
    expect(read([out('a', 1)], fact, {}, { context })).toBe('unknown');
  });

  it('is an instant however instants are written', () => {
    const hiredAt = (written: string | number) => read([out('a', 1)], 'context.hiredAt', {}, { context: { hiredAt: written } });
    expect([hiredAt(at(2)), hiredAt(new Date(at(2)).toISOString())]).toEqual([at(2), at(2)]);
  });

  it('is absent of an opportunity that does not tell, and false of what is false unless stated', () => {
    expect(read([out('a', 1)], 'opportunity.title')).toBeNull();
    expect(read([out('a', 1)], 'opportunity.clientConfidential', {}, { opportunity: {} })).toBe(false);
    expect(read([out('a', 1)], 'opportunity.askable')).toEqual(['location', 'compensation', 'contract-type']);
  });

  it('is the data of a custom kind', () => {
    const sent = { id: 'a', at: at(1), kind: 'custom', name: 'assessment-sent', data: { hours: 3 } };
    expect([read([sent], 'interaction.name'), read([sent], 'interaction.data.hours')]).toEqual(['assessment-sent', 3]);
    expect(read([out('a', 1)], 'interaction.data.hours')).toBeNull();
  });

  it('is absent where a datum is not of the type that its own kind declares', () => {
    const stage = (name: string, given: unknown) =>
      read([{ id: 'a', at: at(1), kind: 'custom', name, data: { stage: given } }], 'interaction.data.stage');
    expect([stage('assessment-sent', 'first'), stage('assessment-sent', 1)]).toEqual(['first', null]);
    expect([stage('stage-changed', 'first'), stage('stage-changed', 1)]).toEqual([null, 1]);
    expect(stage('undeclared', 1)).toBeNull();
  });

  it('is whether the candidate can be called now', () => {
    expect(read([out('a', 1)], 'party.inContactWindow')).toBe(false);
    expect(read([out('a', 1, { at: at(1, 12) })], 'party.inContactWindow')).toBe(true);
    expect(
      read(
        [out('a', 1)],
        'party.inContactWindow',
        {},
        {
          parties: [
            { id: 'ana', role: 'candidate' },
            { id: 'sam', role: 'recruiter' },
          ],
        },
      ),
    ).toBeNull();
  });
});
