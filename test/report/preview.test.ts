import { compilePolicy, courtesy, createPreview, evaluate, type InteractionDraft, parseTimeline, preview, type Report } from 'hearback';
import { describe, expect, it } from 'vitest';
import { pairOf } from '../laws/generators/pairs.ts';
import { story } from './story.ts';

const mail: InteractionDraft = { kind: 'message', channel: 'email', from: 'sam', to: ['ana'] };
const rulesOf = (findings: readonly { rule: string }[]) => findings.map(({ rule }) => rule);

describe('preview', () => {
  const asked = story('day 1 10:00 ana → sam email: asks client', 'day 2 10:00');

  it('tells what a message would settle', () => {
    const { settles, breaks } = preview(asked.timeline, { ...mail, signals: [{ type: 'disclosure', topic: 'client' }] }, courtesy, {
      asOf: asked.asOf,
    });
    expect(settles.map(({ rule, how }) => [rule, how])).toEqual([
      ['unanswered-question', 'met'],
      ['unanswered-message', 'met'],
    ]);
    expect(breaks).toEqual([]);
  });

  it('tells which debts it would open, and until when', () => {
    const { opens } = preview(asked.timeline, { ...mail, signals: [{ type: 'promise', action: 'call' }] }, courtesy, { asOf: asked.asOf });
    expect(opens.map(({ rule, dueAt }) => [rule, dueAt])).toEqual([['broken-promise', Date.parse('2026-03-05T17:00:00-06:00')]]);
  });

  it('tells that a debt would be due at another time, and why', () => {
    const { timeline } = story('day 1 10:00 sam → ana email: promises call by day 2 12:00', 'day 1 15:00');
    const [asOf, due] = [Date.parse('2026-03-03T09:00:00-06:00'), Date.parse('2026-03-05T12:00:00-06:00')];
    const { opens, settles, changed } = preview(timeline, { ...mail, signals: [{ type: 'promise', action: 'call', due }] }, courtesy, {
      asOf,
    });
    expect(rulesOf([...opens, ...settles])).not.toContain('broken-promise');
    expect(changed.map(({ rule, status, dueAt }) => [rule, status, dueAt])).toEqual([['broken-promise', 'pending', due]]);
    expect(changed[0]?.evidence.map(({ interaction }) => interaction)).toContain('draft');
  });

  it('tells what would be owed no more, in time or past due', () => {
    const optOut: InteractionDraft = { kind: 'opted-out', from: 'ana' };
    const { gone } = preview(asked.timeline, optOut, courtesy, { asOf: asked.asOf });
    expect(gone).toContain('case-1/unanswered-question/i1/question:client:1');
    const asOf = Date.parse('2026-03-12T10:00:00-05:00');
    const { changed } = preview(asked.timeline, optOut, courtesy, { asOf });
    expect(changed.map(({ rule, status, voidedAt }) => [rule, status, voidedAt])).toContainEqual(['unanswered-question', 'overdue', asOf]);
  });

  it('tells what it would break, and points at the words', () => {
    const body = 'Hi Ana, send it tonight or the slot is gone.';
    const [start, end] = [body.indexOf('or the slot'), body.length - 1];
    const signals = [{ type: 'pressure' as const, tactic: 'threat-of-loss' as const, start, end }];
    const { breaks } = preview(asked.timeline, { ...mail, body, signals }, courtesy, { asOf: asked.asOf });
    expect(rulesOf(breaks)).toEqual(['pressure-tactics']);
    expect(breaks[0]?.evidence).toContainEqual({ interaction: 'draft', start, end });
  });

  it('points at all the words that a rule counted, and at none that it did not', () => {
    const opted = story('day 1 10:00 sam → ana email: discloses terms\nday 2 10:00 ana → sam email: opts-out', 'day 3 10:00');
    const body = 'Thanks Ana. It pays 70/h. Are you sure? I will not write again.';
    const at = (quote: string) => ({ start: body.indexOf(quote), end: body.indexOf(quote) + quote.length });
    const signals = [
      { type: 'acknowledgement' as const, ...at('Thanks Ana') },
      { type: 'disclosure' as const, topic: 'compensation' as const, ...at('70/h') },
      { type: 'question' as const, topic: 'other' as const, ...at('Are you sure') },
    ];
    const { breaks } = preview(opted.timeline, { ...mail, body, signals }, courtesy, { asOf: opted.asOf });
    expect(breaks.map(({ rule, evidence }) => [rule, evidence])).toEqual([
      [
        'opt-out-ignored',
        [{ interaction: 'i2' }, { interaction: 'draft', ...at('70/h') }, { interaction: 'draft', ...at('Are you sure') }],
      ],
    ]);
    const rejection = [{ type: 'decision' as const, outcome: 'rejected' as const, start: 0, end: 6 }];
    const { opens } = preview(asked.timeline, { ...mail, body, signals: rejection }, courtesy, { asOf: asked.asOf });
    expect(opens.find(({ rule }) => rule === 'no-parting-help')?.evidence).toContainEqual({ interaction: 'draft', start: 0, end: 6 });
  });

  it('tells that a note changes nothing, under whatever policy', () => {
    const policy = compilePolicy({
      name: 'noted',
      extends: ['courtesy'],
      rules: {
        noted: {
          kind: 'check',
          category: 'contact',
          severity: 'info',
          owedBy: 'recruiter',
          owedTo: 'candidate',
          when: { all: [] },
          require: { fact: 'interaction.kind', operator: 'notEqual', value: 'note' },
        },
      },
    });
    const nothing = { breaks: [], settles: [], opens: [], changed: [], gone: [] };
    expect(preview(asked.timeline, { kind: 'note', from: 'sam', body: 'seen' }, policy, { asOf: asked.asOf })).toEqual(nothing);
    expect(preview(asked.timeline, mail, policy, { asOf: asked.asOf })).not.toEqual(nothing);
  });

  it('tells what it would mend', () => {
    const { timeline, asOf } = story('day 1 10:00 sam → ana email: asks resume', 'day 4 10:00');
    const signals = (['client', 'location', 'compensation', 'contract-type'] as const).map((topic) => ({
      type: 'disclosure' as const,
      topic,
    }));
    expect(preview(timeline, { ...mail, signals }, courtesy, { asOf }).settles.map(({ rule, how }) => [rule, how])).toEqual([
      ['missing-info', 'mended'],
    ]);
  });

  it('leaves out what a waiver covers', () => {
    const waivers = [{ rule: 'pressure-tactics', reason: 'a drill', approvedBy: 'lee' }];
    const signals = [{ type: 'pressure' as const, tactic: 'guilt' as const }];
    expect(preview(asked.timeline, { ...mail, signals }, courtesy, { asOf: asked.asOf, waivers }).breaks).toEqual([]);
    const late = [{ rule: 'unanswered-message', reason: 'agreed', approvedBy: 'lee' }];
    expect(rulesOf(preview(asked.timeline, { ...mail, signals: [] }, courtesy, { asOf: asked.asOf, waivers: late }).settles)).toEqual([]);
  });

  it.each([
    [null, '`null`'],
    ['hi', '`hi`'],
    [[mail], 'a list'],
  ])('refuses what is no object as a draft: %j', (draft, received) => {
    const timeline = parseTimeline({ id: 'c', parties: [{ id: 'ana', role: 'candidate' }], interactions: [] });
    const options = { asOf: 0, calendar: { timeZone: 'UTC' } };
    expect(() => preview(timeline, draft as unknown as InteractionDraft, courtesy, options)).toThrow(
      `expected an object, received ${received}`,
    );
  });

  it('refuses a draft that is no interaction, one that comes too early, and one that has been sent', () => {
    const refused = (draft: InteractionDraft) => () => preview(asked.timeline, draft, courtesy, { asOf: asked.asOf });
    expect(refused({ ...mail, to: ['bob'] })).toThrow('bob');
    expect(refused({ ...mail, at: '2026-03-02T08:00:00-06:00' })).toThrow('not before the last interaction');
    expect(refused({ ...mail, id: asked.timeline.interactions[0]!.id })).toThrow('an id that no interaction of the timeline has');
  });

  it('can be asked again and again of one timeline', () => {
    const previewOf = createPreview(asked.timeline, courtesy, { asOf: asked.asOf });
    const answer: InteractionDraft = { ...mail, signals: [{ type: 'disclosure', topic: 'client' }] };
    const first = previewOf(answer);
    previewOf({ ...mail, signals: [{ type: 'decision', outcome: 'rejected' }] });
    expect(previewOf(answer)).toEqual(first);
  });

  it('agrees with the report of the timeline in which it was sent', () => {
    const told = { breaks: 0, opens: 0 };
    for (let seed = 1; seed <= 150; seed++) {
      const { timeline: whole } = pairOf(seed);
      const parsed = parseTimeline(whole);
      const calendar = parsed.calendar ?? { timeZone: 'America/Chicago' };
      const instants = parsed.interactions.map(({ at }) => at);
      const at = Math.max(...instants);
      const last = parsed.interactions.filter((one) => one.at === at).at(-1)!;
      const versions = parsed.interactions.filter(({ id }) => id === last.id);
      if (versions.length > 1 || last.dayOf !== undefined || last.retracted === true) continue;
      const before = { ...parsed, interactions: parsed.interactions.filter((one) => one !== last) };
      const { recordedAt: _, ...draft } = last;
      const found = preview(before, draft, courtesy, { asOf: at, calendar });
      const [was, is] = [before, parsed].map((timeline) => evaluate(timeline, courtesy, { asOf: at, calendar })) as [Report, Report];
      const ids = (findings: readonly { id: string }[]) => findings.map(({ id }) => id).sort();
      const stood = new Set(ids([...was.violations, ...was.pending, ...was.undecided, ...was.waived]));
      const added = (findings: readonly { id: string }[]) => ids(findings).filter((id) => !stood.has(id));
      expect(ids(found.breaks), `pair ${String(seed)}`).toEqual(added(is.violations));
      expect(ids(found.opens), `pair ${String(seed)}`).toEqual(added(is.pending));
      told.breaks += found.breaks.length;
      told.opens += found.opens.length;
    }
    expect(told.breaks).toBeGreaterThan(10);
    expect(told.opens).toBeGreaterThan(10);
  });
});
