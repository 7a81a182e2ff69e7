import { readFileSync } from 'node:fs';
import { tzOffset } from '@date-fns/tz';
import { annotate, courtesy, evaluate, type InteractionInput, parseTimeline, type Report, type TimelineInput } from 'hearback';
import { describe, expect, it } from 'vitest';
import { exampleCases, exampleLog } from '../../examples/logs/example-log.ts';

const spoken = exampleCases.flatMap(({ interactions }) => interactions).filter((one) => 'body' in one && one.body !== undefined);

describe('the example log', () => {
  it('is written from its cases', () => {
    expect(readFileSync(new URL('../../examples/logs/example.ndjson', import.meta.url), 'utf8')).toBe(exampleLog);
  });

  it.each(exampleCases.map((one) => [one.id, one] as const))('holds a timeline in %s', (_, one) => {
    expect(parseTimeline(JSON.parse(JSON.stringify(one))).interactions).toHaveLength(one.interactions.length);
  });

  it("goes by each office's clock", () => {
    const wrong = exampleCases.flatMap(({ calendar, interactions }) =>
      interactions.filter(({ at }) => {
        const text = at as string;
        const [, sign = '', hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(text) ?? [];
        return Number(`${sign}${String(Number(hours) * 60 + Number(minutes))}`) !== tzOffset(calendar?.timeZone, new Date(text));
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('says which words say what', () => {
    const quoted = (one: InteractionInput) =>
      (one.signals ?? []).map(({ quote, start, end }) => [quote, 'body' in one ? one.body?.slice(start, end) : undefined]);
    const said = spoken.flatMap(quoted);
    expect(said.map(([, words]) => words)).toEqual(said.map(([quote]) => quote));
    expect(said.length).toBeGreaterThan(50);
  });
});

const judge = (timeline: TimelineInput): Report => evaluate(parseTimeline(timeline), courtesy, { asOf: '2026-03-20T12:00:00Z', annotate });
const grave = ({ violations }: Report) => violations.filter(({ severity }) => severity !== 'info');

describe('what the example log shows', () => {
  const reports = exampleCases.map(judge);

  it('is conduct to learn from in a third of the cases', () => {
    expect(reports.filter((report) => grave(report).length === 0 && report.undecided.length === 0).map(({ timeline }) => timeline)).toEqual(
      ['1042', '1055', '1060', '1071', '1075', '2201', '3301', '3313', '3328', '3331', '4401', '4407'],
    );
  });

  it('is nearly all that can go wrong', () => {
    const rules = new Set(reports.flatMap(({ violations }) => violations.map(({ rule }) => rule)));
    expect([...rules].sort()).toEqual([
      'bad-time-ignored',
      'broken-promise',
      'callback-missed',
      'candidate-gone-silent',
      'candidate-no-reply',
      'employer-late-feedback',
      'exploding-offer',
      'ghosting',
      'good-time-not-asked',
      'incomplete-info',
      'late-cancellation',
      'missing-info',
      'opt-out-ignored',
      'overdue-update',
      'pressure-tactics',
      'referral-unacknowledged',
      'referrer-exposed',
      'silent-rejection',
      'submission-without-consent',
      'too-many-follow-ups',
      'unanswered-message',
      'unanswered-question',
      'undisclosed-terms',
      'unreported-progress',
      'unreturned-call',
    ]);
  });

  it('is left undecided where the source cannot show it', () => {
    const undecided = reports.filter((report) => report.undecided.length > 0).map(({ timeline }) => timeline);
    expect(undecided).toEqual(['2207', '4409']);
  });

  it.each(exampleCases.map((one) => [one.id, one] as const))('is the same in %s where the words are read instead of stated', (_, one) => {
    const unread = one.interactions.map((interaction) => {
      const { signals, ...rest } = interaction as InteractionInput & { body?: string };
      return rest.body === undefined ? interaction : rest;
    });
    const errors = (report: Report) =>
      report.violations.filter(({ severity }) => severity === 'error').map(({ id, status }) => `${status} ${id}`);
    expect(errors(judge({ ...one, interactions: unread }))).toEqual(errors(judge(one)));
  });
});
