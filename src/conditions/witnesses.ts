import type { Signal } from '../entities/signal.ts';
import type { Frame } from '../facts/frame.ts';
import type { Node } from './node.ts';
import { no, unsure, yes } from './truth.ts';

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

/**
 * Gives the signals of the interaction in hand that make a condition hold, or not hold: those of which so many, or any, are there as
 * decides. What lacks is no signal, and so gives none.
 */
export function wordsOf(node: Node, frame: Frame, add: (signal: Signal) => void): void {
  const { form } = node;
  const truth = node.test(frame);
  if (truth === unsure) return;
  if (form.type === 'leaf') {
    const asksForMany = form.direction === 1;
    if (form.constant !== undefined && asksForMany === (truth === yes)) for (const signal of form.reader.words?.(frame) ?? []) add(signal);
    return;
  }
  const parts = 'parts' in form ? form.parts : [form.part];
  for (const part of parts) if (form.type === 'not' || part.test(frame) === truth) wordsOf(part, frame, add);
}
