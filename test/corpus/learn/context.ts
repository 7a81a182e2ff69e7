import {
  type Context,
  clipped,
  gate,
  knee,
  mostAround,
  others,
  othersAround,
  parts,
  roomFor,
  weighAroundInContext,
  weighInContext,
} from '../../../src/signals/model/context.ts';
import { familyOf } from '../../../src/signals/model/families.ts';
import { type Example, partOf } from './examples.ts';
import type { Held } from './learn.ts';
import { type Item, itemOf } from './train.ts';

/** What labels weigh in a text by weights learnt from others. */
export type Sums = {
  readonly example: Example;
  /** What each label of sentences weighs in each, and where it weighs most in the message. */
  readonly sentences: readonly Int32Array[];
  readonly tops: Int32Array;
  /** By label of a name or a sum, what it weighs for each of the text, and for that of the message for which it weighs most. */
  readonly around: ReadonlyMap<string, readonly number[]>;
  readonly topsAround: ReadonlyMap<string, number>;
};

/** What a label weighs in context, in parts of a sum: as `Context` has it, not yet whole numbers. */
export type InContext = Float64Array;

/**
 * What stands for itself: whose words a message holds is asked before, of who is named the name decides, and nobody is blamed for what is
 * said beside it.
 */
const alone: ReadonlySet<string> = new Set(['retold', 'names-person', 'pressure']);

/** The labels of sentences, and those of names and sums; and of all these what is weighed in context. */
export function labelsInContext(labels: readonly string[]): { names: string[]; around: string[]; inContext: string[] } {
  const [names, around] = ['sentence', 'around'].map((family) =>
    labels.filter((label) => familyOf(label, (type) => labels.includes(type)) === family),
  ) as [string[], string[]];
  return { names, around, inContext: [...names.filter((label) => !alone.has(label)), ...around] };
}

/**
 * What labels weigh in texts.
 *
 * @param examples - texts, or lines of texts, those of a text one after the other
 * @param labels - those of sentences, and of names and sums
 * @param weigh - what a label weighs, by the features of a sentence, a name or a sum
 */
export function sumsOf(
  examples: readonly Example[],
  { names, around }: { readonly names: readonly string[]; readonly around: readonly string[] },
  weigh: (example: Example, label: string, features: Int32Array) => number,
): Sums[] {
  const topsOf = new Map<string, { tops: Int32Array; topsAround: Map<string, number> }>();
  return examples
    .filter(({ only, parts }) => only !== 'retold' && parts.sentences.length > 0)
    .map((example) => {
      const { id, parts } = example;
      const sentences = parts.sentences.map((features) => Int32Array.from(names, (label) => weigh(example, label, features)));
      const ofNames = new Map(around.map((label) => [label, parts[partOf(label)].map((features) => weigh(example, label, features))]));
      const highest = topsOf.get(id) ?? { tops: sentences[0]!.slice(), topsAround: new Map<string, number>() };
      topsOf.set(id, highest);
      for (const sums of sentences) for (const [label, sum] of sums.entries()) highest.tops[label] = Math.max(highest.tops[label]!, sum);
      for (const [label, sums] of ofNames) highest.topsAround.set(label, Math.max(highest.topsAround.get(label) ?? -Infinity, ...sums));
      return { example, sentences, around: ofNames, ...highest };
    });
}

/** A sentence to learn a label in context from. */
type Row = { readonly numbers: Float64Array; readonly is: boolean; readonly weight: number };

/** How learning in context goes. */
export type ContextSettings = {
  /** How surely a weight is held to be nothing. */
  readonly ridge: number;
  readonly rounds: number;
  /** What a sentence of the lists counts against another: there, each label is more frequent than in life. */
  readonly lists: number;
};

/**
 * What a label weighs in context, learnt by Newton's method from what labels weigh in texts that they were not learnt from: of a text
 * with the label from the sentence that speaks for it most, of one without it from all that might be taken for it.
 */
