/** A word, a sign or a quoted text of a line. */
export interface Token {
  readonly text: string;
  /** Where it starts, counted from 0. */
  readonly column: number;
  readonly quoted: boolean;
}

const pattern = /"((?:[^"\\]|\\.)*)"|→|->|[,;[\]]|(?:(?!->)[^\s,;[\]"→])+|"/g;

/**
 * Returns the tokens of a line: texts in double quotes, `→`, `,`, `;`, `[`, `]`, `:` at the end of a word, and words.
 * What follows a `#` that starts a word is a comment.
 */
export function tokensOf(line: string): Token[] {
  const tokens: Token[] = [];
  for (const match of line.matchAll(pattern)) {
    const [text, quoted] = match;
    const column = match.index;
    if (text.startsWith('#')) break;
    if (quoted !== undefined) tokens.push({ text: unescaped(quoted), column, quoted: true });
    else if (text === '->') tokens.push({ text: '→', column, quoted: false });
    else if (text.length > 1 && text.endsWith(':')) tokens.push(...withColon(text, column));
    else tokens.push({ text, column, quoted: false });
  }
  return tokens;
}

/** `\n` is the end of a line; any other sign after a backslash is itself. */
const unescaped = (quoted: string) => quoted.replaceAll(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));

function withColon(text: string, column: number): Token[] {
  const word = text.slice(0, -1);
  return [
    { text: word, column, quoted: false },
    { text: ':', column: column + word.length, quoted: false },
  ];
}
