import { type Example, isSpoilt, mayCarry, partOf } from './examples.ts';

/**
 * What a weight has to overcome not to be zero: `most` for a label that `full` texts carry, and less with the root of their number, down
 * to `least`, since what few texts teach would all be taken for chance.
 */
export type Lasso = {
  readonly most: number;
  readonly full: number;
  readonly least: number;
  /** What is left of it for a label that much hangs on. */
  readonly grave: number;
};

/** How learning goes. */
export type Settings = {
  readonly rounds: number;
  readonly rate: number;
  readonly lasso: Lasso;
  readonly ridge: number;
  /** What a text with the label counts against one without. */
  readonly positive: number;
};

/** The weights of a label's features, by number, and what every sentence weighs. */
export type Learnt = { bias: number; of: Float32Array };

export type Item = { readonly lists: readonly Int32Array[]; readonly is: boolean; readonly weight: number };

/** A text without the label that weighs less is passed over for some rounds. */
const sleepy = -4;

/** A stream of numbers between 0 and 1, always the same. */
function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) / 0x1000000;
  };
}

const words = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * What can be learnt of a label from a text: nothing where it is optional, or stands in no part that was found. A field is learnt
 * from the sentences that speak for its type.
 */
export function itemOf(example: Example, label: string, ofType?: Learnt): Item | undefined {
  if (!mayCarry(example, label)) return undefined;
  if (ofType !== undefined && !example.labels.has(label.split(':')[0]!)) return undefined;
  const is = example.labels.has(label);
  if (!is && (example.optional.has(label) || isSpoilt(example, label))) return undefined;
  const part = partOf(label);
  if (!is && example.file === 'log' && part !== 'sentences') return undefined;
  let lists = example.parts[part];
  const value = example.values[label];
  if (is && value !== undefined && (part === 'names' || part === 'sums')) {
    const wanted = words(value);
    lists = lists.filter((_, index) => {
      const written = words(example.written[part][index]!.words);
      return written !== '' && (wanted.includes(written) || written.includes(wanted));
    });
  }
  if (ofType !== undefined && lists.length > 1) {
    const scores = lists.map((ids) => scoreOf([ids], ofType));
    const top = Math.max(...scores);
    lists = lists.filter((_, index) => scores[index] === top || scores[index]! > 0);
  }
  return lists.length === 0 ? undefined : { lists, is, weight: weightOf(example) };
}

/** What a text counts for: a message more than a sentence of the lists, and what the documentation promises most. */
const weightOf = ({ file }: Example): number =>
  file === 'examples' ? 6 : file === 'log' ? 7 : file === 'extra.ndjson' ? 3 : file === 'messages' ? 2 : 1;

/** The lasso of a label that so many texts carry. */
const lassoOf = (texts: number, label: string, { most, full, least, grave }: Lasso): number =>
  Math.max(least, most * Math.min(1, Math.sqrt(texts / full))) * (label === 'pressure' ? grave : 1);

/**
 * The weights of a label, learnt by following the regularised leader (McMahan et al., 2013). Of a text with the label the sentences
 * that already speak for it are taught most, of one without it all.
 */
export function train(
  items: readonly Item[],
  label: string,
  size: number,
  { rounds, rate, ridge, positive, ...settings }: Settings,
): Learnt {
  const lasso = lassoOf(items.filter(({ is }) => is).length, label, settings.lasso);
  const z = new Float64Array(size + 1);
  const n = new Float64Array(size + 1);
  const w = new Float64Array(size + 1);
  const random = stream(Array.from(label).reduce((sum, char) => sum * 31 + char.charCodeAt(0), 7) | 0);
  const order = items.map((_, index) => index);
  const rarity = rarityOf(items, size);
  const score = (ids: Int32Array): number => {
    let sum = w[size]!;
    for (let at = 0; at < ids.length; at++) sum += w[ids[at]!]! * rarity[ids[at]!]!;
    return sum;
  };
  const update = (id: number, gradient: number, penalty: number): void => {
    const before = n[id]!;
    const after = before + gradient * gradient;
    z[id]! += gradient - ((Math.sqrt(after) - Math.sqrt(before)) / rate) * w[id]!;
    n[id] = after;
    const sign = z[id]! < 0 ? -1 : 1;
    w[id] = sign * z[id]! <= penalty ? 0 : -(z[id]! - sign * penalty) / ((1 + Math.sqrt(after)) / rate + ridge);
  };
  const teach = (ids: Int32Array, sum: number, is: number, weight: number): void => {
    const gradient = (1 / (1 + Math.exp(-sum)) - is) * weight;
    if (Math.abs(gradient) < 0.002) return;
    for (let at = 0; at < ids.length; at++) update(ids[at]!, gradient * rarity[ids[at]!]!, lasso);
    update(size, gradient, 0);
  };
  const asleep = new Uint8Array(items.length);
  for (let round = 0; round < rounds; round++) {
    if (round % 5 === 0) asleep.fill(0);
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1));
      [order[index], order[other]] = [order[other]!, order[index]!];
    }
    for (const index of order) {
      if (asleep[index] === 1) continue;
      const { lists, is, weight } = items[index]!;
      if (!is) {
        let top = -99;
        for (const ids of lists) {
          const sum = score(ids);
          if (sum > top) top = sum;
          teach(ids, sum, 0, weight);
        }
        if (top < sleepy) asleep[index] = 1;
        continue;
      }
      const sums = lists.map(score);
      const top = Math.max(...sums);
      const shares = sums.map((sum) => Math.exp((sum - top) * (round < 2 ? 0.7 : 2)));
      const all = shares.reduce((total, share) => total + share, 0);
      lists.forEach((ids, at) => {
        const share = shares[at]! / all;
        if (share > 0.05) teach(ids, sums[at]!, 1, share * positive * weight);
      });
    }
  }
  return { bias: w[size]!, of: Float32Array.from(rarity, (value, id) => value * w[id]!) };
}

/** How rare each feature is, from near 0 for what stands everywhere to 1: a common word tells little. */
function rarityOf(items: readonly Item[], size: number): Float32Array {
  const counts = new Float32Array(size);
  let all = 1;
  for (const { lists } of items)
    for (const ids of lists) {
      all++;
      for (const id of ids) counts[id]!++;
    }
  const most = Math.log(all / 3);
  return counts.map((count) => Math.max(0.1, Math.min(1, Math.log(all / Math.max(count, 3)) / most)));
}

/** What an example weighs for a label: as much as the heaviest of its parts. */
export function scoreOf(lists: readonly Int32Array[], { bias, of }: Learnt): number {
  let top = -99;
  for (const ids of lists) {
    let sum = bias;
    for (let at = 0; at < ids.length; at++) sum += of[ids[at]!]!;
    if (sum > top) top = sum;
  }
  return top;
}
