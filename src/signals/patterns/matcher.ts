import { flags, kinds, type Tokens } from '../text/tokens.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import type { Atom } from './phrase.ts';

/** What a place of a phrase takes, by its number; numbers of words, kinds of tokens as bits. */
interface Taken {
  readonly id: number;
  readonly words: readonly number[];
  readonly kindMask: number;
  readonly capital: boolean;
  /** Asks for more than a word. */
  readonly special: boolean;
}

interface Step extends Taken {
  readonly kind: number;
  readonly optional: boolean;
  readonly gap: number;
}

/** Phrases that begin alike share a node. `ends` is what is reached here: going on, the way back; going back, the labels. */
interface Node<End> {
  /** Steps that take one word. */
  readonly steps: Step[];
  readonly next: Node<End>[];
  /** Gaps, edges, and what may be absent. */
  readonly others: Step[];
  readonly afterOthers: Node<End>[];
  readonly ends: End[];
  /** What any of the steps takes: one question instead of many. */
  gate?: Taken;
}

type Back = Node<number>;
type On = Node<Back>;

/** Phrases of a lexicon, each under the label that it speaks for. */
export type PhraseBook = Readonly<Record<string, string>>;

/** A phrase opened: label and atoms. */
export interface OpenPhrase {
  readonly label: string;
  readonly atoms: readonly Atom[];
}

/** Finds phrases in tokens. */
export interface Matcher {
  readonly labels: readonly string[];
  /** Calls back for each phrase found in a sentence: the label's number, the first token and the one after the last. */
  readonly scan: (tokens: Tokens, sentence: number, found: (label: number, from: number, to: number) => void) => void;
}

const stepKinds = { words: 0, gap: 1, start: 2, end: 3, not: 4 } as const;

/** The single phrases of a block of text: one a line, `//` begins a remark. */
export const phraseLines = (block: string): string[] =>
  block
    .split('\n')
    .map((line) => (line.includes('//') ? line.slice(0, line.indexOf('//')) : line).trim())
    .filter((line) => line !== '');

/** The words of classes, by name, classes inside classes opened. */
export function openClasses(classes: Readonly<Record<string, string>>): Record<string, readonly string[]> {
  const open: Record<string, readonly string[]> = {};
  const words = (name: string): readonly string[] => {
    const known = open[name];
    if (known !== undefined) return known;
    const list = (classes[name] ?? missing(name)).split(/\s/).filter((word) => word !== '');
    const opened = list.flatMap((word) => (word.startsWith('@') ? words(word.slice(1)) : [word]));
    open[name] = opened;
    return opened;
  };
  for (const name of Object.keys(classes)) words(name);
  return open;
}

const node = <End>(): Node<End> => ({ steps: [], next: [], others: [], afterOthers: [], ends: [] });

const isPlain = (step: Step) => step.kind === stepKinds.words && !step.optional;

/** The node that the steps lead to, made where it is missing. */
function reach<End>(root: Node<End>, path: readonly Step[]): Node<End> {
  let here = root;
  for (const step of path) {
    const [steps, next] = isPlain(step) ? [here.steps, here.next] : [here.others, here.afterOthers];
    const at = steps.indexOf(step);
    if (at >= 0) here = next[at]!;
    else {
      const made = node<End>();
      steps.push(step);
      next.push(made);
      here = made;
    }
  }
  return here;
}

