import { readFileSync } from 'node:fs';
import { tzOffset } from '@date-fns/tz';
import { courtesy, evaluate, parseTimeline } from 'hearback';
import { describe, expect, it } from 'vitest';
import { exemplaryCases, exemplaryLog } from '../../examples/logs/exemplary-log.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the log of exemplary cases', () => {
  it('is written from its cases', () => {
    expect(read('examples/logs/exemplary.ndjson')).toBe(exemplaryLog);
  });

  it('has twenty cases, each of its own', () => {
    expect(new Set(exemplaryCases.map(({ id }) => id)).size).toBe(20);
  });

  it("goes by each office's clock", () => {
    for (const { calendar, interactions } of exemplaryCases) {
      for (const { at } of interactions) {
        const [, sign = '', hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(at as string) ?? [];
        expect(Number(`${sign}${String(Number(hours) * 60 + Number(minutes))}`)).toBe(tzOffset(calendar?.timeZone, new Date(at as string)));
      }
    }
  });

  it.each(exemplaryCases.map((one) => [one.id, one] as const))('is without reproach in %s', (_, one) => {
    const timeline = parseTimeline(one);
    for (const asOf of ['2026-02-13T18:00:00Z', '2026-03-06T18:00:00Z', '2026-03-20T12:00:00Z']) {
      const { violations, undecided } = evaluate(timeline, courtesy, { asOf });
      const grave = violations.filter(({ severity }) => severity !== 'info');
      expect([asOf, ...[...grave, ...undecided].map(({ id, status }) => `${status} ${id}`)]).toEqual([asOf]);
    }
  });

  it('shows most of what the rules ask for being done', () => {
    const kept = new Set(
      exemplaryCases.flatMap((one) => Object.keys(evaluate(parseTimeline(one), courtesy, { asOf: '2026-03-20T12:00:00Z' }).met)),
    );
    expect([...kept]).toEqual(
      expect.arrayContaining([
        ...['unanswered-question', 'broken-promise', 'callback-missed', 'unreported-progress', 'overdue-update', 'silent-rejection'],
        ...['unreturned-call', 'unanswered-message', 'referral-unacknowledged', 'candidate-no-reply', 'candidate-gone-silent'],
        ...['candidate-broken-promise', 'employer-late-feedback'],
      ]),
    );
  });
});
