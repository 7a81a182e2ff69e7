import * as fc from 'fast-check';
import { audit, compilePolicy, courtesy, createAudit, type Timeline } from 'hearback';
import { describe, expect, it } from 'vitest';
import { caseOf, mail, options, reply } from './cases.ts';

const optsOut = (at: string) => ({ kind: 'opted-out', from: 'ana', at });
const interested = (at: string) => reply(at, { signals: [{ type: 'interest' }] });
const asks = (at: string, more: object = {}) => mail(at, { signals: [{ type: 'question', topic: 'availability' }], ...more });
const ignored = (cases: readonly Timeline[], more: object = {}) =>
  audit(cases, courtesy, { ...options, ...more })
    .findings.filter(({ rule }) => rule === 'opt-out-ignored')
    .map(({ timeline }) => timeline);

describe('an opt-out', () => {
  const left = caseOf('left', [mail('2 09:00'), optsOut('3 09:00')]);
  const other = caseOf('other', [mail('2 10:00'), asks('5 09:00')]);

  it('counts in the other cases of that candidate', () => {
    expect(ignored([left, other])).toEqual(['other']);
    expect(audit([left, other], courtesy, options).carriedOptOuts).toEqual([
      { timeline: 'other', party: 'ana', optedOutAt: Date.parse('2026-03-03T09:00:00Z') },
    ]);
  });

  it('counts whichever case came first, and from whichever part', () => {
    expect(audit([other, left], courtesy, options)).toEqual(audit([left, other], courtesy, options));
    const [one, two] = [createAudit(courtesy, options), createAudit(courtesy, options)];
    one.add(other);
    two.add(left);
    two.addPart(one.part());
    expect(two.result()).toEqual(audit([left, other], courtesy, options));
  });

  it('does not count for somebody else, nor for another organization', () => {
    const parties = [
      { id: 'ana', role: 'candidate' as const },
      { id: 'sam', role: 'recruiter' as const, organization: 'Elsewhere' },
    ];
    expect(ignored([left, caseOf('ben', [mail('2 10:00'), asks('5 09:00')], 'ben')])).toEqual([]);
    expect(ignored([left, caseOf('other', [mail('2 10:00'), asks('5 09:00')], 'ana', { parties })])).toEqual([]);
  });

  it('does not count before it was given, nor once interest lifted it', () => {
    expect(ignored([left, caseOf('earlier', [mail('2 10:00'), asks('2 12:00')])])).toEqual([]);
    expect(ignored([caseOf('left', [mail('2 09:00'), optsOut('3 09:00'), interested('4 09:00')]), other])).toEqual([]);
    expect(ignored([left, caseOf('back', [mail('2 10:00'), interested('4 09:00'), asks('5 09:00')])])).toEqual([]);
  });

  it('voids what could be settled only by contacting the candidate', () => {
    const waiting = caseOf('other', [{ kind: 'resume-received', from: 'ana', to: ['sam'], at: '2 09:00' }]);
    const rules = (cases: readonly Timeline[]) =>
      audit(cases, courtesy, options).findings.map(({ timeline, rule }) => `${timeline} ${rule}`);
    expect(rules([waiting])).toEqual(['other overdue-update']);
    expect(rules([waiting, caseOf('left', [optsOut('3 09:00')])])).toEqual([]);
  });

  it('may be one that the host states, of which the earlier counts', () => {
    const parties = [
      { id: 'ana', role: 'candidate' as const, standing: { optedOutAt: '2026-03-03T09:00:00Z' } },
      { id: 'sam', role: 'recruiter' as const, organization: 'TalentCo' },
    ];
    expect(ignored([caseOf('stated', [], 'ana', { parties }), other])).toEqual(['other']);
  });

  it('is carried nowhere where that is turned off, or no rule asks for it', () => {
    expect(ignored([left, other], { carryOptOuts: false })).toEqual([]);
    const policy = compilePolicy({ name: 'calls', rules: {}, conditions: { 'opted-out': { all: [] }, 'was-opted-out': { all: [] } } });
    const one = createAudit(policy, options);
    one.add(left);
    expect(JSON.parse(JSON.stringify(one.part()))).toMatchObject({ cases: [{ timeline: 'left' }] });
    expect(one.part().cases[0]).not.toHaveProperty('again');
  });

  it('leaves what else is judged as it was, words that were read and words that are unknown among it', () => {
    const texts = fc.constantFrom(
      'I will call you on Friday.',
      'Who is the client?',
      'Send it tonight or the slot is gone.',
      '',
      undefined,
    );
    const at = fc.integer({ min: 2, max: 18 }).map((day) => `${String(day)} 09:00`);
    const spoken = fc.array(fc.record({ at, body: texts, back: fc.boolean() }), { minLength: 1, maxLength: 8 });
    const read = (body: string) => ({
      signals: body.includes('call') ? [{ type: 'promise' as const, action: 'call' as const, quote: body, read: true as const }] : [],
      words: body.includes('client') ? ('unknown' as const) : ('read' as const),
      diagnostics: [],
    });
    fc.assert(
      fc.property(spoken, (said) => {
        const messages = said.map(({ at, body, back }) => {
          const { signals: _, ...bare } = (back ? reply : mail)(at);
          return { ...bare, ...(body === undefined ? {} : { body }) };
        });
        const one = caseOf('one', messages);
        // an opt-out long after all that happened changes no verdict on what happened
        const late = caseOf('late', [{ kind: 'opted-out', from: 'ana', at: '19 09:00' }]);
        const judged = (cases: readonly Timeline[]) => {
          const { findings, scorecards } = audit(cases, courtesy, { ...options, annotate: read, fewestCases: 1 });
          return {
            broken: findings.filter(({ status }) => status === 'broken'),
            scorecards: JSON.stringify(scorecards.map(({ figures }) => figures[0])),
          };
        };
        expect(judged([one, late]).broken).toEqual(judged([one]).broken);
      }),
      { numRuns: 60 },
    );
  });
});
