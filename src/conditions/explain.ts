import type { Frame } from '../facts/frame.ts';
import type { Reasons } from '../facts/reasons.ts';
import type { Node } from './node.ts';
import { Between, unknown, unsure } from './truth.ts';

/** Adds why a condition that is unsure is so. */
export function explainUnsure({ form }: Node, frame: Frame, reasons: Reasons): void {
  switch (form.type) {
    case 'all':
    case 'any':
      for (const part of form.parts) if (part.test(frame) === unsure) explainUnsure(part, frame, reasons);
      return;
    case 'not':
    case 'named':
      explainUnsure(form.part, frame, reasons);
      return;
    case 'leaf':
      for (const reader of [form.reader, form.against]) {
        const value = reader?.read(frame);
        if (value === unknown || value instanceof Between) reader?.explain(frame, reasons);
      }
  }
}
