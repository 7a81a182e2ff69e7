import { flags, kinds, type Tokens } from '../text/tokens.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { type Atom, expandPhrase } from './phrase.ts';

type Step = {
  readonly kind: 0 | 1 | 2 | 3 | 4; // words, gap, start, end, not
  readonly set: Uint8Array;
  readonly kindMask: number;
  readonly capital: boolean;
  readonly optional: boolean;
  readonly gap: number;
};

type Pattern = { readonly label: number; readonly before: readonly Step[]; readonly after: readonly Step[] };

/** Phrases of a lexicon, each under the label that it speaks for. */
export type PhraseBook = Readonly<Record<string, string>>;

/** Where a phrase was found: the label, the first token and the one after the last. */
export type Hit = { readonly label: number; readonly from: number; readonly to: number; readonly sentence: number };

/** Finds phrases in tokens. */
export type Matcher = {
  readonly labels: readonly string[];
  /** Calls back for each hit in a sentence. */
  readonly scan: (tokens: Tokens, sentence: number, found: (label: number, from: number, to: number) => void) => void;
};

const stepKinds = { words: 0, gap: 1, start: 2, end: 3, not: 4 } as const;

/** The words of classes, by name, classes inside classes opened. */
export function openClasses(classes: Readonly<Record<string, string>>): Record<string, readonly string[]> {
  const open: Record<string, readonly string[]> = {};
  const words = (name: string): readonly string[] => {
    const known = open[name];
    if (known !== undefined) return known;
    const text = classes[name];
    if (text === undefined) throw new TypeError(`no class named \`@${name}\` in the lexicon`);
    open[name] = text
      .split(/\s/)
      .filter((word) => word !== '')
      .flatMap((word) => (word.startsWith('@') ? words(word.slice(1)) : [word]));
    return open[name] as readonly string[];
  };
  for (const name of Object.keys(classes)) words(name);
  return open;
}

/** The single phrases of a block of text: one a line, `//` begins a remark. */
export const phraseLines = (block: string): string[] =>
  block
    .split('\n')
    .map((line) => (line.includes('//') ? line.slice(0, line.indexOf('//')) : line).trim())
    .filter((line) => line !== '');

/** A phrase book opened: label and atoms, before the vocabulary is known. */
export type OpenPhrase = { readonly label: string; readonly atoms: readonly Atom[] };

/** Every phrase of a book, expanded. */
export const openPhrases = (book: PhraseBook, parts: Readonly<Record<string, string>>): OpenPhrase[] =>
  Object.entries(book).flatMap(([label, block]) =>
    phraseLines(block).flatMap((line) => expandPhrase(line, parts).map((atoms) => ({ label, atoms }))),
  );

/**
 * A matcher for phrases. Each phrase is looked for where its rarest word stands, so that a sentence without cues costs nothing.
 *
 * @param phrases - the phrases, opened
 * @param vocabulary - numbers of words
 * @param classes - words of the classes
 * @param common - words too frequent to look for
 */
