import { featureKinds } from './features.ts';

/**
 * What features of a sentence say for and against each label.
 *
 * `labels` gives each label its sign and the weight of every sentence. `features` tells of one word after the other, as in
 * `call*=AB2c-D me*=A3B #not=C #before=D | …`: forms of "call" weigh 1 for the labels A and B, 2 for c, -2 for D; "call me", side by
 * side, 1 for A and 3 for B; soon after a "not" 1 for C; in the sentence before, and `#behind` in that behind, 1 for D. `word` stands
 * as it is written, `word*` with its forms, `@kind` for words of a kind, `#circumstance` for the sentence as a whole; `<` and `>` are
 * its edges. `context` tells, a line a label, by what numbers it is weighed once more beside all else that is said (see `Context`).
 */
export interface WeightLexicon {
  readonly labels: Readonly<Record<string, readonly [sign: string, everySentence: number]>>;
  readonly features: string;
  readonly context: string;
}

/** No weights: what learning begins with. */
export const noWeights: WeightLexicon = { labels: {}, features: '', context: '' };

/** What a feature weighs for a label. */
export interface Entry {
  readonly label: string;
  readonly weight: number;
  readonly kind: number;
  readonly first: string;
  readonly second: string;
}

/** What is told of a word behind it, without another word. */
const ofOneWord: Readonly<Record<string, number>> = {
  '#before': featureKinds.before,
  '#behind': featureKinds.behind,
  '#not': featureKinds.negated,
};

const kindOf = (first: string): number => {
  if (first.startsWith('#')) return featureKinds.about;
  return first.endsWith('*') || first.startsWith('@') ? featureKinds.coarse : featureKinds.exact;
};

/** Every weight of a lexicon. */
export function entriesOf({ labels, features }: WeightLexicon): Entry[] {
  const signs = new Map(Object.entries(labels).map(([label, [sign]]) => [sign, label]));
  const entries: Entry[] = [];
  for (const line of features.split(/\n| \| /)) {
    const [head = '', ...others] = line.split(' ');
    const [first = '', alone = ''] = head.split('=');
    const note = (kind: number, second: string, code: string) =>
      readCode(code, (sign, weight) => entries.push({ label: signs.get(sign)!, weight, kind, first, second }));
    note(kindOf(first), '', alone);
    for (const other of others) {
      const [second = '', code = ''] = other.split('=');
      const kind = ofOneWord[second];
      if (kind === undefined) note(featureKinds.next, second, code);
      else note(kind, '', code);
    }
  }
  return entries;
}

/** Reads `AB2c-D`: a digit, and a minus, hold from there on. */
function readCode(code: string, found: (sign: string, weight: number) => void): void {
  let size = 1;
  let way = 1;
  for (const char of code) {
    if (char === '-') way = -1;
    else if (char >= '1' && char <= '9') size = Number(char);
    else found(char, way * size);
  }
}

/** Writes what a feature weighs for labels, by their signs. */
export function writeCode(weights: readonly (readonly [sign: string, weight: number])[]): string {
  let code = '';
  let size = 1;
  let way = 1;
  for (const [sign, weight] of [...weights].sort(
    (one, other) => Math.sign(other[1]) - Math.sign(one[1]) || Math.abs(one[1]) - Math.abs(other[1]),
  )) {
    if (weight < 0 && way > 0) code += '-';
    way = Math.sign(weight);
    if (Math.abs(weight) !== size) code += String(Math.abs(weight));
    size = Math.abs(weight);
    code += sign;
  }
  return code;
}

/** The names of the terms that features speak of. */
export function termsIn(entries: readonly Entry[]): Set<string> {
  const names = new Set<string>();
  for (const { kind, first, second } of entries) {
    if (kind === featureKinds.about) continue;
    names.add(first);
    if (second !== '') names.add(second);
  }
  return names;
}
