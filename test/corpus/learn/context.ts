import { type Context, clipped, gate, knee, others, parts, roomFor, weighInContext } from '../../../src/signals/model/context.ts';
import { familyOf } from '../../../src/signals/model/families.ts';
import type { Example } from './examples.ts';
import type { Held } from './learn.ts';
import { itemOf } from './train.ts';

/** What each label of sentences weighs in the sentences of a text, by weights learnt from others. */
export type Sums = { readonly example: Example; readonly sentences: readonly Int32Array[]; readonly tops: Int32Array };

/** What a label weighs in context, in parts of a sum: as `Context` has it, not yet whole numbers. */
export type InContext = Float64Array;

/**
 * What stands for itself: whose words a message holds is asked before, of who is named the name decides, and nobody is blamed for what is
 * said beside it.
 */
const alone: ReadonlySet<string> = new Set(['retold', 'names-person', 'pressure']);

/** The labels of sentences, and of these those that are weighed in context. */
export function sentenceLabels(labels: readonly string[]): { names: string[]; inContext: string[] } {
  const names = labels.filter((label) => familyOf(label, (type) => labels.includes(type)) === 'sentence');
  return { names, inContext: names.filter((label) => !alone.has(label)) };
}

/**
 * What each label of sentences weighs in the sentences of texts.
 *
 * @param examples - texts, or lines of texts, those of a text one after the other
 * @param weigh - what the labels weigh, by the features of a sentence
 */
export function sumsOf(examples: readonly Example[], weigh: (example: Example, features: Int32Array) => Int32Array): Sums[] {
  const topsOf = new Map<string, Int32Array>();
  return examples
    .filter(({ only }) => only !== 'retold')
    .map((example) => {
      const sentences = example.parts.sentences.map((features) => weigh(example, features));
      for (const sums of sentences) {
        const tops = topsOf.get(example.id);
        if (tops === undefined) topsOf.set(example.id, sums.slice());
        else for (const [label, sum] of sums.entries()) tops[label] = Math.max(tops[label]!, sum);
      }
      return { example, sentences };
    })
    .flatMap(({ example, sentences }) => (sentences.length === 0 ? [] : [{ example, sentences, tops: topsOf.get(example.id)! }]));
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
  const place = names.indexOf(label);
  const rows = all.flatMap(({ example, sentences, tops }): Row[] => {
    const item = itemOf(example, label);
    if (item === undefined) return [];
    const asked = sentences.filter((sums) => sums[place]! > gate && (!item.is || sums[place] === highest(sentences, place)));
    // a line is also learnt as if it were the whole message, lest one that stands alone were taken for one of a list
    const messages = (own: Int32Array) => (example.file === 'threads' ? [tops, own] : [tops]);
    const weight = example.file.endsWith('.ndjson') ? item.weight * lists : item.weight;
    return (item.is ? asked.slice(0, 1) : asked).flatMap((own) =>
      messages(own).map((top) => ({ numbers: numbersOf(own, top, place), is: item.is, weight })),
    );
  });
  let weights = new Float64Array(others + 2 * names.length);
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

/** The numbers that a sentence is weighed by in context: those that the weights of a label are for. */
function numbersOf(sums: Int32Array, tops: Int32Array, label: number): Float64Array {
  const above = [...sums, ...tops].map((sum) => Math.max(0, clipped(sum) - knee));
  return Float64Array.from([1, clipped(sums[label]!), clipped(tops[label]!), ...above]);
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
  names: readonly string[],
  learnt: ReadonlyMap<string, InContext>,
): Map<string, Held[]> {
  const context: Context = {
    labels: names.length,
    weights: names.map((name) => Int32Array.from(learnt.has(name) ? wholeNumbers(learnt.get(name)!) : [])),
  };
  const room = roomFor(names.length);
  const held = new Map<string, Held[]>([...learnt.keys()].map((label) => [label, []]));
  for (const { example, sentences, tops } of all) {
    const sums = Int32Array.from(sentences.flatMap((one) => [...one]));
    const inMessage = tops.slice();
    weighInContext(context, sums, sentences.length, inMessage, room);
    for (const [label, list] of held) {
      const item = itemOf(example, label);
      if (item === undefined) continue;
      const own = names.indexOf(label);
      const scores = sentences.map((_, sentence) => sums[sentence * names.length + own]!);
      list.push({ example, score: Math.max(...scores), is: item.is });
    }
  }
  return held;
}
