import * as fc from 'fast-check';
import { audit, compilePolicy, courtesy, type Measured, safeCompilePolicy, type Timeline } from 'hearback';
import { describe, expect, it } from 'vitest';
import { likenessOf } from '../../src/audit/likeness.ts';
import { type FirstMessage, lookAlikes } from '../../src/audit/look-alikes.ts';
import { caseOf, mail, options, reply } from './cases.ts';

const day = 86_400_000;
const people = (count: number, interactions: (index: number) => readonly object[]): Timeline[] =>
  Array.from({ length: count }, (_, index) => caseOf(`case-${String(index).padStart(3, '0')}`, interactions(index), `c${String(index)}`));
const measured = (cases: readonly Timeline[], id: string, policy = courtesy): Measured[] =>
  audit(cases, policy, options).measures.filter(({ measure }) => measure === id);
const on = (index: number) => `${String(2 + (index % 17))} 09:00`;

describe('look-alike outreach', () => {
  const text = (name: string) => `Hi ${name}, we have an exciting opportunity for you with 3 leading companies near you.`;
  const mailed = (count: number, body: (index: number) => string) => people(count, (index) => [mail(on(index), { body: body(index) })]);

  it('is one text to more than ten people in thirty days', () => {
    expect(
      measured(
        mailed(10, (index) => text(`Person${String(index)}`)),
        'look-alike-outreach',
      ),
    ).toMatchObject([{ key: 'sam', unit: 'count', count: 10, value: 10, atMost: 10, status: 'kept' }]);
    expect(
      measured(
        mailed(11, (index) => text(`Person${String(index)}`)),
        'look-alike-outreach',
      ),
    ).toMatchObject([{ key: 'sam', count: 11, status: 'broken', severity: 'warning' }]);
  });

  it('stands on the scorecard with the cases behind it', () => {
    const { scorecards } = audit(
      [
        ...mailed(11, () => text('Ana')),
        caseOf('own', [mail('5 09:00', { body: 'Hello there, your talk about looms was a joy, shall we speak?' })], 'zoe'),
      ],
      courtesy,
      options,
    );
    const figure = scorecards[0]?.figures.find(({ id }) => id === 'look-alike-outreach');
    expect(figure).toMatchObject({ count: 11, of: 12, otherCases: ['own'] });
    expect(scorecards[0]?.cases).toBe(12);
  });

  it('is not a text of its own to each, nor one spread over a year, nor a second mail to the same', () => {
    expect(
      measured(
        mailed(20, (index) => `hello, ${'lovely '.repeat(index)}work on that project of yours`),
        'look-alike-outreach',
      )[0]?.count,
    ).toBe(1);
    const spread = people(20, (index) => [mail(new Date(Date.UTC(2025, 2, 1) + index * 15 * day).toISOString(), { body: text('Ana') })]);
    expect(measured(spread, 'look-alike-outreach')[0]).toMatchObject({ count: 2, status: 'kept' });
    expect(
      measured(
        people(2, () => Array.from({ length: 15 }, (_, index) => mail(on(index), { body: text('Ana') }))),
        'look-alike-outreach',
      )[0]?.count,
    ).toBe(2);
  });

  it('looks past names, numbers and markup', () => {
    const timeline = caseOf('one', []);
    const plain = likenessOf('Hi Ana, are you open to 2 new roles at Acme near you?', timeline);
    expect(likenessOf('<p>Hi Ben,</p> <p>are you open to 17 new roles at <b>Globex</b> near you?</p>', timeline)).toBe(plain);
    expect(likenessOf('hi ana, are you open to new roles near you at acme?', timeline)).not.toBeUndefined();
    expect(likenessOf('Hi Ana, are you open to a new role near you?', timeline)).not.toBe(plain);
    expect(likenessOf('Hi Ana!', timeline)).toBeUndefined();
  });

  it('is found as by looking at every stretch of time', () => {
    const message = fc.record({
      at: fc.integer({ min: 0, max: 60 }).map((days) => days * day),
      candidate: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      timeline: fc.constantFrom('1', '2', '3'),
      hash: fc.constantFrom('x', 'y'),
    });
    fc.assert(
      fc.property(fc.array(message, { maxLength: 25 }), fc.integer({ min: 1, max: 3 }), (messages: FirstMessage[], atMost) => {
        const within = (end: FirstMessage) =>
          messages.filter(({ at, hash }) => hash === end.hash && at <= end.at && at > end.at - 30 * day);
        const peopleIn = (some: readonly FirstMessage[]) => new Set(some.map(({ candidate }) => candidate)).size;
        const { most, excessive } = lookAlikes(messages, 30 * day, atMost);
        expect(most?.people ?? 0).toBe(Math.max(0, ...messages.map((end) => peopleIn(within(end)))));
        const expected = messages.filter((end) => peopleIn(within(end)) > atMost).flatMap(within);
        expect(excessive).toEqual(new Set(expected));
      }),
    );
  });
});

