/** What labels weigh in the light of all that is said beside them. */
export interface Context {
  /** How many labels a sentence is weighed for. */
  readonly labels: number;
  /**
   * By label of a sentence, in parts of a sum: what every sentence weighs; what the label's own sum in the sentence does, and its highest
   * in the message; then for each label by how far its sum in the sentence is above `knee`, and then the same of its highest. Empty for
   * one that stands for itself.
   */
  readonly weights: readonly Int32Array[];
  /** The same by label of a name or a sum; behind its own highest, what every other of its kind does that stands in the sentence. */
  readonly around: readonly Int32Array[];
}

/** Sums count up to so much, for and against. */
const clip = 32;
/** Above this a sum counts for other labels, too: something of the kind may well be said. */
export const knee = -4;
/** What weighs no more than this by itself is not said, whatever else is. */
export const gate = -16;
/** Names and sums of a sentence count up to so many. */
export const mostAround = 8;
/** So many bits of a weight are parts of a sum. */
const shift = 6;
/** Where the numbers of a label of sentences begin that are of all labels. */
export const others = 3;
/** The same, of a label of names or sums. */
export const othersAround = 4;
/** So many parts are a whole. */
export const parts = 1 << shift;

/**
 * What a lexicon says of context, made ready.
 *
 * @param names - the labels that a sentence is weighed for, in order
 * @param around - those that a name or a sum is weighed for
 * @param context - a line a label: its name, and its numbers as {@link Context} has them
 */
export function createContext(names: readonly string[], around: readonly string[], context: string): Context {
  const numbers = new Map(context.split('\n').map((line) => [line.split(' ', 1)[0]!, line.split(' ').slice(1).map(Number)]));
  const numbersOf = (label: string) => Int32Array.from(numbers.get(label) ?? []);
  return { labels: names.length, weights: names.map(numbersOf), around: around.map(numbersOf) };
}

/** Room to weigh in context. */
export interface ContextRoom {
  /** Four numbers a label of sentences. */
  readonly labels: Int32Array;
  /** What is said beside a name or a sum: for each sentence a number a label. */
  beside: Int32Array;
}

/** Room to weigh so many labels in context. */
export const roomFor = (labels: number): ContextRoom => ({ labels: new Int32Array(4 * labels), beside: new Int32Array(64) });

/**
 * Puts what labels weigh in context in the place of what they weigh by themselves.
 *
 * @param sums - what each label weighs, sentence by sentence
 * @param sentences - how many sentences there are
 * @param tops - what each label weighs in the sentence where it weighs most
 * @param room - as `roomFor` gives it; what is said beside names and sums is written there
 */
export function weighInContext(
  { labels, weights, around }: Context,
  sums: Int32Array,
  sentences: number,
  tops: Int32Array,
  into: ContextRoom,
): void {
  const { labels: room } = into;
  const ofMessage = 2 * labels;
  const first = 3 * labels;
  let last = first;
  for (let label = 0; label < labels; label++) if (tops[label]! > gate && weights[label]!.length > 0) room[last++] = label;
  if (into.beside.length < sentences * around.length) into.beside = new Int32Array(sentences * around.length);
  const { beside } = into;
  // what is said beside is little: most labels are below `knee`
  let count = writeAbove(tops, 0, labels, room);
  const asked = around.every((own) => own.length > 0) ? around.length : 0;
  for (let label = 0; label < asked; label++)
    beside[label] = around[label]![0]! + weigh(around[label]!, othersAround + labels, room, labels, count);
  for (let place = first; place < last; place++) {
    const label = room[place]!;
    const own = weights[label]!;
    room[ofMessage + label] = own[0]! + own[2]! * clipped(tops[label]!) + weigh(own, others + labels, room, labels, count);
    tops[label] = gate;
  }
  for (let sentence = sentences - 1; sentence >= 0; sentence--) {
    const at = sentence * labels;
    count = writeAbove(sums, at, labels, room);
    // the first sentence, whose numbers hold what the message says, is the last to be looked at
    for (let label = 0; label < asked; label++)
      beside[sentence * around.length + label] = beside[label]! + weigh(around[label]!, othersAround, room, labels, count);
    for (let place = first; place < last; place++) {
      const label = room[place]!;
      const sum = sums[at + label]!;
      if (sum <= gate) continue;
      const own = weights[label]!;
      const weight = whole(room[ofMessage + label]! + own[1]! * clipped(sum) + weigh(own, others, room, labels, count));
      sums[at + label] = weight;
      if (weight > tops[label]!) tops[label] = weight;
    }
  }
}

/**
 * What a label of a name or a sum weighs in context.
 *
 * @param label - the number of the label
 * @param sum - what it weighs by itself
 * @param top - what it weighs for the name or the sum of the message that it weighs most for
 * @param count - how many names or sums stand in the sentence
 * @param beside - what is said beside it
 */
export function weighAroundInContext({ around }: Context, label: number, sum: number, top: number, count: number, beside: number): number {
  const own = around[label]!;
  if (own.length === 0 || sum <= gate) return sum;
  return whole(beside + own[1]! * clipped(sum) + own[2]! * clipped(top) + own[3]! * Math.min(count, mostAround));
}

/** Parts of a sum as a sum: rounded up, so that what is above zero stays so. */
const whole = (sum: number): number => (sum + parts - 1) >> shift;

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