export function createMatcher(
  phrases: readonly OpenPhrase[],
  vocabulary: Vocabulary,
  classes: Readonly<Record<string, readonly string[]>>,
  common: ReadonlySet<string>,
): Matcher {
  const size = vocabulary.words.length;
  const steps = new Map<string, Step>();
  const blockers = new Uint8Array(size);
  for (const word of classes['neg'] ?? []) blockers[vocabulary.idOf(word)] = 1;
  const wordsOf = (atom: Atom): string[] =>
    atom.words.flatMap((word) => (word.startsWith('@') ? (classes[word.slice(1)] ?? missing(word)) : [word]));
  const stepOf = (atom: Atom): Step => {
    const key = `${atom.kind} ${atom.words.join('|')} ${atom.optional} ${atom.gap}`;
    let step = steps.get(key);
    if (step === undefined) {
      const set = new Uint8Array(atom.kind === 'words' || atom.kind === 'not' ? size : 0);
      let kindMask = 0;
      let capital = false;
      for (const word of wordsOf(atom)) {
        if (word === '#n') kindMask |= (1 << kinds.number) | (1 << kinds.time);
        else if (word === '#any') kindMask |= 0xff;
        else if (word === '#link') kindMask |= 1 << kinds.link;
        else if (word === '#cap') capital = true;
        else if (word === '#unknown') set[0] = 1;
        else set[vocabulary.idOf(word)] = 1;
      }
      step = { kind: stepKinds[atom.kind], set, kindMask, capital, optional: atom.optional, gap: atom.gap };
      steps.set(key, step);
    }
    return step;
  };
  const weight = (atom: Atom): number => {
    if (atom.kind !== 'words' || atom.optional) return Number.POSITIVE_INFINITY;
    let sum = 0;
    for (const word of wordsOf(atom)) sum += word.startsWith('#') ? Number.POSITIVE_INFINITY : common.has(word) ? 50 : 1;
    return sum;
  };

  const labels: string[] = [];
  const labelIds = new Map<string, number>();
  const byWord: Pattern[][] = Array.from({ length: size }, () => []);
  for (const { label, atoms } of phrases) {
    let id = labelIds.get(label);
    if (id === undefined) {
      id = labels.push(label) - 1;
      labelIds.set(label, id);
    }
    let trigger = 0;
    for (let at = 1; at < atoms.length; at++) if (weight(atoms[at] as Atom) < weight(atoms[trigger] as Atom)) trigger = at;
    const chosen = atoms[trigger];
    if (chosen === undefined || weight(chosen) === Number.POSITIVE_INFINITY)
      throw new TypeError(`a phrase of \`${label}\` has no word to look for`);
    const pattern: Pattern = {
      label: id,
      before: atoms.slice(0, trigger).reverse().map(stepOf),
      after: atoms.slice(trigger + 1).map(stepOf),
    };
    for (const word of new Set(wordsOf(chosen))) byWord[vocabulary.idOf(word)]?.push(pattern);
  }
  const triggers = new Uint8Array(size);
  byWord.forEach((patterns, id) => {
    if (id > 0 && patterns.length > 0) triggers[id] = 1;
  });

  const scan: Matcher['scan'] = (tokens, sentence, found) => {
    const low = tokens.first[sentence] as number;
    const high = tokens.first[sentence + 1] as number;
    for (let at = low; at < high; at++) {
      const word = tokens.word[at] as number;
      if (triggers[word] === 0) continue;
      const patterns = byWord[word] as Pattern[];
      for (let index = 0; index < patterns.length; index++) {
        const pattern = patterns[index] as Pattern;
        const to = pattern.after.length === 0 ? at + 1 : run(tokens, pattern.after, 0, at + 1, 1, low, high, blockers);
        if (to === miss) continue;
        const from = pattern.before.length === 0 ? at - 1 : run(tokens, pattern.before, 0, at - 1, -1, low, high, blockers);
        if (from !== miss) found(pattern.label, from + 1, to);
      }
    }
  };
  return { labels, scan };
}

function missing(word: string): never {
  throw new TypeError(`no class named \`${word}\` in the lexicon`);
}

const miss = -9;

const fits = (tokens: Tokens, step: Step, at: number): boolean =>
  step.set[tokens.word[at] as number] === 1 ||
  ((step.kindMask >> (tokens.kind[at] as number)) & 1) === 1 ||
  (step.capital && ((tokens.flag[at] as number) & flags.capital) !== 0);

/** The token beyond the last one that the steps from `index` on took, going in a direction, or `miss`. Gaps are bounded, so the work is. */
function run(
  tokens: Tokens,
  steps: readonly Step[],
  index: number,
  start: number,
  direction: 1 | -1,
  low: number,
  high: number,
  blockers: Uint8Array,
): number {
  let at = start;
  for (let place = index; place < steps.length; place++) {
    const step = steps[place] as Step;
    const inside = at >= low && at < high;
    if (step.kind === 0) {
      if (inside && fits(tokens, step, at)) {
        if (step.optional) {
          const taken = run(tokens, steps, place + 1, at + direction, direction, low, high, blockers);
          if (taken !== miss) return taken;
        } else at += direction;
      } else if (!step.optional) return miss;
    } else if (step.kind === 1) {
      for (let passed = 0; ; passed++) {
        const reached = run(tokens, steps, place + 1, at, direction, low, high, blockers);
        if (reached !== miss) return reached;
        if (passed === step.gap || at < low || at >= high) return miss;
        if (blockers[tokens.word[at] as number] === 1) return miss;
        // a gap passes over commas, not over dashes, brackets and colons
        const edge = direction === 1 ? at : at + 1;
        if (passed > 0 && edge < high && ((tokens.flag[edge] as number) & flags.strong) !== 0) return miss;
        at += direction;
      }
    } else if (step.kind === 2) {
      // a clause begins with its sentence, or after a comma, a dash, a bracket
      const begins = at === low - 1 || (at + 1 < high && (tokens.flag[at + 1]! & (flags.comma | flags.strong | flags.quoted)) !== 0);
      if (!begins) return miss;
    } else if (step.kind === 3) {
      if (at !== high) return miss;
    } else if (inside && fits(tokens, step, at)) return miss;
  }
  return at;
}
