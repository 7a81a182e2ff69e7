import { audit, compareAudits, comparePolicies, compareWithBaseline, compilePolicy, courtesy } from 'hearback';
import { describe, expect, it } from 'vitest';
import { caseOf, mail, missedCall, options, reply } from './cases.ts';

// a call that tells somebody to call back, so that the mail after it is no first contact
const voicemail = (at: string, more: object = {}) => missedCall(at, { outcome: 'voicemail', signals: [], ...more });
const idsOf = (findings: readonly { id: string }[]) => findings.map(({ id }) => id);

describe('two audits compared', () => {
  const before = audit([caseOf('one', [voicemail('2 09:00')]), caseOf('two', [voicemail('2 09:00')], 'ben')], courtesy, options);
  const after = audit(
    [
      caseOf('one', [voicemail('2 09:00')]),
      caseOf('two', [voicemail('2 09:00'), mail('2 12:00')], 'ben'),
      caseOf('new', [reply('3 09:00')], 'cem'),
    ],
    courtesy,
    options,
  );

  it('say what is new, what is gone and what is still there, by the ids of findings', () => {
    const { appeared, gone, remained, broken, cleared, rules } = compareAudits(before, after);
    expect([appeared, gone, remained].map(idsOf)).toEqual([
      ['new/unanswered-message/new-1'],
      ['two/unreturned-call/two-1'],
      ['one/unreturned-call/one-1'],
    ]);
    expect({ broken, cleared }).toEqual({ broken: ['new'], cleared: ['two'] });
    expect(rules).toEqual([
      { rule: 'unanswered-message', appeared: 1, gone: 0, remained: 0, broken: ['new'], cleared: [] },
      { rule: 'unreturned-call', appeared: 0, gone: 1, remained: 1, broken: [], cleared: ['two'] },
    ]);
  });

  it('have nothing to say of themselves', () => {
    expect(compareAudits(after, JSON.parse(JSON.stringify(after)))).toMatchObject({ appeared: [], gone: [], broken: [], cleared: [] });
  });

  it('know a finding again that another of its cases stands for', () => {
    const shared = voicemail('2 09:00', { id: 'call' });
    const inB = audit([caseOf('b', [shared])], courtesy, options);
    const inBoth = audit([caseOf('a', [shared]), caseOf('b', [shared])], courtesy, options);
    expect(compareAudits(inB, inBoth)).toMatchObject({ appeared: [], gone: [] });
  });
});

describe('a baseline', () => {
  it('sets aside what was accepted, and names what is stale', () => {
    const result = audit([caseOf('one', [voicemail('2 09:00'), reply('3 09:00')])], courtesy, options);
    const { fresh, accepted, stale } = compareWithBaseline(result, ['one/unreturned-call/one-1', 'gone/ghosting/i1']);
    expect(idsOf(fresh)).toEqual(['one/unanswered-message/one-2']);
    expect(idsOf(accepted)).toEqual(['one/unreturned-call/one-1']);
    expect(stale).toEqual(['gone/ghosting/i1']);
  });
});

describe('two policies compared over one log', () => {
  it('say which cases a new threshold would break, and which it would clear', () => {
    const house = compilePolicy({
      name: 'house',
      extends: ['courtesy'],
      rules: { 'unreturned-call': { due: { businessDays: 3 } }, 'unanswered-message': { due: { businessHours: 4 } } },
    });
    const log = [
      caseOf('call', [voicemail('2 09:00'), mail('4 12:00')]),
      caseOf('message', [reply('2 09:00'), mail('3 12:00')], 'ben'),
      caseOf('kept', [reply('2 09:00'), mail('2 12:00')], 'cem'),
    ];
    const { broken, cleared, before, after } = comparePolicies(log, courtesy, house, options);
    expect({ broken, cleared }).toEqual({ broken: ['message'], cleared: ['call'] });
    expect([before, after]).toEqual([audit(log, courtesy, options), audit(log, house, options)]);
  });
});
