import { describe, expect, it } from 'vitest';
import { referenceEvaluate } from './evaluate.ts';
import { back, check, dana, interaction, obligation, on, out, policy, statuses, timeline, words } from './scenario.ts';
import type { Interaction, ReferenceReport, Rule, Timeline } from './types.ts';

const judged = (
  rules: Rule | readonly Rule[],
  interactions: readonly Interaction[],
  asOf = on(30),
  more: Partial<Timeline> = {},
): ReferenceReport => referenceEvaluate(timeline(interactions, more), policy(Array.isArray(rules) ? rules : [rules as Rule]), { asOf });

const withdrew = (id: string, at: number) => interaction({ id, at, kind: 'candidate-withdrew' });

describe('law 2: ordered', () => {
  it('takes interactions by instant, then seq, then id, whatever the order given', () => {
    const at = on(1);
    const given = [back('q', at, { seq: 1 }), out('a', at, { seq: 2 })];
    expect(judged(obligation(), given).met).toEqual({ answer: 1 });
    expect(judged(obligation(), given.toReversed()).met).toEqual({ answer: 1 });
    expect(statuses(judged(obligation(), [back('q', at), out('a', at)]))).toEqual(['overdue answer/q']);
  });
});

describe('law 3: as of', () => {
  it('does not see what happens after `asOf`', () => {
    expect(statuses(judged(obligation(), [back('q', on(1)), out('a', on(2))], on(1, 10)))).toEqual(['pending answer/q']);
  });

  it('does not know a version recorded after `knownAsOf`, and takes the latest one known', () => {
    const versions = [back('q', on(1), { recordedAt: on(1) }), back('q', on(1), { recordedAt: on(3), retracted: true })];
    const options = { asOf: on(4) };
    expect(statuses(referenceEvaluate(timeline(versions), policy([obligation()]), { ...options, knownAsOf: on(2) }))).toEqual([
      'overdue answer/q',
    ]);
    expect(statuses(referenceEvaluate(timeline(versions), policy([obligation()]), options))).toEqual([]);
  });
});

describe('law 5: steps', () => {
  it('settles before it opens: nothing meets what it opens', () => {
    const talks = obligation({ opens: { condition: 'told' }, due: { days: 7 } });
    const report = judged(talks, [out('a', on(1)), out('b', on(2))], on(3));
    expect(report.met).toEqual({ answer: 1 });
    expect(statuses(report)).toEqual(['pending answer/b']);
  });

  it('opens nothing while `voided` holds', () => {
    expect(statuses(judged(obligation({ voided: { condition: 'over' } }), [withdrew('w', on(1)), back('q', on(2))]))).toEqual([]);
  });

  it('lets `met` win over `voided`', () => {
    const rule = obligation({ met: { condition: 'withdrew' }, voided: { condition: 'over' } });
    expect(judged(rule, [back('q', on(1)), withdrew('w', on(2))]).met).toEqual({ answer: 1 });
  });
});

describe('law 6: inclusive', () => {
  const due = on(3, 17);

  it('is met at `dueAt`, and late a millisecond after', () => {
    expect(judged(obligation(), [back('q', on(1)), out('a', due)]).met).toEqual({ answer: 1 });
    const [late] = judged(obligation(), [back('q', on(1)), out('a', due + 1)]).violations;
    expect(late).toMatchObject({ status: 'late', dueAt: due, settledBy: 'a', settledAt: due + 1 });
  });

  it('is pending as of `dueAt`, and overdue a millisecond after', () => {
    expect(statuses(judged(obligation(), [back('q', on(1))], due))).toEqual(['pending answer/q']);
    expect(statuses(judged(obligation(), [back('q', on(1))], due + 1))).toEqual(['overdue answer/q']);
  });

  it('settles as of the start of a day of which the hour is not known', () => {
    const dayOf = { date: '2026-03-04', timeZone: 'America/Chicago' };
    const told = out('a', on(4, 0) - 1, { dayOf });
    expect(judged(obligation(), [back('q', on(1)), told]).met).toEqual({ answer: 1 });
    expect(judged(obligation(), [back('q', on(3, 12)), told], on(4)).met).toEqual({ answer: 1 });
  });
});

