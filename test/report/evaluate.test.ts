import {
  type Annotate,
  annotate,
  audit,
  compilePolicy,
  courtesy,
  evaluate,
  evaluateJson,
  HearbackError,
  parseTimeline,
  type Report,
  safeCompilePolicy,
  safeParseTimeline,
} from 'hearback';
import { describe, expect, it } from 'vitest';

const parties = [
  { id: 'ana', role: 'candidate', name: 'Ana Ruiz' },
  { id: 'sam', role: 'recruiter', name: 'Sam Lee', organization: 'TalentCo' },
  { id: 'dana', role: 'employer', name: 'Dana Fox', organization: 'Acme Corp' },
];
const calendar = { timeZone: 'America/Chicago' };

interface Event {
  readonly day: number;
  readonly kind: string;
  readonly [field: string]: unknown;
}

/** A timeline of events at ten in the morning, on days counted from Monday 5 January 2026. */
function story(events: readonly Event[]): unknown {
  const interactions = events.map(({ day, ...event }, place) => ({
    id: `i${String(place + 1)}`,
    at: new Date(Date.UTC(2026, 0, 4 + day, 16)).toISOString(),
    ...event,
  }));
  return { id: 'case-1', opportunity: { title: 'Backend Engineer', client: 'Acme Corp' }, parties, calendar, interactions };
}

const mail = (day: number, from: string, to: string, signals: readonly object[]): Event => ({
  day,
  kind: 'message',
  channel: 'email',
  from,
  to: [to],
  signals,
});
const terms = ['client', 'location', 'compensation', 'contract-type'].map((topic) => ({ type: 'disclosure', topic }));
const judge = (json: unknown, asOf: string): Report => evaluate(parseTimeline(json), courtesy, { asOf });
const rulesOf = (findings: Report['violations']): string[] => findings.map(({ rule }) => rule).sort();

describe('a perfect recruiter', () => {
  const perfect = story([
    mail(1, 'sam', 'ana', terms),
    mail(2, 'ana', 'sam', [{ type: 'interest' }, { type: 'question', topic: 'process' }]),
    mail(2, 'sam', 'ana', [{ type: 'disclosure', topic: 'process' }]),
    { day: 3, kind: 'resume-received', from: 'ana', to: ['sam'] },
    { day: 4, kind: 'resume-submitted', from: 'sam', to: ['dana'] },
    mail(4, 'sam', 'ana', [{ type: 'disclosure', topic: 'status' }]),
    { day: 8, kind: 'feedback-received', outcome: 'positive', from: 'dana', to: ['sam'] },
    mail(9, 'sam', 'ana', [{ type: 'disclosure', topic: 'status' }]),
    { day: 15, kind: 'interview-held', from: 'dana', to: ['ana'], signals: [] },
    { day: 16, kind: 'feedback-received', outcome: 'undecided', from: 'dana', to: ['sam'] },
    mail(16, 'sam', 'ana', [{ type: 'no-news' }]),
    mail(23, 'sam', 'ana', [{ type: 'no-news' }]),
    { day: 29, kind: 'decision-made', outcome: 'rejected', from: 'dana', to: ['sam'] },
    mail(30, 'sam', 'ana', [
      { type: 'decision', outcome: 'rejected' },
      { type: 'help', form: 'feedback' },
    ]),
  ]);

  it.each(['2026-01-20', '2026-02-05', '2026-04-01', '2026-07-01'])('is found nothing wrong with, as of %s', (day) => {
    const report = judge(perfect, `${day}T12:00:00Z`);
    expect(report.violations).toEqual([]);
    expect(report.undecided).toEqual([]);
  });

  it('owes nothing in the months of silence after the case is over', () => {
    expect(judge(perfect, '2026-07-01T12:00:00Z').pending).toEqual([]);
  });
});