export function learnInContext(
  all: readonly Sums[],
  names: readonly string[],
  label: string,
  { ridge, rounds, lists }: ContextSettings,
): InContext {
  const rows = all.flatMap((sums): Row[] => {
    const { example } = sums;
    const item = itemOf(example, label);
    if (item === undefined) return [];
    const weight = example.file.endsWith('.ndjson') ? item.weight * lists : item.weight;
    const asked = names.includes(label) ? askedOfSentences(sums, names.indexOf(label), item) : askedAround(sums, label, item);
    return asked.map((numbers) => ({ numbers, is: item.is, weight }));
  });
  let weights = new Float64Array((names.includes(label) ? others : othersAround) + 2 * names.length);
  weights[1] = 1 / 4;
  let loss = lossOf(rows, weights, ridge);
  for (let round = 0; round < rounds; round++) {
    const step = stepOf(rows, weights, ridge);
    // a whole step may lead too far where most is decided already
    let [better, less] = [weights, loss];
    for (let share = 1; share > 0.01 && less >= loss; share /= 2) {
      better = weights.map((weight, index) => weight - share * step[index]!);
      less = lossOf(rows, better, ridge);
    }
    if (less >= loss) break;
    [weights, loss] = [better, less];
  }
  // a sum counts by quarters of a logit, and so does what it weighs in context
  return weights.map((weight) => weight * 4 * parts);
}

/** The numbers of the sentences that a label is learnt from. */
function askedOfSentences({ example, sentences, tops }: Sums, place: number, { is }: Item): Float64Array[] {
  const asked = sentences.filter((sums) => sums[place]! > gate && (!is || sums[place] === highest(sentences, place)));
  return (is ? asked.slice(0, 1) : asked).flatMap((own) =>
    messagesOf(example, tops, own).map((top) => numbersOf([own[place]!, top[place]!], own, top)),
  );
}

/** The same of names or sums. */
function askedAround({ example, sentences, tops, around, topsAround }: Sums, label: string, { is, lists }: Item): Float64Array[] {
  const sums = around.get(label)!;
  const asked = standingIn(example, label, lists)
    .map((one) => ({ ...one, sum: sums[one.place]! }))
    .filter(({ sum }) => sum > gate)
    .sort((one, other) => other.sum - one.sum);
  const whole = atMost(sentences);
  return (is ? asked.slice(0, 1) : asked).flatMap(({ sum, sentence, count }) =>
    messagesOf(example, tops, whole).map((top) => {
      const most = top === tops ? topsAround.get(label)! : Math.max(...sums);
      return numbersOf([sum, most], sentences[sentence]!, top, [Math.min(count, mostAround)]);
    }),
  );
}

/** Names or sums of a text: which each is, in which of the sentences it stands, and how many do. */
function standingIn({ parts, written }: Example, label: string, lists: readonly Int32Array[]) {
  const part = partOf(label) as 'names' | 'sums';
  return lists.map((features) => {
    const place = parts[part].indexOf(features);
    const { sentence } = written[part][place]!;
    return { place, sentence, count: written[part].filter((other) => other.sentence === sentence).length };
  });
}

/** A line is also learnt as if it were the whole message, lest one that stands alone were taken for one of a list. */
const messagesOf = ({ file }: Example, tops: Int32Array, own: Int32Array) => (file === 'threads' ? [tops, own] : [tops]);

/** What each label weighs in the sentence where it weighs most. */
const atMost = (sentences: readonly Int32Array[]): Int32Array =>
  sentences[0]!.map((_, label) => Math.max(...sentences.map((sums) => sums[label]!)));

/** How far weights are from what the rows say, and from nothing. */
function lossOf(rows: readonly Row[], weights: Float64Array, ridge: number): number {
  const large = weights.reduce((sum, weight, index) => (index === 0 ? 0 : sum + weight * weight), 0);
  return rows.reduce(
    (sum, { numbers, is, weight }) => {
      const logit = dot(weights, numbers);
      return sum + weight * (Math.log1p(Math.exp(-Math.abs(logit))) + (is === logit > 0 ? 0 : Math.abs(logit)));
    },
    (ridge / 2) * large,
  );
}

