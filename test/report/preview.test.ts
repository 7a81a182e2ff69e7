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

  it('tells what it would break, and points at the words', () => {
    const body = 'Hi Ana, send it tonight or the slot is gone.';
    const [start, end] = [body.indexOf('or the slot'), body.length - 1];
    const signals = [{ type: 'pressure' as const, tactic: 'threat-of-loss' as const, start, end }];
    const { breaks } = preview(asked.timeline, { ...mail, body, signals }, courtesy, { asOf: asked.asOf });
    expect(rulesOf(breaks)).toEqual(['pressure-tactics']);
    expect(breaks[0]?.evidence).toContainEqual({ interaction: 'draft', start, end });
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
    const nothing = { breaks: [], settles: [], opens: [] };
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
  });

  it('refuses a draft that is no interaction, and one that comes too early', () => {
    const refused = (draft: InteractionDraft) => () => preview(asked.timeline, draft, courtesy, { asOf: asked.asOf });
    expect(refused({ ...mail, to: ['bob'] })).toThrow('bob');
    expect(refused({ ...mail, at: '2026-03-02T08:00:00-06:00' })).toThrow('not before the last interaction');
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
