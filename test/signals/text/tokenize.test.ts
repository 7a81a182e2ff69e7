import { describe, expect, it } from 'vitest';
import { english } from '../../../src/signals/lexicon/en/english.ts';
import { createReader } from '../../../src/signals/reader.ts';
import { tokenize } from '../../../src/signals/text/tokenize.ts';
import { createTokens, flags, kinds } from '../../../src/signals/text/tokens.ts';

const { grammar } = createReader(english);

/** What is read of a text: its tokens as they are written, by sentence. */
function read(text: string) {
  const tokens = createTokens(text.length + 16);
  tokenize(text, [0, text.length], grammar, tokens);
  const all = Array.from({ length: tokens.count }, (_, place) => ({
    text: text.slice(tokens.start[place], tokens.end[place]),
    kind: tokens.kind[place]!,
    value: tokens.value[place]!,
    is: (flag: number) => (tokens.flag[place]! & flag) !== 0,
  }));
  const sentences = Array.from({ length: tokens.sentences }, (_, place) => all.slice(tokens.first[place], tokens.first[place + 1]));
  return { all, sentences: sentences.map((sentence) => sentence.map((token) => token.text).join(' ')) };
}

const ofKind = (text: string, kind: number) => read(text).all.filter((token) => token.kind === kind);

it('a spelling of two words is one behind what makes it a word of its own', () => {
  const tokensOf = (text: string) => read(text).all.map((token) => token.text);
  expect(tokensOf('id like to')).toEqual(['id', 'id', 'like', 'to']);
  expect(tokensOf('your email id')).toEqual(['your', 'email', 'id']);
  expect(tokensOf('ill call you')).toEqual(['ill', 'ill', 'call', 'you']);
  expect(tokensOf('she is ill')).toEqual(['she', 'is', 'ill']);
});

describe('a sentence', () => {
  it.each<[string, string[]]>([
    ['We met. She left', ['We met', 'She left']],
    ['Did we meet? Yes! Good', ['Did we meet', 'Yes', 'Good']],
    ['We met at 3 p.m. on Friday', ['We met at 3 p.m on Friday']],
    ['I was thinking... maybe later', ['I was thinking maybe later']],
    ['I was thinking... Maybe later', ['I was thinking', 'Maybe later']],
    ['Good news\n\nthe client called', ['Good news', 'the client called']],
    ['Good news\nthe client called', ['Good news', 'the client called']],
    ['Good news, which we waited for\nthe client called', ['Good news which we waited for the client called']],
    ['Good news, which we waited for\nThe client called', ['Good news which we waited for', 'The client called']],
    [
      'Good news, which we waited for so long that it was nearly over\nAnd more',
      ['Good news which we waited for so long that it was nearly over And more'],
    ],
    ['Good news, which we waited for\n- the client called', ['Good news which we waited for', 'the client called']],
  ])('of %j ends where it ends', (text, sentences) => {
    expect(read(text).sentences).toEqual(sentences);
  });
});

describe('a number', () => {
  it.each<[string, number[]]>([
    ['65', [65]],
    ['70,000', [70_000]],
    ['1.5', [1.5]],
    ['1.25', [1.25]],
    ['12,500.75', [12_500.75]],
    ['1.2.3', [1.2, 3]],
    ['5.', [5]],
  ])('%s is %j', (text, values) => {
    expect(ofKind(text, kinds.number).map(({ value }) => value)).toEqual(values);
  });

  it('with two digits behind a colon is a time, in minutes since midnight', () => {
    expect(ofKind('at 9:30 or 14:05', kinds.time).map(({ value }) => value)).toEqual([570, 845]);
    expect(ofKind('a ratio of 9:3', kinds.time)).toEqual([]);
  });
});

describe('a word', () => {
  it('begins with a capital, or is of several', () => {
    const shape = (text: string) => read(text).all.map((token) => [token.is(flags.capital), token.is(flags.upper)]);
    expect(shape('client Client CLIENT I CliENT')).toEqual([
      [false, false],
      [true, false],
      [true, true],
      [true, false],
      [true, false],
    ]);
  });

  it('stands behind a comma, a quotation mark, a break', () => {
    const { all } = read('yes, she "said": no');
    const markedBy = (flag: number) => all.filter((token) => token.is(flag)).map(({ text }) => text);
    expect([markedBy(flags.comma), markedBy(flags.quoted), markedBy(flags.strong)]).toEqual([['she'], ['said', 'no'], ['no']]);
  });
});

describe('a link', () => {
  it.each([
    ['see https://acme.example/jobs?id=5.', 'https://acme.example/jobs?id=5'],
    ['(see https://acme.example/jobs)', 'https://acme.example/jobs'],
    ['write to ana@example.org, please', 'ana@example.org'],
    ['at talentco.co.uk!', 'talentco.co.uk'],
    ['www.acme.com/jobs is it', 'www.acme.com/jobs'],
  ])('in %j is %s', (text, link) => {
    expect(ofKind(text, kinds.link).map((token) => token.text)).toEqual([link]);
  });

  it('is not where a sentence begins without a space', () => {
    expect(read('Thanks.In the morning').sentences).toEqual(['Thanks', 'In the morning']);
    expect(ofKind('Thanks.In the morning', kinds.link)).toEqual([]);
  });
});
