import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote } from '../../src/signals/find-quote.ts';
import { parseSignals } from '../../src/signals/parse-signals.ts';

const text = 'Hi Ana,\r\n\r\nThey said “we’re still\r\n  waiting” – sorry.  Call me, call me.';
const found = (quote: string, near?: number) => {
  const place = findQuote(text, quote, near);
  return place === undefined ? undefined : text.slice(place.start, place.end);
};

describe('a quote', () => {
  it('is found as it stands', () => expect(findQuote(text, 'Ana')).toEqual({ start: 3, end: 6 }));
  it('is found where it is said to be, if it stands there', () => {
    expect(findQuote(text, 'all me', text.lastIndexOf('all me'))?.start).toBe(text.lastIndexOf('all me'));
    expect(findQuote(text, 'all me', 5)?.start).toBe(text.indexOf('all me'));
  });
  it.each([
    ['They said "we\'re still waiting" - sorry.', 'They said “we’re still\r\n  waiting” – sorry.'],
    ['still\nwaiting', 'still\r\n  waiting'],
    [" we're  still ", 'we’re still'],
    ['sorry. Call me', 'sorry.  Call me'],
  ])('is found but for the shape of its signs and its white space: %j', (quote, written) => expect(found(quote)).toBe(written));
  it.each([
    ['"sorry.  Call me"', 'sorry.  Call me'],
    ['still waiting …', 'still\r\n  waiting'],
    ['...Call me...', 'Call me'],
    ["'sorry'", 'sorry'],
  ])('is found without what is put around it: %j', (quote, written) => expect(found(quote)).toBe(written));
  it.each(['we are still', 'still waiting!', ' ', '\n'])('is found nowhere else: %j', (quote) =>
    expect(findQuote('They-are-waiting', quote)).toBeUndefined(),
  );
  it("is the text's own where it was changed", () => {
    const [signal] = parseSignals([{ type: 'no-news', quote: "we're still waiting" }], { body: text }).signals;
    expect(signal).toMatchObject({ quote: 'we’re still\r\n  waiting', start: text.indexOf('we’re') });
    expect(text.slice(signal?.start, signal?.end)).toBe(signal?.quote);
  });
  it('is found wherever it was taken from, with what is alike put for it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', '’', '“', '–', ' ', '\r\n', '\u00a0')),
        fc.nat(40),
        fc.nat(40),
        (signs, from, size) => {
          const body = signs.join('');
          const quote = body
            .slice(from, from + size)
            .replaceAll('’', "'")
            .replaceAll('“', '"')
            .replaceAll('–', '-')
            .replaceAll('\r\n', '\n');
          const place = findQuote(body, quote);
          if (quote.trim() !== '') expect(place).toBeDefined();
          if (place !== undefined) expect(place.end).toBeLessThanOrEqual(body.length);
        },
      ),
    );
  });
});
