import { english } from '../../../src/signals/lexicon/en/english.ts';
import { circumstances, featureKinds, firstIn, kindIn, mostTerms, secondIn } from '../../../src/signals/model/features.ts';
import { noWeights, type WeightLexicon, writeCode } from '../../../src/signals/model/weights.ts';
import { createReader, type Reader } from '../../../src/signals/reader.ts';
import { foldWord } from '../../../src/signals/text/fold.ts';
import {
  type ContextSettings,
  type InContext,
  labelsInContext,
  learnInContext,
  type Sums,
  sumsOf,
  weighHeldInContext,
  wholeNumbers,
} from './context.ts';
import { dropRare, type Example, examplesOf, layerOf, Numbers, readable, type Source, sources } from './examples.ts';
import { itemOf, type Learnt, type Settings, scoreOf, train } from './train.ts';

/** How learning goes; chosen by how well held out messages are read, and by the size of the lexicon. */
export const settings = {
  learn: { rounds: 10, rate: 0.5, lasso: { most: 24, full: 2500, least: 8, grave: 0.6 }, ridge: 4, positive: 2.5 } satisfies Settings,
  context: { ridge: 400, rounds: 12, lists: 0.1 } satisfies ContextSettings,
  folds: 4,
  /** What a weight of one stands for. */
  step: 0.25,
  /**
   * What a message, a line of one, and a line of what was written as a fair test count against a sentence of the lists; a false alarm
   * against a miss; and how near the best a cut is as good.
   */
  cut: { message: 20, line: 2, fair: 20, alarm: 1.8, plateau: 0.995 },
  /**
   * A false alarm against a miss, for labels of which it does more harm: one blames somebody, one has the whole message read otherwise. Or a
   * miss does: who says thank you is taken to be waiting, who wants no more messages gets one.
   */
  alarms: { pressure: 4.5, retold: 4.5, 'opt-out': 1, acknowledgement: 1 } as Readonly<Record<string, number>>,
};

/** The material: every text as features, and what they are called. */
export type Material = {
  readonly sources: readonly Source[];
  readonly examples: readonly Example[];
  readonly reader: Reader;
  readonly numbers: Numbers;
  readonly labels: readonly string[];
};

/** A word of fewer texts is not learnt. */
const fewestTexts = 4;

/** Reads all labelled texts. */
export function gather(): Material {
  const all = sources();
  const bare = createReader({ ...english, weights: noWeights });
  const counts = new Map<string, number>();
  const lower = new Set<string>();
  for (const source of all) {
    const { text, spans } = readable(source.text, bare);
    const seen = new Set<string>();
    for (let at = 0; at < spans.length; at += 2) {
      for (const [word] of text.slice(spans[at], spans[at + 1]).matchAll(/\d+|\p{L}[\p{L}\d]*|\p{Extended_Pictographic}/gu)) {
        const folded = foldWord(word);
        if (word === folded) lower.add(folded);
        seen.add(folded);
      }
    }
    for (const word of seen) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const learnt = [...counts].filter(([word, count]) => count >= fewestTexts && lower.has(word)).map(([word]) => word);
  const reader = createReader({ ...english, weights: noWeights }, learnt);
  const { length: terms } = reader.terms.names;
  if (terms > mostTerms) throw new RangeError(`${String(terms)} terms, and a feature has room for ${String(mostTerms)}: raise fewestTexts`);
  const numbers = new Numbers();
  const examples = all.flatMap((source) => examplesOf(source, reader, numbers));
  dropRare(examples, numbers, reader);
  const labels = [...new Set(examples.flatMap((example) => [...example.labels]))].sort();
  return { sources: all, examples, reader, numbers, labels };
}

/** What tells one material from another: learning the same again gives the same weights. */
export function fingerprint(): string {
  let hash = 0x811c9dc5;
  const text = JSON.stringify([sources(), settings, english.kinds, english.irregular]);
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** In which part of the material a text is held out. */
export const foldOf = (id: string): number =>
  (Array.from(id).reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) | 0, 7) >>> 0) % settings.folds;

