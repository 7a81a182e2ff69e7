import type { Frame } from '../facts/frame.ts';
import type { Node } from './node.ts';
import { no, yes } from './truth.ts';

/**
 * Gives the interactions, by index, that a condition needs to be what it is where the frame stands: of several parts of which one
 * decides, the cheapest one that does.
 */
export function witnessesOf(node: Node, frame: Frame, add: (index: number) => void): void {
  const { form } = node;
  switch (form.type) {
    case 'all':
    case 'any': {
      const truth = node.test(frame);
      const decides = form.type === 'all' ? no : yes;
      const parts = truth === decides ? [cheapest(form.parts.filter((part) => part.test(frame) === decides))] : form.parts;
      for (const part of parts) if (part !== undefined) witnessesOf(part, frame, add);
      return;
    }
    case 'not':
    case 'named':
      witnessesOf(form.part, frame, add);
      return;
    case 'leaf': {
      const most = form.constant === undefined ? Number.POSITIVE_INFINITY : Math.max(1, Math.floor(form.constant) + 1);
      for (const reader of [form.reader, form.against]) for (const index of reader?.witnesses?.(frame, most) ?? []) add(index);
    }
  }
}

function cheapest(parts: readonly Node[]): Node | undefined {
  return parts.reduce<Node | undefined>((best, part) => (best === undefined || part.cost < best.cost ? part : best), undefined);
}
