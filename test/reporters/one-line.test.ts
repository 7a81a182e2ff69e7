import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine, shortened } from '../../src/reporters/one-line.ts';
import { wrap } from '../../src/reporters/wrap.ts';

describe('oneLine', () => {
  it('leaves nothing that breaks a line or that a terminal obeys', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(oneLine(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});

describe('shortened', () => {
  it('leaves alone what is short enough', () => {
    expect(shortened('the slot', 8)).toBe('the slot');
  });

  it('is never longer than asked for, and begins as the text does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (text, most) => {
        const short = shortened(text, most);
        expect(Array.from(short).length).toBeLessThanOrEqual(most);
        expect(text.startsWith(short.replace(/…$/, '')) || short === text).toBe(true);
      }),
    );
  });
});

describe('wrap', () => {
  it('keeps every word in order', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^\w{1,12}$/)), fc.integer({ min: 1, max: 30 }), (words, width) => {
        expect(wrap(words.join(' '), width).join(' ')).toBe(words.join(' '));
      }),
    );
  });

  it('makes lines as long as they may be, and no longer', () => {
    expect(wrap('nobody called him back', 17)).toEqual(['nobody called him', 'back']);
    expect(wrap('nobody called him back', 16)).toEqual(['nobody called', 'him back']);
  });
});
