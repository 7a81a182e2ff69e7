import type { KindSet } from '../facts/kinds.ts';
import { allOf, anyOf, namedOf, notOf } from './combine.ts';
import type { Node } from './node.ts';
import { no, yes } from './truth.ts';

const form = { type: 'all', parts: [] } as const;

/** Holds at no interaction of the kind. */
export const never: Node = { test: () => no, may: 0, must: 0, cost: 0, depth: 1, form };
const always: Node = { test: () => yes, may: -1, must: -1, cost: 0, depth: 1, form };

/**
 * A condition as it is at interactions of one kind: what the kind decides is decided, and what is left is all that is tested.
 *
 * @param kind - the bit of the kind
 */
export function specialize(node: Node, kind: KindSet): Node {
  if ((node.may & kind) === 0) return never;
  if ((node.must & kind) !== 0) return always;
  switch (node.form.type) {
    case 'leaf':
      return node.form.kinds !== undefined && (node.form.kinds & kind) === 0 ? never : node;
    case 'not': {
      const part = specialize(node.form.part, kind);
      return part === never ? always : part === always ? never : notOf(part);
    }
    case 'named': {
      const part = specialize(node.form.part, kind);
      return part === never || part === always ? part : namedOf(node.form.name, part, node.form.number);
    }
    case 'all': {
      const parts = node.form.parts.map((part) => specialize(part, kind)).filter((part) => part !== always);
      if (parts.includes(never)) return never;
      return parts.length === 0 ? always : parts.length === 1 ? parts[0]! : allOf(parts);
    }
    case 'any': {
      const parts = node.form.parts.map((part) => specialize(part, kind)).filter((part) => part !== never);
      if (parts.includes(always)) return always;
      return parts.length === 0 ? never : parts.length === 1 ? parts[0]! : anyOf(parts);
    }
  }
}