/** The weights of every label, from some of the examples: whole steps, as a lexicon writes them. */
export function learnAll({ numbers, labels }: Material, examples: readonly Example[]): Map<string, Learnt> {
  const learnt = new Map<string, Learnt>();
  for (const label of labels) {
    const items = examples.flatMap((example) => itemOf(example, label, typeLearnt(learnt, label)) ?? []);
    const { bias, of } = train(items, label, numbers.keys.length, settings.learn);
    learnt.set(label, { bias, of: of.map((weight) => stepsOf(weight) * settings.step) });
  }
  return learnt;
}

/** A weight in steps. */
const stepsOf = (weight: number): number => Math.max(-heaviest, Math.min(heaviest, Math.round(weight / settings.step)));

const typeLearnt = (learnt: ReadonlyMap<string, Learnt>, label: string): Learnt | undefined => {
  const type = layerOf(label);
  return type === undefined ? undefined : learnt.get(type);
};

/** A text held out: what it weighs for a label, and whether it carries it. */
export type Held = { readonly example: Example; readonly score: number; readonly is: boolean };

/** What texts weigh by weights that were learnt from others. */
export function weighHeld(examples: readonly Example[], learnt: ReadonlyMap<string, Learnt>, label: string): Held[] {
  const own = learnt.get(label)!;
  return examples.flatMap((example) => {
    const item = itemOf(example, label, typeLearnt(learnt, label));
    return item === undefined || (example.only !== undefined && example.only !== 'retold')
      ? []
      : [{ example, score: scoreOf(item.lists, own), is: item.is }];
  });
}

/** Whether a line is of those that were written without a look at what the reader knows or errs in. */
const isFair = ({ id }: Example): boolean => id.startsWith('threads/exam-');

/** How well a label is read from some score on: counts are of texts, a message for more than a sentence. */
export type Cut = { at: number; f1: number; right: number; wrong: number; missed: number };

/**
 * The score from which on a label is read: where precision and recall on texts held out are best together. A message counts for
 * more than a sentence of the lists, where each label is more frequent than in life; and a false alarm for more than a miss. Where it is
 * very best hangs on single texts, so the middle is taken of the scores around it that are about as good.
 */
export function cutOf(held: readonly Held[], label: string): Cut {
  const { message, line, fair, alarm: usual, plateau } = settings.cut;
  const alarm = settings.alarms[label] ?? usual;
  const sorted = [...held].sort((one, other) => other.score - one.score);
  const weightOf = ({ example, is }: Held) =>
    (is ? 1 : alarm) * (example.file === 'messages' ? message : example.file !== 'threads' ? 1 : isFair(example) ? fair : line);
  const positives = held.reduce((sum, one) => sum + (one.is ? weightOf(one) : 0), 0);
  let right = 0;
  let wrong = 0;
  const cuts = sorted.map((one, index): Cut => {
    if (one.is) right += weightOf(one);
    else wrong += weightOf(one);
    const next = sorted[index + 1]?.score ?? one.score - 0.2;
    return { at: (one.score + next) / 2, f1: (2 * right) / (right + wrong + positives), right, wrong, missed: positives - right };
  });
  const place = cuts.reduce((best, { f1 }, index) => (f1 > cuts[best]!.f1 ? index : best), 0);
  const best = cuts[place] ?? { at: 0, f1: 0, right: 0, wrong: 0, missed: positives };
  const isAsGood = ({ f1 }: Cut) => f1 >= best.f1 * plateau;
  const before = cuts.slice(0, place).findLastIndex((cut) => !isAsGood(cut)) + 1;
  const after = cuts.slice(place).findIndex((cut) => !isAsGood(cut));
  const [highest, lowest] = [cuts[before], cuts[after < 0 ? cuts.length - 1 : place + after - 1]];
  return { ...best, at: highest === undefined || lowest === undefined ? best.at : (highest.at + lowest.at) / 2 };
}

/** What the labels of sentences, names and sums weigh in texts, each by weights learnt from others: in steps, from their cuts on. */
export function heldSums(
  { labels, examples }: Material,
  models: readonly ReadonlyMap<string, Learnt>[],
  cuts: ReadonlyMap<string, number>,
): Sums[] {
  return sumsOf(examples, labelsInContext(labels), ({ id }, label, features) => {
    const { bias, of } = models[foldOf(id)]!.get(label)!;
    return features.reduce((sum, feature) => sum + Math.round(of[feature]! / settings.step), everySentence(bias, cuts.get(label)!));
  });
}

/** What every sentence weighs, in steps. */
const everySentence = (bias: number, cut: number): number => Math.round((bias - cut) / settings.step);

