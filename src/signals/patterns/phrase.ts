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
  if (text.startsWith('~~')) return { kind: 'gap', words: [], optional: true, gap: Number(text.slice(2)) };
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

/**
 * Expands phrases into sequences of atoms. `a|b` is a choice of words, `(a b|c)` of sequences, `x?` may be absent, `~` is a gap
 * of up to 3 tokens and `~6` of up to 6, `~~6` one that passes over negations too, `^` the beginning of a clause and `$` the end of the sentence, `!x` "no x here" (first
 * or last only), `@pay` a class of words, `#n` a number, `#cap` a capitalised word, `{will}` a part with a name. Equal parts of
 * phrases give the same atoms, so that a matcher can share the work of looking for them.
 *
 * @param parts - the named parts, as phrases
 */
export function createExpander(parts: Readonly<Record<string, string>>): (phrase: string) => Atom[][] {
  const known = new Map<string, Atom[][]>();
  const choicesOf = (piece: string): Atom[][] => {
    let choices = known.get(piece);
    if (choices === undefined) {
      choices = piece.startsWith('(') ? groupOf(piece) : piece.startsWith('{') ? groupOf(`(${partOf(piece)})`) : [[plainAtom(piece)]];
      known.set(piece, choices);
    }
    return choices;
  };
  const partOf = (piece: string): string => {
    const part = parts[piece.slice(1, -1)];
    if (part === undefined) throw new TypeError(`no part named \`${piece}\``);
    return part;
  };
  const groupOf = (piece: string): Atom[][] => {
    const optional = piece.endsWith('?');
    const all = splitOutside(piece.slice(1, piece.lastIndexOf(')')), '|').flatMap(expand);
    const words = all.filter(isWords).flatMap((sequence) => sequence[0]?.words ?? []);
    const choices = all.filter((sequence) => !isWords(sequence) && sequence.length > 0);
    const absent = all.some((sequence) => sequence.length === 0) || (optional && choices.length > 0);
    if (words.length > 0) choices.push([{ kind: 'words', words, optional: optional && choices.length === 0, gap: 0 }]);
    if (absent) choices.push([]);
    return choices;
  };
  const expand = (phrase: string): Atom[][] => {
    let sequences: Atom[][] = [[]];
    for (const piece of splitOutside(phrase.trim(), ' ')) {
      if (piece === '') continue;
      const choices = choicesOf(piece);
      sequences =
        choices.length === 1
          ? sequences.map((before) => [...before, ...choices[0]!])
          : sequences.flatMap((before) => choices.map((choice) => [...before, ...choice]));
    }
    return sequences;
  };
  return expand;
}

const isWords = (sequence: readonly Atom[]) => sequence.length === 1 && sequence[0]?.kind === 'words' && !sequence[0].optional;