/**
 * A matcher for phrases. Each phrase is looked for where its rarest word stands, first on from there, then back: a sentence
 * without cues costs nothing.
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
  const blockers = new Uint8Array(size);
  for (const word of classes['neg'] ?? []) blockers[vocabulary.idOf(word)] = 1;
  const wordsOf = (atom: Atom): string[] =>
    atom.words.flatMap((word) => (word.startsWith('@') ? (classes[word.slice(1)] ?? missing(word)) : [word]));

  const byAtom = new Map<Atom, Step>();
  const byText = new Map<string, Step>();
  const stepOf = (atom: Atom): Step => {
    let step = byAtom.get(atom);
    if (step === undefined) {
      const text = `${atom.kind} ${atom.words.join('|')} ${String(atom.optional)} ${String(atom.gap)}`;
      step = byText.get(text) ?? makeStep(atom);
      byText.set(text, step);
      byAtom.set(atom, step);
    }
    return step;
  };
  const taken: Taken[] = [];
  const makeStep = (atom: Atom): Step => {
    const words: number[] = [];
    let kindMask = 0;
    let capital = false;
    for (const word of wordsOf(atom)) {
      if (word === '#n') kindMask |= (1 << kinds.number) | (1 << kinds.time);
      else if (word === '#any') kindMask |= 0xff;
      else if (word === '#cap') capital = true;
      else words.push(vocabulary.idOf(word));
    }
    const special = kindMask !== 0 || capital;
    const step = {
      id: taken.length,
      words,
      kindMask,
      capital,
      special,
      kind: stepKinds[atom.kind],
      optional: atom.optional,
      gap: atom.gap,
    };
    taken.push(step);
    return step;
  };
  const weights = new Map<Atom, number>();
  const weight = (atom: Atom): number => {
    let sum = weights.get(atom);
    if (sum === undefined) {
      sum = atom.kind !== 'words' || atom.optional ? Number.POSITIVE_INFINITY : 0;
      if (sum === 0) for (const word of wordsOf(atom)) sum += word.startsWith('#') ? Number.POSITIVE_INFINITY : common.has(word) ? 400 : 1;
      weights.set(atom, sum);
    }
    return sum;
  };

  const labels: string[] = [];
  const labelIds = new Map<string, number>();
  const roots = new Map<Atom, { on: On; words: readonly string[] }>();
  for (const { label, atoms } of phrases) {
    let id = labelIds.get(label);
    if (id === undefined) {
      id = labels.push(label) - 1;
      labelIds.set(label, id);
    }
    let trigger = 0;
    for (let at = 1; at < atoms.length; at++) if (weight(atoms[at]!) < weight(atoms[trigger]!)) trigger = at;
    const chosen = atoms[trigger];
    if (chosen === undefined || weight(chosen) === Number.POSITIVE_INFINITY) {
      throw new TypeError(`a phrase of \`${label}\` has no word to look for`);
    }
    let root = roots.get(chosen);
    if (root === undefined) {
      root = { on: node(), words: wordsOf(chosen) };
      roots.set(chosen, root);
    }
    const end = reach(root.on, atoms.slice(trigger + 1).map(stepOf));
    if (end.ends.length === 0) end.ends.push(node());
    const back = reach(end.ends[0]!, atoms.slice(0, trigger).reverse().map(stepOf));
    if (!back.ends.includes(id)) back.ends.push(id);
  }
  const byWord: (On[] | undefined)[] = Array.from({ length: size }, () => undefined);
  for (const { on, words } of roots.values()) {
    for (const id of new Set(words.map(vocabulary.idOf))) (byWord[id] ??= []).push(on);
  }

  /** Gives each node its gate: what any of its steps takes. */
  const close = (here: Node<unknown>): void => {
    const { steps } = here;
    if (steps.length === 1) here.gate = steps[0]!;
    else if (steps.length > 1) {
      const words = [...new Set(steps.flatMap((step) => step.words))];
      const kindMask = steps.reduce((mask, step) => mask | step.kindMask, 0);
      const capital = steps.some((step) => step.capital);
      here.gate = { id: taken.length, words, kindMask, capital, special: kindMask !== 0 || capital };
      taken.push(here.gate);
    }
    for (const next of here.next) close(next);
    for (const next of here.afterOthers) close(next);
    if (here.ends.length > 0 && typeof here.ends[0] === 'object') close(here.ends[0] as Back);
  };
  for (const { on } of roots.values()) close(on);
  // a row of bits a word, a bit for each that takes it: what is asked of one token lies close together
  const stride = (taken.length >> 5) + 1;
  const bits = new Int32Array(size * stride);
  for (const { id, words } of taken) for (const word of words) bits[word * stride + (id >> 5)]! |= 1 << (id & 31);

  // what a walk is told stays the same for a whole sentence: kept here, not handed on
  let tokens: Tokens;
  let low = 0;
  let high = 0;
  let at = 0;
  let to = 0;
  let stamp = 0;
  const stamps = new Int32Array(labels.length);
  let found: (label: number, from: number, to: number) => void;

  const fits = (step: Taken, place: number): boolean =>
    ((bits[tokens.word[place]! * stride + (step.id >> 5)]! >> (step.id & 31)) & 1) === 1 || (step.special && fitsKind(step, place));
  const fitsKind = (step: Taken, place: number): boolean =>
    ((step.kindMask >> tokens.kind[place]!) & 1) === 1 || (step.capital && (tokens.flag[place]! & flags.capital) !== 0);

  /** Whether anything can come of a node at a place: most phrases end here, for the price of one question. */
  const leads = (here: Node<unknown>, place: number): boolean =>
    here.ends.length > 0 || here.others.length > 0 || (place >= low && place < high && here.gate !== undefined && fits(here.gate, place));

  /** Follows the steps of a node on from a place, in a direction; gaps are bounded, so the work is. */
  const walk = (here: Node<unknown>, place: number, direction: 1 | -1): void => {
    if (here.ends.length > 0) arrive(here, place, direction);
    const inside = place >= low && place < high;
    if (inside && here.gate !== undefined && fits(here.gate, place)) {
      const { steps, next } = here;
      for (let index = 0; index < steps.length; index++) {
        if (fits(steps[index]!, place) && leads(next[index]!, place + direction)) walk(next[index]!, place + direction, direction);
      }
    }
    const { others, afterOthers } = here;
    for (let index = 0; index < others.length; index++) {
      const step = others[index]!;
      const next = afterOthers[index]!;
      if (step.kind === stepKinds.gap) leap(next, step, place, direction);
      else if (step.kind === stepKinds.words) {
        if (inside && fits(step, place) && leads(next, place + direction)) walk(next, place + direction, direction);
        if (leads(next, place)) walk(next, place, direction);
      } else if (holds(step, place, inside) && leads(next, place)) walk(next, place, direction);
    }
  };

  /** The end of a phrase going on is where the way back begins; the end of that is a phrase found. */
  const arrive = (here: Node<unknown>, place: number, direction: 1 | -1): void => {
    if (direction === 1) {
      to = place;
      const back = here.ends[0] as Back;
      if (leads(back, at - 1)) walk(back, at - 1, -1);
      return;
    }
    for (const label of here.ends as number[]) {
      if (stamps[label] === stamp) continue;
      stamps[label] = stamp;
      found(label, place + 1, to);
    }
  };

  /** Edges, and what must not stand at a place. A clause begins with its sentence, or after a comma, a dash, a bracket. */
  const holds = (step: Step, place: number, inside: boolean): boolean => {
    if (step.kind === stepKinds.start) {
      return place === low - 1 || (place + 1 < high && (tokens.flag[place + 1]! & (flags.comma | flags.strong | flags.quoted)) !== 0);
    }
    if (step.kind === stepKinds.end) return place === high;
    return !inside || !fits(step, place);
  };

  /** Goes on from each place within a gap, the nearest first. A gap passes over commas, not over dashes, brackets and colons. */
  const leap = (next: Node<unknown>, step: Step, place: number, direction: 1 | -1): void => {
    let over = place;
    for (let passed = 0; ; passed++) {
      if (leads(next, over)) walk(next, over, direction);
      if (passed === step.gap || over < low || over >= high || (!step.optional && blockers[tokens.word[over]!] === 1)) return;
      const edge = direction === 1 ? over : over + 1;
      if (passed > 0 && edge < high && (tokens.flag[edge]! & flags.strong) !== 0) return;
      over += direction;
    }
  };

  const scan: Matcher['scan'] = (text, sentence, report) => {
    tokens = text;
    found = report;
    low = tokens.first[sentence]!;
    high = tokens.first[sentence + 1]!;
    for (at = low; at < high; at++) {
      const starts = byWord[tokens.word[at]!];
      if (starts === undefined || tokens.word[at] === 0) continue;
      stamp = (stamp + 1) | 0;
      for (let index = 0; index < starts.length; index++) if (leads(starts[index]!, at + 1)) walk(starts[index]!, at + 1, 1);
    }
  };
  return { labels, scan };
}

function missing(word: string): never {
  throw new TypeError(`no class named \`${word}\` in the lexicon`);
}