describe('a single long silence', () => {
  const events = [
    mail(1, 'sam', 'ana', terms),
    { day: 2, kind: 'resume-received', from: 'ana', to: ['sam'] },
    { day: 3, kind: 'resume-submitted', from: 'sam', to: ['dana'] },
    mail(3, 'sam', 'ana', [{ type: 'disclosure', topic: 'status' }]),
    { day: 9, kind: 'interview-held', from: 'dana', to: ['ana'], signals: [] },
  ];
  const ofSilence = ({ violations }: Report) =>
    violations.filter(({ category }) => category === 'overdue-update' || category === 'ghosting');

  it('after résumé, submission and interview is one overdue update and one ghosting', () => {
    expect(rulesOf(ofSilence(judge(story(events), '2026-03-20T12:00:00Z')))).toEqual(['ghosting', 'overdue-update']);
  });

  it('is the same after a connected call of unknown words, and says what is assumed of it', () => {
    const call = { day: 12, kind: 'call', channel: 'phone', outcome: 'connected', from: 'sam', to: ['ana'] };
    const found = ofSilence(judge(story([...events, call]), '2026-03-20T12:00:00Z'));
    expect(rulesOf(found)).toEqual(['ghosting', 'overdue-update']);
    for (const { assumes } of found) expect(assumes).toEqual([{ unknown: 'words', interaction: 'i6' }]);
  });
});

/** The issues of an error, by code, with the nearest name. */
const issuesOf = (error: HearbackError) => error.issues.map(({ code, nearest }) => [code, nearest]);

describe('a policy with five misspelt names', () => {
  const result = safeCompilePolicy({
    name: 'ours',
    extends: ['courtesy'],
    rules: {
      'overdue-updat': 'error',
      'too-many-follow-ups': ['warning', { limits: 2 }],
      'overdue-update': { due: { day: 7 } },
      'ours-call': {
        kind: 'check',
        id: 'ours-call',
        category: 'contact',
        severity: 'info',
        owedBy: 'recruiter',
        owedTo: 'candidate',
        when: { fact: 'interaction.knd', operator: 'equal', value: 'call' },
        require: { fact: 'interaction.outcome', operator: 'equals', value: 'connected' },
      },
    },
  });

  it('is refused with all five and what each was meant to be', () => {
    if (result.ok) throw new Error('it was taken');
    expect(result.error).toBeInstanceOf(HearbackError);
    expect(issuesOf(result.error)).toEqual(
      expect.arrayContaining([
        ['unknown-rule', 'overdue-update'],
        ['unknown-option', 'limit'],
        ['unknown-key', 'days'],
        ['unknown-fact', 'interaction.kind'],
        ['unknown-operator', 'equal'],
      ]),
    );
  });
});

describe('a timeline with four mistakes', () => {
  const result = safeParseTimeline({
    id: 'case-1',
    parties,
    interactions: [
      { id: 'i1', at: '2026-03-02T09:00:00', kind: 'note' },
      { id: 'i2', at: '2026-03-02T09:00:00Z', kind: 'note', from: 'samm' },
      { id: 'i3', at: '2026-03-02T09:00:00Z', kind: 'note', body: 'one' },
      { id: 'i3', at: '2026-03-02T09:00:00Z', kind: 'note', body: 'two' },
      { id: 'i4', at: '2026-03-02T09:00:00Z', kind: 'mesage', channel: 'email' },
    ],
  });

  it('is refused with all four', () => {
    if (result.ok) throw new Error('it was taken');
    const codes = issuesOf(result.error);
    expect(codes).toContainEqual(['zoneless-time', undefined]);
    expect(codes).toContainEqual(['unknown-party', 'sam']);
    expect(codes).toContainEqual(['conflicting-versions', undefined]);
    expect(codes).toContainEqual(['invalid-value', 'message']);
  });
});

