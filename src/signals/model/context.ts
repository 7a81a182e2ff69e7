/** What labels of a sentence weigh in the light of all that is said beside them. */
export interface Context {
  /** How many labels a sentence is weighed for. */
  readonly labels: number;
  /**
   * By label, in parts of a sum: what every sentence weighs; what the label's own sum in the sentence does, and its highest in the message;
   * then for each label by how far its sum in the sentence is above `knee`, and then the same of its highest. Empty for one that stands
   * for itself.
   */
  readonly weights: readonly Int32Array[];
}

/** Sums count up to so much, for and against. */
const clip = 32;
/** Above this a sum counts for other labels, too: something of the kind may well be said. */
export const knee = -4;
/** What weighs no more than this by itself is not said, whatever else is. */
export const gate = -16;
/** So many bits of a weight are parts of a sum. */
const shift = 6;
/** Where the numbers of a label begin that are of all labels. */
export const others = 3;
/** So many parts are a whole. */
export const parts = 1 << shift;

/**
 * What a lexicon says of context, made ready.
 *
 * @param names - the labels that a sentence is weighed for, in order
 * @param context - a line a label: its name, and its numbers as {@link Context} has them
 */
export function createContext(names: readonly string[], context: string): Context {
  const numbers = new Map(context.split('\n').map((line) => [line.split(' ', 1)[0]!, line.split(' ').slice(1).map(Number)]));
  return { labels: names.length, weights: names.map((name) => Int32Array.from(numbers.get(name) ?? [])) };
}

/**
 * Puts what labels weigh in context in the place of what they weigh by themselves.
 *
 * @param sums - what each label weighs, sentence by sentence
 * @param sentences - how many sentences there are
 * @param tops - what each label weighs in the sentence where it weighs most
 * @param room - as `roomFor` gives it
 */
export function weighInContext(
  { labels, weights }: Context,
  sums: Int32Array,
  sentences: number,
  tops: Int32Array,
  room: Int32Array,
): void {
  const ofMessage = 2 * labels;
  const first = 3 * labels;
  let last = first;
  for (let label = 0; label < labels; label++) if (tops[label]! > gate && weights[label]!.length > 0) room[last++] = label;
  if (last === first) return;
  // what is said beside is little: most labels are below `knee`
  let count = writeAbove(tops, 0, labels, room);
  for (let place = first; place < last; place++) {
    const label = room[place]!;
    const own = weights[label]!;
    room[ofMessage + label] = own[0]! + own[2]! * clipped(tops[label]!) + weigh(own, others + labels, room, labels, count);
    tops[label] = gate;
  }
  for (let at = 0; at < sentences * labels; at += labels) {
    count = writeAbove(sums, at, labels, room);
    for (let place = first; place < last; place++) {
      const label = room[place]!;
      const sum = sums[at + label]!;
      if (sum <= gate) continue;
      const own = weights[label]!;
      // rounded up, so that what is above zero stays so
      const weight = (room[ofMessage + label]! + own[1]! * clipped(sum) + weigh(own, others, room, labels, count) + parts - 1) >> shift;
      sums[at + label] = weight;
      if (weight > tops[label]!) tops[label] = weight;
    }
  }
}

/** Room to weigh so many labels in context: four numbers each. */
export const roomFor = (labels: number): Int32Array => new Int32Array(4 * labels);

/** A sum as far as it counts. */
export const clipped = (sum: number): number => Math.max(-clip, Math.min(clip, sum));

/** Writes which labels have a sum above `knee`, from `labels` on by how far, and returns how many there are. */
function writeAbove(sums: Int32Array, at: number, labels: number, room: Int32Array): number {
  let count = 0;
  for (let label = 0; label < labels; label++) {
    const above = sums[at + label]! - knee;
    if (above <= 0) continue;
    room[count] = label;
    room[labels + count++] = Math.min(above, clip - knee);
  }
  return count;
}

function weigh(weights: Int32Array, from: number, room: Int32Array, labels: number, count: number): number {
  let sum = 0;
  for (let place = 0; place < count; place++) sum += weights[from + room[place]!]! * room[labels + place]!;
  return sum;
}
