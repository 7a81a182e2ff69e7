import { type FactReader, neverUnknown } from '../facts/fact.ts';
import type { Frame } from '../facts/frame.ts';
import type { KindSet } from '../facts/kinds.ts';
import { allOf, anyOf, namedOf, notOf } from './combine.ts';
import type { LeafForm, Node } from './node.ts';
import { no, unsure, yes } from './truth.ts';

const form = { type: 'all', parts: [] } as const;

/** Holds at no interaction that is in question. */
export const never: Node = { test: () => no, may: 0, must: 0, cost: 0, depth: 1, form };
/** Holds at every interaction that is in question. */
export const always: Node = { test: () => yes, may: -1, must: -1, cost: 0, depth: 1, form };

/**
 * A condition as it is at interactions of one kind, or of one shape: what that decides is decided, and what is left is all that is
 * tested.
 *
 * @param kind - the bit of the kind
 * @param example - a frame that stands at an interaction of the shape; left out, only the kind decides
 */
export function specialize(node: Node, kind: KindSet, example?: Frame): Node {
  if ((node.may & kind) === 0) return never;
  if ((node.must & kind) !== 0) return always;
  switch (node.form.type) {
    case 'leaf':
      if (node.form.kinds !== undefined && (node.form.kinds & kind) === 0) return never;
      return example === undefined ? node : decided(node, node.form, example);
    case 'not': {
      const part = specialize(node.form.part, kind, example);
      return part === never ? always : part === always ? never : notOf(part);
    }
    case 'named': {
      const part = specialize(node.form.part, kind, example);
      return part === never || part === always ? part : namedOf(node.form.name, part, node.form.number);
    }
    case 'all': {
      const parts = node.form.parts.map((part) => specialize(part, kind, example)).filter((part) => part !== always);
      if (parts.includes(never)) return never;
      return parts.length === 0 ? always : parts.length === 1 ? parts[0]! : allOf(parts);
    }
    case 'any': {
      const parts = node.form.parts.map((part) => specialize(part, kind, example)).filter((part) => part !== never);
      if (parts.includes(always)) return always;
      return parts.length === 0 ? never : parts.length === 1 ? parts[0]! : anyOf(parts);
    }
  }
}

/** Whether the case that the example is of has no such fact. */
function isAbsent({ bySetting, read }: FactReader, example: Frame): boolean {
  return bySetting === true && read(example) === undefined;
}

/** What a leaf is at interactions of a shape; itself where that does not tell. */
function decided(node: Node, { reader, against }: LeafForm, example: Frame): Node {
  if (against === undefined ? isAbsent(reader, example) : isAbsent(reader, example) && against.explain === neverUnknown) return never;
  if (against !== undefined && isAbsent(against, example) && reader.explain === neverUnknown) return never;
  if (reader.byShape !== true || (against !== undefined && against.byShape !== true)) return node;
  const truth = node.test(example);
  return truth === unsure ? node : truth === yes ? always : never;
}
