import { readFileSync } from 'node:fs';
import { tzOffset } from '@date-fns/tz';
import { type InteractionInput, parseTimeline } from 'hearback';
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
    for (const [quote, words] of spoken.flatMap(quoted)) expect(words).toBe(quote);
  });
});