describe('law 7: states', () => {
  const rule = obligation({ voided: { condition: 'over' } });

  it('is gone when voided in time', () => {
    expect(statuses(judged(rule, [back('q', on(1)), withdrew('w', on(3, 17))]))).toEqual([]);
  });

  it('stays overdue when voided after it fell due', () => {
    const [finding] = judged(rule, [back('q', on(1)), withdrew('w', on(4))]).violations;
    expect(finding).toMatchObject({ status: 'overdue', voidedAt: on(4) });
  });
});

describe('one debt at a time', () => {
  it('opens nothing while one is open to the same party', () => {
    expect(statuses(judged(obligation(), [back('q1', on(1)), back('q2', on(2))]))).toEqual(['overdue answer/q1']);
  });

  it('opens another for another side', () => {
    const asks = [back('q1', on(1)), back('q2', on(2), { to: ['dana'] })];
    expect(statuses(judged(obligation({ owedBy: 'addressee' }), asks))).toEqual(['overdue answer/q1', 'overdue answer/q2']);
  });

  it('opens none for a colleague', () => {
    const asks = [back('q1', on(1)), back('q2', on(2), { to: ['tim'] })];
    expect(statuses(judged(obligation({ owedBy: 'addressee' }), asks))).toEqual(['overdue answer/q1']);
  });

  it('opens one for each signal of another topic', () => {
    const question = (topic: string) => ({ type: 'question', topic });
    const asks = back('q1', on(1), { signals: [question('client'), question('location'), question('client')] });
    expect(statuses(judged(obligation({ each: 'question' }), [asks]))).toEqual([
      'overdue answer/q1/question:client:1',
      'overdue answer/q1/question:location:1',
    ]);
  });
});

describe('restarts', () => {
  const rule = obligation({ restarts: { condition: 'asked' }, due: { days: 2 } });

  it('starts the clock of a pending debt anew, and keeps its id', () => {
    const [finding] = judged(rule, [back('q1', on(1)), back('q2', on(2))], on(3)).pending;
    expect(finding).toMatchObject({ id: 'case-1/answer/q1', openedAt: on(1), dueAt: on(5, 0) - 1 });
  });

  it('leaves one past due, and opens a new one', () => {
    const report = judged(rule, [back('q1', on(1)), back('q2', on(4))], on(4));
    expect(statuses(report)).toEqual(['overdue answer/q1', 'pending answer/q2']);
  });

  it('takes the due of the signal that restarts it', () => {
    const promise = (due: number) => ({ signals: [{ type: 'promise', action: 'call', due }] });
    const keep = obligation({
      each: 'promise',
      owedBy: 'sender',
      opens: { condition: 'told' },
      restarts: { fact: 'signal.action', operator: 'equal', value: { fact: 'opened.signal.action' } },
      due: { at: 'signal.due' },
      met: { fact: 'interaction.kind', operator: 'equal', value: 'call' },
    });
    const [finding] = judged(keep, [out('p1', on(1), promise(on(2))), out('p2', on(1, 12), promise(on(5)))], on(3)).pending;
    expect(finding).toMatchObject({ id: 'case-1/answer/p1/promise:call:1', dueAt: on(5) });
  });
});

describe('repeats', () => {
  const rule = obligation({
    opens: { fact: 'interaction.kind', operator: 'equal', value: 'resume-received' },
    repeats: true,
    due: { days: 4 },
  });
  const resume = interaction({ id: 'r', at: on(1), kind: 'resume-received' });

  it('opens the next one when one is settled', () => {
    const report = judged(rule, [resume, out('a', on(2))], on(3));
    expect(report.met).toEqual({ answer: 1 });
    expect(report.pending).toMatchObject([{ openedBy: 'a', dueAt: on(7, 0) - 1 }]);
  });

  it('opens none after a voiding', () => {
    const report = judged({ ...rule, voided: { condition: 'over' } } as Rule, [resume, withdrew('w', on(2))], on(3));
    expect(statuses(report)).toEqual([]);
  });
});

