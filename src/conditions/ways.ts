import type { Frame } from '../facts/frame.ts';
import { type KindSet, kindSet } from '../facts/kinds.ts';
import type { LeafForm, Node } from './node.ts';
import { no } from './truth.ts';

const talk = kindSet(['message', 'call']);

/**
 * The kinds of interaction that, had one been on record, could have made a condition true that is false; none where nothing on
 * record could.
 */
export function waysToHold({ form }: Node, frame: Frame): KindSet {
  switch (form.type) {
    case 'all':
      return everyOneOf(form.parts.filter((part) => part.test(frame) === no), (part) => waysToHold(part, frame));
    case 'any':
      return form.parts.reduce((set, part) => set | waysToHold(part, frame), 0);
    case 'not':
      return 0;
    case 'named':
      return waysToHold(form.part, frame);
    case 'leaf':
      return leafWays(form);
  }
}

/** All that any of them gives, where each gives something. */
function everyOneOf(parts: readonly Node[], waysOf: (part: Node) => KindSet): KindSet {
  let ways = 0;
  for (const part of parts) {
    const some = waysOf(part);
    if (some === 0) return 0;
    ways |= some;
  }
  return ways;
}

function leafWays({ reader, against, direction }: LeafForm): KindSet {
  if (reader.raisedBy === undefined) return countingWays(reader.setBy?.() ?? 0) | countingWays(against?.setBy?.() ?? 0);
  if (direction === 0) return 0;
  return countingWays(direction === 1 ? reader.raisedBy() : (reader.loweredBy?.() ?? 0));
}

/** The part of the kinds for which a condition may hold that counts when a source did not see everything: talk, where it is among them. */
export function countingWays(ways: KindSet): KindSet {
  return (ways & talk) === 0 ? ways : ways & talk;
}
