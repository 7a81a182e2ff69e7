import {
  isApostrophe,
  isClosing,
  isDigit,
  isLetter,
  isMoneySign,
  isSilent,
  isSpace,
  isSymbol,
  isTrailing,
  isWebName,
} from './characters.ts';
import { fold } from './fold.ts';
import { hashOn, type Vocabulary } from './vocabulary.ts';

/** What a token is. */
export const kinds = { word: 1, number: 2, mark: 3, link: 4, time: 5, symbol: 6 } as const;

/** What stands before a token, or how it is written; added up. */
export const flags = { comma: 1, strong: 2, glued: 4, capital: 8, upper: 16, quoted: 32 } as const;

/** The tokens of a message: one place in each list a token. Commas, quotes and brackets are flags of what follows them. */
export type Tokens = {
  count: number;
  /** Numbers of the vocabulary, 0 for an unknown word. */
  word: Int32Array;
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  flag: Uint8Array;
  /** Values of numbers; minutes since midnight of times. */
  value: Float64Array;
  sentences: number;
  /** The first token of each sentence, and one more place for the count. */
  first: Int32Array;
  /** The mark that ends each sentence, as a character code: a full stop, `?`, `!`, or 0. */
  mark: Int32Array;
  /** Words seen, as against numbers and marks. */
  letters: number;
};

/** Room for the tokens of a text of so many characters. */
export function createTokens(room: number): Tokens {
  return {
    count: 0,
    word: new Int32Array(room),
    start: new Int32Array(room),
    end: new Int32Array(room),
    kind: new Uint8Array(room),
    flag: new Uint8Array(room),
    value: new Float64Array(room),
    sentences: 0,
    first: new Int32Array(room + 1),
    mark: new Int32Array(room + 1),
    letters: 0,
  };
}

/** Words of a vocabulary that the tokenizer itself has to know. */
export type Grammar = {
  readonly vocabulary: Vocabulary;
  /** A full stop after one of these ends no sentence: 1 never, 2 where no capital follows. */
  readonly abbreviations: Uint8Array;
  /** What `'ll`, `'ve`, `'t` … stand for. */
  readonly endings: ReadonlyMap<string, number>;
  /** What stands before `'t`: "won" is "will", "don" is "do". */
  readonly beforeNot: ReadonlyMap<number, number>;
};

/**
 * The tokens of the marked parts of a text, written into `out`.
 *
 * @param text - the text
 * @param spans - start and end offsets of the parts to read, in order: `[start, end, start, end, …]`, ends exclusive
 * @param grammar - the words known
 * @param out - room for at least as many tokens as there are characters to read
 */
