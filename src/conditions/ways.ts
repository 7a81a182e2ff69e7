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
      return leafWays(form, form.direction);
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

function leafWays({ reader }: LeafForm, direction: -1 | 0 | 1): KindSet {
  if (reader.raisedBy === undefined) return 0;
  if (direction === 1) return reader.raisedBy();
  if (direction === -1) return reader.loweredBy?.() ?? 0;
  return reader.raisedBy() | (reader.loweredBy?.() ?? 0);
}

/** The part of some ways that counts when a source did not see everything: talk, where it is among them. */
export function countingWays(ways: KindSet): KindSet {
  return (ways & talk) === 0 ? ways : ways & talk;
}
