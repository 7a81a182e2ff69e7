import { courtesy, createMonitor, HearbackError, type InteractionInput, describe as inWords, type Monitor, parseTimeline } from 'hearback';
import { describe, expect, it } from 'vitest';

const calendar = { timeZone: 'America/Chicago' };
const empty = parseTimeline({
  id: 'case-1',
  calendar,
  parties: [
    { id: 'ana', role: 'candidate' },
    { id: 'sam', role: 'recruiter' },
  ],
  interactions: [],
});
const at = (time: string): number => Date.parse(`2026-03-${time}-06:00`);
const missed = (id: string, time: string): InteractionInput => {
  return { id, kind: 'call', channel: 'phone', outcome: 'missed', at: at(time), from: 'ana', to: ['sam'] };
};
const mail = (id: string, time: string, signals: Extract<InteractionInput, { kind: 'message' }>['signals'] = []): InteractionInput => {
  return { id, kind: 'message', channel: 'email', at: at(time), from: 'sam', to: ['ana'], signals };
};
const monitor = (): Monitor => createMonitor(courtesy, { timeline: empty });
const rulesOf = (findings: readonly { readonly rule: string }[]): string[] => findings.map(({ rule }) => rule);
const errorOf = (action: () => unknown): HearbackError => {
  try {
    action();
  } catch (error) {
    if (error instanceof HearbackError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('push', () => {
  it('tells which debt an interaction opens, who owes it and until when', () => {
    const [opened] = monitor().push(missed('i1', '02T16:00:00')).opened;
    expect(opened).toEqual({
      id: 'case-1/unreturned-call/i1',
      rule: 'unreturned-call',
      category: 'responsiveness',
      severity: 'error',
      status: 'pending',
      owedBy: 'sam',
      owedTo: 'ana',
      openedBy: 'i1',
      dueAt: at('03T17:00:00'),
    });
  });

  it('takes what nobody can change', () => {
    const call = { id: 'i1', kind: 'call', channel: 'phone', outcome: 'missed', at: 0, from: 'ana', to: ['sam'], signals: [] } as const;
    expect(rulesOf(monitor().push(call).opened)).toEqual(['unreturned-call']);
    const mails = { kind: 'message', channel: 'sms', from: 'sam', to: ['ana'], signals: [{ type: 'pressure', tactic: 'guilt' }] } as const;
    expect(rulesOf(monitor().preview(mails, 0).breaks)).toContain('pressure-tactics');
  });

  it('tells what it settles, in time or late, and what it breaks', () => {
    const desk = monitor();
    desk.push(missed('i1', '02T16:00:00'));
    const { settled, broke } = desk.push(mail('i2', '04T10:00:00', [{ type: 'pressure', tactic: 'guilt' }]));
    expect(settled.map(({ rule, how }) => [rule, how])).toEqual([['unreturned-call', 'late']]);
    expect(rulesOf(broke)).toContain('pressure-tactics');
  });

  it('tells what is owed no more', () => {
    const desk = monitor();
    desk.push(missed('i1', '02T16:00:00'));
    expect(desk.push({ id: 'i2', kind: 'opted-out', at: at('02T17:00:00'), from: 'ana' }).gone).toEqual(['case-1/unreturned-call/i1']);
  });

  it('tells that a debt is due at another time', () => {
    const desk = monitor();
    const tomorrow = { type: 'promise' as const, action: 'call' as const };
    desk.push(mail('i1', '02T09:00:00', [{ ...tomorrow, due: at('03T12:00:00') }]));
    const { opened, changed } = desk.push(mail('i2', '03T09:00:00', [{ ...tomorrow, due: at('05T12:00:00') }]));
    expect(rulesOf(opened)).not.toContain('broken-promise');
    expect(changed.map(({ id, status, dueAt }) => [id, status, dueAt])).toEqual([
      ['case-1/broken-promise/i1/promise:call:1', 'pending', at('05T12:00:00')],
    ]);
  });

  it('tells that a debt past due is owed no more', () => {
    const desk = monitor();
    desk.push(missed('i1', '02T16:00:00'));
    const { changed, gone } = desk.push({ id: 'i2', kind: 'opted-out', at: at('06T10:00:00'), from: 'ana' });
    expect(changed.map(({ id, status, voidedAt }) => [id, status, voidedAt])).toEqual([
      ['case-1/unreturned-call/i1', 'overdue', at('06T10:00:00')],
    ]);
    expect(gone).toEqual([]);
  });

  it('tells that what was settled late is not settled', () => {
    const desk = monitor();
    desk.push(missed('i1', '02T16:00:00'));
    const answer = { ...mail('i2', '04T10:00:00'), recordedAt: at('04T10:00:00') };
    expect(desk.push(answer).settled.map(({ how }) => how)).toEqual(['late']);
    const { broke, changed } = desk.push({ ...answer, recordedAt: at('04T11:00:00'), retracted: true });
    expect(broke).toEqual([]);
    expect(changed.map(({ rule, status }) => [rule, status])).toEqual([['unreturned-call', 'overdue']]);
  });

  it('changes nothing where it tells what is known', () => {
    const desk = monitor();
    desk.push(missed('i1', '02T16:00:00'));
    expect(desk.push({ ...missed('i1', '02T16:00:00'), meta: 'again' })).toEqual({
      opened: [],
      settled: [],
      broke: [],
      changed: [],
      gone: [],
    });
    expect(desk.timeline.interactions).toHaveLength(1);
  });

  it('tells what comes to light late, and what that settles', () => {
    const desk = monitor();
    desk.push(missed('i1', '02T16:00:00'));
    desk.push({ id: 'i3', kind: 'note', at: at('05T09:00:00') });
    expect(desk.push(mail('i2', '03T10:00:00')).settled.map(({ rule, how }) => [rule, how])).toEqual([['unreturned-call', 'met']]);
    expect(rulesOf(desk.push(missed('i4', '03T11:00:00')).broke)).toEqual(['unreturned-call']);
  });

  it('takes a correction by when it was recorded, and a retraction', () => {
    const desk = monitor();
    const first = { ...missed('i1', '02T16:00:00'), recordedAt: at('02T16:00:00') };
    desk.push(first);
    expect(desk.push({ ...first, recordedAt: at('02T17:00:00'), retracted: true }).gone).toEqual(['case-1/unreturned-call/i1']);
    expect(desk.report(at('09T09:00:00')).violations).toEqual([]);
    expect(rulesOf(desk.report(at('09T09:00:00'), { knownAsOf: at('02T16:30:00') }).violations)).toEqual(['unreturned-call']);
    expect(rulesOf(desk.push({ ...first, recordedAt: at('02T18:00:00') }).opened)).toEqual(['unreturned-call']);
  });

  it('leaves out what a waiver covers', () => {
    const waivers = [{ rule: 'unreturned-call', reason: 'agreed', approvedBy: 'lee' }];
    const desk = createMonitor(courtesy, { timeline: empty, waivers });
    expect(desk.push(missed('i1', '02T16:00:00')).opened).toEqual([]);
    expect(rulesOf(desk.push(mail('i2', '03T10:00:00')).settled)).not.toContain('unreturned-call');
    desk.push(missed('i3', '03T16:00:00'));
    expect(desk.push({ id: 'i4', kind: 'opted-out', at: at('03T16:30:00'), from: 'ana' }).gone).toEqual([]);
  });
});

describe('what is wrong', () => {
  it('is refused with where it is, and changes nothing', () => {
    const desk = monitor();
    desk.push(missed('i1', '02T16:00:00'));
    const before = JSON.stringify(desk.report(at('04T09:00:00')));
    const wrong: [unknown, readonly (string | number)[], string][] = [
      [{ ...missed('i2', '03T09:00:00'), to: ['bob'] }, ['to', 0], 'unknown-party'],
      [{ ...missed('i2', '03T09:00:00'), outcome: 'mised' }, ['outcome'], 'invalid-value'],
      [{ ...missed('i2', '03T09:00:00'), at: '2026-03-03T09:00:00' }, ['at'], 'zoneless-time'],
      [missed('i1', '03T16:00:00'), [], 'conflicting-versions'],
      [null, [], 'invalid-type'],
    ];
    for (const [interaction, path, code] of wrong) {
      const { code: of, issues } = errorOf(() => desk.push(interaction as InteractionInput));
      expect([of, issues[0]?.path, issues[0]?.code]).toEqual(['invalid-interaction', path, code]);
    }
    expect(JSON.stringify(desk.report(at('04T09:00:00')))).toBe(before);
    expect(desk.timeline.interactions).toHaveLength(1);
  });

  it('is refused in the options and in the moments', () => {
    const { calendar: _, ...homeless } = empty;
    expect(errorOf(() => createMonitor(courtesy, { timeline: homeless })).issues[0]?.code).toBe('missing-calendar');
    const desk = monitor();
    expect(errorOf(() => desk.report('soon')).issues[0]?.path).toEqual(['asOf']);
    expect(errorOf(() => desk.report(0, { knownAsOf: 'soon' })).issues[0]?.path).toEqual(['knownAsOf']);
    expect(errorOf(() => desk.nextDueAt('2026-03-03')).issues[0]?.path).toEqual(['asOf']);
    expect(errorOf(() => desk.preview({ kind: 'note' }, Number.NaN)).issues[0]?.path).toEqual(['asOf']);
    expect(errorOf(() => desk.preview({ kind: 'note', from: 'bob' }, 0)).issues[0]?.path).toEqual(['from']);
  });

  it('may be a reader of the host that fails: the monitor is as it was', () => {
    const failing = () => {
      throw new Error('no reader');
    };
    const desk = createMonitor(courtesy, { timeline: empty, annotate: failing });
    desk.push(missed('i1', '02T16:00:00'));
    const { signals: _, ...unread } = { ...mail('i2', '03T09:00:00'), body: 'Hi Ana' } as InteractionInput & { signals?: unknown };
    expect(() => desk.push(unread as InteractionInput)).toThrow('no reader');
    expect(rulesOf(desk.report(at('03T10:00:00')).pending)).toEqual(['unreturned-call']);
    desk.push(mail('i2', '03T09:00:00'));
    expect(desk.report(at('03T10:00:00')).pending.filter(({ rule }) => rule === 'unreturned-call')).toEqual([]);
  });
});

describe('report', () => {
  it('does not know what lies ahead', () => {
    const desk = monitor();
    desk.push(missed('i1', '02T16:00:00'));
    desk.push(mail('i2', '05T10:00:00'));
    expect(rulesOf(desk.report(at('02T12:00:00')).pending)).toEqual([]);
    expect(rulesOf(desk.report(at('03T12:00:00')).pending)).toEqual(['unreturned-call']);
    expect(rulesOf(desk.report(at('04T12:00:00')).violations)).toEqual(['unreturned-call']);
  });

  it('stays as it is when more is pushed, though nobody has looked into it yet', () => {
    const desk = monitor();
    desk.push(missed('i1', '02T16:00:00'));
    const [kept, read] = [desk.report(at('04T09:00:00')), JSON.stringify(desk.report(at('04T09:00:00')))];
    desk.push(mail('i2', '04T10:00:00'));
    desk.push(missed('i0', '02T09:00:00'));
    expect(JSON.stringify(kept)).toBe(read);
  });

  it('is told in words with the timeline that the monitor holds', () => {
    const desk = monitor();
    desk.push(missed('i1', '02T16:00:00'));
    const report = desk.report(at('04T09:00:00'));
    expect(inWords(report, { policy: courtesy, timeline: desk.timeline })[0]?.message).toContain('ana called on Mon 2 Mar');
  });
});

describe('preview', () => {
  it('tells what a draft would do, leaves no trace, and knows nothing of what lies ahead', () => {
    const desk = monitor();
    desk.push(missed('i1', '02T16:00:00'));
    const draft = { kind: 'message' as const, channel: 'email' as const, from: 'sam', to: ['ana'], signals: [] };
    const first = desk.preview(draft, at('03T09:00:00'));
    expect(rulesOf(first.settles)).toEqual(['unreturned-call']);
    desk.push(mail('i2', '03T12:00:00'));
    expect(desk.preview(draft, at('03T09:00:00'))).toEqual(first);
    expect(rulesOf(desk.preview(draft, at('03T13:00:00')).settles)).not.toContain('unreturned-call');
  });
});

describe('a draft', () => {
  it('has an id of its own, or none', () => {
    const desk = monitor();
    desk.push({ id: 'i1', kind: 'note', at: at('02T16:00:00') });
    const { issues } = errorOf(() => desk.preview(mail('i1', '03T09:00:00'), at('03T09:00:00')));
    expect(issues.map(({ path }) => path)).toEqual([['draft', 'id']]);
  });
});

describe('nextDueAt', () => {
  it('goes from the day on which a debt is due over its reminder to when it is overdue, and asks no more', () => {
    const desk = createMonitor(courtesy, { timeline: empty, actionHorizon: 2 });
    desk.push(missed('i1', '02T16:00:00'));
    const moments: (number | undefined)[] = [];
    for (let moment = desk.nextDueAt(at('02T16:00:00')); moment !== undefined; moment = desk.nextDueAt(moment)) moments.push(moment);
    expect(moments).toEqual([at('03T00:00:00'), at('03T13:00:00'), at('03T17:00:00') + 1, at('05T17:00:00') + 1]);
  });

  it('counts from the last report or interaction where it is not told from when', () => {
    const desk = monitor();
    expect(desk.nextDueAt()).toBeUndefined();
    desk.push(missed('i1', '02T16:00:00'));
    expect(desk.nextDueAt()).toBe(at('03T00:00:00'));
    desk.report(at('03T16:00:00'));
    expect(desk.nextDueAt()).toBe(at('03T17:00:00') + 1);
  });

  it('knows up to which instant a breach asks for something', () => {
    const horizon = 3 * 86_400_000;
    const desk = createMonitor(courtesy, { timeline: empty, actionHorizon: 3 });
    desk.push(mail('i1', '02T10:00:00', [{ type: 'pressure', tactic: 'guilt' }]));
    expect(desk.nextDueAt(at('02T10:00:00') + horizon)).toBe(at('02T10:00:00') + horizon + 1);
    expect(desk.nextDueAt(at('02T10:00:00') + horizon + 1)).not.toBe(at('02T10:00:00') + horizon + 1);
  });

  it('knows when a waiver ends, and what is planned ahead', () => {
    const waivers = [{ rule: 'unreturned-call', reason: 'away', approvedBy: 'lee', until: at('02T18:00:00') }];
    const desk = createMonitor(courtesy, { timeline: empty, waivers });
    desk.push(missed('i1', '02T16:00:00'));
    desk.push(mail('i2', '02T19:00:00'));
    expect(desk.nextDueAt(at('02T16:00:00'))).toBe(at('02T18:00:00') + 1);
    expect(desk.nextDueAt(at('02T18:30:00'))).toBe(at('02T19:00:00'));
  });
});

describe('an opt-out elsewhere', () => {
  const optedOutAt = at('02T18:00:00');
  const parties = empty.parties.map((party) => (party.role === 'candidate' ? { ...party, standing: { optedOutAt } } : party));
  const desk = (...interactions: InteractionInput[]): Monitor => {
    const watching = createMonitor(courtesy, { timeline: { ...empty, parties } });
    for (const interaction of interactions) watching.push(interaction);
    return watching;
  };

  it('ends what could be settled only by contacting the candidate, when it comes, and is when to look again', () => {
    const watching = desk(missed('i1', '02T16:00:00'));
    expect(rulesOf(watching.report(optedOutAt - 1).pending)).toEqual(['unreturned-call']);
    expect(watching.nextDueAt(at('02T17:00:00'))).toBe(optedOutAt);
    const report = watching.report(optedOutAt);
    expect([...report.pending, ...report.violations, ...report.nextActions]).toEqual([]);
    expect(watching.nextDueAt(optedOutAt)).toBeUndefined();
    expect(watching.report(optedOutAt - 1).pending).toHaveLength(1);
  });

  it('leaves what was overdue by then, and says since when it is owed no more', () => {
    const [finding] = desk(missed('i1', '01T10:00:00'), missed('i0', '01T09:00:00')).report(at('04T12:00:00')).pending;
    expect(finding).toBeUndefined();
    const late = createMonitor(courtesy, {
      timeline: {
        ...empty,
        parties: parties.map((party) => ({ ...party, ...(party.standing && { standing: { optedOutAt: at('05T12:00:00') } }) })),
      },
    });
    late.push(missed('i1', '02T16:00:00'));
    const { violations } = late.report(at('06T12:00:00'));
    expect(violations.map(({ rule, voidedAt }) => [rule, voidedAt])).toEqual([['unreturned-call', at('05T12:00:00')]]);
    expect(violations[0]!.evidence).toEqual([{ interaction: 'i1' }]);
  });

  it('is not what an interaction or a draft after it is told to have done', () => {
    const watching = desk(missed('i1', '02T16:00:00'));
    const { settles, gone } = watching.preview(
      { kind: 'message', channel: 'email', from: 'sam', to: ['ana'], signals: [] },
      at('02T19:00:00'),
    );
    expect([settles, gone]).toEqual([[], []]);
    const { settled, gone: lost } = watching.push(mail('i2', '02T19:00:00'));
    expect([settled, lost]).toEqual([[], []]);
    watching.push(mail('i3', '02T17:00:00'));
    expect(watching.report(at('03T12:00:00')).met).toEqual({ 'unreturned-call': 1 });
  });

  it('comes after what happens at the same instant, and is lifted by interest then', () => {
    const call = mail('i2', '02T18:00:00');
    expect(desk(missed('i1', '02T16:00:00'), call).report(at('03T12:00:00')).met).toEqual({ 'unreturned-call': 1 });
    const keen: InteractionInput = { ...mail('i2', '02T18:00:00', [{ type: 'interest' }]), from: 'ana', to: ['sam'] };
    expect(rulesOf(desk(missed('i1', '02T16:00:00'), keen).report(at('03T12:00:00')).pending)).toContain('unreturned-call');
  });
});