describe('law 10: unknown', () => {
  const secret = out('a', on(2), words);
  const told = { fact: 'interaction.signals', params: { type: 'decision' }, operator: 'greaterThan', value: 0 };

  it('settles by a contact that perhaps settles, and assumes it', () => {
    const rule = obligation({ met: { all: [{ condition: 'told' }, told] } });
    expect(judged(rule, [back('q', on(1)), secret]).met).toEqual({ answer: 1 });
    const [late] = judged(rule, [back('q', on(1)), out('a', on(9), words)]).violations;
    expect(late).toMatchObject({ status: 'late', assumes: [{ unknown: 'words', interaction: 'a' }] });
  });

  it('is not voided by what perhaps voids', () => {
    const [finding] = judged(obligation({ met: { condition: 'withdrew' }, voided: told }), [back('q', on(1)), secret]).violations;
    expect(finding).toMatchObject({ status: 'overdue', assumes: [{ unknown: 'words', interaction: 'a' }] });
  });

  it('cannot decide a requirement that is unknown', () => {
    const report = judged(check({ require: told }), [secret]);
    expect(report.undecided).toMatchObject([{ assumes: [{ unknown: 'words', interaction: 'a' }] }]);
  });

  it('counts where it could not tell whether a rule applied', () => {
    expect(judged(check({ when: told }), [secret, out('b', on(3), words)]).coverage.unjudged).toEqual({ limit: 2 });
  });

  it('has one undecided finding of a rule that perhaps does not apply', () => {
    const rule = check({ appliesWhen: { fact: 'context.publiclyAdvertised', operator: 'equal', value: true } });
    const report = judged(rule, [out('a', on(1)), out('b', on(2))]);
    expect(report.undecided).toMatchObject([{ id: 'case-1/limit', assumes: [{ unknown: 'context', fact: 'context.publiclyAdvertised' }] }]);
    expect(report.violations).toEqual([]);
    expect(statuses(judged(rule, [out('a', on(1)), out('b', on(2))], on(3), { context: { publiclyAdvertised: false } }))).toEqual([]);
  });
});

describe('coverage', () => {
  const met = { all: [{ condition: 'told' }] };

  it('does not decide an overdue debt that only an unseen channel could have met', () => {
    const report = judged(obligation({ met }), [back('q', on(1))], on(9), { covers: { message: 'none', call: 'none' } });
    expect(report.undecided).toMatchObject([
      {
        assumes: [
          { unknown: 'coverage', kind: 'call' },
          { unknown: 'coverage', kind: 'message' },
        ],
      },
    ]);
  });

  it('stands, and assumes, where a channel is seen', () => {
    const report = judged(obligation({ met }), [back('q', on(1))], on(9), { covers: { call: 'none' } });
    expect(report.violations).toMatchObject([{ status: 'overdue', assumes: [{ unknown: 'coverage', kind: 'call' }] }]);
  });

  it('does not decide a check that an unseen contact would have kept whole', () => {
    const rule = check({ require: { fact: 'case.count', params: { of: 'asked' }, operator: 'greaterThan', value: 0 } });
    expect(statuses(judged(rule, [out('a', on(1))], on(2), { covers: { message: 'none', call: 'none' } }))).toEqual(['undecided limit/a']);
    expect(
      statuses(
        judged(check({ require: { fact: 'interaction.automated', operator: 'equal', value: true } }), [out('a', on(1))], on(2), {
          covers: { message: 'none', call: 'none' },
        }),
      ),
    ).toEqual(['broken limit/a']);
  });
});

