import { flags, type Tokens } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words of a vocabulary that the tokenizer itself has to know. */
export type Grammar = {
  readonly vocabulary: Vocabulary;
  /** Spellings that stand for themselves behind some words: marks of those words, by spelling. */
  readonly asWritten: ReadonlyMap<number, Uint8Array>;
  /** A full stop after one of these ends no sentence: 1 never, 2 where no capital follows. */
  readonly abbreviations: Uint8Array;
  /** What `'ll`, `'ve`, `'t` … stand for. */
  readonly endings: ReadonlyMap<string, number>;
  /** What stands before `'t`: "won" is "will", "don" is "do". */
  readonly beforeNot: ReadonlyMap<number, number>;
};

/** What `Scan#code` gives after the last character. */
export const nothing = -1;

/** Where a tokenizer is in a text, and what it has written. */
export class Scan {
  /** The part of the text that is read: its first character, and the end (exclusive). */
  from = 0;
  to = 0;
  at = 0;
  /** Where the line of the text starts. */
  lineStart = 0;
  /** The first token of the sentence. */
  sentenceStart = 0;
  /** Flags for the next token. */
  flag = 0;
  count = 0;
  sentences = 0;

  constructor(
    readonly text: string,
    readonly grammar: Grammar,
    readonly out: Tokens,
  ) {}

  /** The character code at an offset, `nothing` at the end. */
  code(at: number): number {
    return at < this.to ? this.text.charCodeAt(at) : nothing;
  }

  /** Whether a token of the sentence ends right before the place. */
  get follows(): boolean {
    return this.count > this.sentenceStart && this.out.end[this.count - 1] === this.at;
  }

  /** Ends the sentence, by a mark or by none. */
  close(mark: number): void {
    const { out, sentences } = this;
    if (this.count > this.sentenceStart) {
      out.mark[sentences] = mark;
      out.first[sentences] = this.sentenceStart;
      this.sentences++;
      this.sentenceStart = this.count;
    } else if (mark !== 0 && sentences > 0 && out.mark[sentences - 1] === 0) out.mark[sentences - 1] = mark;
    this.flag = 0;
  }

  /** Writes a token. */
  push(word: number, start: number, end: number, kind: number, extra = 0): void {
    const { out, count } = this;
    out.word[count] = word;
    out.start[count] = start;
    out.end[count] = end;
    out.kind[count] = kind;
    out.flag[count] = this.flag | extra | (count > 0 && out.end[count - 1] === start ? flags.glued : 0);
    this.count++;
    this.flag = 0;
  }
}
