import { flags, kinds, type Tokens } from '../text/tokens.ts';
import { weekdayOf } from './civil.ts';
import type { WhenWords } from './when-words.ts';

/** The tokens in which times are looked for, and the day on which they were sent. */
export class WhenScan {
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  /** The Friday of the week. */
  readonly friday: number;

  constructor(
    readonly words: WhenWords,
    readonly tokens: Tokens,
    /** The first token, and the one after the last. */
    readonly low: number,
    readonly high: number,
    /** Days since 1970-01-01. */
    readonly sentDay: number,
    /** Whether 3/4 is the fourth of March. */
    readonly monthFirst: boolean,
  ) {
    this.weekday = weekdayOf(sentDay);
    this.friday = sentDay - this.weekday + 5;
  }

  /** The word of a token, -1 outside. */
  word(token: number): number {
    return token >= this.low && token < this.high ? (this.tokens.word[token] as number) : -1;
  }

  /** Whether a token is one of these words. */
  is(token: number, ...words: readonly string[]): boolean {
    const word = this.word(token);
    return word > 0 && words.includes(this.words.spellings[word]!);
  }

  /** Whether nothing stands at a place, or a mark: what went before is all that is said. */
  isEnd(token: number): boolean {
    return token >= this.high || this.tokens.kind[token] === kinds.mark || this.has(token, 'comma');
  }

  /** "early", "the beginning of", "the start of" before a stretch of time. */
  isEarly(token: number): boolean {
    const isWord = (place: number) => this.is(place, 'early', 'beginning', 'start');
    return (
      isWord(token - 1) || (this.is(token - 1, 'of', 'in', 'the') && (isWord(token - 2) || (this.is(token - 2, 'of') && isWord(token - 3))))
    );
  }

  /** The value of a number, `undefined` where the token is none. */
  number(token: number): number | undefined {
    return token >= this.low && token < this.high && this.tokens.kind[token] === kinds.number ? this.tokens.value[token] : undefined;
  }

  /** What a number means, in digits or spelt. */
  amount(token: number): number | undefined {
    return this.number(token) ?? this.words.numbers.get(this.word(token));
  }

  /** Whether a flag of `flags` is up. */
  has(token: number, flag: keyof typeof flags): boolean {
    return ((this.tokens.flag[token] as number) & flags[flag]) !== 0;
  }
}
