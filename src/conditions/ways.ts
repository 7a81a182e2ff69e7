import { isOfOpening } from '../facts/fact-names.ts';
import type { Frame } from '../facts/frame.ts';
import { type KindSet, kindNames, kindSet, kinds } from '../facts/kinds.ts';
import type { View } from '../facts/view.ts';
import type { LeafForm, Node } from './node.ts';
import { negate, no, type Truth, unsure, yes } from './truth.ts';

const talk = kindSet(['message', 'call']);

/**
 * The kinds of interaction that, had one been on record, could have made a condition true that is false; none where nothing on
 * record could.
 */
export function waysToHold({ form }: Node, frame: Frame): KindSet {
  switch (form.type) {
    case 'all':
      return everyOneOf(
        form.parts.filter((part) => part.test(frame) === no),
        (part) => waysToHold(part, frame),
      );
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

/**
 * The kinds of interaction at which a condition of the debt in hand may hold, whatever else is so: what is known of the opening and
 * its signal counts as it is.
 */
export function kindsThatMayMeet(node: Node, frame: Frame): KindSet {
  let set = 0;
  for (let kind = 0; kind < kinds.length; kind++) if (mayHoldAt(node, frame, 1 << kind) !== no) set |= 1 << kind;
  return set;
}

function mayHoldAt(node: Node, frame: Frame, kind: KindSet): Truth {
  const { form } = node;
  switch (form.type) {
    case 'all':
      return form.parts.reduce<Truth>((truth, part) => (truth === no ? no : and(truth, mayHoldAt(part, frame, kind))), yes);
    case 'any':
      if (form.parts.length === 0) return yes;
      return negate(form.parts.reduce<Truth>((truth, part) => (truth === no ? no : and(truth, negate(mayHoldAt(part, frame, kind)))), yes));
    case 'not':
      return negate(mayHoldAt(form.part, frame, kind));
    case 'named':
      return mayHoldAt(form.part, frame, kind);
    case 'leaf':
      if (isOfOpening(form.fact) || (form.againstFact !== undefined && isOfOpening(form.againstFact))) {
        const isKnown = [form.fact, form.againstFact].every(
          (fact) => fact === undefined || fact === 'interaction.kind' || isOfOpening(fact),
        );
        return isKnown ? testAt(node, frame, kind) : unsure;
      }
      return (node.may & kind) === 0 ? no : (node.must & kind) !== 0 ? yes : unsure;
  }
}

/** What a condition is that asks for nothing of an interaction but its kind. */
function testAt(node: Node, frame: Frame, kind: KindSet): Truth {
  const { now, opened } = frame;
  const interaction = { ...opened!.interaction, kind: kindNames(kind)[0]! } as View['interaction'];
  frame.now = { ...opened!, interaction };
  const truth = node.test(frame);
  frame.now = now;
  return truth;
}

function and(one: Truth, other: Truth): Truth {
  if (one === no || other === no) return no;
  return one === unsure ? unsure : other;
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