describe('checks', () => {
  const three = [out('a', on(1)), out('b', on(2)), out('c', on(3))];

  it('is broken where what is required fails', () => {
    expect(statuses(judged(check(), three))).toEqual(['broken limit/b', 'broken limit/c']);
  });

  it('stays broken when mended', () => {
    const report = judged(check({ remedy: { condition: 'asked' } }), [...three, back('d', on(4)), back('e', on(5))]);
    expect(report.violations).toMatchObject([{ remediedBy: 'd' }, { remediedBy: 'd' }]);
  });

  it('acts only in force: `from` inclusive, `to` exclusive', () => {
    expect(statuses(judged(check({ effective: { from: on(2), to: on(3) } }), three))).toEqual(['broken limit/b']);
  });

  it('takes the first severity that holds', () => {
    const severity = [{ when: { fact: 'interaction.id', operator: 'equal', value: 'c' }, severity: 'error' }, { severity: 'info' }];
    expect(judged(check({ severity }), three).violations.map((finding) => finding.severity)).toEqual(['info', 'error']);
  });
});

describe('yielding and waivers', () => {
  const gentle = check({ id: 'gentle', yieldsTo: [{ rule: 'limit', because: 'the limit says it' }] });
  const two = [out('a', on(1)), out('b', on(2))];

  it('yields to a finding with the same opening', () => {
    expect(statuses(judged([check(), gentle], two))).toEqual(['broken limit/b', 'waived gentle/b']);
  });

  it('does not yield to a waived finding', () => {
    const limit = check({ yieldsTo: [{ when: { condition: 'told' }, because: 'so be it' }] });
    expect(statuses(judged([limit, gentle], two))).toEqual(['broken gentle/b', 'waived limit/b']);
  });

  it('moves what a waiver matches until it expires, and reports what matches nothing', () => {
    const waiver = { rule: 'limit', reason: 'agreed', approvedBy: 'lee' };
    const waivers = [
      { ...waiver, until: on(3) },
      { ...waiver, party: 'dana' },
    ];
    const report = (asOf: number) => referenceEvaluate(timeline(two), policy([check()]), { asOf, waivers });
    expect(statuses(report(on(3)))).toEqual(['waived limit/b']);
    expect(report(on(3)).waiverProblems).toEqual([{ waiver: 1, code: 'matched-nothing' }]);
    expect(statuses(report(on(3) + 1))).toEqual(['broken limit/b']);
    expect(report(on(3) + 1).waiverProblems.map(({ code }) => code)).toEqual(['expired', 'matched-nothing']);
  });
});

describe('who owes', () => {
  const owedBy = (interactions: readonly Interaction[], more: Record<string, unknown> = {}) =>
    judged(obligation(more), interactions).violations.map((finding) => finding.owedBy);

  it('is the sender, an addressee, who was last in contact, or the first, of that role', () => {
    expect(owedBy([back('q', on(1), { to: ['dana', 'tim'] })])).toEqual(['tim']);
    expect(owedBy([out('x', on(1), { from: 'tim' }), back('q', on(2), { to: ['dana'] })])).toEqual(['tim']);
    expect(owedBy([back('q', on(1), { to: ['dana'] })])).toEqual(['sam']);
  });

  it('is nobody without an addressee', () => {
    expect(owedBy([interaction({ id: 'q', at: on(1), from: 'ana' })], { owedBy: 'addressee' })).toEqual([]);
  });

  it('lets a colleague settle, and the employer for the recruiter, but not the recruiter for the employer', () => {
    const rule = (who: string) => obligation({ owedBy: who, met: { fact: 'interaction.byDebtor', operator: 'equal', value: true } });
    const asks = back('q', on(1), { to: ['sam', 'dana'] });
    expect(judged(rule('recruiter'), [asks, out('a', on(2), { from: 'tim' })]).met).toEqual({ answer: 1 });
    expect(judged(rule('recruiter'), [asks, out('a', on(2), { from: dana.id })]).met).toEqual({ answer: 1 });
    expect(judged(rule('employer'), [asks, out('a', on(2))]).met).toEqual({});
  });
});
