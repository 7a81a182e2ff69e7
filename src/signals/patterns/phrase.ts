/** One place of a phrase: a word of a set, a gap, or an edge of the sentence. */
export type Atom = {
  readonly kind: 'words' | 'gap' | 'start' | 'end' | 'not';
  /** The alternatives as written: words, `@classes`, `#kinds`. */
  readonly words: readonly string[];
  readonly optional: boolean;
  /** The most tokens that a gap passes over. */
  readonly gap: number;
};

const plainAtom = (text: string): Atom => {
  if (text === '^') return { kind: 'start', words: [], optional: false, gap: 0 };
  if (text === '$') return { kind: 'end', words: [], optional: false, gap: 0 };
  if (text.startsWith('~')) return { kind: 'gap', words: [], optional: false, gap: text.length > 1 ? Number(text.slice(1)) : 3 };
  const optional = text.length > 1 && text.endsWith('?');
  const body = optional ? text.slice(0, -1) : text;
  if (body.length > 1 && body.startsWith('!')) return { kind: 'not', words: body.slice(1).split('|'), optional, gap: 0 };
  return { kind: 'words', words: body.split('|'), optional, gap: 0 };
};

/** The parts of a text at top level, split where no bracket is open. */
function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === separator && depth === 0) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  parts.push(text.slice(from));
  return parts;
}

const isWords = (sequence: readonly Atom[]) => sequence.length === 1 && sequence[0]?.kind === 'words' && !sequence[0].optional;

/**
 * Every sequence of atoms that a phrase stands for. `a|b` is a choice of words, `(a b|c)` of sequences, `x?` may be
 * absent, `~` is a gap of up to 3 tokens and `~6` of up to 6, `^` and `$` the edges of the sentence, `!x` "no x here" (first or
 * last only), `@pay` a class of words, `#n` a number, `#cap` a capitalised word, `{will}` a part with a name.
 *
 * @param phrase - the phrase
 * @param parts - the named parts, as phrases
 */
export function expandPhrase(phrase: string, parts: Readonly<Record<string, string>>): Atom[][] {
  let text = phrase.trim();
  while (text.includes('{')) {
    const from = text.indexOf('{');
    const to = text.indexOf('}', from);
    const name = text.slice(from + 1, to);
    const part = parts[name];
    if (part === undefined) throw new TypeError(`no part named \`${name}\` in the phrase \`${phrase}\``);
    text = `${text.slice(0, from)}(${part})${text.slice(to + 1)}`;
  }
  let sequences: Atom[][] = [[]];
  for (const piece of splitOutside(text, ' ')) {
    if (piece === '') continue;
    let choices: Atom[][];
    if (piece.startsWith('(')) {
      const optional = piece.endsWith('?');
      const inner = piece.slice(1, piece.lastIndexOf(')'));
      const all = splitOutside(inner, '|').flatMap((choice) => expandPhrase(choice, parts));
      const single = all.filter(isWords).flatMap((sequence) => sequence[0]?.words ?? []);
      choices = all.filter((sequence) => !isWords(sequence));
      if (single.length > 0) choices.push([{ kind: 'words', words: single, optional: optional && choices.length === 0, gap: 0 }]);
      if (optional && !(choices.length === 1 && choices[0]?.[0]?.optional === true && choices[0].length === 1)) choices.push([]);
    } else choices = [[plainAtom(piece)]];
    sequences = sequences.flatMap((before) => choices.map((choice) => [...before, ...choice]));
  }
  return sequences;
}
