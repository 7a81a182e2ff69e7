import type { Reader } from './reader.ts';
import { flags, kinds, type Tokens } from './text/tokens.ts';

/** The words of a message, by sentence and by token. */
export class Words {
  constructor(
    readonly reader: Reader,
    readonly text: string,
    readonly tokens: Tokens,
  ) {}

  /** The first token of a sentence. */
  first(sentence: number): number {
    return this.tokens.first[sentence] as number;
  }

  /** The token after the last one of a sentence. */
  last(sentence: number): number {
    return this.tokens.first[sentence + 1] as number;
  }

  /** The sentence that a token is in. */
  sentenceOf(token: number): number {
    let sentence = 0;
    while (sentence < this.tokens.sentences - 1 && this.last(sentence) <= token) sentence++;
    return sentence;
  }

  /** The word of a token as the vocabulary spells it, empty for one that it does not know. */
  word(token: number): string {
    return token >= 0 && token < this.tokens.count ? (this.reader.vocabulary.words[this.tokens.word[token] as number] as string) : '';
  }

  /** The number of a token's word in the vocabulary, 0 outside the text. */
  id(token: number): number {
    return token >= 0 && token < this.tokens.count ? this.tokens.word[token]! : 0;
  }

  /** The token as written. */
  written(token: number): string {
    return this.text.slice(this.tokens.start[token], this.tokens.end[token]);
  }

  /** Whether a token is a word of a list of the lexicon. */
  is(token: number, list: string): boolean {
    return token >= 0 && token < this.tokens.count && this.reader.marks(list)[this.tokens.word[token] as number] === 1;
  }

  /** Whether a token is a word that begins with a capital letter. */
  isCapital(token: number): boolean {
    return (
      token >= 0 &&
      token < this.tokens.count &&
      this.tokens.kind[token] === kinds.word &&
      ((this.tokens.flag[token] as number) & flags.capital) !== 0
    );
  }

  /** Whether a comma, dash, bracket or colon stands before a token. */
  isParted(token: number): boolean {
    return token < this.tokens.count && ((this.tokens.flag[token] as number) & (flags.comma | flags.strong)) !== 0;
  }

  /** Whether a dash, bracket or colon stands before a token. */
  isStrong(token: number): boolean {
    return token < this.tokens.count && ((this.tokens.flag[token] as number) & flags.strong) !== 0;
  }

  /** Whether nothing stands between a token and the one before it. */
  isGlued(token: number): boolean {
    return token < this.tokens.count && ((this.tokens.flag[token] as number) & flags.glued) !== 0;
  }

  /** The clause around some tokens: as far as no comma, dash, bracket or joining word parts them from their neighbours. */
  clauseAround(from: number, to: number, sentence: number): [from: number, to: number] {
    let first = from;
    let after = to;
    while (first > this.first(sentence) && !this.isParted(first) && !this.is(first - 1, 'joins')) first--;
    while (after < this.last(sentence) && !this.isParted(after) && !this.is(after, 'joins')) after++;
    return [first, after];
  }

  /** The mark that ends a sentence, as a character code. */
  endsWith(sentence: number): number {
    return this.tokens.mark[sentence]!;
  }

  /** Where a token ends in the text: behind the last stop of "p.a." and "D.C.". */
  endOf(token: number): number {
    const end = this.tokens.end[token]!;
    const isShortened = this.tokens.kind[token] === kinds.word && this.text[end] === '.' && this.text[end - 2] === '.';
    return isShortened ? end + 1 : end;
  }

  /** The words between two tokens, as written. */
  slice(from: number, to: number): string {
    return this.text.slice(this.tokens.start[from], this.endOf(to - 1));
  }
}
