import type { Frame } from '../facts/frame.ts';
import type { LeafForm, Node } from './node.ts';
import { negate, no, type Truth, unknown, unsure, yes } from './truth.ts';

/** What an opening leaves of a condition: its truth, or, as text, what of the opening still decides it. */
export type Residue = (frame: Frame) => Truth | string;

/** Whether a fact, by its name, is one of the opening in hand. */
type IsOfOpening = (fact: string) => boolean;

/**
 * What openings leave of a condition: where two leave the same, the same interactions make it true, false and unknown, for the same
 * reasons. Nothing where no opening changes it.
 */
export function residueOf({ form, test }: Node, isOfOpening: IsOfOpening): Residue | undefined {
  switch (form.type) {
    case 'leaf':
      return ofLeaf(form, test, isOfOpening);
    case 'named':
      return residueOf(form.part, isOfOpening);
    case 'not': {
      const part = residueOf(form.part, isOfOpening);
      if (part === undefined) return undefined;
      return (frame) => {
        const left = part(frame);
        return typeof left === 'string' ? left : negate(left);
      };
    }
    default:
      return ofParts(
        form.parts.map((part) => residueOf(part, isOfOpening)),
        form.type === 'all' ? no : yes,
      );
  }
}

/** @param decides - the truth of one part that is the truth of all together */
function ofParts(parts: readonly (Residue | undefined)[], decides: Truth): Residue | undefined {
  const changing = parts.filter((part) => part !== undefined);
  if (changing.length === 0) return undefined;
  return (frame) => {
    let left = '';
    let isDecided = changing.length === parts.length;
    for (const part of changing) {
      const one = part(frame);
      if (one === decides) return decides;
      if (typeof one === 'string') isDecided = false;
      left += typeof one === 'string' ? `(${one})` : '-';
    }
    return isDecided ? negate(decides) : left;
  };
}

function ofLeaf({ asks }: LeafForm, test: Node['test'], isOfOpening: IsOfOpening): Residue | undefined {
  const ofOpening = asks.filter(({ fact }) => isOfOpening(fact));
  if (ofOpening.length === 0) return undefined;
  if (asks.every(({ fact }) => isOfOpening(fact) || isOfCase(fact))) {
    return (frame) => {
      const truth = test(frame);
      return truth === unsure ? notKnown(frame) : truth;
    };
  }
  return (frame) => ofOpening.map(({ reader }) => written(reader.read(frame), frame)).join(' ');
}

/** Whether a fact is the same at every interaction of a case. */
function isOfCase(fact: string): boolean {
  return ['option.', 'opportunity.', 'context.'].some((group) => fact.startsWith(group));
}

function written(value: unknown, frame: Frame): string {
  if (value === unknown) return notKnown(frame);
  if (typeof value === 'string') return `${String(value.length)}:${value}`;
  return typeof value === 'number' ? String(value) : value === undefined ? '-' : JSON.stringify(value);
}

/** What is unknown of two openings is not the same unknown. */
function notKnown({ opened }: Frame): string {
  return `? ${String(opened?.index)}`;
}