describe('evaluate', () => {
  const simple = { id: 'case-1', parties, interactions: [] };

  it('says which line to add where there is no calendar at all', () => {
    expect(() => judge(simple, '2026-03-20T12:00:00Z')).toThrow('"calendar": { "timeZone": "America/Chicago" }');
  });

  it('takes the calendar of the timeline, else of the call, else of the policy', () => {
    const policy = compilePolicy({ name: 'ours', calendar: { timeZone: 'Europe/London' } });
    const zone = (json: unknown, options: object) => evaluate(parseTimeline(json), policy, { asOf: 0, ...options }).calendar.timeZone;
    expect(zone(simple, {})).toBe('Europe/London');
    expect(zone(simple, { calendar: { timeZone: 'Asia/Kolkata' } })).toBe('Asia/Kolkata');
    expect(zone({ ...simple, calendar }, { calendar: { timeZone: 'Asia/Kolkata' } })).toBe('America/Chicago');
  });

  it('names what the timeline holds and the policy does not declare', () => {
    const policy = compilePolicy({ name: 'ours', kinds: { 'assessment-sent': {} }, context: { campus: { type: 'boolean' } } });
    const sent = (day: number, name: string) => ({ day, kind: 'custom', name, from: 'sam', to: ['ana'] });
    const told = story([sent(1, 'assessment-sent'), sent(2, 'assesment-sent'), sent(3, 'assesment-sent')]);
    const timeline = parseTimeline({ ...(told as object), context: { campus: true, campuss: true } });
    const { coverage } = evaluate(timeline, policy, { asOf: '2026-01-30T00:00:00Z' });
    expect(coverage.undeclared).toEqual({ kinds: { 'assesment-sent': 2 }, context: ['campuss'] });
    const all = audit([timeline, { ...timeline, id: 'case-2' }], policy, { asOf: '2026-01-30T00:00:00Z' });
    expect(all.coverage.undeclared).toEqual({ kinds: { 'assesment-sent': 4 }, context: ['campuss'] });
    const early = evaluate(timeline, courtesy, { asOf: timeline.interactions[0]!.at });
    expect(early.coverage.undeclared).toEqual({ kinds: { 'assessment-sent': 1 }, context: ['campus', 'campuss'] });
  });

  it('reads text only where a reader is given', () => {
    const spoken = story([{ day: 1, kind: 'message', channel: 'email', from: 'sam', to: ['ana'], body: 'Bonjour' }]);
    const unread = evaluate(parseTimeline(spoken), courtesy, { asOf: '2026-01-06T00:00:00Z' });
    expect(unread.coverage.words).toEqual({ known: 0, unknown: 1 });
    const read = evaluate(parseTimeline(spoken), courtesy, {
      asOf: '2026-01-06T00:00:00Z',
      annotate: () => ({ signals: [], words: 'read', diagnostics: [] }),
    });
    expect(read.coverage.words).toEqual({ known: 1, unknown: 0 });
    expect(rulesOf(read.violations)).toEqual(['missing-info']);
    expect(read.violations[0]?.basis).toBe('stated');
  });

  it.each(['', '  \n', '<p></p>'])('knows nothing of the words where the text is empty: %j', (body) => {
    const blank = story([{ day: 1, kind: 'message', channel: 'email', from: 'sam', to: ['ana'], body }]);
    const report = evaluate(parseTimeline(blank), courtesy, { asOf: '2026-01-06T00:00:00Z', annotate });
    expect(report.coverage.words).toEqual({ known: 0, unknown: 1 });
    expect(report.violations).toEqual([]);
  });

  it('has a message read in the zone of who wrote it, and a call in that of the office', () => {
    const zones: string[] = [];
    const reader: Annotate = (_, { timeZone }) => {
      zones.push(timeZone);
      return { signals: [], words: 'read', diagnostics: [] };
    };
    const [ana, ...others] = simple.parties;
    const interactions = [
      { id: 'i1', kind: 'message', channel: 'email', at: '2026-01-05T09:00:00Z', from: 'ana', to: ['sam'], body: 'Try me after six' },
      { id: 'i2', kind: 'message', channel: 'email', at: '2026-01-05T10:00:00Z', from: 'sam', to: ['ana'], body: 'Until six, then' },
      {
        id: 'i3',
        kind: 'call',
        channel: 'phone',
        outcome: 'connected',
        at: '2026-01-05T11:00:00Z',
        from: 'ana',
        to: ['sam'],
        body: 'Until six',
      },
    ];
    const timeline = parseTimeline({ ...simple, calendar, parties: [{ ...ana, timeZone: 'America/New_York' }, ...others], interactions });
    evaluate(timeline, courtesy, { asOf: '2026-01-06T00:00:00Z', annotate: reader });
    expect(zones).toEqual(['America/New_York', 'America/Chicago', 'America/Chicago']);
  });

  it('has what two said to each other read as such: a call, an interview, but no voicemail', () => {
    const told: unknown[] = [];
    const reader: Annotate = (body, { retold }) => {
      told.push(body, retold);
      return { signals: [], words: 'read', diagnostics: [] };
    };
    const call = { kind: 'call', channel: 'phone', from: 'sam', to: ['ana'] };
    const interactions = [
      { ...call, id: 'i1', at: '2026-01-05T09:00:00Z', outcome: 'voicemail', body: 'left' },
      { ...call, id: 'i2', at: '2026-01-05T10:00:00Z', outcome: 'connected', body: 'summed up' },
      { id: 'i3', kind: 'interview-held', at: '2026-01-05T11:00:00Z', from: 'sam', to: ['ana'], body: 'interviewed' },
      { id: 'i4', kind: 'message', channel: 'sms', at: '2026-01-05T12:00:00Z', from: 'sam', to: ['ana'], body: 'sent' },
    ];
    evaluate(parseTimeline({ ...simple, calendar, interactions }), courtesy, { asOf: '2026-01-06T00:00:00Z', annotate: reader });
    expect(told).toEqual(['left', undefined, 'summed up', true, 'interviewed', true, 'sent', undefined]);
  });

  it('reports waivers that match nothing, and those that have expired', () => {
    const silent = story([{ day: 1, kind: 'call', channel: 'phone', outcome: 'missed', from: 'ana', to: ['sam'] }]);
    const waiver = { reason: 'agreed with the team', approvedBy: 'lee' };
    const report = evaluate(parseTimeline(silent), courtesy, {
      asOf: '2026-03-01T00:00:00Z',
      waivers: [
        { ...waiver, rule: 'unreturned-call' },
        { ...waiver, rule: 'ghosting' },
        { ...waiver, rule: 'unreturned-call', until: '2026-02-01T00:00:00Z' },
      ],
    });
    expect(report.violations).toEqual([]);
    expect(report.waived.map(({ rule, waivedBecause }) => [rule, waivedBecause])).toEqual([['unreturned-call', 'agreed with the team']]);
    expect(report.waiverProblems).toEqual([
      { waiver: 1, code: 'matched-nothing' },
      { waiver: 2, code: 'expired' },
    ]);
  });

  it('waives for whom a debt is owed to as well, of one interaction, and up to and with the last instant', () => {
    const silent = story([{ day: 1, kind: 'call', channel: 'phone', outcome: 'missed', from: 'ana', to: ['sam'] }]);
    const until = '2026-03-01T00:00:00Z';
    const timeline = parseTimeline(silent);
    const [{ id: call } = { id: '' }] = timeline.interactions;
    const waivedBy = (more: object, asOf = until): number => {
      const waivers = [{ reason: 'agreed', approvedBy: 'lee', rule: 'unreturned-call', ...more }];
      return evaluate(timeline, courtesy, { asOf, waivers }).waived.length;
    };
    expect([{ party: 'ana' }, { party: 'sam' }, { party: 'kim' }].map((more) => waivedBy(more))).toEqual([1, 1, 0]);
    expect([{ openedBy: call }, { openedBy: 'another' }].map((more) => waivedBy(more))).toEqual([1, 0]);
    expect([{ timeline: timeline.id }, { timeline: 'another' }].map((more) => waivedBy(more))).toEqual([1, 0]);
    expect([until, '2026-03-01T00:00:00.001Z'].map((asOf) => waivedBy({ until }, asOf))).toEqual([1, 0]);
  });

  it('keeps names, addresses and words of the timeline out of the report', () => {
    const secret = story([{ ...mail(1, 'sam', 'ana', []), subject: 'Xyzzy offer', body: 'plugh@example.com says xyzzy' }]);
    const text = JSON.stringify(judge(secret, '2026-03-01T00:00:00Z'));
    for (const word of ['Ana', 'Ruiz', 'Sam Lee', 'Xyzzy', 'xyzzy', 'plugh', 'Acme', 'Backend']) expect(text).not.toContain(word);
  });
});

describe('evaluateJson', () => {
  it('throws nothing but HearbackError, for any JSON at all', () => {
    const odd = [null, 1, 'x', [], {}, { id: 1 }, { parties: {} }, { __proto__: null }, { interactions: [null] }, [[]], true];
    for (const timeline of odd) {
      for (const policy of [...odd, { name: 'p', rules: { __proto__: 'off', constructor: 'error' } }, { name: 'p', extends: ['p'] }]) {
        expect(() => evaluateJson(timeline, policy, { asOf: 0 })).toThrow(HearbackError);
      }
    }
  });
});