/** What labels weigh in context, and from where on they are said there. */
export type ContextLearnt = { readonly weights: ReadonlyMap<string, InContext>; readonly cuts: ReadonlyMap<string, number> };

/** Learns what labels weigh in context: once without each part of the material, to find the cuts, and once from all. */
export function learnContext(
  { labels }: Material,
  sums: readonly Sums[],
): { parts: ReadonlyMap<string, InContext>[]; best: Map<string, Cut>; all: ContextLearnt } {
  const { names, around, inContext } = labelsInContext(labels);
  const learn = (from: readonly Sums[]) => new Map(inContext.map((label) => [label, learnInContext(from, names, label, settings.context)]));
  const held = new Map<string, Held[]>(inContext.map((label) => [label, []]));
  const parts = Array.from({ length: settings.folds }, (_, fold) => {
    const weights = learn(sums.filter(({ example }) => foldOf(example.id) !== fold));
    const out = weighHeldInContext(
      sums.filter(({ example }) => foldOf(example.id) === fold),
      { names, around },
      weights,
    );
    for (const [label, list] of out) held.get(label)!.push(...list);
    return weights;
  });
  const best = new Map([...held].map(([label, list]) => [label, cutOf(list, label)]));
  return { parts, best, all: { weights: learn(sums), cuts: new Map([...best].map(([label, { at }]) => [label, Math.ceil(at) - 1])) } };
}

/** One sign a label: what has a meaning in a code, or in a template of text, is none. */
const signs = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!%&()+,./:;<>?@[]^{|}~');
/** The most that a weight may be. */
const heaviest = 15;
/** So long is a line of a lexicon. */
const lineLength = 190;

/** Weights as a lexicon writes them. */
export function writeWeights(
  { numbers, reader, labels }: Material,
  learnt: ReadonlyMap<string, Learnt>,
  cuts: ReadonlyMap<string, number>,
  context: ContextLearnt,
): WeightLexicon {
  const { names } = reader.terms;
  const words = new Map<string, Map<string, [string, number][]>>();
  labels.forEach((label, index) => {
    const { of } = learnt.get(label)!;
    for (let id = 0; id < of.length; id++) {
      let left = stepsOf(of[id]!);
      if (left === 0) continue;
      const [head, behind] = spell(numbers.keys[id]!, names);
      const word = words.get(head) ?? new Map<string, [string, number][]>();
      words.set(head, word);
      const code = word.get(behind) ?? [];
      word.set(behind, code);
      for (; left !== 0; left -= Math.max(-9, Math.min(9, left))) code.push([signs[index]!, Math.max(-9, Math.min(9, left))]);
    }
  });
  const byName = (one: readonly [string, unknown], other: readonly [string, unknown]) => (one[0] < other[0] ? -1 : 1);
  const features = [...words].sort(byName).map(([head, word]) =>
    [...word]
      .sort(byName)
      .map(([behind, code], index) =>
        behind === '' ? `${head}=${writeCode(code)}` : `${index === 0 ? `${head} ` : ''}${behind}=${writeCode(code)}`,
      )
      .join(' '),
  );
  return {
    labels: Object.fromEntries(
      labels.map((label, index) => [label, [signs[index]!, everySentence(learnt.get(label)!.bias, cuts.get(label)!)] as const]),
    ),
    features: inLines(features),
    context: [...context.weights]
      .map(([label, weights]) => [label, ...wholeNumbers(weights, context.cuts.get(label))].join(' '))
      .join('\n'),
  };
}

/** A feature as the lexicon spells it: the word that it is told of, and what stands behind that. */
function spell(key: number, names: readonly string[]): [head: string, behind: string] {
  const first = firstIn(key);
  const second = names[secondIn(key)]!;
  switch (kindIn(key)) {
    case featureKinds.about:
      return [`#${circumstances[first]!}`, ''];
    case featureKinds.before:
      return [names[first]!, '#before'];
    case featureKinds.behind:
      return [names[first]!, '#behind'];
    case featureKinds.negated:
      return [names[first]!, '#not'];
    default:
      return [names[first]!, second];
  }
}

/** Words side by side, as many as a line holds. */
function inLines(words: readonly string[]): string {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && line.length + word.length + 3 > lineLength) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} | ${word}`;
  }
  return [...lines, line].join('\n');
}