/** Newton's step. */
function stepOf(rows: readonly Row[], weights: Float64Array, ridge: number): Float64Array {
  const gradient = weights.map((weight, index) => (index === 0 ? 0 : ridge * weight));
  const curvature = Array.from(weights, (_, index) => {
    const line = new Float64Array(weights.length);
    line[index] = ridge;
    return line;
  });
  for (const { numbers, is, weight } of rows) {
    const chance = 1 / (1 + Math.exp(-dot(weights, numbers)));
    for (let index = 0; index < numbers.length; index++) {
      const number = numbers[index]!;
      if (number === 0) continue;
      gradient[index]! += weight * (chance - (is ? 1 : 0)) * number;
      const line = curvature[index]!;
      const factor = weight * chance * (1 - chance) * number;
      for (let other = 0; other <= index; other++) line[other]! += factor * numbers[other]!;
    }
  }
  return solve(curvature, gradient);
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index++) sum += one[index]! * other[index]!;
  return sum;
}

const highest = (sentences: readonly Int32Array[], label: number): number => Math.max(...sentences.map((sums) => sums[label]!));

/** The numbers that something is weighed by in context: those that the weights of a label are for. */
function numbersOf(own: readonly number[], sums: Int32Array, tops: Int32Array, more: readonly number[] = []): Float64Array {
  const above = [...sums, ...tops].map((sum) => Math.max(0, clipped(sum) - knee));
  return Float64Array.from([1, ...own.map(clipped), ...more, ...above]);
}

/** Solves `matrix · x = right` for a symmetric matrix, of which the lower half is given, by Cholesky's method. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const lower = matrix.map((line) => line.slice());
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = lower[row]![column]!;
      for (let index = 0; index < column; index++) sum -= lower[row]![index]! * lower[column]![index]!;
      lower[row]![column] = row === column ? Math.sqrt(Math.max(sum, 1e-9)) : sum / lower[column]![column]!;
    }
  }
  const x = right.slice();
  for (let row = 0; row < size; row++) {
    for (let index = 0; index < row; index++) x[row]! -= lower[row]![index]! * x[index]!;
    x[row]! /= lower[row]![row]!;
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let index = row + 1; index < size; index++) x[row]! -= lower[index]![row]! * x[index]!;
    x[row]! /= lower[row]![row]!;
  }
  return x;
}

/** The numbers of a lexicon for a label in context, and the score from which on it is said there. */
export const wholeNumbers = (weights: InContext, cut = 0): number[] =>
  Array.from(weights, (weight, index) => Math.round(index === 0 ? weight - cut * parts : weight));

/** What texts weigh for labels in context: as much as the heaviest of their sentences. */
export function weighHeldInContext(
  all: readonly Sums[],
  { names, around }: { readonly names: readonly string[]; readonly around: readonly string[] },
  learnt: ReadonlyMap<string, InContext>,
): Map<string, Held[]> {
  const numbersOf = (name: string) => Int32Array.from(learnt.has(name) ? wholeNumbers(learnt.get(name)!) : []);
  const context: Context = { labels: names.length, weights: names.map(numbersOf), around: around.map(numbersOf) };
  const room = roomFor(names.length);
  const held = new Map<string, Held[]>([...learnt.keys()].map((label) => [label, []]));
  for (const { example, sentences, tops, topsAround, ...rest } of all) {
    const sums = Int32Array.from(sentences.flatMap((one) => [...one]));
    weighInContext(context, sums, sentences.length, tops.slice(), room);
    const { beside } = room;
    for (const [label, list] of held) {
      const item = itemOf(example, label);
      if (item === undefined) continue;
      const own = names.indexOf(label);
      const place = around.indexOf(label);
      const scores =
        place < 0
          ? sentences.map((_, sentence) => sums[sentence * names.length + own]!)
          : standingIn(example, label, item.lists).map((one) => {
              const sum = rest.around.get(label)![one.place]!;
              const said = beside[one.sentence * around.length + place]!;
              return weighAroundInContext(context, place, sum, topsAround.get(label)!, one.count, said);
            });
      list.push({ example, score: Math.max(...scores), is: item.is });
    }
  }
  return held;
}
