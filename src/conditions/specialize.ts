import { type FactReader, neverUnknown } from '../facts/fact.ts';
import type { Frame } from '../facts/frame.ts';
import type { KindSet } from '../facts/kinds.ts';
import { allOf, anyOf, namedOf, notOf } from './combine.ts';
import type { LeafForm, Node } from './node.ts';
import { no, unsure, yes } from './truth.ts';

const form = { type: 'all', parts: [] } as const;

/** Holds at no interaction that is in question. */
export const never: Node = { test: () => no, may: 0, must: 0, cost: 0, depth: 1, size: 1, form };
/** Holds at every interaction that is in question. */
export const always: Node = { test: () => yes, may: -1, must: -1, cost: 0, depth: 1, size: 1, form };

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
      return part === never ? always : part === always ? never : sharedOf(node, [part], notOf);
    }
    case 'named': {
      const part = specialize(node.form.part, kind, example);
      const { name, number } = node.form;
      return part === never || part === always ? part : sharedOf(node, [part], (left) => namedOf(name, left, number));
    }
    case 'all': {
      const parts = node.form.parts.map((part) => specialize(part, kind, example)).filter((part) => part !== always);
      if (parts.includes(never)) return never;
      return parts.length === 0 ? always : parts.length === 1 ? parts[0]! : sharedOf(node, parts, (...left) => allOf(left));
    }
    case 'any': {
      const parts = node.form.parts.map((part) => specialize(part, kind, example)).filter((part) => part !== never);
      if (parts.includes(always)) return always;
      return parts.length === 0 ? never : parts.length === 1 ? parts[0]! : sharedOf(node, parts, (...left) => anyOf(left));
    }
  }
}

interface Variant {
  readonly parts: readonly Node[];
  readonly made: Node;
}

/** What was made of conditions: most shapes leave the same of them. */
const variants = new WeakMap<Node, Variant[]>();

/** What is left of a condition when these parts of it are left, made once. */
function sharedOf(node: Node, parts: readonly Node[], make: (...parts: [Node, ...Node[]]) => Node): Node {
  let known = variants.get(node);
  if (known === undefined) variants.set(node, (known = []));
  const same = known.find(({ parts: others }) => others.length === parts.length && others.every((part, place) => part === parts[place]));
  if (same !== undefined) return same.made;
  const made = make(...(parts as [Node, ...Node[]]));
  known.push({ parts, made });
  return made;
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