describe('a measure of a policy', () => {
  const answered = compilePolicy({
    name: 'ours',
    extends: ['courtesy'],
    measures: [
      {
        id: 'answers',
        of: { condition: 'candidate-contact' },
        among: { condition: 'outreach' },
        per: 'organization',
        over: { days: 7 },
        minimum: 4,
        atLeast: 0.5,
      },
      { id: 'mails', of: { condition: 'recruiters-contact' }, per: 'party', over: { days: 1 }, atMost: 2, severity: 'error' },
    ],
  });
  const cases = (count: number, answers: number) =>
    people(count, (index) => [
      mail('3 09:00'),
      ...(index < answers ? [reply('17 09:00')] : []),
      ...(index === 0 ? [mail('18 09:00')] : []),
    ]);

  it('is a share of what it looks at, whenever in the case it came', () => {
    expect(measured(cases(6, 2), 'answers', answered)).toMatchObject([
      { key: 'TalentCo', per: 'organization', unit: 'share', count: 2, of: 6, status: 'broken', cases: ['case-000', 'case-001'] },
    ]);
    expect(measured(cases(6, 3), 'answers', answered)[0]).toMatchObject({ value: 0.5, status: 'kept' });
  });

  it('says nothing of too few', () => {
    const [few] = measured(cases(3, 0), 'answers', answered);
    expect(few).toMatchObject({ count: 0, of: 3, status: 'too-few' });
    expect(few).not.toHaveProperty('value');
  });

  it('is a count where it is a share of nothing, in the stretch that is worst', () => {
    expect(measured(cases(4, 0), 'mails', answered)).toMatchObject([
      {
        key: 'sam',
        unit: 'count',
        count: 4,
        from: Date.parse('2026-03-03T09:00:00Z'),
        to: Date.parse('2026-03-03T09:00:00Z'),
        status: 'broken',
        severity: 'error',
      },
    ]);
  });

  it('is of the later stretch, of two that are as bad', () => {
    const twice = people(4, (index) => [mail(index < 2 ? '3 09:00' : '10 09:00')]);
    expect(measured(twice, 'mails', answered)).toMatchObject([{ count: 2, status: 'kept', from: Date.parse('2026-03-10T09:00:00Z') }]);
  });

  it('takes what came at one instant together', () => {
    const atOnce = people(8, (index) => [mail('3 09:00'), ...(index >= 4 ? [reply('17 09:00')] : [])]);
    expect(measured(atOnce, 'answers', answered)).toMatchObject([{ count: 4, of: 8, status: 'kept' }]);
  });

  it('asks of LinkedIn what LinkedIn asks', () => {
    const linkedIn = (answers: number) =>
      people(100, (index) => [mail(on(index % 10), { channel: 'linkedin' }), ...(index < answers ? [reply('18 09:00')] : [])]);
    expect(measured(linkedIn(12), 'linkedin-response-rate')[0]).toMatchObject({ of: 100, value: 0.12, status: 'broken' });
    expect(measured(linkedIn(13), 'linkedin-response-rate')[0]).toMatchObject({ status: 'kept' });
    expect(measured(linkedIn(13).slice(1), 'linkedin-response-rate')[0]).toMatchObject({ status: 'too-few' });
  });

  it('does not depend on the order of the cases', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(cases(8, 3), { minLength: 8 }), (shuffled) => {
        expect(audit(shuffled, answered, options)).toEqual(audit(cases(8, 3), answered, options));
      }),
      { numRuns: 10 },
    );
  });

  const problemsOf = (measure: object): string[] => {
    const compiled = safeCompilePolicy({
      name: 'ours',
      extends: ['courtesy'],
      measures: [{ id: 'm', per: 'party', atMost: 1, ...measure }],
    });
    if (!compiled.ok) return compiled.error.issues.map(({ path }) => path.join('.'));
    try {
      audit([], compiled.policy, options);
    } catch (error) {
      return (error as { issues: { path: unknown[] }[] }).issues.map(({ path }) => path.join('.'));
    }
    return [];
  };
  // those of the policy that it extends come first
  it.each([
    ['a condition that nobody knows', { of: { condition: 'outreech' } }, 'measures.2.of.condition'],
    ['a condition that only a debt can be asked', { of: { condition: 'answers-opener' } }, 'measures.2.of'],
    ['a stretch of time that is not always as long', { of: { condition: 'outreach' }, over: { months: 1 } }, 'measures.2.over'],
    ['no bound', { of: { condition: 'outreach' }, atMost: undefined }, 'measures.2'],
  ])('may not have %s', (_, measure, path) => {
    expect(problemsOf(measure)).toEqual([path]);
  });
});
