import { oneOf, show } from '../../entities/describe-issue.ts';
import { HearbackError } from '../../entities/hearback-error.ts';
import type { Issue, IssueCode } from '../../entities/issue.ts';
import { nearest } from '../../entities/nearest.ts';
import { type Token, tokensOf } from './tokens.ts';

const signs = new Set([',', ';', ':', '→', '[', ']']);

/** Reads one line of the notation from left to right; what it cannot read it refuses with its place. */
export class LineReader {
  readonly #line: string;
  readonly #number: number;
  readonly #tokens: readonly Token[];
  #next = 0;

  /** @param number of the line, counted from 1 */
  constructor(line: string, number: number) {
    this.#line = line;
    this.#number = number;
    this.#tokens = tokensOf(line);
  }

  get done(): boolean {
    return this.#next >= this.#tokens.length;
  }

  /** The text that comes after `ahead` others, unless it is quoted. */
  peek(ahead = 0): string | undefined {
    const token = this.#tokens[this.#next + ahead];
    return token?.quoted === true ? undefined : token?.text;
  }

  /** The quoted text that comes next. */
  get quoted(): string | undefined {
    const token = this.#tokens[this.#next];
    return token?.quoted === true ? token.text : undefined;
  }

  /** Whether one of these comes next; then it is taken. */
  accept(...texts: readonly string[]): boolean {
    const next = this.peek();
    if (next === undefined || !texts.includes(next)) return false;
    this.#next += 1;
    return true;
  }

  expect(text: string): void {
    if (!this.accept(text)) this.refuse('invalid-value', `\`${text}\``);
  }

  /** The next word, or quoted text. */
  take(expected: string): string {
    const token = this.#tokens[this.#next];
    if (token === undefined || (!token.quoted && signs.has(token.text))) this.refuse('missing', expected);
    this.#next += 1;
    return token.text;
  }

  /** The next word, which must be one of the names. */
  takeOneOf<Name extends string>(names: readonly Name[], code: IssueCode = 'invalid-value'): Name {
    const next = this.peek();
    const name = names.find((one) => one === next);
    if (name === undefined) this.refuse(code, oneOf(names), names);
    this.#next += 1;
    return name;
  }

  /** The next word or quoted text, which must be one of the names: what a host names may be anything. */
  takeName(names: readonly string[], code: IssueCode): string {
    const name = this.quoted ?? this.peek();
    if (name === undefined || !names.includes(name))
      this.refuse(code, names.length === 0 ? 'a party: none is introduced' : oneOf(names), names);
    this.#next += 1;
    return name;
  }

  /** Everything up to the next sign, with spaces between the words. */
  takePhrase(expected: string): string {
    const words = [this.take(expected)];
    while (!this.done && (this.quoted !== undefined || !signs.has(this.peek()!))) words.push(this.take(expected));
    return words.join(' ');
  }

  /** `[a, b]`, or a single one without brackets. */
  takeList(takeOne: () => string): string[] {
    if (!this.accept('[')) return [takeOne()];
    const items: string[] = [];
    if (this.accept(']')) return items;
    do items.push(takeOne());
    while (this.accept(','));
    this.expect(']');
    return items;
  }

  /** The last thing taken, put back so that a refusal points at it. */
  stepBack(): void {
    this.#next -= 1;
  }

  /** Refuses the line at the token that comes next. @throws {HearbackError} invalid-notation */
  refuse(code: IssueCode, expected: string, candidates: readonly string[] = []): never {
    const token = this.#tokens[this.#next];
    const column = token?.column ?? this.#line.trimEnd().length;
    const open = token?.text === '"' && !token.quoted;
    const best = token === undefined || open ? undefined : nearest(token.text, candidates);
    const issue: Issue = {
      path: ['line', this.#number, 'column', column + 1],
      code,
      expected: open ? 'a text that ends in `"` on the same line' : expected,
      received: token === undefined ? 'the end of the line' : show(token.text),
      ...(best === undefined ? {} : { nearest: best }),
      help: `in\n  ${this.#line}\n  ${' '.repeat(column)}^`,
    };
    throw new HearbackError('invalid-notation', [issue]);
  }
}