export function tokenize(text: string, spans: readonly number[], grammar: Grammar, out: Tokens): void {
  const { vocabulary, abbreviations, endings, beforeNot } = grammar;
  let count = 0;
  let sentences = 0;
  let letters = 0;
  let sentenceStart = 0;
  let flag = 0;

  const close = (mark: number) => {
    if (count > sentenceStart) {
      out.mark[sentences] = mark;
      out.first[sentences++] = sentenceStart;
      sentenceStart = count;
    } else if (mark !== 0 && sentences > 0 && out.mark[sentences - 1] === 0) out.mark[sentences - 1] = mark;
    flag = 0;
  };
  const push = (word: number, start: number, end: number, kind: number, extra: number) => {
    out.word[count] = word;
    out.start[count] = start;
    out.end[count] = end;
    out.kind[count] = kind;
    out.flag[count] = flag | extra | (count > 0 && out.end[count - 1] === start ? flags.glued : 0);
    count++;
    flag = 0;
  };

  for (let span = 0; span < spans.length; span += 2) {
    const from = spans[span] as number;
    const to = spans[span + 1] as number;
    let lineStart = from;
    let at = from;
    while (at < to) {
      const code = text.charCodeAt(at);
      if (code === 32) {
        at++;
        continue;
      }
      if (isLetter(code)) {
        const start = at;
        let hash = 0;
        let upper = 0;
        let lower = 0;
        let here = code;
        for (;;) {
          if (here >= 65 && here <= 90) upper++;
          else lower++;
          if (!isSilent(here)) hash = hashOn(hash, fold(here));
          at++;
          if (at >= to) break;
          here = text.charCodeAt(at);
          if (isLetter(here) || isDigit(here)) continue;
          // "p.m.", "U.S.", "e.g.": dots between single letters are no ends
          if (
            here === 46 &&
            at + 1 < to &&
            isLetter(text.charCodeAt(at + 1)) &&
            (at === start + 1 || text.charCodeAt(at - 2) === 46) &&
            !(at + 2 < to && isLetter(text.charCodeAt(at + 2)))
          ) {
            at++;
            here = text.charCodeAt(at);
            continue;
          }
          if (isSilent(here)) continue;
          break;
        }
        const capital = code >= 65 && code <= 90 ? flags.capital : 0;
        const shape = capital | (upper > 1 && lower === 0 ? flags.upper : 0);
        const id = vocabulary.find(text, start, at, hash);
        if (id === 0) push(0, start, at, kinds.word, shape);
        else {
          const spelt = vocabulary.spells[id] as readonly number[];
          for (let part = 0; part < spelt.length; part++) push(spelt[part] as number, start, at, kinds.word, part === 0 ? shape : 0);
        }
        letters++;
        // "'ll", "'ve", "n't"
        if (at + 1 < to && isApostrophe(text.charCodeAt(at)) && isLetter(text.charCodeAt(at + 1))) {
          let end = at + 1;
          let ending = '';
          while (end < to && isLetter(text.charCodeAt(end)) && end < at + 4) ending += String.fromCharCode(fold(text.charCodeAt(end++)));
          const means = endings.get(ending);
          if (means !== undefined && !(end < to && isLetter(text.charCodeAt(end)))) {
            if (ending === 't') {
              const verb = beforeNot.get(out.word[count - 1] as number);
              if (verb !== undefined) out.word[count - 1] = verb;
            }
            push(means, at, end, kinds.word, 0);
            at = end;
          }
        }
        // links and addresses are one token, of no words
        if (at < to) {
          const next = text.charCodeAt(at);
          const follows = at + 1 < to ? text.charCodeAt(at + 1) : 32;
          const isLink =
            (next === 58 && follows === 47 && at + 2 < to && text.charCodeAt(at + 2) === 47) ||
            (next === 64 && (isLetter(follows) || isDigit(follows))) ||
            (next === 46 && isLetter(follows) && at - start > 1 && text.charCodeAt(at - 1) !== 46 && isWebName(text, start, at, to));
          if (isLink) {
            while (at < to && !isSpace(text.charCodeAt(at)) && text.charCodeAt(at) !== 62 && text.charCodeAt(at) !== 41) at++;
            let end = at;
            while (end > start && isTrailing(text.charCodeAt(end - 1))) end--;
            at = end;
            while (count > sentenceStart && (out.end[count - 1] as number) > start - 1) {
              if (out.kind[count - 1] === kinds.link) break;
              count--;
            }
            push(0, start, end, kinds.link, 0);
          }
        }
        continue;
      }
      if (isDigit(code)) {
        const start = at;
        let hash = 0;
        let whole = 0;
        let scale = 0;
        let minutes = -1;
        for (;;) {
          const here = text.charCodeAt(at);
          if (isDigit(here)) {
            hash = hashOn(hash, here);
            whole = whole * 10 + (here - 48);
            if (scale > 0) scale *= 10;
            at++;
          } else if (at + 1 < to && isDigit(text.charCodeAt(at + 1)) && (here === 44 || (here === 46 && scale === 0))) {
            if (here === 46) scale = 1;
            at++;
          } else if (
            here === 58 &&
            scale === 0 &&
            at - start <= 2 &&
            minutes < 0 &&
            at + 2 < to &&
            isDigit(text.charCodeAt(at + 1)) &&
            isDigit(text.charCodeAt(at + 2))
          ) {
            minutes = (text.charCodeAt(at + 1) - 48) * 10 + text.charCodeAt(at + 2) - 48;
            at += 3;
            break;
          } else break;
          if (at >= to) break;
        }
        const id = minutes < 0 && scale === 0 ? vocabulary.find(text, start, at, hash) : 0;
        out.value[count] = minutes >= 0 ? whole * 60 + minutes : scale > 1 ? whole / scale : whole;
        push(id, start, at, minutes >= 0 ? kinds.time : kinds.number, 0);
        continue;
      }
      if (code === 10 || code === 13) {
        // a blank line ends a sentence; so does a line that was not filled, or that is followed by a bullet
        let next = at;
        let breaks = 0;
        while (next < to) {
          const here = text.charCodeAt(next);
          if (here === 10) breaks++;
          else if (!isSpace(here)) break;
          next++;
        }
        const head = next < to ? text.charCodeAt(next) : 10;
        const wraps =
          breaks < 2 && ((head >= 97 && head <= 122 && at - lineStart > 25) || at - lineStart >= 55) && !isBullet(text, next, to);
        if (wraps) flag |= 0;
        else close(0);
        at = next;
        lineStart = next;
        continue;
      }
      if (isSpace(code) || isSilent(code)) {
        at++;
        continue;
      }
      if (code === 46 || code === 33 || code === 63 || code === 0x2026 || code === 0xff1f || code === 0x3002) {
        let end = at + 1;
        let mark = code === 0x2026 || code === 0x3002 ? 46 : code === 0xff1f ? 63 : code;
        let dots = code === 46 ? 1 : code === 0x2026 ? 3 : 0;
        while (end < to) {
          const here = text.charCodeAt(end);
          if (here === 63) mark = 63;
          else if (here === 33) mark = mark === 63 ? 63 : 33;
          else if (here === 46 || here === 0x2026) dots++;
          else break;
          end++;
        }
        while (end < to && isClosing(text.charCodeAt(end))) end++;
        const next = end < to ? text.charCodeAt(end) : 32;
        if (mark === 46) {
          let peek = end;
          while (peek < to && text.charCodeAt(peek) === 32) peek++;
          const head = peek < to ? text.charCodeAt(peek) : 10;
          const lowerNext = head >= 97 && head <= 122;
          const abbreviated =
            count > sentenceStart && abbreviations[out.word[count - 1] as number] !== 0 && out.end[count - 1] === at && dots === 1;
          if (
            abbreviated &&
            head !== 10 &&
            head !== 13 &&
            (abbreviations[out.word[count - 1] as number] === 1 || !(head >= 65 && head <= 90))
          ) {
            at = end;
            continue;
          }
          if (dots > 1 && lowerNext && end > at) {
            flag |= flags.strong;
            at = end;
            continue;
          }
          if (!isSpace(next) && dots === 1) {
            if (isLetter(next) && count > sentenceStart && out.end[count - 1] === at && !(next >= 65 && next <= 90)) {
              at = end;
              continue;
            }
            if (isDigit(next)) {
              at = end;
              continue;
            }
          }
        }
        close(mark);
        at = end;
        continue;
      }
      if (code === 44 || code === 0x3001 || code === 0xff0c) {
        flag |= flags.comma;
        at++;
        continue;
      }
      if (code === 34 || code === 0x201c || code === 0x201d || code === 0xab || code === 0xbb) {
        flag |= flags.quoted;
        at++;
        continue;
      }
      if (code === 45 || code === 0x2013 || code === 0x2014 || code === 0x2012 || code === 0x2212 || code === 0x2010 || code === 0x2011) {
        let end = at + 1;
        while (end < to && (text.charCodeAt(end) === 45 || text.charCodeAt(end) === 0x2013)) end++;
        const before = at > from ? text.charCodeAt(at - 1) : 32;
        const after = end < to ? text.charCodeAt(end) : 32;
        let far = end;
        while (far < to && text.charCodeAt(far) === 32) far++;
        const toNumber = far < to && (isDigit(text.charCodeAt(far)) || isMoneySign(text.charCodeAt(far)));
        const fromNumber =
          count > sentenceStart &&
          ((out.kind[count - 1] as number) === kinds.number ||
            (out.kind[count - 1] as number) === kinds.time ||
            isShortUnit(out, count - 1));
        if (toNumber && fromNumber && end - at <= 2) push(vocabulary.idOf('-'), at, end, kinds.mark, 0);
        else if (isSpace(before) || isSpace(after) || code === 0x2014 || end - at > 1) flag |= flags.strong;
        at = end;
        continue;
      }
      if (isSymbol(code)) {
        let end = at + 1;
        if (code >= 0xd800 && code <= 0xdbff && end < to) end++;
        let hash = 0;
        for (let here = at; here < end; here++) hash = hashOn(hash, text.charCodeAt(here));
        const id = vocabulary.find(text, at, end, hash);
        if (id !== 0) push(id, at, end, kinds.symbol, 0);
        else if (code >= 0x2190 && code < 0x2e80) flag |= flags.strong;
        at = end;
        continue;
      }
      if (
        code === 58 ||
        code === 59 ||
        code === 40 ||
        code === 41 ||
        code === 91 ||
        code === 93 ||
        code === 0x2022 ||
        code === 0xb7 ||
        code === 124
      ) {
        flag |= flags.strong;
        at++;
        continue;
      }
      if (
        code === 36 ||
        code === 0xa3 ||
        code === 0x20ac ||
        code === 0x20b9 ||
        code === 0xa5 ||
        code === 37 ||
        code === 47 ||
        code === 43 ||
        code === 38 ||
        code === 64 ||
        code === 126
      ) {
        const id = vocabulary.find(text, at, at + 1, hashOn(0, code));
        push(id, at, at + 1, kinds.mark, 0);
        at++;
        continue;
      }
      at++;
    }
    close(0);
  }
  out.first[sentences] = count;
  out.count = count;
  out.sentences = sentences;
  out.letters = letters;
}

/** "65k" before a dash: the k belongs to the number. */
const isShortUnit = (out: Tokens, token: number): boolean =>
  token > 0 && (out.kind[token - 1] as number) === kinds.number && (out.end[token] as number) - (out.start[token] as number) <= 3;

function isBullet(text: string, at: number, to: number): boolean {
  const code = at < to ? text.charCodeAt(at) : 10;
  if (code === 45 || code === 42 || code === 0x2022 || code === 0x2013 || code === 0xb7 || code === 0x25aa || code === 43) return true;
  if (code < 48 || code > 57) return false;
  const next = at + 1 < to ? text.charCodeAt(at + 1) : 10;
  return next === 41 || (next === 46 && at + 2 < to && isSpace(text.charCodeAt(at + 2)));
}
